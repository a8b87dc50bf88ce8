/**
 * What can happen in a series of processual network meetings: the states of section 4.1, the transitions T1 to T19 of
 * 4.2, the sub-states of a meeting (4.4) and the regions of 4.5. What the method asks for is no guard of history: a
 * meeting that was held is taken, and the rules report what it lacked. Only who lets it happen now is held back.
 */
import { assign, setup } from 'xstate';
import { asPredicates, onlyLive } from '../guard.ts';
import { type Context, emptyContext } from './context.ts';
import type { SeriesEvent } from './events.ts';
import { fold } from './fold.ts';
import { guards } from './guards.ts';
import { regions } from './regions.ts';

const record = { actions: 'record' } as const;

/** What makes a meeting ready (4.3). */
const preparing = [
  'PARTICIPANTS_DISCUSSED',
  'PARTICIPANT_ADDED',
  'MINUTE_TAKER_APPOINTED',
  'INTERPRETER_BOOKED',
  'LOGISTICS_CONFIRMED',
  'INVITATION_SENT',
  'FAMILY_PREPARED',
  'AFTERCARE_NAMED',
  'LEADER_BRIEFED',
] as const;
const leading = ['LEADER_APPOINTED', 'LEADER_SUBSTITUTED'] as const;

/** The same transitions for each of these events. */
function each<const T extends string, const W>(types: readonly T[], ways: W): Record<T, W> {
  return Object.fromEntries(types.map((type) => [type, ways])) as Record<T, W>;
}

const noticed = each(['ABSENCE_NOTICE', 'INTERPRETER_MISSING'], { guard: 'isAhead', ...record } as const);

/** History alone prepares before the family has said yes. */
const preparedEarly = {
  ...each([...preparing, ...leading], {
    description: 'from history only',
    guard: 'isAhead',
    ...onlyLive('hasAccepted'),
    ...record,
  } as const),
  MEETING_OPENED: {
    description: 'T9c',
    target: '#meeting_in_session',
    ...onlyLive('hasAccepted'),
    ...record,
  },
} as const;

const becomesReady = (live: object = {}) =>
  [
    { description: 'T8', guard: 'makesReady', target: '#first_meeting_ready', ...live, ...record },
    { guard: 'isAhead', ...live, ...record },
  ] as const;

const staysReady = (live: object = {}) =>
  [
    { guard: 'makesReady', ...live, ...record },
    { guard: 'isAhead', target: '#preparing_first_meeting', ...live, ...record },
  ] as const;

const ended = {
  SERIES_ENDED: [
    { description: 'T16', guard: 'withdraws', target: '#ended_family_withdrew', ...record },
    { description: 'T16', guard: 'isOutsideAfterAll', target: '#ended_outside_target_group', ...record },
    { description: 'T16', guard: 'endsOtherwise', target: '#ended_other', ...record },
  ],
} as const;

const reopened = {
  REOPEN_REQUESTED: { description: 'T17', target: '#preparing_first_meeting', ...record },
} as const;

/** The phases of a meeting in their order, each with the one that follows when it is completed. */
const ways = [
  { from: 'opening', guard: 'endsOpeningFirst', target: 'round_describe' },
  { from: 'opening', guard: 'endsOpeningLater', target: 'round_follow_up' },
  { from: 'round_describe', guard: 'endsDescribe', target: 'round_reflect' },
  { from: 'round_follow_up', guard: 'endsFollowUp', target: 'round_reflect' },
  { from: 'round_reflect', guard: 'endsReflect', target: 'round_actions' },
  { from: 'round_actions', guard: 'endsActions', target: 'joint_plan' },
  { from: 'joint_plan', guard: 'endsPlan', target: 'next_date' },
  { from: 'next_date', guard: 'endsNextDate', target: 'closing' },
] as const;
/** A phase may be skipped, which the rules report; a completed one is not gone back to. */
function phasesFrom(phase: (typeof ways)[number]['from']) {
  const first = ways.findIndex(({ from }) => from === phase);
  // A meeting that describes does not follow up, nor the other way round.
  const ahead = ways
    .slice(first)
    .filter(({ from }) => phase !== 'round_describe' || from !== 'round_follow_up');
  return {
    on: {
      PHASE_COMPLETED: ahead.map(
        ({ guard, target }) => ({ guard, target: `#${target}`, ...record }) as const,
      ),
    },
  };
}

