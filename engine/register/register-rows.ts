/**
 * A municipality's register as a list: a row for each case with the seven variables (chapter 7.1). A date may be a
 * reason instead. CPR numbers become pseudonyms on the way; what is stored says only that there was one.
 */
import { events } from '../process/network-council-register/events.ts';
import type { FormField } from '../session/forms/field.ts';
import { parseField } from '../session/forms/parse-field.ts';
import { readCpr } from './cpr.ts';
import type { ListProblem } from './police-list.ts';
import { type Column, columnNamed, columns, type RowWords, type Words } from './row-columns.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export interface RowProblem extends Omit<ListProblem, 'code'> {
  readonly code: ListProblem['code'] | 'NO_CASE' | 'TWICE' | 'NO_MUNICIPALITY';
}

export interface RegisterRowRead {
  readonly row: number;
  readonly case?: string;
  readonly problems: readonly RowProblem[];
  /** The variables that the row lacks, by column. */
  readonly lacks: readonly string[];
  /** The data of ROW_RECORDED; undefined for a row that is refused. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface RowReading {
  /** The municipality that a row means; the row may say nothing, and then it may be unknown. */
  readonly municipality: (written: string) => string | undefined;
  readonly words: RowWords;
  /** A name for a youth that tells nobody the number: the same for the same number. */
  readonly pseudonym: (cpr: string) => string;
}

/** Reads a register; undefined when its columns are not those of one. */
export function readRegisterRows(sheet: Sheet, reading: RowReading): readonly RegisterRowRead[] | undefined {
  const at = new Map<Column, number>();
  for (const [index, heading] of sheet.head.entries()) {
    const column = columnNamed(heading);
    if (column && !at.has(column)) at.set(column, index);
  }
  if (!(at.has('cpr') || at.has('youth')) || !at.has('receivedOn')) return undefined;
  const seen = new Set<string>();
  const rows = sheet.rows.map((row) => {
    const read = rowOf(new Cells(row, sheet.head, at), reading);
    if (read.case === undefined || !seen.has(read.case)) {
      if (read.case !== undefined) seen.add(read.case);
      return read;
    }
    const { data: _, ...rest } = read;
    return { ...rest, problems: [...read.problems, { code: 'TWICE' as const }] };
  });
  const broken = sheet.broken.map(
    (row): RegisterRowRead => ({ row, problems: [{ code: 'BROKEN_ROW' }], lacks: [] }),
  );
  return [...rows, ...broken].toSorted((a, b) => a.row - b.row);
}

/** The cells of one row, read as what they should hold; what they do not hold becomes a problem of the row. */
class Cells {
  readonly row: number;
  readonly problems: RowProblem[] = [];
  readonly #cells: readonly string[];
  readonly #head: readonly string[];
  readonly #at: ReadonlyMap<Column, number>;

  constructor({ row, cells }: SheetRow, head: readonly string[], at: ReadonlyMap<Column, number>) {
    this.row = row;
    this.#cells = cells;
    this.#head = head;
    this.#at = at;
  }

  text(column: Column): string {
    return this.#cells[this.#at.get(column) ?? -1] ?? '';
  }

  /** The column as the list calls it. */
  heading(column: Column): string {
    return this.#head[this.#at.get(column) ?? -1] ?? columns[column].da;
  }

  bad(column: Column, expected?: RowProblem['expected']): void {
    this.problems.push({ code: 'BAD_CELL', column: this.heading(column), ...(expected && { expected }) });
  }

  /** One word of a closed list. */
  word(column: Column, words: Words): string | undefined {
    const written = this.text(column);
    const code = words.codeOf(written);
    if (written !== '' && code === undefined) this.bad(column, words.all);
    return code;
  }

  /** Several words of a closed list; »ingen« where it is known that there are none. */
  words(column: Column, words: Words): string[] | undefined {
    const written = this.text(column);
    if (/^(ingen|none)$/i.test(written)) return [];
    const parts = written
      .split(/[,/]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length === 0) return undefined;
    return parts.flatMap((part) => {
      const code = words.codeOf(part);
      if (code === undefined) this.bad(column, words.all);
      return code ?? [];
    });
  }

  yesNo(column: Column): boolean | undefined {
    return this.#field(column, 'boolean') as boolean | undefined;
  }

  date(column: Column): string | undefined {
    return this.#field(column, 'date') as string | undefined;
  }

  /** A date, or in its place the reason why there is none. */
  dateOrReason(column: Column, reasons: Words): { readonly date?: string; readonly reason?: string } {
    const written = this.text(column);
    const reason = reasons.codeOf(written);
    if (reason !== undefined) return { reason };
    const date = this.#field(column, 'date', reasons.all) as string | undefined;
    return date === undefined ? {} : { date };
  }

  #field(column: Column, type: FormField['type'], expected?: RowProblem['expected']): unknown {
    const asked: FormField = { code: column, name: columns[column], type, required: false };
    const parsed = parseField(asked, this.text(column));
    if (parsed.ok) return parsed.value;
    this.bad(column, expected ?? parsed.problem);
    return undefined;
  }
}

