/** A scenario made by a program, as the text that a person would write. */
import type * as A from '../ast.ts';
import type { Language } from '../source.ts';
import type { DateText, Duration } from '../values.ts';
import { printDeclaration } from './declaration.ts';

export type WrittenValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'none' | 'unknown' }
  | { readonly kind: 'money' | 'number' | 'percent'; readonly value: number }
  | { readonly kind: 'date'; readonly value: DateText }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'duration'; readonly value: Duration };

export interface WrittenField {
  readonly name: string;
  readonly values: readonly WrittenValue[];
}

export interface WrittenRecords {
  /** None for the first list of the event. */
  readonly group?: string;
  readonly incomplete: boolean;
  readonly records: readonly (readonly WrittenField[])[];
}

export type WrittenClause =
  | {
      readonly kind: 'event';
      readonly on: DateText;
      readonly name: string;
      readonly fields: readonly WrittenField[];
      readonly records: readonly WrittenRecords[];
    }
  | { readonly kind: 'as_of'; readonly on: DateText }
  | { readonly kind: 'refused' }
  | { readonly kind: 'value'; readonly name: string; readonly value: WrittenValue }
  | { readonly kind: 'finding'; readonly code: string; readonly days?: number };

export interface WrittenScenario {
  readonly title: string;
  readonly municipality: string;
  readonly clauses: readonly WrittenClause[];
}

const span = { start: 0, end: 0 };
const named = (text: string): A.Name => ({ text, quoted: false, span });

/** A text has no way to hold a quotation mark or a line end: other quotation marks and spaces stand in for them. */
const quoted = (text: string): A.Text => ({
  text: text.normalize('NFC').replaceAll('"', '”').replaceAll(/\s+/g, ' ').replaceAll('\0', ''),
  span,
});

function literalOf(value: Exclude<WrittenValue, { kind: 'text' | 'name' | 'none' | 'unknown' }>): A.Literal {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', oere: value.value, span };
    case 'percent':
      return { kind: 'percent', hundredths: value.value, span };
    case 'number':
      return { kind: 'number', value: value.value, span };
    case 'date':
      return { kind: 'date', date: value.value, span };
    case 'boolean':
      return { kind: 'boolean', value: value.value, span };
    case 'duration':
      return { kind: 'duration', ...value.value, span };
  }
}

function writtenValue(value: WrittenValue): A.ScenarioValue {
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: quoted(value.text), span };
    case 'name':
      return { kind: 'value', value: { kind: 'name', name: named(value.name), span }, span };
    case 'none':
      return { kind: 'none', span };
    case 'unknown':
      return { kind: 'outcome', outcome: 'unknown', span };
    default:
      return { kind: 'value', value: literalOf(value), span };
  }
}

const fieldOf = ({ name, values }: WrittenField): A.ScenarioField => ({
  name: named(name),
  values: values.map(writtenValue),
});

function clauseOf(clause: WrittenClause): A.ScenarioClause {
  switch (clause.kind) {
    case 'event':
      return {
        kind: 'event',
        date: clause.on,
        name: named(clause.name),
        fields: clause.fields.map(fieldOf),
        records: clause.records.map(({ group, incomplete, records }) => ({
          ...(group !== undefined && { group: named(group) }),
          incomplete,
          records: records.map((record) => record.map(fieldOf)),
          span,
        })),
        span,
      };
    case 'as_of':
      return { kind: 'as_of', date: clause.on, span };
    case 'refused':
      return { kind: 'expect_refused', span };
    case 'value':
      return { kind: 'expect_value', name: named(clause.name), value: writtenValue(clause.value), span };
    case 'finding':
      return {
        kind: 'expect_finding',
        none: false,
        severity: 'any',
        code: { text: clause.code, span },
        ...(clause.days !== undefined && {
          days: { kind: 'duration', count: clause.days, unit: 'day', span },
        }),
        span,
      };
  }
}

/** The text of a scenario in the canonical layout, with a line feed after the last line. */
export function writeScenario({ title, municipality, clauses }: WrittenScenario, language: Language): string {
  const declaration: A.ScenarioDeclaration = {
    kind: 'scenario',
    title: quoted(title),
    clauses: [
      { kind: 'case_in', municipality: named(municipality), span },
      ...clauses.map((clause) => clauseOf(clause)),
    ],
    span,
  };
  const block = printDeclaration(declaration, { language, nameIn: ({ text }) => text });
  return block.map(({ depth, text }) => `${'  '.repeat(depth)}${text}\n`).join('');
}
