/** Generated values and conditions, in every form that the grammar has. */
import fc from 'fast-check';
import type {
  Comparator,
  Condition,
  Literal,
  NameValue,
  Predicate,
  Value,
  Window,
} from '../../../dsl/ast.ts';
import { dateText, dayNumber } from '../../../dsl/values/civil-date.ts';
import type { DateText } from '../../../dsl/values.ts';
import { type ArbitraryNames, NOWHERE } from './arbitrary-name.ts';

type Of<T, K> = Extract<T, { readonly kind: K }>;

export const date: fc.Arbitrary<DateText> = fc
  .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') })
  .map(dateText);

/** Whole hundredths, small ones often. */
const hundredths = fc.oneof(
  fc.nat(100_000),
  fc.nat(5_000).map((whole) => whole * 100),
  fc.nat(1e15),
);

export const duration: fc.Arbitrary<Of<Literal, 'duration'>> = fc.record({
  kind: fc.constant('duration'),
  count: fc.oneof(fc.nat(20), fc.nat(20_000)),
  unit: fc.constantFrom('day', 'week', 'month', 'year'),
  span: fc.constant(NOWHERE),
});

export const figure: fc.Arbitrary<Literal> = fc.oneof(
  hundredths.map((oere): Literal => ({ kind: 'money', oere, span: NOWHERE })),
  hundredths.map((each): Literal => ({ kind: 'number', value: each / 100, span: NOWHERE })),
  hundredths.map((each): Literal => ({ kind: 'percent', hundredths: each, span: NOWHERE })),
  fc
    .tuple(date, fc.constantFrom(10, 10, 7, 4))
    .map(([each, precision]): Literal => ({ kind: 'date', date: each.slice(0, precision), span: NOWHERE })),
  duration,
);

const yesOrNo = fc.boolean().map((value): Literal => ({ kind: 'boolean', value, span: NOWHERE }));

export interface ArbitraryValues {
  /** A literal or a name. */
  readonly plain: fc.Arbitrary<Value>;
  /** A duration or a name. */
  readonly length: fc.Arbitrary<Literal | NameValue>;
  readonly value: fc.Arbitrary<Value>;
  /** A value that opens with a digit, as `fra` wants it. */
  readonly figure: fc.Arbitrary<Value>;
}

function arbitraryValues({ name }: ArbitraryNames): ArbitraryValues {
  const named = name.map((each): NameValue => ({ kind: 'name', name: each, span: NOWHERE }));
  const offset = (amount: fc.Arbitrary<Literal | NameValue>): fc.Arbitrary<Value> =>
    fc.record({
      kind: fc.constant('offset'),
      amount,
      direction: fc.constantFrom('after', 'before'),
      from: name,
      span: fc.constant(NOWHERE),
    });
  const length = fc.oneof(duration, named);
  const plain = fc.oneof(figure, yesOrNo, named);
  return {
    plain,
    length,
    value: fc.oneof({ weight: 3, arbitrary: plain }, offset(length)),
    figure: fc.oneof(figure, offset(duration)),
  };
}

const comparator: fc.Arbitrary<Comparator> = fc.constantFrom(
  ...([
    'over',
    'under',
    'at_least',
    'at_most',
    'exactly',
    'before',
    'after',
    'no_later',
    'no_earlier',
  ] as const),
);

/** `er`, `er ikke` or neither before a comparison. */
const link = fc.constantFrom(
  { is: false, negated: false },
  { is: true, negated: false },
  { is: true, negated: true },
);

function arbitraryPredicate(
  { names }: ArbitraryNames,
  { value, figure: from }: ArbitraryValues,
): fc.Arbitrary<Predicate> {
  return fc.oneof(
    fc
      .tuple(link, comparator, value)
      .map(([is, by, than]): Predicate => ({ kind: 'compare', ...is, comparator: by, value: than })),
    fc
      .tuple(link, from, value)
      .map(([is, low, high]): Predicate => ({ kind: 'range', ...is, from: low, to: high })),
    fc
      .tuple(fc.boolean(), fc.array(value, { minLength: 1, maxLength: 3 }))
      .map(([negated, values]): Predicate => ({ kind: 'values', negated, values })),
    fc
      .tuple(fc.boolean(), fc.constantFrom('met', 'unknown', 'known', 'none'))
      .map(([negated, outcome]): Predicate => ({ kind: 'outcome', negated, outcome })),
    names.map((values): Predicate => ({ kind: 'includes', negated: false, values })),
  );
}

export interface ArbitraryConditions {
  readonly values: ArbitraryValues;
  readonly condition: fc.Arbitrary<Condition>;
  /** Without a list that is not in parentheses. */
  readonly conjunction: fc.Arbitrary<Condition>;
}

export function arbitraryConditions(names: ArbitraryNames): ArbitraryConditions {
  const values = arbitraryValues(names);
  const predicate = arbitraryPredicate(names, values);
  const allNames = fc.array(names.name, { minLength: 1, maxLength: 3 });
  const { conjunction, condition } = fc.letrec<
    Record<'condition' | 'conjunction' | 'atom' | 'single', Condition>
  >((tie) => {
    const narrowed = { same: allNames, where: tie('single'), countedFrom: names.name };
    const window: fc.Arbitrary<Window> = fc.oneof(
      fc.record({ within: duration, ...narrowed }, { requiredKeys: [] }),
      fc.record({ calendarYear: fc.constant(true), ...narrowed }, { requiredKeys: ['calendarYear'] }),
    );
    const spanned = <C extends object>(shape: fc.Arbitrary<C>): fc.Arbitrary<C & { span: typeof NOWHERE }> =>
      shape.map((each) => ({ ...each, span: NOWHERE }));
    const simple: fc.Arbitrary<Condition> = spanned(
      fc.record({ kind: fc.constant('predicate'), subject: names.name, predicate }),
    );
    const nested: fc.Arbitrary<Condition> = spanned(
      fc.record({ kind: fc.constantFrom('group', 'not'), item: tie('condition') }),
    );
    const number = fc.nat(50).map((value): Literal => ({ kind: 'number', value, span: NOWHERE }));
    const count: fc.Arbitrary<Condition> = spanned(
      fc.record({
        kind: fc.constant('count'),
        comparator: fc.constantFrom('at_least', 'at_most', 'exactly'),
        number,
        group: names.name,
        window,
      }),
    );
    const aggregate: fc.Arbitrary<Condition> = spanned(
      fc.record({
        kind: fc.constant('aggregate'),
        function: fc.constantFrom('count', 'sum'),
        of: names.name,
        window,
        comparator,
        value: values.value,
      }),
    );
    const several = fc.array(tie('atom'), { minLength: 2, maxLength: 3 });
    const and: fc.Arbitrary<Condition> = spanned(fc.record({ kind: fc.constant('and'), items: several }));
    const list: fc.Arbitrary<Condition> = spanned(
      fc.record({
        kind: fc.constant('list'),
        mode: fc.constantFrom('all', 'any', 'none'),
        items: fc.array(tie('conjunction'), { minLength: 1, maxLength: 3 }),
      }),
    );
    return {
      single: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: simple }, nested),
      atom: fc.oneof({ maxDepth: 3 }, { weight: 4, arbitrary: simple }, nested, count, aggregate),
      conjunction: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: tie('atom') }, and),
      condition: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: tie('conjunction') }, list),
    };
  });
  return { values, condition, conjunction };
}
