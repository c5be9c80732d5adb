// Runs a WebAssembly program as node's WASI does: no variable, standard output, the files of this folder.
//     node wasi.mjs PROGRAM.wasm [ARGUMENT...]
// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';

const wasi = new WASI({ version: 'preview1', args: process.argv.slice(2), env: {}, preopens: { '.': '.' } });
const program = await WebAssembly.compile(await readFile(process.argv[2]));
const instance = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: wasi.wasiImport });
process.exitCode = wasi.start(instance);
