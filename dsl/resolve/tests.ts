/** Tests and test tables as cases to run. */
import type { Cell, GivenField, Name, TestDeclaration, TestTableDeclaration } from '../ast.ts';
import type { Fix } from '../diagnostic.ts';
import { KEYWORDS } from '../keywords.ts';
import type { Expression, TestCase, TestExpectation } from '../model.ts';
import type { Span } from '../source.ts';
import type { FactValue } from '../values.ts';
import { resolveCondition } from './condition.ts';
import { optionOf, resolveOperand } from './operand.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';

type Given = Record<string, FactValue | null>;

const writes = ({ span }: Cell, text: string): Fix => ({ edits: [{ span, text }] });

/** What a cell gives: a value, a known absence (null), or nothing where it says that the fact is not known. */
function givenValue(
  cell: Cell,
  symbol: NamedSymbol,
  name: Name,
  resolution: Resolution,
): FactValue | null | undefined {
  if (cell.kind === 'none') return null;
  if (cell.kind === 'outcome') {
    if (cell.outcome !== 'unknown') {
      const known = symbol.type?.kind === 'boolean' && cell.outcome !== 'discretion';
      const word = KEYWORDS[cell.outcome === 'met' ? 'Yes' : 'No'][resolution.file.language];
      resolution.report('R083', cell.span, { name: name.text }, known ? writes(cell, word) : undefined);
    }
    return undefined;
  }
  const { type } = symbol;
  if (!type) return undefined;
  const more = (cell.more ?? []).map((each) => ({ kind: 'name' as const, name: each, span: each.span }));
  if (type.kind === 'set' && cell.value.kind === 'name') {
    const options = [cell.value, ...more].map((value) => optionOf(value, type.choice, resolution));
    return options.every((option) => option !== undefined)
      ? [...new Set(options.map(({ code }) => code))].toSorted()
      : undefined;
  }
  for (const { span } of more.slice(0, 1))
    resolution.report('R050', span, { expected: type.kind, found: 'set' });
  const operand = resolveOperand(cell.value, type, resolution);
  if (operand && operand.kind !== 'value' && cell.value.kind === 'name')
    resolution.report('R029', cell.value.span, { name: cell.value.name.text });
  return operand?.kind === 'value' ? operand.value : undefined;
}

function givenFields(fields: readonly GivenField[], group: string, resolution: Resolution): Given {
  const given: Given = {};
  const known = resolution.scope.fields.get(group) ?? new Set<string>();
  for (const { name, cell } of fields) {
    const symbol = resolution.lookUp(name, 'fact');
    if (!symbol) continue;
    if (!known.has(symbol.code))
      resolution.report('R084', name.span, { name: name.text, groups: resolution.groupNames([group]) });
    const value = givenValue(cell, symbol, name, resolution);
    if (value !== undefined) given[symbol.code] = value;
  }
  return given;
}

function expectation(
  name: Name,
  cell: Cell,
  because: Expression | undefined,
  resolution: Resolution,
): TestExpectation | undefined {
  const symbol = resolution.lookUp(name, 'concept', 'deadline', 'limit');
  if (!symbol) return undefined;
  if (cell.kind === 'value' && cell.more) {
    const expected = symbol.kind === 'limit' ? (symbol.type?.kind ?? 'number') : 'date';
    resolution.report('R050', cell.span, { expected, found: 'set' });
    return undefined;
  }
  if (symbol.kind === 'limit') return limitExpectation(symbol, cell, name, resolution);
  if (symbol.kind === 'concept') {
    if (cell.kind !== 'outcome') {
      const { Met, Not } = KEYWORDS;
      const { language } = resolution.file;
      const answer = cell.kind === 'value' && cell.value.kind === 'boolean' ? cell.value.value : undefined;
      const word = answer ? Met[language] : `${Not[language]} ${Met[language]}`;
      resolution.report(
        'R085',
        cell.span,
        { name: name.text },
        answer === undefined ? undefined : writes(cell, word),
      );
      return undefined;
    }
    return { kind: 'outcome', concept: symbol.code, outcome: cell.outcome, ...(because && { because }) };
  }
  if (cell.kind === 'outcome' && cell.outcome === 'unknown')
    return { kind: 'deadline', deadline: symbol.code, due: 'unknown' };
  const due = cell.kind === 'value' ? resolveOperand(cell.value, { kind: 'date' }, resolution) : undefined;
  if (due?.kind !== 'value') {
    if (cell.kind !== 'value') resolution.report('R086', cell.span, { name: name.text });
    return undefined;
  }
  return { kind: 'deadline', deadline: symbol.code, due: due.value as string };
}

