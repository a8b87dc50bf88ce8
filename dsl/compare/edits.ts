/** What was written differently in two sets of rules, in pieces small enough to say which of them changed an outcome. */

import { type Environment, limitOn } from '../evaluate/environment.ts';
import { placeOf, textOf } from '../evaluate/reader.ts';
import type {
  ClauseKind,
  ConceptClauseModel,
  ConceptModel,
  Expression,
  FallbackModel,
  LimitModel,
} from '../model.ts';
import type { Outcome, Place, SourceLine } from '../outcome.ts';
import type { Bilingual, Span } from '../source.ts';
import { displayValue } from '../values/display.ts';

/** A piece of rules as it stands in one of the two. */
export interface Written {
  readonly text: Bilingual;
  readonly place: Place;
  readonly sources: readonly SourceLine[];
}

/** One change; without `before` it was added, without `after` it is gone. */
export interface Edit {
  readonly kind: 'limit' | 'clause' | 'bullet' | 'otherwise' | 'decides_for_any' | 'concept';
  /** Of the limit or the concept. */
  readonly code: string;
  readonly name: Bilingual;
  /** What the clause says, for clauses and bullets. */
  readonly clause?: ClauseKind;
  readonly before?: Written;
  readonly after?: Written;
}

/** A place in a concept where one side has one thing and the other another. */
export interface Slot<T> {
  readonly before?: T;
  readonly after?: T;
  /** Nothing when both sides have the same. */
  readonly edit?: Edit;
}

/** A clause of either side, with its bullets where both are lists of the same kind. */
export interface ClauseSlot extends Slot<ConceptClauseModel> {
  readonly bullets?: readonly Slot<Expression>[];
}

/** How a concept of one side becomes that of the other. */
export interface ConceptEdits {
  readonly before: ConceptModel;
  readonly after: ConceptModel;
  /** The whole concept is another one: it was open, or it concerns something else. */
  readonly whole?: Edit;
  readonly clauses: readonly ClauseSlot[];
  readonly otherwise?: Edit;
  readonly decidesForAny?: Edit;
}

/** Where things stand, what they are called and who assesses changes no outcome. */
const UNSEEN = new Set(['syntax', 'span', 'origin', 'name', 'sources', 'terms', 'binding', 'mustInclude']);

/** What a piece of rules means, as text to compare by. */
export function meaningOf(piece: unknown): string {
  return JSON.stringify(piece, (key, value: unknown) => (UNSEEN.has(key) ? undefined : value)) ?? '';
}

type Side = 'before' | 'after';

/** The pieces that both have, and those of one that take the place of those of the other, in the order of the first. */
function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  kindOf: (item: T) => string,
): readonly { readonly before?: T; readonly after?: T; readonly same: boolean }[] {
  const rest = [...after];
  const claim = (fits: (item: T) => boolean): T | undefined => {
    const index = rest.findIndex(fits);
    return index === -1 ? undefined : rest.splice(index, 1)[0];
  };
  const same = new Map(before.map((item) => [item, claim((other) => meaningOf(other) === meaningOf(item))]));
  const paired = before.map((item) => {
    const twin = same.get(item);
    if (twin !== undefined) return { before: item, after: twin, same: true };
    const other = claim((candidate) => kindOf(candidate) === kindOf(item));
    return { before: item, ...(other !== undefined && { after: other }), same: false };
  });
  return [...paired, ...rest.map((item) => ({ after: item, same: false }))];
}

function conditionWritten(condition: Expression, span: Span, concept: ConceptModel): Written {
  const { origin, sources } = concept;
  return { text: textOf(condition.syntax, origin), place: placeOf(span, origin), sources };
}

const sides = <T>(
  pair: { readonly before?: T; readonly after?: T },
  written: (item: T, side: Side) => Written,
): Pick<Edit, 'before' | 'after'> => ({
  ...(pair.before !== undefined && { before: written(pair.before, 'before') }),
  ...(pair.after !== undefined && { after: written(pair.after, 'after') }),
});

const isList = (
  expression: Expression,
): expression is Extract<Expression, { kind: 'all' | 'any' | 'none' }> =>
  ['all', 'any', 'none'].includes(expression.kind) && expression.syntax.kind !== 'predicate';

