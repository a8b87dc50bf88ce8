/**
 * The columns of a register as a list: the seven variables of chapter 7.1 in their order, and after them what else a row
 * may say. One table for reading and for writing, so that what is written out can be read in again.
 */
import type { Bilingual, FactInfo, Language } from '../../dsl/index.ts';
import type { Choice } from '../process/choice.ts';
import { reasonNotHeld, sex } from '../process/network-council/choices.ts';
import { measureType, party } from '../process/network-council/choices-meeting.ts';

interface Headings {
  /** As they are written. */
  readonly da: string;
  readonly en: string;
  /** Other names under which the column is known. */
  readonly also?: readonly string[];
}

export const columns = {
  case: { da: 'Sagsnummer', en: 'Case number' },
  // 1: the number itself is never stored; a youth has a pseudonym instead, and the number is only ever read.
  cpr: { da: 'CPR-nummer', en: 'CPR number', also: ['cpr'] },
  youth: { da: 'Løbenummer', en: 'Youth number' },
  // 2 to 7
  offences: { da: 'Kriminalitetens art', en: 'Nature of the crime' },
  receivedOn: { da: 'Dato for underretning', en: 'Date of notification' },
  summonedOn: { da: 'Dato for indkaldelse', en: 'Date of summons' },
  heldOn: { da: 'Dato for afholdelse', en: 'Date of council' },
  participants: { da: 'Deltagere', en: 'Participants' },
  agreements: { da: 'Aftaler', en: 'Agreements' },

  measures: { da: 'Foranstaltninger', en: 'Measures' },
  childExamStarted: { da: 'Børnefaglig undersøgelse', en: 'Child examination' },
  knownBefore: { da: 'Sag i forvejen', en: 'Known beforehand' },
  birthDate: { da: 'Fødselsdato', en: 'Date of birth' },
  sex: { da: 'Køn', en: 'Sex' },
  cprKnown: { da: 'CPR-nummer registreret', en: 'CPR number recorded' },
  municipality: { da: 'Kommune', en: 'Municipality' },
} as const satisfies Readonly<Record<string, Headings>>;

export type Column = keyof typeof columns;

/** The column with a heading, in either language. */
export function columnNamed(heading: string): Column | undefined {
  const wanted = heading.trim().toLowerCase();
  return (Object.keys(columns) as Column[]).find((column) => {
    const { da, en, also = [] }: Headings = columns[column];
    return [da, en, ...also].some((name) => name.toLowerCase() === wanted);
  });
}

/** Between several words in a cell. */
export const BETWEEN_WORDS = ', ';
/** Between several agreements in a cell. */
export const BETWEEN_AGREEMENTS = ' | ';

/** The words of a closed list as a cell has them. */
export class Words {
  readonly #codes: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, Bilingual>;

  constructor({ options }: Pick<Choice, 'options'>) {
    const forms = options.flatMap(({ code, name }) =>
      [code, name.da, name.en].map((form) => [form.toLowerCase(), code] as const),
    );
    // Where two words have the same form, the first of the list has it.
    this.#codes = new Map(forms.toReversed());
    this.#names = new Map(options.map(({ code, name }) => [code, name]));
  }

  /** The code of what is written: a name in either language, or the code itself. */
  codeOf(written: string): string | undefined {
    return this.#codes.get(written.toLowerCase());
  }

  /** The word for a code, which `codeOf` gives the code for again. */
  wordFor(code: string, language: Language): string {
    const name = this.#names.get(code)?.[language] ?? code;
    return /[,/|]/.test(name) || this.codeOf(name) !== code ? code : name;
  }

  /** All of them, to tell what could have been written. */
  get all(): Bilingual {
    const names = [...this.#names.values()];
    return { da: names.map(({ da }) => da).join(', '), en: names.map(({ en }) => en).join(', ') };
  }
}

/** The closed lists that a row takes its words from. */
export interface RowWords {
  readonly offences: Words;
  /** The duties that the rules list; an agreement may also be in words of its own. */
  readonly duties: Words;
  readonly reasons: Words;
  readonly parties: Words;
  readonly measures: Words;
  readonly sexes: Words;
  readonly held: Words;
}

/** Whether a council was held, where its date is not known. */
const held: Pick<Choice, 'options'> = {
  options: [
    { code: 'true', name: { da: 'afholdt', en: 'held' } },
    { code: 'false', name: { da: 'ikke afholdt', en: 'not held' } },
  ],
};

/** The words of the process, and those that the rules declare. */
export function rowWords(facts: readonly FactInfo[]): RowWords {
  const declared = (fact: string): Words =>
    new Words({ options: facts.find(({ code }) => code === fact)?.options ?? [] });
  return {
    offences: declared('offenceType'),
    duties: declared('listedDuty'),
    reasons: new Words(reasonNotHeld),
    parties: new Words(party),
    measures: new Words(measureType),
    sexes: new Words(sex),
    held: new Words(held),
  };
}
