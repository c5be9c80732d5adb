#!/usr/bin/env python3
"""From every sentence of the regulation to the code that decides it and the tests that hold the code to it, and back.

    trace.py [ROOT]           checks, prints TAP; docs/traceability.md must be what comes out
    trace.py --write [ROOT]   writes docs/traceability.md
    trace.py --text FILE      counts the sentences of a copy of the regulation against clauses.py (by hand: it is not in the tree)

A mark is a comment that begins with `= Art.`: /*= Art. 6(3)/2: the lower floor */ in C, `#= Art. 15(1)` in Python. It names
sentences (see clauses.py); a clause named without a sentence stands for all of its sentences in lib/, and in tests/ only where
there is one. A mark belongs to what it stands before or in: a function, a table, a macro.

What fails: a sentence that the library decides without code or without a test; a mark, a criterion, a reading point, a field, a
vector or a public function that no sentence accounts for; a room of clauses in which a file has no mark.

SPDX-License-Identifier: Apache-2.0
"""
import collections
import fnmatch
import json
import re
import sys
from pathlib import Path

from clauses import BUREAU, CRITERIA, DECIDES, FACT, FRAME, FUNCTIONS, SENTENCES, WHOLE

ROOT = Path(__file__).resolve().parents[2]
PAGE = 'docs/traceability.md'
VECTORS_PER_CRITERION = 10
# Files in the rooms of clauses that carry none of their own, and why.
NO_CLAUSE = {
    'lib/articles/case.c': 'how facts are seen from a corner: used by every clause',
    'lib/history/check.c': 'whether events are well formed',
}

MARK = re.compile(r'(?:/\*|#)= Art\. (.*?)(?:: |(?: \*/)?$)', re.M)
REF = re.compile(r'(\d+)(?:\((\d|last)\))?(?:/(\d))?')
DEFINITION = re.compile(r'^(?!#|/|\s|return\b|else\b|case\b)[A-Za-z_][^;{}#/"]*?\b([a-z_][A-Za-z0-9_]*)(?:\(|(?:\[[^\]]*\])* =)', re.M)
MACRO = re.compile(r'^#define ([A-Z_][A-Za-z0-9_]*)', re.M)
PYTHON = re.compile(r'^\s*(?:def|class) (\w+)', re.M)

Mark = collections.namedtuple('Mark', 'file line symbol sentences broad')
Row = collections.namedtuple('Row', 'ref kind zh en readings note_zh note_en')
ROWS = [Row(*row) for row in SENTENCES]
ORDER = [row.ref for row in ROWS]


def clause_of(ref):
    return ref.split('/')[0]


def sentences_of(clause):
    """The sentences of a clause, without those of its items."""
    return [ref for ref in ORDER if clause_of(ref) == clause]


class Broken(Exception):
    pass


def read_refs(text):
    """'6(3)/2, 6(last)' -> (sentences, those of a clause that is named as a whole although it has several)."""
    found, broad = [], set()
    for part in re.split(r', (?!last)| and ', text.replace(', last paragraph', '(last)')):
        if not REF.fullmatch(part):
            raise Broken('%r is no clause' % part)
        if '/' in part:
            if part not in ORDER:
                raise Broken('there is no sentence %s' % part)
            found.append(part)
            continue
        named = sentences_of(part)
        if not named:
            raise Broken('there is no clause %s' % part)
        if len(named) > 1:
            broad |= set(named)
        found += named
    return found, broad


def symbol_of(text, at, path):
    """What the mark at this place belongs to."""
    line_start = text.rfind('\n', 0, at) + 1
    if path.suffix == '.py':
        found = PYTHON.search(text, at)
        return found.group(1) if found else None
    if line_start == at:                                    # before something at the left margin
        ahead = [f for f in (DEFINITION.search(text, at), MACRO.search(text, at)) if f]
        found = min(ahead, key=lambda f: f.start()) if ahead else None
    else:
        found = None
        for found in DEFINITION.finditer(text, 0, at):      # inside something
            pass
    return found.group(1) if found else None


def marks(root, folder, suffixes, problems):
    for path in sorted((root / folder).rglob('*')):
        if path.suffix not in suffixes or 'trace' in path.parts or path.name == 'workdays_table.c':
            continue
        text = path.read_text(encoding='utf-8')
        name = path.relative_to(root).as_posix()
        for found in MARK.finditer(text):
            line = text.count('\n', 0, found.start()) + 1
            try:
                sentences, broad = read_refs(found.group(1))
            except Broken as broken:
                problems.append('%s:%d: %s' % (name, line, broken))
                continue
            symbol = symbol_of(text, found.start(), path)
            if not symbol:
                problems.append('%s:%d: the mark stands before nothing' % (name, line))
                continue
            yield Mark(name, line, symbol, sentences, broad)


