/**
 * A municipality cannot replace what national rules define: it fills an open concept, departs from a guiding one, and
 * sets limits as far as their lock allows. Held against every national rule set of the same process, also those that
 * the municipal file does not build on.
 */

import { compareValues } from '../evaluate/compare.ts';
import type { LimitModel, Origin, Ruleset } from '../model.ts';
import type { Bilingual, Span } from '../source.ts';
import { displayValue } from '../values/display.ts';
import type { FactValue } from '../values.ts';
import type { LintContext } from './lint-context.ts';

interface Defined {
  readonly code: string;
  readonly name: Bilingual;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

const shareProcess = (a: Ruleset, b: Ruleset): boolean =>
  a.process === undefined || b.process === undefined || a.process === b.process;

/**
 * `R120`: a definition that stands in for a national one; `R110`: a locked limit that is set; `R111`, `R112`: a value
 * below or above the frame.
 */
export function checkNationalLaw(context: LintContext): void {
  const { ruleset, files } = context;
  if (ruleset.level !== 'municipal') return;
  const national = files.flatMap(({ ruleset: other }) =>
    other?.level === 'national' && shareProcess(ruleset, other) ? [other] : [],
  );
  const concepts = ruleset.concepts.filter(
    ({ fills, departsFrom }) => fills === undefined && departsFrom === undefined,
  );
  checkReplaced(
    concepts,
    national.flatMap((other) => other.concepts),
    context,
  );
  checkReplaced(
    ruleset.deadlines,
    national.flatMap((other) => other.deadlines),
    context,
  );
  checkReplaced(
    ruleset.duties,
    national.flatMap((other) => other.duties),
    context,
  );
  checkReplaced(
    ruleset.checks,
    national.flatMap((other) => other.checks),
    context,
  );
  for (const limit of ruleset.limits) {
    for (const below of national.flatMap((other) => other.limits)) {
      if (below.code === limit.code) checkLock(limit, below, context);
    }
  }
}

function checkReplaced(own: readonly Defined[], theirs: readonly Defined[], context: LintContext): void {
  for (const definition of own) {
    const replaced = theirs.find(({ code }) => code === definition.code);
    if (!replaced) continue;
    const args = {
      name: definition.name[context.language],
      code: definition.code,
      file: replaced.origin.source.path,
      source: replaced.sources.join('; '),
    };
    context.report('R120', headOf(definition.origin, context), args, 'error');
  }
}

function checkLock(limit: LimitModel, below: LimitModel, context: LintContext): void {
  const { lock } = below;
  const { language, report } = context;
  if (!lock || lock.kind === 'free') return;
  const args = { name: limit.name[language], code: limit.code, source: below.sources.join('; ') };
  if (lock.kind === 'locked') {
    report('R110', headOf(limit.origin, context), args, 'error');
    return;
  }
  const { least, most } = lock;
  const shown = (value: FactValue): string => displayValue(value, limit.type, new Map())[language];
  for (const { value, span } of limit.values) {
    if (least !== undefined && compareValues(value, 'under', least, limit.type, []) !== false) {
      report('R111', span, { ...args, bound: shown(least), value: shown(value) }, 'error');
    }
    if (most !== undefined && compareValues(value, 'over', most, limit.type, []) !== false) {
      report('R112', span, { ...args, bound: shown(most), value: shown(value) }, 'error');
    }
  }
}

/** The name of a declaration, rather than all of it. */
function headOf({ source, span }: Origin, { files }: LintContext): Span {
  const file = files.find((loaded) => loaded.file.source === source)?.file;
  const found = file?.declarations.find((declaration) => declaration.span === span);
  return (found && 'head' in found && found.head.forms[0]?.span) || span;
}
