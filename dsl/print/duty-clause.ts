/** The clauses of deadlines, duties and checks. */
import type {
  BreachKind,
  CheckClause,
  Condition,
  DeadlineClause,
  DutyClause,
  EventTrigger,
  Strength,
} from '../ast.ts';
import { type KeywordId, keywordText, STRENGTH_WORDS } from '../keywords.ts';
import { type Block, flow, line } from './block.ts';
import { printCondition } from './condition.ts';
import { type Printer, printName, printNames } from './name.ts';
import { printFinding } from './source-clause.ts';
import { printAmount } from './value.ts';

const BREACHES: Readonly<Record<BreachKind, KeywordId>> = {
  while_open: 'WhileOpen',
  while_overdue: 'WhileOverdue',
  when_late: 'WhenLate',
  when_lapsed_unmet: 'WhenLapsedUnmet',
};

/** A clause of a deadline, without the indent of its declaration. */
export function printDeadlineClause(clause: DeadlineClause, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  switch (clause.kind) {
    case 'counted': {
      const length = printAmount(clause.length, printer, 'line');
      const from = word(clause.before ? 'Before' : clause.dayAfter ? 'CountedFromDayAfter' : 'CountedFrom');
      return line(`${length} ${from} ${printName(clause.from, printer)}`);
    }
    case 'on_closed_days':
      return line(`${word('OnClosedDays')}: ${word(clause.rule === 'keep' ? 'KeepDay' : 'NextWorkingDay')}`);
    case 'calendar':
      return line(`${word('Calendar')} ${printName(clause.name, printer)}`);
  }
}

function printStrength(strength: Strength, printer: Printer): string {
  return `${keywordText('Strength', printer.language)} ${STRENGTH_WORDS[strength][printer.language]}`;
}

/** ` hvor …`, or nothing. */
function printWhere(where: Condition | undefined, printer: Printer): Block {
  return where ? flow(` ${keywordText('Where', printer.language)} `, printCondition(where, printer)) : [];
}

/** A clause of a duty or a check, without the indent of its declaration. */
export function printDutyClause(clause: DutyClause | CheckClause, printer: Printer): Block {
  const word = (id: KeywordId): string => keywordText(id, printer.language);
  const when = (id: KeywordId, condition: Condition): Block =>
    flow(`${word(id)} `, printCondition(condition, printer));
  const by = (id: KeywordId, { events, where }: EventTrigger): Block =>
    flow(`${word(id)} ${printNames(events, printer)}`, printWhere(where, printer));
  switch (clause.kind) {
    case 'arises_when':
      return when('ArisesWhen', clause.condition);
    case 'arises_by':
      return by('ArisesBy', clause.trigger);
    case 'fulfilled_by':
      return by('FulfilledBy', clause.trigger);
    case 'lapses_by':
      return by('LapsesBy', clause.trigger);
    case 'lapses_when':
      return when('LapsesWhen', clause.condition);
    case 'deadline': {
      const name = `${word('Deadline')} ${printName(clause.name, printer)}`;
      const otherwise = clause.otherwise
        ? `, ${word('Otherwise')} ${printName(clause.otherwise, printer)}`
        : '';
      return clause.when
        ? flow(`${name} ${word('When')} `, printCondition(clause.when, printer), otherwise)
        : line(name);
    }
    case 'must_precede':
      return by('MustPrecede', clause.trigger);
    case 'upon':
      return by('Upon', clause.trigger);
    case 'strength':
      return line(printStrength(clause.strength, printer));
    case 'breach': {
      const strength = clause.strength ? `, ${printStrength(clause.strength, printer)}` : '';
      return flow(
        word(BREACHES[clause.when]),
        printWhere(clause.where, printer),
        `: ${printFinding(clause, printer)}${strength}`,
      );
    }
    case 'reports':
      return line(`${word('Reports')} ${printFinding(clause, printer)}`);
    case 'when':
      return when('When', clause.condition);
  }
}
