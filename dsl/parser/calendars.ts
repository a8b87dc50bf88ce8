/** Calendars of closed days. */
import type { IToken } from 'chevrotain';
import type * as A from '../ast.ts';
import { EASTER, MONTH_NAMES, WEEKDAY_NAMES } from '../keywords.ts';
import * as T from '../lexer/tokens.ts';
import type { DayOfYear } from '../values/written-dates.ts';
import type { Duration } from '../values.ts';
import { payload } from './base.ts';
import { TestParser } from './tests.ts';

const K = T.KEYWORD_TOKENS;

export class CalendarParser extends TestParser {
  /** Words that name no weekday, no month or not Easter where one belongs; `parse-file.ts` reports them. */
  readonly unknownDays: A.Name[] = [];

  private weekday(name: A.Name): number {
    const day =
      WEEKDAY_NAMES[this.language].findIndex((each) => each.toLowerCase() === name.text.toLowerCase()) + 1;
    if (day === 0) this.unknownDays.push(name);
    return day;
  }

  /** `1 January` is a number and a name in English; in Danish the dot makes it one token. */
  private dayOfYear(day: IToken, month: A.Name): DayOfYear {
    const number =
      MONTH_NAMES[this.language].findIndex((each) => each.toLowerCase() === month.text.toLowerCase()) + 1;
    if (number === 0) this.unknownDays.push(month);
    return { month: Math.max(number, 1), day: payload<number>(day) };
  }

  private fromEaster(name: A.Name, days: number): A.ClosedDayRule {
    if (name.text.toLowerCase() !== EASTER[this.language].toLowerCase()) this.unknownDays.push(name);
    return { kind: 'easter', days };
  }

  protected readonly closedDayRule = this.RULE(
    'closedDayRule',
    (): A.ClosedDayRule =>
      this.OR([
        {
          ALT: (): A.ClosedDayRule => {
            const token = this.CONSUME(T.DayMonthToken);
            return this.ACTION(() => ({ kind: 'fixed', ...payload<DayOfYear>(token) }));
          },
        },
        {
          ALT: (): A.ClosedDayRule => {
            const day = this.CONSUME(T.NumberToken);
            const month = this.SUBRULE(this.name);
            return this.ACTION(() => ({ kind: 'fixed', ...this.dayOfYear(day, month) }));
          },
        },
        {
          ALT: (): A.ClosedDayRule => {
            const length = this.CONSUME(T.DurationToken);
            const direction = this.oneOf([K.After, K.Before]);
            const name = this.SUBRULE2(this.name);
            return this.ACTION(() => {
              const { count } = payload<Duration>(length);
              return this.fromEaster(name, direction.tokenType === K.After ? count : -count);
            });
          },
        },
        {
          ALT: (): A.ClosedDayRule => {
            const name = this.SUBRULE3(this.name);
            return this.ACTION(() => this.fromEaster(name, 0));
          },
        },
      ]),
  );

  /** `, fra 2024`, `, til og med 2023`, or both. */
  protected readonly closedYears = this.RULE('closedYears', (): { from?: number; to?: number } => {
    let from: number | undefined;
    let to: number | undefined;
    this.OPTION(() => {
      this.CONSUME(T.CommaToken);
      this.OPTION2(() => {
        this.CONSUME(K.From);
        const year = this.CONSUME(T.NumberToken);
        from = this.ACTION(() => payload<number>(year));
      });
      this.OPTION3(() => {
        this.CONSUME(K.UntilIncluding);
        const year = this.CONSUME2(T.NumberToken);
        to = this.ACTION(() => payload<number>(year));
      });
    });
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });

  protected readonly calendarClause = this.RULE(
    'calendarClause',
    (): A.CalendarDeclaration['clauses'][number] => {
      type Clause = A.CalendarDeclaration['clauses'][number];
      const start = this.LA(1);
      return this.OR([
        {
          ALT: (): Clause => {
            this.CONSUME(K.Covers);
            const first = this.CONSUME(T.NumberToken);
            this.CONSUME(K.UntilIncluding);
            const last = this.CONSUME2(T.NumberToken);
            return this.ACTION(() => ({
              kind: 'covers',
              from: payload<number>(first),
              to: payload<number>(last),
              span: this.from(start),
            }));
          },
        },
        {
          ALT: (): Clause => {
            this.CONSUME(K.Closed);
            this.CONSUME(T.ColonToken);
            const names = this.SUBRULE(this.allNames);
            return this.ACTION(() => ({
              kind: 'closed_weekdays',
              days: names.map((name) => this.weekday(name)),
              span: this.from(start),
            }));
          },
        },
        {
          ALT: (): Clause => {
            this.CONSUME(T.DashToken);
            const head = this.SUBRULE(this.head);
            this.CONSUME2(T.ColonToken);
            const rule = this.SUBRULE(this.closedDayRule);
            const years = this.SUBRULE(this.closedYears);
            return this.ACTION(() => ({ kind: 'closed_day', head, rule, ...years, span: this.from(start) }));
          },
        },
        { ALT: (): Clause => this.SUBRULE(this.common) },
      ]);
    },
  );

  readonly calendar = this.RULE('calendar', (): A.CalendarDeclaration => {
    const start = this.CONSUME(K.Calendar);
    const head = this.SUBRULE(this.head);
    const clauses: A.CalendarDeclaration['clauses'][number][] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.calendarClause)));
    return this.ACTION(() => ({ kind: 'calendar', head, clauses, span: this.from(start) }));
  });
}