def clause_name(c):
    """6_1 -> 6(1), 6_LAST -> 6(last)"""
    return re.sub(r'^(\d+)_(\w+)$', lambda m: '%s(%s)' % (m.group(1), m.group(2).lower()), c)


class Tree:
    """Everything that names a clause."""

    def __init__(self, root):
        self.problems = []
        self.root = root
        self.code = list(marks(root, 'lib', ('.c', '.h'), self.problems))
        self.tests = list(marks(root, 'tests', ('.c', '.py'), self.problems))

        def read(name):
            return (root / name).read_text(encoding='utf-8')
        table = read('lib/rules/criteria.h')
        self.criteria = {m.group(1): clause_name(m.group(2))
                         for m in re.finditer(r'^    X\((ART\w+), +(\w+),', table, re.M)}
        self.readings = [(m.group(1), clause_name(m.group(2)))
                         for m in re.finditer(r'READING\((\w+), \w+, \d, (\w+)\)', read('lib/rules/rules.c'))]
        exports = read('lib/libsmeplat.map')
        self.functions = sorted(set(re.findall(r'^ +(smeplat_\w+);', exports, re.M)))
        fields = read('include/smeplat/field.h')
        self.clauses = {clause_name(m) for m in re.findall(r'SMEPLAT_CLAUSE_(\w+) = [1-9]', fields)}
        self.vectors = collections.defaultdict(collections.Counter)     # (clause, criterion) -> file -> how many
        for path in sorted((root / 'tests' / 'vectors').rglob('*.jsonl')):
            for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
                case = json.loads(line)
                name, clause, criterion = path.relative_to(root).as_posix(), case.get('clause'), case.get('criterion')
                if clause is None and criterion is None:
                    if path.name not in WHOLE:
                        self.problems.append('%s:%d: names no clause: add the file to WHOLE in clauses.py' % (name, number))
                    continue
                if not sentences_of(str(clause)):
                    self.problems.append('%s:%d: a vector of clause %r, which there is not' % (name, number, clause))
                self.vectors[clause, criterion][name] += 1
        for file, (clauses, why) in WHOLE.items():
            if not list((root / 'tests' / 'vectors').rglob(file)):
                self.problems.append('WHOLE names %s, which there is not' % file)
            self.problems += ['WHOLE: %s: there is no %s' % (file, c) for c in clauses.split() if c not in ORDER and c != '-']
            if clauses == '-' and not why:
                self.problems.append('WHOLE: %s: no clause and no reason' % file)

    def criteria_of(self, ref):
        return [c for c, clause in self.criteria.items() if clause == clause_of(ref) and c in CRITERIA.get(ref, [c])]

    def vectors_of(self, ref):
        files = collections.Counter()
        for (clause, _), found in self.vectors.items():
            if clause == clause_of(ref):
                files += found
        whole = ['tests/vectors/' + file for file, (clauses, _) in WHOLE.items() if ref in clauses.split()]
        return sorted(set(files) | set(whole))

    def code_of(self, ref):
        return [m for m in self.code if ref in m.sentences]

    def tests_of(self, ref):
        return [m for m in self.tests if ref in m.sentences]


def sentence_problems(tree, row):
    found = []
    code, tests = tree.code_of(row.ref), tree.tests_of(row.ref)
    if row.kind in (DECIDES, FACT):
        if not code:
            found.append('no code: no mark in lib/ names it')
    elif not row.note_zh or not row.note_en:
        found.append('no reason why it is not the library\'s to decide')
    if row.kind == FRAME and code:
        found.append('nothing to decide, yet %s:%d decides it' % (code[0].file, code[0].line))
    if code and not tests:
        found.append('no test: no mark in tests/ names it' +
                     (' (the clause has %d sentences: name the one)' % len(sentences_of(clause_of(row.ref)))
                      if '/' in row.ref else ''))
    for mark in tests:
        if row.ref in mark.broad:
            found.append('%s:%d: names the clause as a whole; which of its sentences?' % (mark.file, mark.line))
    for criterion in tree.criteria_of(row.ref):
        number = sum(sum(files.values()) for (_, c), files in tree.vectors.items() if c == criterion)
        if number < VECTORS_PER_CRITERION:
            found.append('%s has %d vectors, not %d' % (criterion, number, VECTORS_PER_CRITERION))
    for reading in row.readings.split():
        number = int(reading[1:])
        if not 1 <= number <= len(tree.readings):
            found.append('there is no %s' % reading)
            continue
        name, clause = tree.readings[number - 1]
        if clause != clause_of(row.ref):
            found.append('%s %s belongs to clause %s' % (reading, name, clause))
    return found


