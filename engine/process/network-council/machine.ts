/**
 * What can happen in a network council case: the main states of chapter 5.1, the transitions T1 to T43 of 5.3 and
 * the regions of 5.4 (`regions.ts`). No number from law stands here; days that pass come in as events.
 */
import { assign, setup } from 'xstate';
import { asPredicates } from '../guard.ts';
import { type Context, emptyContext } from './context.ts';
import type { NetworkCouncilEvent } from './events.ts';
import { fold } from './fold.ts';
import { guards } from './guards.ts';
import { regions } from './regions.ts';

const record = { actions: 'record' } as const;

/** The order of tests of chapter 5.2 has spoken when the event comes; here its answer chooses the way. */
const assessed = [
  { description: 'T3', guard: 'isLegacy', target: '#legacy', ...record },
  { description: 'T4, T5', guard: 'isOutside', target: '#out_of_scope', ...record },
  { description: 'T6', guard: 'isUndetermined', target: '#needs_assessment', ...record },
  { description: 'T10', guard: 'isReview', target: '#resuspicion_review', ...record },
  { description: 'T11', guard: 'isInTarget', target: '#to_summon', ...record },
] as const;

const decidedByPerson = [
  { description: 'T9', guard: 'humanLegacy', target: '#legacy', ...record },
  { description: 'T9', guard: 'humanOutside', target: '#out_of_scope', ...record },
  { description: 'T9', guard: 'humanReview', target: '#resuspicion_review', ...record },
  { description: 'T9', guard: 'humanInTarget', target: '#to_summon', ...record },
] as const;

/** From `to_summon` and `summoned` alike. */
const notHeldOrMoved = {
  DEEMED_NOT_RELEVANT: { description: 'T16', guard: 'hasRationaleToo', target: '#not_held', ...record },
  OTHER_BODY_ACTED: { description: 'T17', guard: 'namesBody', target: '#not_held', ...record },
  MOVED_MUNICIPALITY: { description: 'T18', ...record },
} as const;

