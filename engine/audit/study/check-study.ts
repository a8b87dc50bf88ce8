/** Holds a study against itself: sums against the totals that it prints, and one place against another. */
import type { Bilingual } from '../../../dsl/index.ts';
import type { Study, StudyTable } from './study.ts';

export interface Held {
  readonly id: string;
  readonly name: Bilingual;
  readonly terms: readonly number[];
  /** Of the first side; undefined where the source does not state all of it. */
  readonly sum: number | undefined;
  readonly equals: number | undefined;
  readonly holds: boolean | undefined;
  readonly source: readonly [string, string];
}

/** Every identity of the study, and the total of every column that has one. Throws on a name that is not there. */
export function identitiesOf(study: Study): readonly Held[] {
  const stated = study.identities.map(({ id, name, sum, equals, source }) =>
    held(
      { id, name, source },
      sum.map((term) => termValue(term, study)),
      termValue(equals, study),
    ),
  );
  const totals = study.tables.flatMap((table) =>
    (table.totals ?? []).flatMap((total, index) => {
      const column = table.columns[index];
      if (total === null || column === undefined) return [];
      const id = `${table.code}.${column.code}`;
      const source = [table.source, table.source] as const;
      return [held({ id, name: column.name, source }, columnOf(table, column.code), total)];
    }),
  );
  const courses = study.courses.flatMap(({ name, months, attendance, totals: printed, source }, course) =>
    months.map((month, index) => {
      const present = attendance.flatMap(({ at }) => (typeof at[index] === 'number' ? [at[index]] : []));
      const about = {
        id: `${course + 1}.${index + 1}`,
        name: { da: `${name.da}, ${month}`, en: `${name.en}, ${month}` },
      };
      return held({ ...about, source: [source, source] }, present, printed[index]);
    }),
  );
  return [...stated, ...totals, ...courses];
}

function held(
  about: Pick<Held, 'id' | 'name' | 'source'>,
  terms: readonly (number | undefined)[],
  equals: number | undefined,
): Held {
  const known = terms.filter((term) => term !== undefined);
  const sum = known.length === terms.length ? known.reduce((all, one) => all + one, 0) : undefined;
  const holds = sum === undefined || equals === undefined ? undefined : sum === equals;
  return { ...about, terms: known, sum, equals, holds };
}

function termValue(term: number | string, study: Study): number | undefined {
  if (typeof term === 'number') return term;
  const number = study.numbers.find(({ id }) => id === term);
  if (number) return typeof number.value === 'number' ? number.value : undefined;
  const [code, column = ''] = term.split('.');
  const table = study.tables.find((one) => one.code === code);
  if (!table?.columns.some((one) => one.code === column)) throw new Error(`${term} is not in the study`);
  return columnOf(table, column).reduce((all, one) => all + one, 0);
}

/** The numbers that stand in a column; what is not stated adds nothing. */
export function columnOf(table: StudyTable, code: string): readonly number[] {
  const index = table.columns.findIndex((column) => column.code === code);
  return table.rows.flatMap(({ values }) => {
    const value = values[index];
    return typeof value === 'number' ? [value] : [];
  });
}
