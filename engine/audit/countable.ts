/**
 * What every case contributes to a report, whatever its process: who must not be recognised, the findings that stand, and
 * where its deadlines are. Nothing of it is stored with the case; it is read from the course each time. Plain data, so
 * that workers can send it.
 */
import type { Bilingual } from '../../dsl/index.ts';
import type { Course, Finding } from '../case/course.ts';
import { processOf } from '../process/registry.ts';
import { recordName } from '../text/names.ts';

export interface Countable {
  readonly case: string;
  readonly municipality: string;
  /** Who the case is about, by the number in the municipality: the youth, the family, the child. */
  readonly person: string;
  readonly findings: readonly CountedFinding[];
}

/** A finding that stands; what was made good or replaced by another is none (network council 5.8). */
export interface CountedFinding extends Pick<Finding, 'code' | 'severity' | 'days'> {
  /** The duty it is about, or what the check reports: the same words in every case. */
  readonly about: Bilingual;
}

export function standingFindings({ process, now }: Course): readonly CountedFinding[] {
  return now.findings
    .filter(({ status }) => status === 'open' || status === 'permanent')
    .map((finding) => {
      const { code, severity, days, text, rule } = finding;
      const words = now.duties.find((duty) => duty.code === rule && duty.record === finding.record)?.name;
      return {
        code,
        severity,
        about: withoutRecord(words ?? text, process, finding),
        ...(days !== undefined && { days }),
      };
    });
}

/** The words without the meeting or the person they are about: a report names nobody. */
function withoutRecord(
  { da, en }: Bilingual,
  code: string,
  { group, record }: Pick<Finding, 'group' | 'record'>,
): Bilingual {
  const process = processOf(code);
  if (process === undefined || group === undefined || record === undefined) return { da, en };
  const name = recordName(process, group, record);
  const cut = (text: string, end: string): string => (text.endsWith(end) ? text.slice(0, -end.length) : text);
  return { da: cut(da, ` (${name.da})`), en: cut(en, ` (${name.en})`) };
}

/** One person across the cases of a municipality. */
function personKey({ municipality, person }: Countable): string {
  return JSON.stringify([municipality, person]);
}

/** The cases of each person together. */
export function byPerson<C extends Countable>(cases: readonly C[]): readonly (readonly C[])[] {
  const found = new Map<string, C[]>();
  for (const one of cases) {
    const key = personKey(one);
    const own = found.get(key);
    if (own) own.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()];
}

/** The order in which a report takes cases, whatever order they came in. */
export function inReportOrder<C extends Countable>(cases: readonly C[]): readonly C[] {
  return cases.toSorted(
    (a, b) =>
      compare(a.municipality, b.municipality) || compare(a.case, b.case) || compare(a.person, b.person),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
