/** All rule files of a municipality and of the nation, read and checked together. */
import type { RuleFile } from '../ast.ts';
import { lint } from '../check/index.ts';
import { heedWaivers } from '../check/waivers.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Ruleset } from '../model.ts';
import type { SourceText } from '../source.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import type { LoadedFile, RuleLibrary } from './library.ts';
import { type Pending, resolveFiles } from './resolve-files.ts';

export type { RuleLibrary };

const filesOf = (pendings: readonly Pending[]): readonly LoadedFile[] =>
  pendings.map(({ file, ruleset }) => ({ file, ...(ruleset && { ruleset }) }));

const byPlace = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((a, b) => a.span.start - b.span.start);

/** As `loadRules`, for rule files that need not be gone through case by case: the nation may forbid what is in them. */
export function resolveRules(
  sources: readonly SourceText[],
  vocabularies: readonly ProcessVocabulary[],
): RuleLibrary {
  const pendings = resolveFiles(sources, vocabularies);
  const files = filesOf(pendings);
  return {
    files,
    rulesets: files.flatMap(({ ruleset }) => (ruleset ? [ruleset] : [])),
    diagnostics: pendings.flatMap(({ file, diagnostics }) => byPlace(heedWaivers(file, diagnostics, false))),
  };
}

/**
 * Reads, resolves and checks rule files.
 *
 * @param sources every file, in any order; the paths are used in messages only
 * @param vocabularies what the processes bring: events, facts, groups
 * @param wanted the paths of the files whose warnings are wanted; all when left out
 * @returns the rule sets that are free of errors, and everything that is wrong with the others
 */
export function loadRules(
  sources: readonly SourceText[],
  vocabularies: readonly ProcessVocabulary[],
  wanted?: ReadonlySet<string>,
): RuleLibrary {
  const pendings = resolveFiles(sources, vocabularies);
  const files = filesOf(pendings);
  const isWanted = ({ source }: RuleFile): boolean => wanted?.has(source.path) ?? true;
  const linted = files.map((loaded) => lint(loaded, { files, vocabularies }, isWanted(loaded.file)));
  // A file that the checks refuse does not load, and neither does what builds on it.
  const refused = new Set(
    files.flatMap(({ ruleset }, index) =>
      ruleset && linted[index]?.found.some(({ severity }) => severity === 'error') ? [ruleset] : [],
    ),
  );
  const isSound = (ruleset: Ruleset): boolean => !refused.has(ruleset) && ruleset.buildsOn.every(isSound);
  const sound = files.map(({ file, ruleset }, index) => ({
    file,
    ...(ruleset && isSound(ruleset) && { ruleset }),
    ...(linted[index]?.partly && { partly: linted[index].partly }),
  }));

  return {
    files: sound,
    rulesets: sound.flatMap(({ ruleset }) => (ruleset ? [ruleset] : [])),
    diagnostics: pendings.flatMap(({ file, ruleset, diagnostics }, index) =>
      byPlace(
        heedWaivers(
          file,
          [...diagnostics, ...(linted[index]?.found ?? [])],
          ruleset !== undefined && isWanted(file),
        ),
      ),
    ),
  };
}
