/** Tests as cases to run. */
import type { Cell, Name, TestDeclaration, TestSetting } from '../ast.ts';
import type { TestCase, TestExpectation } from '../model.ts';
import type { Span } from '../source.ts';
import type { FactValue } from '../values.ts';
import { resolveCondition } from './condition.ts';
import { referenced, resolveNormExpectation } from './expected-norm.ts';
import { type Given, givenFields, givenValue } from './given.ts';
import { findingsOf, type Norms } from './norms.ts';
import type { Resolution } from './resolution.ts';
import type { NamedSymbol } from './symbols.ts';
import { testExpectation } from './test-expectation.ts';

export type Groups = Record<string, { complete: boolean; records: Given[] }>;

/** What a test says of its case before it asks. */
export interface Setting {
  asOf?: string;
  event?: string;
  readonly open: string[];
  readonly overdue: string[];
  readonly limits: Record<string, FactValue | null>;
  readonly facts: Given;
  readonly groups: Groups;
}

/** A case with nothing in it. */
export function emptySetting(): Setting {
  return { open: [], overdue: [], limits: {}, facts: {}, groups: {} };
}

/** A fact; else a limit or a setting, which the test takes to be set otherwise. */
function givenSymbol(name: Name, resolution: Resolution): NamedSymbol | undefined {
  const { language } = resolution.file;
  const [fact] = resolution.scope.find(['fact'], name.text, language);
  return fact ? resolution.bind(name, fact) : resolution.lookUp(name, 'fact', 'limit');
}

/**
 * One clause of the case.
 *
 * @param ofRecord takes a fact that records of groups have; without it such a fact is refused
 */
export function addSetting(
  setting: Setting,
  clause: TestSetting,
  resolution: Resolution,
  ofRecord?: (symbol: NamedSymbol, name: Name, cell: Cell) => void,
): void {
  switch (clause.kind) {
    case 'as_of':
      setting.asOf = clause.date;
      resolution.needDay(clause.date, clause.span);
      break;
    case 'happens': {
      const event = resolution.lookUp(clause.event, 'event');
      if (event) setting.event = event.code;
      break;
    }
    case 'given_duty': {
      const duty = referenced(clause.duty, ['duty'], resolution);
      if (clause.status !== 'open' && clause.status !== 'overdue') resolution.report('R184', clause.span);
      else if (duty) setting[clause.status].push(duty.code);
      break;
    }
    case 'given': {
      const symbol = givenSymbol(clause.name, resolution);
      if (!symbol) break;
      if (symbol.kind === 'limit') {
        setting.limits[symbol.code] = givenValue(clause.cell, symbol, clause.name, resolution) ?? null;
        break;
      }
      const { groups } = resolution.factRef(symbol);
      if (groups.length > 0) {
        if (ofRecord) ofRecord(symbol, clause.name, clause.cell);
        else {
          const names = resolution.groupNames(groups);
          resolution.report('R052', clause.name.span, {
            name: clause.name.text,
            groups: names,
            given: 'yes',
          });
        }
        break;
      }
      const value = givenValue(clause.cell, symbol, clause.name, resolution);
      if (value !== undefined) setting.facts[symbol.code] = value;
      break;
    }
    case 'given_records': {
      const group = resolution.lookUp(clause.group, 'group');
      if (!group) break;
      const records = clause.records.map((fields) => givenFields(fields, group.code, resolution));
      setting.groups[group.code] = { complete: !clause.incomplete, records };
      break;
    }
  }
}

/** The test as a case with what is expected of it; what is wrong in it is reported and left out. */
export function resolveTest(declaration: TestDeclaration, norms: Norms, resolution: Resolution): TestCase {
  const setting = emptySetting();
  const expectations: (TestExpectation & { span: Span })[] = [];
  const findings = findingsOf(norms);
  for (const clause of declaration.clauses) {
    switch (clause.kind) {
      case 'expect': {
        const symbol = resolution.scope.find(['concept'], clause.name.text, resolution.file.language)[0];
        const group = symbol && resolution.scope.concerns.get(symbol.code);
        const because =
          clause.because && resolveCondition(clause.because, group === undefined ? [] : [group], resolution);
        const expected = testExpectation(clause.name, clause.cell, because, resolution);
        if (expected) expectations.push({ ...expected, span: clause.span });
        break;
      }
      case 'expect_due':
      case 'expect_duty':
      case 'expect_finding': {
        const expected = resolveNormExpectation(clause, findings, resolution);
        if (expected) expectations.push({ ...expected, span: clause.span });
        break;
      }
      default:
        addSetting(setting, clause, resolution);
    }
  }
  return { title: declaration.title.text, ...setting, expectations, span: declaration.span };
}
