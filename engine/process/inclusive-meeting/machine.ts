/**
 * What can happen around an inclusive network meeting: the states of chapter 5.1 and the transitions of 5.2. Days that
 * pass change nothing here; what is late or missing stands in the rules.
 */
import { assign, setup } from 'xstate';
import { asPredicates } from '../guard.ts';
import { type Context, emptyContext } from './context.ts';
import type { MeetingEvent } from './events.ts';
import { fold } from './fold.ts';
import { guards } from './guards.ts';

const record = { actions: 'record' } as const;

const dropped = { DROPPED: { guard: 'givesReason', target: '#dropped', ...record } } as const;

/** Before the meeting, also once the invitations are out. */
const preparation = {
  CHILD_TALK_HELD: record,
  CHILD_PRESENCE_DECIDED: { guard: 'presenceIsWeighed', ...record },
  PURPOSE_TOLD: record,
} as const;

/** In every part of a meeting. */
const during = {
  SPEAKING_ORDER_SET: { guard: 'everybodyHasATurn', ...record },
  AUTHORITY_ROLE_STATED: record,
  SUMMED_UP: record,
} as const;

const closedTooEarly = {
  MEETING_CLOSED: { description: 'always refused', guard: 'partIsMissing', ...record },
} as const;

/** The parts before the agreement part, of the first meeting and its follow-ups alike. */
const firstParts = {
  descriptive: {
    on: {
      ...during,
      ...closedTooEarly,
      PHASE_DONE: { guard: 'endsDescriptive', target: 'reflective', ...record },
    },
  },
  reflective: {
    on: {
      ...during,
      ...closedTooEarly,
      PHASE_DONE: { guard: 'endsReflective', target: 'agreement', ...record },
    },
  },
} as const;

const minutes = { MINUTES_SENT: { guard: 'addressesEverybody', ...record } } as const;
const journal = { JOURNALISED: record } as const;
const moved = { FOLLOW_UP_MOVED: { guard: 'hasFollowUpDate', ...record } } as const;
const followUp = { FOLLOW_UP_HELD: { target: 'follow_up_meeting', ...record } } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as MeetingEvent },
  guards: asPredicates<Context, MeetingEvent, keyof typeof guards>(guards),
  actions: { record: assign(({ context, event }) => fold(context, event)) },
}).createMachine({
  id: 'inclusive-meeting',
  type: 'parallel',
  context: emptyContext,
  on: { EVALUATION_RECEIVED: { guard: 'hasMet', ...record } },
  states: {
    main: {
      initial: 'unopened',
      states: {
        unopened: {
          on: { METHOD_CONSIDERED: { guard: 'groundIsNamed', target: 'considered', ...record } },
        },
        considered: { on: { ...dropped, METHOD_CHOSEN: { target: 'preparing', ...record } } },
        preparing: {
          on: {
            ...dropped,
            ...preparation,
            FAMILY_TALK_HELD: record,
            LEADER_APPOINTED: { guard: 'leaderIsNeutral', ...record },
            PARTICIPANTS_AGREED: { guard: 'participantsFit', ...record },
            INVITATIONS_SENT: { guard: 'mayInvite', target: 'invited', ...record },
          },
        },
        invited: {
          on: {
            ...dropped,
            ...preparation,
            MEETING_OPENED: { guard: 'leaderIsThere', target: 'in_meeting', ...record },
          },
        },
        in_meeting: {
          initial: 'descriptive',
          states: {
            ...firstParts,
            agreement: {
              on: {
                ...during,
                MEETING_CLOSED: { guard: 'closesFirstMeeting', target: '#minutes_due', ...record },
              },
            },
          },
        },
        minutes_due: {
          id: 'minutes_due',
          on: {
            ...journal,
            ...moved,
            MINUTES_SENT: { guard: 'addressesEverybody', target: 'agreements_running', ...record },
          },
        },
        agreements_running: {
          id: 'agreements_running',
          on: {
            ...minutes,
            ...journal,
            ...moved,
            ...followUp,
            AGREEMENT_MINUTES_SENT: { guard: 'hasFollowUpDate', target: 'follow_up_due', ...record },
            CASE_CLOSED: { guard: 'hasNoFollowUpAhead', target: 'closed', ...record },
          },
        },
        follow_up_due: { on: { ...journal, ...moved, ...followUp } },
        follow_up_meeting: {
          initial: 'descriptive',
          on: {
            NEXT_FOLLOW_UP_AGREED: { target: 'agreements_running', ...record },
            CASE_CLOSED: { target: 'closed', ...record },
          },
          states: {
            ...firstParts,
            agreement: {
              on: {
                ...during,
                MEETING_CLOSED: [
                  { guard: 'closesAgreeingNext', target: '#agreements_running', ...record },
                  { guard: 'closesFollowUp', target: 'held', ...record },
                ],
              },
            },
            held: { on: { ...minutes, ...journal } },
          },
        },
        closed: { type: 'final' },
        dropped: { id: 'dropped', type: 'final' },
      },
    },
    pause: {
      initial: 'none',
      states: {
        none: { on: { PAUSED: { guard: 'mayPause', target: 'paused', ...record } } },
        paused: {
          // A meeting that is closed ends its break.
          always: { guard: 'isNotPaused', target: 'none' },
          on: { RESUMED: { target: 'none', ...record } },
        },
      },
    },
  },
});
