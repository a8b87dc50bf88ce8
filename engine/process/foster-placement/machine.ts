/**
 * What can happen around a placement in a network foster family: the machines of section 4, as one case holds them. Each
 * region shows one record; `keys.ts` says whose. What must not happen stands in `bars.ts`, what is late or missing in the rules.
 */
import { assign, setup } from 'xstate';
import { asPredicates, onlyLive } from '../guard.ts';
import { type Context, emptyContext } from './context.ts';
import type { FosterEvent } from './events.ts';
import { fold } from './fold.ts';
import { guards } from './guards.ts';
import { candidacy, contact, course } from './regions-candidate.ts';
import { main, mapping } from './regions-child.ts';
import { intensive, match, oversight, placement, rhythm, support } from './regions-placement.ts';

const record = { actions: 'record' } as const;
const ofChild = { guard: 'childIsOfTheCase', ...record } as const;
const ofCandidate = { guard: 'isNamed', ...record } as const;
const ofPlacement = { guard: 'hasBeenPlaced', ...record } as const;

export const machine = setup({
  types: { context: {} as Context, events: {} as FosterEvent },
  guards: asPredicates<Context, FosterEvent, keyof typeof guards>(guards),
  actions: { record: assign(({ context, event }) => fold(context, event)) },
}).createMachine({
  id: 'foster-placement',
  type: 'parallel',
  context: emptyContext,
  on: {
    NETWORK_INVOLVEMENT_CONSIDERED: ofChild,
    CASE_HANDED_OVER: ofChild,
    LEADER_CASE_REVIEW: ofChild,
    SPECIALIST_INVOLVED: ofChild,
    CHILD_WISH_RECORDED: ofChild,
    NETWORK_MEETING_HELD: ofChild,
    NETWORK_MAP_DRAWN: ofChild,
    SIGNS_OF_SAFETY_DONE: ofChild,
    FAMILY_GROUP_CONFERENCE_HELD: ofChild,
    MAPPING_VISIT: ofChild,
    AUDIT: { guard: 'isOpened', ...record },
    LETTER_SENT: { guard: 'familyIsNamed', ...record },
    APPROVAL_CHANGED: { guard: 'familyIsNamed', ...record },
    TRAINING_HELD: { guard: 'familyIsNamed', ...record },
    SUPERVISION_HELD: ofCandidate,
    COUNSELLING_GIVEN: ofCandidate,
    GUIDANCE_GIVEN: ofCandidate,
    PHONE_CONTACT: ofCandidate,
    SUPPORT_VISIT: ofCandidate,
    STAFF_CHANGED: ofCandidate,
    EARLY_NOTICE_AGREED: ofCandidate,
    CONFLICT_PLAN_MADE: ofCandidate,
    PROPORTION_ASSESSED: ofPlacement,
    BOARD_LODGING_PAID: ofPlacement,
    REMUNERATION_PAID: { ...ofCandidate, ...onlyLive('mayRemunerate') },
    COST_CLAIMED: { guard: 'isNewCost', ...record },
    COST_DECIDED: { guard: 'costIsClaimed', ...record },
    COST_PAID: { ...ofCandidate, ...onlyLive('mayPay') },
    DOCUMENTATION_ATTACHED: { guard: 'costIsClaimed', ...record },
    LOST_EARNINGS_CLAIMED: { guard: 'isNewClaim', ...record },
    LOST_EARNINGS_DECIDED: { guard: 'earningsAreClaimed', ...onlyLive('mayDecideEarnings'), ...record },
    YEAR_ROLLOVER: ofPlacement,
  },
  states: {
    main,
    mapping,
    candidacy,
    contact,
    course,
    placement,
    intensive,
    oversight,
    rhythm,
    match,
    support,
  },
});
