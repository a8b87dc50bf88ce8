import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRulesets, type Side } from '../../../dsl/compare/compare-rulesets.ts';
import type { CaseFacts, FactEntry } from '../../../dsl/facts.ts';
import { environmentOf } from '../../../dsl/in-force/environment.ts';
import { loadRules } from '../../../dsl/load/load-rules.ts';
import type { Ruleset } from '../../../dsl/model.ts';
import { outcomeIn } from '../../../dsl/regions/space.ts';
import { withBases } from '../../../dsl/rule-tests/test-setting.ts';
import { processes } from '../../../engine/process/registry.ts';
import { library } from '../../support/shipped-rules.ts';
import { load, municipal } from '../check/small-law.ts';
import { process, words } from '../support/known-rules.ts';

function shipped(name: string, version: number): Side {
  const ruleset = library.rulesets.find((one) => one.name.da === name && one.version === version) as Ruleset;
  const vocabulary = processes.find(({ code }) => code === ruleset.process)?.vocabulary;
  return sideOf(ruleset, vocabulary);
}

const sideOf = (ruleset: Ruleset, vocabulary: Side['vocabulary']): Side => ({
  rulesets: [...withBases(ruleset)],
  ...(vocabulary && { vocabulary }),
  asOf: ruleset.inForceFrom,
});

const rootOf = ({ rulesets, vocabulary, asOf }: Side, concept: string) => ({
  environment: environmentOf(rulesets, vocabulary, asOf),
  concept,
});

const fjordby = 'alvorlig kriminalitet i Fjordby';

