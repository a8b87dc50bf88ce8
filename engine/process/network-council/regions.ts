/** The regions of a network council case beside its main states (chapter 5.4). They move by events, never by a timer. */

const record = { actions: 'record' } as const;

/** A decided permit: the last one waited for, or one of several. */
const permitDecided = [
  { guard: 'decidesLastPermit', target: 'permits_decided', ...record },
  { guard: 'isRequested', ...record },
] as const;

export const regions = {
  clock: {
    initial: 'not_applicable',
    states: {
      not_applicable: { always: { guard: 'clockApplies', target: 'running' } },
      running: {
        always: [
          { guard: 'clockDoesNotApply', target: 'not_applicable' },
          { guard: 'familyIsSummoned', target: 'met' },
        ],
        on: { SUMMON_DUE_PASSED: { target: 'overdue' } },
      },
      overdue: {
        always: [
          { guard: 'clockDoesNotApply', target: 'not_applicable' },
          { guard: 'familyIsSummoned', target: 'met_late' },
        ],
      },
      met: {},
      met_late: {},
    },
  },
  age: {
    initial: 'minor',
    states: {
      minor: { on: { TURNED_18: { description: 'T40', guard: 'isOngoing', target: 'adult', ...record } } },
      adult: { on: { TURNED_18: { description: 'T40', guard: 'isOngoing', ...record } } },
    },
  },
  plan: {
    initial: 'none',
    states: {
      none: { always: { guard: 'hasPlanVersion', target: 'adopted' } },
      adopted: {},
    },
  },
  custody: {
    initial: 'at_liberty',
    states: {
      at_liberty: {
        // The notice, or facts that came later, may tell that the youth is in remand.
        always: { guard: 'isInRemand', target: 'remand' },
        on: { REMAND_STARTED: { guard: 'isActive', target: 'remand', ...record } },
      },
      remand: {
        initial: 'permits_not_requested',
        always: { guard: 'isAtLiberty', target: 'at_liberty' },
        on: {
          // Remand that was known from the notice gets its visit control.
          REMAND_STARTED: { guard: 'isActive', ...record },
          REMAND_ENDED: { guard: 'isActive', target: 'at_liberty', ...record },
        },
        states: {
          permits_not_requested: {
            on: { PERMIT_REQUESTED: { guard: 'givesCpr', target: 'permits_pending', ...record } },
          },
          permits_pending: {
            on: {
              PERMIT_REQUESTED: { guard: 'givesCpr', ...record },
              PERMIT_GRANTED: permitDecided,
              PERMIT_REFUSED: permitDecided,
            },
          },
          permits_decided: {
            on: { PERMIT_REQUESTED: { guard: 'givesCpr', target: 'permits_pending', ...record } },
          },
        },
      },
    },
  },
  consent: {
    initial: 'none',
    on: {
      CONSENT_REQUESTED: [
        { guard: 'leavesConsentRequested', target: '.requested', ...record },
        { guard: 'leavesConsentPartial', target: '.partial', ...record },
      ],
      CONSENT_SIGNED: [
        { guard: 'leavesConsentGiven', target: '.given', ...record },
        { guard: 'leavesConsentPartial', target: '.partial', ...record },
      ],
      CONSENT_REFUSED: [
        { guard: 'leavesConsentRefused', target: '.refused', ...record },
        { guard: 'leavesConsentRequested', target: '.requested', ...record },
        { guard: 'leavesConsentPartial', target: '.partial', ...record },
      ],
    },
    states: { none: {}, requested: {}, partial: {}, given: {}, refused: {} },
  },
  network: {
    initial: 'unmapped',
    states: {
      unmapped: {
        on: {
          NETWORK_MAPPED: [
            { guard: 'mappingDone', target: 'mapped', ...record },
            { guard: 'isPlanning', target: 'mapping', ...record },
          ],
        },
      },
      mapping: {
        on: {
          NETWORK_MAPPED: [
            { guard: 'mappingDone', target: 'mapped', ...record },
            { guard: 'isPlanning', ...record },
          ],
        },
      },
      mapped: { on: { NETWORK_MAPPED: { guard: 'isPlanning', ...record } } },
    },
  },
  exam: {
    initial: 'none',
    states: {
      none: {
        on: {
          CHILD_EXAM_STARTED: { description: 'T41', guard: 'isAfterCouncil', target: 'running', ...record },
        },
      },
      running: { on: { CHILD_EXAM_COMPLETED: { guard: 'isActive', target: 'completed', ...record } } },
      completed: {
        on: {
          CHILD_EXAM_STARTED: { description: 'T41', guard: 'isAfterCouncil', target: 'running', ...record },
        },
      },
    },
  },
} as const;
