/** A move of the family: the receiving municipality opens a case of its own, with its own receipt (C-24, NC-024). */
import type { CaseEvent } from '../../case/event.ts';

export interface Receiving {
  /** Name of the new case. */
  readonly case: string;
  readonly municipality: string;
  /** The day this municipality first got the documentation. */
  readonly receivedOn: string;
  /** When it was recorded. */
  readonly at: string;
  readonly by: string;
}

/** The opening event of the case in the receiving municipality, linked to the first one. Throws when that was never opened. */
export function receivingNotice(first: readonly CaseEvent[], to: Receiving): CaseEvent {
  const notice = first.find(({ type }) => type === 'POLICE_NOTICE_RECEIVED');
  if (!notice) throw new Error('the first case has no notice');
  return {
    case: to.case,
    process: notice.process,
    seq: 1,
    type: notice.type,
    on: to.receivedOn,
    at: to.at,
    by: to.by,
    data: { ...notice.data, municipality: to.municipality, linkedCase: notice.case },
  };
}
