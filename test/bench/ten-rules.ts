/** One decision of ten rules in the rule language and, beside it, as a program written by hand. */
import type { CaseFacts, FactEntry } from '../../dsl/facts.ts';
import type { Outcome, ProcessVocabulary, SourceText } from '../../dsl/index.ts';

export const vocabulary: ProcessVocabulary = {
  code: 'bench',
  name: { da: 'måling', en: 'measurement' },
  choices: [],
  facts: [{ code: 'receivedOn', name: { da: 'modtaget', en: 'received' }, type: { kind: 'date' } }],
  events: [],
  groups: [],
};

const KINDS = {
  hærværk: 'vandalism',
  vold: 'violence',
  tyveri: 'theft',
  røveri: 'robbery',
  brand: 'arson',
  våben: 'weapons',
  narko: 'drugs',
  sædelighed: 'sexual',
  indbrud: 'burglary',
  trusler: 'threats',
  færdsel: 'traffic',
  andet: 'other',
} as const;

export function header(name: string): readonly string[] {
  return [
    `regelsæt ${name}`,
    '  niveau national',
    '  proces måling',
    '  version 1',
    '  gælder fra 1. januar 2015',
    '  version vælges efter modtaget',
    '  kilde "Måling"',
    '',
  ];
}

export const source: SourceText = {
  path: 'ten-rules.regel',
  text: `${header('ti regler [ten rules]').join('\n')}
valg gerning [offence]
${Object.entries(KINDS)
  .map(([da, en]) => `  - ${da} [${en}]`)
  .join('\n')}

oplysning skadebeløb [damage]
  type beløb

oplysning værdi [worth]
  type beløb

oplysning gentagelser [repeats]
  type tal

oplysning skoleslagsmål [scuffle]
  type ja/nej

oplysning personskade [injury]
  type ja/nej

oplysning alder [age]
  type tal

grænse hærværksgrænse [vandalism limit]
  fra 1. januar 2015: 16.000 kr.
  kilde "Måling"

begreb alvorlig [serious]
  undtagen når alder er ikke fra 10 til og med 17
  gælder når mindst én af følgende:
    - gerning er hærværk og skadebeløb over hærværksgrænse
    - gerning er hærværk og gentagelser mindst 2
    - gerning er vold og (mindst én af følgende:
      - skoleslagsmål er nej
      - personskade er ja
    )
    - gerning er tyveri og værdi mindst 20.000 kr.
    - gerning er røveri
    - gerning er brand
    - gerning er våben
    - gerning er narko
    - gerning er sædelighed
    - gerning er indbrud
    - gerning er trusler
  kilde "Måling"
`,
};

export interface Offence {
  readonly offence: string;
  readonly damage: number;
  readonly worth: number;
  readonly repeats: number;
  readonly scuffle: boolean;
  readonly injury: boolean;
  readonly age: number;
}

/** The decision as one would write it for this decision alone, over facts that are all known. */
export function byHand(of: Offence): boolean {
  if (of.age < 10 || of.age > 17) return false;
  switch (of.offence) {
    case 'vandalism':
      return of.damage > 1_600_000 || of.repeats >= 2;
    case 'violence':
      return !of.scuffle || of.injury;
    case 'theft':
      return of.worth >= 2_000_000;
    case 'robbery':
    case 'arson':
    case 'weapons':
    case 'drugs':
    case 'sexual':
    case 'burglary':
    case 'threats':
      return true;
    default:
      return false;
  }
}

const valueIn = (entry: FactEntry | undefined): unknown =>
  entry && 'value' in entry ? entry.value : undefined;

/** The same over the facts of a case, as a program without the rule language would have to read them. */
export function byHandOverFacts({ facts }: CaseFacts): Outcome {
  const age = valueIn(facts.age) as number;
  if (age < 10 || age > 17) return 'not_met';
  const serious = ((): boolean => {
    switch (valueIn(facts.offence)) {
      case 'vandalism':
        return (valueIn(facts.damage) as number) > 1_600_000 || (valueIn(facts.repeats) as number) >= 2;
      case 'violence':
        return !valueIn(facts.scuffle) || valueIn(facts.injury) === true;
      case 'theft':
        return (valueIn(facts.worth) as number) >= 2_000_000;
      case 'robbery':
      case 'arson':
      case 'weapons':
      case 'drugs':
      case 'sexual':
      case 'burglary':
      case 'threats':
        return true;
      default:
        return false;
    }
  })();
  return serious ? 'met' : 'not_met';
}

/** A sequence of numbers from 0 up to 1, the same every time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function offences(count: number): readonly Offence[] {
  const chance = chances(57);
  const below = (most: number): number => Math.floor(chance() * most);
  const kinds = Object.values(KINDS);
  return Array.from({ length: count }, () => ({
    offence: kinds[below(kinds.length)] as string,
    damage: below(33) * 100_000,
    worth: below(41) * 100_000,
    repeats: below(4),
    scuffle: below(2) === 0,
    injury: below(2) === 0,
    age: 8 + below(12),
  }));
}

/** Facts of a case; every `gap`th of them is left out as not known, none when there is no gap. */
export function factsOf(offence: Offence, index: number, gap = Number.POSITIVE_INFINITY): CaseFacts {
  const entries = Object.entries(offence).map(([code, value]): [string, FactEntry] => [code, { value }]);
  return {
    facts: Object.fromEntries(entries.filter((_, place) => (index * 7 + place) % gap !== gap - 1)),
    groups: {},
  };
}
