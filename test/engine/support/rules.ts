/** The rule files of the product, and the conformance municipalities, as the engine asks for them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadRules, rulesInForce, type SourceText } from '../../../dsl/index.ts';
import type { RulesFor } from '../../../engine/case/course-of.ts';
import { vocabularies } from '../../../engine/process/registry.ts';

function sourcesBelow(folder: string): readonly SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.regel'))
    .toSorted()
    .map((file) => path.posix.join(folder, file))
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

const sources = [...sourcesBelow('rules'), ...sourcesBelow('test/conformance/rules')];

function rulesFrom(texts: readonly SourceText[]): RulesFor {
  const library = loadRules(texts, vocabularies);
  return ({ process, municipality, date, facts }) => {
    const vocabulary = vocabularies.find(({ code }) => code === process);
    if (!vocabulary) throw new Error(`no process ${process}`);
    return rulesInForce(library, vocabulary, { process, municipality, on: date, ...(facts && { facts }) });
  };
}

/** The rules in force for a case. */
export const rulesFor = rulesFrom(sources);

/** The same with one file written otherwise. */
export function editedRules(file: string, edit: (text: string) => string): RulesFor {
  return rulesFrom(
    sources.map((source) => (source.path === file ? { ...source, text: edit(source.text) } : source)),
  );
}
