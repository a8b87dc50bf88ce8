import { registeredProcess } from '../../process/registry.ts';
import type { ListRow } from '../../register/police-list.ts';
import type { Triage } from '../../register/triage.ts';
import { longDate } from '../../text/date.ts';
import { decisionName } from '../../text/names.ts';
import type { Context } from '../context.ts';
import { jsonText } from './json-text.ts';

/** A list after the rules have been asked about each row. */
export interface Intake {
  readonly municipality: string;
  readonly rows: readonly (ListRow & { readonly triage: Triage | undefined })[];
  readonly unused: readonly string[];
  readonly isWindowsText: boolean;
}

/** The list for programs. */
export function intakeJson(
  { municipality, rows, unused, isWindowsText }: Intake,
  { language }: Context,
): string {
  return jsonText({
    municipality,
    summary: summaryJson(rows),
    unused_columns: unused,
    read_as_windows_text: isWindowsText,
    rows: rows.map(({ row, masked, problems, notice, triage }) => ({
      row,
      cpr: masked ?? null,
      received_on: notice?.receivedOn ?? null,
      decision: triage?.decision ?? null,
      ground: triage?.ground ?? null,
      summon_by: triage?.due ?? null,
      missing: triage?.missing.map(({ code, name }) => ({ code, name: name[language] })) ?? [],
      assessed_by: triage?.assessments.flatMap(({ by }) => by?.[language] ?? []) ?? [],
      refused: problems.map(({ expected, ...problem }) => ({
        ...problem,
        ...(expected && { expected: expected[language] }),
      })),
    })),
  });
}

/** The list for people: a line for each row, and below it what to ask for and by when. */
export function intakeText({ municipality, rows, unused, isWindowsText }: Intake, context: Context): string {
  const { intake } = context.texts;
  return [
    intake.title(rows.length, municipality),
    ...(isWindowsText ? [intake.windowsText] : []),
    ...(unused.length > 0 ? [intake.unused(unused.join(', '))] : []),
    '',
    ...rows.flatMap((row) => rowLines(row, context)),
    '',
    intake.summary(summaryOf(rows)),
    '',
  ].join('\n');
}

function rowLines({ row, masked, problems, triage }: Intake['rows'][number], context: Context): string[] {
  const { language, texts } = context;
  const { intake } = texts;
  const head = [intake.row(row), masked].filter((part) => part !== undefined).join('  ');
  if (!triage) {
    const reasons = problems.map((problem) => intake.problem(problem, problem.expected?.[language]));
    return [`  ${head}  ${intake.refused}`, ...reasons.map((reason) => `    ${reason}`)];
  }
  const { decision, ground, due, missing, assessments } = triage;
  const process = registeredProcess('network-council');
  const open = decision === 'UNDETERMINED';
  const date = due === undefined ? undefined : longDate(due, language);
  const who = [...new Set(assessments.flatMap(({ by }) => by?.[language] ?? []))].join(', ');
  return [
    `  ${head}  ${decisionName(process, decision, ground)[language]}`,
    ...(missing.length > 0
      ? [`    ${intake.ask([...new Set(missing.map(({ name }) => name[language]))].join(', '))}`]
      : []),
    ...(assessments.length > 0 ? [`    ${intake.assess(who)}`] : []),
    // What is left then is a count that more incidents could change.
    ...(open && missing.length + assessments.length === 0 ? [`    ${intake.askHistory}`] : []),
    ...(date === undefined ? [] : [`    ${open ? intake.dueIf(date) : intake.due(date)}`]),
  ];
}

function summaryOf(rows: Intake['rows']) {
  const having = (...decisions: readonly string[]): number =>
    rows.filter(({ triage }) => triage && decisions.includes(triage.decision)).length;
  return {
    inTarget: having('IN_TARGET'),
    reviews: having('RESUSPICION_REVIEW'),
    outside: having('NOT_IN_TARGET', 'LEGACY_REGIME'),
    undetermined: having('UNDETERMINED'),
    refused: rows.filter(({ triage }) => triage === undefined).length,
  };
}

function summaryJson(rows: Intake['rows']) {
  const { inTarget, ...rest } = summaryOf(rows);
  return { in_target: inTarget, ...rest };
}
