/** What the rules say to an event before the machine takes it: the verdict of the referral, and what a meeting lacks. */
import type { CaseFacts, RulesInForce } from '../../../dsl/index.ts';
import type { Decision } from '../../case/course.ts';
import { because } from '../guard.ts';
import type { Prepared } from '../process.ts';
import { type Context, meetingAhead } from './context.ts';
import type { EventOf, EventType, SeriesEvent } from './events.ts';
import { factsOf } from './facts.ts';
import { fold } from './fold.ts';

export const concepts = { target: 'inTargetGroup', ready: 'isReady' } as const;

/** Events after which a meeting may be ready, or no longer ready. */
const prepares: readonly EventType[] = [
  'OFFER_ACCEPTED',
  'PARTICIPANTS_DISCUSSED',
  'PARTICIPANT_ADDED',
  'LEADER_APPOINTED',
  'LEADER_SUBSTITUTED',
  'MINUTE_TAKER_APPOINTED',
  'INTERPRETER_BOOKED',
  'LOGISTICS_CONFIRMED',
  'INVITATION_SENT',
  'FAMILY_PREPARED',
  'AFTERCARE_NAMED',
  'LEADER_BRIEFED',
  'MINUTES_COMPLETED',
  'NEXT_MEETING_AGREED',
  'REOPEN_REQUESTED',
];

/** What has to be in place (section 4.3), with the finding that a meeting held without it gives. */
const conditions: readonly (readonly [concept: string, finding: string])[] = [
  ['G-YES', 'FN-NO-YES'],
  ['G-CHOICE', 'FN-FAMILY-CHOICE'],
  ['G-MINUTETAKER', 'FN-NO-MINUTETAKER'],
  ['G-INTERPRETER', 'FN-INTERPRETER'],
  ['G-REPRESENTED', 'FN-REPRESENTATION'],
  ['G-VENUE', 'FN-VENUE'],
  ['G-PREPARED', 'FN-PREP'],
  ['G-AFTERCARE', 'FN-AFTERCARE'],
  ['G-INVITED', 'FN-INVITE'],
  ['G-MINUTES-PREV', 'FN-LEADER-NOT-BRIEFED'],
];

/** Asks the rules about an event, with the facts as they will be once it has happened. */
export function prepare(context: Context, state: string, event: SeriesEvent, rules: RulesInForce): Prepared {
  if (event.type === 'REOPEN_REQUESTED' && rules.limit('reopen_allowed') === false)
    return { reasons: [because('REOPENING_EXCLUDED')] };
  if (event.type !== 'REFERRAL_ASSESSED' && !prepares.includes(event.type)) return { reasons: [] };
  const after = fold(context, event);
  const facts = factsOf(after, state, { date: event.on, refused: [], audit: false });
  if (event.type === 'REFERRAL_ASSESSED') return { decision: decide(event, facts, rules), reasons: [] };
  const lacks = lacking(after, facts, rules);
  return { reasons: [], ...(lacks && { lacks }) };
}

/**
 * The verdict under the rules in force on the day of the decision (3.2). Where the rules leave it to an assessment, it is
 * what the referral body has said.
 */
function decide({ data }: EventOf<'REFERRAL_ASSESSED'>, facts: CaseFacts, rules: RulesInForce): Decision {
  const evaluation = rules.concept(concepts.target, facts);
  const { outcome, missing, assessments, notices } = evaluation;
  const byRules = outcome === 'met' ? 'in' : outcome === 'not_met' ? 'outside' : 'unknown';
  const assessed = outcome === 'discretion' && data.verdict !== undefined ? data.verdict : undefined;
  return {
    code: assessed ?? byRules,
    by: assessed ? 'person' : 'rules',
    asked: [{ concept: concepts.target, evaluation }],
    missing,
    assessments,
    notices,
    rulesets: rules.rulesets,
  };
}

/** The findings that the meeting ahead would give if it were opened now; none when there is no meeting ahead. */
function lacking(context: Context, facts: CaseFacts, rules: RulesInForce): readonly string[] | undefined {
  const ahead = meetingAhead(context);
  if (!ahead) return undefined;
  const record = String(ahead.no);
  const outcome = (concept: string) =>
    rules.concept(concept, facts, concept === 'G-YES' || concept === 'G-PREPARED' ? undefined : record)
      .outcome;
  if (outcome(concepts.ready) === 'met') return [];
  return [
    ...(outcome('G-LEADER') === 'met' ? [] : [leaderLack(context)]),
    ...conditions.filter(([concept]) => outcome(concept) !== 'met').map(([, finding]) => finding),
  ];
}

function leaderLack({ leader }: Context): string {
  if (!leader) return 'LEADER_MISSING';
  if (leader.isCaseworker) return 'FN-LEADER-CASEWORKER';
  return leader.hasAuthority ? 'FN-LEADER-AUTHORITY' : 'FN-LEADER-UNTRAINED';
}
