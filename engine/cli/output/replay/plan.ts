import { formatNumber } from '../../../../dsl/index.ts';
import type { ReplayReport } from '../../../replay/report.ts';
import type { ReplayedResult } from '../../../replay/result.ts';
import { reasonText } from '../../../text/reason.ts';
import type { Context } from '../../context.ts';
import { type ImpossibleCase, isImpossible, type PlanCase } from '../../replay/replay-case.ts';
import { painter } from '../paint.ts';
import { shownText } from '../shown-text.ts';
import { reasonLines } from './plan-reasons.ts';
import {
  type CauseWords,
  causeWords,
  consequenceWords,
  type DifferenceWords,
  decisionWords,
  eventNamed,
  lostEvents,
  pathWords,
  processOfResult,
} from './words.ts';

/** Cases gone through again, with everything that is shown of them. */
export interface ReplayPlan {
  readonly cases: readonly PlanCase[];
  readonly report: ReplayReport;
  /** What is held against what, in words. */
  readonly compared: string;
}

/**
 * Cases gone through again, as a plan: one sign for each case, and below it what differs. What merely follows from a
 * decision is gathered; the JSON output has it event by event.
 */
export function replayPlan({ cases, report, compared }: ReplayPlan, context: Context): string {
  const { words } = context.texts;
  const width = Math.max(...cases.map(({ name }) => [...name].length));
  return [
    `${words.replayed(cases.length)}: ${compared}`,
    '',
    ...cases.flatMap((one) => caseLines(one, width, context)),
    '',
    ...groupLines(report, context),
    ...countLines(report, context),
    '',
  ].join('\n');
}

function caseLines(one: PlanCase, width: number, context: Context): string[] {
  const { words, replay } = context.texts;
  const paint = painter(context.colour);
  const name = one.name.padEnd(width);
  const indent = ' '.repeat(6);
  if (isImpossible(one)) {
    const { cause, next } = one.cause.problem(context.texts);
    const head = `  ${paint.error('!')} ${name}  ${words.impossible}: ${placeBefore(one)}${cause}`;
    return [head, `${indent}= ${next}`];
  }
  const { result } = one;
  const same = result.verdict === 'same';
  const verdict = same ? words.unchanged : words.changedCase;
  const label = result.counterfactual && !same ? `, ${replay.counterfactual}` : '';
  const head = `  ${same ? '=' : paint.warning('~')} ${name}  ${verdict}${label}`;
  return [head, ...detailLines(result, context).map((line) => `${indent}${line}`)];
}

function placeBefore({ cause }: ImpossibleCase): string {
  return cause.place === undefined ? '' : `${cause.place}: `;
}

function detailLines(result: ReplayedResult, context: Context): readonly string[] {
  const { language, texts } = context;
  const { words } = texts;
  const process = processOfResult(result);
  const decisions = result.decisions.flatMap((decision) => {
    const told = decisionWords(decision, process, context);
    const what =
      told.before === told.after ? words.otherGrounds(told.after ?? '') : arrow(told.before, told.after);
    return [`${told.subject}: ${what}`, ...reasonLines(decision.reasons, context).map((line) => `  ${line}`)];
  });
  // What is said under a decision is not said again; a cause that no decision tells is told by itself.
  const untold = result.causes.filter(({ kind }) => kind === 'known_later' || result.decisions.length === 0);
  const lost = lostEvents(result, process, language);
  return [
    ...decisions,
    ...untold.flatMap((cause) => causeLines(causeWords(cause, process, context), context)),
    ...[...pathWords(result, process, context), ...consequenceWords(result, context)].map((one) =>
      differenceLine(one, context),
    ),
    ...(lost.length > 0 ? [words.eventsNotPossible(lost.join(', '))] : []),
    ...refusedLines(result, context),
    ...(result.unrecorded.length > 0 ? [words.unrecorded(result.unrecorded.join(', '))] : []),
  ];
}

function differenceLine({ subject, before, after }: DifferenceWords, { texts: { words } }: Context): string {
  return `${subject}: ${arrow(before ?? words.none, after ?? words.none)}`;
}