function rowOf(cells: Cells, { municipality: named, words, pseudonym }: RowReading): RegisterRowRead {
  const { problems } = cells;
  const written = cells.text('cpr');
  const cpr = written === '' ? undefined : readCpr(written);
  if (written !== '' && !cpr) problems.push({ code: 'BAD_CPR', column: cells.heading('cpr') });
  const number = written.replace(/[-\s]/g, '').padStart(10, '0');
  const youth = cells.text('youth') || (cpr ? pseudonym(number) : '');
  const birthDate = cpr?.birthDate ?? cells.date('birthDate');
  const sex = cpr?.sex ?? cells.word('sex', words.sexes);
  const cprKnown = cpr !== undefined || cells.yesNo('cprKnown') === true;
  const municipality = named(cells.text('municipality'));
  const received = cells.date('receivedOn');
  const summons = cells.dateOrReason('summonedOn', words.reasons);
  const held = words.held.codeOf(cells.text('heldOn'));
  const council = held === undefined ? cells.dateOrReason('heldOn', words.reasons) : {};
  const offences = cells.words('offences', words.offences);
  const participants = cells.words('participants', words.parties);
  const agreements = cells.text('agreements');
  const measures = cells.words('measures', words.measures);
  const childExamStarted = cells.yesNo('childExamStarted');
  const knownBefore = cells.yesNo('knownBefore');
  if (youth === '' && problems.length === 0) problems.push({ code: 'NO_YOUTH' });
  if (municipality === undefined) problems.push({ code: 'NO_MUNICIPALITY' });
  const name = cells.text('case') || (youth === '' ? '' : `${youth}-${received ?? ''}`.replace(/-$/, ''));
  // Names are shown and stored as they are: a CPR number must not become one.
  const isNumber = [name, youth].some((one) => readCpr(one) !== undefined);
  if (isNumber || (name === '' && problems.length === 0)) problems.push({ code: 'NO_CASE' });

  const data = {
    municipality,
    youth: {
      id: youth,
      cprKnown,
      ...(birthDate !== undefined && { birthDate }),
      ...(sex !== undefined && { sex }),
      ...(knownBefore !== undefined && { knownBefore }),
    },
    ...(offences && { offences }),
    ...(received !== undefined && { receivedOn: received }),
    ...(summons.date !== undefined && { summonedOn: summons.date }),
    ...(summons.reason !== undefined && { reasonNotSummoned: summons.reason }),
    ...(held !== undefined && { held: held === 'true' }),
    ...(council.date !== undefined && { heldOn: council.date }),
    ...(council.reason !== undefined && { reasonNotHeld: council.reason }),
    ...(participants && { participants }),
    ...(agreements !== '' && { agreements: agreementsOf(agreements, words) }),
    ...(measures && { measures }),
    ...(childExamStarted !== undefined && { childExamStarted }),
  };
  if (problems.length === 0 && !events.ROW_RECORDED.data.safeParse(data).success) cells.bad('case');
  const isHeld = council.date !== undefined || held === 'true';
  return {
    row: cells.row,
    ...(name !== '' && !isNumber && { case: name }),
    problems,
    lacks: lackedBy(cells, { isHeld, cprKnown }),
    ...(problems.length === 0 && { data }),
  };
}

/** The variables that are not there. Without a council neither participants nor agreements are lacking (7.1a). */
function lackedBy(
  cells: Cells,
  { isHeld, cprKnown }: { readonly isHeld: boolean; readonly cprKnown: boolean },
): string[] {
  const wanted: readonly Column[] = [
    ...(cprKnown ? [] : ['cpr' as const]),
    'offences',
    'receivedOn',
    'summonedOn',
    'heldOn',
    ...(isHeld ? ['participants' as const, 'agreements' as const] : []),
  ];
  return wanted.filter((column) => cells.text(column) === '').map((column) => cells.heading(column));
}

/**
 * Each agreement by who keeps it, where that is written: `den unge: passer skolen`. A duty of the rules' own list is
 * known by its name, with words of its own in parentheses after it.
 */
function agreementsOf(
  text: string,
  { parties, duties }: RowWords,
): readonly Readonly<Record<string, string>>[] {
  return text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, who = '', what = ''] = /^([^:]+):\s*(.+)$/.exec(part) ?? [];
      const holder = parties.codeOf(who.trim());
      if (holder === undefined) return { holder: 'other', ...agreed(part, duties) };
      return { holder, ...agreed(what, duties) };
    });
}

function agreed(what: string, duties: Words): Readonly<Record<string, string>> {
  const whole = duties.codeOf(what);
  if (whole !== undefined) return { duty: whole };
  const [, named = '', own = ''] = /^(.+?) \((.+)\)$/.exec(what) ?? [];
  const duty = duties.codeOf(named);
  return duty === undefined ? { text: what } : { duty, text: own };
}
