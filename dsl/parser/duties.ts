/** Deadlines, duties, recommendations and checks. */
import type { IToken } from 'chevrotain';
import type * as A from '../ast.ts';
import { STRENGTH_WORDS } from '../keywords.ts';
import * as T from '../lexer/tokens.ts';
import { codeOf, nameOf, textOf, wordFrom } from './base.ts';
import { ConceptParser } from './concepts.ts';

const K = T.KEYWORD_TOKENS;

/** The clauses that are a keyword and a trigger. */
const TRIGGERED = new Map([
  [K.ArisesBy, 'arises_by'],
  [K.FulfilledBy, 'fulfilled_by'],
  [K.LapsesBy, 'lapses_by'],
  [K.MustPrecede, 'must_precede'],
]);

export class DutyParser extends ConceptParser {
  readonly deadline = this.RULE('deadline', (): A.DeadlineDeclaration => {
    const start = this.CONSUME(K.Deadline);
    const head = this.SUBRULE(this.head);
    const clauses: A.DeadlineDeclaration['clauses'][number][] = [];
    this.MANY(() =>
      this.OR([
        { ALT: () => clauses.push(this.SUBRULE(this.counted)) },
        {
          ALT: () => {
            const token = this.CONSUME(K.OnClosedDays);
            this.CONSUME(T.ColonToken);
            const rule = this.oneOf([K.KeepDay, K.NextWorkingDay]);
            clauses.push(
              this.ACTION(() => ({
                kind: 'on_closed_days',
                rule: rule.tokenType === K.KeepDay ? 'keep' : 'next_working_day',
                span: this.from(token),
              })),
            );
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(K.Calendar);
            const name = this.SUBRULE(this.name);
            clauses.push(this.ACTION(() => ({ kind: 'calendar', name, span: this.from(token) })));
          },
        },
        { ALT: () => clauses.push(this.SUBRULE(this.common)) },
      ]),
    );
    return this.ACTION(() => ({ kind: 'deadline', head, clauses, span: this.from(start) }));
  });

  protected readonly counted = this.RULE('counted', (): A.DeadlineClause => {
    const start = this.LA(1);
    const length = this.OR([
      { ALT: (): A.Literal | A.NameValue => this.SUBRULE(this.duration) },
      {
        ALT: (): A.Literal | A.NameValue => {
          const name = this.SUBRULE(this.name);
          return this.ACTION(() => ({ kind: 'name', name, span: name.span }));
        },
      },
    ]);
    const how = this.OR2([
      { ALT: () => this.CONSUME(K.CountedFromDayAfter) },
      { ALT: () => this.CONSUME(K.CountedFrom) },
      { ALT: () => this.CONSUME(K.Before) },
    ]);
    const from = this.SUBRULE2(this.name);
    return this.ACTION(() => ({
      kind: 'counted',
      length,
      dayAfter: how.tokenType === K.CountedFromDayAfter,
      ...(how.tokenType === K.Before && { before: true }),
      from,
      span: this.from(start),
    }));
  });

