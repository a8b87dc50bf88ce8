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

export interface VocabularyEvent {
  /** The public code of the specification, e.g. `SUMMONS_SENT`. */
  readonly code: string;
  readonly name: Bilingual;
}

/** A group whose records the process supplies. One with neither forms nor fields is declared in rule files. */
export interface VocabularyGroup {
  readonly code: string;
  /** Its name for one record and for several. */
  readonly forms?: Readonly<Record<Language, readonly string[]>>;
  /** What each record has. A field of several groups has the same code, name and type in each. */
  readonly fields?: readonly VocabularyFact[];
}

export interface ProcessVocabulary {
  readonly code: string;
  readonly name: Bilingual;
  readonly choices: readonly VocabularyChoice[];
  readonly facts: readonly VocabularyFact[];
  readonly events: readonly VocabularyEvent[];
  readonly groups: readonly VocabularyGroup[];
}
