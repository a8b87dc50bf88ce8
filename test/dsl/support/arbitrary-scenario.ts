/** Generated clauses of scenarios. */
import fc from 'fast-check';
import type * as A from '../../../dsl/ast.ts';
import { node, optional, text } from './arbitrary-clause.ts';
import { type ArbitraryConditions, date, duration } from './arbitrary-condition.ts';
import { type ArbitraryNames, NOWHERE } from './arbitrary-name.ts';

export const code: fc.Arbitrary<A.Code> = fc
  .constantFrom('V-SUMMON-LATE', 'to_summon', 'O-SUMMON')
  .map((each) => ({ text: each, span: NOWHERE }));

export const dutyStatus: fc.Arbitrary<A.ExpectedDutyStatus> = fc.constantFrom(
  'not_arisen',
  'provisional',
  'open',
  'met',
  'met_late',
  'overdue',
  'lapsed',
);

export const severity: fc.Arbitrary<A.ExpectedSeverity> = fc.constantFrom('any', 'violation', 'deviation');

export function reference(name: fc.Arbitrary<A.Name>): fc.Arbitrary<A.RuleReference> {
  return fc.oneof(
    code.map((each): A.RuleReference => ({ kind: 'code', code: each })),
    name.map((each): A.RuleReference => ({ kind: 'name', name: each })),
  );
}

/** What tests and scenarios expect of duties, due dates and findings. */
export function normExpectation(name: fc.Arbitrary<A.Name>): fc.Arbitrary<A.NormExpectation> {
  return fc.oneof(
    node('expect_due', {
      of: reference(name),
      due: fc.oneof(date, fc.constantFrom('unknown' as const, 'none' as const)),
    }),
    node('expect_duty', { duty: reference(name), status: dutyStatus }),
    fc
      .tuple(node('expect_finding', { none: fc.boolean(), severity, code }), optional('days', duration))
      .map(([finding, days]): A.NormExpectation => ({ ...finding, ...days })),
  );
}

export function clause(
  { name }: ArbitraryNames,
  { conjunction }: ArbitraryConditions,
  cell: fc.Arbitrary<A.Cell>,
): fc.Arbitrary<A.ScenarioClause> {
  const value: fc.Arbitrary<A.ScenarioValue> = fc.oneof(
    { weight: 4, arbitrary: cell },
    node('text', { text }),
    node('code', { code }),
  );
  const field = fc.record({ name, values: fc.array(value, { minLength: 1, maxLength: 3 }) });
  const fields = fc.array(field, { minLength: 1, maxLength: 3 });
  const bare: fc.Arbitrary<A.ScenarioRecords> = fc
    .array(fields, { minLength: 1, maxLength: 2 })
    .map((records) => ({ incomplete: false, records, span: NOWHERE }));
  const named: fc.Arbitrary<A.ScenarioRecords> = fc.record({
    group: name,
    incomplete: fc.boolean(),
    records: fc.array(fields, { maxLength: 2 }),
    span: fc.constant(NOWHERE),
  });
  const records = fc
    .tuple(fc.array(bare, { maxLength: 1 }), fc.array(named, { maxLength: 2 }))
    .map(([first, rest]) => [...first, ...rest]);
  return fc.oneof(
    node('as_of', { date }),
    {
      weight: 3,
      arbitrary: node('event', { date, name, fields: fc.array(field, { maxLength: 3 }), records }),
    },
    fc
      .tuple(node('expect_value', { name, value }), optional('because', conjunction))
      .map(([expected, because]): A.ScenarioClause => ({ ...expected, ...because })),
    { weight: 3, arbitrary: normExpectation(name) },
    node('expect_refused', {}),
  );
}
