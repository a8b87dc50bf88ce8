/** The fields of records, one by one, over the one line in which all records of a field are written. */
import type { FormField } from './field.ts';

/** One field of one record. */
export interface Inner {
  /** Number of the record, from zero. */
  readonly record: number;
  readonly field: FormField;
}

type Language = 'da' | 'en';

/** The fields of every record that is begun, in their order. */
export function innerFields(field: FormField, line: string): readonly Inner[] {
  if (field.type !== 'records') return [];
  return recordsOf(line).flatMap((_, record) =>
    (field.fields ?? []).map((inner) => ({ record, field: inner })),
  );
}

/** What is written of a field in a record; empty when nothing. */
export function innerText(line: string, { record, field }: Inner): string {
  const piece = piecesOf(recordsOf(line)[record] ?? '').find((one) => isOf(field, one));
  return piece === undefined ? '' : piece.slice(piece.indexOf(':') + 1).replace(/^ /, '');
}

/** The line with another text for that field; the signs between fields and records cannot be part of an answer. */
export function writeInner(line: string, { record, field }: Inner, text: string, language: Language): string {
  const answer = text.replaceAll(/[;|]/g, ',');
  const records = recordsOf(line).map((one, index) => {
    if (index !== record) return one;
    const pieces = piecesOf(one);
    const at = pieces.findIndex((piece) => isOf(field, piece));
    const written = answer === '' ? [] : [`${field.name[language]}: ${answer}`];
    const kept = at === -1 ? [...pieces, ...written] : pieces.toSpliced(at, 1, ...written);
    return kept.join('; ');
  });
  return lineOf(records);
}

/** The line with one more record, still empty. */
export function addRecord(line: string): string {
  return line === '' ? ' ' : `${line} | `;
}

/** The line without its last record. */
export function dropRecord(line: string): string {
  return lineOf(recordsOf(line).slice(0, -1));
}

/** A line of nothing but a blank is a record that is begun. */
function lineOf(records: readonly string[]): string {
  const [only] = records;
  return records.length === 1 && only?.trim() === '' ? ' ' : records.join(' | ');
}

function recordsOf(line: string): readonly string[] {
  return line === '' ? [] : line.split(/ ?\| ?/);
}

function piecesOf(record: string): readonly string[] {
  return record
    .split(';')
    .map((piece) => piece.replace(/^ /, ''))
    .filter((piece) => piece.trim() !== '');
}

function isOf({ code, name }: FormField, piece: string): boolean {
  const given = piece
    .slice(0, Math.max(piece.indexOf(':'), 0))
    .trim()
    .toLowerCase();
  return [code, name.da, name.en].some((one) => one.toLowerCase() === given);
}