def other_problems(tree):
    """What no sentence accounts for."""
    by_kind = {'every mark names sentences there are': list(tree.problems)}
    bad = by_kind.setdefault('every criterion stands in a clause', [])
    bad += ['%s: clause %s has no sentence' % (c, clause) for c, clause in tree.criteria.items() if not sentences_of(clause)]
    if len(tree.criteria) < 34:
        bad.append('only %d criteria found in the table' % len(tree.criteria))
    bad = by_kind.setdefault('every reading point comes from a sentence', [])
    named = [r for row in ROWS for r in row.readings.split()]
    bad += ['R%d %s is left by no sentence' % (k + 1, tree.readings[k][0])
            for k in range(len(tree.readings)) if 'R%d' % (k + 1) not in named]
    bad += ['%s is left by two sentences' % r for r in set(named) if named.count(r) > 1]
    if len(tree.readings) < 26:
        bad.append('only %d reading points found' % len(tree.readings))
    bad = by_kind.setdefault('clauses in code are the clauses here', [])
    bad += ['smeplat_clause %s has no sentence' % c for c in sorted(tree.clauses) if not sentences_of(c)]
    bad += ['clause %s has no smeplat_clause' % c for c in sorted({clause_of(r) for r in ORDER} - tree.clauses)]
    bad = by_kind.setdefault('every public function answers a clause, or is listed as a tool', [])
    bad += ['%s: add it to FUNCTIONS in tests/trace/clauses.py' % f for f in tree.functions
            if not any(fnmatch.fnmatchcase(f, row[0]) for row in FUNCTIONS)]
    for pattern, clauses, zh, en in FUNCTIONS:
        if not any(fnmatch.fnmatchcase(f, pattern) for f in tree.functions):
            bad.append('FUNCTIONS names %s, which there is not' % pattern)
        if clauses == '-' and not (zh and en):
            bad.append('%s: no clause and no reason' % pattern)
        bad += ['%s: no clause %s' % (pattern, c) for c in clauses.split() if c != '-' and not sentences_of(c)]
    bad = by_kind.setdefault('every file of the rooms of clauses carries marks', [])
    marked = {m.file for m in tree.code}
    for room in ('lib/articles', 'lib/history'):
        for path in sorted((tree.root / room).glob('*.c')):
            name = path.relative_to(tree.root).as_posix()
            if name not in marked and name not in NO_CLAUSE:
                bad.append('%s has no mark' % name)
    bad += ['%s has marks after all' % name for name in NO_CLAUSE if name in marked]
    return by_kind


# ------------------------------------------------------------------------------------------------------------ the page

KIND_WORDS = {DECIDES: '本库判断 decided here', FACT: '事实，由人判断 a fact, judged by people',
              BUREAU: '主管部门或申请人 the bureau or applicant', FRAME: '无可判断 nothing to decide'}

HEAD = """<!-- Written by tests/trace/trace.py; change tests/trace/clauses.py or the marks in lib/ and tests/ instead. -->
# 条文溯源 · From the text to the code

办法共十九条、{sentences} 句。下表逐句列出：由谁判断，本库在哪里判断，由哪些测试约束。句子用自己的话概括；“6(3)/2”指第六条第(三)项第二句，
“6(last)”指第六条末段。R 是[解读点](readings.md)。

*The Measures have 19 articles and {sentences} sentences. The table says of each who decides it, where the library does, and which tests hold
it to that. The words are ours; "6(3)/2" is the second sentence of Art. 6(3), "6(last)" the last paragraph of Art. 6. R are the
[reading points](readings.md).*

| 由谁判断 who decides | 句 sentences |
|---|---|
{kinds}

本页由 `tests/trace/trace.py` 生成并在每次测试时核对：本库判断的句子没有代码或没有测试，代码、条件、解读点、公共函数或测试向量不对应任何句子，
都使测试失败。

*This page is generated by `tests/trace/trace.py` and checked in every test run: a sentence that the library decides without code or test, and
code, a criterion, a reading point, a public function or a vector that no sentence accounts for, fail it.*
"""


def link(name):
    return '[%s](../%s)' % (name.rsplit('/', 1)[-1], name)


def bare(symbol):
    return re.sub(r'^smeplat__?', '', symbol)


