/**
 * A municipality's register as a list: a row for each case with the seven variables (chapter 7.1). A date may be a
 * reason instead. CPR numbers become pseudonyms on the way; what is stored says only that there was one.
 */
import type { FactInfo } from '../../dsl/index.ts';
import type { Choice } from '../process/choice.ts';
import { reasonNotHeld } from '../process/network-council/choices.ts';
import { measureType, party } from '../process/network-council/choices-meeting.ts';
import { events } from '../process/network-council-register/events.ts';
import { parseField } from '../session/forms/parse-field.ts';
import { readCpr } from './cpr.ts';
import type { ListProblem } from './police-list.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const columns = {
  case: ['sagsnummer', 'case number'],
  youth: ['løbenummer', 'youth number'],
  cpr: ['cpr-nummer', 'cpr', 'cpr number'],
  offences: ['kriminalitetens art', 'nature of the crime'],
  receivedOn: ['dato for underretning', 'date of notification'],
  summonedOn: ['dato for indkaldelse', 'date of summons'],
  heldOn: ['dato for afholdelse', 'date of council'],
  participants: ['deltagere', 'participants'],
  agreements: ['aftaler', 'agreements'],
  measures: ['foranstaltninger', 'measures'],
  childExamStarted: ['børnefaglig undersøgelse', 'child examination'],
  knownBefore: ['sag i forvejen', 'known beforehand'],
} as const;

type Column = keyof typeof columns;

export interface RowProblem extends Omit<ListProblem, 'code'> {
  readonly code: ListProblem['code'] | 'NO_CASE' | 'TWICE';
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
  readonly municipality: string;
  readonly facts: readonly FactInfo[];
  /** A name for a youth that tells nobody the number: the same for the same number. */
  readonly pseudonym: (cpr: string) => string;
}

