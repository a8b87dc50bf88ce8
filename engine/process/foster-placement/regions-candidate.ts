/** The regions of a child with a family: the candidacy (section 4.3), and the contact with the parents (region I). */

import { onlyLive } from '../guard.ts';

const record = { actions: 'record' } as const;

/** The family and the municipality can both step back, until the child has moved in. */
const stepsBack = {
  CANDIDATE_WITHDRAWS: { guard: 'isNotPlaced', target: 'withdrawn', ...record },
  SHIELD_CANDIDATE: { guard: 'isNotPlaced', target: 'shielded', ...record },
} as const;

const weighed = { FACTORS_RECORDED: record, PARENT_OBJECTION: record } as const;

/** From the first contact on. */
const explored = {
  ...weighed,
  CRITERION_ASSESSED: record,
  EXPECTATIONS_ALIGNED: record,
} as const;

const reopened = { REOPEN: { target: 'contacted', ...record } } as const;
const supports = { SUPPORT_ROLE_TAKEN: { target: 'support_role', ...record } } as const;
const staysAsSupport = { guard: 'staysAsSupport', target: 'support_role' } as const;

export const candidacy = {
  initial: 'none',
  states: {
    none: { on: { CANDIDATE_NAMED: { guard: 'childIsOfTheCase', target: 'identified', ...record } } },
    identified: {
      on: {
        ...stepsBack,
        ...weighed,
        CANDIDATE_NAMED: record,
        CONTACT_MADE: { target: 'contacted', ...record },
      },
    },
    contacted: {
      on: {
        ...stepsBack,
        ...explored,
        EXAMINATION_OF_CANDIDATE_STARTED: { target: 'under_examination', ...record },
      },
    },
    under_examination: {
      on: {
        ...stepsBack,
        ...explored,
        VISIT_MADE: record,
        ASSESSMENT_COMPLETED: { target: 'assessed', ...record },
      },
    },
    assessed: {
      on: {
        ...stepsBack,
        ...explored,
        CANDIDATE_APPROVED: [
          {
            guard: 'approvesOnConditions',
            target: 'approved_conditional',
            ...onlyLive('mayApprove'),
            ...record,
          },
          { guard: 'approvesOutright', target: 'approved', ...onlyLive('mayApprove'), ...record },
        ],
        CANDIDATE_REJECTED: { target: 'rejected', ...record },
      },
    },
    approved_conditional: {
      always: staysAsSupport,
      on: {
        ...stepsBack,
        ...explored,
        CONDITION_MET: [
          { guard: 'meetsLastCondition', target: 'approved', ...record },
          { guard: 'meetsCondition', ...record },
        ],
        CONDITION_FAILED: { guard: 'namesCondition', target: 'lapsed', ...record },
        DATE_REACHED: { guard: 'conditionsExpire', target: 'lapsed', ...record },
      },
    },
    approved: { always: staysAsSupport, on: { ...stepsBack, ...explored } },
    rejected: { on: reopened },
    withdrawn: { on: { ...reopened, ...supports } },
    shielded: { on: { ...reopened, ...supports } },
    lapsed: { on: { ...reopened, ...supports } },
    support_role: { on: reopened },
  },
} as const;

const tension = { CONTACT_TENSION: { guard: 'isNamed', target: 'tension', ...record } } as const;
const conflict = { CONTACT_CONFLICT: { guard: 'isNamed', target: 'conflict', ...record } } as const;
const mediated = { CONTACT_MEDIATED: { target: 'mediated', ...record } } as const;

export const contact = {
  initial: 'no_agreement',
  on: { CONTACT_AGREED: { guard: 'isNamed', target: '.agreed', ...record } },
  states: {
    no_agreement: { on: { ...tension, ...conflict } },
    agreed: { on: { ...tension, ...conflict } },
    tension: { on: { ...mediated, ...conflict } },
    mediated: { on: { ...tension, ...conflict } },
    conflict: { on: mediated },
  },
} as const;

/** The basic course is offered to the family, whichever child it takes (region C). Its length is for the rules to judge. */
export const course = {
  initial: 'not_offered',
  on: { COURSE_OFFERED: { guard: 'familyIsNamed', target: '.offered', ...record } },
  states: {
    not_offered: {},
    offered: {
      on: {
        COURSE_DECLINED: { target: 'declined_by_family', ...record },
        COURSE_COMPLETED: { target: 'completed', ...record },
      },
    },
    declined_by_family: { on: { COURSE_COMPLETED: { target: 'completed', ...record } } },
    completed: {},
  },
} as const;
