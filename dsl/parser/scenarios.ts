/** Scenarios: dated events of one case, and what is expected between them. */
import type * as A from '../ast.ts';
import * as T from '../lexer/tokens.ts';
import { at, codeOf, payload, textOf } from './base.ts';
import { CalendarParser } from './calendars.ts';

const K = T.KEYWORD_TOKENS;

type Expectation = Extract<A.ScenarioClause, { kind: `expect_${string}` }>;

export class ScenarioParser extends CalendarParser {
  readonly scenario = this.RULE('scenario', (): A.ScenarioDeclaration => {
    const start = this.CONSUME(K.Scenario);
    const title = this.CONSUME(T.TextToken);
    const clauses: A.ScenarioClause[] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.scenarioClause)));
    return this.ACTION(() => ({ kind: 'scenario', title: textOf(title), clauses, span: this.from(start) }));
  });

  protected readonly scenarioClause = this.RULE('scenarioClause', (): A.ScenarioClause => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.ScenarioClause => {
          this.CONSUME(K.CaseIn);
          const municipality = this.SUBRULE(this.name);
          return this.ACTION(() => ({ kind: 'case_in', municipality, span: this.from(start) }));
        },
      },
      {
        ALT: (): A.ScenarioClause => {
          this.CONSUME(K.AsOf);
          const date = this.CONSUME(T.DateToken);
          return this.ACTION(() => ({ kind: 'as_of', date: payload<string>(date), span: this.from(start) }));
        },
      },
      { ALT: (): A.ScenarioClause => this.SUBRULE(this.scenarioEvent) },
      { ALT: (): A.ScenarioClause => this.SUBRULE(this.scenarioExpectation) },
    ]);
  });

  protected readonly scenarioEvent = this.RULE('scenarioEvent', (): A.ScenarioClause => {
    const date = this.CONSUME(T.DateToken);
    this.CONSUME(T.ColonToken);
    const name = this.SUBRULE(this.name);
    const fields: A.ScenarioField[] = [];
    const records: A.ScenarioRecords[] = [];
    this.MANY(() => {
      this.CONSUME(T.CommaToken);
      fields.push(this.SUBRULE(this.scenarioField));
    });
    this.OPTION(() => {
      const start = this.LA(1);
      const list = this.SUBRULE(this.scenarioRecordList);
      records.push(this.ACTION(() => ({ incomplete: false, records: list, span: this.from(start) })));
    });
    this.MANY2(() => records.push(this.SUBRULE(this.scenarioRecords)));
    return this.ACTION(() => ({
      kind: 'event',
      date: payload<string>(date),
      name,
      fields,
      records,
      span: this.from(date),
    }));
  });

  /** `tidligere forhold er ufuldstændige:` and its bullets. */
  protected readonly scenarioRecords = this.RULE('scenarioRecords', (): A.ScenarioRecords => {
    const start = this.LA(1);
    const group = this.SUBRULE(this.name);
    let incomplete = false;
    let records: A.ScenarioField[][] = [];
    this.OPTION(() => {
      this.CONSUME(K.Incomplete);
      incomplete = true;
    });
    this.CONSUME(T.ColonToken);
    this.OPTION2(() => {
      records = this.SUBRULE(this.scenarioRecordList);
    });
    return this.ACTION(() => ({ group, incomplete, records, span: this.from(start) }));
  });

  protected readonly scenarioRecordList = this.RULE('scenarioRecordList', (): A.ScenarioField[][] => {
    const records: A.ScenarioField[][] = [];
    this.AT_LEAST_ONE(() => {
      this.CONSUME(T.DashToken);
      const fields = [this.SUBRULE(this.scenarioField)];
      this.MANY(() => {
        this.CONSUME(T.CommaToken);
        fields.push(this.SUBRULE2(this.scenarioField));
      });
      records.push(fields);
    });
    return records;
  });

  /** A comma goes on with the values unless a name and `er` follow: then the next field begins. */
  protected readonly scenarioField = this.RULE('scenarioField', (): A.ScenarioField => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(K.Is);
    const values = [this.SUBRULE(this.scenarioValue)];
    this.MANY({
      GATE: () => this.LA(1).tokenType === K.And || this.LA(3).tokenType !== K.Is,
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(T.CommaToken) }, { ALT: () => this.CONSUME(K.And) }]);
        values.push(this.SUBRULE2(this.scenarioValue));
      },
    });
    return { name, values };
  });

  protected readonly scenarioValue = this.RULE(
    'scenarioValue',
    (): A.ScenarioValue =>
      this.OR([
        { ALT: (): A.ScenarioValue => this.SUBRULE(this.cell) },
        {
          ALT: (): A.ScenarioValue => {
            const token = this.CONSUME(T.TextToken);
            return this.ACTION(() => ({ kind: 'text', text: textOf(token), span: at(token) }));
          },
        },
        {
          ALT: (): A.ScenarioValue => {
            const token = this.CONSUME(T.CodeToken);
            return this.ACTION(() => ({ kind: 'code', code: codeOf(token), span: at(token) }));
          },
        },
      ]),
  );

  protected readonly scenarioExpectation = this.RULE('scenarioExpectation', (): Expectation => {
    const start = this.CONSUME(K.Expect);
    return this.OR([
      {
        ALT: (): Expectation => {
          const norm = this.SUBRULE(this.expectedNorm);
          return this.ACTION(() => ({ ...norm, span: this.from(start) }));
        },
      },
      {
        ALT: (): Expectation => {
          this.CONSUME(K.EventRefused);
          return this.ACTION(() => ({ kind: 'expect_refused', span: this.from(start) }));
        },
      },
      {
        ALT: (): Expectation => {
          const name = this.SUBRULE(this.name);
          this.CONSUME(K.Is);
          const value = this.SUBRULE(this.scenarioValue);
          let because: A.Condition | undefined;
          this.OPTION(() => {
            this.CONSUME(K.Because);
            because = this.SUBRULE(this.conjunction);
          });
          return this.ACTION(() => ({
            kind: 'expect_value',
            name,
            value,
            ...(because && { because }),
            span: this.from(start),
          }));
        },
      },
    ]);
  });
}
