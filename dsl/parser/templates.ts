/** Templates of the documents that a case produces. */
import type * as A from '../ast.ts';
import * as T from '../lexer/tokens.ts';
import { textOf } from './base.ts';
import { ScenarioParser } from './scenarios.ts';

const K = T.KEYWORD_TOKENS;

export class TemplateParser extends ScenarioParser {
  readonly template = this.RULE('template', (): A.TemplateDeclaration => {
    const start = this.CONSUME(K.Template);
    const head = this.SUBRULE(this.head);
    const clauses: A.TemplateDeclaration['clauses'][number][] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.templateClause)));
    return this.ACTION(() => ({ kind: 'template', head, clauses, span: this.from(start) }));
  });

  protected readonly templateClause = this.RULE(
    'templateClause',
    (): A.TemplateDeclaration['clauses'][number] => {
      type Clause = A.TemplateDeclaration['clauses'][number];
      const start = this.LA(1);
      return this.OR([
        {
          ALT: (): Clause => {
            this.CONSUME(K.When);
            const condition = this.SUBRULE(this.condition);
            return this.ACTION(() => ({ kind: 'when', condition, span: this.from(start) }));
          },
        },
        { ALT: (): Clause => this.SUBRULE(this.passage) },
        { ALT: (): Clause => this.SUBRULE(this.common) },
      ]);
    },
  );

  protected readonly passage = this.RULE('passage', (): A.Passage => {
    const start = this.oneOf([K.Paragraph, K.NextLine]);
    let when: A.Condition | undefined;
    this.OPTION(() => {
      this.CONSUME(K.When);
      when = this.SUBRULE(this.conjunction);
      this.CONSUME(T.ColonToken);
    });
    const text = this.CONSUME(T.TextToken);
    return this.ACTION(() => ({
      kind: 'passage',
      opens: start.tokenType === K.Paragraph,
      ...(when && { when }),
      text: textOf(text),
      span: this.from(start),
    }));
  });
}
