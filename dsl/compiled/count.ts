/** Counts and sums over records, as bounds: some records may count and some amounts are not known. */
import type { Comparator } from '../ast.ts';
import { addDuration } from '../civil-date.ts';
import type { Duration } from '../values.ts';
import type { Reading } from './known.ts';
import { DISCRETION, isOpen, MET, NOT_MET, type OutcomeCode, UNKNOWN } from './outcome-codes.ts';
import type { Scope } from './prepare.ts';

export type Part = (scope: Scope) => OutcomeCode;

export interface Count {
  /** Place of the group. */
  readonly group: number;
  /** The frame its records are looked at in. */
  readonly frame: number;
  readonly comparator: Comparator;
  readonly right: (scope: Scope) => Reading;
  readonly where?: Part;
  readonly date?: (scope: Scope) => Reading;
  readonly within?: Duration;
  /** What is added up; without it every record counts one. */
  readonly amount?: (scope: Scope) => Reading;
}

interface Candidate {
  readonly sure: boolean;
  readonly least: number;
  readonly most: number;
  /** Days it may lie on; from -∞ to ∞ when its date is not known. */
  readonly first: number;
  readonly last: number;
  /** First days of the windows that may end with it: by its last day and by its first. */
  readonly opensLate: number;
  readonly opensEarly: number;
}

function candidateOf(count: Count, sure: boolean, scope: Scope): Candidate | undefined {
  const date = count.date?.(scope);
  if (date === null) return undefined;
  const amount = count.amount?.(scope);
  const unknownAmount = count.amount !== undefined && amount === undefined;
  const weight = count.amount ? (amount ? amount.low : 0) : 1;
  const dated = date !== undefined && !Number.isNaN(date.low);
  const first = dated ? date.low : Number.NEGATIVE_INFINITY;
  const last = dated ? date.high : Number.POSITIVE_INFINITY;
  const { within } = count;
  const back = within && dated ? { count: -within.count, unit: within.unit } : undefined;
  return {
    sure,
    least: weight,
    most: unknownAmount ? Number.POSITIVE_INFINITY : weight,
    first,
    last,
    opensLate: back ? addDuration(last, back) : Number.POSITIVE_INFINITY,
    opensEarly: back ? addDuration(first, back) : Number.NEGATIVE_INFINITY,
  };
}

/** The most that any window holds; some record's day ends the window, and both of its ends are inside. */
function mostInWindow(candidates: readonly Candidate[]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const end of candidates) {
    let surely = 0;
    let perhaps = 0;
    for (const item of candidates) {
      if (item.sure && item.first >= end.opensLate && item.last <= end.first) surely += item.least;
      if (item.last >= end.opensEarly && item.first <= end.last) perhaps += item.most;
    }
    if (surely > least) least = surely;
    if (perhaps > most) most = perhaps;
  }
  return { least, most };
}

function allOf(candidates: readonly Candidate[]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const item of candidates) {
    if (item.sure) least += item.least;
    most += item.most;
  }
  return { least, most };
}

function judge(least: number, most: number, comparator: Comparator, right: number): OutcomeCode {
  const decided = (surely: boolean, surelyNot: boolean): OutcomeCode =>
    surely ? MET : surelyNot ? NOT_MET : UNKNOWN;
  switch (comparator) {
    case 'over':
      return decided(least > right, most <= right);
    case 'under':
      return decided(most < right, least >= right);
    case 'at_least':
      return decided(least >= right, most < right);
    case 'at_most':
      return decided(most <= right, least > right);
    default:
      return decided(least === right && most === right, least > right || most < right);
  }
}

export function countOf(count: Count): Part {
  return (scope) => {
    const group = scope.facts.groups[count.group];
    const candidates: Candidate[] = [];
    let assessed = 0;
    let unknown = 0;
    for (const record of group?.gathered ?? []) {
      scope.frames[count.frame] = record;
      const outcome = count.where ? count.where(scope) : MET;
      if (outcome === NOT_MET) continue;
      const candidate = candidateOf(count, outcome === MET, scope);
      if (!candidate) continue;
      candidates.push(candidate);
      if (outcome === DISCRETION) assessed += 1;
      if (outcome === UNKNOWN) unknown += 1;
    }
    const right = count.right(scope);
    const { least, most } = count.within ? mostInWindow(candidates) : allOf(candidates);
    const highest = group?.complete ? most : Number.POSITIVE_INFINITY;
    const answer =
      typeof right?.raw === 'number' ? judge(least, highest, count.comparator, right.raw) : UNKNOWN;
    // A count that is open rests on assessments when every record that is open does.
    return isOpen(answer) && assessed > 0 && unknown === 0 ? DISCRETION : answer;
  };
}
