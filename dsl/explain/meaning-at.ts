/** What stands at a place of a rule file: what a name stands for, and what a short form says in full. */

import { textOf } from '../evaluate/reader.ts';
import { withParts } from '../model/expression-parts.ts';
import type { Expression, Ruleset } from '../model.ts';
import type { Place } from '../outcome.ts';
import { bilingual, type SymbolKind } from '../resolve/symbols.ts';
import { withBases } from '../rule-tests/test-setting.ts';
import { type Bilingual, positionAt, type Span } from '../source.ts';
import { displayValue } from '../values/display.ts';

export interface NameMeaning {
  readonly span: Span;
  readonly written: string;
  readonly kind: SymbolKind;
  readonly name: Bilingual;
  readonly code: string;
  /** Where it is declared; nothing for what a process brings. */
  readonly place?: Place;
  /** The dated values of a limit. */
  readonly values: readonly { readonly from: string; readonly display: Bilingual }[];
}

/** `hærværk over 16.000 kr.` and what it stands for: two conditions, by what the option is measured on (`målt på`). */
export interface ShortForm {
  readonly span: Span;
  readonly written: Bilingual;
  readonly expanded: Bilingual;
}

export interface Meaning {
  readonly names: readonly NameMeaning[];
  readonly shortForms: readonly ShortForm[];
}

/** What stands in a stretch of a rule file, in the order of the text; a place is a stretch without length. */
export function meaningIn(ruleset: Ruleset, stretch: Span): Meaning {
  const touches = ({ start, end }: Span): boolean => start <= stretch.end && stretch.start <= end;
  const names = [...ruleset.origin.bindings]
    .filter(([{ span }]) => touches(span))
    .map(([name, symbol]): NameMeaning => {
      const { declared, kind, code } = symbol;
      return {
        span: name.span,
        written: name.text,
        kind,
        name: bilingual(symbol),
        code,
        ...(declared && {
          place: { file: declared.source.path, ...positionAt(declared.source.text, declared.span.start) },
        }),
        values: kind === 'limit' ? valuesOf(code, ruleset) : [],
      };
    });
  const shortForms = shortFormsOf(ruleset).filter(({ span }) => touches(span));
  const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
    a.span.start - b.span.start;
  return { names: names.toSorted(byPlace), shortForms: shortForms.toSorted(byPlace) };
}

function valuesOf(code: string, ruleset: Ruleset): NameMeaning['values'] {
  const rulesets = [...withBases(ruleset)];
  const limit = rulesets.flatMap(({ limits }) => limits).findLast((each) => each.code === code);
  const choices = new Map(rulesets.flatMap((each) => each.choices).map((choice) => [choice.code, choice]));
  return (limit?.values ?? []).map(({ from, value }) => ({
    from,
    display: displayValue(value, limit?.type ?? { kind: 'text' }, choices),
  }));
}

function shortFormsOf(ruleset: Ruleset): readonly ShortForm[] {
  const { origin } = ruleset;
  return conditionsOf(ruleset)
    .flatMap(withParts)
    .flatMap((expression): readonly ShortForm[] => {
      // Two conditions from one that was written: the short form.
      if (expression.kind !== 'all' || expression.syntax.kind !== 'predicate') return [];
      const parts = expression.items.map(({ syntax }) => textOf(syntax, origin));
      const expanded = {
        da: parts.map(({ da }) => da).join(' og '),
        en: parts.map(({ en }) => en).join(' and '),
      };
      return [{ span: expression.syntax.span, written: textOf(expression.syntax, origin), expanded }];
    });
}

function conditionsOf({ concepts, duties, checks, transitions }: Ruleset): readonly Expression[] {
  return [
    ...concepts.flatMap(({ clauses, mustInclude }) => [
      ...clauses.map(({ condition }) => condition),
      ...(mustInclude ? [mustInclude.condition] : []),
    ]),
    ...duties.flatMap(
      ({ arisesWhen, arisesBy, fulfilledBy, lapsesBy, lapsesWhen, mustPrecede, deadline, breaches }) => [
        arisesWhen,
        arisesBy?.where,
        lapsesWhen,
        deadline?.when,
        ...[...fulfilledBy, ...lapsesBy, ...mustPrecede, ...breaches].map(({ where }) => where),
      ],
    ),
    ...checks.flatMap(({ when, upon }) => [when, ...upon.map(({ where }) => where)]),
    ...transitions.map(({ condition }) => condition),
  ].filter((condition) => condition !== undefined);
}
