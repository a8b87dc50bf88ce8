/** Any clause of a rule file in text. */
import type {
  CalendarClause,
  CheckClause,
  ChoiceClause,
  CodeClause,
  ConceptClause,
  DeadlineClause,
  DutyClause,
  FactClause,
  GroupClause,
  HeaderClause,
  LimitClause,
  Note,
  ScenarioClause,
  Source,
  TemplateClause,
  TestClause,
  Waiver,
  Wording,
} from '../ast.ts';
import { anchored, type Block } from './block.ts';
import { printCalendarClause } from './calendar-clause.ts';
import { printConceptClause } from './concept-clause.ts';
import { printDeadlineClause, printDutyClause } from './duty-clause.ts';
import { printFactClause } from './fact-clause.ts';
import { printHeaderClause } from './header-clause.ts';
import type { Printer } from './name.ts';
import { printNormExpectation } from './norm-expectation.ts';
import { printScenarioClause } from './scenario-clause.ts';
import { printCommonClause } from './source-clause.ts';
import { printPassage } from './template-clause.ts';
import { printTestClause } from './test-clause.ts';

export type Clause =
  | HeaderClause
  | FactClause
  | ChoiceClause
  | GroupClause
  | LimitClause
  | ConceptClause
  | DeadlineClause
  | DutyClause
  | CheckClause
  | CalendarClause
  | TemplateClause
  | TestClause
  | ScenarioClause
  | Source
  | Note
  | CodeClause
  | Waiver
  | Wording;

/** The lines of a clause; the first stands for the start of the clause. */
export function printClause(clause: Clause, printer: Printer): Block {
  return anchored(printUnanchored(clause, printer), clause.span);
}

function printUnanchored(clause: Clause, printer: Printer): Block {
  switch (clause.kind) {
    case 'source':
    case 'note':
    case 'code':
    case 'accepted':
    case 'wording':
      return printCommonClause(clause, printer);
    case 'national':
    case 'municipal':
    case 'process':
    case 'version':
    case 'in_force':
    case 'replaces':
    case 'selected_by':
    case 'builds_on':
    case 'transition':
    case 'transition_when':
      return printHeaderClause(clause, printer);
    case 'type':
    case 'comes_from':
    case 'if_unknown':
    case 'ascending':
    case 'option':
    case 'fields':
    case 'collects':
    case 'from':
    case 'lock':
      return printFactClause(clause, printer);
    case 'fills':
    case 'departs_from':
    case 'binding':
    case 'guiding':
    case 'decides_for':
    case 'decides_for_any':
    case 'must_include':
    case 'always':
    case 'applies':
    case 'except':
    case 'discretion':
    case 'otherwise':
    case 'if_not_filled':
      return printConceptClause(clause, printer);
    case 'counted':
    case 'on_closed_days':
    case 'calendar':
      return printDeadlineClause(clause, printer);
    case 'covers':
    case 'closed_weekdays':
    case 'closed_day':
      return printCalendarClause(clause, printer);
    case 'passage':
      return printPassage(clause, printer);
    case 'as_of':
    case 'given':
    case 'given_records':
    case 'expect':
    case 'happens':
    case 'given_duty':
      return printTestClause(clause, printer);
    case 'expect_due':
    case 'expect_duty':
    case 'expect_finding':
      return printNormExpectation(clause, printer);
    case 'case_in':
    case 'event':
    case 'expect_value':
    case 'expect_refused':
      return printScenarioClause(clause, printer);
    default:
      return printDutyClause(clause, printer);
  }
}
