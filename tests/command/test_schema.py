#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds docs/schema/*.json against the program and the headers, so that none of them can drift.

    test_schema.py build/bindings/command/smeplat

Prints what failed and, at the end, `N passed, N failed`.
"""
import json
import pathlib
import re
import subprocess
import sys
import unittest

PROGRAM = 'smeplat'
ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = {path.name: json.loads(path.read_text(encoding='utf-8')) for path in (ROOT / 'docs' / 'schema').glob('*.json')}
ROUND = {'deadline': '2026-06-30'}
# Commands whose documents are a list of rows: the key of the list, a row with everything that must be there, the definition
# of a row, and what the document needs besides.
LISTS = {
    'bar': ('bars', {}, 'bar', {}),
    'change': ('changes', {'kind': 'NAME', 'occurred_on': '2026-01-05'}, 'change', {}),
    'evaluate': ('evaluations', {}, 'named_evaluation', {}),
    'history': ('platforms', {}, 'history', {'on': '2026-11-20'}),
    'publicity': ('publicities', {'started_on': '2026-09-07', 'workdays': 7}, 'publicity', {}),
    'reporting': ('reports', {'due_on': '2026-10-31'}, 'report', {}),
    'revocation': ('holders', {'granted_on': '2024-09-02', 'as_of': '2026-11-20'}, 'holder', {}),
}
WORDS = {'$schema', 'title', '$defs', '$ref', 'type', 'enum', 'properties', 'required', 'additionalProperties', 'items',
         'anyOf', 'allOf', 'not', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'propertyNames'}
TYPES = {'object': dict, 'array': list, 'string': str, 'boolean': bool, 'null': type(None)}


def errors(value, schema, root, at=''):
    """What of `value` is not as `schema` says; knows the words that these schemas use."""
    unknown = set(schema) - WORDS
    if unknown:
        raise AssertionError('the validator does not know %s' % unknown)
    if '$ref' in schema:
        return errors(value, root['$defs'][schema['$ref'].rsplit('/', 1)[1]], root, at)
    kind = schema.get('type')
    if kind == 'integer' and (not isinstance(value, int) or isinstance(value, bool)):
        return ['%s: no integer' % at]
    if kind in TYPES and not isinstance(value, TYPES[kind]):
        return ['%s: no %s' % (at, kind)]
    found = []
    if 'enum' in schema and value not in schema['enum']:
        found.append('%s: %r is none of them' % (at, value))
    if 'anyOf' in schema and all(errors(value, s, root, at) for s in schema['anyOf']):
        found.append('%s: none of the forms' % at)
    for part in schema.get('allOf', []):
        found += errors(value, part, root, at)
    if 'not' in schema and not errors(value, schema['not'], root, at):
        found.append('%s: what must not be' % at)
    if isinstance(value, str):
        if not re.search(schema.get('pattern', ''), value):
            found.append('%s: %r is not of the pattern' % (at, value))
        if not schema.get('minLength', 0) <= len(value) <= schema.get('maxLength', len(value)):
            found.append('%s: length' % at)
    if isinstance(value, int) and not schema.get('minimum', value) <= value <= schema.get('maximum', value):
        found.append('%s: %d is out of range' % (at, value))
    if isinstance(value, list):
        for i, item in enumerate(value):
            found += errors(item, schema.get('items', {}), root, '%s[%d]' % (at, i))
    if isinstance(value, dict):
        found += ['%s: %s is missing' % (at, k) for k in schema.get('required', []) if k not in value]
        for key, item in value.items():
            found += errors(key, schema.get('propertyNames', {}), root, at + '.' + key)
            if key in schema.get('properties', {}):
                found += errors(item, schema['properties'][key], root, at + '.' + key)
            elif schema.get('additionalProperties') is False:
                found.append('%s: %s is not known' % (at, key))
            elif isinstance(schema.get('additionalProperties'), dict):
                found += errors(item, schema['additionalProperties'], root, at + '.' + key)
    return found


def run(*arguments, stdin=''):
    done = subprocess.run([PROGRAM, *arguments, '--format', 'json', '--lang', 'en'], input=stdin.encode('utf-8'),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=60)
    return done.returncode, done.stdout.decode('utf-8'), done.stderr.decode('utf-8')


def assess(platform, rules=None):
    return run('assess', '-', stdin=json.dumps({'round': ROUND, 'rules': rules, 'platforms': [platform]}))


def ask(command, row, **more):
    """A document of a list command with one row; its one result."""
    rows, needed, _, besides = LISTS[command]
    document = {**besides, **more, rows: [{**needed, **row}]}
    status, out, err = run(command, '-', stdin=json.dumps(document))
    return document, status, json.loads(out)['results'][0] if out else None, err


def command_of(document):
    """The command that a sample is for, by its keys."""
    if 'round' in document:
        return 'assess'
    return next(command for command, (rows, _, _, _) in LISTS.items() if rows in document)


def numbered(header, prefix):
    text = (ROOT / 'include' / 'smeplat' / header).read_text(encoding='utf-8')
    return [name for name in re.findall(r'^ +SMEPLAT_%s_([A-Z0-9_]+) = [1-9]' % prefix, text, re.M)]


class Schemas(unittest.TestCase):
    def definition(self, name):
        return SCHEMAS['assess.json']['$defs'][name]

    def test_documents_that_share_a_part_say_the_same_of_it(self):
        for name, schema in SCHEMAS.items():
            if name.endswith('-result.json'):
                continue
            for part, definition in schema.get('$defs', {}).items():
                if part in SCHEMAS['assess.json']['$defs'] and part not in ('change', 'platform'):
                    self.assertEqual(definition, self.definition(part), (name, part))
        for name, schema in SCHEMAS.items():
            if name.endswith('-result.json'):
                for part in ('date', 'measure', 'calendar', 'error', 'refused', 'reasons'):
                    if part in schema['$defs']:
                        self.assertEqual(schema['$defs'][part], SCHEMAS['assess-result.json']['$defs'][part], (name, part))
        line = {k: v for k, v in SCHEMAS['assess-line.json'].items() if k in self.definition('platform')}
        self.assertEqual(line, self.definition('platform'))

    def test_every_key_and_name_is_documented(self):
        """docs/json.md names every key of every document and result, and the names that values have."""
        page = (ROOT / 'docs' / 'json.md').read_text(encoding='utf-8')
        page = re.sub('^```.*?^```$', '', page, flags=re.M | re.S)
        words = set(re.findall(r'[A-Za-z_0-9]+', ' '.join(re.findall(r'`([^`]+)`', page))))
        # Criteria and readings have pages of their own; a clause is not a name, an item may have its function before it.
        elsewhere = set(numbered('rules.h', 'CRITERION')) | set(numbered('rules.h', 'READING'))
        functions = tuple(f + '_' for f in self.definition('service')['properties']['function']['enum'])

        def named(schema):
            if isinstance(schema, list):
                return set().union(*map(named, schema), set())
            if not isinstance(schema, dict):
                return set()
            found = set(schema.get('properties', {})) | {v for v in schema.get('enum', []) if re.fullmatch(r'[A-Za-z]\w*', v)}
            return found.union(*map(named, schema.values()))

        for name, schema in SCHEMAS.items():
            missing = {w for w in named(schema) - words - elsewhere if not w.startswith(functions)}
            self.assertEqual(missing - {w.replace('_fen', '_yuan') for w in words}, set(), name)

    def test_facts_are_those_of_the_header(self):
        text = (ROOT / 'include' / 'smeplat' / 'platform.h').read_text(encoding='utf-8')
        struct = re.search(r'typedef struct smeplat_platform \{(.*?)\} smeplat_platform;', text, re.S).group(1)
        facts = re.findall(r'^ +smeplat_fact (\w+);', struct, re.M)
        keys = [k for k in self.definition('facts')['properties'] if not k.endswith('_yuan')]
        self.assertEqual(keys, facts)

    def test_names_are_those_of_the_headers(self):
        self.assertEqual(self.definition('criterion')['enum'], numbered('rules.h', 'CRITERION'))
        self.assertEqual(list(self.definition('rules')['properties']['readings']['anyOf'][0]['properties']),
                         numbered('rules.h', 'READING')[:26])
        self.assertEqual(self.definition('industries')['items']['enum'], numbered('platform.h', 'INDUSTRY'))
        items = self.definition('service')['properties']['items']['anyOf'][0]['items']['enum']
        self.assertEqual(items[:len(numbered('platform.h', 'ITEM'))], numbered('platform.h', 'ITEM'))
        self.assertEqual(self.definition('revocation')['properties']['ground']['enum'], numbered('platform.h', 'GROUND'))

    def test_every_key_is_known_to_the_program(self):
        facts = dict.fromkeys(self.definition('facts')['properties'])
        parts = {p: dict.fromkeys(self.definition(p)['properties']) for p in ('service', 'incident', 'revocation', 'ruling')}
        parts['service']['function'] = 'INNOVATION'
        parts['incident'].update(kind='CRIMINAL', subject='ENTITY')
        parts['revocation']['ground'] = 'ART14'
        parts['ruling'].update(criterion='ART6_1_AGE', ruling='ALLOWED', decided_on='2026-01-01')
        platform = {'facts': facts, **{p + 's': [v] for p, v in parts.items()}}
        for key in self.definition('platform')['properties']:
            platform.setdefault(key)
        rules = dict.fromkeys(self.definition('rules')['properties'])
        for key in ('readings', 'thresholds'):
            rules[key] = dict.fromkeys(self.definition('rules')['properties'][key]['anyOf'][0]['properties'])
        for key in ('force', 'relaxable'):
            rules[key] = dict.fromkeys(self.definition('criterion')['enum'])
        status, out, err = assess(platform, rules)
        self.assertEqual((status, err), (0, ''), out[-600:])
        for command, (rows, needed, row, besides) in LISTS.items():
            schema = SCHEMAS[command + '.json']
            document = {**dict.fromkeys(schema['properties']), **besides,
                        rows: [{**dict.fromkeys(schema['$defs'][row]['properties']), **needed}]}
            self.assertEqual(errors(document, schema, schema), [], command)
            document['rules'] = rules
            status, out, err = run(command, '-', stdin=json.dumps(document))
            self.assertEqual((status, err), (0, ''), out[-600:])

    def test_every_list_has_its_schemas(self):
        documents = {name[:-5] for name in SCHEMAS if not name.endswith('-result.json')} - {'assess-head', 'assess-line'}
        results = {name[:-12] for name in SCHEMAS if name.endswith('-result.json')}
        self.assertEqual(documents, set(LISTS) | {'assess', 'sensitivity'})
        self.assertEqual(results, documents | {'uscc', 'workdays'})

    def test_every_name_is_known_to_the_program(self):
        service = self.definition('service')['properties']
        for function in service['function']['enum']:
            items = [i for i in service['items']['anyOf'][0]['items']['enum'] if i.startswith(function + '_')]
            short = [i[len(function) + 1:] for i in items]
            for names in (items, short):
                self.assertTrue(set(names) <= set(service['items']['anyOf'][0]['items']['enum']), names)
                status, out, _ = assess({'services': [{'function': function, 'items': names}]})
                self.assertEqual(status, 0, out[-300:])
        self.assertEqual(assess({'facts': {'industries': self.definition('industries')['items']['enum']}})[0], 0)
        incident = self.definition('incident')['properties']
        for key, kind in (('severity', 'ADMINISTRATIVE_PENALTY'), ('challenge', 'CRIMINAL'), ('disclosed', 'CRIMINAL')):
            for name in incident[key]['anyOf'][0]['enum']:
                self.assertEqual(assess({'incidents': [{'kind': kind, 'subject': 'ENTITY', key: name}]})[0], 0, name)
        for reading, form in self.definition('rules')['properties']['readings']['anyOf'][0]['properties'].items():
            most = form['anyOf'][0]['maximum']
            self.assertEqual(assess({}, {'readings': {reading: most}})[0], 0, reading)
            self.assertEqual(assess({}, {'readings': {reading: most + 1}})[0], 2, reading)

    def answered(self, command, row, **more):
        """Taken by the program and by the schema alike."""
        document, status, result, err = ask(command, row, **more)
        schema = SCHEMAS[command + '.json']
        self.assertEqual(errors(document, schema, schema), [], document)
        self.assertEqual((status, err), (0, ''), (document, result))
        self.assertEqual(errors(result, {'$ref': self.row_of(command)}, SCHEMAS[command + '-result.json']), [], result)
        return result

    @staticmethod
    def row_of(command):
        """How the result schema of a command calls a row that was answered."""
        return SCHEMAS[command + '-result.json']['properties']['results']['items']['anyOf'][0]['$ref']

    def test_every_reading_can_be_varied(self):
        schema = SCHEMAS['sensitivity.json']
        for reading in schema['properties']['vary']['anyOf'][0]['items']['enum']:
            document = {'round': ROUND, 'rules': None, 'vary': [reading], 'platforms': [{'name': '甲'}]}
            self.assertEqual(errors(document, schema, schema), [])
            status, out, _ = run('sensitivity', '-', stdin=json.dumps(document))
            self.assertEqual((status, json.loads(out)['results'][0]['vary']), (0, [reading]))
        document = {'round': ROUND, 'vary': ['R6'], 'platforms': []}
        self.assertNotEqual(errors(document, schema, schema), [])
        self.assertEqual(run('sensitivity', '-', stdin=json.dumps(document))[0], 2)
        self.assertEqual(schema['properties']['vary']['anyOf'][0]['items']['enum'], numbered('rules.h', 'READING')[:26])

    def test_every_name_in_the_lists_is_known_to_the_program(self):
        def names(command, row, key):
            form = SCHEMAS[command + '.json']['$defs'][row]['properties'][key]
            return form['enum'] if 'enum' in form else form['anyOf'][0]['enum']

        for kind in names('change', 'change', 'kind'):
            self.answered('change', {'kind': kind})
        for grade in names('evaluate', 'named_evaluation', 'grade'):
            self.answered('evaluate', {'grade': grade, 'review_required': False, 'rating_required': False})
        for ground in names('bar', 'revocation', 'ground'):
            self.answered('bar', {'on': '2026-11-20', 'revocations': [{'ground': ground, 'decided_on': '2026-01-05'}]})
        for context in names('revocation', 'falsehood', 'context'):
            self.answered('revocation', {'falsehoods': [{'context': context, 'found_on': '2026-01-05'}]})
        for outcome in names('publicity', 'objection', 'outcome'):
            decided = {} if outcome == 'NONE' else {'decided_on': '2026-09-08'}
            self.answered('publicity', {'objections': [{'raised_on': '2026-09-08', 'outcome': outcome, **decided}]})
        # What belongs to an event's type.
        details = {'PUBLICITY_STARTED': {'workdays': 7}, 'OBJECTION_DECIDED': {'outcome': 'UPHELD'},
                   'CHANGED': {'change_kind': 'NAME'}, 'CHANGE_DECIDED': {'decision': 'ALTERED'}, 'REVOKED': {'ground': 'OTHER'}}
        for kind in names('history', 'event', 'type'):
            event = {'on': '2026-01-05', 'type': kind, **details.get(kind, {})}
            self.assertEqual(self.answered('history', {'events': [event]})['events'][0]['type'], kind)
        for kind, key in (('OBJECTION_DECIDED', 'outcome'), ('CHANGED', 'change_kind'), ('CHANGE_DECIDED', 'decision'),
                          ('REVOKED', 'ground')):
            for name in names('history', 'event', key):
                self.answered('history', {'events': [{'on': '2026-01-05', 'type': kind, key: name}]})

    def test_names_of_the_lists_are_those_of_the_headers(self):
        def result(command, row, key):
            form = SCHEMAS[command + '-result.json']['$defs'][row]['properties'][key]
            form = form['anyOf'][0] if 'anyOf' in form else form
            return form['enum'] if 'enum' in form else SCHEMAS[command + '-result.json']['$defs'][form['$ref'][8:]]['enum']

        event = SCHEMAS['history.json']['$defs']['event']['properties']
        self.assertEqual(event['type']['enum'], numbered('history.h', 'EVENT_TYPE'))
        self.assertEqual(event['decision']['anyOf'][0]['enum'], numbered('history.h', 'CHANGE_DECISION'))
        self.assertEqual(event['change_kind']['anyOf'][0]['enum'], numbered('change.h', 'CHANGE_KIND'))
        self.assertEqual(event['outcome']['anyOf'][0]['enum'], numbered('duty.h', 'OBJECTION_OUTCOME'))
        for command, row, key, header, prefix in (
                ('evaluate', 'evaluated', 'title', 'evaluation.h', 'TITLE_OUTCOME'),
                ('evaluate', 'evaluated', 'funding', 'evaluation.h', 'FUNDING'),
                ('revocation', 'ground', 'state', 'revocation.h', 'GROUND_STATE'),
                ('publicity', 'published', 'state', 'duty.h', 'PUBLICITY_STATE'),
                ('publicity', 'published', 'award', 'duty.h', 'AWARD'),
                ('reporting', 'due', 'state', 'duty.h', 'REPORT_DUTY_STATE'),
                ('change', 'dated', 'state', 'change.h', 'CHANGE_STATE'),
                ('history', 'replayed', 'state', 'history.h', 'TITLE_STATE'),
                ('history', 'notice', 'kind', 'history.h', 'NOTICE_KIND'),
                ('history', 'notice', 'problem', 'history.h', 'EVENT_PROBLEM'),
                ('history', 'event', 'fate', 'history.h', 'EVENT_FATE'),
                ('history', 'event', 'type', 'history.h', 'EVENT_TYPE')):
            self.assertEqual(result(command, row, key), numbered(header, prefix), (command, key))
        self.assertEqual(result('evaluate', 'evaluated', 'grade'), ['UNKNOWN', *numbered('evaluation.h', 'GRADE')])

    def test_samples_and_their_results(self):
        samples = sorted((ROOT / 'examples' / 'data').glob('*.json'))
        seen = set()
        for path in samples:
            document = json.loads(path.read_text(encoding='utf-8'))
            command = command_of(document)
            seen.add(command)
            schema = SCHEMAS[command + '.json']
            self.assertEqual(errors(document, schema, schema), [], path)
            self.result(command + '-result.json', command, str(path))
            if path.name == 'round-2026.json':
                schema = SCHEMAS['sensitivity.json']
                self.assertEqual(errors(document, schema, schema), [], path)
                self.result('sensitivity-result.json', 'sensitivity', str(path))
                self.result('sensitivity-result.json', 'sensitivity', str(path), '--findings', 'open')
        self.assertEqual(seen, set(LISTS) | {'assess'})

    def result(self, schema, *arguments, stdin=''):
        _, out, err = run(*arguments, stdin=stdin)
        self.assertEqual(err, '')
        self.assertEqual(errors(json.loads(out), SCHEMAS[schema], SCHEMAS[schema]), [])

    def test_results_with_errors(self):
        self.result('assess-result.json', 'assess', '-', stdin=json.dumps(
            {'round': ROUND, 'platforms': [{}, {'facts': {'jjj_smes_served': -1}}, {'services': [{}]}]}))
        self.result('change-result.json', 'change', '-', stdin=json.dumps(
            {'as_of': '2026-12-01', 'changes': [{}, {'kind': 'NAME', 'occurred_on': '2026-11-23'}]}))
        for command, (rows, needed, _, besides) in LISTS.items():
            document = {**besides, rows: [needed, {'name': '甲', **needed}],
                        'rules': {'min_basis': 'NONE'} if command == 'reporting' else None}
            self.result(command + '-result.json', command, '-', stdin=json.dumps(document))
        self.result('sensitivity-result.json', 'sensitivity', '-', stdin=json.dumps(
            {'round': ROUND, 'platforms': [{}, {'facts': {'jjj_smes_served': -1}}, {'services': [{}]}]}))
        self.result('evaluate-result.json', 'evaluate', '-', stdin='{"evaluations":[{"grade":"X"},{"year":1}]}')
        self.result('bar-result.json', 'bar', '-', stdin='{"bars":[{"on":"2026-02-30"},{}]}')
        self.result('revocation-result.json', 'revocation', '-', stdin='{"holders":[{},{"granted_on":"2026-01-01"}]}')
        self.result('publicity-result.json', 'publicity', '-', stdin='{"publicities":[{},{"started_on":"2026-01-01"}]}')
        self.result('reporting-result.json', 'reporting', '-', stdin='{"reports":[{},{"due_on":"2026-02-30"}]}')
        self.result('history-result.json', 'history', '-', stdin='{"platforms":[{},{"events":[{}]}]}')
        self.result('uscc-result.json', 'uscc', '91110108551385082Q', 'x')
        self.result('workdays-result.json', 'workdays', '-',
                    stdin='add 2026-11-23 30\ncount 2026-01-05 2026-01-04\ncheck 2026-02-14\nx\ncheck 2026-02-30\n')

    def test_what_the_program_refuses_the_schema_refuses(self):
        schema = SCHEMAS['assess.json']
        for platform in ({'x': 1}, {'facts': {'openness': 1}}, {'facts': {'jjj_smes_served': '1'}},
                         {'facts': {'total_assets_fen': 1, 'total_assets_yuan': '1'}},
                         {'facts': {'total_assets_yuan': '1.234'}}, {'facts': {'founded_on': '2026-1-1'}},
                         {'facts': {'openness': {'value': True, 'basis': 'SWORN'}}}, {'facts': {'jjj_smes_served': -1}},
                         {'services': [{}]}, {'incidents': [{'kind': 'X', 'subject': 'ENTITY'}]}, {'uscc': 'x'}):
            document = {'round': ROUND, 'platforms': [platform]}
            self.assertNotEqual(errors(document, schema, schema), [], platform)
            self.assertNotEqual(assess(platform)[0], 0, platform)
        for command, row in (('bar', {'on': 20260101}), ('bar', {'revocations': [{}]}), ('change', {'kind': 'X'}),
                             ('evaluate', {'grade': 'BEST'}), ('evaluate', {'year': 1899}), ('evaluate', {'tier': -1}),
                             ('evaluate', {'review_done': 1}), ('history', {'events': [{'on': '2026-01-05'}]}),
                             ('history', {'events': [{'on': '2026-01-05', 'type': 'X'}]}),
                             ('history', {'events': [{'on': '2026-01-05', 'type': 'APPLIED', 'kind': 'NAME'}]}),
                             ('publicity', {'workdays': 0}), ('publicity', {'objections': [{}]}),
                             ('reporting', {'due_on': None}), ('revocation', {'falsehoods': [{'context': 'APPLICATION'}]}),
                             ('revocation', {'falsehoods': [{'context': 'X', 'found_on': '2026-01-01'}]}),
                             ('revocation', {'as_of': None})):
            document, status, _, _ = ask(command, row)
            schema = SCHEMAS[command + '.json']
            self.assertNotEqual(errors(document, schema, schema), [], document)
            self.assertNotEqual(status, 0, document)


class Counted(unittest.TextTestResult):
    """Counts what passed too."""

    passed = 0

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1


if __name__ == '__main__':
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(resultclass=Counted, verbosity=1).run(suite)
    failed = len(result.failures) + len(result.errors)
    print('%d passed, %d failed' % (result.passed, failed))
    sys.exit(1 if failed or not result.passed else 0)
