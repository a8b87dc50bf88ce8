/** Limits with their values by day. */
import type { Span } from '../source.ts';
import type { FactValue, ValueType } from '../values.ts';
import type { Definition } from './definition.ts';

/** What a municipal rule set may put in place of a national limit. */
export type LockModel =
  | { readonly kind: 'locked' }
  | { readonly kind: 'free' }
  | { readonly kind: 'within'; readonly least?: FactValue; readonly most?: FactValue };

export interface LimitModel extends Definition {
  readonly lock?: LockModel;
  readonly type: ValueType;
  /** In ascending order of date. */
  readonly values: readonly { readonly from: string; readonly value: FactValue; readonly span: Span }[];
}
