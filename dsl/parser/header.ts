/** The header of a rule set. */
import type { IToken } from 'chevrotain';
import type * as A from '../ast.ts';
import * as T from '../lexer/tokens.ts';
import { payload, textOf } from './base.ts';
import { ConditionParser } from './conditions.ts';

const K = T.KEYWORD_TOKENS;

type HeaderPart = A.Header['clauses'][number];

export class HeaderParser extends ConditionParser {
  readonly ruleset = this.RULE('ruleset', (): A.Header => {
    const start = this.CONSUME(K.Ruleset);
    const head = this.SUBRULE(this.head);
    const clauses: HeaderPart[] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.headerClause)));
    return this.ACTION(() => ({ kind: 'ruleset', head, clauses, span: this.from(start) }));
  });

  /** What follows `overgang`: words for people, or a condition with the version that it leads to. */
  protected readonly transition = this.RULE(
    'transition',
    (start: IToken): A.HeaderClause =>
      this.OR([
        {
          ALT: (): A.HeaderClause => {
            const text = this.CONSUME(T.TextToken);
            return this.ACTION(() => ({ kind: 'transition', text: textOf(text), span: this.from(start) }));
          },
        },
        {
          ALT: (): A.HeaderClause => {
            this.CONSUME(K.When);
            const condition = this.SUBRULE(this.conjunction);
            this.CONSUME(T.ColonToken);
            this.CONSUME(K.Version);
            const number = this.CONSUME(T.NumberToken);
            return this.ACTION(() => ({
              kind: 'transition_when',
              condition,
              version: payload<number>(number),
              span: this.from(start),
            }));
          },
        },
      ]),
  );

  protected readonly headerClause = this.RULE('headerClause', (): HeaderPart => {
    type Clause = HeaderPart;
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): Clause => {
          this.CONSUME(K.National);
          return this.ACTION(() => ({ kind: 'national', span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Municipal);
          const municipality = this.SUBRULE(this.name);
          return this.ACTION(() => ({ kind: 'municipal', municipality, span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Process);
          const name = this.SUBRULE2(this.name);
          return this.ACTION(() => ({ kind: 'process', name, span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Version);
          const number = this.CONSUME(T.NumberToken);
          return this.ACTION(() => ({
            kind: 'version',
            version: payload<number>(number),
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.SelectedBy);
          const fact = this.SUBRULE3(this.name);
          return this.ACTION(() => ({ kind: 'selected_by', fact, span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.InForce);
          const first = this.CONSUME(T.DateToken);
          let last: IToken | undefined;
          this.OPTION(() => {
            this.CONSUME(K.UntilIncluding);
            last = this.CONSUME2(T.DateToken);
          });
          return this.ACTION(() => ({
            kind: 'in_force',
            from: payload<string>(first),
            ...(last && { to: payload<string>(last) }),
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Replaces);
          this.CONSUME2(K.Version);
          const number = this.CONSUME2(T.NumberToken);
          return this.ACTION(() => ({
            kind: 'replaces',
            version: payload<number>(number),
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.BuildsOn);
          const name = this.SUBRULE4(this.name);
          this.CONSUME3(K.Version);
          const number = this.CONSUME3(T.NumberToken);
          return this.ACTION(() => ({
            kind: 'builds_on',
            name,
            version: payload<number>(number),
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Transition);
          return this.SUBRULE(this.transition, { ARGS: [start] });
        },
      },
      { ALT: (): Clause => this.SUBRULE(this.source) },
      { ALT: (): Clause => this.SUBRULE(this.waiver) },
      { ALT: (): Clause => this.SUBRULE(this.wording) },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Note);
          const text = this.CONSUME(T.TextToken);
          return this.ACTION(() => ({ kind: 'note', text: textOf(text), span: this.from(start) }));
        },
      },
    ]);
  });
}
