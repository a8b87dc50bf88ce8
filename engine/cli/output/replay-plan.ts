import type { DutyStatus, FindingStatus, Severity } from '../../case/course.ts';
import type { Process } from '../../process/process.ts';
import { processOf } from '../../process/registry.ts';
import type { Difference } from '../../replay/compare.ts';
import { longDate } from '../../text/date.ts';
import { decisionName, eventName, stateName } from '../../text/names.ts';
import { reasonText } from '../../text/reason.ts';
import { dutyStatusName, findingStatusName, severityName } from '../../text/status.ts';
import type { Context } from '../context.ts';
import type { ImpossibleCase, PlanCase, ReplayedCase } from '../replay-case.ts';
import { painter } from './paint.ts';
import { reasonLines } from './plan-reasons.ts';

/**
 * Cases gone through again, as a plan: one sign for each case, and below it what differs. What merely follows from a
 * decision is gathered; the JSON output has it event by event.
 */
export function replayPlan(cases: readonly PlanCase[], context: Context): string {
  const { words } = context.texts;
  const width = Math.max(...cases.map(({ name }) => [...name].length));
  const count = (verdict: PlanCase['verdict']): number =>
    cases.filter((one) => one.verdict === verdict).length;
  return [
    words.replayed(cases.length),
    '',
    ...cases.flatMap((one) => caseLines(one, width, context)),
    '',
    words.replaySummary(count('same'), count('changed'), count('impossible')),
    '',
  ].join('\n');
}

function caseLines(one: PlanCase, width: number, context: Context): string[] {
  const { words } = context.texts;
  const paint = painter(context.colour);
  const name = one.name.padEnd(width);
  const indent = ' '.repeat(6);
  if (one.verdict === 'impossible') {
    const { cause, next } = one.cause.problem(context.texts);
    const head = `  ${paint.error('!')} ${name}  ${words.impossible}: ${placeBefore(one)}${cause}`;
    return [head, ...(next === undefined ? [] : [`${indent}= ${next}`])];
  }
  const process = processOf(one.course.process);
  if (process === undefined) throw new Error(`no process ${one.course.process}`);
  const sign = one.verdict === 'same' ? '=' : paint.warning('~');
  const head = `  ${sign} ${name}  ${one.verdict === 'same' ? words.unchanged : words.changedCase}`;
  const details = [
    ...decisionLines(one, process, context),
    ...consequenceLines(one, process, context),
    ...refusedLines(one, process, context),
    ...(one.unrecorded.length > 0 ? [words.unrecorded(one.unrecorded.join(', '))] : []),
  ];
  return [head, ...details.map((line) => `${indent}${line}`)];
}

function placeBefore({ cause }: ImpossibleCase): string {
  return cause.place === undefined ? '' : `${cause.place}: `;
}

function decisionLines({ decisions }: ReplayedCase, process: Process, context: Context): string[] {
  const { language, texts } = context;
  const { words } = texts;
  return decisions.flatMap(({ seq, on, before, after, reasons }) => {
    const was = decisionName(process, before.code, before.ground)[language];
    const is =
      after === undefined ? words.notPossible : decisionName(process, after.code, after.ground)[language];
    return [
      `${words.decisionAt(words.event(seq), longDate(on, language))}: ${was === is ? words.otherGrounds(is) : arrow(was, is)}`,
      ...reasonLines(reasons, context).map((line) => `  ${line}`),
    ];
  });
}

/** Where the courses part, where they end, and what is otherwise at the end. */
function consequenceLines(
  { comparison, course, names }: ReplayedCase,
  process: Process,
  context: Context,
): string[] {
  const { language, texts } = context;
  const { words } = texts;
  const state = (path: string | undefined): string => stateName(process, path ?? '')[language];
  const pathLine = (index: number): string[] => {
    const one = comparison.path.at(index);
    if (one === undefined || (index !== 0 && comparison.path.length < 2)) return [];
    return [
      `${words.stateAfter(words.event(Number(one.key)))}: ${arrow(state(one.before?.state), state(one.after?.state))}`,
    ];
  };
  const finding = (text: string): string => {
    const [severity, status] = text.split(' ') as [Severity, FindingStatus];
    return `${severityName(severity)[language]}, ${findingStatusName(status)[language]}`;
  };
  const changes = (
    word: string,
    list: readonly Difference<string>[],
    show: (value: string) => string,
  ): readonly string[] =>
    list.map(({ key, before, after }) => {
      const value = (side: string | undefined): string => (side === undefined ? words.none : show(side));
      const code = key.replace(/ [\d-]+ \d+$/, '');
      const name = names.get(code)?.[language];
      return `${word} ${code}${name === undefined ? '' : `, ${name}`}: ${arrow(value(before), value(after))}`;
    });
  const notTaken = comparison.path.filter(({ before, after }) => before?.accepted && !after?.accepted);
  const isRefusal = ({ key }: Difference<string>): boolean => key.startsWith('DQ-EVENT-NOT-ADMISSIBLE ');
  const lost = notTaken.map(({ key }) => {
    const type = course.steps.find(({ event }) => String(event.seq) === key)?.event.type ?? '';
    return `${key} (${eventName(process, type)[language]})`;
  });
  return [
    ...pathLine(0),
    ...pathLine(-1),
    ...changes(words.deadline, comparison.deadlines, (date) => longDate(date, language)),
    ...changes(words.duty, comparison.duties, (status) => dutyStatusName(status as DutyStatus)[language]),
    ...changes(
      words.finding,
      comparison.findings.filter((one) => !isRefusal(one)),
      finding,
    ),
    ...(lost.length > 0 ? [words.eventsNotPossible(lost.join(', '))] : []),
  ];
}

/** Events that the case's own rules do not allow either, together where the reason is the same. */
function refusedLines({ refused, comparison }: ReplayedCase, process: Process, context: Context): string[] {
  const { language, texts } = context;
  const { words } = texts;
  const following = new Set(comparison.path.filter(({ before }) => before?.accepted).map(({ key }) => key));
  const byReason = new Map<string, string[]>();
  for (const { event, reasons } of refused) {
    if (following.has(String(event.seq))) continue;
    const why = reasons.map((reason) => reasonText(process, reason, language)).join('; ');
    const named = `${event.seq} (${eventName(process, event.type)[language]})`;
    byReason.set(why, [...(byReason.get(why) ?? []), named]);
  }
  return [...byReason].map(([why, events]) => `${words.eventsRefused(events.join(', '))}: ${why}`);
}

function arrow(before: string, after: string): string {
  return `${before} → ${after}`;
}
