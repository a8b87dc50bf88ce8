/** The replay of a whole register put together from the outcomes of its cases, however many there are. */
import type { Language } from '../../../dsl/index.ts';
import { type CaseOutcome, type ReplayTotals, totalsOf } from '../../register/replay-plan.ts';
import { emptyReport, mergeReports, type ReplayReport } from '../../replay/report.ts';
import type { ReplayedResult } from '../../replay/result.ts';
import { answerOf, detailOf, reportOfDetail } from './replay-outcome.ts';

/** A case that is not as it was, in short. */
export interface DifferingCase {
  readonly case: string;
  readonly verdict: 'refused' | 'changed' | 'impossible';
  readonly grade: CaseOutcome['grade'];
  readonly hash: string;
  readonly process?: string;
  /** Decisions that came out otherwise; without `after` the event is not possible any more. */
  readonly decisions: readonly {
    readonly seq: number;
    readonly on: string;
    readonly before: string;
    readonly after?: string;
  }[];
  /** Number of differences in path, duties, deadlines and findings. */
  readonly differences: number;
  /** Numbers of the events that the process did not allow. */
  readonly refused: readonly number[];
  /** Why the case cannot be gone through. */
  readonly cause?: { readonly da: string; readonly en: string };
  /** All that differs; of the first cases only. */
  readonly result?: ReplayedResult;
}

export interface WholeRegister {
  readonly store: string;
  /** What is held against what, in words. */
  readonly compared: string;
  readonly totals: ReplayTotals;
  /** Counts and causes over all cases, those that are as they were among them. */
  readonly report: ReplayReport;
  /** In the order of names. */
  readonly differing: readonly DifferingCase[];
  /** Names of the cases that might have come out otherwise, and did not. */
  readonly risky: readonly string[];
}

/** Of so many cases that differ everything is kept; a page with more of them is read by nobody. */
const MOST_WHOLE = 500;
/** Reports are put together so many at a time: each of them has its own counts. */
const BATCH = 1000;

/** The whole, from outcomes in the order of names. */
export async function wholeRegister(
  outcomes: AsyncIterable<CaseOutcome>,
  about: Pick<WholeRegister, 'store' | 'compared'>,
): Promise<WholeRegister> {
  const differing: DifferingCase[] = [];
  const risky: string[] = [];
  const gathered = new GatheredReport();
  const totals = await totalsOf(outcomes, (outcome) => {
    if (outcome.verdict === 'same') {
      if (outcome.grade === 'risky') risky.push(outcome.case);
      gathered.add(unchangedReport(outcome));
      return;
    }
    const detail = detailOf(outcome);
    gathered.add(reportOfDetail(detail));
    const { case: name, verdict, grade, hash } = outcome;
    const common = { case: name, verdict, grade, hash };
    if ('cause' in detail) {
      differing.push({ ...common, decisions: [], differences: 0, refused: [], cause: detail.cause });
      return;
    }
    const { result } = detail;
    const isWhole = differing.length < MOST_WHOLE;
    differing.push({ ...common, ...shortOf(result), ...(isWhole && { result }) });
  });
  return { ...about, totals, report: gathered.end(), differing, risky };
}

function shortOf(
  result: ReplayedResult,
): Pick<DifferingCase, 'process' | 'decisions' | 'differences' | 'refused'> {
  const { process, decisions, path, duties, deadlines, findings, refused } = result;
  return {
    process,
    decisions: decisions.map(({ seq, on, before, after }) => {
      return { seq, on, before: answerOf(before), ...(after !== undefined && { after: answerOf(after) }) };
    }),
    differences: path.length + duties.length + deadlines.length + findings.length,
    refused: refused.map(({ seq }) => seq),
  };
}

function unchangedReport({ grade }: CaseOutcome): ReplayReport {
  const { counts } = emptyReport;
  return {
    ...emptyReport,
    counts: { ...counts, cases: 1, same: 1, grades: { ...counts.grades, [grade]: 1 } },
  };
}

/** The cases that cannot be gone through, by the reason why, the most frequent first. */
export function impossibleCases(
  { differing }: WholeRegister,
  language: Language,
): readonly { readonly cause: string; readonly cases: readonly string[] }[] {
  const byCause = new Map<string, string[]>();
  for (const { case: name, cause } of differing) {
    if (cause === undefined) continue;
    const cases = byCause.get(cause[language]) ?? [];
    byCause.set(cause[language], cases);
    cases.push(name);
  }
  return [...byCause]
    .map(([cause, cases]) => ({ cause, cases }))
    .toSorted((one, other) => other.cases.length - one.cases.length);
}

class GatheredReport {
  #whole: ReplayReport = emptyReport;
  #waiting: ReplayReport[] = [];

  add(report: ReplayReport): void {
    this.#waiting.push(report);
    if (this.#waiting.length >= BATCH) this.end();
  }

  end(): ReplayReport {
    this.#whole = mergeReports([this.#whole, ...this.#waiting.splice(0)]);
    return this.#whole;
  }
}
