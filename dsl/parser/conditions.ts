/** Conditions. There is no precedence to remember: `og` on one line, alternatives as bullets. */
import type * as A from '../ast.ts';
import * as T from '../lexer/tokens.ts';
import { at, payload } from './base.ts';
import { ValueParser } from './values.ts';

const K = T.KEYWORD_TOKENS;

export class ConditionParser extends ValueParser {
  protected readonly condition = this.RULE(
    'condition',
    (): A.Condition =>
      this.OR([
        { ALT: (): A.Condition => this.SUBRULE(this.list) },
        { ALT: (): A.Condition => this.SUBRULE(this.conjunction) },
      ]),
  );

  protected readonly list = this.RULE('list', (): A.Condition => {
    const items: A.Condition[] = [];
    const start = this.oneOf([K.AnyOf, K.AllOf, K.NoneOf]);
    this.CONSUME(T.ColonToken);
    this.AT_LEAST_ONE(() => {
      this.CONSUME(T.DashToken);
      items.push(this.SUBRULE(this.conjunction));
    });
    return this.ACTION(() => {
      const mode = start.tokenType === K.AnyOf ? 'any' : start.tokenType === K.AllOf ? 'all' : 'none';
      return { kind: 'list', mode, items, span: this.from(start) };
    });
  });

  protected readonly conjunction = this.RULE('conjunction', (): A.Condition => {
    const start = this.LA(1);
    const items = [this.SUBRULE(this.atom)];
    this.MANY(() => {
      this.CONSUME(K.And);
      items.push(this.SUBRULE2(this.atom));
    });
    return this.ACTION(() =>
      items.length === 1 ? (items[0] as A.Condition) : { kind: 'and', items, span: this.from(start) },
    );
  });

