/** What every check of a rule set is given, and how it reports. */
import type { Diagnostic, DiagnosticSeverity } from '../diagnostic.ts';
import type { Environment } from '../evaluate/environment.ts';
import { environmentOf } from '../in-force/environment.ts';
import type { LoadedFile } from '../load/library.ts';
import type { ConceptModel, Ruleset } from '../model.ts';
import { withBases } from '../rule-tests/test-setting.ts';
import type { Span } from '../source.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';

/** Everything that was loaded together. */
export interface Surroundings {
  readonly files: readonly LoadedFile[];
  readonly vocabularies: readonly ProcessVocabulary[];
}

export interface LintContext extends Surroundings {
  readonly ruleset: Ruleset;
  /** The definitions in force on a day. */
  readonly environmentOn: (day: string) => Environment;
  readonly report: (
    code: string,
    span: Span,
    args: Diagnostic['args'],
    severity?: DiagnosticSeverity,
  ) => void;
  /** The file's language, in which cases are printed. */
  readonly language: Diagnostic['language'];
}

/** The days at which the rules of a set change: its first day, and each day a limit gets another value. */
export function changingDays({ ruleset, environmentOn }: LintContext): readonly string[] {
  const { inForceFrom, inForceTo } = ruleset;
  const limits = [...environmentOn(inForceFrom).limits.values()];
  const days = limits.flatMap(({ values }) => values.map(({ from }) => from));
  const later = days.filter((day) => day > inForceFrom && (inForceTo === undefined || day <= inForceTo));
  return [...new Set([inForceFrom, ...later])].toSorted();
}

/** The open concept that a concept fills. */
export function filledBy(concept: ConceptModel, { ruleset }: LintContext): ConceptModel | undefined {
  if (concept.fills === undefined) return undefined;
  const below = [...withBases(ruleset)].filter((base) => base !== ruleset);
  return below
    .flatMap(({ concepts }) => concepts)
    .findLast(({ code, open }) => open && code === concept.fills);
}

/** A context that gathers what is reported. */
export function lintContext(
  { file }: LoadedFile,
  ruleset: Ruleset,
  surroundings: Surroundings,
): { readonly context: LintContext; readonly found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const { source, language } = file;
  const vocabulary = surroundings.vocabularies.find(({ code }) => code === ruleset.process);
  const environments = new Map<string, Environment>();
  const environmentOn = (day: string): Environment => {
    const known = environments.get(day) ?? environmentOf([...withBases(ruleset)], vocabulary, day);
    environments.set(day, known);
    return known;
  };
  const report: LintContext['report'] = (code, span, args, severity = 'warning') => {
    found.push({ code, severity, source, language, span, args });
  };
  return { context: { ...surroundings, ruleset, environmentOn, report, language }, found };
}
