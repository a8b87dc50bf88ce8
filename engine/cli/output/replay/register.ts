import { processOf } from '../../../process/registry.ts';
import { longDate } from '../../../text/date.ts';
import { decisionName } from '../../../text/names.ts';
import type { Context } from '../../context.ts';
import { type DifferingCase, impossibleCases, type WholeRegister } from '../../replay/whole-register.ts';
import { jsonText } from '../json-text.ts';
import { painter } from '../paint.ts';
import { shownText } from '../shown-text.ts';
import { differingLines, gradeLine, groupLines, named } from './plan.ts';

const MOST_LISTED = 50;

/** The replay for people: the first cases that differ, the counts, and the hash that other runs must reach as well. */
export function registerReplayText(whole: WholeRegister, context: Context): string {
  const { store, totals, report, risky, compared } = whole;
  const { registerReplay } = context.texts;
  const { same, refused, changed, impossible } = totals.verdicts;
  const differing = whole.differing.filter(({ verdict }) => verdict !== 'impossible');
  const listed = differing.slice(0, MOST_LISTED);
  const width = Math.max(0, ...listed.map((one) => [...shownText(one.case)].length));
  const more = differing.length - listed.length;
  const impossibleLines = impossibleCases(whole, context.language).flatMap(({ cause, cases }) => [
    `  ${painter(context.colour).error('!')} ${shownText(cause)}`,
    `      ${context.texts.replay.ofCases(cases.length, named(cases))}`,
  ]);
  return [
    `${registerReplay.replayed(totals.cases, store)}: ${compared}`,
    '',
    ...listed.map((one) => caseLine(one, width, context)),
    ...(more > 0 ? [`  ${registerReplay.more(more)}`] : []),
    ...(differing.length > 0 ? [''] : []),
    ...(impossible > 0 ? [registerReplay.impossibleTitle, ...impossibleLines, ''] : []),
    ...groupLines(report, context),
    gradeLine(report, context),
    ...(risky.length > 0 ? [`${registerReplay.riskyTitle} ${named(risky)}`] : []),
    registerReplay.summary(same, refused, changed, impossible),
    ...differingLines(report, context),
    registerReplay.root(totals.root),
    '',
  ].join('\n');
}

function caseLine(one: DifferingCase, width: number, context: Context): string {
  const sign = painter(context.colour).warning('~');
  return `  ${sign} ${shownText(one.case).padEnd(width)}  ${shownText(differenceInShort(one, context))}`;
}

/** The first thing that is otherwise in a case. */
export function differenceInShort(
  { process: code, verdict, decisions, differences, refused }: DifferingCase,
  { texts: { registerReplay }, language }: Context,
): string {
  const [first] = decisions;
  if (first === undefined) {
    return verdict === 'refused'
      ? registerReplay.refusedEvents(refused.join(', '))
      : registerReplay.differences(differences);
  }
  const process = code === undefined ? undefined : processOf(code);
  const decided = (written: string): string => {
    const [name = '', ground] = written.split('.');
    return process === undefined ? written : decisionName(process, name, ground)[language];
  };
  const after = first.after === undefined ? undefined : decided(first.after);
  return registerReplay.decision(first.seq, longDate(first.on, language), decided(first.before), after);
}

/** The same for programs, every case that differs listed, and every one that might have. */
export function registerReplayJson({ store, totals, report, differing, risky }: WholeRegister): string {
  const { counts, causes } = report;
  return jsonText({
    store,
    root: totals.root,
    cases: totals.cases,
    summary: totals.verdicts,
    grades: counts.grades,
    differing_in: counts.differingIn,
    decisions: counts.decisions,
    causes: Object.values(causes),
    different: differing.map(({ result: _, ...short }) => short),
    risky_unchanged: risky,
  });
}
