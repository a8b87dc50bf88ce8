/** Rules made by hand, for corners that the rule files of the product do not have. */
import type {
  CaseFacts,
  CheckRule,
  DateText,
  DutyRule,
  Evaluation,
  Outcome,
  RulesInForce,
  TraceNode,
  Trigger,
} from '../../../dsl/index.ts';

const both = (text: string) => ({ da: text, en: text });
const place = { file: 'rules/prøve.regel', line: 1, column: 1 };

/** A bare answer with one line of reasoning. */
function answer(outcome: Outcome, missing: readonly string[] = []): Evaluation {
  const trace: TraceNode = {
    kind: 'concept',
    text: both(outcome),
    outcome,
    place,
    sources: [],
    facts: [],
    limits: [],
    children: [],
  };
  return {
    outcome,
    trace,
    missing: missing.map((code) => ({ code, name: both(code) })),
    assessments: [],
    notices: [],
    assumptions: [],
  };
}

/** The value of a fact, or undefined when it is unknown or none. */
export function knownValue(facts: CaseFacts, code: string): unknown {
  const entry = facts.facts[code];
  return entry && 'value' in entry ? entry.value : undefined;
}

export function on(events: string, holds: Trigger['holds'] = () => 'met'): Trigger {
  return { events: events.split(' '), holds };
}

export function duty(changes: Partial<DutyRule>, due?: (facts: CaseFacts) => DateText | undefined): DutyRule {
  const deadline: DutyRule['deadline'] = (facts) => {
    const last = due?.(facts);
    return {
      code: 'D',
      name: both('frist'),
      ...(last && { due: last }),
      missing: [],
      text: both(''),
      place,
      sources: [],
    };
  };
  return {
    code: 'O',
    name: both('pligt'),
    strength: 'law',
    fulfilledBy: [],
    lapsesBy: [],
    mustPrecede: [],
    breaches: [],
    place,
    sources: [],
    ...(due && { deadline }),
    ...changes,
  };
}

export function breach(
  when: DutyRule['breaches'][number]['when'],
  code: string,
): DutyRule['breaches'][number] {
  return { when, code, strength: 'law', text: both(`${code} {frist} {dage}`), holds: () => 'met', place };
}

export function check(code: string, when: (facts: CaseFacts) => Outcome): CheckRule {
  return {
    code,
    name: both(code),
    strength: 'recommendation',
    text: both(code),
    when,
    upon: [],
    place,
    sources: [],
  };
}

const definitions: RulesInForce['definitions'] = {
  environment: {
    asOf: '2015-01-01',
    concepts: new Map(),
    limits: new Map(),
    deadlines: new Map(),
    calendars: new Map(),
    facts: new Map(),
    choices: new Map(),
    groups: new Map(),
  },
  duties: new Map(),
  checks: new Map(),
};

/** Rules that answer each concept with a fixed outcome. */
export function conceptRules(outcomes: Readonly<Record<string, Outcome>>): RulesInForce {
  return {
    rulesets: [],
    hasTransitions: false,
    duties: [],
    checks: [],
    templates: [],
    deadlineCodes: [],
    facts: [],
    conceptCodes: Object.keys(outcomes),
    definitions,
    concept(code) {
      const outcome = outcomes[code];
      if (outcome === undefined) throw new Error(`no concept ${code}`);
      return answer(outcome, outcome === 'unknown' ? [`${code} fact`] : []);
    },
    isDecidedBy: () => false,
    deadline(code) {
      throw new Error(`no deadline ${code}`);
    },
    limit: () => undefined,
    closedDay: () => undefined,
  };
}
