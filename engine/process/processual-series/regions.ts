/** The parallel regions of the time between meetings (section 4.5). They follow what the main states record. */

export const regions = {
  actions: {
    initial: 'none',
    states: {
      none: { always: { guard: 'actionsOpen', target: 'open' } },
      open: { always: { guard: 'actionsSettled', target: 'settled' } },
      settled: { always: { guard: 'actionsOpen', target: 'open' } },
    },
  },
  minutes: {
    initial: 'none',
    states: {
      none: { always: { guard: 'minutesPending', target: 'pending' } },
      pending: { always: { guard: 'minutesWritten', target: 'written' } },
      written: {
        always: [
          { guard: 'minutesPending', target: 'pending' },
          { guard: 'minutesShared', target: 'shared' },
        ],
      },
      shared: { always: { guard: 'minutesPending', target: 'pending' } },
    },
  },
  aftercare: {
    initial: 'none',
    states: {
      none: { always: { guard: 'aftercareDue', target: 'due' } },
      due: { always: { guard: 'aftercareDone', target: 'done' } },
      done: { always: { guard: 'aftercareDue', target: 'due' } },
    },
  },
  next_meeting: {
    initial: 'none',
    states: {
      none: { always: { guard: 'nextAgreed', target: 'date_agreed' } },
      date_agreed: {
        always: [
          { guard: 'nextGone', target: 'none' },
          { guard: 'nextConvened', target: 'convened' },
        ],
      },
      convened: {
        always: [
          { guard: 'nextGone', target: 'none' },
          { guard: 'nextNotConvened', target: 'date_agreed' },
          { guard: 'nextReady', target: 'ready' },
        ],
      },
      ready: {
        always: [
          { guard: 'nextGone', target: 'none' },
          { guard: 'nextNotConvened', target: 'date_agreed' },
          { guard: 'nextNotReady', target: 'convened' },
        ],
      },
    },
  },
} as const;
