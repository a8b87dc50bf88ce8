/**
 * Who is in the target group (chapter 5.2). The order of tests is regime, age, seriousness, window; what each test
 * means stands in rule files and is asked for by concept.
 */
import type {
  Assessment,
  CaseFacts,
  Evaluation,
  MissingFact,
  Notice,
  Outcome,
  RulesInForce,
} from '../../../dsl/index.ts';
import type { AskedConcept, Decision, Reason } from '../../case/course.ts';
import { because } from '../guard.ts';
import type { Prepared } from '../process.ts';

export const concepts = {
  regime: 'legacyRegime',
  age: 'underAgeLimit',
  offence: 'seriousCrime',
  seriousness: 'seriousCase',
  window: 'inResuspicionWindow',
} as const;

interface Answer {
  readonly code: string;
  readonly ground?: string;
}

const legacy: Answer = { code: 'LEGACY_REGIME' };
const byAge: Answer = { code: 'NOT_IN_TARGET', ground: 'age' };
const notSerious: Answer = { code: 'NOT_IN_TARGET', ground: 'not_serious' };
const review: Answer = { code: 'RESUSPICION_REVIEW' };
const inTarget: Answer = { code: 'IN_TARGET' };
const undetermined: Answer = { code: 'UNDETERMINED' };

/** One test: the answer when the concept comes out so; any other way the next test decides. */
interface Test {
  readonly concept: string;
  readonly decides: Outcome;
  readonly answer: Answer;
}

const tests: readonly Test[] = [
  { concept: concepts.regime, decides: 'met', answer: legacy },
  { concept: concepts.age, decides: 'not_met', answer: byAge },
  { concept: concepts.seriousness, decides: 'not_met', answer: notSerious },
  { concept: concepts.window, decides: 'met', answer: review },
];

/** What the rules decide about the target group. `facts` are those of the case on the day of the decision. */
export function decide(facts: CaseFacts, rules: RulesInForce): Decision {
  const asked: AskedConcept[] = [];
  for (const { concept, decides, answer } of tests) {
    const found = ask(concept, facts, rules);
    asked.push(...found);
    const outcome = outcomeOf(found, concept);
    if (outcome === decides) return decisionOf(answer, asked, rules);
    // C-13: not known is neither yes nor no, and the order of tests stops here.
    if (outcome === 'unknown' || outcome === 'discretion')
      return decisionOf(undetermined, asked, rules, found);
  }
  return decisionOf(inTarget, asked, rules);
}

/** What a person decides where the rules leave it open; the reasons where they do not (chapter 4.3). */
export function decideByPerson(
  choice: {
    readonly decision: string;
    readonly ground?: string | undefined;
    readonly rationale?: string | undefined;
  },
  facts: CaseFacts,
  rules: RulesInForce,
): Prepared {
  const asked = tests.flatMap(({ concept }) => ask(concept, facts, rules));
  const open = openAnswers((concept) => outcomeOf(asked, concept));
  const fitting = open.filter(
    ({ code, ground }) =>
      code === choice.decision && (choice.ground === undefined || ground === choice.ground),
  );
  const reasons: Reason[] = [];
  if (choice.rationale === undefined) reasons.push(because('RATIONALE_MISSING'));
  if (fitting.length === 0) reasons.push(because('DECISION_NOT_OPEN', { decisions: open.map(nameOf) }));
  if (fitting.length > 1) reasons.push(because('GROUND_MISSING', { decisions: fitting.map(nameOf) }));
  const answer = fitting[0];
  const taken = decisionOf(answer ?? { code: choice.decision }, asked, rules);
  const rationale = choice.rationale === undefined ? {} : { rationale: choice.rationale };
  return { decision: { ...taken, by: 'person', ...rationale }, reasons };
}

/** The answers that are possible when every test that is not settled may go either way. */
function openAnswers(outcome: (concept: string) => Outcome): readonly Answer[] {
  const open: Answer[] = [];
  for (const { concept, decides, answer } of tests) {
    const settled = outcome(concept);
    if (settled === decides) return [...open, answer];
    if (settled === 'unknown' || settled === 'discretion') open.push(answer);
  }
  return [...open, inTarget];
}

function nameOf({ code, ground }: Answer): string {
  return ground === undefined ? code : `${code}.${ground}`;
}

/** The seriousness of a case is shown with that of each suspicion. Rules that lack a concept leave it undetermined. */
function ask(concept: string, facts: CaseFacts, rules: RulesInForce): AskedConcept[] {
  if (!rules.conceptCodes.includes(concept)) return [];
  const whole = { concept, evaluation: rules.concept(concept, facts) };
  if (concept !== concepts.seriousness || !rules.conceptCodes.includes(concepts.offence)) return [whole];
  const each = (facts.groups.offence?.records ?? []).map(({ id }) => ({
    concept: concepts.offence,
    record: id,
    evaluation: rules.concept(concepts.offence, facts, id),
  }));
  return [...each, whole];
}

function outcomeOf(asked: readonly AskedConcept[], concept: string): Outcome {
  return asked.find((entry) => entry.concept === concept)?.evaluation.outcome ?? 'unknown';
}

function decisionOf(
  { code, ground }: Answer,
  asked: readonly AskedConcept[],
  rules: RulesInForce,
  open: readonly AskedConcept[] = [],
): Decision {
  const evaluations = open.map(({ evaluation }) => evaluation);
  return {
    code,
    ...(ground !== undefined && { ground }),
    by: 'rules',
    asked,
    missing: distinct(evaluations, ({ missing }) => missing, keyOfMissing),
    assessments: distinct(evaluations, ({ assessments }) => assessments, keyOfAssessment),
    notices: distinct(
      asked.map(({ evaluation }) => evaluation),
      ({ notices }) => notices,
      keyOfNotice,
    ),
    rulesets: rules.rulesets,
  };
}

function distinct<T>(
  evaluations: readonly Evaluation[],
  pick: (evaluation: Evaluation) => readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const item of evaluations.flatMap(pick)) if (!byKey.has(key(item))) byKey.set(key(item), item);
  return [...byKey.values()];
}

const keyOfMissing = ({ code, record }: MissingFact): string => JSON.stringify([code, record]);
const keyOfAssessment = ({ concept, place }: Assessment): string => JSON.stringify([concept, place]);
const keyOfNotice = ({ concept, place, missing }: Notice): string =>
  JSON.stringify([concept, place, missing.map(keyOfMissing)]);
