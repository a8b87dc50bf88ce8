/** Which version of a rule set answers, and the value of a limit on a day. */
import { describe, expect, test } from 'vitest';
import { rulesInForce } from '../../../dsl/in-force/rules-in-force.ts';
import type { Selection } from '../../../dsl/in-force/selection.ts';
import { loadRules, type RuleLibrary } from '../../../dsl/index.ts';
import { process, words } from '../support/known-rules.ts';
import { caseOf, group } from '../support/ruling.ts';

const version = (
  number: number,
  force: string,
  limits: string,
): string => `regelsæt takst i Fjordby [rate in Fjordby]
  niveau kommunal for Fjordby Kommune
  proces netværkssamråd
  version ${number}
  gælder fra ${force}
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Byrådet, punkt ${number}"

grænse skadegrænse [damage limit]
${limits}
  kilde "Politikken, afsnit ${number}"

begreb dyrt [expensive] vedrører forhold
  gælder når skadebeløb over skadegrænse
  kilde "Politikken, afsnit ${number}"
`;

const library: RuleLibrary = loadRules(
  [
    words,
    {
      path: 'fjordby-1.regel',
      text: version(
        1,
        '1. januar 2015 til og med 31. december 2015',
        '  fra 1. januar 2015: 1.000 kr.\n  fra 1. juli 2015: 2.000 kr.',
      ),
    },
    { path: 'fjordby-2.regel', text: version(2, '1. januar 2016', '  fra 1. januar 2016: 3.000 kr.') },
    { path: 'fjordby-3.regel', text: version(3, '1. januar 2017', '  fra 1. januar 2017: 4.000 kr.') },
    { path: 'fjordby-4.regel', text: version(4, '1. januar 2061', '  type beløb') },
  ],
  [process],
);

const rules = (on: string, more: Partial<Selection> = {}) =>
  rulesInForce(library, process, {
    process: 'network-council',
    municipality: 'Fjordby Kommune',
    on,
    ...more,
  });

const used = (on: string, more: Partial<Selection> = {}): string[] =>
  rules(on, more).rulesets.map(({ name, version }) => `${name.da} ${version}`);

test('the files are free of errors', () => {
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('the version', () => {
  test.each([
    ['2014-12-31', []],
    ['2015-01-01', ['takst i Fjordby 1']],
    ['2015-12-31', ['takst i Fjordby 1']],
    ['2016-01-01', ['takst i Fjordby 2']],
    ['2016-12-31', ['takst i Fjordby 2']],
    ['2017-01-01', ['takst i Fjordby 3']],
    ['2060-01-01', ['takst i Fjordby 3']],
  ])('on %s', (on, expected) => {
    expect(used(on)).toEqual(['ordforråd 1', ...expected]);
  });

  test('of two that are both in force it is the newest', () => {
    expect(used('2017-06-01')).toEqual(['ordforråd 1', 'takst i Fjordby 3']);
  });

  test('can be chosen for replay, also out of its time', () => {
    expect(used('2017-06-01', { versions: { 'takst i Fjordby': 1 } })).toEqual([
      'ordforråd 1',
      'takst i Fjordby 1',
    ]);
    expect(used('2017-06-01', { versions: { 'takst i Fjordby': 9 } })).toEqual(['ordforråd 1']);
  });

  test('another municipality has none of them', () => {
    expect(used('2016-06-01', { municipality: 'Skovlund Kommune' })).toEqual(['ordforråd 1']);
    expect(used('2016-06-01', { municipality: 'fjordby kommune' })).toEqual([
      'ordforråd 1',
      'takst i Fjordby 2',
    ]);
  });

  test('says how it was selected, and which text it was', () => {
    const [, fjordby] = rules('2016-06-01').rulesets;
    expect(fjordby).toMatchObject({
      level: 'municipal',
      municipality: 'Fjordby Kommune',
      file: 'fjordby-2.regel',
      selectedBy: { da: 'modtagelsesdato', en: 'date of receipt' },
      selectedOn: '2016-06-01',
    });
    expect(fjordby?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a limit', () => {
  test.each([
    ['2015-01-01', 100_000],
    ['2015-06-30', 100_000],
    ['2015-07-01', 200_000],
    ['2016-01-01', 300_000],
    ['2017-01-01', 400_000],
    ['2061-01-01', undefined],
  ])('on %s', (on, value) => {
    expect(rules(on).limit('damageLimit')).toBe(value);
  });

  test('is read on the day that selects, not on the day of the question', () => {
    const facts = caseOf({}, { offence: group([{ damageAmount: 150_000 }]) });
    expect(rules('2015-06-30').concept('expensive', facts, '1').outcome).toBe('met');
    expect(rules('2015-07-01').concept('expensive', facts, '1').outcome).toBe('not_met');
  });

  test('without a value yet is missing like a fact', () => {
    const facts = caseOf({}, { offence: group([{ damageAmount: 150_000 }]) });
    const found = rules('2061-01-01').concept('expensive', facts, '1');
    expect(found.outcome).toBe('unknown');
    expect(found.missing).toMatchObject([{ code: 'damageLimit', name: { da: 'skadegrænse' } }]);
  });
});
