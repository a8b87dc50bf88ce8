/** Facts, and the choices and groups they stand in. */
import type { SourceLine } from '../outcome.ts';
import type { Bilingual } from '../source.ts';
import type { Duration, FactValue, ValueType } from '../values.ts';

export interface FactModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ValueType;
  readonly groups: readonly string[];
  readonly ifUnknown?:
    | { readonly action: 'obtain'; readonly from: Bilingual; readonly within?: Duration }
    | { readonly action: 'assess'; readonly by: Bilingual };
  /** `hvis ukendt: antag`: the value that stands in for an unknown one, and why it may. */
  readonly assumed?: { readonly value: FactValue; readonly sources: readonly SourceLine[] };
}

export interface ChoiceModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly ascending: boolean;
  readonly options: readonly { readonly code: string; readonly name: Bilingual }[];
}

export interface GroupModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly fields: readonly string[];
  readonly collects: readonly string[];
}
