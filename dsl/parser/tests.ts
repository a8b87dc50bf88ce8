/** Tests and test tables. */
import type * as A from '../ast.ts';
import { COLUMN_WORDS } from '../keywords.ts';
import * as T from '../lexer/tokens.ts';
import { payload, textOf, wordFrom } from './base.ts';
import { NormParser } from './norms.ts';

const K = T.KEYWORD_TOKENS;

export class TestParser extends NormParser {
  protected readonly cell = this.RULE('cell', (): A.Cell => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.Cell => {
          const token = this.oneOf([K.Met, K.Unknown, K.Discretion]);
          return this.ACTION(() => ({
            kind: 'outcome',
            outcome:
              token.tokenType === K.Met ? 'met' : token.tokenType === K.Unknown ? 'unknown' : 'discretion',
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): A.Cell => {
          this.CONSUME(K.Not);
          this.CONSUME2(K.Met);
          return this.ACTION(() => ({ kind: 'outcome', outcome: 'not_met', span: this.from(start) }));
        },
      },
      {
        ALT: (): A.Cell => {
          this.CONSUME(K.None);
          return this.ACTION(() => ({ kind: 'none', span: this.from(start) }));
        },
      },
      {
        ALT: (): A.Cell => {
          const value = this.SUBRULE(this.limitValue);
          return this.ACTION(() => ({ kind: 'value', value, span: this.from(start) }));
        },
      },
    ]);
  });

  /** A value that a fact is given; a set may have several. */
  protected readonly givenCell = this.RULE('givenCell', (): A.Cell => {
    const more: A.Name[] = [];
    const start = this.LA(1);
    const cell = this.SUBRULE(this.cell);
    this.MANY({
      GATE: () => ![K.Met, K.Not, K.Unknown, K.Discretion, K.None].includes(start.tokenType),
      DEF: () => {
        this.CONSUME(K.And);
        more.push(this.SUBRULE(this.name));
      },
    });
    return this.ACTION(() =>
      more.length === 0 || cell.kind !== 'value' ? cell : { ...cell, more, span: this.from(start) },
    );
  });

  protected readonly field = this.RULE('field', (): A.GivenField => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(K.Is);
    const cell = this.SUBRULE(this.givenCell);
    return { name, cell };
  });

  protected readonly record = this.RULE('record', (): A.GivenField[] => {
    this.CONSUME(T.DashToken);
    const fields = [this.SUBRULE(this.field)];
    this.MANY(() => {
      this.CONSUME(T.CommaToken);
      fields.push(this.SUBRULE2(this.field));
    });
    return fields;
  });

  readonly test = this.RULE('test', (): A.TestDeclaration => {
    const start = this.CONSUME(K.Test);
    const title = this.CONSUME(T.TextToken);
    const clauses: A.TestClause[] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.testClause)));
    return this.ACTION(() => ({ kind: 'test', title: textOf(title), clauses, span: this.from(start) }));
  });

  protected readonly testClause = this.RULE('testClause', (): A.TestClause => {
    const start = this.LA(1);
    return this.OR([
      { ALT: (): A.TestClause => this.SUBRULE(this.testSetting) },
      {
        ALT: (): A.TestClause => {
          this.CONSUME(K.Expect);
          return this.OR2([
            {
              ALT: (): A.TestClause => {
                const norm = this.SUBRULE(this.expectedNorm);
                return this.ACTION(() => ({ ...norm, span: this.from(start) }));
              },
            },
            {
              ALT: (): A.TestClause => {
                const name = this.SUBRULE(this.name);
                this.CONSUME(K.Is);
                const cell = this.SUBRULE(this.cell);
                let because: A.Condition | undefined;
                this.OPTION(() => {
                  this.CONSUME(K.Because);
                  because = this.SUBRULE(this.conjunction);
                });
                return this.ACTION(() => ({
                  kind: 'expect',
                  name,
                  cell,
                  ...(because && { because }),
                  span: this.from(start),
                }));
              },
            },
          ]);
        },
      },
    ]);
  });

  /** The day, the event that has just happened, and what is given. */
  protected readonly testSetting = this.RULE('testSetting', (): A.TestSetting => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.TestSetting => {
          this.CONSUME(K.AsOf);
          const date = this.CONSUME(T.DateToken);
          return this.ACTION(() => ({ kind: 'as_of', date: payload<string>(date), span: this.from(start) }));
        },
      },
      {
        ALT: (): A.TestSetting => {
          this.CONSUME(K.Upon);
          const event = this.SUBRULE(this.name);
          return this.ACTION(() => ({ kind: 'happens', event, span: this.from(start) }));
        },
      },
      {
        ALT: (): A.TestSetting => {
          this.CONSUME(K.Given);
          return this.OR2([
            {
              ALT: (): A.TestSetting => {
                const given = this.SUBRULE(this.dutyIs);
                return this.ACTION(() => ({ kind: 'given_duty', ...given, span: this.from(start) }));
              },
            },
            { ALT: (): A.TestSetting => this.SUBRULE(this.givenFact) },
          ]);
        },
      },
    ]);
  });

  /** What stands after `givet`: one fact, or the records of a group. */
  protected readonly givenFact = this.RULE('givenFact', (): A.TestSetting => {
    const start = this.LA(0);
    const name = this.SUBRULE(this.name);
    return this.OR([
      {
        ALT: (): A.TestSetting => {
          this.CONSUME(K.Is);
          const cell = this.SUBRULE(this.givenCell);
          return this.ACTION(() => ({ kind: 'given', name, cell, span: this.from(start) }));
        },
      },
      {
        ALT: (): A.TestSetting => {
          const records: A.GivenField[][] = [];
          let incomplete = false;
          this.OPTION(() => {
            this.CONSUME(K.Incomplete);
            incomplete = true;
          });
          this.CONSUME(T.ColonToken);
          this.MANY(() => records.push(this.SUBRULE(this.record)));
          return this.ACTION(() => ({
            kind: 'given_records',
            group: name,
            incomplete,
            records,
            span: this.from(start),
          }));
        },
      },
    ]);
  });

  protected readonly tableColumn = this.RULE('tableColumn', (): A.TableColumn => {
    const start = this.LA(1);
    const reference = this.SUBRULE(this.ruleReference);
    return this.ACTION(() => {
      if (reference.kind === 'code' || reference.name.quoted) return reference;
      const word = wordFrom(COLUMN_WORDS, reference.name.text, this.language);
      return word ? { kind: word, span: this.from(start) } : reference;
    });
  });

  readonly testTable = this.RULE('testTable', (): A.TestTableDeclaration => {
    const start = this.CONSUME(K.TestTable);
    const title = this.CONSUME(T.TextToken);
    const setting: A.TestSetting[] = [];
    this.MANY(() => setting.push(this.SUBRULE(this.testSetting)));
    const columns: A.TableColumn[] = [];
    const rows: A.TableRow[] = [];
    this.CONSUME(T.RowToken);
    this.AT_LEAST_ONE(() => {
      columns.push(this.SUBRULE(this.tableColumn));
      this.CONSUME(T.BarToken);
    });
    this.MANY2(() => {
      const cells: (A.Cell | A.NormCell)[] = [];
      const row = this.CONSUME2(T.RowToken);
      this.AT_LEAST_ONE2(() => {
        cells.push(
          this.OR([
            {
              GATE: () => columns[cells.length]?.kind === 'code',
              ALT: (): A.Cell | A.NormCell => this.SUBRULE(this.normCell),
            },
            {
              IGNORE_AMBIGUITIES: true,
              ALT: (): A.Cell | A.NormCell => this.SUBRULE(this.givenCell),
            },
          ]),
        );
        this.CONSUME2(T.BarToken);
      });
      rows.push(this.ACTION(() => ({ cells, span: this.from(row) })));
    });
    return this.ACTION(() => ({
      kind: 'test_table',
      title: textOf(title),
      setting,
      columns,
      rows,
      span: this.from(start),
    }));
  });
}
