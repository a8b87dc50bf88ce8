/** A case as a row of the list that `readRegisterRows` reads: what is written here, it reads as the same row again. */
import type { Language } from '../../dsl/index.ts';
import type { RegisterRow } from '../process/network-council-register/events.ts';
import type { FormField } from '../session/forms/field.ts';
import { writeField } from '../session/forms/write-field.ts';
import {
  BETWEEN_AGREEMENTS,
  BETWEEN_WORDS,
  type Column,
  columns,
  type RowWords,
  type Words,
} from './row-columns.ts';

/** The number of a youth is not in the register, so there is no column for it. */
const WRITTEN = (Object.keys(columns) as Column[]).filter((column) => column !== 'cpr');

/** The first line of the list. */
export function headCells(language: Language): readonly string[] {
  return WRITTEN.map((column) => columns[column][language]);
}

/** The cells of one case under that line. */
export function rowCells(
  name: string,
  row: RegisterRow,
  words: RowWords,
  language: Language,
): readonly string[] {
  const { youth } = row;
  const listed = (codes: readonly string[], of: Words): string =>
    codes.map((code) => of.wordFor(code, language)).join(BETWEEN_WORDS);
  const field = (type: FormField['type'], value: unknown): string =>
    writeField({ code: type, name: { da: type, en: type }, type, required: false }, value, language);
  const date = (value: string | undefined): string => field('date', value);
  const yesNo = (value: boolean | undefined): string => field('boolean', value);
  const reason = (code: string | undefined): string =>
    code === undefined ? '' : words.reasons.wordFor(code, language);
  const cells: Readonly<Record<Column, string>> = {
    case: name,
    cpr: '',
    youth: youth.id,
    offences: listed(row.offences, words.offences),
    receivedOn: date(row.receivedOn),
    summonedOn: date(row.summonedOn) || reason(row.reasonNotSummoned),
    heldOn:
      date(row.heldOn) ||
      reason(row.reasonNotHeld) ||
      (row.held === undefined ? '' : words.held.wordFor(String(row.held), language)),
    participants:
      row.participants?.length === 0
        ? { da: 'ingen', en: 'none' }[language]
        : listed(row.participants ?? [], words.parties),
    agreements: (row.agreements ?? [])
      .map((agreement) => agreementCell(agreement, words, language))
      .join(BETWEEN_AGREEMENTS),
    measures: listed(row.measures, words.measures),
    childExamStarted: yesNo(row.childExamStarted),
    knownBefore: yesNo(youth.knownBefore),
    birthDate: date(youth.birthDate),
    sex: youth.sex === undefined ? '' : words.sexes.wordFor(youth.sex, language),
    cprKnown: yesNo(youth.cprKnown),
    municipality: row.municipality,
  };
  return WRITTEN.map((column) => cells[column]);
}

/** `den unge: passer skolen`; what would be taken for the beginning of the next agreement is written otherwise. */
function agreementCell(
  { holder, duty, text }: NonNullable<RegisterRow['agreements']>[number],
  { parties, duties }: RowWords,
  language: Language,
): string {
  const named = duty === undefined ? undefined : duties.wordFor(duty, language);
  const own = text?.replaceAll('|', '/').replace(/\s+/g, ' ').trim();
  const what = named === undefined ? own : own === undefined ? named : `${named} (${own})`;
  return `${parties.wordFor(holder, language)}: ${what ?? ''}`.trimEnd();
}
