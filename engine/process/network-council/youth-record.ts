/**
 * One youth across cases (chapter 5, the third layer): councils, plans and incidents that a new notice must know of.
 * Pure over courses; nothing of it is stored.
 */
import type { FactEntry } from '../../../dsl/index.ts';
import type { Course } from '../../case/course.ts';

export interface YouthRecord {
  readonly youth: string;
  /** In the order of receipt. */
  readonly cases: readonly { readonly case: string; readonly receivedOn: string; readonly state: string }[];
  /** None when no council was ever held: one that was only summoned opens no window (NC-057). */
  readonly latestHeldCouncilOn: string | null;
  readonly planVersions: readonly { readonly case: string; readonly version: number; readonly on: string }[];
  /** Distinct incidents of all cases, exempted ones too (C-11). */
  readonly incidents: readonly { readonly incidentId: string; readonly case: string }[];
}

/** The records of all youths in these cases, by the number each has in the municipality. */
export function youthRecords(courses: readonly Course[]): readonly YouthRecord[] {
  const byYouth = new Map<string, Course[]>();
  for (const course of courses) {
    const youth = youthOf(course);
    if (youth !== undefined) byYouth.set(youth, [...(byYouth.get(youth) ?? []), course]);
  }
  return [...byYouth].map(([youth, own]) => recordOf(youth, own));
}

/** What a new notice can take over as its history (`history` of POLICE_NOTICE_RECEIVED), from cases received before it. */
export function historyFor(courses: readonly Course[], youth: string, receivedOn: string) {
  const before = courses.filter((course) => youthOf(course) === youth && receiptOf(course) < receivedOn);
  const { latestHeldCouncilOn } = recordOf(youth, before);
  const held = latestHeldCouncilOn !== null && latestHeldCouncilOn <= receivedOn ? latestHeldCouncilOn : null;
  const suspicions = before.flatMap((course) =>
    (course.now.facts.groups.offence?.records ?? []).map(({ id, fields }) => ({
      incidentId: id,
      ...Object.fromEntries(Object.entries(fields).map(([code, entry]) => [code, plain(entry)])),
    })),
  );
  return { latestHeldCouncilOn: held, suspicions: distinct(suspicions, ({ incidentId }) => incidentId) };
}

function recordOf(youth: string, courses: readonly Course[]): YouthRecord {
  const ordered = courses.toSorted((a, b) => (receiptOf(a) < receiptOf(b) ? -1 : 1));
  const held = ordered.flatMap((course) => dateFact(course, 'heldOn') ?? []).toSorted();
  return {
    youth,
    cases: ordered.map((course) => ({
      case: course.case,
      receivedOn: receiptOf(course),
      state: course.now.state,
    })),
    latestHeldCouncilOn: held.at(-1) ?? null,
    planVersions: ordered.flatMap(versionsOf),
    incidents: distinct(
      ordered.flatMap((course) =>
        (course.now.facts.groups.offence?.records ?? []).map(({ id }) => ({
          incidentId: id,
          case: course.case,
        })),
      ),
      ({ incidentId }) => incidentId,
    ),
  };
}

/** Each step after which the plan had another version. */
function versionsOf(course: Course): YouthRecord['planVersions'] {
  let before = 0;
  return course.steps.flatMap(({ facts, event }) => {
    const entry = facts.facts.planVersion;
    const version = entry && 'value' in entry ? Number(entry.value) : 0;
    if (version === before) return [];
    before = version;
    return [{ case: course.case, version, on: event.on }];
  });
}

function youthOf({ steps }: Course): string | undefined {
  const opening = steps.find(({ event, accepted }) => accepted && event.type === 'POLICE_NOTICE_RECEIVED');
  return (opening?.event.data as { readonly youth?: { readonly id?: string } } | undefined)?.youth?.id;
}

function receiptOf(course: Course): string {
  return dateFact(course, 'receivedOn') ?? '';
}

function dateFact({ now }: Course, code: string): string | undefined {
  const entry = now.facts.facts[code];
  return entry && 'value' in entry ? String(entry.value) : undefined;
}

function plain(entry: FactEntry): unknown {
  return 'none' in entry ? null : entry.value;
}

function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
