import {
  type AskedFacts,
  type CaseFacts,
  type FactEntry,
  type FactGroup,
  type FactInfo,
  type FactRecord,
  nearest,
  type RulesInForce,
} from '../../../dsl/index.ts';
import { isNotApplicable, isUnanswered } from '../../process/field-issues.ts';
import { isNamed, namesOf } from '../command-line/naming.ts';
import { CannotDo } from '../errors.ts';
import { isTable, parseJson } from '../files/json-file.ts';
import { factValue } from './fact-value.ts';

type Table = Readonly<Record<string, unknown>>;

interface Reading {
  readonly shown: string;
  readonly facts: readonly FactInfo[];
  readonly groups: readonly string[];
}

/**
 * The facts of a case from a JSON text: `{"facts": {…}, "groups": {"offence": [{…}]}}`. Null is known to be none,
 * `{"applies": false}` does not arise, `{"known": false}` was asked for and nobody knows; what is not there was not asked
 * for. Nothing is guessed: a field that the rules do not know is refused with a suggestion.
 */
export function readFacts(text: string, shown: string, rules: RulesInForce): CaseFacts {
  const content = parseJson(text, shown);
  const groups = [...new Set(rules.facts.flatMap((fact) => fact.groups))].sort();
  const reading = { shown, facts: rules.facts, groups };
  if (!isTable(content) || !isOptionalTable(content.facts) || !isOptionalTable(content.groups)) {
    throw new CannotDo(({ errors }) => errors.factsShape(), shown);
  }
  refuseUnknown(content, ['facts', 'groups'], reading);
  const ofCase = rules.facts.filter((fact) => fact.groups.length === 0);
  return {
    facts: tableOf(content.facts ?? {}, ofCase, reading),
    asked: askedOf(content.facts ?? {}, ofCase),
    groups: Object.fromEntries(
      Object.entries(content.groups ?? {}).map(([code, group]) => [code, groupOf(code, group, reading)]),
    ),
  };
}

/** A list of records, or `{"complete": false, "records": [...]}` when earlier ones may be missing. */
function groupOf(code: string, group: unknown, reading: Reading): FactGroup {
  const { shown, groups } = reading;
  if (!groups.includes(code)) {
    throw new CannotDo(({ errors }) => errors.unknownGroup(code, nearest(code, groups)), shown);
  }
  const { complete = true, records } = isTable(group) ? group : { records: group };
  if (isTable(group)) refuseUnknown(group, ['complete', 'records'], reading);
  if (!Array.isArray(records) || typeof complete !== 'boolean') {
    throw new CannotDo(({ errors }) => errors.factsShape(), shown);
  }
  return { complete, records: records.map((record, index) => recordOf(code, record, index, reading)) };
}

function recordOf(code: string, record: unknown, index: number, reading: Reading): FactRecord {
  if (!isTable(record)) throw new CannotDo(({ errors }) => errors.factsShape(), reading.shown);
  const { id = String(index + 1), ...fields } = record;
  const ofGroup = reading.facts.filter((fact) => fact.groups.includes(code));
  return { id: String(id), fields: tableOf(fields, ofGroup, reading), asked: askedOf(fields, ofGroup) };
}

function tableOf(fields: Table, known: readonly FactInfo[], { shown }: Reading): Record<string, FactEntry> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]): [string, FactEntry][] => {
      const info = factNamed(field, known);
      if (info === undefined) {
        const meant = nearest(field, known.flatMap(namesOf));
        throw new CannotDo(({ errors }) => errors.unknownFact(field, meant), shown);
      }
      if (isUnanswered(value)) return [];
      if (isNotApplicable(value)) return [[info.code, { none: true, applies: false }]];
      return [[info.code, value === null ? { none: true } : { value: factValue(info, value, field, shown) }]];
    }),
  );
}

function askedOf(fields: Table, known: readonly FactInfo[]): AskedFacts {
  const unanswered = Object.entries(fields).filter(([, value]) => isUnanswered(value));
  return Object.fromEntries(unanswered.map(([field]) => [factNamed(field, known)?.code ?? field, {}]));
}

function factNamed(written: string, known: readonly FactInfo[]): FactInfo | undefined {
  return known.find((fact) => isNamed(fact, written));
}

function refuseUnknown(table: Table, known: readonly string[], { shown }: Reading): void {
  const stray = Object.keys(table).find((key) => !known.includes(key));
  if (stray === undefined) return;
  throw new CannotDo(({ errors }) => errors.unknownField(stray, nearest(stray, known)), shown);
}

function isOptionalTable(value: unknown): value is Table | undefined {
  return value === undefined || isTable(value);
}
