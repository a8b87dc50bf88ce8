/** The seven variables of a case as one row: the one that was imported, or the one that its course comes to. */
import { countCase } from '../audit/network-council/count-case.ts';
import type { Course } from '../case/course.ts';
import type { CaseEvent } from '../case/event.ts';
import { events, type RegisterRow } from '../process/network-council-register/events.ts';

/** The row that was recorded last; undefined for a case that is none, or holds none that can be read. */
export function recordedRow(log: readonly CaseEvent[]): RegisterRow | undefined {
  const latest = log.findLast(
    ({ process, type }) => process === 'network-council-register' && type in events,
  );
  return events.ROW_RECORDED.data.safeParse(latest?.data).data;
}

/**
 * The row of a course; undefined where the register lists no such case: it is not in the target group (7.1a), or of
 * another process. A case never summoned has the reason for that where it says why no council was held.
 */
export function rowOfCase(course: Course): RegisterRow | undefined {
  const counted = countCase(course);
  if (counted?.standing !== 'in_target') return undefined;
  const {
    person: youth,
    cprKnown,
    sex,
    knownBefore,
    summonedOn,
    heldOn,
    reasonNotHeld,
    held,
    ...same
  } = counted;
  const birthDate = course.now.facts.facts.birthDate;
  return events.ROW_RECORDED.data.parse({
    municipality: same.municipality,
    youth: {
      id: youth,
      cprKnown,
      sex,
      knownBefore,
      birthDate: birthDate && 'value' in birthDate ? birthDate.value : undefined,
    },
    offences: same.offences,
    receivedOn: wholeDate(same.receivedOn),
    summonedOn: wholeDate(summonedOn),
    reasonNotSummoned: summonedOn === undefined ? (same.reasonNotSummoned ?? reasonNotHeld) : undefined,
    heldOn: wholeDate(heldOn),
    held: wholeDate(heldOn) === undefined && reasonNotHeld === undefined ? held : undefined,
    reasonNotHeld: heldOn === undefined ? reasonNotHeld : undefined,
    participants: same.participants,
    agreements: same.agreements.length > 0 ? same.agreements : undefined,
    measures: same.measures,
    childExamStarted: same.childExamStarted,
  });
}

/** A row has whole dates only; of a date that is known by month it says nothing. */
function wholeDate(date: string | undefined): string | undefined {
  return date !== undefined && date.length === 'YYYY-MM-DD'.length ? date : undefined;
}
