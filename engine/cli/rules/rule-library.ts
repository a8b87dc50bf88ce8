import { contentHash, loadRules, parseFile, type RuleLibrary, type SourceText } from '../../../dsl/index.ts';
import { vocabularies } from '../../process/registry.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { refuseBroken } from './refuse-broken.ts';
import { namedSources, ruleSources } from './rules-folder.ts';

/** Rules with whatever is wrong with them; warnings only of the named ones. */
function loadSources(sources: readonly SourceText[], named: readonly SourceText[]): RuleLibrary {
  return loadRules(sources, vocabularies, new Set(named.map(({ path }) => path)));
}

/** The rules of the rules folder; refused when there are errors in them. */
export function soundLibrary(context: Context): RuleLibrary {
  const library = loadSources(ruleSources(context), []);
  refuseBroken(library.diagnostics, context);
  return library;
}

/** One hash for all rule sets of a library, whatever the order of their files. */
export function libraryHash({ rulesets }: RuleLibrary): string {
  return contentHash([...new Set(rulesets.map(({ hash }) => hash))].sort().join('\n'));
}

/** The named files, and the rules they are read together with. */
export interface NamedRules {
  readonly named: readonly SourceText[];
  readonly library: RuleLibrary;
}

/**
 * Named rule files together with the rules folder, since a rule set builds on others. A named file takes the place of
 * the same rule set and version in the folder: so a draft can be checked before it is put there.
 */
export function libraryWith(context: Context, paths: readonly string[]): NamedRules {
  const named = namedSources(context, paths);
  if (paths.length === 0) return { named, library: loadSources(named, named) };
  const drafts = new Set(named.flatMap(rulesetKeys));
  const others = folderSources(context).filter(
    (source) =>
      !named.some(({ path }) => path === source.path) && !rulesetKeys(source).some((key) => drafts.has(key)),
  );
  return { named, library: loadSources([...others, ...named], named) };
}

/** A file that is named can be checked without a rules folder, as long as none was asked for. */
function folderSources(context: Context): readonly SourceText[] {
  try {
    return ruleSources(context);
  } catch (error) {
    if (error instanceof CannotDo && context.rulesFolder === undefined) return [];
    throw error;
  }
}

/** Name and version of the rule set in a file, in every form in which its head has the name. */
function rulesetKeys(source: SourceText): string[] {
  const { header } = parseFile(source).file;
  const version = header?.clauses.find((clause) => clause.kind === 'version')?.version;
  if (header === undefined || version === undefined) return [];
  return [...header.head.forms, ...header.head.label].map((name) => `${name.text.toLowerCase()} ${version}`);
}