/** Reads a register; undefined when its columns are not those of one. */
export function readRegisterRows(sheet: Sheet, reading: RowReading): readonly RegisterRowRead[] | undefined {
  const at = new Map<Column, number>();
  for (const [index, heading] of sheet.head.entries()) {
    const name = heading.trim().toLowerCase();
    const column = (Object.keys(columns) as Column[]).find((one) =>
      (columns[one] as readonly string[]).includes(name),
    );
    if (column && !at.has(column)) at.set(column, index);
  }
  if (!(at.has('cpr') || at.has('youth')) || !at.has('receivedOn')) return undefined;
  const seen = new Set<string>();
  const rows = sheet.rows.map((row) => {
    const read = rowOf(row, sheet.head, at, reading);
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

function rowOf(
  { row, cells }: SheetRow,
  head: readonly string[],
  at: ReadonlyMap<Column, number>,
  { municipality, facts, pseudonym }: RowReading,
): RegisterRowRead {
  const problems: RowProblem[] = [];
  const cell = (column: Column): string => cells[at.get(column) ?? -1] ?? '';
  const heading = (column: Column): string => head[at.get(column) ?? -1] ?? columns[column][0];
  const bad = (column: Column, expected?: RowProblem['expected']): void => {
    problems.push({ code: 'BAD_CELL', column: heading(column), ...(expected && { expected }) });
  };
  const listed = (column: Column, choice: Pick<Choice, 'options'>): string[] | undefined => {
    const words = cell(column)
      .split(/[,/]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (words.length === 0) return undefined;
    return words.flatMap((word) => {
      const code = codeOf(word, choice);
      if (code === undefined) bad(column, listOf(choice));
      return code ?? [];
    });
  };
  const yesNo = (column: Column): boolean | undefined => {
    const parsed = parseField(
      { code: column, name: { da: column, en: column }, type: 'boolean', required: false },
      cell(column),
    );
    if (!parsed.ok) bad(column, parsed.problem);
    return parsed.ok ? (parsed.value as boolean | undefined) : undefined;
  };
  /** A date, or in its place the reason why there is none. */
  const dateOrReason = (column: Column): { readonly date?: string; readonly reason?: string } => {
    const text = cell(column);
    if (text === '') return {};
    const reason = codeOf(text, reasonNotHeld);
    if (reason !== undefined && column !== 'receivedOn') return { reason };
    const parsed = parseField(
      { code: column, name: { da: column, en: column }, type: 'date', required: true },
      text,
    );
    if (!parsed.ok) bad(column, column === 'receivedOn' ? parsed.problem : listOf(reasonNotHeld));
    return parsed.ok ? { date: String(parsed.value) } : {};
  };

  const written = cell('cpr');
  const cpr = written === '' ? undefined : readCpr(written);
  if (written !== '' && !cpr) problems.push({ code: 'BAD_CPR', column: heading('cpr') });
  const youth = cell('youth') || (cpr ? pseudonym(written.replace(/[-\s]/g, '').padStart(10, '0')) : '');
  const received = dateOrReason('receivedOn').date;
  const summons = dateOrReason('summonedOn');
  const council = dateOrReason('heldOn');
  const offenceChoice = { options: facts.find(({ code }) => code === 'offenceType')?.options ?? [] };
  const offences = listed('offences', offenceChoice);
  const participants = listed('participants', party);
  const agreements = cell('agreements');
  const measures = listed('measures', measureType);
  const childExamStarted = yesNo('childExamStarted');
  const knownBefore = yesNo('knownBefore');
  if (youth === '' && problems.length === 0) problems.push({ code: 'NO_YOUTH' });
  const name = cell('case') || (youth === '' ? '' : `${youth}-${received ?? ''}`.replace(/-$/, ''));
  // Names are shown and stored as they are: a CPR number must not become one.
  const isNumber = [name, youth].some((one) => readCpr(one) !== undefined);
  if (isNumber || (name === '' && problems.length === 0)) problems.push({ code: 'NO_CASE' });

  const data = {
    municipality,
    youth: {
      id: youth,
      cprKnown: cpr !== undefined,
      ...(cpr && { birthDate: cpr.birthDate, sex: cpr.sex }),
      ...(knownBefore !== undefined && { knownBefore }),
    },
    ...(offences && { offences }),
    ...(received !== undefined && { receivedOn: received }),
    ...(summons.date !== undefined && { summonedOn: summons.date }),
    ...(summons.reason !== undefined && { reasonNotSummoned: summons.reason }),
    ...(council.date !== undefined && { heldOn: council.date }),
    ...(council.reason !== undefined && { reasonNotHeld: council.reason }),
    ...(participants && { participants }),
    ...(agreements !== '' && { agreements: agreementsOf(agreements) }),
    ...(measures && { measures }),
    ...(childExamStarted !== undefined && { childExamStarted }),
  };
  if (problems.length === 0 && !events.ROW_RECORDED.data.safeParse(data).success) bad('case');
  const variables: readonly Column[] = [
    'cpr',
    'offences',
    'receivedOn',
    'summonedOn',
    'heldOn',
    'participants',
    'agreements',
  ];
  const isHeld = council.date !== undefined;
  const lacks = variables
    .filter(
      (column) => cell(column) === '' && (isHeld || (column !== 'participants' && column !== 'agreements')),
    )
    .map(heading);
  return {
    row,
    ...(name !== '' && !isNumber && { case: name }),
    problems,
    lacks,
    ...(problems.length === 0 && { data }),
  };
}

/** Each agreement by who keeps it, where that is written: `den unge: passer skolen`. */
function agreementsOf(text: string): readonly { readonly holder: string; readonly text: string }[] {
  return text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, who = '', what = ''] = /^([^:]+):\s*(.+)$/.exec(part) ?? [];
      const holder = codeOf(who.trim(), party);
      return holder === undefined ? { holder: 'other', text: part } : { holder, text: what };
    });
}

function codeOf(word: string, { options }: Pick<Choice, 'options'>): string | undefined {
  const wanted = word.toLowerCase();
  return options.find(({ code, name }) =>
    [code, name.da, name.en].some((one) => one.toLowerCase() === wanted),
  )?.code;
}

function listOf({ options }: Pick<Choice, 'options'>): RowProblem['expected'] {
  return {
    da: options.map(({ name }) => name.da).join(', '),
    en: options.map(({ name }) => name.en).join(', '),
  };
}
