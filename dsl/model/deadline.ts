/** Deadlines and the calendars they are counted in. */
import type { ClosedDayRule } from '../ast.ts';
import type { Bilingual } from '../source.ts';
import type { Definition } from './definition.ts';
import type { FactRef, Operand } from './expression.ts';

/** A calendar of closed days, for the years it covers. */
export interface CalendarModel extends Definition {
  readonly from: number;
  readonly to: number;
  /** ISO days of the week: Monday 1 … Sunday 7. */
  readonly weekdays: readonly number[];
  readonly days: readonly {
    readonly name: Bilingual;
    readonly rule: ClosedDayRule;
    readonly from?: number;
    readonly to?: number;
  }[];
}

export interface DeadlineModel extends Definition {
  /** The calendar by which working days are counted and closed days known. */
  readonly calendar?: string;
  /** What becomes of a last day that is closed. */
  readonly onClosedDay: 'keep' | 'next_working_day';
  readonly length: Operand;
  readonly dayAfter: boolean;
  /** Counted back: the last day lies this long before the date. */
  readonly before?: true;
  readonly from: FactRef;
}
