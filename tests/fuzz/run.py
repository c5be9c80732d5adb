#!/usr/bin/env python3
"""Builds every fuzz target (libFuzzer, ASan, UBSan) and runs it for a while, from its corpus in tests/fuzz/corpus/TARGET.

    run.py [--seconds N] [--build FOLDER] [--keep-found] [TARGET...]      prints TAP; a case a target

--keep-found: adds to the corpus what reached something new, minimised, 200 bytes to 4 kB a file and 40 files a target at most.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / 'tests' / 'fuzz'
SANITIZE = 'address,undefined'
CORPUS_FILES, CORPUS_BYTES = 40, 4096


def sh(*argv, **more):
    return subprocess.run([str(a) for a in argv], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding='utf-8',
                          errors='replace', **more)


def targets():
    return sorted(p.stem[len('fuzz_'):] for p in HERE.glob('fuzz_*.c'))


def build(folder):
    """The static libraries, instrumented."""
    env = dict(os.environ, CC='clang')
    if not (folder / 'build.ninja').exists():
        done = sh('meson', 'setup', folder, '-Dtests=false', '-Ddocs=false', '-Dcommand=false', '-Djson=enabled',
                  '-Db_sanitize=' + SANITIZE, '-Db_lundef=false', '-Doptimization=1', '-Dbuildtype=debug',
                  '-Dc_args=-fsanitize=fuzzer-no-link -fno-sanitize-recover=all', cwd=ROOT, env=env)
        if done.returncode:
            sys.exit(done.stdout)
    done = sh('ninja', '-C', folder, cwd=ROOT, env=env)
    if done.returncode:
        sys.exit(done.stdout[-4000:])


def link(folder, target):
    program = folder / ('fuzz_' + target)
    flags = sh('pkg-config', '--cflags', '--libs', 'jansson').stdout.split()
    done = sh('clang', '-std=c11', '-g', '-O1', '-fsanitize=fuzzer,' + SANITIZE, '-fno-sanitize-recover=all', '-I' + str(ROOT / 'include'),
              '-I' + str(ROOT / 'lib'), '-I' + str(ROOT / 'bindings' / 'json' / 'include'), HERE / ('fuzz_%s.c' % target),
              folder / 'bindings' / 'json' / 'libsmeplat-json.a', folder / 'lib' / 'libsmeplat.a', *flags, '-o', program)
    return program, done


def run(program, target, seconds, found):
    corpus = HERE / 'corpus' / target
    folders = [found] + ([corpus] if corpus.is_dir() else [])
    options = ['-max_total_time=%d' % seconds, '-timeout=20', '-rss_limit_mb=3000', '-max_len=%d' % CORPUS_BYTES, '-print_final_stats=1',
               '-artifact_prefix=%s/' % program.parent, '-verbosity=1']
    if target == 'json':
        options += ['-dict=%s' % (HERE / 'json.dict')]
    return sh(program, *options, *folders, env=dict(os.environ, ASAN_OPTIONS='detect_leaks=1'))


def keep(program, target, found):
    """The corpus and what was found, minimised."""
    corpus = HERE / 'corpus' / target
    corpus.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sh(program, '-merge=1', folder, corpus, found)
        files = sorted((p for p in Path(folder).iterdir() if p.stat().st_size <= CORPUS_BYTES), key=lambda p: (p.stat().st_size, p.name))
        step = max(1, -(-len(files) // CORPUS_FILES))
        for old in corpus.iterdir():
            old.unlink()
        for file in files[::step]:
            shutil.copy(file, corpus / file.name)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seconds', type=int, default=20)
    parser.add_argument('--build', type=Path, default=ROOT / 'build-deep' / 'fuzz')
    parser.add_argument('--keep-found', action='store_true')
    parser.add_argument('target', nargs='*')
    options = parser.parse_args()
    options.build.parent.mkdir(parents=True, exist_ok=True)
    build(options.build.resolve())
    failed = 0
    names = options.target or targets()
    for number, target in enumerate(names, 1):
        program, done = link(options.build.resolve(), target)
        said = 'does not build'
        if not done.returncode:
            with tempfile.TemporaryDirectory() as found:
                done = run(program, target, options.seconds, Path(found))
                runs = re.search(r'number_of_executed_units: (\d+)', done.stdout)
                edges = re.findall(r'cov: (\d+)', done.stdout)
                said = '%s runs, %s edges' % (runs.group(1) if runs else '?', edges[-1] if edges else '?')
                if options.keep_found and not done.returncode:
                    keep(program, target, Path(found))
        failed += done.returncode != 0
        print('%s %d - fuzz %s, %d s: %s' % ('not ok' if done.returncode else 'ok', number, target, options.seconds, said), flush=True)
        if done.returncode:
            for line in done.stdout.splitlines()[-60:]:
                print('# ' + line)
    print('1..%d' % len(names))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
