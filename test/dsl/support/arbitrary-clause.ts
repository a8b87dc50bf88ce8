/** Generated clauses, by the declaration they stand in. */
import fc from 'fast-check';
import type * as A from '../../../dsl/ast.ts';
import { type ArbitraryConditions, date, duration, figure } from './arbitrary-condition.ts';
import { type ArbitraryNames, NOWHERE } from './arbitrary-name.ts';

/** A node of the given parts, at no place. */
export function node<K extends string, P>(
  kind: K,
  parts: { readonly [F in keyof P]: fc.Arbitrary<P[F]> },
): fc.Arbitrary<{ kind: K; span: typeof NOWHERE } & P> {
  return fc.record(parts).map((each) => ({ kind, ...(each as P), span: NOWHERE }));
}

/** A part that may be missing; a missing part has no key. */
export function optional<F extends string, V>(
  field: F,
  value: fc.Arbitrary<V>,
): fc.Arbitrary<{ [Key in F]?: V }> {
  return fc.oneof(
    fc.constant({}),
    value.map((each) => ({ [field]: each }) as { [Key in F]?: V }),
  );
}

export const text: fc.Arbitrary<A.Text> = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((each) => ({ text: each.normalize('NFC').replaceAll(/["\r\n\0]/g, ''), span: NOWHERE }));

const codeText = (shapes: readonly string[]): fc.Arbitrary<A.Code> =>
  fc.constantFrom(...shapes).map((each) => ({ text: each, span: NOWHERE }));

const findingCode = codeText(['V-SUMMON-LATE', 'I-TURNED-18', 'to_summon', 'A-1']);
const anyCode = codeText(['O-SUMMON', 'vandalism.limit', 'damageAmount', 'to_summon', 'D1']);

const optionalCitationParts = {
  letter: fc.constantFrom('a', 'c', 'z'),
  subsection: fc.integer({ min: 1, max: 12 }),
  number: fc.integer({ min: 1, max: 40 }),
  item: fc.constantFrom('a', 'k'),
  sentence: fc.integer({ min: 1, max: 9 }),
};

const citation: fc.Arbitrary<A.Citation> = fc
  .tuple(fc.integer({ min: 1, max: 1200 }), fc.record(optionalCitationParts, { requiredKeys: [] }))
  .map(([section, parts]) => ({ section, ...parts, span: NOWHERE }));

const strength: fc.Arbitrary<A.Strength> = fc.constantFrom(
  ...(['law', 'method', 'local', 'recommendation', 'experience'] as const),
  ...(['practice', 'register', 'judgement'] as const),
);

export function source({ name }: ArbitraryNames): fc.Arbitrary<A.Source> {
  const origin = fc.oneof(
    text.map((document): Partial<A.Source> => ({ document })),
    fc
      .tuple(name, optional('citation', citation))
      .map(([act, cited]): Partial<A.Source> => ({ act, ...cited })),
  );
  const confirmation = fc.record({ by: name, on: date, span: fc.constant(NOWHERE) });
  return fc.tuple(origin, optional('date', date), optional('confirmed', confirmation)).map(
    ([from, on, confirmed]): A.Source => ({
      kind: 'source',
      ...from,
      ...on,
      ...confirmed,
      span: NOWHERE,
    }),
  );
}

export const note: fc.Arbitrary<A.Note> = node('note', { text });

export const waiver: fc.Arbitrary<A.Waiver> = fc
  .tuple(
    node('accepted', {
      accepts: fc.oneof(
        codeText(['R101', 'R132', 'R139']).map((code) => ({ kind: 'warning' as const, code })),
        fc
          .tuple(text, optional('after', text))
          .map(([before, after]) => ({ kind: 'error' as const, before, ...after })),
      ),
    }),
    optional('reason', text),
  )
  .map(([accepted, reason]) => ({ ...accepted, ...reason }));

export const wording: fc.Arbitrary<A.Wording> = fc
  .tuple(node('wording', { text }), optional('confirmed', text))
  .map(([words, confirmed]) => ({ ...words, ...confirmed }));

type Common = A.Source | A.Note | A.CodeClause | A.Waiver | A.Wording;

export function common(names: ArbitraryNames): fc.Arbitrary<Common> {
  return fc.oneof(source(names), note, waiver, wording, node('code', { code: anyCode }));
}

export function factClause(
  names: ArbitraryNames,
  { values }: ArbitraryConditions,
): fc.Arbitrary<A.FactClause> {
  return fc.oneof(node('type', { type: typeRef(names) }), originClause(names, { values }));
}

function typeRef({ name }: ArbitraryNames): fc.Arbitrary<A.TypeRef> {
  return fc.oneof(
    fc
      .constantFrom('money', 'number', 'percent', 'date', 'boolean', 'duration')
      .map((kind): A.TypeRef => ({ kind, span: NOWHERE })),
    fc.record({ kind: fc.constantFrom('choice', 'set'), name, span: fc.constant(NOWHERE) }),
  );
}

/** Where a fact or a choice comes from, and what is done while it is unknown. */
function originClause(
  names: ArbitraryNames,
  { values }: Pick<ArbitraryConditions, 'values'>,
): fc.Arbitrary<Extract<A.FactClause, { kind: 'comes_from' | 'if_unknown' }>> {
  const { name } = names;
  const action: fc.Arbitrary<A.IfUnknown> = fc.oneof(
    fc
      .tuple(name, optional('within', duration))
      .map(([from, within]): A.IfUnknown => ({ kind: 'obtain', from, ...within, span: NOWHERE })),
    node('assess', { by: name }),
    node('assume', { value: values.value, source: source(names) }),
  );
  return fc.oneof(node('comes_from', { from: name }), node('if_unknown', { action }));
}

export function choiceClause(
  names: ArbitraryNames,
  conditions: ArbitraryConditions,
): fc.Arbitrary<A.ChoiceClause> {
  const option = fc
    .tuple(names.head, optional('measuredBy', names.name))
    .map(([head, measure]): A.ChoiceOption => ({ head, ...measure, span: NOWHERE }));
  return fc.oneof(
    { weight: 3, arbitrary: node('option', { option }) },
    node('ascending', {}),
    originClause(names, conditions),
  );
}

export function groupClause({ names }: ArbitraryNames): fc.Arbitrary<A.GroupClause> {
  return fc.oneof(node('fields', { names }), node('collects', { names }));
}

export function limitClause(
  names: ArbitraryNames,
  { values }: ArbitraryConditions,
): fc.Arbitrary<A.LimitClause> {
  const value = values.plain;
  const lock: fc.Arbitrary<A.Lock> = fc.oneof(
    fc.record({ kind: fc.constantFrom('locked', 'free') }),
    fc.record({ kind: fc.constantFrom('at_least', 'at_most'), value }),
    fc.record({ kind: fc.constant('frame' as const), from: figure, to: value }),
  );
  return fc.oneof(
    node('from', { date, value }),
    node('type', { type: typeRef(names) }),
    node('lock', { lock }),
  );
}

export function conceptClause(
  { name }: ArbitraryNames,
  { condition }: ArbitraryConditions,
): fc.Arbitrary<A.ConceptClause> {
  const terms: fc.Arbitrary<A.DiscretionTerms> = fc
    .tuple(optional('by', name), fc.array(name, { maxLength: 2 }), fc.boolean())
    .map(([by, weighs, reasonsRequired]) => ({ ...by, weighs, reasonsRequired }));
  const none = { weighs: [], reasonsRequired: false };
  const fallback: fc.Arbitrary<A.Fallback> = fc.oneof(
    terms.map((each): A.Fallback => ({ outcome: 'discretion', terms: each, span: NOWHERE })),
    fc.constantFrom('met', 'not_met').map((outcome): A.Fallback => ({ outcome, terms: none, span: NOWHERE })),
  );
  return fc.oneof(
    fc.constantFrom('fills', 'departs_from').chain((kind) => node(kind, { name })),
    fc.constantFrom('binding', 'guiding').chain((kind) => node(kind, {})),
    fc.constantFrom('decides_for', 'always', 'must_include').chain((kind) => node(kind, { condition })),
    node('decides_for_any', { fact: name }),
    node('applies', { example: fc.boolean(), condition }),
    node('except', { established: fc.boolean(), condition }),
    node('discretion', { condition, terms }),
    fc.constantFrom('otherwise', 'if_not_filled').chain((kind) => node(kind, { fallback })),
  );
}

const always: fc.Arbitrary<true> = fc.constant(true);

export function deadlineClause(
  { name }: ArbitraryNames,
  { values }: ArbitraryConditions,
): fc.Arbitrary<A.DeadlineClause> {
  return fc.oneof(
    node('counted', { length: values.length, dayAfter: fc.boolean(), from: name }),
    node('counted', { length: values.length, dayAfter: fc.constant(false), before: always, from: name }),
    node('on_closed_days', { rule: fc.constantFrom('keep', 'next_working_day') }),
    node('calendar', { name }),
  );
}

export function dutyClause(
  names: ArbitraryNames,
  conditions: ArbitraryConditions,
): fc.Arbitrary<A.DutyClause> {
  const { condition, conjunction } = conditions;
  const trigger: fc.Arbitrary<A.EventTrigger> = fc
    .tuple(names.names, optional('where', conjunction))
    .map(([events, where]) => ({ events, ...where }));
  const when = fc.constantFrom('while_open', 'while_overdue', 'when_late', 'when_lapsed_unmet');
  const parts = fc.tuple(optional('where', conjunction), optional('strength', strength));
  return fc.oneof(
    fc.constantFrom('arises_when', 'lapses_when').chain((kind) => node(kind, { condition })),
    fc
      .constantFrom('arises_by', 'fulfilled_by', 'lapses_by', 'must_precede')
      .chain((kind) => node(kind, { trigger })),
    node('deadline', { name: names.name }),
    fc
      .tuple(node('deadline', { name: names.name, when: conjunction }), optional('otherwise', names.name))
      .map(([deadline, otherwise]): A.DutyClause => ({ ...deadline, ...otherwise })),
    node('strength', { strength }),
    fc.tuple(node('breach', { when, code: findingCode, text }), parts, optional('label', text)).map(
      ([breach, [where, severity], label]): A.DutyClause => ({
        ...breach,
        ...where,
        ...severity,
        ...label,
      }),
    ),
  );
}

export function checkClause(
  names: ArbitraryNames,
  { condition, conjunction }: ArbitraryConditions,
): fc.Arbitrary<A.CheckClause> {
  const trigger: fc.Arbitrary<A.EventTrigger> = fc
    .tuple(names.names, optional('where', conjunction))
    .map(([events, where]) => ({ events, ...where }));
  return fc.oneof(
    node('upon', { trigger }),
    fc
      .tuple(node('reports', { code: findingCode, text }), optional('label', text))
      .map(([reports, label]): A.CheckClause => ({ ...reports, ...label })),
    node('when', { condition }),
    node('strength', { strength }),
  );
}

export function calendarClause({ head }: ArbitraryNames): fc.Arbitrary<A.CalendarClause> {
  const year = fc.integer({ min: 1900, max: 2100 });
  const rule: fc.Arbitrary<A.ClosedDayRule> = fc.oneof(
    fc.record({
      kind: fc.constant('fixed' as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    fc.record({ kind: fc.constant('easter' as const), days: fc.integer({ min: -60, max: 60 }) }),
  );
  const years = fc.tuple(optional('from', year), optional('to', year));
  return fc.oneof(
    node('covers', { from: year, to: year }),
    node('closed_weekdays', {
      days: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
    }),
    fc
      .tuple(node('closed_day', { head, rule }), years)
      .map(([day, [from, to]]): A.CalendarClause => ({ ...day, ...from, ...to })),
  );
}

/** The text of a template is any text: what stands in { } is looked up later. */
export function templateClause({
  condition,
  conjunction,
}: ArbitraryConditions): fc.Arbitrary<A.TemplateClause> {
  return fc.oneof(
    node('when', { condition }),
    fc
      .tuple(node('passage', { opens: fc.boolean(), text }), optional('when', conjunction))
      .map(([passage, when]): A.TemplateClause => ({ ...passage, ...when })),
  );
}
