/**
 * What could happen and must not: each with the code of the finding that the rules report of it. History keeps such an event
 * (section 4.0, audit replay); whoever acts is refused (simulation). What the rules set is asked of the rules.
 */
import type { CaseFacts, FactRecord, RulesInForce } from '../../../dsl/index.ts';
import type { Reason } from '../../case/course.ts';
import { because } from '../guard.ts';
import type { MachineEvent } from '../process.ts';
import { examinedPart } from './choices.ts';
import { fieldOf } from './context.ts';
import type { EventOf, EventType } from './events.ts';

type Tried = Pick<MachineEvent, 'type'> & Partial<MachineEvent>;

interface Asked<T extends EventType> {
  /** None before there is an event: then what bars the event whatever its data. */
  readonly data: EventOf<T>['data'] | undefined;
  readonly facts: CaseFacts;
  readonly rules: RulesInForce;
}

type Bar<T extends EventType> = (asked: Asked<T>) => string | undefined;

/** Why an event must not happen; empty when nothing is against it. Pure. */
export function barred(event: Tried, facts: CaseFacts, rules: RulesInForce): readonly Reason[] {
  const bar = bars[event.type as keyof typeof bars] as Bar<EventType> | undefined;
  const code = bar?.({ data: event.data as Asked<EventType>['data'], facts, rules });
  return code === undefined ? [] : [because(code)];
}

const bars = {
  /** Serviceloven §§ 47 and 50. */
  PLACEMENT_DECIDED: ({ data, facts }) => {
    if (data?.type !== 'network' || data.measure !== 'placement') return undefined;
    const child = of(facts, 'child', data)[0];
    if (fieldOf(child, 'networkConsideredOn') === undefined) return 'V-47';
    const examined = (fieldOf(child, 'examined') ?? []) as readonly string[];
    const complete = examinedPart.codes.every((part) => examined.includes(part));
    return fieldOf(child, 'supportNeedAssumed') === true && !complete ? 'V-50' : undefined;
  },
  /** Serviceloven § 66, stk. 1, nr. 4, and what the municipality itself demands of an approval. */
  CANDIDATE_APPROVED: ({ data, facts, rules }) => {
    const candidate = data && of(facts, 'candidate', data)[0];
    if (!data || !candidate) return undefined;
    if (fieldOf(candidate, 'relationRecorded') !== true) return 'V-RELATION-MISSING';
    const asked = (concept: string) =>
      rules.conceptCodes.includes(concept) ? rules.concept(concept, facts, candidate.id).outcome : undefined;
    if (asked('locallyRequiredConditionsAssessed') === 'not_met') return 'D-CRITERIA';
    if (asked('localBlock') === 'met') return 'D-BLOCKING';
    return data.conditions.length > 0 && rules.limit('approval.conditional.allowed') === false
      ? 'D-CONDITIONAL'
      : undefined;
  },
  /** Serviceloven § 66 b, stk. 1: approved for this child, and every condition met. */
  PLACEMENT_STARTED: ({ data, facts }) => {
    const approved = of(facts, 'candidate', {}).filter(
      (one) => fieldOf(one, 'fullyApprovedOn') !== undefined,
    );
    if (!data) return approved.length === 0 ? 'V-APPROVAL-MISSING' : undefined;
    const here = approved.filter((one) => fieldOf(one, 'family') === data.family);
    if (here.some((one) => fieldOf(one, 'child') === data.child)) return undefined;
    return here.length > 0 ? 'V-APPROVAL-WRONG-CHILD' : 'V-APPROVAL-MISSING';
  },
  /** K6.2: a municipality that has chosen to probe does so before it accepts. */
  ACCEPT_DENIAL: ({ data, facts, rules }) =>
    rules.limit('mapping.parent_denial.policy') === 'probe' &&
    (data ? of(facts, 'child', data) : of(facts, 'child', {})).every(
      (child) => fieldOf(child, 'denialHandling') !== 'probe',
    )
      ? 'D-MAPPING-DENIAL'
      : undefined,
  /** Serviceloven § 66 c, stk. 2: only for the sake of the child. */
  INTENSIVE_SUPPORT_DEFERRED: ({ data }) =>
    data && data.ground !== 'child' ? 'V-INT-INVALID-DEFERRAL' : undefined,
  /** Vejledning 9142, punkt 400. */
  REMUNERATION_PAID: () => 'V-REMUNERATION-PAID',
  COST_PAID: ({ data }) => (data?.kind === 'remuneration' ? 'V-REMUNERATION-PAID' : undefined),
  /** Serviceloven § 66 b, stk. 4. */
  LOST_EARNINGS_DECIDED: ({ data }) => {
    if (data?.extent === 'nothing' && data.ground === 'transfer_income') return 'V-LE-BENEFIT-EXCLUSION';
    return data && data.reason === undefined ? 'V-LE-NO-ASSESSMENT' : undefined;
  },
} as const satisfies { readonly [T in EventType]?: Bar<T> };

interface Whose {
  readonly child?: number;
  readonly family?: number;
}

/** The records of a group that belong to this child, and to this family where it is one of both. */
function of({ groups }: CaseFacts, group: 'child' | 'candidate', whose: Whose): readonly FactRecord[] {
  return (groups[group]?.records ?? []).filter(
    (record) =>
      (whose.child === undefined || fieldOf(record, 'child') === whose.child) &&
      (group === 'child' || whose.family === undefined || fieldOf(record, 'family') === whose.family),
  );
}