/** `forvent hærværksgrænse er 18.000 kr.`; `ukendt` where no value is set. */
function limitExpectation(
  { code, type }: NamedSymbol,
  cell: Cell,
  name: Name,
  resolution: Resolution,
): TestExpectation | undefined {
  if (cell.kind === 'outcome' && cell.outcome === 'unknown') return { kind: 'limit', limit: code };
  if (cell.kind !== 'value') {
    resolution.report('R123', cell.span, { name: name.text });
    return undefined;
  }
  const value = type && resolveOperand(cell.value, type, resolution);
  return value?.kind === 'value' ? { kind: 'limit', limit: code, value: value.value } : undefined;
}

/** The test as a case with what is expected of it; what is wrong in it is reported and left out. */
export function resolveTest(declaration: TestDeclaration, resolution: Resolution): TestCase {
  const facts: Given = {};
  const groups: Record<string, { complete: boolean; records: Given[] }> = {};
  const expectations: (TestExpectation & { span: Span })[] = [];
  let asOf: string | undefined;
  for (const clause of declaration.clauses) {
    switch (clause.kind) {
      case 'as_of':
        asOf = clause.date;
        resolution.needDay(clause.date, clause.span);
        break;
      case 'given': {
        const symbol = resolution.lookUp(clause.name, 'fact');
        const groups = symbol ? resolution.factRef(symbol).groups : [];
        if (symbol && groups.length > 0) {
          const names = resolution.groupNames(groups);
          resolution.report('R052', clause.name.span, {
            name: clause.name.text,
            groups: names,
            given: 'yes',
          });
          break;
        }
        const value = symbol && givenValue(clause.cell, symbol, clause.name, resolution);
        if (symbol && value !== undefined) facts[symbol.code] = value;
        break;
      }
      case 'given_records': {
        const group = resolution.lookUp(clause.group, 'group');
        if (!group) break;
        const records = clause.records.map((fields) => givenFields(fields, group.code, resolution));
        groups[group.code] = { complete: !clause.incomplete, records };
        break;
      }
      case 'expect': {
        const symbol = resolution.scope.find(['concept'], clause.name.text, resolution.file.language)[0];
        const group = symbol && resolution.scope.concerns.get(symbol.code);
        const because =
          clause.because && resolveCondition(clause.because, group === undefined ? [] : [group], resolution);
        const expected = expectation(clause.name, clause.cell, because, resolution);
        if (expected) expectations.push({ ...expected, span: clause.span });
        break;
      }
    }
  }
  return {
    title: declaration.title.text,
    ...(asOf !== undefined && { asOf }),
    facts,
    groups,
    expectations,
    span: declaration.span,
  };
}

/** One case for each row; the fields of a group in a row make up one record of it. */
export function resolveTestTable(
  declaration: TestTableDeclaration,
  resolution: Resolution,
): readonly TestCase[] {
  const columns = declaration.columns.map((name) => {
    const symbol = resolution.lookUp(name, 'fact', 'concept', 'deadline', 'limit');
    return symbol && { name, symbol };
  });
  return declaration.rows.flatMap((row, index): TestCase[] => {
    if (row.cells.length !== columns.length) {
      resolution.report('R087', row.span, { found: row.cells.length, expected: columns.length });
      return [];
    }
    const facts: Given = {};
    const groups: Record<string, { complete: boolean; records: Given[] }> = {};
    const expectations: (TestExpectation & { span: Span })[] = [];
    const concerned = columns.flatMap(
      (column) => resolution.scope.concerns.get(column?.symbol.code ?? '') ?? [],
    );
    row.cells.forEach((cell, position) => {
      const column = columns[position];
      if (!column) return;
      const { symbol, name } = column;
      if (symbol.kind !== 'fact') {
        const expected = expectation(name, cell, undefined, resolution);
        if (expected) expectations.push({ ...expected, span: cell.span });
        return;
      }
      const { groups: owners } = resolution.factRef(symbol);
      const owner = owners.find((group) => concerned.includes(group)) ?? owners[0];
      if (owner !== undefined) groups[owner] ??= { complete: true, records: [{}] };
      const value = givenValue(cell, symbol, name, resolution);
      if (value === undefined) return;
      const record = owner === undefined ? facts : (groups[owner]?.records[0] as Given);
      record[symbol.code] = value;
    });
    const title = declaration.title.text;
    return [
      {
        title,
        row: index + 1,
        ...(declaration.asOf && { asOf: declaration.asOf.date }),
        facts,
        groups,
        expectations,
        span: row.span,
      },
    ];
  });
}
