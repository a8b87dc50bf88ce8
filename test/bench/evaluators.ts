/** A hand-written function and every evaluator on the same decision of ten rules. */
import { compileRules } from '../../dsl/compiled/compile-rules.ts';
import { explainedOnDemand } from '../../dsl/evaluate/on-demand.ts';
import { asker, environmentOf, outcomeAsker } from '../../dsl/in-force/environment.ts';
import { resolveRules } from '../../dsl/load/load-rules.ts';
import type { Outcome } from '../../dsl/outcome.ts';
import { type Contender, figure, measure, row } from './rounds.ts';
import { byHand, byHandOverFacts, factsOf, offences, source, vocabulary } from './ten-rules.ts';

const CASES = 10_000;
const ROUNDS = 9;
const AS_OF = '2015-06-01';

export function benchEvaluators(): void {
  const { rulesets, diagnostics } = resolveRules([source], [vocabulary]);
  if (diagnostics.length > 0) throw new Error(`the ten rules do not load: ${diagnostics[0]?.code}`);
  const environment = environmentOf(rulesets, vocabulary, AS_OF);
  const ask = asker(environment);
  const trace = (facts: (typeof known)[number]): Outcome =>
    ask('serious', { environment, facts, records: [] }).outcome;
  const askOutcome = outcomeAsker(environment);
  /** As the rules in force answer: nobody has asked for the reasons yet. */
  const onDemand = (facts: (typeof known)[number]): Outcome => {
    const asked = { environment, facts, records: [] };
    return explainedOnDemand(askOutcome('serious', asked), () => ask('serious', asked)).outcome;
  };
  const start = performance.now();
  const compiled = compileRules(rulesets, vocabulary, AS_OF);
  const decide = compiled.concept('serious');
  const compileTime = performance.now() - start;

  const plain = offences(CASES);
  const known = plain.map((offence, index) => factsOf(offence, index));
  const gapped = plain.map((offence, index) => factsOf(offence, index, 5));
  const prepared = known.map(compiled.prepareFacts);
  const gappedPrepared = gapped.map(compiled.prepareFacts);

  const wrong =
    plain.filter((offence, index) => {
      const answer: Outcome = byHand(offence) ? 'met' : 'not_met';
      const facts = known[index];
      const ready = prepared[index];
      return (
        !facts ||
        !ready ||
        [decide(ready), decide(facts), trace(facts), onDemand(facts), byHandOverFacts(facts)].some(
          (other) => other !== answer,
        )
      );
    }).length +
    gapped.filter(
      (facts, index) =>
        trace(facts) !== decide(gappedPrepared[index] ?? facts) || onDemand(facts) !== trace(facts),
    ).length;

  let sink = 0;
  const over =
    <T>(items: readonly T[], evaluate: (item: T) => Outcome): Contender['work'] =>
    () => {
      let count = 0;
      for (const item of items) if (evaluate(item) === 'met') count += 1;
      sink += count;
      return items.length;
    };
  const some = known.slice(0, 500);
  const measured = measure(
    [
      { name: 'by hand, plain object', work: over(plain, (one) => (byHand(one) ? 'met' : 'not_met')) },
      { name: 'by hand, facts of a case', work: over(known, byHandOverFacts) },
      { name: 'compiled, prepared facts', work: over(prepared, decide) },
      { name: 'compiled, prepared facts, a fifth not known', work: over(gappedPrepared, decide) },
      { name: 'compiled, facts of a case', work: over(known, decide) },
      { name: 'outcome now, reasons on demand', work: over(known, onDemand) },
      { name: 'traced', work: over(some, trace) },
    ],
    ROUNDS,
  );
  const limit = measured[0]?.perSecond ?? 0;
  const limitOverFacts = measured[1]?.perSecond ?? 0;
  console.log(`One decision of ten rules, ${figure(CASES)} cases, ${ROUNDS} rounds in turns, medians`);
  console.log(row('', 'per second', 'slowest', 'fastest', '× plain object', '× facts'));
  for (const { name, perSecond, slowest, fastest } of measured) {
    const times = [limit, limitOverFacts].map((each) => (each / perSecond).toFixed(2));
    console.log(row(name, figure(perSecond), figure(slowest), figure(fastest), ...times));
  }
  console.log(
    `  compiled in ${compileTime.toFixed(1)} ms; ${wrong} of ${figure(CASES * 2)} cases answered differently`,
  );
  if (sink < 0) throw new Error('unreachable');
  if (wrong > 0) process.exitCode = 1;
}
