/** Counts and sums over records, as bounds: some records may count and some amounts are not known. */
import type { Comparator } from '../ast.ts';
import { addDuration, dateText } from '../values/civil-date.ts';
import type { Duration, ValueType } from '../values.ts';
import { type Reading, sameKnown } from './known.ts';
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
  readonly calendarYear?: true;
  readonly same?: readonly Shared[];
  /** What is added up; without it every record counts one. */
  readonly amount?: (scope: Scope) => Reading;
}

/** A fact after `med samme`: of the counted record, and of a record in sight that has it too. */
export interface Shared {
  readonly type: ValueType;
  readonly own: (scope: Scope) => Reading;
  readonly other?: (scope: Scope) => Reading;
}

interface Candidate {
  readonly sure: boolean;
  /** Whether it counts rests on an assessment. */
  readonly assessed: boolean;
  readonly least: number;
  readonly most: number;
  /** Days it may lie on; from -∞ to ∞ when its date is not known. */
  readonly first: number;
  readonly last: number;
  /** First days of the windows that may end with it: by its last day and by its first. */
  readonly opensLate: number;
  readonly opensEarly: number;
  /** Of less than day precision it lies in one year all the same; undefined when its date is not known. */
  readonly year?: string;
  readonly shared: readonly Reading[];
}

/** Whether a record has the date of a calendar year, and the facts after `med samme` in common with the one in sight. */
function sharing(count: Count, scope: Scope): OutcomeCode {
  let answer: OutcomeCode = count.calendarYear && count.date?.(scope) === undefined ? UNKNOWN : MET;
  for (const { type, own, other } of count.same ?? []) {
    const left = own(scope);
    const right = other?.(scope);
    if (left === null || right === null) return NOT_MET;
    // What is not known may turn out to be none, and then the record does not count.
    if (!left) answer = Math.min(answer, UNKNOWN);
    else if (other) answer = Math.min(answer, right ? sameKnown(left, right, type) : UNKNOWN);
  }
  return answer;
}

/** Whether two records can stand in one count, by calendar year and by the facts after `med samme`. */
function together(item: Candidate, other: Candidate, { calendarYear, same = [] }: Count): OutcomeCode {
  if (item === other) return MET;
  let answer: OutcomeCode = MET;
  if (calendarYear) {
    const known = item.year !== undefined && other.year !== undefined;
    answer = known ? (item.year === other.year ? MET : NOT_MET) : UNKNOWN;
  }
  same.forEach(({ type }, index) => {
    const [left, right] = [item.shared[index], other.shared[index]];
    answer = Math.min(answer, left && right ? sameKnown(left, right, type) : UNKNOWN);
  });
  return answer;
}

function candidateOf(count: Count, outcome: OutcomeCode, scope: Scope): Candidate | undefined {
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
    sure: outcome === MET,
    assessed: outcome === DISCRETION,
    least: weight,
    most: unknownAmount ? Number.POSITIVE_INFINITY : weight,
    first,
    last,
    opensLate: back ? addDuration(last, back) : Number.POSITIVE_INFINITY,
    opensEarly: back ? addDuration(first, back) : Number.NEGATIVE_INFINITY,
    ...(count.calendarYear && dated && { year: dateText(first).slice(0, 4) }),
    shared: (count.same ?? []).map(({ own }) => own(scope)),
  };
}

/**
 * The most that any choice of records comes to: of one year, with facts in common, or in a window that some record's day
 * ends, both ends inside.
 */
function mostTogether(candidates: readonly Candidate[], count: Count): { least: number; most: number } {
  const windowed = count.within !== undefined;
  let least = 0;
  let most = 0;
  for (const end of candidates) {
    let surely = 0;
    let perhaps = 0;
    for (const item of candidates) {
      const apart = together(item, end, count);
      if (apart === NOT_MET) continue;
      const inside = !windowed || (item.first >= end.opensLate && item.last <= end.last);
      if (item.sure && apart === MET && inside) surely += item.least;
      if (!windowed || (item.last >= end.opensEarly && item.first <= end.first)) perhaps += item.most;
    }
    // A record is together with itself, however little is known of its day.
    if (end.sure) surely = Math.max(surely, end.least);
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
    const group = scope.facts.group(count.group);
    const candidates: Candidate[] = [];
    let unknown = 0;
    for (const record of group.gathered) {
      scope.frames[count.frame] = record;
      const asked = count.where ? count.where(scope) : MET;
      const outcome = asked === NOT_MET ? asked : Math.min(asked, sharing(count, scope));
      if (outcome === NOT_MET) continue;
      const candidate = candidateOf(count, outcome, scope);
      if (!candidate) continue;
      candidates.push(candidate);
      if (outcome === UNKNOWN) unknown += 1;
    }
    const right = count.right(scope);
    const divided = count.within || count.calendarYear || count.same;
    const answerWith = (counted: readonly Candidate[]): OutcomeCode => {
      // Known to be none on the right: neither a comparison nor its opposite, as everywhere.
      if (right === null) return NOT_MET;
      if (typeof right?.raw !== 'number') return UNKNOWN;
      const { least, most } = divided ? mostTogether(counted, count) : allOf(counted);
      return judge(least, group.complete ? most : Number.POSITIVE_INFINITY, count.comparator, right.raw);
    };
    const answer = answerWith(candidates);
    if (!isOpen(answer) || unknown > 0 || !candidates.some(({ assessed }) => assessed)) return answer;
    // A count that is open rests on assessments when they alone would decide it, either way.
    const either = [
      candidates.map((candidate) => ({ ...candidate, sure: true })),
      candidates.filter(({ assessed }) => !assessed),
    ];
    return either.some((counted) => isOpen(answerWith(counted))) ? UNKNOWN : DISCRETION;
  };
}
