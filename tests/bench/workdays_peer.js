// npm chinese-days on the dates of bench_workdays.py: node workdays_peer.js FILE, lines "YYYYMMDD N".
// Prints "sum TAB checksum", "add TAB nanoseconds", "count TAB nanoseconds". NODE_PATH says where the package is.
// SPDX-License-Identifier: Apache-2.0
'use strict';
const fs = require('fs');
const days = require('chinese-days');

const asked = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => {
  const [date, n] = line.split(' ');
  return [`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`, Number(n)];
});
const timed = (ask) => {
  const took = [];
  let found;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    found = asked.map(ask);
    const { user, system } = process.cpuUsage(start);
    took.push((user + system) * 1000 / asked.length);
  }
  return [took.sort((a, b) => a - b)[2], found];
};
const [add, ends] = timed(([date, n]) => days.findWorkday(n, date));
// Days from the one after the start to the end, as count() has it.
const starts = asked.map(([date]) => new Date(Date.parse(date) + 86400000).toISOString().slice(0, 10));
let i = 0;
const [count, counted] = timed(() => { const k = i++ % asked.length; return days.getWorkdaysInRange(starts[k], ends[k], true).length; });
counted.forEach((found, k) => { if (found !== asked[k][1]) throw new Error(`${asked[k]}: ${found} counted`); });
let sum = 0;
for (const end of ends) sum = (sum * 31 + Number(end.replaceAll('-', ''))) % 1000000007;
console.log(`sum\t${sum}\nadd\t${add.toFixed(1)}\ncount\t${count.toFixed(1)}`);
