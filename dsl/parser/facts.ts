/** Facts, choices, groups, roles and limits. */
import type { IToken } from 'chevrotain';
import type * as A from '../ast.ts';
import { SET_OF, TYPE_WORDS } from '../keywords.ts';
import * as T from '../lexer/tokens.ts';
import { at, nameOf, payload, wordFrom } from './base.ts';
import { HeaderParser } from './header.ts';

const K = T.KEYWORD_TOKENS;

export class FactParser extends HeaderParser {
  protected readonly comesFrom = this.RULE('comesFrom', (): A.FactClause & { kind: 'comes_from' } => {
    const start = this.CONSUME(K.ComesFrom);
    const from = this.SUBRULE(this.name);
    return this.ACTION(() => ({ kind: 'comes_from', from, span: this.from(start) }));
  });

  protected readonly ifUnknown = this.RULE('ifUnknown', (): A.FactClause & { kind: 'if_unknown' } => {
    const start = this.CONSUME(K.IfUnknown);
    this.CONSUME(T.ColonToken);
    const inner = this.LA(1);
    const action = this.OR([
      {
        ALT: (): A.IfUnknown => {
          this.CONSUME(K.ObtainFrom);
          const from = this.SUBRULE(this.name);
          let within: A.Literal | undefined;
          this.OPTION(() => {
            this.CONSUME(K.Within);
            within = this.SUBRULE(this.duration);
          });
          return this.ACTION(() => ({
            kind: 'obtain',
            from,
            ...(within && { within }),
            span: this.from(inner),
          }));
        },
      },
      {
        ALT: (): A.IfUnknown => {
          this.CONSUME(K.AssessedBy);
          const by = this.SUBRULE2(this.name);
          return this.ACTION(() => ({ kind: 'assess', by, span: this.from(inner) }));
        },
      },
      {
        ALT: (): A.IfUnknown => {
          this.CONSUME(K.Assume);
          const value = this.SUBRULE(this.value);
          let source: A.Source | undefined;
          this.OPTION2(() => {
            source = this.SUBRULE(this.source);
          });
          return this.ACTION(() => ({
            kind: 'assume',
            value,
            ...(source && { source }),
            span: this.from(inner),
          }));
        },
      },
    ]);
    return this.ACTION(() => ({ kind: 'if_unknown', action, span: this.from(start) }));
  });

  protected readonly type = this.RULE('type', (): A.FactClause & { kind: 'type' } => {
    const start = this.CONSUME(K.Type);
    const token = this.oneOf([K.YesNo, T.NameToken]);
    let member: A.Name | undefined;
    this.OPTION({
      GATE: () => token.image.toLowerCase() === SET_OF[this.language],
      DEF: () => {
        member = this.SUBRULE(this.name);
      },
    });
    return this.ACTION(() => ({ kind: 'type', type: this.typeRef(token, member), span: this.from(start) }));
  });

  /** @param member the name in «» after `mængde af`; without «» the two are one name to the lexer */
  protected typeRef(token: IToken, member: A.Name | undefined): A.TypeRef {
    const span = at(token);
    if (token.tokenType === K.YesNo) return { kind: 'boolean', span };
    if (member) return { kind: 'set', name: member, span: this.from(token) };
    const name = nameOf(token);
    const word = name.quoted ? undefined : wordFrom(TYPE_WORDS, name.text, this.language);
    if (word) return { kind: word, span };
    const prefix = `${SET_OF[this.language]} `;
    if (!name.quoted && name.text.toLowerCase().startsWith(prefix)) {
      const member = {
        ...name,
        text: name.text.slice(prefix.length),
        span: { start: span.start + prefix.length, end: span.end },
      };
      return { kind: 'set', name: member, span };
    }
    return { kind: 'choice', name, span };
  }

  readonly fact = this.RULE('fact', (): A.FactDeclaration => {
    const start = this.CONSUME(K.Fact);
    const head = this.SUBRULE(this.head);
    const clauses: A.FactDeclaration['clauses'][number][] = [];
    this.MANY(() =>
      this.OR([
        { ALT: () => clauses.push(this.SUBRULE(this.type)) },
        { ALT: () => clauses.push(this.SUBRULE(this.comesFrom)) },
        { ALT: () => clauses.push(this.SUBRULE(this.ifUnknown)) },
        { ALT: () => clauses.push(this.SUBRULE(this.common)) },
      ]),
    );
    return this.ACTION(() => ({ kind: 'fact', head, clauses, span: this.from(start) }));
  });

