/**
 * What could happen and must not: guards that only a live event has to pass (section 4.0, simulation). History is taken without
 * them (audit replay), and the rules report the finding whose code is the reason.
 */
import type { CaseFacts, RulesInForce } from '../../../dsl/index.ts';
import { because, type Guard, guardsAbout } from '../guard.ts';
import type { MachineEvent } from '../process.ts';
import { examinedPart } from './choices.ts';
import { type Context, candidateId, fieldOf, recordOf, recordsOf } from './context.ts';
import type { EventOf, FosterEvent } from './events.ts';

type CaseGuard = Guard<Context, FosterEvent>;
const about = guardsAbout<Context, FosterEvent>();

/** What the municipality itself demands, as the rules answered before the event. */
const asTheRulesDemand: CaseGuard = (_, event) => {
  const lack = event?.lacks?.[0];
  return lack === undefined ? undefined : because(lack);
};

export const bars = {
  /** Serviceloven §§ 47 and 50. */
  mayDecide: about('PLACEMENT_DECIDED', ({ data }, context) => {
    if (data.type !== 'network' || data.measure !== 'placement') return undefined;
    const child = recordOf(context, 'child', String(data.child));
    if (fieldOf(child, 'networkConsideredOn') === undefined) return because('V-47');
    const examined = (fieldOf(child, 'examined') ?? []) as readonly string[];
    const complete = examinedPart.codes.every((part) => examined.includes(part));
    return fieldOf(child, 'supportNeedAssumed') === true && !complete ? because('V-50') : undefined;
  }),
  /** Serviceloven § 66, stk. 1, nr. 4, and what the municipality itself demands of an approval. */
  mayApprove: (context, event) =>
    about('CANDIDATE_APPROVED', ({ data }) => {
      const candidate = recordOf(context, 'candidate', candidateId(context, data.child, data.family));
      return fieldOf(candidate, 'relationRecorded') === true ? undefined : because('V-RELATION-MISSING');
    })(context, event) ?? asTheRulesDemand(context, event),
  /** Serviceloven § 66 b, stk. 1: approved for this child, and every condition met. */
  mayStart: (context, event) => {
    const approved = recordsOf(context, 'candidate').filter(
      (one) => fieldOf(one, 'fullyApprovedOn') !== undefined,
    );
    if (event?.type !== 'PLACEMENT_STARTED')
      return approved.length === 0 ? because('V-APPROVAL-MISSING') : undefined;
    const here = approved.filter((one) => fieldOf(one, 'family') === event.data.family);
    if (here.some((one) => fieldOf(one, 'child') === event.data.child)) return undefined;
    return because(here.length > 0 ? 'V-APPROVAL-WRONG-CHILD' : 'V-APPROVAL-MISSING');
  },
  /** K6.2: a municipality that has chosen to probe does so before it accepts. */
  mayAccept: asTheRulesDemand,
  /** Serviceloven § 66 c, stk. 2: only for the sake of the child. */
  mayDefer: about('INTENSIVE_SUPPORT_DEFERRED', ({ data }) =>
    data.ground === 'child' ? undefined : because('V-INT-INVALID-DEFERRAL'),
  ),
  /** Vejledning 9142, punkt 400. */
  mayRemunerate: () => because('V-REMUNERATION-PAID'),
  mayPay: about('COST_PAID', ({ data }) =>
    data.kind === 'remuneration' ? because('V-REMUNERATION-PAID') : undefined,
  ),
  /** Serviceloven § 66 b, stk. 4. */
  mayDecideEarnings: about('LOST_EARNINGS_DECIDED', ({ data }) => {
    if (data.extent === 'nothing' && data.ground === 'transfer_income')
      return because('V-LE-BENEFIT-EXCLUSION');
    return data.reason === undefined ? because('V-LE-NO-ASSESSMENT') : undefined;
  }),
} as const satisfies Readonly<Record<string, CaseGuard>>;

/** What the municipality's own rules have against an event: the codes of the findings. Pure. */
export function demanded(
  context: Context,
  event: MachineEvent,
  facts: CaseFacts,
  rules: RulesInForce,
): readonly string[] {
  switch (event.type) {
    case 'CANDIDATE_APPROVED':
      return demandedOfApproval(context, event.data as EventOf<'CANDIDATE_APPROVED'>['data'], facts, rules);
    case 'ACCEPT_DENIAL': {
      const child = recordOf(context, 'child', String(event.data.child));
      const probes = rules.limit('mapping.parent_denial.policy') === 'probe';
      return probes && fieldOf(child, 'denialHandling') !== 'probe' ? ['D-MAPPING-DENIAL'] : [];
    }
    default:
      return [];
  }
}

function demandedOfApproval(
  context: Context,
  { child, family, conditions }: EventOf<'CANDIDATE_APPROVED'>['data'],
  facts: CaseFacts,
  rules: RulesInForce,
): readonly string[] {
  const record = candidateId(context, child, family);
  const answer = (concept: string) =>
    rules.conceptCodes.includes(concept) ? rules.concept(concept, facts, record).outcome : undefined;
  return [
    ...(answer('locallyRequiredConditionsAssessed') === 'not_met' ? ['D-CRITERIA'] : []),
    ...(answer('localBlock') === 'met' ? ['D-BLOCKING'] : []),
    ...(conditions.length > 0 && rules.limit('approval.conditional.allowed') === false
      ? ['D-CONDITIONAL']
      : []),
  ];
}
