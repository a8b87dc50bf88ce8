/** Every state and every transition of the inclusive network meeting is walked, on paths that xstate/graph finds. */
import { expect, test } from 'vitest';
import { contextOf } from '../../../engine/process/define.ts';
import type { Context } from '../../../engine/process/inclusive-meeting/context.ts';
import { inclusiveMeeting } from '../../../engine/process/inclusive-meeting/index.ts';
import type { Snapshot } from '../../../engine/process/process.ts';
import { countOf, reach, type Sample } from '../support/reach.ts';

const considered: Sample = ['METHOD_CONSIDERED', { municipality: 'x', child: 'b', ground: 'existing_case' }];
const ready: readonly Sample[] = [
  considered,
  ['METHOD_CHOSEN'],
  ['FAMILY_TALK_HELD'],
  ['LEADER_APPOINTED', { person: 'kollega', isAdviser: false, involved: false }],
  [
    'PARTICIPANTS_AGREED',
    {
      withFamily: true,
      participants: [
        { role: 'mormor', network: 'private', reason: 'x' },
        { role: 'lærer', network: 'professional', reason: 'x' },
      ],
    },
  ],
  ['INVITATIONS_SENT', { recipients: ['mormor', 'lærer'], purpose: 'x', leaflet: true }],
];
const present = { participants: ['kollega', 'mormor', 'lærer'] };
const meeting: readonly Sample[] = [
  ['MEETING_OPENED', present],
  ['PHASE_DONE', { phase: 'descriptive', situation: 'x', wantedChanges: ['y'] }],
  ['PHASE_DONE', { phase: 'reflective' }],
];
const closing = { agreements: [{ task: 'x' }] };
const everybody = { recipients: ['mormor', 'lærer'] };

/** Together they take every transition; none walks through all that can be noted in any order. */
const searches: Readonly<Record<string, readonly Sample[]>> = {
  preparation: [
    ...ready,
    ['DROPPED', { reason: 'x' }],
    ['CHILD_TALK_HELD'],
    ['CHILD_PRESENCE_DECIDED', { present: true, regards: ['purpose', 'maturity', 'age'] }],
    ['PURPOSE_TOLD', { recipients: ['lærer'] }],
  ],
  meetings: [
    ...ready,
    ...meeting,
    ['SPEAKING_ORDER_SET', { order: ['mormor', 'lærer'] }],
    ['AUTHORITY_ROLE_STATED'],
    ['SUMMED_UP'],
    ['PAUSED'],
    ['RESUMED'],
    ['MEETING_CLOSED', { ...closing, followUpOn: '2015-06-30' }],
    ['MEETING_CLOSED', { ...closing, noFollowUpReason: 'x' }],
    ['MINUTES_SENT', everybody],
    ['JOURNALISED'],
    ['FOLLOW_UP_MOVED', { followUpOn: '2015-07-01' }],
    ['AGREEMENT_MINUTES_SENT', everybody],
    ['FOLLOW_UP_HELD', present],
    ['NEXT_FOLLOW_UP_AGREED', { followUpOn: '2015-09-01' }],
    ['EVALUATION_RECEIVED', { participant: 'mormor', heard: true }],
    ['CASE_CLOSED'],
  ],
};

/** What tells positions apart; texts and counts of the context do not. */
function keyOf(snapshot: Snapshot): unknown {
  const { known, leader, participants, meetings, paused } = contextOf<Context>(snapshot);
  const meetingNow = meetings.at(-1);
  return [
    Object.keys(known),
    leader,
    participants.length,
    [meetingNow?.followUp, meetingNow?.followUpOn !== undefined, meetingNow?.minutesTo.length],
    paused,
  ];
}

test('the machine of the inclusive network meeting reaches every state and takes every transition', () => {
  const reached = reach(inclusiveMeeting, searches, keyOf);
  console.info(countOf(reached));
  expect(reached).toMatchObject({ missedStates: [], missedTransitions: [] });
});