  readonly choice = this.RULE('choice', (): A.ChoiceDeclaration => {
    const start = this.CONSUME(K.Choice);
    const head = this.SUBRULE(this.head);
    const clauses: A.ChoiceDeclaration['clauses'][number][] = [];
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(K.Ascending);
            clauses.push(this.ACTION(() => ({ kind: 'ascending', span: at(token) })));
          },
        },
        {
          ALT: () => {
            const dash = this.CONSUME(T.DashToken);
            const option = this.SUBRULE2(this.head);
            let measuredBy: A.Name | undefined;
            this.OPTION(() => {
              this.CONSUME(T.CommaToken);
              this.CONSUME(K.MeasuredBy);
              measuredBy = this.SUBRULE(this.name);
            });
            clauses.push(
              this.ACTION(() => {
                const span = this.from(dash);
                return {
                  kind: 'option',
                  option: { head: option, ...(measuredBy && { measuredBy }), span },
                  span,
                };
              }),
            );
          },
        },
        { ALT: () => clauses.push(this.SUBRULE(this.comesFrom)) },
        { ALT: () => clauses.push(this.SUBRULE(this.ifUnknown)) },
        { ALT: () => clauses.push(this.SUBRULE(this.common)) },
      ]),
    );
    return this.ACTION(() => ({ kind: 'choice', head, clauses, span: this.from(start) }));
  });

  readonly group = this.RULE('group', (): A.GroupDeclaration => {
    const start = this.CONSUME(K.Group);
    const head = this.SUBRULE(this.head);
    const clauses: A.GroupDeclaration['clauses'][number][] = [];
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            const token = this.oneOf([K.Fields, K.Collects]);
            this.CONSUME(T.ColonToken);
            const names = this.SUBRULE(this.names);
            clauses.push(
              this.ACTION(() => ({
                kind: token.tokenType === K.Fields ? 'fields' : 'collects',
                names,
                span: this.from(token),
              })),
            );
          },
        },
        { ALT: () => clauses.push(this.SUBRULE(this.common)) },
      ]),
    );
    return this.ACTION(() => ({ kind: 'group', head, clauses, span: this.from(start) }));
  });

  readonly role = this.RULE('role', (): A.RoleDeclaration => {
    const start = this.CONSUME(K.Role);
    const head = this.SUBRULE(this.head);
    const clauses: A.RoleDeclaration['clauses'][number][] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.common)));
    return this.ACTION(() => ({ kind: 'role', head, clauses, span: this.from(start) }));
  });

  readonly limit = this.RULE('limit', (): A.LimitDeclaration => {
    const start = this.oneOf([K.Limit, K.Setting]);
    const head = this.SUBRULE(this.head);
    const clauses: A.LimitDeclaration['clauses'][number][] = [];
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            const from = this.CONSUME(K.From);
            const date = this.CONSUME(T.DateToken);
            this.CONSUME(T.ColonToken);
            const value = this.SUBRULE(this.limitValue);
            clauses.push(
              this.ACTION(() => ({
                kind: 'from',
                date: payload<string>(date),
                value,
                span: this.from(from),
              })),
            );
          },
        },
        { ALT: () => clauses.push(this.SUBRULE(this.type)) },
        {
          ALT: () => {
            const first = this.LA(1);
            const lock = this.SUBRULE(this.lock);
            clauses.push(this.ACTION(() => ({ kind: 'lock', lock, span: this.from(first) })));
          },
        },
        { ALT: () => clauses.push(this.SUBRULE(this.common)) },
      ]),
    );
    return this.ACTION(() => ({
      kind: 'limit',
      setting: start.tokenType === K.Setting,
      head,
      clauses,
      span: this.from(start),
    }));
  });

  protected readonly lock = this.RULE(
    'lock',
    (): A.Lock =>
      this.OR([
        {
          ALT: (): A.Lock => {
            const token = this.oneOf([K.Locked, K.Free]);
            return this.ACTION(() => ({ kind: token.tokenType === K.Locked ? 'locked' : 'free' }));
          },
        },
        {
          ALT: (): A.Lock => {
            this.CONSUME(K.AtLeast);
            const value = this.SUBRULE(this.limitValue);
            return { kind: 'at_least', value };
          },
        },
        {
          ALT: (): A.Lock => {
            this.CONSUME(K.AtMost);
            const value = this.SUBRULE2(this.limitValue);
            return { kind: 'at_most', value };
          },
        },
        {
          ALT: (): A.Lock => {
            this.CONSUME(K.Frame);
            this.CONSUME(K.From);
            const from = this.SUBRULE3(this.limitValue);
            this.CONSUME(K.UntilIncluding);
            const to = this.SUBRULE4(this.limitValue);
            return { kind: 'frame', from, to };
          },
        },
      ]),
  );
}
