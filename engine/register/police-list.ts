/** The police's weekly list: what each row says of a youth and a suspicion (chapter 3). Names are never read. */
import type { Bilingual, FactInfo } from '../../dsl/index.ts';
import type { FormField } from '../session/forms/field.ts';
import { type Parsed, parseField } from '../session/forms/parse-field.ts';
import { type Cpr, readCpr } from './cpr.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** What a column of the list is about, beside the facts of an offence that the rules declare by name. */
type Known =
  | 'cpr'
  | 'birthDate'
  | 'receivedOn'
  | 'custodyHolders'
  | 'remandSurrogate'
  | 'latestHeldCouncilOn'
  | 'name';

const headings: Readonly<Record<string, Known>> = {
  'cpr-nummer': 'cpr',
  cpr: 'cpr',
  'cpr-nr': 'cpr',
  'cpr-nr.': 'cpr',
  personnummer: 'cpr',
  'cpr number': 'cpr',
  fødselsdato: 'birthDate',
  'date of birth': 'birthDate',
  modtaget: 'receivedOn',
  modtagelsesdato: 'receivedOn',
  'dato for underretning': 'receivedOn',
  'date of receipt': 'receivedOn',
  forældremyndighedsindehavere: 'custodyHolders',
  'custody holders': 'custodyHolders',
  varetægtssurrogat: 'remandSurrogate',
  'remand surrogate': 'remandSurrogate',
  'seneste afholdte netværkssamråd': 'latestHeldCouncilOn',
  'latest held network council': 'latestHeldCouncilOn',
  navn: 'name',
  name: 'name',
};

const field = (code: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  code,
  name: { da: code, en: code },
  type,
  required: false,
  ...more,
});

const fields: Readonly<Record<Exclude<Known, 'cpr' | 'name'>, FormField>> = {
  birthDate: field('birthDate', 'date'),
  receivedOn: field('receivedOn', 'date'),
  custodyHolders: field('custodyHolders', 'texts', {
    options: [
      { code: 'mother', name: { da: 'mor', en: 'mother' } },
      { code: 'father', name: { da: 'far', en: 'father' } },
    ],
  }),
  remandSurrogate: field('remandSurrogate', 'boolean'),
  latestHeldCouncilOn: field('latestHeldCouncilOn', 'date', { mayBeNone: true }),
};

interface Column {
  readonly heading: string;
  readonly known?: Known;
  readonly fact?: FormField;
}

export interface ListProblem {
  readonly code: 'BROKEN_ROW' | 'BAD_CPR' | 'NO_YOUTH' | 'NO_RECEIPT' | 'BAD_CELL';
  readonly column?: string;
  /** What was expected of the cell. */
  readonly expected?: Bilingual;
}

export interface ListRow {
  readonly row: number;
  readonly masked?: string;
  /** Empty for a row that can be used. */
  readonly problems: readonly ListProblem[];
  /** The data of POLICE_NOTICE_RECEIVED, but for the municipality. */
  readonly notice?: Notice;
}

export interface Notice {
  readonly receivedOn: string;
  readonly birthDate?: string;
  readonly sex?: string;
  readonly cprKnown: boolean;
  readonly custodyHolders: readonly string[];
  readonly remandSurrogate?: boolean;
  readonly latestHeldCouncilOn?: string | null;
  readonly offence: Readonly<Record<string, unknown>>;
}

export interface PoliceList {
  readonly rows: readonly ListRow[];
  /** Headings that nothing is read from. */
  readonly unused: readonly string[];
}

/**
 * Reads a list. `receivedOn` is the day the list reached the municipality, for rows without a date of their own (C-03).
 * Undefined when no column says who the youth is: then it is no such list.
 */
export function readPoliceList(
  sheet: Sheet,
  offenceFacts: readonly FactInfo[],
  receivedOn: string | undefined,
): PoliceList | undefined {
  const columns = sheet.head.map((heading) => columnOf(heading, offenceFacts));
  if (!columns.some(({ known }) => known === 'cpr' || known === 'birthDate')) return undefined;
  const read = sheet.rows.map((row) => rowOf(row, columns, receivedOn));
  const broken = sheet.broken.map((row): ListRow => ({ row, problems: [{ code: 'BROKEN_ROW' }] }));
  return {
    rows: [...read, ...broken].toSorted((a, b) => a.row - b.row),
    unused: columns.filter(({ known, fact }) => !known && !fact).map(({ heading }) => heading),
  };
}

function columnOf(heading: string, offenceFacts: readonly FactInfo[]): Column {
  const name = heading.trim().toLowerCase();
  const known = headings[name];
  if (known) return { heading, known };
  const info = offenceFacts.find(({ name: { da, en } }) =>
    [da, en].some((one) => one.toLowerCase() === name),
  );
  const type = info && formTypes[info.type.kind];
  if (!info || !type) return { heading };
  const { code, name: named, options } = info;
  return { heading, fact: { code, name: named, type, required: false, ...(options && { options }) } };
}

const formTypes: Readonly<Record<string, FormField['type']>> = {
  money: 'money',
  number: 'number',
  percent: 'percent',
  date: 'date',
  duration: 'duration',
  boolean: 'boolean',
  choice: 'choice',
  set: 'multichoice',
  text: 'text',
};

function rowOf(
  { row, cells }: SheetRow,
  columns: readonly Column[],
  listReceivedOn: string | undefined,
): ListRow {
  const problems: ListProblem[] = [];
  const own: Partial<Record<string, unknown>> = {};
  const offence: Record<string, unknown> = {};
  let cpr: Cpr | undefined;
  for (const [index, { heading, known, fact }] of columns.entries()) {
    const text = cells[index] ?? '';
    if (text === '' || known === 'name') continue;
    if (known === 'cpr') {
      cpr = readCpr(text);
      if (!cpr) problems.push({ code: 'BAD_CPR', column: heading });
      continue;
    }
    const asked = known ? fields[known] : fact;
    if (!asked) continue;
    const parsed: Parsed = parseField(asked, text);
    if (!parsed.ok) problems.push({ code: 'BAD_CELL', column: heading, expected: parsed.problem });
    else if (parsed.value !== undefined) (known ? own : offence)[asked.code] = parsed.value;
  }
  const birthDate = cpr?.birthDate ?? (own.birthDate as string | undefined);
  const receivedOn = (own.receivedOn as string | undefined) ?? listReceivedOn;
  if (birthDate === undefined && problems.length === 0) problems.push({ code: 'NO_YOUTH' });
  if (receivedOn === undefined) problems.push({ code: 'NO_RECEIPT' });
  const about = { row, ...(cpr && { masked: cpr.masked }) };
  if (problems.length > 0 || receivedOn === undefined) return { ...about, problems };
  return {
    ...about,
    problems,
    notice: {
      ...(own as Pick<Notice, 'remandSurrogate' | 'latestHeldCouncilOn'>),
      receivedOn,
      ...(birthDate !== undefined && { birthDate }),
      ...(cpr && { sex: cpr.sex }),
      cprKnown: cpr !== undefined,
      custodyHolders: (own.custodyHolders as readonly string[] | undefined) ?? [],
      offence,
    },
  };
}
