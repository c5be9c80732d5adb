// Festivals as two programs that are not ours compute them: the Chinese calendar of ICU (in Node's Intl) and, if it is
// installed, the npm package lunar-javascript. Writes the lines of tests/data/lunar-festivals.tsv.
//   node tests/tools/lunar_peers.js icu|lunar 2001 2040 [path of lunar-javascript]
// SPDX-License-Identifier: Apache-2.0
'use strict';
const [which, first, last, path] = process.argv.slice(2);
const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric' });

function icu(instant) {
    const part = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
    return part.month + '/' + part.day;  // a leap month has "bis" after its number
}

for (let year = +first; year <= +last; year++) {
    const found = {};
    for (let day = Date.UTC(year, 0, 1, 4); day < Date.UTC(year + 1, 0, 1, 4); day += 86400000) {
        const date = new Date(day).toISOString().slice(0, 10);
        let lunar, term = '';
        if (which === 'icu') {
            lunar = icu(new Date(day));
        } else {
            const { Solar } = require(path || 'lunar-javascript');
            const value = Solar.fromYmd(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8)).getLunar();
            lunar = value.getMonth() + '/' + value.getDay();
            term = value.getJieQi();
        }
        if (lunar === '1/1') found.spring = date;
        if (lunar === '5/5') found.boat = date;
        if (lunar === '8/15') found.autumn = date;
        if (term === '清明') found.qingming = date;
    }
    console.log([year, found.spring, found.qingming || '-', found.boat, found.autumn].join('\t'));
}
