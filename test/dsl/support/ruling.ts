/** Rules written in a test, asked about a case. */
import { expect } from 'vitest';
import type { CaseFacts, FactEntry, FactGroup, FactTable } from '../../../dsl/facts.ts';
import type { RulesInForce } from '../../../dsl/in-force/rules.ts';
import { rulesInForce } from '../../../dsl/in-force/rules-in-force.ts';
import { loadRules } from '../../../dsl/load/load-rules.ts';
import type { Evaluation, TraceNode } from '../../../dsl/outcome.ts';
import type { FactValue } from '../../../dsl/values.ts';
import { process, words } from './known-rules.ts';

const TOP = `regelsæt prøve [trial]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Loven"

`;

/** The line of the file on which the rules of a test begin. */
export const FIRST_LINE = TOP.split('\n').length;

/** The rules in force when these declarations stand in one national file; it must be free of errors. */
export function ruling(declarations: string, on = '2015-06-01'): RulesInForce {
  const library = loadRules([words, { path: 'prøve.regel', text: TOP + declarations }], [process]);
  expect(
    library.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, args }) => [code, args]),
  ).toEqual([]);
  return rulesInForce(library, process, { process: 'network-council', municipality: 'Fjordby Kommune', on });
}

/** A value, `null` for a known absence; what is left out is not known. */
export type Given = Readonly<Record<string, FactValue | null | undefined>>;

export function table(given: Given): FactTable {
  return Object.fromEntries(
    Object.entries(given).flatMap(([code, value]): [string, FactEntry][] =>
      value === undefined ? [] : [[code, value === null ? { none: true } : { value }]],
    ),
  );
}

/** A group of records, numbered from 1. */
export function group(records: readonly Given[], complete = true): FactGroup {
  return {
    complete,
    records: records.map((fields, index) => ({ id: `${index + 1}`, fields: table(fields) })),
  };
}

export function caseOf(given: Given, groups: Readonly<Record<string, FactGroup>> = {}): CaseFacts {
  return { facts: table(given), groups };
}

/** A concept that concerns an offence, asked of one. */
export function ofOffence(rules: RulesInForce, concept: string, offence: Given): Evaluation {
  return rules.concept(concept, caseOf({}, { offence: group([offence]) }), '1');
}

/** Every line of a trace, from the top down. */
export function linesOf(trace: TraceNode): readonly TraceNode[] {
  return [trace, ...trace.children.flatMap(linesOf)];
}
