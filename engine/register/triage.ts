/** What the rules make of one row of a police list on its day of receipt. */
import type { Assessment, MissingFact } from '../../dsl/index.ts';
import { courseOf, type RulesFor } from '../case/course-of.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Notice } from './police-list.ts';

export interface Triage {
  readonly decision: string;
  readonly ground?: string;
  /** The last day for the summons; it runs while the case is undetermined, and not for a case that needs none. */
  readonly due?: string;
  readonly missing: readonly MissingFact[];
  readonly assessments: readonly Assessment[];
}

/** The answer of the rules. Nothing is stored. */
export function triageOf(notice: Notice, municipality: string, rulesFor: RulesFor): Triage {
  const { now } = courseOf(eventsOf(notice, municipality), rulesFor);
  const { decision } = now;
  const due = now.deadlines.find(({ code }) => code === 'D-SUMMON')?.due;
  const applies = ['IN_TARGET', 'UNDETERMINED'].includes(decision?.code ?? 'UNDETERMINED');
  return {
    decision: decision?.code ?? 'UNDETERMINED',
    ...(decision?.ground !== undefined && { ground: decision.ground }),
    ...(applies && due !== undefined && { due }),
    missing: decision?.missing ?? [],
    assessments: decision?.assessments ?? [],
  };
}

function eventsOf(notice: Notice, municipality: string): readonly CaseEvent[] {
  const { receivedOn, offence, latestHeldCouncilOn, ...youth } = notice;
  const event = (seq: number, type: string, data: CaseEvent['data']): CaseEvent => ({
    case: 'row',
    process: 'network-council',
    seq,
    type,
    on: receivedOn,
    at: `${receivedOn}T12:00:00Z`,
    by: 'intake_unit',
    data,
  });
  return [
    event(1, 'POLICE_NOTICE_RECEIVED', {
      municipality,
      channel: 'mandagsdata',
      youth: { id: 'row', ...youth },
      suspicions: [{ incidentId: 'row', ...offence }],
      // A list tells nothing of what the municipality has on record.
      history: { complete: false, ...(latestHeldCouncilOn !== undefined && { latestHeldCouncilOn }) },
    }),
    event(2, 'ASSESSED', {}),
  ];
}