const minutesAndFollowUp = {
  MINUTES_SENT: { description: 'T29', ...record },
  FOLLOW_UP_PLANNED: { description: 'T30', ...record },
} as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as NetworkCouncilEvent },
  guards: asPredicates<Context, NetworkCouncilEvent, keyof typeof guards>(guards),
  actions: { record: assign(({ context, event }) => fold(context, event)) },
}).createMachine({
  id: 'network-council',
  type: 'parallel',
  context: emptyContext,
  on: {
    MEASURE_GRANTED: { description: 'T42', guard: 'isOpened', ...record },
    SENTENCE_KNOWN: { description: 'T43', guard: 'isOpened', ...record },
    SCHOOL_STATEMENT_RECEIVED: { guard: 'isOpened', ...record },
    COURT_STATEMENT_SENT: { guard: 'isOpened', ...record },
    DATE_REACHED: { guard: 'isOpened', ...record },
    NOTICE_MERGED: { guard: 'isPlanning', ...record },
    CASEWORKER_REMINDED: { guard: 'isActive', ...record },
    HANDED_OVER: { guard: 'isNotFinished', ...record },
    HANDOVER_CONFIRMED: { guard: 'handoverWaits', ...record },
    REASON_RECORDED: { guard: 'isOpened', ...record },
    PARENTAL_ORDER_WARNED: { guard: 'isActive', ...record },
    ADULT_DECISION_MADE: { guard: 'hasTurnedAdult', ...record },
    OTHER_MEETING_NOTED: { guard: 'isOpened', ...record },
    OTHERS_SETTLED: { guard: 'isPlanning', ...record },
    PREPARATION_DONE: { guard: 'isPlanning', ...record },
    MEETING_PLANNED: { guard: 'isPlanning', ...record },
  },
  states: {
    main: {
      initial: 'unopened',
      states: {
        unopened: {
          on: { POLICE_NOTICE_RECEIVED: { description: 'T1', target: 'received', ...record } },
        },
        received: {
          on: {
            ASSESSMENT_STARTED: { description: 'T2', target: 'assessing', ...record },
            // Timelines A and B of chapter 5.10: the assessment itself shows that it was started.
            ASSESSED: assessed,
          },
        },
        assessing: {
          id: 'assessing',
          initial: 'base',
          on: { ASSESSED: assessed },
          states: {
            base: {},
            needs_assessment: {
              id: 'needs_assessment',
              on: {
                FACTS_SUPPLIED: { description: 'T7', target: '#assessing', ...record },
                CONSULTED: { description: 'T8', ...record },
                HUMAN_DECISION: decidedByPerson,
              },
            },
          },
        },
        legacy: { id: 'legacy', type: 'final' },
        out_of_scope: { id: 'out_of_scope', type: 'final' },
        resuspicion_review: {
          id: 'resuspicion_review',
          on: {
            PLAN_REVIEWED: { description: 'T35', guard: 'reviewHasRationale', target: 'closed', ...record },
            SUMMONS_SENT: { description: 'T35b', guard: 'isSummons', ...record },
            COUNCIL_HELD: { description: 'T35b', guard: 'isCouncil', ...record },
            CASE_CLOSED: {
              description: 'T35c, always refused',
              guard: 'isReviewed',
              target: 'closed',
              ...record,
            },
          },
        },
        to_summon: {
          id: 'to_summon',
          on: {
            ...notHeldOrMoved,
            SUMMONS_SENT: [
              { description: 'T12', guard: 'completesFamily', target: 'summoned', ...record },
              { description: 'T13', guard: 'isSummons', ...record },
            ],
            MEETING_CONVERTED: { description: 'T14', target: 'summoned', ...record },
            COUNCIL_HELD: [
              { description: 'T15', guard: 'isCouncilOnReceipt', target: 'held', ...record },
              { description: 'T25b', guard: 'isCouncilByOverride', target: 'held', ...record },
            ],
            FAMILY_DECLINED: { description: 'T21b', ...record },
          },
        },
        summoned: {
          on: {
            ...notHeldOrMoved,
            SUMMONS_SENT: { description: 'T19', guard: 'isSummons', ...record },
            POSTPONED: { description: 'T20', guard: 'givesReason', ...record },
            FAMILY_DECLINED: { description: 'T21', target: 'rescheduling', ...record },
            NO_SHOW: { description: 'T22', guard: 'nobodyCame', target: 'rescheduling', ...record },
            CANCELLED: { description: 'T23', target: 'rescheduling', ...record },
            COUNCIL_HELD: { description: 'T26', guard: 'isCouncil', target: 'held', ...record },
          },
        },
        rescheduling: {
          on: {
            RESUMMONED: { description: 'T24', target: 'summoned', ...record },
            CONCLUDE_NOT_HELD: { description: 'T25', guard: 'hasReason', target: 'not_held', ...record },
          },
        },
        not_held: {
          id: 'not_held',
          on: { CASE_CLOSED: { description: 'T36', target: 'closed', ...record } },
        },
        held: {
          on: {
            ...minutesAndFollowUp,
            AGREEMENTS_RECORDED: { description: 'T27', ...record },
            PLAN_ADOPTED: { description: 'T28', guard: 'planHasContent', target: 'plan_in_force', ...record },
            CASE_CLOSED: {
              description: 'T39, always refused',
              guard: 'hasPlan',
              target: 'closed',
              ...record,
            },
          },
        },
        plan_in_force: {
          on: {
            ...minutesAndFollowUp,
            FOLLOW_UP_DONE: [
              { description: 'T31', guard: 'isOnTrack', target: 'followed_up', ...record },
              { description: 'T32', guard: 'needsMeeting', ...record },
            ],
            PLAN_REVISED: { description: 'T28b', guard: 'planHasContent', ...record },
            NO_FOLLOW_UP_NEEDED: {
              description: 'T33',
              guard: 'givesReason',
              target: 'followed_up',
              ...record,
            },
            CASE_CLOSED: { description: 'T38', target: 'closed', ...record },
          },
        },
        followed_up: {
          on: {
            FOLLOW_UP_PLANNED: { description: 'T34', target: 'plan_in_force', ...record },
            PLAN_REVISED: { description: 'T28b', guard: 'planHasContent', ...record },
            CASE_CLOSED: { description: 'T37', target: 'closed', ...record },
          },
        },
        closed: { type: 'final' },
      },
    },
    ...regions,
  },
});
