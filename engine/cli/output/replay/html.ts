import type { AskedConcept } from '../../../case/course.ts';
import type { Process } from '../../../process/process.ts';
import type { ReplayReport } from '../../../replay/report.ts';
import type { ChangedDecision, ReplayedResult } from '../../../replay/result.ts';
import { longDate } from '../../../text/date.ts';
import { maskCpr } from '../../../text/mask-cpr.ts';
import type { Context } from '../../context.ts';
import { type ImpossibleCase, isImpossible, type PlannedCase } from '../../replay/replay-case.ts';
import { type Html, html, page, table } from '../html.ts';
import { evaluationText } from '../trace-text.ts';
import { differingCounts, type ReplayPlan } from './plan.ts';
import { reasonLines } from './plan-reasons.ts';
import {
  causeWords,
  consequenceWords,
  decisionWords,
  lostEvents,
  pathWords,
  processOfResult,
} from './words.ts';

/** The replay as one page that can be kept, sent and printed; every number and every difference of the text output. */
export function replayHtml({ cases, report, compared }: ReplayPlan, context: Context): string {
  const { language, texts, today } = context;
  const { replay } = texts;
  const changed = cases.filter(
    (one): one is PlannedCase => !isImpossible(one) && one.result.verdict === 'changed',
  );
  const impossible = cases.filter(isImpossible);
  const known = cases.find((one): one is PlannedCase => !isImpossible(one));
  const none = changed.length + impossible.length === 0;
  const body = [
    html`<p>${replay.printedOn(longDate(today, language))}. ${texts.words.replayed(cases.length)}: ${compared}.</p>\n`,
    ...(report.counts.counterfactual > 0 ? [html`<p class="note">${replay.counterfactualNote}</p>\n`] : []),
    countTable(report, context),
    causeTable(report, known && processOfResult(known.result), context),
    html`<h2>${replay.casesTitle}</h2>\n`,
    ...(none ? [html`<p>${replay.noneDiffers}</p>\n`] : []),
    ...impossible.map((one) => impossibleSection(one, context)),
    ...changed.map((one) => caseSection(one, context)),
  ];
  return maskCpr(page(replay.pageTitle, language, body));
}

function countTable(report: ReplayReport, context: Context): Html {
  const { replay, words } = context.texts;
  const { counts } = report;
  return table(
    replay.counted,
    [replay.subject, replay.count],
    [
      [words.unchanged, counts.same],
      [words.changedCase, counts.changed],
      [words.impossible, counts.impossible],
      ...countRows(report, context),
    ],
  );
}

/** How many cases have each grade, and how many a difference of each kind. */
export function countRows(
  { counts }: ReplayReport,
  { texts: { replay } }: Context,
): readonly (readonly [string, number])[] {
  const { fine, risky, impossible } = counts.grades;
  return [
    [`${replay.gradesTitle}: ${replay.grades.fine}`, fine],
    [`${replay.gradesTitle}: ${replay.grades.risky}`, risky],
    [`${replay.gradesTitle}: ${replay.grades.impossible}`, impossible],
    ...differingCounts(counts).map(
      ([kind, count]) => [`${replay.differsTitle}: ${replay.differs[kind]}`, count] as const,
    ),
  ];
}

/** What made the differences, and in which cases; `process` names the events of a case. */
export function causeTable(report: ReplayReport, process: Process | undefined, context: Context): Html {
  const { replay } = context.texts;
  const groups = Object.values(report.causes).toSorted((a, b) => b.cases.length - a.cases.length);
  if (groups.length === 0) return html``;
  const rows = groups.map(({ cause, cases: names }) => {
    const { title, places, sources } = causeWords(cause, process, context);
    return [title, cause.kind === 'known_later' ? '' : lines(places), lines(sources), folded(names, context)];
  });
  return table(
    replay.causesTitle,
    [replay.causeHead, replay.place, replay.sourceHead, replay.casesColumn],
    rows,
  );
}

const MOST_NAMED = 20;

/** How many cases, and which; where they are many, they are shown when they are asked for. */
export function folded(names: readonly string[], { texts: { replay } }: Context): Html {
  const all = names.join(', ');
  if (names.length <= MOST_NAMED) return html`${replay.ofCases(names.length, all)}`;
  return html`<details><summary>${replay.ofCases(names.length, '…')}</summary>${all}</details>`;
}

function impossibleSection(one: ImpossibleCase, context: Context): Html {
  const { cause, next } = one.cause.problem(context.texts);
  return html`<section><h3>${one.name}: ${context.texts.words.impossible}</h3>\n<p>${cause}; ${next}</p></section>\n`;
}

/** One case with all that differs. */
export function caseSection({ name, result }: Pick<PlannedCase, 'name' | 'result'>, context: Context): Html {
  const { texts, language } = context;
  const { replay, words } = texts;
  const process = processOfResult(result);
  const label = result.counterfactual ? ` (${replay.counterfactual})` : '';
  const lost = lostEvents(result, process, language);
  const rows = [
    ...result.decisions.map((decision) => {
      const { subject, before, after } = decisionWords(decision, process, context);
      return [
        [subject, html`<br>`, lines(reasonLines(decision.reasons, context))],
        before ?? '',
        after ?? '',
      ] as const;
    }),
    ...[...pathWords(result, process, context), ...consequenceWords(result, context)].map(
      ({ subject, before, after }) => [subject, before ?? words.none, after ?? words.none] as const,
    ),
  ];
  const causes = result.causes.map((cause) => {
    const { title, places, sources } = causeWords(cause, process, context);
    return html`<li>${title}<br>${lines([...places, ...sources.map((one) => `${words.source}: ${one}`)])}</li>\n`;
  });
  return html`<section>
<h3>${name}, ${result.municipality}${label}</h3>
<ul>${causes}</ul>
${table(name, [replay.subject, replay.before, replay.after], rows)}${lost.length > 0 ? html`<p>${words.eventsNotPossible(lost.join(', '))}</p>\n` : ''}${result.decisions.map((decision) => traces(decision, result, context))}</section>
`;
}

/** The whole reasoning on both sides (NC-119). */
function traces(decision: ChangedDecision, result: ReplayedResult, context: Context): Html {
  const { replay } = context.texts;
  const { subject } = decisionWords(decision, processOfResult(result), context);
  const side = (title: string, asked: readonly AskedConcept[] | undefined): Html => {
    const text = asked?.map(({ evaluation }) => evaluationText(evaluation, context)).join('\n');
    return html`<details><summary>${subject}: ${title}</summary><pre>${text ?? replay.noTrace}</pre></details>\n`;
  };
  return html`${side(replay.traceBefore, decision.traces?.before)}${side(replay.traceAfter, decision.traces?.after)}`;
}

function lines(texts: readonly string[]): Html {
  return html`${texts.map((text, index) => html`${index === 0 ? '' : html`<br>`}${text}`)}`;
}
