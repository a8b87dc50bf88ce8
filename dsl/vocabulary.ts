/**
 * What a process tells the rules about its cases: names in both languages for its events, its facts and the
 * groups of records it keeps. Built by the engine from the same schemas that validate events.
 */
import type { Bilingual, Language } from './source.ts';
import type { ValueType } from './values.ts';

export interface VocabularyOption {
  readonly code: string;
  readonly name: Bilingual;
}

export interface VocabularyChoice {
  readonly code: string;
  /** What rule files call it as a type; without it only its options can be named. */
  readonly name?: Bilingual;
  /** The options stand in ascending order, so that `over` and `mindst` can be asked. */
  readonly ascending?: boolean;
  readonly options: readonly VocabularyOption[];
}

export interface VocabularyFact {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ValueType;
}

export type FieldKind = 'text' | 'texts' | 'date' | 'number' | 'boolean' | 'choice' | 'records' | 'facts';

/** A field of an event's data, as a scenario names it. */
export interface VocabularyField {
  /** Where it stands in the data: `['youth', 'birthDate']`. */
  readonly path: readonly string[];
  readonly name: Bilingual;
  /** `facts` holds facts of the case that rule files declare; it has no name of its own in a scenario. */
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Whether it can be known to be none. */
  readonly mayBeNone: boolean;
  /** What it, or each text of a list, can be. */
  readonly options?: readonly VocabularyOption[];
  /** Whether a text can stand beside the options. */
  readonly open?: boolean;
  /** The fields of each record. */
  readonly fields?: readonly VocabularyField[];
  /** The group of rule files whose facts the records have besides. */
  readonly group?: string;
  /** Where the data says whether the list is complete. */
  readonly complete?: readonly string[];
}

export interface VocabularyEvent {
  /** The public code of the specification, e.g. `SUMMONS_SENT`. */
  readonly code: string;
  readonly name: Bilingual;
  /** None when scenarios cannot give it any data. */
  readonly fields?: readonly VocabularyField[];
}

/** A group whose records the process supplies. One with neither forms nor fields is declared in rule files. */
export interface VocabularyGroup {
  readonly code: string;
  /** Its name for one record and for several. */
  readonly forms?: Readonly<Record<Language, readonly string[]>>;
  /** What each record has. A field of several groups has the same code, name and type in each. */
  readonly fields?: readonly VocabularyFact[];
}

/** What a template can name beside facts: lists and texts that the process reads from the events of a case. */
export interface VocabularyPlace {
  readonly code: string;
  readonly name: Bilingual;
}

export interface ProcessVocabulary {
  readonly code: string;
  readonly name: Bilingual;
  readonly choices: readonly VocabularyChoice[];
  readonly facts: readonly VocabularyFact[];
  readonly events: readonly VocabularyEvent[];
  readonly groups: readonly VocabularyGroup[];
  readonly places?: readonly VocabularyPlace[];
  /** Codes of the findings that the engine itself reports, beside those of the rules. */
  readonly findings?: readonly string[];
}
