/** What scenarios expect of a case. */
import type { ScenarioClause } from '../ast.ts';
import type { ScenarioExpectation } from '../model/scenario.ts';
import { resolveCondition } from './condition.ts';
import { resolveNormExpectation } from './expected-norm.ts';
import type { Resolution } from './resolution.ts';
import { factValue } from './scenario-value.ts';
import { bilingual } from './symbols.ts';

type Expected<K extends ScenarioClause['kind']> = Extract<ScenarioClause, { kind: K }>;
export type ExpectClause = Expected<
  'expect_value' | 'expect_due' | 'expect_duty' | 'expect_finding' | 'expect_refused'
>;

function expectedValue(
  { name, value, because }: Expected<'expect_value'>,
  resolution: Resolution,
): ScenarioExpectation | undefined {
  const { language } = resolution.file;
  const [found] = resolution.scope.find(['concept', 'deadline'], name.text, language);
  const symbol = found
    ? resolution.bind(name, found)
    : resolution.lookUp(name, 'fact', 'concept', 'deadline');
  if (!symbol) return undefined;
  if (because && symbol.kind !== 'concept') resolution.report('R169', because.span, { name: name.text });
  switch (symbol.kind) {
    case 'concept': {
      if (value.kind !== 'outcome') {
        resolution.report('R085', value.span, { name: name.text });
        return undefined;
      }
      const group = resolution.scope.concerns.get(symbol.code);
      const reason = because && resolveCondition(because, group === undefined ? [] : [group], resolution);
      return {
        kind: 'outcome',
        concept: symbol.code,
        name: bilingual(symbol),
        ...(group !== undefined && { group }),
        outcome: value.outcome,
        ...(reason && { because: reason }),
      };
    }
    case 'deadline': {
      const due =
        value.kind === 'value' && value.value.kind === 'date'
          ? value.value.date
          : value.kind === 'outcome' && value.outcome === 'unknown'
            ? 'unknown'
            : undefined;
      if (due === undefined) resolution.report('R086', value.span, { name: name.text });
      else if (due !== 'unknown') resolution.needDay(due, value.span);
      return due === undefined
        ? undefined
        : { kind: 'due', of: 'deadline', code: symbol.code, name: bilingual(symbol), due };
    }
    default: {
      const fact = resolution.factRef(symbol);
      if (fact.groups.length > 0) {
        resolution.report('R170', name.span, { name: name.text, groups: resolution.groupNames(fact.groups) });
        return undefined;
      }
      const known = factValue(value, symbol, name, resolution);
      return { kind: 'fact', fact, ...(known !== undefined && { value: known }) };
    }
  }
}

/** What a clause expects; undefined when a name in it stands for nothing, which is reported. */
export function resolveExpectation(
  clause: ExpectClause,
  findings: ReadonlySet<string>,
  resolution: Resolution,
): ScenarioExpectation | undefined {
  switch (clause.kind) {
    case 'expect_value':
      return expectedValue(clause, resolution);
    case 'expect_due':
    case 'expect_duty':
    case 'expect_finding':
      return resolveNormExpectation(clause, findings, resolution);
    case 'expect_refused':
      return { kind: 'refused' };
  }
}
