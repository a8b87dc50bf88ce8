import { processOf } from '../../../process/registry.ts';
import type { CaseOutcome, ReplayTotals } from '../../../register/replay-plan.ts';
import { causesOf, emptyReport, mergeReports, type ReplayReport } from '../../../replay/report.ts';
import { longDate } from '../../../text/date.ts';
import { decisionName } from '../../../text/names.ts';
import type { Context } from '../../context.ts';
import type { OutcomeDetail } from '../../replay/replay-outcome.ts';
import { jsonText } from '../json-text.ts';
import { painter } from '../paint.ts';
import { shownText } from '../shown-text.ts';
import { differingLines, groupLines } from './plan.ts';

/** The replay of a whole register: what it comes to, and the cases that are not as they were, in the order of names. */
export interface RegisterReplay {
  readonly store: string;
  readonly totals: ReplayTotals;
  readonly different: readonly CaseOutcome[];
  /** What is held against what, in words. */
  readonly compared: string;
}

const MOST_LISTED = 50;

/** The replay for people: the first cases that differ, the counts, and the hash that other runs must reach as well. */
export function registerReplayText(
  { store, totals, different, compared }: RegisterReplay,
  context: Context,
): string {
  const { registerReplay } = context.texts;
  const { same, refused, changed, impossible } = totals.verdicts;
  const listed = different.slice(0, MOST_LISTED);
  const width = Math.max(0, ...listed.map((outcome) => [...shownText(outcome.case)].length));
  const more = different.length - listed.length;
  const report = reportOfOutcomes(different);
  return [
    `${registerReplay.replayed(totals.cases, store)}: ${compared}`,
    '',
    ...listed.flatMap((outcome) => outcomeLines(outcome, width, context)),
    ...(more > 0 ? [`  ${registerReplay.more(more)}`] : []),
    ...(different.length > 0 ? [''] : []),
    ...groupLines(report, context),
    registerReplay.summary(same, refused, changed, impossible),
    ...differingLines(report, context),
    registerReplay.root(totals.root),
    '',
  ].join('\n');
}

/** What the cases that differ come to together, by cause. */
function reportOfOutcomes(different: readonly CaseOutcome[]): ReplayReport {
  return mergeReports(
    different.map((outcome) => {
      const { counts = emptyReport.counts, causes = [] } = detailOf(outcome);
      return { counts, causes: causesOf(causes, outcome.case), differing: [] };
    }),
  );
}

function outcomeLines(outcome: CaseOutcome, width: number, { texts, colour, language }: Context): string[] {
  const { registerReplay } = texts;
  const paint = painter(colour);
  const { process: code, decisions = [], differences = 0, refused = [], cause } = detailOf(outcome);
  const sign = outcome.verdict === 'impossible' ? paint.error('!') : paint.warning('~');
  const process = code === undefined ? undefined : processOf(code);
  const decided = (written: string): string => {
    const [name = '', ground] = written.split('.');
    return process === undefined ? written : decisionName(process, name, ground)[language];
  };
  const [first] = decisions;
  const what =
    cause?.[language] ??
    (first === undefined
      ? outcome.verdict === 'refused'
        ? registerReplay.refusedEvents(refused.join(', '))
        : registerReplay.differences(differences)
      : registerReplay.decision(
          first.seq,
          longDate(first.on, language),
          decided(first.before),
          first.after === undefined ? undefined : decided(first.after),
        ));
  return [`  ${sign} ${shownText(outcome.case).padEnd(width)}  ${shownText(what)}`];
}

function detailOf({ detail }: CaseOutcome): OutcomeDetail {
  return detail === undefined ? {} : (JSON.parse(detail) as OutcomeDetail);
}

/** The same for programs, every case that differs listed. */
export function registerReplayJson({ store, totals, different }: RegisterReplay): string {
  const { counts, causes } = reportOfOutcomes(different);
  return jsonText({
    store,
    root: totals.root,
    cases: totals.cases,
    summary: totals.verdicts,
    differing_in: counts.differingIn,
    causes: Object.values(causes),
    different: different.map((outcome) => ({
      case: outcome.case,
      verdict: outcome.verdict,
      hash: outcome.hash,
      ...detailOf(outcome),
    })),
  });
}
