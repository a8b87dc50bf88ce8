/**
 * The compiled rules, and those that look for no reasons, answer as the tracing ones do. What is committed compares some
 * 20,000 answers about 3,000 generated cases. Run once on 22 November 2026: 1,116,035 answers about 160,000 cases under
 * 4,000 generated rule sets, none of them different, with
 * `SAMRAAD_RULE_SETS=4000 npx vitest run --config test/vitest.config.ts two-evaluators`.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../dsl/compiled/compile-rules.ts';
import type { CaseFacts } from '../../dsl/facts.ts';
import { asker, environmentOf, outcomeAsker } from '../../dsl/in-force/environment.ts';
import { selectRulesets } from '../../dsl/in-force/selection.ts';
import { resolveRules } from '../../dsl/load/load-rules.ts';
import type { Ruleset } from '../../dsl/model.ts';
import { regionSpace } from '../../dsl/regions/space.ts';
import type { ProcessVocabulary } from '../../dsl/vocabulary.ts';
import { vocabularies } from '../../engine/process/registry.ts';
import { library } from '../support/shipped-rules.ts';
import { drawing } from './support/valid-draw.ts';
import { validFacts } from './support/valid-facts.ts';
import { validRules, vocabulary } from './support/valid-rules.ts';

const RULE_SETS = Number(process.env.SAMRAAD_RULE_SETS ?? 75);
const CASES_EACH = 40;

interface Question {
  readonly concept: string;
  readonly record?: string;
}

/** The evaluators for one environment, and the questions on which they differ. */
function bothOf(rulesets: readonly Ruleset[], process: ProcessVocabulary, asOf: string) {
  const environment = environmentOf(rulesets, process, asOf);
  const ask = asker(environment);
  const askOutcome = outcomeAsker(environment);
  const compiled = compileRules(rulesets, process, asOf);
  const fast = new Map(compiled.conceptCodes.map((code) => [code, compiled.concept(code)]));
  const questionsAbout = (facts: CaseFacts): readonly Question[] =>
    compiled.conceptCodes.flatMap((concept): Question[] => {
      const group = environment.concepts.get(concept)?.concerns;
      const records = group === undefined ? [] : (facts.groups[group]?.records ?? []);
      return [{ concept }, ...records.map(({ id }) => ({ concept, record: id }))];
    });
  const differences = (facts: CaseFacts, questions: readonly Question[]): readonly unknown[] => {
    const prepared = compiled.prepareFacts(facts);
    return questions.flatMap(({ concept, record }) => {
      const group = environment.concepts.get(concept)?.concerns;
      const found =
        group === undefined || record === undefined
          ? undefined
          : facts.groups[group]?.records.find(({ id }) => id === record);
      const records = found && group !== undefined ? [{ group, record: found }] : [];
      const traced = ask(concept, { environment, facts, records }).outcome;
      const plain = askOutcome(concept, { environment, facts, records });
      const answer = fast.get(concept)?.(prepared, record);
      return answer === traced && plain === traced
        ? []
        : [{ concept, record, traced, plain, compiled: answer, facts }];
    });
  };
  return { environment, compiled, questionsAbout, differences };
}

describe('generated rule files and cases', () => {
  test(
    'no case is answered differently',
    ({ annotate }) => {
      const outcomes = new Map<string, number>();
      let compared = 0;
      fc.assert(
        fc.property(fc.gen(), (generated) => {
          const draw = drawing(generated);
          const { rulesets, diagnostics } = resolveRules(validRules(draw), [vocabulary]);
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          const asOf = draw.pick(['2014-06-01', '2015-06-01', '2016-06-01', '2016-12-31']);
          const { compiled, questionsAbout, differences } = bothOf(rulesets, vocabulary, asOf);
          for (let index = 0; index < CASES_EACH; index += 1) {
            const facts = validFacts(draw);
            const questions = questionsAbout(facts);
            expect(differences(facts, questions)).toEqual([]);
            compared += questions.length;
            for (const code of compiled.conceptCodes) {
              const outcome = compiled.concept(code)(facts);
              outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
            }
          }
        }),
        { numRuns: RULE_SETS, endOnFailure: true },
      );
      // A generator whose concepts all came to the same would compare nothing.
      const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
      for (const outcome of ['met', 'not_met', 'unknown', 'discretion']) {
        expect((outcomes.get(outcome) ?? 0) / total, outcome).toBeGreaterThan(0.05);
      }
      expect(compared).toBeGreaterThan(RULE_SETS * CASES_EACH * 5);
      return annotate(`${compared} answers compared`);
    },
    RULE_SETS * 1_000,
  );
});

describe('the shipped rules, below, at and above every constant, unknown and none', () => {
  const municipalities = [...new Set(library.rulesets.map(({ municipality }) => municipality ?? 'Ingen'))];
  const settings = vocabularies.flatMap((process) =>
    municipalities.flatMap((municipality) =>
      ['2014-03-01', '2015-03-02', '2016-03-02'].map((on) => ({
        code: process.code,
        process,
        municipality,
        on,
      })),
    ),
  );

  test.each(settings)('$code in $municipality on $on', ({ process, municipality, on }) => {
    const rulesets = selectRulesets(library, { process: process.code, municipality, on });
    const { environment, compiled, differences } = bothOf(rulesets, process, on);
    for (const concept of compiled.conceptCodes) {
      const { cases } = regionSpace([{ environment, concept }], { cap: 200, absence: 'always' });
      for (const { facts, record } of cases()) {
        expect(differences(facts, [{ concept, ...(record !== undefined && { record }) }])).toEqual([]);
      }
    }
  });

  test('there are concepts to compare', () => {
    expect(library.rulesets.flatMap(({ concepts }) => concepts).length).toBeGreaterThan(10);
  });
});
