/** Expectations that tests and scenarios share: a duty, its due date, a finding. */
import type * as A from '../ast.ts';
import { DUTY_STATUS_WORDS, KEYWORDS } from '../keywords.ts';
import * as T from '../lexer/tokens.ts';
import { codeOf, nameOf, payload, wordFrom } from './base.ts';
import { DutyParser } from './duties.ts';

const K = T.KEYWORD_TOKENS;

/** What a table says of a finding that stands and of how serious it is. */
const SEVERITY_WORDS = { violation: KEYWORDS.Violation, deviation: KEYWORDS.Deviation } as const;

export class NormParser extends DutyParser {
  /** Words that stood where the status of a duty belongs and are none; `parse-file.ts` reports them. */
  readonly unknownStatuses: A.Name[] = [];

  /** What stands after `forvent`. */
  protected readonly expectedNorm = this.RULE('expectedNorm', (): A.NormExpectation => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.NormExpectation => {
          this.CONSUME(K.DueOf);
          const of = this.SUBRULE(this.ruleReference);
          this.CONSUME(K.Is);
          const due = this.SUBRULE(this.dueDate);
          return this.ACTION(() => ({ kind: 'expect_due', of, due, span: this.from(start) }));
        },
      },
      {
        ALT: (): A.NormExpectation => {
          const { duty, status } = this.SUBRULE(this.dutyIs);
          return this.ACTION(() => ({ kind: 'expect_duty', duty, status, span: this.from(start) }));
        },
      },
      { ALT: (): A.NormExpectation => this.SUBRULE(this.expectedFinding) },
    ]);
  });

  /** `pligt O-SUMMON er åben` */
  protected readonly dutyIs = this.RULE(
    'dutyIs',
    (): { readonly duty: A.RuleReference; readonly status: A.ExpectedDutyStatus } => {
      this.CONSUME(K.DutyOf);
      const duty = this.SUBRULE(this.ruleReference);
      this.CONSUME(K.Is);
      const status = this.SUBRULE(this.dutyStatus);
      return { duty, status };
    },
  );

  /** A cell in the column of a code. */
  protected readonly normCell = this.RULE('normCell', (): A.NormCell => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.NormCell => {
          const token = this.oneOf([K.Yes, K.No]);
          return this.ACTION(() => ({
            kind: 'finding',
            stands: token.tokenType === K.Yes,
            severity: 'any',
            span: this.from(start),
          }));
        },
      },
      {
        GATE: () => wordFrom(SEVERITY_WORDS, this.LA(1).image, this.language) !== undefined,
        ALT: (): A.NormCell => {
          const token = this.CONSUME(T.NameToken);
          return this.ACTION(() => ({
            kind: 'finding',
            stands: true,
            severity: wordFrom(SEVERITY_WORDS, token.image, this.language) ?? 'any',
            span: this.from(start),
          }));
        },
      },
      {
        IGNORE_AMBIGUITIES: true,
        ALT: (): A.NormCell => {
          const status = this.SUBRULE(this.dutyStatus);
          return this.ACTION(() => ({ kind: 'status', status, span: this.from(start) }));
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
    (): Extract<A.NormExpectation, { kind: 'expect_finding' }> => {
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
