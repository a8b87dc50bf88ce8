/** Test tables as cases to run, one for each row. */
import type { Cell, Name, NormCell, TableColumn, TestTableDeclaration } from '../ast.ts';
import type { TestCase, TestExpectation } from '../model.ts';
import type { Span } from '../source.ts';
import { unknownCode } from './expected-norm.ts';
import { type Given, givenValue } from './given.ts';
import { findingsOf, type Norms } from './norms.ts';
import type { Resolution } from './resolution.ts';
import { bilingual, type NamedSymbol } from './symbols.ts';
import { testExpectation } from './test-expectation.ts';
import { addSetting, emptySetting, type Groups, type Setting } from './tests.ts';

/** What stands at the head of a column. */
type Column =
  | { readonly kind: 'name'; readonly name: Name; readonly symbol: NamedSymbol }
  | { readonly kind: 'duty'; readonly symbol: NamedSymbol }
  | { readonly kind: 'finding'; readonly code: string }
  | { readonly kind: 'day' }
  | { readonly kind: 'event' };

function columnOf(reference: TableColumn, norms: Norms, resolution: Resolution): Column | undefined {
  if (reference.kind === 'day' || reference.kind === 'event') return { kind: reference.kind };
  if (reference.kind === 'name') {
    const symbol = resolution.lookUp(reference.name, 'fact', 'concept', 'deadline', 'limit');
    return symbol && { kind: 'name', name: reference.name, symbol };
  }
  const { code } = reference;
  const duties = resolution.scope.all('duty');
  const symbol = duties.findLast((duty) => duty.code === code.text);
  if (symbol) return { kind: 'duty', symbol };
  const findings = findingsOf(norms);
  if (findings.has(code.text)) return { kind: 'finding', code: code.text };
  unknownCode(code, ['duty', 'finding'], [...duties.map((duty) => duty.code), ...findings], resolution);
  return undefined;
}

/** The groups that what a column asks for concerns. */
function concernedBy(column: Column | undefined, { duties, checks }: Norms, { scope }: Resolution): string[] {
  switch (column?.kind) {
    case 'name':
      return [scope.concerns.get(column.symbol.code) ?? []].flat();
    case 'duty':
      return duties.flatMap(({ code, concerns }) => (code === column.symbol.code ? (concerns ?? []) : []));
    case 'finding':
      return [
        ...duties.filter(({ breaches }) => breaches.some(({ code }) => code === column.code)),
        ...checks.filter(({ reports }) => reports === column.code),
      ].flatMap(({ concerns }) => concerns ?? []);
    default:
      return [];
  }
}

/** What a cell below a code expects; one that belongs below the other kind of code is reported (`R185`, `R186`). */
function expectedNorm(
  cell: Cell | NormCell,
  column: Extract<Column, { kind: 'duty' | 'finding' }>,
  resolution: Resolution,
): TestExpectation | undefined {
  if (column.kind === 'duty') {
    const { code } = column.symbol;
    if (cell.kind === 'status')
      return { kind: 'duty', code, name: bilingual(column.symbol), status: cell.status };
    resolution.report('R185', cell.span, { code });
    return undefined;
  }
  const { code } = column;
  if (cell.kind === 'finding') return { kind: 'finding', code, none: !cell.stands, severity: cell.severity };
  resolution.report('R186', cell.span, { code });
  return undefined;
}

/** The day or the event of a row. */
function momentOfRow(cell: Cell | NormCell, kind: 'day' | 'event', resolution: Resolution): Partial<Setting> {
  const value = cell.kind === 'value' && !cell.more ? cell.value : undefined;
  if (kind === 'day' && value?.kind === 'date') {
    resolution.needDay(value.date, cell.span);
    return { asOf: value.date };
  }
  if (kind === 'event' && cell.kind === 'none') return {};
  if (kind === 'event' && value?.kind === 'name') {
    const event = resolution.lookUp(value.name, 'event');
    return event ? { event: event.code } : {};
  }
  resolution.report(kind === 'day' ? 'R187' : 'R188', cell.span);
  return {};
}

/** One case for each row; the fields of a group in a row make up one record of it, after those that are given for all rows. */
export function resolveTestTable(
  declaration: TestTableDeclaration,
  norms: Norms,
  resolution: Resolution,
): readonly TestCase[] {
  const columns = declaration.columns.map((column) => columnOf(column, norms, resolution));
  const concerned = columns.flatMap((column) => concernedBy(column, norms, resolution));
  const common = emptySetting();
  const ofEveryRow: { readonly symbol: NamedSymbol; readonly name: Name; readonly cell: Cell }[] = [];
  for (const clause of declaration.setting) {
    addSetting(common, clause, resolution, (symbol, name, cell) => ofEveryRow.push({ symbol, name, cell }));
  }
  return declaration.rows.flatMap((row, index): TestCase[] => {
    if (row.cells.length !== columns.length) {
      resolution.report('R087', row.span, { found: row.cells.length, expected: columns.length });
      return [];
    }
    const facts: Given = { ...common.facts };
    const records: Record<string, Given> = {};
    const expectations: (TestExpectation & { span: Span })[] = [];
    let moment: Partial<Setting> = {};
    const give = (symbol: NamedSymbol, name: Name, cell: Cell): void => {
      const { groups: owners } = resolution.factRef(symbol);
      const owner = owners.find((group) => concerned.includes(group)) ?? owners[0];
      if (owner !== undefined) records[owner] ??= {};
      const value = givenValue(cell, symbol, name, resolution);
      if (value === undefined) return;
      const table = owner === undefined ? facts : (records[owner] as Given);
      table[symbol.code] = value;
    };
    for (const { symbol, name, cell } of ofEveryRow) give(symbol, name, cell);
    row.cells.forEach((cell, position) => {
      const column = columns[position];
      if (!column) return;
      if (column.kind === 'day' || column.kind === 'event') {
        moment = { ...moment, ...momentOfRow(cell, column.kind, resolution) };
        return;
      }
      if (column.kind !== 'name') {
        const expected = expectedNorm(cell, column, resolution);
        if (expected) expectations.push({ ...expected, span: cell.span });
        return;
      }
      if (cell.kind === 'status' || cell.kind === 'finding') return;
      const { symbol, name } = column;
      if (symbol.kind === 'fact') give(symbol, name, cell);
      else {
        const expected = testExpectation(name, cell, undefined, resolution);
        if (expected) expectations.push({ ...expected, span: cell.span });
      }
    });
    const groups: Groups = { ...common.groups };
    for (const [group, record] of Object.entries(records)) {
      const { complete, records: before } = groups[group] ?? { complete: true, records: [] };
      groups[group] = { complete, records: [...before, record] };
    }
    const title = declaration.title.text;
    return [{ ...common, ...moment, title, row: index + 1, facts, groups, expectations, span: row.span }];
  });
}
