/** Lists as they come: a workbook, or a CSV file in any of the ways in which Danish offices save one. */
import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import { unmarkedText } from './semicolon-list.ts';

export interface SheetRow {
  /** As the program that made the list numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Rows whose cells could not be told apart. */
  readonly broken: readonly number[];
  /** True when the text was not UTF-8 and was read as the Windows encoding. */
  readonly isWindowsText: boolean;
}

/** Reads a list; undefined when the bytes are neither a workbook nor text. Rows without anything in them are left out. */
export async function sheetOf(bytes: Buffer): Promise<Sheet | undefined> {
  // A workbook is a ZIP archive.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return workbook(bytes);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!wide && bytes.includes(0)) return undefined;
  const isWindowsText = !wide && !isUtf8(bytes);
  const encoding = wide ? 'utf-16le' : isWindowsText ? 'windows-1252' : 'utf-8';
  return { ...table(new TextDecoder(encoding).decode(bytes)), isWindowsText };
}

async function workbook(bytes: Buffer): Promise<Sheet | undefined> {
  try {
    const data = await readSheet(bytes);
    const [head = [], ...rows] = data.map((cells) => cells.map(cellText));
    return {
      head,
      rows: rows.map((cells, index) => ({ row: index + 2, cells })).filter(hasContent),
      broken: [],
      isWindowsText: false,
    };
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) return undefined;
    throw error;
  }
}

/** A cell as a person would have written it. What a formula last came to counts; one that never was worked out is empty. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  return typeof cell === 'string' ? cell.trim() : '';
}

function table(text: string): Omit<Sheet, 'isWindowsText'> {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter =
    [';', '\t', ','].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ';';
  const options = { bom: true, delimiter, relax_column_count: true, trim: true } as const;
  const whole = attempt(() => parse(text, options));
  const broken: number[] = [];
  const lines =
    whole ??
    // A quotation mark that is never closed would swallow every row below it: then each line is a row of its own.
    text.split(/\r?\n/).map((line, index): string[] => {
      const cells = attempt(() => parse(line, options)[0] ?? []);
      if (cells === undefined) broken.push(index + 1);
      return cells ?? [];
    });
  const [head = [], ...rows] = lines;
  const numbered = rows.map((cells, index) => ({ row: index + 2, cells: cells.map(unmarkedText) }));
  return { head, rows: numbered.filter(hasContent), broken };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function hasContent({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell !== '');
}