test('a transition is compared like a concept: where it leads cases elsewhere, and by which line', () => {
  const version = (number: number, inForce: string, transition: string) => ({
    path: `${number}.regel`,
    text: `regelsæt alvor [gravity]
  niveau national
  proces netværkssamråd
  version ${number}
  gælder fra ${inForce}
  version vælges efter modtagelsesdato
${transition}  bygger på ordforråd version 1
  kilde "x"
`,
  });
  const until = (day: string) => `  overgang når afholdelsesdato før ${day}: version 1\n`;
  const { rulesets, diagnostics } = loadRules(
    [
      words,
      version(1, '1. januar 2015 til og med 31. december 2015', ''),
      version(2, '1. januar 2016 til og med 31. december 2016', until('1. januar 2016')),
      version(3, '1. januar 2017', until('1. februar 2016')),
    ],
    [process],
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [, , second, third] = rulesets.map((ruleset) => sideOf(ruleset, process));
  const { concepts } = compareRulesets(second as Side, third as Side);
  const told = concepts.find(({ code }) => code.startsWith('§'));
  expect(told).toMatchObject({ status: 'changed', exact: true, name: { da: 'overgang til version 1' } });
  expect(
    told?.changes.map(({ from, to, witness, blame }) => [from, to, witness.text.da, blame.length]),
  ).toEqual([['not_met', 'met', 'afholdelsesdato er 1. januar 2016', 1]]);
});

describe('Fjordby, version 1 against version 2', () => {
  const [before, after] = [shipped(fjordby, 1), shipped(fjordby, 2)];
  const comparison = compareRulesets(before, after);

  test('reads like this', async () => {
    const lines = comparison.concepts.flatMap(({ code, status, cases, differing, exact, changes }) => [
      `${code}: ${status}, ${differing} of ${cases} cases, ${exact ? 'exact' : 'a sample'}`,
      ...changes.flatMap(({ from, to, cases: count, witness, blame }) => [
        `  ${from} → ${to}: ${count} cases`,
        `    ${witness.text.da}`,
        ...witness.needed.map(({ name }) => `    needs ${name.da}`),
        ...blame.map(
          ({ kind, name, before: was, after: is }) =>
            `    ${kind} ${name.da}: ${was?.text.da} → ${is?.text.da}`,
        ),
      ]),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/fjordby.txt');
  });

  test('is exact, and the one edit is to blame', () => {
    expect(comparison).toMatchObject({ same: false, exact: true });
    expect(comparison.edits).toMatchObject([
      { kind: 'limit', before: { text: { da: '16.000 kr.' } }, after: { text: { da: '18.000 kr.' } } },
    ]);
    const blamed = comparison.concepts.flatMap(({ changes }) => changes.map(({ blame }) => blame));
    for (const blame of blamed) expect(blame).toEqual(comparison.edits);
  });

  test('every witness comes out again as it was told', () => {
    for (const { code, changes } of comparison.concepts) {
      for (const { from, to, witness } of changes) {
        expect(outcomeIn(rootOf(before, code), witness).outcome).toBe(from);
        expect(outcomeIn(rootOf(after, code), witness).outcome).toBe(to);
      }
    }
  });
});

test('two municipalities: every witness comes out again, and every change has its cause', {
  timeout: 20_000,
}, () => {
  const [before, after] = [shipped(fjordby, 1), shipped('alvorlig kriminalitet i Skovlund', 1)];
  const comparison = compareRulesets(before, after, { cap: 1500 });
  expect(comparison.exact).toBe(false);
  const serious = comparison.concepts.find(({ code }) => code === 'seriousCrime');
  expect(serious?.changes.length).toBeGreaterThan(5);
  for (const { code, changes } of comparison.concepts) {
    for (const { from, to, witness, blame } of changes) {
      expect(outcomeIn(rootOf(before, code), witness).outcome).toBe(from);
      expect(outcomeIn(rootOf(after, code), witness).outcome).toBe(to);
      expect(blame.length).toBeGreaterThan(0);
    }
  }
});

test('the same rules do not differ', () => {
  expect(compareRulesets(shipped(fjordby, 2), shipped(fjordby, 2))).toMatchObject({
    same: true,
    exact: true,
    edits: [],
  });
});

/** Small rules over one amount, one choice and one yes-or-no: few enough cases to try every amount. */
const condition = fc.oneof(
  fc
    .tuple(fc.constantFrom('over', 'under', 'mindst', 'højst'), fc.integer({ min: 1, max: 4 }))
    .map(([comparator, kroner]) => `skadebeløb ${comparator} ${kroner} kr.`),
  fc.constantFrom('groft er ja', 'groft er nej', 'gerningstype er vold', 'gerningstype er vold eller tyveri'),
);
const clause = fc
  .tuple(
    fc.constantFrom(
      'gælder når',
      'gælder altid når',
      'undtagen når',
      'undtagen når godtgjort:',
      'skøn når',
      'afgør for',
    ),
    fc.array(condition, { minLength: 1, maxLength: 2 }),
  )
  .map(([opening, conditions]) => `${opening} ${conditions.join(' og ')}`);
const body = fc
  .tuple(
    fc.array(clause, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('ellers skøn', 'ellers ikke opfyldt', ''),
    condition,
  )
  .map(([clauses, otherwise, last]) => [
    `gælder når ${last}`,
    ...clauses,
    ...(otherwise === '' ? [] : [otherwise]),
  ]);

function sideWith(clauses: readonly string[]): Side {
  const text = [
    'begreb prøvet [tried] vedrører forhold',
    ...clauses.map((each) => `  ${each}`),
    '  kilde "En prøve"',
    'begreb brugt [used]',
    '  gælder når mindst 1 forhold hvor prøvet er opfyldt',
    '  kilde "En prøve"',
  ].join('\n');
  const ruleset = load(municipal(text)).rulesets.find(({ level }) => level === 'municipal') as Ruleset;
  return sideOf(ruleset, process);
}

/** Every case there is, with the amount in steps of an øre around every whole krone up to five. */
function everyCase(): readonly { readonly facts: CaseFacts; readonly record: string }[] {
  const amounts = [0, 1, 2, 3, 4, 5].flatMap((kroner) => [kroner * 100 - 1, kroner * 100, kroner * 100 + 1]);
  const entries = (values: readonly (number | string | boolean)[]): readonly (FactEntry | undefined)[] => [
    ...values.map((value) => ({ value })),
    { none: true },
    undefined,
  ];
  return entries(amounts.filter((amount) => amount >= 0)).flatMap((amount) =>
    entries(['violence', 'robbery', 'vandalism', 'theft']).flatMap((type) =>
      entries([true, false]).map((gross) => {
        const fields = {
          ...(amount && { damageAmount: amount }),
          ...(type && { offenceType: type }),
          ...(gross && { gross }),
        };
        return {
          facts: { facts: {}, groups: { offence: { complete: true, records: [{ id: 'A', fields }] } } },
          record: 'A',
        };
      }),
    ),
  );
}

test('agrees with brute force on small rules', { timeout: 60_000 }, () => {
  const cases = everyCase();
  fc.assert(
    fc.property(body, body, (one, other) => {
      const [before, after] = [sideWith(one), sideWith(other)];
      const tried = compareRulesets(before, after).concepts.find(({ code }) => code === 'tried');
      const [was, is] = [rootOf(before, 'tried'), rootOf(after, 'tried')];
      const expected = new Set(
        cases.flatMap((each) => {
          const [from, to] = [outcomeIn(was, each).outcome, outcomeIn(is, each).outcome];
          return from === to ? [] : [`${from} → ${to}`];
        }),
      );
      expect(tried?.exact).toBe(true);
      expect(new Set(tried?.changes.map(({ from, to }) => `${from} → ${to}`))).toEqual(expected);
      for (const { from, to, witness, blame } of tried?.changes ?? []) {
        expect(outcomeIn(was, witness).outcome).toBe(from);
        expect(outcomeIn(is, witness).outcome).toBe(to);
        expect(blame.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  );
});
