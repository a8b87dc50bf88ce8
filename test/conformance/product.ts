/** The product as the conformance checks use it: the rules of the repository and those of the test municipalities. */
import { globSync, readFileSync } from 'node:fs';
import {
  type CaseFacts,
  type FactRecord,
  type FactTable,
  type FactValue,
  loadRules,
  type RuleLibrary,
  type RulesInForce,
  rulesInForce,
  type SourceText,
} from '../../dsl/index.ts';
import { vocabularies } from '../../engine/process/registry.ts';
import type { Fields } from './check.ts';

export const processCode = 'network-council';

function ruleSources(): readonly SourceText[] {
  return ['rules/**/*.regel', 'test/conformance/rules/*.regel']
    .flatMap((pattern) => globSync(pattern))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export function readLibrary(more: readonly SourceText[] = []): RuleLibrary {
  return loadRules([...ruleSources(), ...more], vocabularies);
}

let library: RuleLibrary | undefined;

/** The library, read once. */
export function theLibrary(): RuleLibrary {
  library ??= readLibrary();
  return library;
}

export interface Wanted {
  readonly process: string;
  readonly municipality: string;
  readonly date: string;
  readonly facts?: CaseFacts;
}

export function rulesFrom(from: RuleLibrary): (wanted: Wanted) => RulesInForce {
  return ({ process, municipality, date, facts }) => {
    const vocabulary = vocabularies.find(({ code }) => code === process);
    if (!vocabulary) throw new Error(`no process ${process}`);
    return rulesInForce(from, vocabulary, { process, municipality, on: date, ...(facts && { facts }) });
  };
}

export function rulesOn(municipality: string, date: string): RulesInForce {
  return rulesFrom(theLibrary())({ process: processCode, municipality, date });
}

export function factTable(fields: Fields): FactTable {
  return Object.fromEntries(
    Object.entries(fields).map(([code, value]) => [
      code,
      value === null ? { none: true as const } : { value: value as FactValue },
    ]),
  );
}

export function records(prefix: string, offences: readonly Fields[]): readonly FactRecord[] {
  return offences.map((fields, index) => ({ id: `${prefix}${index + 1}`, fields: factTable(fields) }));
}

export function caseFacts(facts: Fields): CaseFacts {
  return { facts: factTable(facts), groups: {} };
}