function bulletSlots(
  before: ConceptClauseModel,
  after: ConceptClauseModel,
  of: (side: Side) => ConceptModel,
): readonly Slot<Expression>[] | undefined {
  const [one, other] = [before.condition, after.condition];
  if (!isList(one) || !isList(other) || one.kind !== other.kind) return undefined;
  return aligned(one.items, other.items, ({ kind }) => kind).map(({ same, ...pair }) => {
    if (same) return pair;
    const { code, name } = of('after');
    const written = sides(pair, (item, side) => conditionWritten(item, item.syntax.span, of(side)));
    return { ...pair, edit: { kind: 'bullet' as const, code, name, clause: before.kind, ...written } };
  });
}

const OUTCOMES: Readonly<Record<FallbackModel['outcome'], Bilingual>> = {
  met: { da: 'opfyldt', en: 'met' },
  not_met: { da: 'ikke opfyldt', en: 'not met' },
  discretion: { da: 'skøn', en: 'discretion' },
} satisfies Readonly<Record<Exclude<Outcome, 'unknown'>, Bilingual>>;

const at = (text: Bilingual, span: Span, { origin, sources }: ConceptModel): Written => ({
  text,
  place: placeOf(span, origin),
  sources,
});

/** How a concept became another. */
export function conceptEdits(before: ConceptModel, after: ConceptModel): ConceptEdits {
  const of = (side: Side): ConceptModel => (side === 'before' ? before : after);
  const { code, name } = after;
  if (before.open !== after.open || before.concerns !== after.concerns || before.open) {
    const same = meaningOf({ ...before, code: '' }) === meaningOf({ ...after, code: '' });
    const written = sides({ before, after }, (each) => at(each.name, each.origin.span, each));
    return {
      before,
      after,
      clauses: [],
      ...(!same && { whole: { kind: 'concept' as const, code, name, ...written } }),
    };
  }
  const kindOf = ({ kind, established }: ConceptClauseModel): string => `${kind} ${established}`;
  const clauses = aligned(before.clauses, after.clauses, kindOf).map(({ same, ...pair }): ClauseSlot => {
    if (same) return pair;
    const bullets = pair.before && pair.after && bulletSlots(pair.before, pair.after, of);
    if (bullets) return { ...pair, bullets };
    const { kind } = (pair.before ?? pair.after) as ConceptClauseModel;
    const written = sides(pair, (clause, side) => conditionWritten(clause.condition, clause.span, of(side)));
    return { ...pair, edit: { kind: 'clause', code, name, clause: kind, ...written } };
  });
  const otherwise =
    before.otherwise?.outcome === after.otherwise?.outcome
      ? undefined
      : sides(
          { ...optional('before', before.otherwise), ...optional('after', after.otherwise) },
          (each, side) => at(OUTCOMES[each.outcome], each.span, of(side)),
        );
  const any =
    meaningOf(before.decidesForAny) === meaningOf(after.decidesForAny)
      ? undefined
      : sides(
          { ...optional('before', before.decidesForAny), ...optional('after', after.decidesForAny) },
          ({ fact, span }, side) => at(fact.name, span, of(side)),
        );
  return {
    before,
    after,
    clauses,
    ...(otherwise && { otherwise: { kind: 'otherwise' as const, code, name, ...otherwise } }),
    ...(any && { decidesForAny: { kind: 'decides_for_any' as const, code, name, ...any } }),
  };
}

const optional = <T>(side: Side, item: T | undefined): { readonly before?: T; readonly after?: T } =>
  item === undefined ? {} : { [side]: item };

/** A limit that both sides have, with another value in force. */
export interface LimitEdit {
  readonly before: LimitModel;
  readonly edit: Edit;
}

function limitWritten(limit: LimitModel, { asOf, choices }: Environment): Written | undefined {
  const entry = limitOn(limit, asOf);
  if (!entry) return undefined;
  const { origin, sources } = limit;
  return {
    text: displayValue(entry.value, limit.type, choices),
    place: placeOf(entry.span, origin),
    sources,
  };
}

/** The limits that two environments read differently; one that only one of them has is no change of its own. */
export function limitEdits(before: Environment, after: Environment): readonly LimitEdit[] {
  const inForce = (limit: LimitModel, { asOf }: Environment): string =>
    meaningOf(limitOn(limit, asOf)?.value);
  return [...before.limits].flatMap(([code, was]): readonly LimitEdit[] => {
    const is = after.limits.get(code);
    if (!is || inForce(was, before) === inForce(is, after)) return [];
    const [then, now] = [limitWritten(was, before), limitWritten(is, after)];
    const { name } = is;
    const edit: Edit = {
      kind: 'limit',
      code,
      name,
      ...(then && { before: then }),
      ...(now && { after: now }),
    };
    return [{ before: was, edit }];
  });
}
