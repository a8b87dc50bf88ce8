/**
 * The grammar: LL(3), no ambiguity, one for both languages. Each entry rule reads one declaration; `parse-file.ts`
 * cuts a file into declarations, so a mistake in one never hides the next.
 */
import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import type * as A from './ast.ts';
import { SET_OF, STRENGTH_WORDS, TYPE_WORDS } from './keywords.ts';
import { expectationMessages } from './parser-errors.ts';
import type { Language, Span } from './source.ts';
import * as T from './tokens.ts';
import type { Duration } from './values.ts';

const K = T.KEYWORD_TOKENS;

const at = (token: IToken): Span => ({ start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 });

const payload = <V>(token: IToken): V => token.payload as V;

const textOf = (token: IToken): A.Text => ({ text: payload<string>(token), span: at(token) });

const codeOf = (token: IToken): A.Code => ({ text: token.image, span: at(token) });

const nameOf = (token: IToken): A.Name => ({ ...payload<{ text: string; quoted: boolean }>(token), span: at(token) });

function wordFrom<W extends string>(
  words: Readonly<Record<W, Readonly<Record<Language, string>>>>,
  text: string,
  language: Language,
): W | undefined {
  return (Object.keys(words) as W[]).find((key) => words[key][language] === text.toLowerCase());
}

type Common = A.Source | A.Note | A.CodeClause;

export class RuleParser extends EmbeddedActionsParser {
  private language: Language = 'da';

  constructor() {
    super([...T.ALL_TOKENS], { maxLookahead: 3, recoveryEnabled: false, errorMessageProvider: expectationMessages });
    this.performSelfAnalysis();
  }

  /** Sets what the next call of a rule reads. */
  feed(tokens: readonly T.RuleToken[], language: Language): void {
    this.input = [...tokens];
    this.language = language;
  }

  /** From a token to the last one consumed. */
  private from(start: IToken): Span {
    return { start: start.startOffset, end: (this.LA(0).endOffset ?? start.startOffset) + 1 };
  }

  /** One of several tokens. Takes the index 9 of its rule, so a rule may call it once. */
  private oneOf(tokens: readonly TokenType[]): IToken {
    return this.OR9(tokens.map((token) => ({ ALT: () => this.CONSUME9(token) })));
  }

  private readonly name = this.RULE('name', (): A.Name => {
    const token = this.CONSUME(T.NameToken);
    return this.ACTION(() => nameOf(token));
  });

  private readonly names = this.RULE('names', (): A.Name[] => {
    const names = [this.SUBRULE(this.name)];
    this.MANY(() => {
      this.CONSUME(T.CommaToken);
      names.push(this.SUBRULE2(this.name));
    });
    this.OPTION(() => {
      this.CONSUME(K.Or);
      names.push(this.SUBRULE3(this.name));
    });
    return names;
  });

  private readonly head = this.RULE('head', (): A.Head => {
    const forms = [this.SUBRULE(this.name)];
    const label: A.Name[] = [];
    this.MANY(() => {
      this.CONSUME(T.SlashToken);
      forms.push(this.SUBRULE2(this.name));
    });
    this.OPTION(() => {
      this.CONSUME(T.LeftBracketToken);
      label.push(this.SUBRULE3(this.name));
      this.MANY2(() => {
        this.CONSUME2(T.SlashToken);
        label.push(this.SUBRULE4(this.name));
      });
      this.CONSUME(T.RightBracketToken);
    });
    return { forms, label };
  });

