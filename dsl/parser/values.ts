/** Literals, names and offsets. */
import type * as A from '../ast.ts';
import * as T from '../lexer/tokens.ts';
import type { Duration } from '../values.ts';
import { at, BaseParser, payload } from './base.ts';

const K = T.KEYWORD_TOKENS;

export class ValueParser extends BaseParser {
  protected readonly duration = this.RULE('duration', (): A.Literal & { kind: 'duration' } => {
    const token = this.CONSUME(T.DurationToken);
    return this.ACTION(() => ({ kind: 'duration', ...payload<Duration>(token), span: at(token) }));
  });

  protected readonly literal = this.RULE(
    'literal',
    (): A.Literal =>
      this.OR([
        {
          ALT: (): A.Literal => {
            const token = this.CONSUME(T.MoneyToken);
            return this.ACTION(() => ({ kind: 'money', oere: payload<number>(token), span: at(token) }));
          },
        },
        {
          ALT: (): A.Literal => {
            const token = this.CONSUME(T.PercentToken);
            return this.ACTION(() => ({
              kind: 'percent',
              hundredths: payload<number>(token),
              span: at(token),
            }));
          },
        },
        {
          ALT: (): A.Literal => {
            const token = this.CONSUME(T.NumberToken);
            return this.ACTION(() => ({ kind: 'number', value: payload<number>(token), span: at(token) }));
          },
        },
        {
          ALT: (): A.Literal => {
            const token = this.CONSUME(T.DateToken);
            return this.ACTION(() => ({ kind: 'date', date: payload<string>(token), span: at(token) }));
          },
        },
        {
          ALT: (): A.Literal => {
            const token = this.CONSUME(K.Yes);
            return this.ACTION(() => ({ kind: 'boolean', value: true, span: at(token) }));
          },
        },
        {
          ALT: (): A.Literal => {
            const token = this.CONSUME(K.No);
            return this.ACTION(() => ({ kind: 'boolean', value: false, span: at(token) }));
          },
        },
      ]),
  );

  /** A duration or a name, then perhaps `efter`/`før` and a fact: an offset from a date. */
  protected readonly value = this.RULE(
    'value',
    (): A.Value =>
      this.OR([
        { ALT: (): A.Value => this.SUBRULE(this.literal) },
        {
          ALT: (): A.Value => {
            const start = this.LA(1);
            const amount = this.OR2([
              { ALT: (): A.Literal | A.NameValue => this.SUBRULE(this.duration) },
              {
                ALT: (): A.Literal | A.NameValue => {
                  const name = this.SUBRULE(this.name);
                  return this.ACTION(() => ({ kind: 'name', name, span: name.span }));
                },
              },
            ]);
            let offset: { direction: 'after' | 'before'; from: A.Name } | undefined;
            this.OPTION(() => {
              const direction = this.oneOf([K.After, K.Before]);
              const from = this.SUBRULE2(this.name);
              offset = this.ACTION(() => ({
                direction: direction.tokenType === K.After ? 'after' : 'before',
                from,
              }));
            });
            return this.ACTION(() =>
              offset ? { kind: 'offset', amount, ...offset, span: this.from(start) } : amount,
            );
          },
        },
      ]),
  );

  protected readonly limitValue = this.RULE(
    'limitValue',
    (): A.Value =>
      this.OR([
        { ALT: (): A.Value => this.SUBRULE(this.literal) },
        { ALT: (): A.Value => this.SUBRULE(this.duration) },
        {
          ALT: (): A.Value => {
            const name = this.SUBRULE(this.name);
            return this.ACTION(() => ({ kind: 'name', name, span: name.span }));
          },
        },
      ]),
  );
}
