/** Whole generated rule files: every declaration, every clause, every form of condition, in both languages. */
import fc from 'fast-check';
import type * as A from '../../../dsl/ast.ts';
import type { Language } from '../../../dsl/source.ts';
import * as clauses from './arbitrary-clause.ts';
import { type ArbitraryConditions, arbitraryConditions, date } from './arbitrary-condition.ts';
import {
  type ArbitraryNames,
  arbitraryNames,
  NOWHERE,
  type Vocabulary,
  vocabulary,
} from './arbitrary-name.ts';
import * as scenarioClauses from './arbitrary-scenario.ts';

const { node, optional, text } = clauses;

function header(
  { name, head, ...rest }: ArbitraryNames,
  { conjunction }: ArbitraryConditions,
): fc.Arbitrary<A.Header> {
  const version = fc.integer({ min: 1, max: 3000 });
  const clause: fc.Arbitrary<A.Header['clauses'][number]> = fc.oneof(
    node('national', {}),
    node('municipal', { municipality: name }),
    node('process', { name }),
    fc.constantFrom('version', 'replaces').chain((kind) => node(kind, { version })),
    fc
      .tuple(date, optional('to', date))
      .map(([from, to]): A.HeaderClause => ({ kind: 'in_force', from, ...to, span: NOWHERE })),
    node('selected_by', { fact: name }),
    node('builds_on', { name, version }),
    node('transition', { text }),
    node('transition_when', { condition: conjunction, version }),
    clauses.source({ name, head, ...rest }),
    clauses.note,
    clauses.waiver,
    clauses.wording,
  );
  return node('ruleset', { head, clauses: fc.array(clause, { maxLength: 5 }) });
}

function cell({ values }: ArbitraryConditions): fc.Arbitrary<A.Cell> {
  return fc.oneof(
    node('outcome', { outcome: fc.constantFrom('met', 'not_met', 'unknown', 'discretion') }),
    node('none', {}),
    node('value', { value: values.plain }),
  );
}

/** A set is given several values. */
function givenCell({ name }: ArbitraryNames, conditions: ArbitraryConditions): fc.Arbitrary<A.Cell> {
  const value = conditions.values.plain;
  const more = fc.array(name, { minLength: 1, maxLength: 2 });
  return fc.oneof({ weight: 3, arbitrary: cell(conditions) }, node('value', { value, more }));
}

/** A cell for each column; below a code there stands what a duty or a finding can be. */
function rowBelow(
  columns: readonly A.TableColumn[],
  names: ArbitraryNames,
  conditions: ArbitraryConditions,
): fc.Arbitrary<A.TableRow> {
  const norm: fc.Arbitrary<A.NormCell> = fc.oneof(
    node('status', { status: scenarioClauses.dutyStatus }),
    node('finding', { stands: fc.constant(false), severity: fc.constant('any' as const) }),
    node('finding', { stands: fc.constant(true), severity: scenarioClauses.severity }),
  );
  const cells = columns.map(({ kind }) => (kind === 'code' ? norm : givenCell(names, conditions)));
  return fc.tuple(...cells).map((written) => ({ cells: written, span: NOWHERE }));
}

