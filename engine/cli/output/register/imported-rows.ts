import type { CaseEvent } from '../../../case/event.ts';
import type { RegisterRowRead, RowProblem } from '../../../register/register-rows.ts';
import type { Context } from '../../context.ts';
import { jsonText } from '../json-text.ts';

/** What a row of a list becomes. */
export interface ImportedRow {
  readonly row: RegisterRowRead;
  readonly verdict: 'new' | 'corrected' | 'unchanged' | 'refused';
  readonly event?: CaseEvent;
  /** The register has a case of that name that is no row. */
  readonly isOtherCase?: true;
}

interface How {
  /** How many events the register has when it was written. */
  readonly total: number | undefined;
  readonly isPreview: boolean;
}

/** How many rows are listed where nothing is wrong with them; those that are refused are all listed. */
const MOST_LISTED = 50;

/** The rows for programs. */
export function importedJson(
  rows: readonly ImportedRow[],
  { total, isPreview }: How,
  context: Context,
): string {
  return jsonText({
    preview: isPreview,
    summary: summaryOf(rows),
    events: total ?? null,
    rows: rows.map((one) => ({
      row: one.row.row,
      case: one.row.case ?? null,
      verdict: one.verdict,
      missing: one.row.lacks,
      refused: reasonsOf(one, context),
    })),
  });
}

/** The rows for people: what each becomes, what it lacks, and why it is refused. */
export function importedText(
  rows: readonly ImportedRow[],
  { total, isPreview }: How,
  context: Context,
): string {
  const { register, rows: words } = context.texts;
  const sound = rows.filter(({ verdict }) => verdict !== 'refused');
  const listed = new Set([
    ...sound.slice(0, MOST_LISTED),
    ...rows.filter(({ verdict }) => verdict === 'refused'),
  ]);
  const left = rows.length - listed.size;
  const changed = rows.filter(({ event }) => event).length;
  const end =
    total === undefined
      ? changed === 0
        ? register.nothingToWrite
        : register.writeThem
      : register.written(changed, changed, total);
  return [
    ...(isPreview ? [register.preview, ''] : []),
    ...rows.filter((one) => listed.has(one)).flatMap((one) => rowLines(one, context)),
    ...(left > 0 ? [`  ${words.moreRows(left)}`] : []),
    '',
    words.summary(summaryOf(rows)),
    end,
    '',
  ].join('\n');
}

function rowLines(one: ImportedRow, context: Context): string[] {
  const { intake, rows: words } = context.texts;
  const { row, verdict } = one;
  const head = [intake.row(row.row), row.case, words.verdicts[verdict]].filter((part) => part !== undefined);
  return [
    `  ${head.join('  ')}`,
    ...reasonsOf(one, context).map((reason) => `    ${reason}`),
    ...(row.lacks.length > 0 && verdict !== 'refused' ? [`    ${words.lacks(row.lacks.join(', '))}`] : []),
  ];
}

function reasonsOf({ row, isOtherCase }: ImportedRow, context: Context): string[] {
  const { rows: words } = context.texts;
  const reasons = row.problems.map((problem) => problemText(problem, context));
  return isOtherCase ? [...reasons, words.otherCase] : reasons;
}

function problemText({ code, ...rest }: RowProblem, { language, texts }: Context): string {
  if (code === 'NO_CASE') return texts.rows.noCase;
  if (code === 'TWICE') return texts.rows.twice;
  if (code === 'NO_MUNICIPALITY') return texts.rows.noMunicipality;
  return texts.intake.problem({ code, ...rest }, rest.expected?.[language]);
}

function summaryOf(rows: readonly ImportedRow[]) {
  const having = (verdict: ImportedRow['verdict']): number =>
    rows.filter((one) => one.verdict === verdict).length;
  return {
    fresh: having('new'),
    corrected: having('corrected'),
    same: having('unchanged'),
    refused: having('refused'),
  };
}
