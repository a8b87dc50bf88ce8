/** Values of the rule language. Money is whole øre, percent is hundredths of a per cent, never a fraction of a unit. */

/** `workday` needs a calendar; it is for deadlines only. */
export type DurationUnit = 'day' | 'week' | 'month' | 'year' | 'workday';

/** A civil date as text: `2015-03-02`, or with less precision `2015-03` or `2015`. */
export type DateText = string;

export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

/**
 * A known value of a fact, in the form in which case files hold it:
 * money in øre, percent in hundredths of a per cent, choices and roles as codes, sets as sorted codes.
 */
export type FactValue = number | boolean | string | Duration | readonly string[];

export type ValueType =
  | { readonly kind: 'money' }
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'set'; readonly choice: string };