const decided = { guard: 'isThisMeeting', target: '#closing', ...record } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as SeriesEvent },
  guards: asPredicates<Context, SeriesEvent, keyof typeof guards>(guards),
  actions: { record: assign(({ context, event }) => fold(context, event)) },
}).createMachine({
  id: 'processual-series',
  type: 'parallel',
  context: emptyContext,
  on: {
    INTERIM_EVENT: { description: 'T19', guard: 'isAfterMeeting', ...record },
    ...each(['MINUTES_COMPLETED', 'AFTERCARE_CONTACT'], { guard: 'wasClosed', ...record } as const),
    ...each(
      ['INTERPRETATION_FLAGGED', 'LEADER_PARTISAN_NOTED', 'COORDINATOR_NAMED', 'RESULT_SUMMARY_WRITTEN'],
      { guard: 'wasOpened', ...record } as const,
    ),
    MINUTES_SHARED: { guard: 'hasMinutes', ...record },
    ACTION_UPDATED: { guard: 'hasAgreement', ...record },
    ...each(
      [
        'AGREEMENT_SIGNED',
        'STEERING_GROUP_SET',
        'PROJECT_LEADER_SET',
        'BACKING_CONFIRMED',
        'LEADER_TRAINED',
        'SUPERVISION_HELD',
        'SET_STANDBY',
        'WITHDREW',
        'PUT_IN_OPERATION',
        'AUDITED',
        'DATE_REACHED',
      ],
      { guard: 'isIdentified', ...record } as const,
    ),
  },
  states: {
    main: {
      initial: 'unopened',
      states: {
        unopened: { on: { FAMILY_IDENTIFIED: { description: 'T1', target: 'identified', ...record } } },
        identified: {
          on: {
            ...preparedEarly,
            ...ended,
            ASSESSMENT_STARTED: { description: 'T2', target: 'in_referral_assessment', ...record },
            OFFER_MADE: { description: 'T5b', target: 'offer_open', ...onlyLive('isInTarget'), ...record },
          },
        },
        in_referral_assessment: {
          on: {
            ...preparedEarly,
            ...ended,
            REFERRAL_ASSESSED: [
              { description: 'T3', guard: 'isOutside', target: 'not_eligible', ...record },
              { description: 'T4', guard: 'isUnknown', ...record },
              { description: 'T4b', guard: 'isIn', ...record },
            ],
            OFFER_MADE: {
              description: 'T5, T5b',
              target: 'offer_open',
              ...onlyLive('isInTarget'),
              ...record,
            },
          },
        },
        not_eligible: { type: 'final' },
        offer_open: {
          on: {
            ...preparedEarly,
            ...ended,
            OFFER_ACCEPTED: {
              description: 'T6',
              guard: 'isByParent',
              target: 'preparing_first_meeting',
              ...record,
            },
            OFFER_DECLINED: { description: 'T7', target: 'offer_declined', ...record },
          },
        },
        offer_declined: { type: 'final' },
        preparing_first_meeting: {
          id: 'preparing_first_meeting',
          on: {
            ...noticed,
            ...each(preparing, becomesReady()),
            ...each(leading, becomesReady(onlyLive('leaderFits'))),
            ...ended,
            MEETING_OPENED: {
              description: 'T9b',
              target: 'meeting_in_session',
              ...onlyLive('lacksNothing'),
              ...record,
            },
          },
        },
        first_meeting_ready: {
          id: 'first_meeting_ready',
          on: {
            ...noticed,
            ...each(preparing, staysReady()),
            ...each(leading, staysReady(onlyLive('leaderFits'))),
            ...ended,
            MEETING_OPENED: {
              description: 'T9',
              target: 'meeting_in_session',
              ...onlyLive('isAhead'),
              ...record,
            },
          },
        },
        meeting_in_session: {
          id: 'meeting_in_session',
          initial: 'opening',
          on: {
            ...each(
              [
                'ABSENCE_NOTICE',
                'NO_SHOW',
                'PERSON_LEFT_EARLY',
                'DISTRESS_OBSERVED',
                'DISCLOSURE',
                'CONFLICT_DISCUSSED',
                'METHOD_REVIEW',
                'INTERPRETER_MISSING',
                'AGREEMENT_MADE',
                'CONCLUSION_DRAWN_BY',
                'EXPECTED_LAST_ANNOUNCED',
                'NEXT_MEETING_AGREED',
                'NO_NEXT_MEETING',
                'AFTERCARE_NAMED',
                'CAUSE_FOR_NOTIFICATION',
                'WRONG_TARGET_NOTICED',
              ],
              { guard: 'isThisMeeting', ...record } as const,
            ),
            PARTICIPANT_ADDED: record,
            LEADER_SUBSTITUTED: { description: 'T18', ...onlyLive('leaderFits'), ...record },
            PHASE_COMPLETED: { guard: 'notesPhase', ...record },
            MEETING_CLOSED: [
              { description: 'T10', guard: 'goesOn', target: 'between_meetings', ...record },
              { description: 'T11', guard: 'isPlannedEnd', target: 'closed_completed', ...record },
              { description: 'T12', guard: 'isUnplannedEnd', target: 'ended_no_new_meeting', ...record },
              { description: 'T13', guard: 'closes', target: 'between_meetings', ...record },
            ],
          },
          states: {
            opening: phasesFrom('opening'),
            round_describe: { id: 'round_describe', ...phasesFrom('round_describe') },
            round_follow_up: { id: 'round_follow_up', ...phasesFrom('round_follow_up') },
            round_reflect: { id: 'round_reflect', ...phasesFrom('round_reflect') },
            round_actions: { id: 'round_actions', ...phasesFrom('round_actions') },
            joint_plan: { id: 'joint_plan', ...phasesFrom('joint_plan') },
            next_date: {
              id: 'next_date',
              on: { ...phasesFrom('next_date').on, NEXT_MEETING_AGREED: decided, NO_NEXT_MEETING: decided },
            },
            closing: { id: 'closing' },
          },
        },
        between_meetings: {
          on: {
            ...noticed,
            ...ended,
            ...each(preparing, { guard: 'isAhead', ...record } as const),
            ...each(leading, { guard: 'isAhead', ...onlyLive('leaderFits'), ...record } as const),
            MEETING_OPENED: {
              description: 'T14',
              target: 'meeting_in_session',
              ...onlyLive('isAhead'),
              ...record,
            },
            NEXT_MEETING_AGREED: { guard: 'isThisMeeting', ...record },
            NEXT_MEETING_MOVED: { description: 'T15', guard: 'hasNext', ...record },
            NO_NEXT_MEETING: { guard: 'isThisMeeting', target: 'ended_no_new_meeting', ...record },
          },
        },
        closed_completed: { on: reopened },
        ended_no_new_meeting: { on: reopened },
        ended_outside_target_group: { id: 'ended_outside_target_group', type: 'final' },
        ended_family_withdrew: { id: 'ended_family_withdrew', on: reopened },
        ended_other: { id: 'ended_other', type: 'final' },
      },
    },
    ...regions,
  },
});
