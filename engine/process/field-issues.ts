/**
 * Facts in events that rule files declare: a municipality may add its own, so the schema cannot know them.
 * What the rules in force do not declare, or not with that type, is told apart and left out, never guessed.
 */
import { dayInterval, type FactInfo } from '../../dsl/index.ts';
import { closest } from './closest.ts';
import type { FieldIssue } from './process.ts';

type Facts = Readonly<Record<string, unknown>>;

export interface ScreenedFacts {
  readonly kept: Facts;
  readonly issues: readonly FieldIssue[];
}

/** `{"known": false}`: it was asked for, and nobody knows. */
export function isUnanswered(value: unknown): boolean {
  return says(value, 'known');
}

/** `{"applies": false}`: the question does not arise. */
export function isNotApplicable(value: unknown): boolean {
  return says(value, 'applies');
}

function says(value: unknown, field: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const [entry, more] = Object.entries(value);
  return entry?.[0] === field && entry[1] === false && more === undefined;
}

/**
 * The facts that these declarations can take, and an issue for each that they cannot; `path` says where they stand.
 * A value of null is known to be none; of any fact it can be said that nobody knows, or that it does not apply. Pure.
 */
export function screenFacts(facts: Facts, declared: readonly FactInfo[], path: string): ScreenedFacts {
  const known = new Map(declared.map((info) => [info.code, info]));
  const kept: Record<string, unknown> = {};
  const issues: FieldIssue[] = [];
  for (const [field, value] of Object.entries(facts)) {
    const info = known.get(field);
    const place = { path: `${path}.${field}`, field };
    if (!info) {
      const suggestion = closest(field, [...known.keys()]);
      issues.push({ code: 'UNKNOWN_FIELD', ...place, ...(suggestion !== undefined && { suggestion }) });
    } else if (value !== null && !isUnanswered(value) && !isNotApplicable(value) && !isOfType(value, info)) {
      const suggestion = typeof value === 'string' ? closest(value, optionsOf(info)) : undefined;
      const expected = expectedOf(info);
      issues.push({
        code: 'WRONG_VALUE',
        ...place,
        expected,
        ...(suggestion !== undefined && { suggestion }),
      });
    } else {
      kept[field] = value;
    }
  }
  return { kept, issues };
}

/** The facts that records of a group can have. */
export function factsOfGroup(declared: readonly FactInfo[], group: string): readonly FactInfo[] {
  return declared.filter(({ groups }) => groups.includes(group));
}

function optionsOf({ options }: FactInfo): readonly string[] {
  return (options ?? []).map(({ code }) => code);
}

function expectedOf(info: FactInfo): string {
  const options = optionsOf(info);
  return options.length > 0 ? `${info.type.kind}: ${options.join(', ')}` : info.type.kind;
}

/** Money is whole øre, percent hundredths of a per cent (C-10). */
function isOfType(value: unknown, info: FactInfo): boolean {
  switch (info.type.kind) {
    case 'money':
    case 'percent':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && dayInterval(value) !== undefined;
    case 'duration':
      return isDuration(value);
    case 'choice':
      return typeof value === 'string' && optionsOf(info).includes(value);
    case 'set':
      return Array.isArray(value) && value.every((item) => optionsOf(info).includes(item as string));
  }
}

function isDuration(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { count, unit } = value as { readonly count?: unknown; readonly unit?: unknown };
  return Number.isSafeInteger(count) && ['day', 'week', 'month', 'year'].includes(String(unit));
}
