/** Transitions between versions: the facts of a case lead it to another version than the one in force. */
import { describe, expect, test } from 'vitest';
import { loadRules, type RuleLibrary, rulesInForce, runTests } from '../../dsl/index.ts';
import { process, words } from './support/known-rules.ts';

const ruleset = (version: number, rest: string, limit: string): string => `regelsæt alvor [gravity]
  niveau national
  proces netværkssamråd
  version ${version}
${rest}
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "x"

begreb mange forhold [many offences]
  gælder når mindst ${limit} forhold
  kilde "x"
`;

const first = ruleset(1, '  gælder fra 1. januar 2015 til og med 31. december 2015', '2');

const second = `${ruleset(
  2,
  `  gælder fra 1. januar 2016
  erstatter version 1
  overgang når afholdelsesdato før 1. januar 2016: version 1`,
  '3',
)}
prøve "Holdt før overgangen"
  pr. 1. marts 2016
  givet afholdelsesdato er 20. december 2015
  givet forhold:
    - gerningstype er vold
    - gerningstype er vold
  forvent mange forhold er opfyldt

prøve "Holdt efter overgangen"
  pr. 1. marts 2016
  givet afholdelsesdato er 2. januar 2016
  givet forhold:
    - gerningstype er vold
    - gerningstype er vold
  forvent mange forhold er ikke opfyldt
`;

function libraryOf(...texts: readonly string[]): RuleLibrary {
  const sources = texts.map((text, index) => ({ path: `${index + 1}.regel`, text }));
  const library = loadRules([words, ...sources], [process]);
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return library;
}

const library = libraryOf(first, second);

const facts = (heldOn: string | undefined) => ({
  facts: heldOn === undefined ? {} : { heldOn: { value: heldOn } },
  groups: { offence: { complete: true, records: ['a', 'b'].map((id) => ({ id, fields: {} })) } },
});

const answer = (on: string, heldOn: string | undefined, versions?: Record<string, number>) => {
  const selection = { process: process.code, municipality: '', on, ...(versions && { versions }) };
  const rules = rulesInForce(library, process, { ...selection, facts: facts(heldOn) });
  const used = rules.rulesets.find(({ name }) => name.en === 'gravity');
  return {
    version: used?.version,
    outcome: rules.concept('manyOffences', facts(heldOn)).outcome,
    why: used?.why,
    hasTransitions: rules.hasTransitions,
  };
};

describe('the same case under two versions', () => {
  test('the act before the date leads to the version before', () => {
    expect(answer('2016-03-01', '2015-12-20')).toMatchObject({
      version: 1,
      outcome: 'met',
      why: { outcome: 'met', inForce: 2, leadsTo: 1, place: { file: '2.regel', line: 7 } },
    });
  });

  test('the act after the date stays with the version in force', () => {
    expect(answer('2016-03-01', '2016-01-02')).toEqual({
      version: 2,
      outcome: 'not_met',
      why: undefined,
      hasTransitions: true,
    });
  });

  test('not knowing keeps the version in force, and says what is missing', () => {
    const { version, why } = answer('2016-03-01', undefined);
    expect(version).toBe(2);
    expect(why).toMatchObject({ outcome: 'unknown', leadsTo: 1, missing: [{ code: 'heldOn' }] });
    expect(why?.condition.en).toBe('date held before 1 January 2016');
  });

  test('the transition stands in the version that is in force, and does not bind the one before it', () => {
    expect(answer('2015-03-01', '2015-12-20')).toMatchObject({ version: 1, why: undefined });
  });

  test('a version that was asked for by number stays', () => {
    expect(answer('2016-03-01', '2015-12-20', { alvor: 2 })).toMatchObject({ version: 2, why: undefined });
  });
});

test('without facts the version in force is used', () => {
  const selection = { process: process.code, municipality: '', on: '2016-03-01' };
  const used = rulesInForce(library, process, selection).rulesets.at(-1);
  expect(used).toMatchObject({ version: 2 });
  expect(used).not.toHaveProperty('why');
});

test('what builds on the version that is left is answered by the version that is led to', () => {
  const local = `regelsæt lokalt [local]
  niveau kommunal for Fjordby Kommune
  version 1
  gælder fra 1. januar 2016
  version vælges efter modtagelsesdato
  bygger på alvor version 2
  kilde "x"

begreb omfattende [extensive]
  gælder når mange forhold er opfyldt
  kilde "x"
`;
  const selection = { process: process.code, municipality: 'Fjordby Kommune', on: '2016-03-01' };
  const asked = (heldOn: string) =>
    rulesInForce(libraryOf(first, second, local), process, { ...selection, facts: facts(heldOn) }).concept(
      'extensive',
      facts(heldOn),
    ).outcome;
  expect([asked('2015-12-20'), asked('2016-01-02')]).toEqual(['met', 'not_met']);
});

test('tests in rule files are led by the facts they are given', () => {
  const results = runTests(library.rulesets, [process]);
  expect(results.map(({ title, passed }) => [title, passed])).toEqual([
    ['Holdt før overgangen', true],
    ['Holdt efter overgangen', true],
  ]);
});