  /** ` vedrører GROUP`, or nothing. */
  protected readonly concerns = this.RULE('concerns', (): A.Name | undefined => {
    let group: A.Name | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Concerns);
      group = this.SUBRULE(this.name);
    });
    return group;
  });

  protected readonly trigger = this.RULE('trigger', (): A.EventTrigger => {
    const events = this.SUBRULE(this.names);
    let where: A.Condition | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Where);
      where = this.SUBRULE(this.conjunction);
    });
    return { events, ...(where && { where }) };
  });

  protected readonly strength = this.RULE('strength', (): A.Strength => {
    this.CONSUME(K.Strength);
    const token = this.CONSUME(T.NameToken);
    return this.ACTION(() => {
      const name = nameOf(token);
      const strength = wordFrom(STRENGTH_WORDS, name.text, this.language);
      if (!strength) this.unknownStrengths.push(name);
      return strength ?? 'law';
    });
  });

  /** Names that stood where a strength belongs and are none; `parse-file.ts` reports them. */
  readonly unknownStrengths: A.Name[] = [];

  readonly duty = this.RULE('duty', (): A.DutyDeclaration => {
    const start = this.oneOf([K.Duty, K.Recommendation]);
    const head = this.SUBRULE(this.head);
    const concerns = this.SUBRULE(this.concerns);
    const clauses: A.DutyDeclaration['clauses'][number][] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.dutyClause)));
    return this.ACTION(() => ({
      kind: 'duty',
      recommendation: start.tokenType === K.Recommendation,
      head,
      ...(concerns && { concerns }),
      clauses,
      span: this.from(start),
    }));
  });

  protected readonly dutyClause = this.RULE('dutyClause', (): A.DutyDeclaration['clauses'][number] => {
    type Clause = A.DutyDeclaration['clauses'][number];
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): Clause => {
          this.CONSUME(K.ArisesWhen);
          const condition = this.SUBRULE(this.condition);
          return this.ACTION(() => ({ kind: 'arises_when', condition, span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.LapsesWhen);
          const condition = this.SUBRULE2(this.condition);
          return this.ACTION(() => ({ kind: 'lapses_when', condition, span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          const token = this.oneOf([K.ArisesBy, K.FulfilledBy, K.LapsesBy, K.MustPrecede]);
          const trigger = this.SUBRULE(this.trigger);
          return this.ACTION(() => ({
            kind: TRIGGERED.get(token.tokenType) as 'fulfilled_by',
            trigger,
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Deadline);
          const name = this.SUBRULE(this.name);
          let when: A.Condition | undefined;
          let otherwise: A.Name | undefined;
          this.OPTION(() => {
            this.CONSUME(K.When);
            when = this.SUBRULE(this.conjunction);
            this.OPTION2(() => {
              this.CONSUME(T.CommaToken);
              this.CONSUME(K.Otherwise);
              otherwise = this.SUBRULE2(this.name);
            });
          });
          return this.ACTION(() => ({
            kind: 'deadline',
            name,
            ...(when && { when }),
            ...(otherwise && { otherwise }),
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): Clause => {
          const strength = this.SUBRULE(this.strength);
          return this.ACTION(() => ({ kind: 'strength', strength, span: this.from(start) }));
        },
      },
      { ALT: (): Clause => this.SUBRULE(this.breach) },
      { ALT: (): Clause => this.SUBRULE(this.common) },
    ]);
  });

  /** The sentence of a finding, and in brackets the same in the other language. */
  protected readonly sentence = this.RULE('sentence', (): A.Sentence => {
    const text = this.CONSUME(T.TextToken);
    let label: IToken | undefined;
    this.OPTION(() => {
      this.CONSUME(T.LeftBracketToken);
      label = this.CONSUME2(T.TextToken);
      this.CONSUME(T.RightBracketToken);
    });
    return this.ACTION(() => ({ text: textOf(text), ...(label && { label: textOf(label) }) }));
  });

  protected readonly breach = this.RULE('breach', (): A.DutyClause => {
    const start = this.oneOf([K.WhileOpen, K.WhileOverdue, K.WhenLate, K.WhenLapsedUnmet]);
    let where: A.Condition | undefined;
    let strength: A.Strength | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Where);
      where = this.SUBRULE(this.conjunction);
    });
    this.CONSUME(T.ColonToken);
    const code = this.CONSUME(T.CodeToken);
    const sentence = this.SUBRULE(this.sentence);
    this.OPTION2(() => {
      this.CONSUME(T.CommaToken);
      strength = this.SUBRULE(this.strength);
    });
    return this.ACTION(() => ({
      kind: 'breach',
      when:
        start.tokenType === K.WhileOpen
          ? 'while_open'
          : start.tokenType === K.WhileOverdue
            ? 'while_overdue'
            : start.tokenType === K.WhenLate
              ? 'when_late'
              : 'when_lapsed_unmet',
      ...(where && { where }),
      code: codeOf(code),
      ...sentence,
      ...(strength && { strength }),
      span: this.from(start),
    }));
  });

  readonly check = this.RULE('check', (): A.CheckDeclaration => {
    const start = this.CONSUME(K.Check);
    const head = this.SUBRULE(this.head);
    const concerns = this.SUBRULE(this.concerns);
    const clauses: A.CheckDeclaration['clauses'][number][] = [];
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(K.Reports);
            const code = this.CONSUME(T.CodeToken);
            const sentence = this.SUBRULE(this.sentence);
            clauses.push(
              this.ACTION(() => ({
                kind: 'reports',
                code: codeOf(code),
                ...sentence,
                span: this.from(token),
              })),
            );
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(K.Upon);
            const trigger = this.SUBRULE(this.trigger);
            clauses.push(this.ACTION(() => ({ kind: 'upon', trigger, span: this.from(token) })));
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(K.When);
            const condition = this.SUBRULE(this.condition);
            clauses.push(this.ACTION(() => ({ kind: 'when', condition, span: this.from(token) })));
          },
        },
        {
          ALT: () => {
            const first = this.LA(1);
            const strength = this.SUBRULE(this.strength);
            clauses.push(this.ACTION(() => ({ kind: 'strength', strength, span: this.from(first) })));
          },
        },
        { ALT: () => clauses.push(this.SUBRULE(this.common)) },
      ]),
    );
    return this.ACTION(() => ({
      kind: 'check',
      head,
      ...(concerns && { concerns }),
      clauses,
      span: this.from(start),
    }));
  });
}
