/** Scenarios: dated events of one case, and what is expected between them. */
import type * as A from '../ast.ts';
import { DUTY_STATUS_WORDS } from '../keywords.ts';
import * as T from '../lexer/tokens.ts';
import { at, codeOf, nameOf, payload, textOf, wordFrom } from './base.ts';
import { CalendarParser } from './calendars.ts';

const K = T.KEYWORD_TOKENS;

type Expectation = Extract<A.ScenarioClause, { kind: `expect_${string}` }>;

export class ScenarioParser extends CalendarParser {
  /** Words that stood where the status of a duty belongs and are none; `parse-file.ts` reports them. */
  readonly unknownStatuses: A.Name[] = [];

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
          this.CONSUME(K.DueOf);
          const of = this.SUBRULE(this.ruleReference);
          this.CONSUME(K.Is);
          const due = this.SUBRULE(this.dueDate);
          return this.ACTION(() => ({ kind: 'expect_due', of, due, span: this.from(start) }));
        },
      },
      {
        ALT: (): Expectation => {
          this.CONSUME(K.DutyOf);
          const duty = this.SUBRULE2(this.ruleReference);
          this.CONSUME2(K.Is);
          const status = this.SUBRULE(this.dutyStatus);
          return this.ACTION(() => ({ kind: 'expect_duty', duty, status, span: this.from(start) }));
        },
      },
      {
        ALT: (): Expectation => {
          const finding = this.SUBRULE(this.expectedFinding);
          return this.ACTION(() => ({ ...finding, span: this.from(start) }));
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
          this.CONSUME3(K.Is);
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

  protected readonly ruleReference = this.RULE(
    'ruleReference',
    (): A.RuleReference =>
      this.OR([
        {
          ALT: (): A.RuleReference => {
            const token = this.CONSUME(T.CodeToken);
            return this.ACTION(() => ({ kind: 'code', code: codeOf(token) }));
          },
        },
        {
          ALT: (): A.RuleReference => {
            const name = this.SUBRULE(this.name);
            return this.ACTION(() => ({ kind: 'name', name }));
          },
        },
      ]),
  );

  protected readonly dueDate = this.RULE('dueDate', (): string => {
    const token = this.oneOf([T.DateToken, K.Unknown, K.None]);
    return this.ACTION(() =>
      token.tokenType === T.DateToken
        ? payload<string>(token)
        : token.tokenType === K.Unknown
          ? 'unknown'
          : 'none',
    );
  });

  protected readonly expectedFinding = this.RULE(
    'expectedFinding',
    (): Extract<A.ScenarioClause, { kind: 'expect_finding' }> => {
      const start = this.LA(1);
      let none = false;
      let days: A.Literal | undefined;
      this.OPTION(() => {
        this.CONSUME(K.NoSuch);
        none = true;
      });
      const kind = this.oneOf([K.Finding, K.Violation, K.Deviation]);
      const code = this.CONSUME(T.CodeToken);
      this.OPTION2(() => {
        this.CONSUME(K.With);
        days = this.SUBRULE(this.duration);
      });
      return this.ACTION(() => ({
        kind: 'expect_finding',
        none,
        severity:
          kind.tokenType === K.Violation ? 'violation' : kind.tokenType === K.Deviation ? 'deviation' : 'any',
        code: codeOf(code),
        ...(days && { days }),
        span: this.from(start),
      }));
    },
  );

  /** A status opens with a plain word, with `ikke`, or with `opfyldt`; what follows on its line belongs to it. */
  protected readonly dutyStatus = this.RULE('dutyStatus', (): A.ExpectedDutyStatus => {
    const start = this.LA(1);
    const words: string[] = [];
    this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(T.NameToken);
          words.push(this.ACTION(() => nameOf(token).text));
        },
      },
      {
        ALT: () => {
          const not = this.CONSUME(K.Not);
          const token = this.CONSUME2(T.NameToken);
          words.push(
            not.image,
            this.ACTION(() => nameOf(token).text),
          );
        },
      },
      {
        ALT: () => {
          const met = this.CONSUME(K.Met);
          words.push(met.image);
          this.OPTION({
            GATE: () => !(this.LA(1) as T.RuleToken).firstOnLine,
            DEF: () => {
              const token = this.CONSUME3(T.NameToken);
              words.push(this.ACTION(() => nameOf(token).text));
            },
          });
        },
      },
    ]);
    return this.ACTION(() => {
      const text = words.join(' ');
      const status = wordFrom(DUTY_STATUS_WORDS, text, this.language);
      if (!status) this.unknownStatuses.push({ text, span: this.from(start), quoted: false });
      return status ?? 'open';
    });
  });
}
