/** What every part of the grammar uses: names, heads, sources, and the places of what was read. */
import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import type * as A from '../ast.ts';
import * as T from '../lexer/tokens.ts';
import type { Language, Span } from '../source.ts';
import { expectationMessages } from './expectations.ts';

const K = T.KEYWORD_TOKENS;

/** The place of a token. */
export const at = (token: IToken): Span => ({
  start: token.startOffset,
  end: (token.endOffset ?? token.startOffset) + 1,
});

/** What the lexer found a token to mean. */
export const payload = <V>(token: IToken): V => token.payload as V;

/** A text without its quotation marks. */
export const textOf = (token: IToken): A.Text => ({ text: payload<string>(token), span: at(token) });

/** A code as it stands. */
export const codeOf = (token: IToken): A.Code => ({ text: token.image, span: at(token) });

/** A name as the lexer put it together, and whether it stands in «». */
export const nameOf = (token: IToken): A.Name => ({
  ...payload<{ text: string; quoted: boolean }>(token),
  span: at(token),
});

/** The key of a word in a table of words of both languages. */
export function wordFrom<W extends string>(
  words: Readonly<Record<W, Readonly<Record<Language, string>>>>,
  text: string,
  language: Language,
): W | undefined {
  return (Object.keys(words) as W[]).find((key) => words[key][language] === text.toLowerCase());
}

type Common = A.Source | A.Note | A.CodeClause | A.Waiver | A.Wording;

export class BaseParser extends EmbeddedActionsParser {
  protected language: Language = 'da';

  constructor() {
    super([...T.ALL_TOKENS], {
      maxLookahead: 3,
      recoveryEnabled: false,
      errorMessageProvider: expectationMessages,
    });
  }

  /** Sets what the next call of a rule reads. */
  feed(tokens: readonly T.RuleToken[], language: Language): void {
    this.input = [...tokens];
    this.language = language;
  }

  /** From a token to the last one consumed. */
  protected from(start: IToken): Span {
    return { start: start.startOffset, end: (this.LA(0).endOffset ?? start.startOffset) + 1 };
  }

  /** One of several tokens. Takes the index 9 of its rule, so a rule may call it once. */
  protected oneOf(tokens: readonly TokenType[]): IToken {
    return this.OR9(tokens.map((token) => ({ ALT: () => this.CONSUME9(token) })));
  }

  /** A comma goes on with a list, unless `ellers` follows: then it belongs to the sentence around the list. */
  protected listGoesOn(): boolean {
    return this.LA(2).tokenType !== K.Otherwise;
  }

  protected readonly name = this.RULE('name', (): A.Name => {
    const token = this.CONSUME(T.NameToken);
    return this.ACTION(() => nameOf(token));
  });

  protected readonly names = this.RULE('names', (): A.Name[] => {
    const names = [this.SUBRULE(this.name)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.CONSUME(T.CommaToken);
        names.push(this.SUBRULE2(this.name));
      },
    });
    this.OPTION(() => {
      this.CONSUME(K.Or);
      names.push(this.SUBRULE3(this.name));
    });
    return names;
  });

  /** Names with commas between them and no `eller`: all of them are meant. */
  protected readonly allNames = this.RULE('allNames', (): A.Name[] => {
    const names = [this.SUBRULE(this.name)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.CONSUME(T.CommaToken);
        names.push(this.SUBRULE2(this.name));
      },
    });
    return names;
  });

  protected readonly head = this.RULE('head', (): A.Head => {
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

  protected readonly source = this.RULE('source', (): A.Source => {
    const start = this.CONSUME(K.Source);
    let act: A.Name | undefined;
    let citation: A.Citation | undefined;
    let document: A.Text | undefined;
    let date: string | undefined;
    let confirmed: A.Confirmation | undefined;
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
    this.OPTION3(() => {
      this.CONSUME(T.CommaToken);
      const opening = this.CONSUME(K.ConfirmedBy);
      const by = this.SUBRULE2(this.name);
      const token = this.CONSUME2(T.DateToken);
      confirmed = this.ACTION(() => ({ by, on: payload<string>(token), span: this.from(opening) }));
    });
    return this.ACTION(() => ({
      kind: 'source',
      ...(act && { act }),
      ...(citation && { citation }),
      ...(document && { document }),
      ...(date && { date }),
      ...(confirmed && { confirmed }),
      span: this.from(start),
    }));
  });

  protected readonly wording = this.RULE('wording', (): A.Wording => {
    const start = this.CONSUME(K.Wording);
    const text = this.CONSUME(T.TextToken);
    let confirmed: A.Text | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Confirmed);
      const token = this.CONSUME2(T.TextToken);
      confirmed = this.ACTION(() => textOf(token));
    });
    return this.ACTION(() => ({
      kind: 'wording',
      text: textOf(text),
      ...(confirmed && { confirmed }),
      span: this.from(start),
    }));
  });

  protected readonly waiver = this.RULE('waiver', (): A.Waiver => {
    const start = this.CONSUME(K.Accepted);
    const accepts = this.OR([
      {
        ALT: (): A.Waiver['accepts'] => {
          const code = this.CONSUME(T.CodeToken);
          return this.ACTION(() => ({ kind: 'warning', code: codeOf(code) }));
        },
      },
      {
        ALT: (): A.Waiver['accepts'] => {
          this.CONSUME(K.Without);
          const before = this.CONSUME1(T.TextToken);
          return this.ACTION(() => ({ kind: 'error', before: textOf(before) }));
        },
      },
      {
        ALT: (): A.Waiver['accepts'] => {
          const after = this.CONSUME2(T.TextToken);
          this.CONSUME(K.InsteadOf);
          const before = this.CONSUME3(T.TextToken);
          return this.ACTION(() => ({ kind: 'error', before: textOf(before), after: textOf(after) }));
        },
      },
    ]);
    let reason: A.Text | undefined;
    this.OPTION(() => {
      this.CONSUME(K.Because);
      const token = this.CONSUME(T.TextToken);
      reason = this.ACTION(() => textOf(token));
    });
    return this.ACTION(() => ({
      kind: 'accepted',
      accepts,
      ...(reason && { reason }),
      span: this.from(start),
    }));
  });

  protected readonly common = this.RULE(
    'common',
    (): Common =>
      this.OR([
        { ALT: (): Common => this.SUBRULE(this.source) },
        { ALT: (): Common => this.SUBRULE(this.waiver) },
        { ALT: (): Common => this.SUBRULE(this.wording) },
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
}
