/** Reading facts and limits during an evaluation. */

import type { Condition } from '../ast.ts';
import type { CaseFacts, FactEntry, FactRecord } from '../facts.ts';
import type { FactRef, LimitModel, Operand, Origin } from '../model.ts';
import type { Assumption, MissingFact, Place, ReadFact, UsedLimit } from '../outcome.ts';
import { conditionText } from '../print/condition-text.ts';
import { boundName } from '../resolve/bound-name.ts';
import { type Bilingual, positionAt, type Span } from '../source.ts';
import { dayInterval } from '../values/civil-date.ts';
import { displayValue } from '../values/display.ts';
import type { Duration, FactValue } from '../values.ts';
import { type Environment, limitOn } from './environment.ts';

/** A record that is being looked at, and the group it is looked at in. */
export interface CurrentRecord {
  readonly group: string;
  readonly record: FactRecord;
}

/** What is asked about. */
export interface Asked {
  readonly environment: Environment;
  readonly facts: CaseFacts;
  /** The innermost last. */
  readonly records: readonly CurrentRecord[];
}

/** What an evaluation carries along: also where its condition was written. */
export interface Reading extends Asked {
  readonly origin: Origin;
}

export interface FactReading {
  readonly read: ReadFact;
  readonly entry: FactEntry | undefined;
  readonly missing: readonly MissingFact[];
  /** Known, but as a month or a year only: missing to the day where that decides nothing. */
  readonly unclear: readonly MissingFact[];
  readonly assumptions: readonly Assumption[];
  /** The limit that was read in place of a fact. */
  readonly limits: readonly UsedLimit[];
}

const ABSENT: Bilingual = { da: 'ingen', en: 'none' };
const UNKNOWN: Bilingual = { da: 'ukendt', en: 'unknown' };
const UNANSWERED: Bilingual = { da: 'ukendt, selv om der er spurgt', en: 'unknown, though it was asked for' };
const NOT_APPLICABLE: Bilingual = { da: 'ikke relevant', en: 'not applicable' };

const places = new WeakMap<Span, Place>();

/** Where something stands; found once for each piece of a file. */
export function placeOf(span: Span, origin: Origin): Place {
  const known = places.get(span);
  if (known && known.file === origin.source.path) return known;
  const place = { file: origin.source.path, ...positionAt(origin.source.text, span.start) };
  places.set(span, place);
  return place;
}

/** A condition in words, and where it was written. */
interface Written {
  readonly text: Bilingual;
  readonly place: Place;
}

const written = new WeakMap<Condition, Written>();

/** A condition as it was written, on one line, in both languages; found once for each condition. */
export function writtenOf(condition: Condition, origin: Origin): Written {
  const known = written.get(condition);
  if (known) return known;
  const text = conditionText(condition, (name, language) => boundName(name, language, origin.bindings));
  const made = { text, place: placeOf(condition.span, origin) };
  written.set(condition, made);
  return made;
}

export function textOf(condition: Condition, origin: Origin): Bilingual {
  return writtenOf(condition, origin).text;
}

/** The innermost record in sight that has a fact. */
function recordWith(fact: FactRef, { records }: Asked): CurrentRecord | undefined {
  return records.length === 0 ? undefined : records.findLast(({ group }) => fact.groups.includes(group));
}

/** What a fact is, or is taken to be; what `readFact` gives as its entry. */
export function entryOf(fact: FactRef, asked: Asked): FactEntry | undefined {
  const { environment, facts } = asked;
  if (fact.limit) return limitEntry(fact.code, environment);
  const current = recordWith(fact, asked);
  const known = current ? current.record.fields[fact.code] : facts.facts[fact.code];
  if (known) return known;
  const assumed = environment.facts.get(fact.code)?.assumed;
  return assumed && { value: assumed.value };
}

function limitEntry(code: string, environment: Environment): LimitModel['values'][number] | undefined {
  const limit = environment.limits.get(code);
  return limit && limitOn(limit, environment.asOf);
}

/** Reads a fact of the innermost record that has it, else of the case. An unknown one may be assumed by its rule. */
export function readFact(fact: FactRef, reading: Reading): FactReading {
  if (fact.limit) return limitAsFact(fact, reading);
  const current = recordWith(fact, reading);
  const known = current ? current.record.fields[fact.code] : reading.facts.facts[fact.code];
  const model = reading.environment.facts.get(fact.code);
  const assumed = known === undefined ? model?.assumed : undefined;
  const entry: FactEntry | undefined = known ?? (assumed && { value: assumed.value });
  const record = current && { record: current.record.id };
  const value = entry === undefined ? undefined : 'none' in entry ? null : entry.value;
  const unanswered = entry ? undefined : (current?.record ?? reading.facts).asked?.[fact.code];
  const applies = entry && 'none' in entry && entry.applies === false ? { applies: false as const } : {};
  const asked = unanswered && { asked: true as const };
  const display =
    value === undefined
      ? unanswered
        ? UNANSWERED
        : UNKNOWN
      : value === null
        ? 'applies' in applies
          ? NOT_APPLICABLE
          : ABSENT
        : displayValue(value, fact.type, reading.environment.choices);
  const seq = entry?.seq ?? unanswered?.seq;
  const { code, name, type } = fact;
  if (
    value !== undefined &&
    value !== null &&
    known &&
    !current &&
    seq === undefined &&
    type.kind !== 'date'
  ) {
    // By far the most facts: known, of the case, whole.
    return {
      read: { code, name, type, value, display },
      entry: known,
      missing: NONE,
      unclear: NONE,
      assumptions: NONE,
      limits: NONE,
    };
  }
  const read: ReadFact = {
    code,
    name,
    type,
    ...(value !== undefined && { value }),
    display,
    ...(seq !== undefined && { seq }),
    ...record,
    ...asked,
    ...applies,
    ...(assumed && { assumed: true }),
  };
  const ifUnknown = model?.ifUnknown;
  const missing: MissingFact = {
    code,
    name,
    ...record,
    ...asked,
    ...(ifUnknown && { ifUnknown }),
  };
  return {
    read,
    entry,
    missing: entry === undefined ? [missing] : NONE,
    unclear: isVague(value, fact.type) ? [missing] : NONE,
    assumptions: assumed ? [{ code, name, ...record, display, sources: assumed.sources }] : NONE,
    limits: NONE,
  };
}