  private readonly source = this.RULE('source', (): A.Source => {
    const start = this.CONSUME(K.Source);
    let act: A.Name | undefined;
    let citation: A.Citation | undefined;
    let document: A.Text | undefined;
    let date: string | undefined;
    this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(T.TextToken);
          document = this.ACTION(() => textOf(token));
        },
      },
      {
        ALT: () => {
          act = this.SUBRULE(this.name);
          this.OPTION(() => {
            const token = this.CONSUME(T.CitationToken);
            citation = this.ACTION(() => ({ ...payload<Omit<A.Citation, 'span'>>(token), span: at(token) }));
          });
        },
      },
    ]);
    this.OPTION2(() => {
      this.CONSUME(K.Of);
      const token = this.CONSUME(T.DateToken);
      date = this.ACTION(() => payload<string>(token));
    });
    return this.ACTION(() => ({
      kind: 'source',
      ...(act && { act }),
      ...(citation && { citation }),
      ...(document && { document }),
      ...(date && { date }),
      span: this.from(start),
    }));
  });

  private readonly common = this.RULE('common', (): Common =>
    this.OR([
      { ALT: (): Common => this.SUBRULE(this.source) },
      {
        ALT: (): Common => {
          const start = this.CONSUME(K.Note);
          const text = this.CONSUME(T.TextToken);
          return this.ACTION(() => ({ kind: 'note', text: textOf(text), span: this.from(start) }));
        },
      },
      {
        ALT: (): Common => {
          const start = this.CONSUME(K.Code);
          const code = this.CONSUME(T.CodeToken);
          return this.ACTION(() => ({ kind: 'code', code: codeOf(code), span: this.from(start) }));
        },
      },
    ]),
  );

  // ── Values ─────────────────────────────────────────────────────────────────────────────────────

  private readonly duration = this.RULE('duration', (): A.Literal & { kind: 'duration' } => {
    const token = this.CONSUME(T.DurationToken);
    return this.ACTION(() => ({ kind: 'duration', ...payload<Duration>(token), span: at(token) }));
  });

  private readonly literal = this.RULE('literal', (): A.Literal =>
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
          return this.ACTION(() => ({ kind: 'percent', hundredths: payload<number>(token), span: at(token) }));
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
  private readonly value = this.RULE('value', (): A.Value =>
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
            offset = this.ACTION(() => ({ direction: direction.tokenType === K.After ? 'after' : 'before', from }));
          });
          return this.ACTION(() => (offset ? { kind: 'offset', amount, ...offset, span: this.from(start) } : amount));
        },
      },
    ]),
  );

  // ── Conditions ─────────────────────────────────────────────────────────────────────────────────

  private readonly condition = this.RULE('condition', (): A.Condition =>
    this.OR([
      { ALT: (): A.Condition => this.SUBRULE(this.list) },
      { ALT: (): A.Condition => this.SUBRULE(this.conjunction) },
    ]),
  );

  private readonly list = this.RULE('list', (): A.Condition => {
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

  private readonly conjunction = this.RULE('conjunction', (): A.Condition => {
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

  private readonly atom = this.RULE('atom', (): A.Condition => {
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

  private readonly window = this.RULE('window', (): A.Window => {
    let within: A.Literal | undefined;
    let where: A.Condition | undefined;
    let countedFrom: A.Name | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Within);
      within = this.SUBRULE(this.duration);
    });
    this.OPTION2(() => {
      this.CONSUME(K.Where);
      where = this.SUBRULE(this.atom);
    });
    this.OPTION3(() => {
      this.CONSUME(K.CountedFrom);
      countedFrom = this.SUBRULE(this.name);
    });
    return { ...(within && { within }), ...(where && { where }), ...(countedFrom && { countedFrom }) };
  });

  private readonly count = this.RULE('count', (): A.Condition => {
    const start = this.oneOf([K.AtLeast, K.AtMost, K.Exactly]);
    const number = this.CONSUME(T.NumberToken);
    const group = this.SUBRULE(this.name);
    const window = this.SUBRULE(this.window);
    return this.ACTION(() => ({
      kind: 'count',
      comparator: start.tokenType === K.AtLeast ? 'at_least' : start.tokenType === K.AtMost ? 'at_most' : 'exactly',
      number: { kind: 'number', value: payload<number>(number), span: at(number) },
      group,
      window,
      span: this.from(start),
    }));
  });

  private readonly aggregate = this.RULE('aggregate', (): A.Condition => {
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

  private readonly comparator = this.RULE('comparator', (): A.Comparator => {
    const token = this.oneOf([K.Over, K.Under, K.AtLeast, K.AtMost, K.Exactly, K.Before, K.After, K.NoLater, K.NoEarlier]);
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
  private readonly measure = this.RULE('measure', (): A.Predicate =>
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

  private readonly predicate = this.RULE('predicate', (): A.Predicate =>
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
                return this.ACTION(() => ({ ...(measure as A.Predicate & { kind: 'compare' | 'range' }), is: true, negated }));
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

  private readonly values = this.RULE('values', (): A.Value[] => {
    const values = [this.SUBRULE(this.value)];
    this.MANY(() => {
      this.CONSUME(T.CommaToken);
      values.push(this.SUBRULE2(this.value));
    });
    this.OPTION(() => {
      this.CONSUME(K.Or);
      values.push(this.SUBRULE3(this.value));
    });
    return values;
  });

  // ── Header ─────────────────────────────────────────────────────────────────────────────────────

  readonly ruleset = this.RULE('ruleset', (): A.Header => {
    const start = this.CONSUME(K.Ruleset);
    const head = this.SUBRULE(this.head);
    const clauses: (A.HeaderClause | A.Source | A.Note)[] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.headerClause)));
    return this.ACTION(() => ({ kind: 'ruleset', head, clauses, span: this.from(start) }));
  });

  private readonly headerClause = this.RULE('headerClause', (): A.HeaderClause | A.Source | A.Note => {
    type Clause = A.HeaderClause | A.Source | A.Note;
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
          return this.ACTION(() => ({ kind: 'version', version: payload<number>(number), span: this.from(start) }));
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
          return this.ACTION(() => ({ kind: 'replaces', version: payload<number>(number), span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.BuildsOn);
          const name = this.SUBRULE4(this.name);
          this.CONSUME3(K.Version);
          const number = this.CONSUME3(T.NumberToken);
          return this.ACTION(() => ({ kind: 'builds_on', name, version: payload<number>(number), span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Transition);
          const text = this.CONSUME(T.TextToken);
          return this.ACTION(() => ({ kind: 'transition', text: textOf(text), span: this.from(start) }));
        },
      },
      { ALT: (): Clause => this.SUBRULE(this.source) },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Note);
          const text = this.CONSUME2(T.TextToken);
          return this.ACTION(() => ({ kind: 'note', text: textOf(text), span: this.from(start) }));
        },
      },
    ]);
  });

  // ── Facts, choices, groups, roles, limits ──────────────────────────────────────────────────────

  private readonly comesFrom = this.RULE('comesFrom', (): A.FactClause & { kind: 'comes_from' } => {
    const start = this.CONSUME(K.ComesFrom);
    const from = this.SUBRULE(this.name);
    return this.ACTION(() => ({ kind: 'comes_from', from, span: this.from(start) }));
  });

  private readonly ifUnknown = this.RULE('ifUnknown', (): A.FactClause & { kind: 'if_unknown' } => {
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
          return this.ACTION(() => ({ kind: 'obtain', from, ...(within && { within }), span: this.from(inner) }));
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
          return this.ACTION(() => ({ kind: 'assume', value, ...(source && { source }), span: this.from(inner) }));
        },
      },
    ]);
    return this.ACTION(() => ({ kind: 'if_unknown', action, span: this.from(start) }));
  });

  private readonly type = this.RULE('type', (): A.FactClause & { kind: 'type' } => {
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
  private typeRef(token: IToken, member: A.Name | undefined): A.TypeRef {
    const span = at(token);
    if (token.tokenType === K.YesNo) return { kind: 'boolean', span };
    if (member) return { kind: 'set', name: member, span: this.from(token) };
    const name = nameOf(token);
    const word = name.quoted ? undefined : wordFrom(TYPE_WORDS, name.text, this.language);
    if (word) return { kind: word, span };
    const prefix = `${SET_OF[this.language]} `;
    if (!name.quoted && name.text.toLowerCase().startsWith(prefix)) {
      const member = { ...name, text: name.text.slice(prefix.length), span: { start: span.start + prefix.length, end: span.end } };
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
                return { kind: 'option', option: { head: option, ...(measuredBy && { measuredBy }), span }, span };
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
              this.ACTION(() => ({ kind: token.tokenType === K.Fields ? 'fields' : 'collects', names, span: this.from(token) })),
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
    const start = this.CONSUME(K.Limit);
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
            clauses.push(this.ACTION(() => ({ kind: 'from', date: payload<string>(date), value, span: this.from(from) })));
          },
        },
        { ALT: () => clauses.push(this.SUBRULE(this.common)) },
      ]),
    );
    return this.ACTION(() => ({ kind: 'limit', head, clauses, span: this.from(start) }));
  });

  private readonly limitValue = this.RULE('limitValue', (): A.Value =>
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

  // ── Concepts ───────────────────────────────────────────────────────────────────────────────────

  private readonly terms = this.RULE('terms', (): A.DiscretionTerms => {
    let by: A.Name | undefined;
    let weighs: A.Name[] = [];
    let reasonsRequired = false;
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.AssessedBy);
            by = this.SUBRULE(this.name);
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.Weighs);
            this.CONSUME(T.ColonToken);
            weighs = this.SUBRULE(this.names);
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.ReasonsRequired);
            reasonsRequired = true;
          },
        },
      ]),
    );
    return { ...(by && { by }), weighs, reasonsRequired };
  });

  private readonly fallback = this.RULE('fallback', (): A.Fallback => {
    const start = this.LA(1);
    const noTerms: A.DiscretionTerms = { weighs: [], reasonsRequired: false };
    return this.OR([
      {
        ALT: (): A.Fallback => {
          this.CONSUME(K.Discretion);
          const terms = this.SUBRULE(this.terms);
          return this.ACTION(() => ({ outcome: 'discretion', terms, span: this.from(start) }));
        },
      },
      {
        ALT: (): A.Fallback => {
          this.CONSUME(K.Not);
          this.CONSUME(K.Met);
          return this.ACTION(() => ({ outcome: 'not_met', terms: noTerms, span: this.from(start) }));
        },
      },
      {
        ALT: (): A.Fallback => {
          this.CONSUME2(K.Met);
          return this.ACTION(() => ({ outcome: 'met', terms: noTerms, span: this.from(start) }));
        },
      },
    ]);
  });

  readonly concept = this.RULE('concept', (): A.ConceptDeclaration => {
    const start = this.oneOf([K.OpenConcept, K.Concept]);
    const head = this.SUBRULE(this.head);
    let concerns: A.Name | undefined;
    const clauses: A.ConceptDeclaration['clauses'][number][] = [];
    this.OPTION(() => {
      this.CONSUME(K.Concerns);
      concerns = this.SUBRULE(this.name);
    });
    this.MANY(() => clauses.push(this.SUBRULE(this.conceptClause)));
    return this.ACTION(() => ({
      kind: 'concept',
      open: start.tokenType === K.OpenConcept,
      head,
      ...(concerns && { concerns }),
      clauses,
      span: this.from(start),
    }));
  });

  private readonly conceptClause = this.RULE('conceptClause', (): A.ConceptDeclaration['clauses'][number] => {
    type Clause = A.ConceptDeclaration['clauses'][number];
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): Clause => {
          const token = this.CONSUME(K.Fills);
          const name = this.SUBRULE(this.name);
          return this.ACTION(() => ({ kind: 'fills', name, span: this.from(token) }));
        },
      },
      {
        ALT: (): Clause => {
          const token = this.CONSUME(K.DepartsFrom);
          const name = this.SUBRULE2(this.name);
          return this.ACTION(() => ({ kind: 'departs_from', name, span: this.from(token) }));
        },
      },
      {
        ALT: (): Clause => {
          const token = this.CONSUME(K.Binding);
          return this.ACTION(() => ({ kind: 'binding', span: at(token) }));
        },
      },
      {
        ALT: (): Clause => {
          const token = this.CONSUME(K.Guiding);
          return this.ACTION(() => ({ kind: 'guiding', span: at(token) }));
        },
      },
      {
        ALT: (): Clause => {
          const token = this.CONSUME(K.DecidesForAny);
          const fact = this.SUBRULE3(this.name);
          return this.ACTION(() => ({ kind: 'decides_for_any', fact, span: this.from(token) }));
        },
      },
      { ALT: (): Clause => this.SUBRULE(this.conditionalClause) },
      {
        ALT: (): Clause => {
          this.CONSUME(K.DiscretionWhen);
          const condition = this.SUBRULE(this.condition);
          const terms = this.SUBRULE(this.terms);
          return this.ACTION(() => ({ kind: 'discretion', condition, terms, span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Otherwise);
          const fallback = this.SUBRULE(this.fallback);
          return this.ACTION(() => ({ kind: 'otherwise', fallback, span: this.from(start) }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.IfNotFilled);
          this.CONSUME(T.ColonToken);
          const fallback = this.SUBRULE2(this.fallback);
          return this.ACTION(() => ({ kind: 'if_not_filled', fallback, span: this.from(start) }));
        },
      },
      { ALT: (): Clause => this.SUBRULE(this.common) },
    ]);
  });

  /** The clauses that are a keyword and a condition. */
  private readonly conditionalClause = this.RULE('conditionalClause', (): A.ConceptClause => {
    const start = this.OR([
      { ALT: () => this.CONSUME(K.DecidesFor) },
      { ALT: () => this.CONSUME(K.AlwaysApplies) },
      { ALT: () => this.CONSUME(K.Applies) },
      { ALT: () => this.CONSUME(K.ExampleApplies) },
      { ALT: () => this.CONSUME(K.Except) },
      {
        ALT: () => {
          const token = this.CONSUME(K.ExceptEstablished);
          this.CONSUME(T.ColonToken);
          return token;
        },
      },
    ]);
    const condition = this.SUBRULE(this.condition);
    return this.ACTION((): A.ConceptClause => {
      const span = this.from(start);
      switch (start.tokenType) {
        case K.DecidesFor:
          return { kind: 'decides_for', condition, span };
        case K.AlwaysApplies:
          return { kind: 'always', condition, span };
        case K.Applies:
          return { kind: 'applies', example: false, condition, span };
        case K.ExampleApplies:
          return { kind: 'applies', example: true, condition, span };
        default:
          return { kind: 'except', established: start.tokenType === K.ExceptEstablished, condition, span };
      }
    });
  });

  // ── Deadlines, duties, checks ──────────────────────────────────────────────────────────────────

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

  private readonly counted = this.RULE('counted', (): A.DeadlineClause => {
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
    ]);
    const from = this.SUBRULE2(this.name);
    return this.ACTION(() => ({
      kind: 'counted',
      length,
      dayAfter: how.tokenType === K.CountedFromDayAfter,
      from,
      span: this.from(start),
    }));
  });

  private readonly trigger = this.RULE('trigger', (): A.EventTrigger => {
    const events = this.SUBRULE(this.names);
    let where: A.Condition | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Where);
      where = this.SUBRULE(this.conjunction);
    });
    return { events, ...(where && { where }) };
  });

  private readonly strength = this.RULE('strength', (): A.Strength => {
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
    const clauses: A.DutyDeclaration['clauses'][number][] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.dutyClause)));
    return this.ACTION(() => ({
      kind: 'duty',
      recommendation: start.tokenType === K.Recommendation,
      head,
      clauses,
      span: this.from(start),
    }));
  });

  private readonly dutyClause = this.RULE('dutyClause', (): A.DutyDeclaration['clauses'][number] => {
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
          const token = this.oneOf([K.ArisesBy, K.FulfilledBy, K.LapsesBy]);
          const trigger = this.SUBRULE(this.trigger);
          return this.ACTION(() => ({
            kind:
              token.tokenType === K.ArisesBy ? 'arises_by' : token.tokenType === K.FulfilledBy ? 'fulfilled_by' : 'lapses_by',
            trigger,
            span: this.from(start),
          }));
        },
      },
      {
        ALT: (): Clause => {
          this.CONSUME(K.Deadline);
          const name = this.SUBRULE(this.name);
          return this.ACTION(() => ({ kind: 'deadline', name, span: this.from(start) }));
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

  private readonly breach = this.RULE('breach', (): A.DutyClause => {
    const start = this.oneOf([K.WhileOpen, K.WhileOverdue, K.WhenLate, K.WhenLapsedUnmet]);
    let where: A.Condition | undefined;
    let strength: A.Strength | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Where);
      where = this.SUBRULE(this.conjunction);
    });
    this.CONSUME(T.ColonToken);
    const code = this.CONSUME(T.CodeToken);
    const text = this.CONSUME(T.TextToken);
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
      text: textOf(text),
      ...(strength && { strength }),
      span: this.from(start),
    }));
  });

  readonly check = this.RULE('check', (): A.CheckDeclaration => {
    const start = this.CONSUME(K.Check);
    const head = this.SUBRULE(this.head);
    const clauses: A.CheckDeclaration['clauses'][number][] = [];
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(K.Reports);
            const code = this.CONSUME(T.CodeToken);
            const text = this.CONSUME(T.TextToken);
            clauses.push(
              this.ACTION(() => ({ kind: 'reports', code: codeOf(code), text: textOf(text), span: this.from(token) })),
            );
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
    return this.ACTION(() => ({ kind: 'check', head, clauses, span: this.from(start) }));
  });

  // ── Tests ──────────────────────────────────────────────────────────────────────────────────────

  private readonly cell = this.RULE('cell', (): A.Cell => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.Cell => {
          const token = this.oneOf([K.Met, K.Unknown, K.Discretion]);
          return this.ACTION(() => ({
            kind: 'outcome',
            outcome: token.tokenType === K.Met ? 'met' : token.tokenType === K.Unknown ? 'unknown' : 'discretion',
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

  private readonly field = this.RULE('field', (): A.GivenField => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(K.Is);
    const cell = this.SUBRULE(this.cell);
    return { name, cell };
  });

  private readonly record = this.RULE('record', (): A.GivenField[] => {
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

  private readonly testClause = this.RULE('testClause', (): A.TestClause => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): A.TestClause => {
          this.CONSUME(K.AsOf);
          const date = this.CONSUME(T.DateToken);
          return this.ACTION(() => ({ kind: 'as_of', date: payload<string>(date), span: this.from(start) }));
        },
      },
      {
        ALT: (): A.TestClause => {
          this.CONSUME(K.Given);
          const name = this.SUBRULE(this.name);
          return this.OR2([
            {
              ALT: (): A.TestClause => {
                this.CONSUME(K.Is);
                const cell = this.SUBRULE(this.cell);
                return this.ACTION(() => ({ kind: 'given', name, cell, span: this.from(start) }));
              },
            },
            {
              ALT: (): A.TestClause => {
                const records: A.GivenField[][] = [];
                let incomplete = false;
                this.OPTION(() => {
                  this.CONSUME(K.Incomplete);
                  incomplete = true;
                });
                this.CONSUME(T.ColonToken);
                this.MANY(() => records.push(this.SUBRULE(this.record)));
                return this.ACTION(() => ({ kind: 'given_records', group: name, incomplete, records, span: this.from(start) }));
              },
            },
          ]);
        },
      },
      {
        ALT: (): A.TestClause => {
          this.CONSUME(K.Expect);
          const name = this.SUBRULE2(this.name);
          this.CONSUME2(K.Is);
          const cell = this.SUBRULE2(this.cell);
          let because: A.Condition | undefined;
          this.OPTION2(() => {
            this.CONSUME(K.Because);
            because = this.SUBRULE(this.conjunction);
          });
          return this.ACTION(() => ({ kind: 'expect', name, cell, ...(because && { because }), span: this.from(start) }));
        },
      },
    ]);
  });

  readonly testTable = this.RULE('testTable', (): A.TestTableDeclaration => {
    const start = this.CONSUME(K.TestTable);
    const title = this.CONSUME(T.TextToken);
    let asOf: { date: string; span: Span } | undefined;
    this.OPTION(() => {
      const pr = this.CONSUME(K.AsOf);
      const date = this.CONSUME(T.DateToken);
      asOf = this.ACTION(() => ({ date: payload<string>(date), span: this.from(pr) }));
    });
    const columns: A.Name[] = [];
    const rows: A.TableRow[] = [];
    this.CONSUME(T.RowToken);
    this.AT_LEAST_ONE(() => {
      columns.push(this.SUBRULE(this.name));
      this.CONSUME(T.BarToken);
    });
    this.MANY(() => {
      const cells: A.Cell[] = [];
      const row = this.CONSUME2(T.RowToken);
      this.AT_LEAST_ONE2(() => {
        cells.push(this.SUBRULE(this.cell));
        this.CONSUME2(T.BarToken);
      });
      rows.push(this.ACTION(() => ({ cells, span: this.from(row) })));
    });
    return this.ACTION(() => ({
      kind: 'test_table',
      title: textOf(title),
      ...(asOf && { asOf }),
      columns,
      rows,
      span: this.from(start),
    }));
  });
}
