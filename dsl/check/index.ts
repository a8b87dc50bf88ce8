/** What is allowed and yet worth a warning, in rule sets that are free of errors. */
import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedFile } from '../loaded-file.ts';

/** `R101`: a municipal definition that leaves open what it decides; `R102`: a rule set with definitions and no tests. */
export function lint({ file, ruleset }: LoadedFile): readonly Diagnostic[] {
  if (!ruleset) return [];
  const warn = (code: string, span: Diagnostic['span'], name: string): Diagnostic => ({
    code,
    severity: 'warning',
    source: file.source,
    language: file.language,
    span,
    args: { name },
  });
  const unbounded = ruleset.concepts
    .filter((concept) => concept.fills !== undefined && !concept.otherwise)
    .filter(
      (concept) => !concept.decidesForAny && !concept.clauses.some(({ kind }) => kind === 'decides_for'),
    )
    .map((concept) => warn('R101', concept.origin.span, concept.name[file.language]));
  const judges = ruleset.concepts.some((concept) => !concept.open) || ruleset.deadlines.length > 0;
  const untested = judges && ruleset.tests.length === 0;
  const head = file.header?.head.forms[0];
  return [...unbounded, ...(untested && head ? [warn('R102', head.span, ruleset.name[file.language])] : [])];
}
