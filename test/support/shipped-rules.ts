/** The rules of the project as it ships them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules, type RuleLibrary, rulesInForce, type SourceText } from '../../dsl/index.ts';
import type { RulesFor } from '../../engine/case/course-of.ts';
import { vocabularies } from '../../engine/process/registry.ts';

const FOLDER = join(import.meta.dirname, '../../rules');

/** Every rule file, with its path as the command line shows it. */
export function shippedSources(): readonly SourceText[] {
  return globSync('**/*.regel', { cwd: FOLDER })
    .toSorted()
    .map((path) => ({ path: join('rules', path), text: readFileSync(join(FOLDER, path), 'utf8') }));
}

export function libraryOf(sources: readonly SourceText[]): RuleLibrary {
  return loadRules(sources, vocabularies);
}

export function rulesForLibrary(library: RuleLibrary): RulesFor {
  return ({ process, municipality, date, facts }) => {
    const vocabulary = vocabularies.find(({ code }) => code === process);
    if (!vocabulary) throw new Error(`no process ${process}`);
    return rulesInForce(library, vocabulary, { process, municipality, on: date, ...(facts && { facts }) });
  };
}

export const library = libraryOf(shippedSources());

/** The rules in force for a case under the shipped files. */
export const rulesFor = rulesForLibrary(library);
