/** Concepts and the clauses that make them up. */
import type * as A from '../ast.ts';
import * as T from '../lexer/tokens.ts';
import { at } from './base.ts';
import { FactParser } from './facts.ts';

const K = T.KEYWORD_TOKENS;

export class ConceptParser extends FactParser {
  protected readonly terms = this.RULE('terms', (): A.DiscretionTerms => {
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

  protected readonly fallback = this.RULE('fallback', (): A.Fallback => {
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

  protected readonly conceptClause = this.RULE(
    'conceptClause',
    (): A.ConceptDeclaration['clauses'][number] => {
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
    },
  );

  /** The clauses that are a keyword and a condition. */
  protected readonly conditionalClause = this.RULE('conditionalClause', (): A.ConceptClause => {
    const start = this.OR([
      { ALT: () => this.CONSUME(K.DecidesFor) },
      { ALT: () => this.CONSUME(K.AlwaysApplies) },
      { ALT: () => this.CONSUME(K.Applies) },
      { ALT: () => this.CONSUME(K.ExampleApplies) },
      { ALT: () => this.CONSUME(K.Except) },
      {
        ALT: () => {
          const token = this.oneOf([K.ExceptEstablished, K.MustInclude]);
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
        case K.MustInclude:
          return { kind: 'must_include', condition, span };
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
}
