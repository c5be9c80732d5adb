// The nine conditions as three rule engines of npm have them. One way a run, as nine.c; peers.py installs the packages and
// says where they are (NODE_PATH).
//
//     node engines.js WAY check ROWS_FILE MASKS_FILE
//     node engines.js WAY time  ROWS_FILE ROUNDS LIMIT
//
// Every engine gets objects that are parsed already and rules that are compiled already; where it can hold a state, it does.
// SPDX-License-Identifier: Apache-2.0
'use strict';
const fs = require('fs');

function rowsOf(name) {
  const lines = fs.readFileSync(name, 'utf8').trimEnd().split('\n');
  const fields = lines[0].split('\t');
  return lines.slice(1).map((line) => {
    const row = {};
    line.split('\t').forEach((value, k) => { row[fields[k]] = Number(value); });
    return row;
  });
}

// json-rules-engine: a rule fires where a condition fails. It has no arithmetic: sums and products are facts of their own,
// as its documentation has it.
function jsonRulesEngine() {
  const { Engine } = require('json-rules-engine');
  const engine = new Engine();
  const derived = {
    staff: ['degree', 'title', 'both', (a, b, c) => a + b + c],
    share_margin: ['share', 'revenue', null, (a, b) => 2 * a - b],
    satisfaction_margin: ['satisfied', 'valid', null, (a, b) => 10 * a - 9 * b],
  };
  for (const [name, [a, b, c, work]] of Object.entries(derived)) {
    engine.addFact(name, async (params, almanac) =>
      work(await almanac.factValue(a), await almanac.factValue(b), c ? await almanac.factValue(c) : 0));
  }
  const is = (fact, operator, value) => ({ fact, operator, value });
  const rules = [
    { any: [is('registered', 'equal', 0)] },
    { any: [is('founded', 'greaterThan', 20240630)] },
    { any: [is('assets', 'lessThan', 300000000)] },
    { any: [is('smes', 'lessThan', 50),
      { all: [is('smes', 'lessThan', 100), { any: [is('focus', 'equal', 0), is('production', 'equal', 0)] }] }] },
    { any: [is('institutions', 'lessThan', 5)] },
    { any: [is('staff', 'lessThan', 8)] },
    { any: [is('revenue', 'equal', 0), is('share_margin', 'lessThan', 0)] },
    { any: [is('valid', 'equal', 0), is('satisfaction_margin', 'lessThan', 0)] },
    { any: [is('offered', 'equal', 0), is('records', 'lessThan', 1)] },
  ];
  rules.forEach((conditions, k) => engine.addRule({ conditions, event: { type: 'failed', params: { bit: 1 << k } } }));
  return async (row) => {
    let mask = 0;
    for (const event of (await engine.run(row)).events) mask |= event.params.bit;
    return mask;
  };
}

// json-logic-js: one expression, the sum of the bits that fail.
function jsonLogic() {
  const logic = require('json-logic-js');
  const v = (name) => ({ var: name });
  const met = [
    { '==': [v('registered'), 1] },
    { '<=': [v('founded'), 20240630] },
    { '>=': [v('assets'), 300000000] },
    { or: [{ '>=': [v('smes'), 100] },
      { and: [{ '>=': [v('smes'), 50] }, { '==': [v('focus'), 1] }, { '==': [v('production'), 1] }] }] },
    { '>=': [v('institutions'), 5] },
    { '>=': [{ '+': [v('degree'), v('title'), v('both')] }, 8] },
    { and: [{ '>': [v('revenue'), 0] }, { '>=': [{ '*': [v('share'), 2] }, v('revenue')] }] },
    { and: [{ '>': [v('valid'), 0] }, { '>=': [{ '*': [v('satisfied'), 10] }, { '*': [v('valid'), 9] }] }] },
    { and: [{ '==': [v('offered'), 1] }, { '>=': [v('records'), 1] }] },
  ];
  const rule = { '+': met.map((condition, k) => ({ if: [condition, 0, 1 << k] })) };
  return (row) => logic.apply(rule, row);
}

// @gorules/zen-engine: a decision with one node of nine expressions.
function zenEngine() {
  const { ZenEngine } = require('@gorules/zen-engine');
  const failed = [
    'registered == 0',
    'founded > 20240630',
    'assets < 300000000',
    'smes < 50 or (smes < 100 and (focus == 0 or production == 0))',
    'institutions < 5',
    'degree + title + both < 8',
    'revenue == 0 or share * 2 < revenue',
    'valid == 0 or satisfied * 10 < valid * 9',
    'offered == 0 or records < 1',
  ];
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'nine', type: 'expressionNode', name: 'nine', position: { x: 1, y: 0 },
        content: { expressions: failed.map((value, k) => ({ id: `e${k}`, key: `f${k}`, value })) } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'nine' },
      { id: 'b', type: 'edge', sourceId: 'nine', targetId: 'out' },
    ],
  })));
  return async (row) => {
    const { result } = await decision.evaluate(row);
    let mask = 0;
    for (let k = 0; k < 9; k++) mask |= result[`f${k}`] ? 1 << k : 0;
    return mask;
  };
}

const ways = { 'json-rules-engine': jsonRulesEngine, 'json-logic-js': jsonLogic, 'zen-engine': zenEngine };

async function main() {
  const [way, mode, file, last, limit] = process.argv.slice(2);
  const ask = ways[way]();
  const rows = rowsOf(file);
  const masks = new Uint16Array(rows.length);
  const run = async (n) => {
    const start = process.hrtime.bigint();
    if (way === 'json-logic-js') {
      for (let i = 0; i < n; i++) masks[i] = ask(rows[i]);
    } else {
      // A few at a time, so that an engine with threads of its own is not kept waiting.
      for (let i = 0; i < n; i += 64) {
        const some = [];
        for (let k = i; k < Math.min(n, i + 64); k++) some.push(ask(rows[k]));
        (await Promise.all(some)).forEach((mask, k) => { masks[i + k] = mask; });
      }
    }
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  if (mode === 'check') {
    console.log((await run(rows.length)).toFixed(9));
    fs.writeFileSync(last, Buffer.from(masks.buffer));
    return;
  }
  const n = Math.min(Number(limit), rows.length);
  await run(Math.min(n, 2000));
  for (let i = 0; i < Number(last); i++) console.log((await run(n)).toFixed(9));
}

main().catch((error) => { console.error(error); process.exit(1); });
