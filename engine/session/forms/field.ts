/** What one field of a form asks for. */
import type { Bilingual } from '../../../dsl/index.ts';

export type FieldType =
  | 'text'
  | 'texts'
  | 'date'
  | 'money'
  | 'number'
  | 'percent'
  | 'duration'
  | 'boolean'
  | 'choice'
  | 'multichoice'
  | 'records';

export interface FieldOption {
  readonly code: string;
  readonly name: Bilingual;
}

export interface FormField {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: FieldType;
  readonly required: boolean;
  /** The values of a choice; none for other types. */
  readonly options?: readonly FieldOption[];
  /** The fields of each record, for suspicions and other repeated records. */
  readonly fields?: readonly FormField[];
  /** What stands in the field from the start. */
  readonly given?: string;
  /** True when it can be known that there is none. */
  readonly mayBeNone?: boolean;
}
