/** What a study says, with what can be worked out from it and what the rules require. */
import type { Bilingual, RulesInForce } from '../../../dsl/index.ts';
import { columnOf, type Held, identitiesOf } from './check-study.ts';
import { type CourseAccount, courseAccount } from './course-account.ts';
import type { Study, StudyTable } from './study.ts';

/** A number that was worked out, with what it was worked out from. */
export interface Derived {
  readonly kind: StudyTable['derived'][number]['kind'];
  readonly numerator: number;
  readonly denominator: number;
  /** A part of it is not stated: a sum is at least this, a ratio at most. */
  readonly isBound: boolean;
}

/** Which rows have fewer than the rules require. */
export interface Requirement {
  readonly name: Bilingual;
  readonly required: number;
  readonly rows: number;
  readonly failing: readonly string[];
  /** Rows whose number is not stated. */
  readonly unknown: readonly string[];
}

export interface StudyReport {
  readonly study: Study;
  /** For each table, a row of derived numbers for each of its rows, and one for the totals. */
  readonly derived: readonly (readonly (readonly (Derived | undefined)[])[])[];
  readonly requirements: readonly Requirement[];
  readonly identities: readonly Held[];
  readonly courses: readonly CourseAccount[];
}

/** The report on a study, under the rules of its process on its day. Pure; undefined where the rules lack a limit. */
export function studyReport(study: Study, rules: Pick<RulesInForce, 'limit'>): StudyReport | undefined {
  const limit = (code: string): number | undefined => {
    const value = rules.limit(code);
    if (typeof value === 'number') return value;
    return typeof value === 'object' && 'unit' in value ? value.count : undefined;
  };
  const required = study.tables.flatMap((table) =>
    table.required.map(({ column, limit: code, name }) => ({ table, column, name, required: limit(code) })),
  );
  const usual = {
    shortestGap: limit('interval_min_days'),
    longestGap: limit('interval_max_days'),
    fewest: limit('usual_headcount_min'),
    most: limit('usual_headcount_max'),
  };
  const { shortestGap, longestGap, fewest, most } = usual;
  const knows =
    shortestGap !== undefined && longestGap !== undefined && fewest !== undefined && most !== undefined;
  if (study.courses.length > 0 && !knows) return undefined;
  return {
    study,
    derived: study.tables.map(derivedOf),
    requirements: required.flatMap(({ required: least, table, column, name }) =>
      least === undefined ? [] : [requirementOf(table, column, name, least)],
    ),
    identities: identitiesOf(study),
    courses: knows
      ? study.courses.map((course) => courseAccount(course, { shortestGap, longestGap, fewest, most }))
      : [],
  };
}

function requirementOf(table: StudyTable, column: string, name: Bilingual, required: number): Requirement {
  const index = table.columns.findIndex(({ code }) => code === column);
  const numbers = table.rows.map(({ name: row, values }) => ({ row, value: values[index] }));
  return {
    name,
    required,
    rows: numbers.length,
    failing: numbers.flatMap(({ row, value }) =>
      typeof value === 'number' && value < required ? [row] : [],
    ),
    unknown: numbers.flatMap(({ row, value }) => (typeof value === 'number' ? [] : [row])),
  };
}

function derivedOf(table: StudyTable): readonly (readonly (Derived | undefined)[])[] {
  const rows = [
    ...table.rows.map(({ values }) => values.map((value) => (typeof value === 'number' ? value : null))),
    table.columns.map(({ code }) => columnOf(table, code).reduce((sum, one) => sum + one, 0)),
  ];
  return rows.map((values) =>
    table.derived.map(({ kind, of: [one, other] }) => workedOut(table, kind, values, one, other)),
  );
}

function workedOut(
  table: StudyTable,
  kind: Derived['kind'],
  values: readonly (number | null)[],
  one: string,
  other: string,
): Derived | undefined {
  if (kind === 'sum') {
    const both = added(table, values, `${one}+${other}`);
    return both && { kind, numerator: both.number, denominator: 0, isBound: both.isBound };
  }
  const first = added(table, values, one);
  const second = added(table, values, other);
  if (first === undefined || second === undefined) return undefined;
  const isBound = first.isBound || second.isBound;
  switch (kind) {
    case 'share':
    case 'ratio':
      return { kind, numerator: first.number, denominator: second.number, isBound };
    case 'rest':
      return { kind, numerator: second.number - first.number, denominator: second.number, isBound };
    case 'of_total':
      return {
        kind,
        numerator: first.number,
        denominator: columnOf(table, one).reduce((sum, value) => sum + value, 0),
        isBound,
      };
  }
}

/** One column, or several as `a+b`; undefined where none of them is stated. */
function added(
  table: StudyTable,
  values: readonly (number | null)[],
  columns: string,
): { readonly number: number; readonly isBound: boolean } | undefined {
  const found = columns.split('+').map((code) => values[table.columns.findIndex((one) => one.code === code)]);
  const known = found.filter((value) => typeof value === 'number');
  if (known.length === 0) return undefined;
  return { number: known.reduce((sum, value) => sum + value, 0), isBound: known.length < found.length };
}