function causeLines(
  { title, places, sources }: CauseWords,
  { texts: { replay, words } }: Context,
): readonly string[] {
  return [
    `${replay.cause}: ${title}`,
    ...places.map((place) => `  ${place}`),
    ...sources.map((source) => `  ${words.source}: ${source}`),
  ];
}

/** Events that the case's own rules do not allow either, together where the reason is the same. */
function refusedLines(result: ReplayedResult, context: Context): string[] {
  const { language, texts } = context;
  const process = processOfResult(result);
  const following = new Set(result.path.filter(({ before }) => before?.accepted).map(({ key }) => key));
  const byReason = new Map<string, string[]>();
  for (const { seq, type, reasons } of result.refused) {
    if (following.has(String(seq))) continue;
    const why = reasons.map((reason) => reasonText(process, reason, language)).join('; ');
    const named = eventNamed(seq, type, process, context).replace(/^\D+/, '');
    byReason.set(why, [...(byReason.get(why) ?? []), named]);
  }
  return [...byReason].map(([why, events]) => `${texts.words.eventsRefused(events.join(', '))}: ${why}`);
}

const MOST_NAMED = 20;

/** The cases that differ by what made them; one case has its causes beside it. */
export function groupLines(report: ReplayReport, context: Context): readonly string[] {
  const { replay } = context.texts;
  const groups = Object.values(report.causes).toSorted((a, b) => b.cases.length - a.cases.length);
  if (report.counts.changed < 2 || groups.length === 0) return [];
  return [
    replay.causesTitle,
    ...groups.flatMap(({ cause, cases }) => {
      const { title, places, sources } = causeWords(cause, undefined, context);
      const where =
        cause.kind === 'known_later'
          ? []
          : [...places, ...sources.map((one) => `${context.texts.words.source}: ${one}`)];
      return [
        `  ${title}`,
        ...where.map((line) => `    ${line}`),
        `    ${replay.ofCases(cases.length, named(cases))}`,
      ];
    }),
    '',
  ];
}

/** The first of some cases by name. */
export function named(cases: readonly string[]): string {
  const shown = cases.slice(0, MOST_NAMED).map(shownText).join(', ');
  return cases.length > MOST_NAMED ? `${shown} …` : shown;
}

function countLines(report: ReplayReport, context: Context): readonly string[] {
  const { counts } = report;
  return [
    gradeLine(report, context),
    context.texts.words.replaySummary(counts.same, counts.changed, counts.impossible),
    ...differingLines(report, context),
  ];
}

/** How many cases were graded how before they were gone through. */
export function gradeLine({ counts }: ReplayReport, { language, texts: { replay } }: Context): string {
  const graded = (['fine', 'risky', 'impossible'] as const).map(
    (grade) => `${replay.grades[grade]} ${formatNumber(counts.grades[grade], language)}`,
  );
  return `${replay.gradesTitle}: ${graded.join(' · ')}`;
}

/** In how many cases there is a difference of each kind, and that it is counterfactual. */
export function differingLines({ counts }: ReplayReport, { texts: { replay } }: Context): readonly string[] {
  const differing = differingCounts(counts).map(([kind, count]) => `${replay.differs[kind]} ${count}`);
  return [
    ...(counts.changed > 0 ? [`${replay.differsTitle}: ${differing.join(' · ')}`] : []),
    ...(counts.counterfactual > 0 ? [replay.counterfactualNote] : []),
  ];
}

type Kind = 'decisions' | 'paths' | 'duties' | 'deadlines' | 'findings';

/** How many of the cases have a difference of each kind. */
export function differingCounts({
  differingIn,
}: ReplayReport['counts']): readonly (readonly [Kind, number])[] {
  return (['decisions', 'paths', 'duties', 'deadlines', 'findings'] as const).map((kind) => [
    kind,
    differingIn[kind],
  ]);
}

function arrow(before: string | undefined, after: string | undefined): string {
  return `${before} → ${after}`;
}
