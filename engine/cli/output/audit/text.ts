import { columns } from '../columns.ts';
import type { Part, Table } from './view.ts';

/** The reports for people at a terminal. */
export function auditText(parts: readonly Part[]): string {
  return parts.map(partText).join('\n');
}

function partText({ title, scope, basis, tables, overview, lists }: Part): string {
  return [
    title,
    scope,
    ...(basis.length > 0 ? ['', ...basis] : []),
    ...tables.flatMap((table) => block(table, (table.chart?.series.length ?? 1) > 1)),
    ...overview.flatMap((table) => block(table, true)),
    ...lists.flatMap((list) => ['', list.title, ...list.items.map((item) => `  - ${item}`)]),
    '',
  ].join('\n');
}

/** A block; its columns are named where their content does not tell what they are. */
function block({ title, columns: heads, rows, notes }: Table, named: boolean): string[] {
  const shown = named ? [heads, ...rows] : rows;
  return ['', title, ...columns(shown, '  '), ...notes.map((note) => `  ${note}`)];
}
