/** Generated clauses of scenarios. */
import fc from 'fast-check';
import type * as A from '../../../dsl/ast.ts';
import { node, optional, text } from './arbitrary-clause.ts';
import { type ArbitraryConditions, date, duration } from './arbitrary-condition.ts';
import { type ArbitraryNames, NOWHERE } from './arbitrary-name.ts';

const code: fc.Arbitrary<A.Code> = fc
  .constantFrom('V-SUMMON-LATE', 'to_summon', 'O-SUMMON')
  .map((each) => ({ text: each, span: NOWHERE }));

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
  const reference: fc.Arbitrary<A.RuleReference> = fc.oneof(
    code.map((each): A.RuleReference => ({ kind: 'code', code: each })),
    name.map((each): A.RuleReference => ({ kind: 'name', name: each })),
  );
  return fc.oneof(
    node('as_of', { date }),
    {
      weight: 3,
      arbitrary: node('event', { date, name, fields: fc.array(field, { maxLength: 3 }), records }),
    },
    fc
      .tuple(node('expect_value', { name, value }), optional('because', conjunction))
      .map(([expected, because]): A.ScenarioClause => ({ ...expected, ...because })),
    node('expect_due', {
      of: reference,
      due: fc.oneof(date, fc.constantFrom('unknown' as const, 'none' as const)),
    }),
    node('expect_duty', {
      duty: reference,
      status: fc.constantFrom('not_arisen', 'provisional', 'open', 'met', 'met_late', 'overdue', 'lapsed'),
    }),
    fc
      .tuple(
        node('expect_finding', {
          none: fc.boolean(),
          severity: fc.constantFrom('any', 'violation', 'deviation'),
          code,
        }),
        optional('days', duration),
      )
      .map(([finding, days]): A.ScenarioClause => ({ ...finding, ...days })),
    node('expect_refused', {}),
  );
}
