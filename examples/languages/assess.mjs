// assess.mjs: asks libsmeplat from Node. The program smeplat runs beside this one and answers line by line (JSON Lines), so
// that one process serves as many platforms as there are.
//     node assess.mjs platforms.jsonl
// SPDX-License-Identifier: Apache-2.0
import {spawn} from "node:child_process";
import {once} from "node:events";
import {readFile} from "node:fs/promises";
import {createInterface} from "node:readline";

class Smeplat {
  /** @param head {round, rules} as in docs/json.md; dates and readings hold for every line */
  constructor(head) {
    this.child = spawn("smeplat", ["assess", "-", "--jsonl", "--findings", "open"], {stdio: ["pipe", "pipe", "inherit"]});
    this.lines = createInterface({input: this.child.stdout, crlfDelay: Infinity})[Symbol.asyncIterator]();
    this.about = this.ask(head); // measure, calendar and advice
  }

  /** One line in, one line out. */
  async ask(document) {
    this.child.stdin.write(JSON.stringify(document) + "\n");
    const {value, done} = await this.lines.next();
    if (done) throw new Error("smeplat refused the head; it said why on the standard error");
    return JSON.parse(value);
  }

  async close() {
    this.child.stdin.end();
    const [status] = await once(this.child, "close"); // 0, or 1 where a line was refused
    return status;
  }
}

const [head, ...platforms] = (await readFile(process.argv[2], "utf8")).trimEnd().split("\n").map((line) => JSON.parse(line));
const smeplat = new Smeplat(head);
await smeplat.about;
for (const platform of platforms) {
  const {name, overall, counts, error} = await smeplat.ask(platform);
  if (error) console.log(`${name}: refused, ${error.status} at ${error.field}`);
  else console.log(`${name}: ${overall}, not met ${counts.NOT_MET}, unknown ${counts.UNKNOWN}, discretion ${counts.DISCRETION}`);
}
process.exitCode = (await smeplat.close()) > 1 ? 1 : 0;
