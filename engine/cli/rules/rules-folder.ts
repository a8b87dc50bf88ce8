import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceText } from '../../../dsl/index.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { kindOf, readText, ruleFilesBelow } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';

/** The folder with the rules: `--rules`, else the nearest `rules` from here upward, else the one that comes along. */
export function rulesFolder({ rulesFolder: named, cwd }: Context): string {
  if (named !== undefined) {
    const folder = path.resolve(cwd, named);
    const kind = kindOf(folder, named);
    if (kind === undefined) throw new CannotDo(({ errors }) => errors.missingFolder(named));
    if (kind === 'file') throw new CannotDo(({ errors }) => errors.notFolder(named));
    if (ruleFilesBelow(folder, named).length === 0)
      throw new CannotDo(({ errors }) => errors.noRuleFiles(named));
    return folder;
  }
  const found = nearestRules(cwd) ?? nearestRules(path.dirname(fileURLToPath(import.meta.url)));
  if (found === undefined) throw new CannotDo(({ errors }) => errors.noRulesFolder());
  return found;
}

/** Every rule file of the rules folder. */
export function ruleSources(context: Context): SourceText[] {
  const folder = rulesFolder(context);
  return ruleFilesBelow(folder, shownPath(folder, context.cwd)).map((file) => readSource(file, context.cwd));
}

/** The rule files that paths from the command line stand for; all of the rules folder when there are none. */
export function namedSources(context: Context, paths: readonly string[]): SourceText[] {
  if (paths.length === 0) return ruleSources(context);
  const files = paths.flatMap((named) => filesAt(named, context.cwd));
  return [...new Set(files)].map((file) => readSource(file, context.cwd));
}

function filesAt(named: string, cwd: string): string[] {
  const file = path.resolve(cwd, named);
  const kind = kindOf(file, named);
  if (kind === undefined) throw new CannotDo(({ errors }) => errors.missingFile(named));
  if (kind === 'folder') {
    const files = ruleFilesBelow(file, named);
    if (files.length === 0) throw new CannotDo(({ errors }) => errors.noRuleFiles(named));
    return files;
  }
  if (!file.endsWith('.regel')) throw new CannotDo(({ errors }) => errors.notRuleFile(named));
  return [file];
}

function readSource(file: string, cwd: string): SourceText {
  const shown = shownPath(file, cwd);
  return { path: shown, text: readText(file, shown) };
}

function nearestRules(from: string): string | undefined {
  const folder = path.join(from, 'rules');
  if (holdsRules(folder)) return folder;
  const above = path.dirname(from);
  return above === from ? undefined : nearestRules(above);
}

/** A `rules` folder without rule files, or that cannot be read, is some other program's. */
function holdsRules(folder: string): boolean {
  try {
    return kindOf(folder, folder) === 'folder' && ruleFilesBelow(folder, folder).length > 0;
  } catch (error) {
    if (error instanceof CannotDo) return false;
    throw error;
  }
}
