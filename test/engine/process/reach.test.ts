/** Every state and every transition of the network council is walked, on paths that xstate/graph finds. */
import { expect, test } from 'vitest';
import { contextOf } from '../../../engine/process/define.ts';
import type { Context } from '../../../engine/process/network-council/context.ts';
import { networkCouncil } from '../../../engine/process/network-council/index.ts';
import type { Snapshot } from '../../../engine/process/process.ts';
import { countOf, reach, type Sample } from '../support/reach.ts';

const on = '2015-03-02';

const youth = { id: 'u', custodyHolders: ['mother'] };
const notice = (more: object = {}): Sample => [
  'POLICE_NOTICE_RECEIVED',
  { municipality: 'x', channel: 'ssp_list', youth: { ...youth, ...more }, suspicions: [] },
];
const decisions = ['LEGACY_REGIME', 'NOT_IN_TARGET', 'UNDETERMINED', 'RESUSPICION_REVIEW', 'IN_TARGET'];
const inTarget: readonly Sample[] = [notice(), ['ASSESSED', {}, 'IN_TARGET']];
const everybody: Sample = ['SUMMONS_SENT', { recipients: ['youth', 'mother'] }];
const held: Sample = ['COUNCIL_HELD', { participants: ['youth', 'mother'] }];
const planContent = { duties: [{ holder: 'youth', text: 'passe skolen' }] };
const closing: Sample = ['CASE_CLOSED'];

/** The events of one search; together they take every transition, and no search grows into the product of all regions. */
const searches: Readonly<Record<string, readonly Sample[]>> = {
  assessment: [
    notice(),
    ['ASSESSMENT_STARTED'],
    ...decisions.map((code): Sample => ['ASSESSED', {}, code]),
    ['FACTS_SUPPLIED'],
    ['CONSULTED', { whom: 'police' }],
    ...decisions.map((code): Sample => ['HUMAN_DECISION', { decision: 'IN_TARGET', rationale: 'x' }, code]),
    ['SUMMON_DUE_PASSED'],
    ['TURNED_18'],
    ['ADULT_DECISION_MADE', { decision: 'go_on' }],
    ['DATE_REACHED'],
    ['PLAN_REVIEWED', { outcome: 'revised', rationale: 'x' }],
    everybody,
    held,
    closing,
  ],
  meeting: [
    ...inTarget,
    ['SUMMONS_SENT', { recipients: ['youth'] }],
    everybody,
    ['MEETING_CONVERTED', { originallyInvitedOn: on, meetingOn: on }],
    ['COUNCIL_HELD', { participants: ['mother'], overrideRationale: 'x' }],
    held,
    ['DEEMED_NOT_RELEVANT', { reason: 'health', rationale: 'x' }],
    ['OTHER_BODY_ACTED', { body: 'skolen' }],
    ['MOVED_MUNICIPALITY', { to: 'Skovlund Kommune' }],
    ['POSTPONED', { meetingOn: on, reason: 'x' }],
    ['FAMILY_DECLINED'],
    ['NO_SHOW'],
    ['CANCELLED'],
    ['RESUMMONED', { meetingOn: on }],
    ['CONCLUDE_NOT_HELD', { reason: 'other' }],
    ['SUMMON_DUE_PASSED'],
    closing,
  ],
  plan: [
    ...inTarget,
    everybody,
    held,
    ['AGREEMENTS_RECORDED', { agreements: planContent.duties }],
    ['PLAN_ADOPTED', planContent],
    ['PLAN_REVISED', planContent],
    ['MINUTES_SENT', { recipients: ['youth'] }],
    ['FOLLOW_UP_PLANNED', { plannedOn: on }],
    ['FOLLOW_UP_DONE', { outcome: 'on_track' }],
    ['FOLLOW_UP_DONE', { outcome: 'needs_meeting' }],
    ['NO_FOLLOW_UP_NEEDED', { reason: 'x' }],
    ['CHILD_EXAM_STARTED'],
    ['CHILD_EXAM_COMPLETED'],
    ['MEASURE_GRANTED', { measure: 'kontaktperson' }],
    ['SENTENCE_KNOWN', { outcome: 'conditional' }],
    ['SCHOOL_STATEMENT_RECEIVED'],
    ['COURT_STATEMENT_SENT'],
    closing,
  ],
  custody: [
    notice(),
    notice({ remandSurrogate: true }),
    ['ASSESSED', {}, 'UNDETERMINED'],
    ['FACTS_SUPPLIED', { youth: { remandSurrogate: false } }],
    ['REMAND_STARTED', { visitControl: true }],
    ...['mother', 'mentor'].flatMap((visitor): Sample[] => [
      ['PERMIT_REQUESTED', { visitor, cprGiven: true }],
      ['PERMIT_GRANTED', { visitor }],
      ['PERMIT_REFUSED', { visitor }],
    ]),
    ['REMAND_ENDED'],
  ],
  consent: [
    notice(),
    ['CONSENT_REQUESTED', { from: ['youth', 'mother'], purpose: 'invite_others' }],
    ['CONSENT_REQUESTED', { from: ['youth'], purpose: 'obtain_information' }],
    ...['youth', 'mother'].flatMap((by): Sample[] => [
      ['CONSENT_SIGNED', { by, purpose: 'invite_others' }],
      ['CONSENT_REFUSED', { by, purpose: 'invite_others' }],
    ]),
  ],
  'network and intake': [
    notice(),
    ['NETWORK_MAPPED', { tool: 'genogram', complete: false }],
    ['NETWORK_MAPPED', { tool: 'relation_circle' }],
    ['OTHERS_SETTLED'],
    ['PREPARATION_DONE', { step: 'pre_meeting' }],
    ['MEETING_PLANNED', { agenda: 'signs_of_safety' }],
    ['NOTICE_MERGED', { channel: 'mandagsdata', receivedOn: on }],
    ['CASEWORKER_REMINDED'],
    ['HANDED_OVER', { from: 'intake_unit', to: 'youth_unit' }],
    ['HANDOVER_CONFIRMED'],
    ['REASON_RECORDED', { lateReason: 'holiday' }],
    ['PARENTAL_ORDER_WARNED'],
    ['OTHER_MEETING_NOTED', { meetingName: 'network_meeting' }],
  ],
};

/** What tells positions apart; counts and texts of the context do not. */
function keyOf(snapshot: Snapshot): unknown {
  const { decided, closed, summonses, permits, consents, known, planVersion, isAdult, handover } =
    contextOf<Context>(snapshot);
  return [
    decided?.code,
    closed,
    Object.keys(summonses),
    permits,
    consents,
    [known.remandSurrogate, known.heldOn, known.planAdoptedOn, known.reasonNotHeld].map(
      (fact) => fact && { ...fact, seq: 0 },
    ),
    Math.min(planVersion, 2),
    isAdult,
    handover !== undefined,
  ];
}

test('the machine of the network council reaches every state and takes every transition', () => {
  const reached = reach(networkCouncil, searches, keyOf, on);
  console.info(countOf(reached));
  expect(reached).toMatchObject({ missedStates: [], missedTransitions: [] });
});
