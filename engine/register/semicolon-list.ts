/** A table as Danish offices exchange it: semicolons, a byte order mark so that spreadsheets see æ, ø and å, CRLF. */

/** The table as text. `semicolonLine` gives one line of it, for a list that is written as it comes. */
export function semicolonList(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map(semicolonLine).join('');
}

export const BYTE_ORDER_MARK = '\ufeff';

/** One line, with its end. */
export function semicolonLine(cells: readonly string[]): string {
  return `${cells.map(cellText).join(';')}\r\n`;
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is marked as text. */
function cellText(text: string): string {
  const safe = /^'*[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell without the mark. */
export function unmarkedText(cell: string): string {
  return /^'+[=+\-@\t]/.test(cell) ? cell.slice(1) : cell;
}
