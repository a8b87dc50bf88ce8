import type { Context } from '../../context.ts';
import { columns } from '../columns.ts';
import { type Audited, auditView, groupName, resultText, type Table } from './view.ts';

/** Figures shown for each municipality on a screen; the others stand in the page and in the CSV file. */
const keyFigures = ['M-10', 'M-11', 'M-22', 'M-23', 'M-34', 'M-40'];

/** The report for people at a terminal. */
export function auditText(audited: Audited, context: Context): string {
  const { audit } = context.texts;
  const { report } = audited;
  if (report.tooSmall) return `${audit.tooSmall(report.settings.smallestGroup)}\n`;
  const view = auditView(audited, context);
  return [
    view.title,
    `${view.scope}. ${view.asOf}.`,
    '',
    ...view.basis,
    ...view.sections.flatMap((table) => block(table.title, table.rows)),
    ...view.tables.flatMap(({ title, rows, columns: heads, notes }) =>
      block(title, heads.length > 2 ? [heads, ...rows] : rows, notes),
    ),
    ...block(view.findings.title, view.findings.rows, view.findings.notes),
    ...municipalityLines(audited, context),
    ...(view.aliases.length > 0 ? ['', audit.aliases, ...view.aliases.map((line) => `  ${line}`)] : []),
    '',
    audit.reservationsTitle,
    ...view.reservations.map((line) => `  - ${line}`),
    '',
  ].join('\n');
}

function block(title: string, rows: Table['rows'], notes: readonly string[] = []): string[] {
  return ['', title, ...columns(rows, '  '), ...notes.map((note) => `  ${note}`)];
}

function municipalityLines({ report }: Audited, context: Context): string[] {
  if (report.groups.length === 0) return [];
  const { audit } = context.texts;
  const rows = report.groups.map((group) => [
    groupName(group, context),
    ...keyFigures.map((id) => {
      const result = group.results.find((one) => one.id === id);
      return result ? resultText(result, context) : '';
    }),
  ]);
  const heads = [audit.columns.municipality, ...keyFigures];
  return [...block(audit.perMunicipality, [heads, ...rows]), `  ${audit.everyNumber}`];
}
