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
    ...[...tables, ...overview].flatMap(block),
    ...lists.flatMap((list) => ['', list.title, ...list.items.map((item) => `  - ${item}`)]),
    '',
  ].join('\n');
}

function block({ title, columns: heads, rows, notes, isWide }: Table): string[] {
  const shown = isWide ? [heads, ...rows] : rows;
  return ['', title, ...columns(shown, '  '), ...notes.map((note) => `  ${note}`)];
}
