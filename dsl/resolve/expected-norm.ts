/** Duties, due dates and findings that tests and scenarios name. */

import type { Code, NormExpectation, RuleReference } from '../ast.ts';
import { writeInstead } from '../diagnostic.ts';
import { nearest } from '../messages/nearest.ts';
import type { ExpectedNorm } from '../model/expected-norm.ts';
import type { Resolution } from './resolution.ts';
import { bilingual, type NamedSymbol } from './symbols.ts';

/** A duty or a deadline by its code or its name; an unknown one is reported with the nearest. */
export function referenced(
  reference: RuleReference,
  kinds: readonly ('duty' | 'deadline')[],
  resolution: Resolution,
): NamedSymbol | undefined {
  if (reference.kind === 'name') return resolution.lookUp(reference.name, ...kinds);
  const known = kinds.flatMap((kind) => resolution.scope.all(kind));
  const found = known.findLast(({ code }) => code === reference.code.text);
  const codes = known.map(({ code }) => code);
  if (!found) unknownCode(reference.code, kinds, codes, resolution);
  return found;
}

/** `R168`: a code that nothing has. */
export function unknownCode(
  { text: written, span }: Code,
  kinds: readonly string[],
  known: readonly string[],
  resolution: Resolution,
): void {
  const suggestion = nearest(written, known);
  resolution.report(
    'R168',
    span,
    { written, kinds, ...(suggestion !== undefined && { suggestion }) },
    suggestion === undefined ? undefined : writeInstead(span, suggestion),
  );
}

/**
 * What a clause expects; undefined when a name in it stands for nothing, which is reported.
 *
 * @param findings codes of the findings that can be reported
 */
export function resolveNormExpectation(
  clause: NormExpectation,
  findings: ReadonlySet<string>,
  resolution: Resolution,
): ExpectedNorm | undefined {
  switch (clause.kind) {
    case 'expect_due': {
      const symbol = referenced(clause.of, ['duty', 'deadline'], resolution);
      if (clause.due !== 'unknown' && clause.due !== 'none') resolution.needDay(clause.due, clause.span);
      return (
        symbol && {
          kind: 'due',
          of: symbol.kind as 'duty' | 'deadline',
          code: symbol.code,
          name: bilingual(symbol),
          due: clause.due,
        }
      );
    }
    case 'expect_duty': {
      const symbol = referenced(clause.duty, ['duty'], resolution);
      return symbol && { kind: 'duty', code: symbol.code, name: bilingual(symbol), status: clause.status };
    }
    case 'expect_finding': {
      const { code, none, severity, days } = clause;
      if (!findings.has(code.text)) unknownCode(code, ['finding'], [...findings], resolution);
      const count = days?.kind === 'duration' && days.unit === 'day' ? days.count : undefined;
      if (days && count === undefined) resolution.report('R171', days.span);
      return {
        kind: 'finding',
        code: code.text,
        none,
        severity,
        ...(count !== undefined && { days: count }),
      };
    }
  }
}
