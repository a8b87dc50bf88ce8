/** Short forms for writing the vocabulary of a process. Every fact says what is; none judges. */
import type {
  Bilingual,
  ProcessVocabulary,
  VocabularyFact,
  VocabularyGroup,
  VocabularyPlace,
} from '../../dsl/index.ts';
import type { Choice } from './choice.ts';

type Type = VocabularyFact['type'];

export const date: Type = { kind: 'date' };
export const yesNo: Type = { kind: 'boolean' };
export const number: Type = { kind: 'number' };
export const duration: Type = { kind: 'duration' };
export const money: Type = { kind: 'money' };
export const percent: Type = { kind: 'percent' };
export const oneOfChoice = (choice: string): Type => ({ kind: 'choice', choice });
export const setOfChoice = (choice: string): Type => ({ kind: 'set', choice });

/** Facts, or the fields of records, by code. */
export type NamedFacts = Readonly<Record<string, readonly [type: Type, da: string, en: string]>>;

/** The facts, in the order written. */
function facts(named: NamedFacts): readonly VocabularyFact[] {
  return Object.entries(named).map(([code, [type, da, en]]) => ({ code, type, name: { da, en } }));
}

/** A group of records; its forms are one and several, in Danish and English. */
export function group(
  code: string,
  da: readonly [one: string, several: string],
  en: readonly [one: string, several: string],
  fields: NamedFacts,
): VocabularyGroup {
  return { code, forms: { da, en }, fields: facts(fields) };
}

interface Words {
  readonly code: string;
  readonly name: Bilingual;
  /** The modules that hold the closed lists, and nothing else. */
  readonly choices: readonly Readonly<Record<string, Choice>>[];
  readonly events: Readonly<Record<string, { readonly name: Bilingual }>>;
  readonly facts: NamedFacts;
  readonly groups: readonly VocabularyGroup[];
  readonly places?: readonly VocabularyPlace[];
}

/** What rule files can name of a process. */
export function vocabularyFrom({
  code,
  name,
  choices,
  events,
  facts: named,
  groups,
  places = [],
}: Words): ProcessVocabulary {
  return {
    code,
    name,
    choices: choices.flatMap((module) => Object.values(module)),
    facts: facts(named),
    events: Object.entries(events).map(([event, { name: called }]) => ({ code: event, name: called })),
    groups,
    places,
  };
}

/** The names of the options of a closed list, by code. */
export function namesOf({ options }: Choice): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(options.map(({ code, name }) => [code, name]));
}
