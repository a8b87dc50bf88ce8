/** The regions of a child: the course of its case (section 4.2), and the mapping of its network, which comes again and again. */

import { onlyLive } from '../guard.ts';

const record = { actions: 'record' } as const;

const considered = { PLACEMENT_CONSIDERED: { target: 'placement_considered', ...record } } as const;

/** An examination may come late, also after the decision: that is for the rules to report. */
const examination = {
  EXAMINATION_STARTED: { guard: 'assumesSupportNeed', ...record },
  EXAMINATION_COMPLETED: { guard: 'examinationHasStarted', ...record },
} as const;

const decidedOtherwise = {
  OTHER_PLACEMENT_CHOSEN: { target: 'placed_elsewhere', ...record },
} as const;

const leaves = { guard: 'isPlaced', target: 'ended' } as const;

export const main = {
  initial: 'unopened',
  states: {
    unopened: { on: { CONCERN_RECEIVED: { guard: 'numbersChildrenOnce', target: 'concern', ...record } } },
    concern: {
      on: {
        PREVENTIVE_STARTED: { target: 'preventive', ...record },
        EXAMINATION_STARTED: { guard: 'assumesSupportNeed', target: 'examination', ...record },
        ...considered,
      },
    },
    preventive: {
      on: {
        EXAMINATION_STARTED: { guard: 'assumesSupportNeed', target: 'examination', ...record },
        ...considered,
      },
    },
    examination: {
      on: { EXAMINATION_COMPLETED: { target: 'preventive', ...record }, ...considered },
    },
    placement_considered: {
      on: {
        ...examination,
        PLACEMENT_DECIDED: { target: 'placement_decided', ...onlyLive('mayDecide'), ...record },
        ...decidedOtherwise,
        NO_PLACEMENT: { target: 'no_placement', ...record },
      },
    },
    placement_decided: {
      on: {
        ...examination,
        PLACEMENT_STARTED: {
          guard: 'startsNetworkPlacement',
          target: 'placed_in_network',
          ...onlyLive('mayStart'),
          ...record,
        },
        ...decidedOtherwise,
      },
    },
    placed_in_network: {
      on: {
        ...examination,
        // The placement itself records its end.
        PLACEMENT_ENDED: leaves,
        CHILD_RETURNED_HOME: leaves,
        TURNED_18: leaves,
      },
    },
    placed_elsewhere: { on: considered },
    no_placement: { on: considered },
    ended: { on: considered },
  },
} as const;

export const mapping = {
  initial: 'unmapped',
  on: {
    PARENTS_ASKED: { guard: 'childIsOfTheCase', target: '.asking', ...record },
    CHILD_ASKED: { guard: 'childIsOfTheCase', target: '.asking', ...record },
    MAPPING_COMPLETED: { guard: 'childIsOfTheCase', target: '.mapped', ...record },
  },
  states: {
    unmapped: {},
    asking: { on: { PARENTS_DENY_NETWORK: { target: 'denied', ...record } } },
    denied: {
      on: {
        PROBE_NETWORK: { target: 'probing', ...record },
        ACCEPT_DENIAL: { target: 'closed_by_parents', ...onlyLive('mayAccept'), ...record },
      },
    },
    probing: {
      on: {
        PROBE_NETWORK: record,
        PARENTS_DENY_NETWORK: record,
        ACCEPT_DENIAL: { target: 'closed_by_parents', ...onlyLive('mayAccept'), ...record },
      },
    },
    mapped: {
      on: {
        MAPPING_STALE: { target: 'stale', ...record },
        DATE_REACHED: { guard: 'mappingExpires', target: 'stale', ...record },
      },
    },
    closed_by_parents: { on: { MAPPING_STALE: { target: 'stale', ...record } } },
    stale: { on: { MAPPING_STALE: record } },
  },
} as const;
