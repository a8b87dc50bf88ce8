/** Rows with their cells under each other. Widths count characters, which suffices for Danish and English. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
  }
  return rows.map((row) => {
    const cells = row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - [...cell].length));
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}
