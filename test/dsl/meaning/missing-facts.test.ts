/** A missing fact is asked for where it can still decide, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { caseOf, type Given, group, ofOffence, ruling } from '../support/ruling.ts';

const missing = (clauses: string, offence: Given): string[] =>
  ofOffence(
    ruling(`begreb alvorligt [serious] vedrører forhold\n${clauses}\n  kilde "Loven"\n`),
    'serious',
    offence,
  ).missing.map(({ code }) => code);

describe('what no longer matters is not asked for', () => {
  const both = '  gælder når gerningstype er vold og skadebeløb over 5 kr.';
  const either =
    '  gælder når mindst én af følgende:\n    - gerningstype er vold\n    - skadebeløb over 5 kr.';

  test.each([
    [both, {}, ['offenceType', 'damageAmount']],
    [both, { offenceType: 'violence' }, ['damageAmount']],
    [both, { offenceType: 'theft' }, []],
    [both, { damageAmount: 0 }, []],
    [either, {}, ['offenceType', 'damageAmount']],
    [either, { offenceType: 'violence' }, []],
    [either, { offenceType: 'theft' }, ['damageAmount']],
    [either, { damageAmount: 1_000 }, []],
  ])('%s with %j', (clauses, given, expected) => expect(missing(clauses, given)).toEqual(expected));

  test('a fact named twice is asked for once', () => {
    expect(missing('  gælder når skadebeløb over 5 kr. og skadebeløb under 9 kr.', {})).toEqual([
      'damageAmount',
    ]);
  });

  test('a fact that no rule reads is never asked for', () => {
    expect(missing(both, {})).not.toContain('gross');
  });

  test('a known absence is not missing', () => {
    expect(missing(both, { offenceType: 'violence', damageAmount: null })).toEqual([]);
  });
});

test('each record has its own missing facts', () => {
  const rules = ruling(
    'begreb groft tilfælde [gross case]\n  gælder når mindst 1 forhold hvor groft er ja\n  kilde "Loven"\n',
  );
  const found = rules.concept('grossCase', caseOf({}, { offence: group([{}, { gross: false }, {}]) }));
  expect(found.missing.map(({ code, record }) => [code, record])).toEqual([
    ['gross', '1'],
    ['gross', '3'],
  ]);
});

test('a missing fact says what is to be done about it', () => {
  const rules = ruling(
    'begreb voldeligt [violent] vedrører forhold\n  gælder når gerningstype er vold\n  kilde "Loven"\n',
  );
  expect(ofOffence(rules, 'violent', {}).missing).toEqual([
    {
      code: 'offenceType',
      name: { da: 'gerningstype', en: 'offence type' },
      record: '1',
      ifUnknown: {
        action: 'obtain',
        from: { da: 'politiet', en: 'the police' },
        within: { count: 3, unit: 'day' },
      },
    },
  ]);
});