def page(tree):
    kinds = '\n'.join('| %s | %d |' % (words, sum(1 for r in ROWS if r.kind == kind)) for kind, words in KIND_WORDS.items())
    out = [HEAD.format(sentences=len(ROWS), kinds=kinds)]
    article = None
    for row in ROWS:
        number = re.match(r'\d+', row.ref).group()
        if number != article:
            article = number
            out.append('\n## 第 %s 条 · Art. %s\n\n| 句 | 内容 · what it says | 由谁 · who | 在哪里 · where | 测试 · tests |\n|---|---|---|---|---|'
                       % (number, number))
        what = '%s<br>*%s*' % (row.zh, row.en)
        if row.note_zh:
            what += '<br>——%s *%s*' % (row.note_zh, row.note_en)
        where = []
        criteria = tree.criteria_of(row.ref)
        if criteria:
            where.append(' '.join('`%s`' % c for c in criteria))
        by_file = collections.OrderedDict()
        for mark in tree.code_of(row.ref):
            symbols = by_file.setdefault(mark.file, [])
            if bare(mark.symbol) not in symbols:
                symbols.append(bare(mark.symbol))
        where += ['%s %s' % (link(name), ' '.join('`%s`' % s for s in symbols)) for name, symbols in by_file.items()]
        if row.readings:
            where.append(row.readings)
        tests = [link(name) for name in sorted({m.file for m in tree.tests_of(row.ref)})]
        tests += [link(name) for name in tree.vectors_of(row.ref)]
        out.append('| %s | %s | %s | %s | %s |' % (row.ref, what, KIND_WORDS[row.kind].split(' ')[0],
                                                  '<br>'.join(where) or '—', ' '.join(tests) or '—'))
    out.append('\n## 公共函数 · Public functions\n\n| 函数 function | 条 articles | 不对应条文的原因 why none |\n|---|---|---|')
    for pattern, clauses, zh, en in FUNCTIONS:
        out.append('| `%s` | %s | %s |' % (pattern, '—' if clauses == '-' else clauses, '%s %s' % (zh, en) if zh else ''))
    return '\n'.join(out) + '\n'


# ------------------------------------------------------------------------------------------------------------- running

CHINESE = '一二三四五六七八九十'


def sentences_in(path):
    """How many sentences each clause of a copy of the regulation has."""
    text = Path(path).read_text(encoding='utf-8')
    text = '\n' + text[text.index('第一条'):]
    articles = re.split(r'\n\s*第([一二三四五六七八九十]+)条\s', text)
    count = collections.Counter()
    for name, body in zip(articles[1::2], articles[2::2]):
        number = CHINESE.index(name[-1]) + 1 + (10 if name[0] == '十' and len(name) > 1 else 0)
        body = re.split(r'\n\s*第.章\s', body)[0]
        items = re.split(r'\n\s*[(（]([一二三四五六七八九])[)）]', body)
        parts = [(str(number), items[0])]
        for item, content in zip(items[1::2], items[2::2]):
            head, *rest = [p for p in content.split('\n') if p.strip()]
            parts.append(('%d(%d)' % (number, CHINESE.index(item) + 1), head))
            if rest:
                parts.append(('%d(last)' % number, '\n'.join(rest)))
        for clause, content in parts:
            sentences = [s for s in re.split('[。]', content) if s.strip()]
            count[clause] += len(sentences)
    return count


def compare_text(path):
    here = collections.Counter(clause_of(r) for r in ORDER)
    there = sentences_in(path)
    for clause in sorted(set(here) | set(there)):
        if here[clause] != there[clause]:
            print('%s: %d sentences here, %d in the text' % (clause, here[clause], there[clause]))
    print('%d sentences here, %d in the text' % (sum(here.values()), sum(there.values())))
    return here != there


def check(tree):
    """(name of the case, problems) of everything."""
    yield 'no sentence twice', [r for r in ORDER if ORDER.count(r) > 1]
    for row in ROWS:
        yield 'Art. %s: %s' % (row.ref, row.en), sentence_problems(tree, row)
    yield from other_problems(tree).items()
    path = tree.root / PAGE
    current = path.exists() and path.read_text(encoding='utf-8') == page(tree)
    yield PAGE + ' is current', [] if current else ['run tests/trace/trace.py --write and look at what changed']


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ['--text']:
        return compare_text(arguments[1])
    write = '--write' in arguments
    rest = [a for a in arguments if a != '--write']
    tree = Tree(Path(rest[0]) if rest else ROOT)
    if write:
        (tree.root / PAGE).write_text(page(tree), encoding='utf-8')
        return 0
    number = failed = 0
    for name, problems in check(tree):
        number += 1
        failed += bool(problems)
        print('%s %d - %s' % ('not ok' if problems else 'ok', number, name))
        for problem in problems[:30]:
            print('# %s' % problem)
    print('1..%d' % number)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
