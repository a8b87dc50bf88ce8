/** Short ways to write a case. Everything in it is made up. */
import type { CaseEvent } from '../../../engine/case/event.ts';

export type Line = readonly [on: string, type: string, data?: Readonly<Record<string, unknown>>];

/** Events numbered from 1 in the order they are written; recorded at noon of their day. */
export function caseLog(...lines: readonly Line[]): readonly CaseEvent[] {
  return lines.map(([on, type, data = {}], index) => ({
    case: 'A-1',
    process: 'network-council',
    seq: index + 1,
    type,
    on,
    at: `${on}T12:00:00Z`,
    by: 'caseworker',
    data,
  }));
}

/** A notice about one act of violence, serious in Fjordby; the mother has custody alone. */
export function notice(on: string, changes: Readonly<Record<string, unknown>> = {}): Line {
  return [
    on,
    'POLICE_NOTICE_RECEIVED',
    {
      municipality: 'Fjordby Kommune',
      channel: 'interrogation_summons',
      youth: { id: 'ung-1', birthDate: '1999-01-10', custodyHolders: ['mother'] },
      suspicions: [{ incidentId: 'f1', offenceType: 'violence', context: 'other' }],
      history: { complete: true, suspicions: [], latestHeldCouncilOn: null },
      ...changes,
    },
  ];
}

/** A first notice of which nobody can say whether it is serious. */
export function unclearNotice(on: string): Line {
  return notice(on, { suspicions: [{ incidentId: 'f1', offenceType: 'robbery' }] });
}

/** Under the council of 2015-01-05 a new suspicion only leads to a review. */
export function resuspicion(on: string): Line {
  return notice(on, { history: { latestHeldCouncilOn: '2015-01-05' } });
}

/** Everybody of the family, summoned on a day. */
export function summons(on: string, data: Readonly<Record<string, unknown>> = {}): Line {
  return [on, 'SUMMONS_SENT', { recipients: ['youth', 'mother'], ...data }];
}

export function held(on: string, data: Readonly<Record<string, unknown>> = {}): Line {
  return [on, 'COUNCIL_HELD', { participants: ['youth', 'mother'], ...data }];
}

export function plan(on: string): Line {
  return [on, 'PLAN_ADOPTED', { duties: [{ holder: 'youth', text: 'passe skolen' }] }];
}

/** Duties and findings of the daily work and of the register; the conformance data hold them for whole cases. */
const routine: readonly string[] = [
  'O-REGISTER',
  'O-RECORD-REASON',
  'O-SUMMON-OTHERS',
  'O-CONSENT',
  'O-PREPARE',
  'O-PERMITS',
  'I-INTAKE-REMINDER',
  'I-THIN-LIST',
  'I-MONDAY-DATA',
  'I-DUTY-OFFICER',
  'I-SUMMONS-ONLY',
  'I-NO-TALK',
  'I-LEADS-ALONE',
  'I-PLACE',
  'I-SCHOOL-UNPREPARED',
  'I-NARROW',
  'P-NO-CONSENT',
  'DQ-AGREEMENTS',
  'DQ-REASON',
  'DQ-HELD-DATE',
  'DQ-SUMMONS-DATE',
];

/** The others of these. */
export function notable<T extends { readonly code: string }>(list: readonly T[]): readonly T[] {
  return list.filter(({ code }) => !routine.includes(code));
}