function testSetting(names: ArbitraryNames, conditions: ArbitraryConditions): fc.Arbitrary<A.TestSetting> {
  const { name } = names;
  const given = fc.record({ name, cell: givenCell(names, conditions) });
  const records = fc.array(fc.array(given, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  return fc.oneof(
    node('as_of', { date }),
    node('given', { name, cell: givenCell(names, conditions) }),
    node('given_records', { group: name, incomplete: fc.boolean(), records }),
    node('happens', { event: name }),
    node('given_duty', { duty: scenarioClauses.reference(name), status: scenarioClauses.dutyStatus }),
  );
}

function test(names: ArbitraryNames, conditions: ArbitraryConditions): fc.Arbitrary<A.TestDeclaration> {
  const { name } = names;
  const clause: fc.Arbitrary<A.TestClause> = fc.oneof(
    { weight: 3, arbitrary: testSetting(names, conditions) },
    scenarioClauses.normExpectation(name),
    fc
      .tuple(node('expect', { name, cell: cell(conditions) }), optional('because', conditions.conjunction))
      .map(([expected, because]): A.TestClause => ({ ...expected, ...because })),
  );
  return node('test', { title: text, clauses: fc.array(clause, { maxLength: 4 }) });
}

function scenario(
  names: ArbitraryNames,
  conditions: ArbitraryConditions,
): fc.Arbitrary<A.ScenarioDeclaration> {
  const { name } = names;
  const clause = fc.oneof(
    { weight: 6, arbitrary: scenarioClauses.clause(names, conditions, cell(conditions)) },
    node('case_in', { municipality: name }),
  );
  return node('scenario', { title: text, clauses: fc.array(clause, { maxLength: 6 }) });
}

function testTable(
  names: ArbitraryNames,
  conditions: ArbitraryConditions,
): fc.Arbitrary<A.TestTableDeclaration> {
  const setting = fc.array(testSetting(names, conditions), { maxLength: 2 });
  const column: fc.Arbitrary<A.TableColumn> = fc.oneof(
    { weight: 3, arbitrary: names.name.map((name): A.TableColumn => ({ kind: 'name', name })) },
    fc.constantFrom('day', 'event').chain((kind) => node(kind, {})),
    scenarioClauses.code.map((code): A.TableColumn => ({ kind: 'code', code })),
  );
  return fc.array(column, { minLength: 1, maxLength: 4 }).chain((columns) =>
    node('test_table', {
      title: text,
      setting,
      columns: fc.constant(columns),
      rows: fc.array(rowBelow(columns, names, conditions), { maxLength: 4 }),
    }),
  );
}

function declaration(names: ArbitraryNames, conditions: ArbitraryConditions): fc.Arbitrary<A.Declaration> {
  const { head, name } = names;
  const having = <C>(
    clause: fc.Arbitrary<C>,
  ): fc.Arbitrary<(C | A.Source | A.Note | A.CodeClause | A.Waiver | A.Wording)[]> =>
    fc.array(fc.oneof({ weight: 3, arbitrary: clause }, clauses.common(names)), { maxLength: 4 });
  return fc.oneof(
    node('fact', { head, clauses: having(clauses.factClause(names, conditions)) }),
    node('choice', { head, clauses: having(clauses.choiceClause(names, conditions)) }),
    node('group', { head, clauses: having(clauses.groupClause(names)) }),
    node('role', { head, clauses: fc.array(clauses.common(names), { maxLength: 1 }) }),
    node('limit', { head, setting: fc.boolean(), clauses: having(clauses.limitClause(names, conditions)) }),
    fc
      .tuple(
        node('concept', {
          head,
          open: fc.boolean(),
          clauses: having(clauses.conceptClause(names, conditions)),
        }),
        optional('concerns', name),
      )
      .map(([concept, concerns]): A.ConceptDeclaration => ({ ...concept, ...concerns })),
    node('deadline', { head, clauses: having(clauses.deadlineClause(names, conditions)) }),
    fc
      .tuple(
        node('duty', {
          head,
          recommendation: fc.boolean(),
          clauses: having(clauses.dutyClause(names, conditions)),
        }),
        optional('concerns', name),
      )
      .map(([duty, concerns]): A.DutyDeclaration => ({ ...duty, ...concerns })),
    fc
      .tuple(
        node('check', { head, clauses: having(clauses.checkClause(names, conditions)) }),
        optional('concerns', name),
      )
      .map(([check, concerns]): A.CheckDeclaration => ({ ...check, ...concerns })),
    node('calendar', { head, clauses: having(clauses.calendarClause(names)) }),
    node('template', { head, clauses: having(clauses.templateClause(conditions)) }),
    test(names, conditions),
    testTable(names, conditions),
    { weight: 2, arbitrary: scenario(names, conditions) },
  );
}

export interface GeneratedFile {
  /** The tree, at no place, of no text, without comments. */
  readonly file: A.RuleFile;
  readonly vocabulary: Vocabulary;
}

function inLanguage(entries: Vocabulary, language: Language): fc.Arbitrary<GeneratedFile> {
  const names = arbitraryNames(entries, language);
  const conditions = arbitraryConditions(names);
  const declarations = fc.array(declaration(names, conditions), { maxLength: 6 });
  return fc.tuple(header(names, conditions), declarations).map(([opening, rest]) => ({
    file: {
      source: { path: 'generated.regel', text: '' },
      language,
      header: opening,
      declarations: rest,
      comments: [],
    },
    vocabulary: entries,
  }));
}

/** Any syntactically valid rule file, with the vocabulary that translates its names. */
export const ruleFile: fc.Arbitrary<GeneratedFile> = fc
  .tuple(vocabulary, fc.constantFrom<Language>('da', 'en'))
  .chain(([entries, language]) => inLanguage(entries, language));
