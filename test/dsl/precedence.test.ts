/** The tree of exceptions says which clause wins: what it shows is what the evaluator does, and what conflicts is reported. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionsOf, precedenceOf } from '../../dsl/explain/precedence.ts';
import { environmentOf } from '../../dsl/in-force/environment.ts';
import type { Ruleset } from '../../dsl/model.ts';
import { outcomeIn, regionSpace } from '../../dsl/regions/space.ts';
import { withBases } from '../../dsl/rule-tests/test-setting.ts';
import { library } from '../support/shipped-rules.ts';
import { load, municipal } from './check/small-law.ts';
import { process } from './support/known-rules.ts';

const condition = fc.constantFrom(
  'gerningstype er vold',
  'gerningstype er hærværk eller tyveri',
  'groft er ja',
  'sammenhæng er skoleslagsmål',
  'hærværk over 900 kr.',
  'gerningstype er vold og groft er nej',
);
const clause = fc
  .tuple(
    fc.constantFrom('gælder altid når', 'undtagen når', 'undtagen når godtgjort:', 'skøn når', 'gælder når'),
    condition,
  )
  .map((parts) => parts.join(' '));

/** A concept of a municipality's own with these clauses. */
function written(clauses: readonly string[], otherwise: string) {
  const lines = [...clauses, `ellers ${otherwise}`, 'kilde "Byrådets beslutning"'].map((line) => `  ${line}`);
  return municipal(`begreb eget begreb [own concept] vedrører forhold\n${lines.join('\n')}\n`);
}

test('the strongest clause that holds decides, and every conflict was reported before any case came', {
  timeout: 120_000,
}, () => {
  let conflicts = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(clause, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('skøn', 'ikke opfyldt'),
      (clauses, otherwise) => {
        const { rulesets, diagnostics } = load(written(clauses, otherwise));
        const ruleset = rulesets.find(({ level }) => level === 'municipal') as Ruleset;
        const concept = ruleset.concepts[0] as Ruleset['concepts'][number];
        const environment = environmentOf([...withBases(ruleset)], process, ruleset.inForceFrom);
        const root = { environment, concept: concept.code };
        const strongest = precedenceOf(concept).flat().toReversed();
        for (const region of regionSpace([root], { cap: 200, unknown: false }).cases()) {
          const { outcome, trace } = outcomeIn(root, region);
          const holds = ({ place }: { readonly place?: unknown }): boolean =>
            trace.children.some(
              (each) => each.outcome === 'met' && JSON.stringify(each.place) === JSON.stringify(place),
            );
          const winner = strongest.find((each) => each.kind === 'otherwise' || holds(each));
          expect(outcome, JSON.stringify(winner)).toBe(winner?.outcome);
          const holding = new Set(strongest.filter(holds).map(({ kind }) => kind));
          if (!holding.has('except') || !holding.has('discretion')) continue;
          conflicts += 1;
          expect(diagnostics.map(({ code }) => code)).toContain('R132');
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(conflicts).toBeGreaterThan(0);
});

test('a concept is shown with what fills it and what departs from it, the national ones first', () => {
  const found = definitionsOf('seriousCrime', library.rulesets);
  const [first, ...others] = found.map(({ relation, ruleset }) => `${relation} ${ruleset.level}`);
  expect(first).toBe('opens national');
  expect(new Set(others)).toEqual(new Set(['fills municipal']));
  const fjordby = found.find(({ ruleset }) => ruleset.name.da.endsWith('Fjordby') && ruleset.version === 1);
  expect(fjordby?.ranks.map((rank) => rank.map(({ kind, outcome }) => `${kind} ${outcome}`))).toEqual([
    ['otherwise discretion'],
    ['decides_for not_met'],
    ['applies met'],
    ['discretion discretion'],
    ['except not_met'],
  ]);
});
