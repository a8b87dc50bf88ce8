/**
 * What is written differently in two sets of rules in force, with where it stands and its source. What only stands
 * elsewhere, is called otherwise or says the same in other words is no edit.
 */

import type { Environment } from '../evaluate/environment.ts';
import { placeOf } from '../evaluate/reader.ts';
import type { Definitions } from '../in-force/definitions.ts';
import type { RulesInForce } from '../in-force/rules.ts';
import type { Origin } from '../model.ts';
import type { SourceLine } from '../outcome.ts';
import type { Bilingual } from '../source.ts';
import { type ConceptEdits, conceptEdits, type Edit, limitEdits, meaningOf, type Written } from './edits.ts';

export interface RuleEdit extends Omit<Edit, 'kind'> {
  readonly kind: Edit['kind'] | 'duty' | 'check' | 'deadline' | 'calendar' | 'fact' | 'choice' | 'group';
  /** Whether a case can come out otherwise by it; a definition that nothing asks for cannot matter. */
  readonly used: boolean;
}

/** What was changed from one set of rules to the other; `asked` are the concepts that the process itself asks for. */
export function ruleEdits(
  before: RulesInForce,
  after: RulesInForce,
  asked: readonly string[],
): readonly RuleEdit[] {
  const [was, is] = [before.definitions, after.definitions];
  const [one, other] = [was.environment, is.environment];
  const used = new Set([...usedCodes(was, asked), ...usedCodes(is, asked)]);
  const always = (edits: readonly Omit<RuleEdit, 'used'>[]): readonly RuleEdit[] =>
    edits.map((edit) => ({ ...edit, used: true }));
  const whenUsed = (edits: readonly Omit<RuleEdit, 'used'>[]): readonly RuleEdit[] =>
    edits.map((edit) => ({
      ...edit,
      used: [one, other].some((side) => namesOf(edit.code, side).some((code) => used.has(code))),
    }));
  return [
    // A process may ask for a limit by itself, so one that has another value always counts.
    ...always(limitEdits(one, other).map(({ edit }) => edit)),
    ...whenUsed([...cameOrWent('limit', one.limits, other.limits), ...conceptChanges(one, other)]),
    ...always(differing('deadline', one.deadlines, other.deadlines)),
    ...always(differing('duty', was.duties, is.duties)),
    ...always(differing('check', was.checks, is.checks)),
    ...always(differing('calendar', one.calendars, other.calendars)),
    ...always(changedWords('fact', one.facts, other.facts)),
    ...always(changedWords('choice', one.choices, other.choices)),
    ...always(changedWords('group', one.groups, other.groups)),
  ];
}

interface Defined {
  readonly code: string;
  readonly name: Bilingual;
  readonly origin: Origin;
  readonly sources: readonly SourceLine[];
}

/** What findings are called changes no case. */
function meaning(definition: object): string {
  return meaningOf(JSON.parse(meaningOf(definition), (key, value) => (key === 'text' ? undefined : value)));
}

function written({ name, origin, sources }: Defined): Written {
  return { text: name, place: placeOf(origin.span, origin), sources };
}

type Kind = RuleEdit['kind'];

function differing<T extends Defined>(
  kind: Kind,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly Omit<RuleEdit, 'used'>[] {
  return pairs(before, after).flatMap(([code, was, is]) => {
    const same = was && is && (was === is || meaning(was) === meaning(is));
    return same ? [] : [edit(kind, code, was, is)];
  });
}

/** Definitions that only one side has. */
function cameOrWent<T extends Defined>(
  kind: Kind,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly Omit<RuleEdit, 'used'>[] {
  return pairs(before, after).flatMap(([code, was, is]) => (was && is ? [] : [edit(kind, code, was, is)]));
}

function edit(
  kind: Kind,
  code: string,
  was: Defined | undefined,
  is: Defined | undefined,
): Omit<RuleEdit, 'used'> {
  const { name } = (is ?? was) as Defined;
  return { kind, code, name, ...(was && { before: written(was) }), ...(is && { after: written(is) }) };
}

function pairs<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly (readonly [code: string, was: T | undefined, is: T | undefined])[] {
  const codes = [...new Set([...before.keys(), ...after.keys()])];
  return codes.map((code) => [code, before.get(code), after.get(code)] as const);
}

/** A concept stands under its own code and under that of the one it fills; the edits of a pair are told once. */
function conceptChanges(before: Environment, after: Environment): readonly Omit<RuleEdit, 'used'>[] {
  const told = new Set<string>();
  return pairs(before.concepts, after.concepts).flatMap(([code, was, is]) => {
    if (was === is) return [];
    if (!was || !is) return [edit('concept', code, was, is)];
    const pair = `${was.origin.source.path} ${was.code} ${is.origin.source.path} ${is.code}`;
    if (told.has(pair)) return [];
    told.add(pair);
    return flat(conceptEdits(was, is)).map((one) => ({ ...one, code }));
  });
}

function flat({ whole, clauses, otherwise, decidesForAny }: ConceptEdits): readonly Edit[] {
  const inClauses = clauses.flatMap(({ edit: own, bullets }) => [
    own,
    ...(bullets ?? []).map((bullet) => bullet.edit),
  ]);
  return [whole, ...inClauses, otherwise, decidesForAny].filter((one) => one !== undefined);
}

/** Facts, choices and groups that both sides have and that mean something else; a new word changes nothing by itself. */
function changedWords<T extends { readonly code: string; readonly name: Bilingual }>(
  kind: Kind,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly Omit<RuleEdit, 'used'>[] {
  return pairs(before, after).flatMap(([code, was, is]) =>
    !was || !is || was === is || meaning(was) === meaning(is) ? [] : [{ kind, code, name: is.name }],
  );
}

/** The codes of everything that duties, checks, deadlines and the process come to read. */
function usedCodes(definitions: Definitions, asked: readonly string[]): ReadonlySet<string> {
  const { duties, checks, environment } = definitions;
  return reachedFrom(
    [...asked, ...duties.keys(), ...checks.keys(), ...environment.deadlines.keys()],
    definitions,
  );
}

/** What is read, directly or not, when definitions with these codes are asked: concepts, limits, deadlines, calendars. */
export function reachedFrom(codes: readonly string[], definitions: Definitions): ReadonlySet<string> {
  const { environment, duties, checks } = definitions;
  const found = new Set<string>();
  const visit = (code: string): void => {
    if (found.has(code)) return;
    found.add(code);
    const { concepts, deadlines } = environment;
    for (const one of [concepts.get(code), deadlines.get(code), duties.get(code), checks.get(code)])
      if (one) for (const next of codesIn(one)) visit(next);
  };
  for (const code of codes) visit(code);
  return found;
}

/** The codes under which a concept or a limit can be asked for. */
function namesOf(code: string, { concepts }: Environment): readonly string[] {
  const concept = concepts.get(code);
  return [code, concept?.code, concept?.fills, concept?.departsFrom].filter((one) => one !== undefined);
}

/** Every definition that another one names, found by the shapes that models have. */
function codesIn(definition: object): readonly string[] {
  const codes: string[] = [];
  JSON.parse(meaningOf(definition), (key, value: unknown) => {
    if (['deadline', 'otherwise', 'calendar'].includes(key) && typeof value === 'string') codes.push(value);
    if (typeof value !== 'object' || value === null) return value;
    const { kind, concept, code, limit } = value as Readonly<Record<string, unknown>>;
    if (kind === 'concept' && typeof concept === 'string') codes.push(concept);
    if ((kind === 'limit' || limit === true) && typeof code === 'string') codes.push(code);
    return value;
  });
  return codes;
}
