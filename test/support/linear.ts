/** Linear equations over whole numbers, for asking what can be computed from what is shown. */

/** The unknowns that the equations determine, each a row of coefficients. Exact: fractions are kept as whole numbers. */
export function determined(equations: readonly (readonly bigint[])[], unknowns: number): readonly number[] {
  const rows = equations.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (pivot === -1) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] as bigint[], rows[rank] as bigint[]];
    const leading = rows[rank] as bigint[];
    const by = leading[column] as bigint;
    for (const [index, row] of rows.entries()) {
      const times = row[column] as bigint;
      if (index === rank || times === 0n) continue;
      rows[index] = row.map((value, at) => value * by - (leading[at] as bigint) * times);
    }
    rank += 1;
  }
  return rows.flatMap((row) => {
    const present = row.flatMap((value, column) => (value === 0n ? [] : [column]));
    return present.length === 1 ? present : [];
  });
}
