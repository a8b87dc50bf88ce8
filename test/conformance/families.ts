/** The rows of each specification, from their files. */
import { readFileSync } from 'node:fs';
import type { CourseExpectation, Fields, LoggedEvent, Row } from './check.ts';

export interface Family {
  readonly family: string;
  readonly title: string;
  readonly requirements: readonly Row[];
}

const folder = 'test/conformance';

function read<T>(file: string): T {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T;
}

/** The families that the report counts. */
export function families(): readonly Family[] {
  return [
    'network-council/requirements.json',
    'network-council/figures.json',
    'inclusive-meeting/requirements.json',
    'processual-series/requirements.json',
    'foster-placement/requirements.json',
    'language/features.json',
  ].map((file) => read<Family>(file));
}

/** Those that the report shows beside the families, of each process that has some. */
export function vignettes(): readonly Family[] {
  return [
    'network-council/vignettes.json',
    'inclusive-meeting/vignettes.json',
    'processual-series/vignettes.json',
    'foster-placement/cases.json',
  ].map((file) => read<Family>(file));
}

export interface TruthTable {
  readonly on: string;
  readonly columns: Readonly<Record<string, { readonly rules: string; readonly municipality: string }>>;
  readonly rows: readonly {
    readonly row: string;
    readonly offence: Fields;
    readonly earlier?: { readonly complete: boolean; readonly offences: readonly Fields[] };
    readonly facts: Fields;
    readonly expect: Readonly<Record<string, Cell>>;
  }[];
}

export type Cell = 'S' | 'N' | '-' | '? unknown' | '? discretion' | 'S + notice';

export function truthTable(): TruthTable {
  return read('network-council/truth-table.json');
}

export interface Timelines {
  readonly counting: readonly {
    readonly receivedOn: string;
    readonly day1: string;
    readonly lastDay: string;
    readonly firstLateDay: string;
  }[];
  readonly timelines: readonly {
    readonly id: string;
    readonly title: string;
    readonly municipality: string;
    readonly events: readonly LoggedEvent[];
    readonly rows: readonly {
      readonly on: string;
      readonly text: string;
      readonly upTo: number;
      readonly asOf?: string;
      readonly expect: CourseExpectation;
    }[];
  }[];
}

export function timelines(): Timelines {
  return read('network-council/timelines.json');
}