/** Whether a value is a date of less than day precision: known, and yet asked for again where it decides nothing. */
function isVague(value: FactValue | null | undefined, type: FactRef['type']): boolean {
  if (type.kind !== 'date' || typeof value !== 'string') return false;
  const interval = dayInterval(value);
  return interval !== undefined && interval.first !== interval.last;
}

/** A limit that a condition asks like a fact; one without a value is missing as a fact is. */
function limitAsFact({ code, name, type }: FactRef, reading: Reading): FactReading {
  const limit = readLimit(code, reading);
  const display = limit?.used.display ?? UNKNOWN;
  return {
    read: { code, name, type, ...(limit && { value: limit.value }), display },
    entry: limit && { value: limit.value },
    missing: limit ? [] : [{ code, name }],
    unclear: [],
    assumptions: [],
    limits: limit ? [limit.used] : [],
  };
}

/** The value of an operand. `none` is a known absence. */
export interface OperandValue {
  readonly value?: FactValue;
  /** For `N efter X`: the day it comes to; an interval when X is less precise than a day. */
  readonly from?: string;
  readonly amount?: Duration;
  readonly none: boolean;
}

/** The value of an operand with everything that was read for it. */
export interface OperandReading extends OperandValue {
  readonly facts: readonly ReadFact[];
  readonly limits: readonly UsedLimit[];
  readonly missing: readonly MissingFact[];
  readonly unclear: readonly MissingFact[];
  readonly assumptions: readonly Assumption[];
}

function readLimit(
  code: string,
  { environment }: Reading,
): { readonly value: FactValue; readonly used: UsedLimit } | undefined {
  const limit = environment.limits.get(code);
  const entry = limit && limitOn(limit, environment.asOf);
  if (!limit || !entry) return undefined;
  return {
    value: entry.value,
    used: {
      code,
      name: limit.name,
      display: displayValue(entry.value, limit.type, environment.choices),
      from: entry.from,
      place: placeOf(entry.span, limit.origin),
      sources: limit.sources,
    },
  };
}

const NONE: readonly never[] = [];
const nothing = { none: false, facts: NONE, limits: NONE, missing: NONE, unclear: NONE, assumptions: NONE };

const UNKNOWN_OPERAND: OperandValue = { none: false };
const ABSENT_OPERAND: OperandValue = { none: true };

function operandOf(entry: FactEntry | undefined): OperandValue {
  if (!entry) return UNKNOWN_OPERAND;
  return 'none' in entry ? ABSENT_OPERAND : { none: false, value: entry.value };
}

/** The value of an operand; what `readOperand` gives without what it was read from. */
export function operandValue(operand: Operand, asked: Asked): OperandValue {
  switch (operand.kind) {
    case 'value':
      return { none: false, value: operand.value };
    case 'limit':
      return operandOf(limitEntry(operand.code, asked.environment));
    case 'fact':
      return operandOf(entryOf(operand.fact, asked));
    case 'offset': {
      const amount = operandValue(operand.amount, asked);
      const from = operandOf(entryOf(operand.from, asked));
      return {
        none: amount.none || from.none,
        ...(from.value !== undefined && { from: from.value as string }),
        ...(amount.value !== undefined && { amount: amount.value as Duration }),
      };
    }
  }
}

export function readOperand(operand: Operand, reading: Reading): OperandReading {
  switch (operand.kind) {
    case 'value':
      return { ...nothing, value: operand.value };
    case 'limit': {
      const limit = readLimit(operand.code, reading);
      // A limit that no rule in force gives a value cannot be met by any fact; it is missing like a fact.
      if (!limit) {
        const name = reading.environment.limits.get(operand.code)?.name ?? {
          da: operand.code,
          en: operand.code,
        };
        return { ...nothing, missing: [{ code: operand.code, name }] };
      }
      return { ...nothing, value: limit.value, limits: [limit.used] };
    }
    case 'fact': {
      const { read, entry, missing, unclear, assumptions } = readFact(operand.fact, reading);
      if (!entry) return { ...nothing, facts: [read], missing };
      return 'none' in entry
        ? { ...nothing, none: true, facts: [read] }
        : { ...nothing, value: entry.value, facts: [read], unclear, assumptions };
    }
    case 'offset': {
      const amount = readOperand(operand.amount, reading);
      const from = readOperand({ kind: 'fact', fact: operand.from }, reading);
      return {
        none: amount.none || from.none,
        facts: [...amount.facts, ...from.facts],
        limits: amount.limits,
        missing: [...amount.missing, ...from.missing],
        unclear: from.unclear,
        assumptions: [...amount.assumptions, ...from.assumptions],
        ...(from.value !== undefined && { from: from.value as string }),
        ...(amount.value !== undefined && { amount: amount.value as Duration }),
      };
    }
  }
}
