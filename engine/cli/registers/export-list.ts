/** A register as the list that `register import` reads: a row for each case with the seven variables, in their order. */
import type { RuleLibrary } from '../../../dsl/index.ts';
import { courseOf, type RulesFor } from '../../case/course-of.ts';
import type { CaseEvent } from '../../case/event.ts';
import { processOf } from '../../process/registry.ts';
import { headCells, rowCells } from '../../register/row-cells.ts';
import { rowWords } from '../../register/row-columns.ts';
import { recordedRow, rowOfCase } from '../../register/row-of-case.ts';
import { BYTE_ORDER_MARK, semicolonLine } from '../../register/semicolon-list.ts';
import type { Context } from '../context.ts';
import { soundLibrary } from '../rules/rule-library.ts';
import { auditRules, reportRules, withCases } from './audited-cases.ts';
import { storedFiles } from './stores.ts';

/** Writes the list, and says how many cases it leaves out: the register lists youths in the target group only (7.1a). */
export async function exportList(context: Context, names: readonly string[], store: string): Promise<void> {
  const { out, say, language, texts, today } = context;
  const library = soundLibrary(context);
  const words = rowWords(reportRules(library, 'network-council', today).facts);
  const rowFor = rowReader(library, context);
  out(BYTE_ORDER_MARK + semicolonLine(headCells(language)));
  let left = 0;
  const write = (events: readonly CaseEvent[]): void => {
    const name = events[0]?.case ?? '';
    const row = rowFor(events);
    if (row === undefined) left += 1;
    else out(semicolonLine(rowCells(name, row, words, language)));
  };
  if (names.length === 0) await withCases(store, context, ({ each }) => each(write));
  else for (const { events } of await storedFiles(store, names, context)) write(events);
  if (left > 0) say(`${texts.rows.leftOut(left)}\n`);
}

/** A row that was imported is written as it stands; a case with a course is gone through under its own rules. */
function rowReader(library: RuleLibrary, { dated, today }: Context) {
  const rulesFor: RulesFor = auditRules(library);
  return (all: readonly CaseEvent[]) => {
    const events = dated ? all.filter(({ on }) => on <= today) : all;
    const [first] = events;
    if (first === undefined || !processOf(first.process)) return undefined;
    return recordedRow(events) ?? rowOfCase(courseOf(events, rulesFor));
  };
}
