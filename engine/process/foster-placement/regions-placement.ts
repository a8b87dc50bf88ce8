/**
 * The regions of a placement (section 4.4, regions A, B, E, F and J). They begin when the child is placed and end with the
 * placement. The days they wait for are asked of the rules.
 */

import { onlyLive } from '../guard.ts';

const record = { actions: 'record' } as const;
const invalid = { ...onlyLive('mayDefer'), ...record } as const;

const ends = {
  PLACEMENT_ENDED: [
    { guard: 'endsPlanned', target: 'ended_planned', ...record },
    { guard: 'endsMovedOn', target: 'moved_on', ...record },
    { guard: 'endsReturnedHome', target: 'returned_home', ...record },
    { guard: 'endsAdult', target: 'turned_18', ...record },
    { guard: 'endsBrokenDown', target: 'broken_down', ...record },
  ],
  CHILD_RETURNED_HOME: { target: 'returned_home', ...record },
  TURNED_18: { target: 'turned_18', ...record },
} as const;

const warned = { WARNING_SIGNAL: { target: 'strained', ...record } } as const;

/** Back to the year that it now is. */
const resolved = {
  STRAIN_RESOLVED: [
    { guard: 'isInFirstYear', target: 'first_year', ...record },
    { target: 'established', ...record },
  ],
} as const;

const placedAgain = { always: { guard: 'isPlaced', target: 'first_year' } } as const;

export const placement = {
  initial: 'none',
  states: {
    none: placedAgain,
    first_year: {
      on: {
        ...ends,
        ...warned,
        SUPPORT_ADJUSTED: record,
        DATE_REACHED: { guard: 'firstYearEnds', target: 'established', ...record },
      },
    },
    established: { on: { ...ends, ...warned, SUPPORT_ADJUSTED: record } },
    strained: {
      on: {
        ...ends,
        ...resolved,
        WARNING_SIGNAL: record,
        SUPPORT_ADJUSTED: record,
        PLAN_B_AGREED: { target: 'plan_b', ...record },
        DATE_REACHED: { guard: 'firstYearEnds', ...record },
      },
    },
    plan_b: {
      on: {
        ...ends,
        ...resolved,
        WARNING_SIGNAL: record,
        SUPPORT_ADJUSTED: record,
        DATE_REACHED: { guard: 'firstYearEnds', ...record },
      },
    },
    ended_planned: placedAgain,
    moved_on: placedAgain,
    returned_home: placedAgain,
    turned_18: placedAgain,
    broken_down: placedAgain,
  },
} as const;

const over = { guard: 'isNotPlaced', target: 'none' } as const;
const completed = { STARTUP_COURSE_COMPLETED: { target: 'completed', ...record } } as const;

/** Intensive support (serviceloven § 66 c, stk. 2). */
export const intensive = {
  initial: 'none',
  states: {
    none: { always: { guard: 'isPlaced', target: 'not_started' } },
    not_started: {
      always: over,
      on: {
        INTENSIVE_SUPPORT_STARTED: { target: 'started_in_time', ...record },
        INTENSIVE_SUPPORT_DEFERRED: [{ guard: 'defersForTheChild', target: 'deferred', ...record }, invalid],
        DATE_REACHED: { guard: 'intensiveStartIsDue', target: 'overdue', ...record },
      },
    },
    started_in_time: { always: over, on: completed },
    overdue: {
      always: over,
      on: {
        INTENSIVE_SUPPORT_STARTED: { target: 'started_late', ...record },
        INTENSIVE_SUPPORT_DEFERRED: invalid,
      },
    },
    started_late: { always: over, on: completed },
    deferred: {
      always: over,
      on: {
        ...completed,
        INTENSIVE_SUPPORT_STARTED: record,
        DATE_REACHED: { guard: 'startupCourseIsDue', target: 'deferred_overdue', ...record },
      },
    },
    deferred_overdue: {
      always: over,
      on: {
        INTENSIVE_SUPPORT_STARTED: record,
        STARTUP_COURSE_COMPLETED: { target: 'completed_late', ...record },
      },
    },
    completed: { always: over },
    completed_late: { always: over },
  },
} as const;

/** The interval is the municipality's own: without one, a visit that was held stays held. */
export const oversight = {
  initial: 'none',
  states: {
    none: { always: { guard: 'isPlaced', target: 'due' } },
    due: { always: over, on: { OVERSIGHT_VISIT: { target: 'held', ...record } } },
    held: {
      always: over,
      on: {
        OVERSIGHT_VISIT: record,
        DATE_REACHED: { guard: 'oversightIsDue', target: 'due', ...record },
      },
    },
  },
} as const;

const rhythmSet = [
  { guard: 'setsDemanding', target: '.demanding', ...record },
  { guard: 'setsNormal', target: '.normal', ...record },
  { guard: 'setsCalm', target: '.calm', ...record },
] as const;

export const rhythm = {
  initial: 'unset',
  on: { VISIT_INTERVAL_SET: rhythmSet },
  states: {
    unset: {},
    demanding: { always: { guard: 'isNotPlaced', target: 'unset' } },
    normal: { always: { guard: 'isNotPlaced', target: 'unset' } },
    calm: { always: { guard: 'isNotPlaced', target: 'unset' } },
  },
} as const;

/** New knowledge opens the question of the match again; the approval stands. */
export const match = {
  initial: 'settled',
  states: {
    settled: {
      on: { NEW_KNOWLEDGE_ABOUT_CHILD: { guard: 'hasBeenPlaced', target: 'in_question', ...record } },
    },
    in_question: {
      on: { NEW_KNOWLEDGE_ABOUT_CHILD: record, MATCH_REASSESSED: { target: 'settled', ...record } },
    },
  },
} as const;

/** A measure of supplementary support (region G): granted is not running. */
export const support = {
  initial: 'none',
  on: { SUPPORT_NEED_IDENTIFIED: { guard: 'isNewMeasure', target: '.need_identified', ...record } },
  states: {
    none: {},
    need_identified: {
      on: {
        SUPPORT_APPLIED: { target: 'applied', ...record },
        SUPPORT_DECIDED: [
          { guard: 'grantsSupport', target: 'granted', ...record },
          { target: 'refused', ...record },
        ],
      },
    },
    applied: {
      on: {
        SUPPORT_DECIDED: [
          { guard: 'grantsSupport', target: 'granted', ...record },
          { target: 'refused', ...record },
        ],
      },
    },
    granted: {
      on: {
        SUPPORT_WAITING: { target: 'waiting', ...record },
        SUPPORT_RUNNING: { target: 'running', ...record },
        SUPPORT_ENDED: { target: 'ended', ...record },
      },
    },
    waiting: {
      on: {
        SUPPORT_RUNNING: { target: 'running', ...record },
        SUPPORT_ENDED: { target: 'ended', ...record },
      },
    },
    running: { on: { SUPPORT_ENDED: { target: 'ended', ...record } } },
    ended: {},
    refused: { on: { SUPPORT_APPLIED: { target: 'applied', ...record } } },
  },
} as const;