  protected readonly atom = this.RULE('atom', (): A.Condition => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.Condition => {
          this.CONSUME(T.LeftParenToken);
          const item = this.SUBRULE(this.condition);
          this.CONSUME(T.RightParenToken);
          return this.ACTION(() => ({ kind: 'group', item, span: this.from(start) }));
        },
      },
      {
        ALT: (): A.Condition => {
          this.CONSUME(K.Not);
          this.CONSUME2(T.LeftParenToken);
          const item = this.SUBRULE2(this.condition);
          this.CONSUME2(T.RightParenToken);
          return this.ACTION(() => ({ kind: 'not', item, span: this.from(start) }));
        },
      },
      { ALT: (): A.Condition => this.SUBRULE(this.count) },
      { ALT: (): A.Condition => this.SUBRULE(this.aggregate) },
      {
        ALT: (): A.Condition => {
          const subject = this.SUBRULE(this.name);
          const predicate = this.SUBRULE(this.predicate);
          return this.ACTION(() => ({ kind: 'predicate', subject, predicate, span: this.from(start) }));
        },
      },
    ]);
  });

  protected readonly window = this.RULE('window', (): A.Window => {
    let length: Pick<A.Window, 'within' | 'calendarYear'> = {};
    let same: A.Name[] | undefined;
    let where: A.Condition | undefined;
    let countedFrom: A.Name | undefined;
    this.OPTION(() => {
      length = this.OR([
        {
          ALT: (): Pick<A.Window, 'calendarYear'> => {
            this.CONSUME(K.WithinCalendarYear);
            return { calendarYear: true };
          },
        },
        {
          ALT: (): Pick<A.Window, 'within'> => {
            this.CONSUME(K.Within);
            return { within: this.SUBRULE(this.duration) };
          },
        },
      ]);
    });
    this.OPTION2(() => {
      this.CONSUME(K.WithSame);
      same = this.SUBRULE(this.allNames);
    });
    this.OPTION3(() => {
      this.CONSUME(K.Where);
      where = this.SUBRULE(this.atom);
    });
    this.OPTION4(() => {
      this.CONSUME(K.CountedFrom);
      countedFrom = this.SUBRULE(this.name);
    });
    return {
      ...length,
      ...(same && { same }),
      ...(where && { where }),
      ...(countedFrom && { countedFrom }),
    };
  });

  protected readonly count = this.RULE('count', (): A.Condition => {
    const start = this.oneOf([K.AtLeast, K.AtMost, K.Exactly]);
    const number = this.CONSUME(T.NumberToken);
    const group = this.SUBRULE(this.name);
    const window = this.SUBRULE(this.window);
    return this.ACTION(() => ({
      kind: 'count',
      comparator:
        start.tokenType === K.AtLeast ? 'at_least' : start.tokenType === K.AtMost ? 'at_most' : 'exactly',
      number: { kind: 'number', value: payload<number>(number), span: at(number) },
      group,
      window,
      span: this.from(start),
    }));
  });

  protected readonly aggregate = this.RULE('aggregate', (): A.Condition => {
    const start = this.oneOf([K.CountOf, K.SumOf]);
    const of = this.SUBRULE(this.name);
    const window = this.SUBRULE(this.window);
    this.OPTION(() => this.CONSUME(K.Is));
    const comparator = this.SUBRULE(this.comparator);
    const value = this.SUBRULE(this.value);
    return this.ACTION(() => ({
      kind: 'aggregate',
      function: start.tokenType === K.CountOf ? 'count' : 'sum',
      of,
      window,
      comparator,
      value,
      span: this.from(start),
    }));
  });

  protected readonly comparator = this.RULE('comparator', (): A.Comparator => {
    const token = this.oneOf([
      K.Over,
      K.Under,
      K.AtLeast,
      K.AtMost,
      K.Exactly,
      K.Before,
      K.After,
      K.NoLater,
      K.NoEarlier,
    ]);
    return this.ACTION(() => {
      switch (token.tokenType) {
        case K.Over:
          return 'over';
        case K.Under:
          return 'under';
        case K.AtLeast:
          return 'at_least';
        case K.AtMost:
          return 'at_most';
        case K.Exactly:
          return 'exactly';
        case K.Before:
          return 'before';
        case K.After:
          return 'after';
        case K.NoLater:
          return 'no_later';
        default:
          return 'no_earlier';
      }
    });
  });

  /** A comparison or a range: may stand right after a name, or after `er`. */
  protected readonly measure = this.RULE(
    'measure',
    (): A.Predicate =>
      this.OR([
        {
          ALT: (): A.Predicate => {
            const comparator = this.SUBRULE(this.comparator);
            const value = this.SUBRULE(this.value);
            return { kind: 'compare', is: false, negated: false, comparator, value };
          },
        },
        {
          ALT: (): A.Predicate => {
            this.CONSUME(K.From);
            const from = this.SUBRULE2(this.value);
            this.CONSUME(K.UntilIncluding);
            const to = this.SUBRULE3(this.value);
            return { kind: 'range', is: false, negated: false, from, to };
          },
        },
      ]),
  );

  protected readonly predicate = this.RULE(
    'predicate',
    (): A.Predicate =>
      this.OR([
        { ALT: (): A.Predicate => this.SUBRULE(this.measure) },
        {
          ALT: (): A.Predicate => {
            this.CONSUME(K.Includes);
            const values = this.SUBRULE(this.names);
            return { kind: 'includes', negated: false, values };
          },
        },
        {
          ALT: (): A.Predicate => {
            this.CONSUME(K.Is);
            let negated = false;
            this.OPTION(() => {
              this.CONSUME(K.Not);
              negated = true;
            });
            return this.OR2([
              {
                ALT: (): A.Predicate => {
                  const measure = this.SUBRULE2(this.measure);
                  return this.ACTION(() => ({
                    ...(measure as A.Predicate & { kind: 'compare' | 'range' }),
                    is: true,
                    negated,
                  }));
                },
              },
              {
                ALT: (): A.Predicate => {
                  const token = this.oneOf([K.Met, K.Unknown, K.Known, K.None]);
                  return this.ACTION(() => ({
                    kind: 'outcome',
                    negated,
                    outcome:
                      token.tokenType === K.Met
                        ? 'met'
                        : token.tokenType === K.Unknown
                          ? 'unknown'
                          : token.tokenType === K.Known
                            ? 'known'
                            : 'none',
                  }));
                },
              },
              {
                ALT: (): A.Predicate => {
                  const values = this.SUBRULE(this.values);
                  return { kind: 'values', negated, values };
                },
              },
            ]);
          },
        },
      ]),
  );

  protected readonly values = this.RULE('values', (): A.Value[] => {
    const values = [this.SUBRULE(this.value)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.CONSUME(T.CommaToken);
        values.push(this.SUBRULE2(this.value));
      },
    });
    this.OPTION(() => {
      this.CONSUME(K.Or);
      values.push(this.SUBRULE3(this.value));
    });
    return values;
  });
}
