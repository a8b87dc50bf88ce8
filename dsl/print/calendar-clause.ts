/** The clauses of calendars. */
import type { CalendarClause, ClosedDayRule } from '../ast.ts';
import { EASTER, type KeywordId, keywordText, WEEKDAY_NAMES } from '../keywords.ts';
import type { Language } from '../source.ts';
import { formatDuration } from '../values/numerals.ts';
import { formatDayOfYear } from '../values/written-dates.ts';
import { type Block, line } from './block.ts';
import { type Printer, printHead } from './name.ts';

function printRule(rule: ClosedDayRule, language: Language): string {
  if (rule.kind === 'fixed') return formatDayOfYear(rule, language);
  if (rule.days === 0) return EASTER[language];
  const direction = keywordText(rule.days > 0 ? 'After' : 'Before', language);
  return `${formatDuration({ count: Math.abs(rule.days), unit: 'day' }, language)} ${direction} ${EASTER[language]}`;
}

/** The clause in the canonical layout, without the indent of its declaration. */
export function printCalendarClause(clause: CalendarClause, printer: Printer): Block {
  const { language } = printer;
  const word = (id: KeywordId): string => keywordText(id, language);
  switch (clause.kind) {
    case 'covers':
      return line(`${word('Covers')} ${clause.from} ${word('UntilIncluding')} ${clause.to}`);
    case 'closed_weekdays':
      return line(
        `${word('Closed')}: ${clause.days.map((day) => WEEKDAY_NAMES[language][day - 1]).join(', ')}`,
      );
    case 'closed_day': {
      const years = [
        ...(clause.from === undefined ? [] : [`${word('From')} ${clause.from}`]),
        ...(clause.to === undefined ? [] : [`${word('UntilIncluding')} ${clause.to}`]),
      ].join(' ');
      const rule = printRule(clause.rule, language);
      return line(`- ${printHead(clause.head, printer)}: ${rule}${years === '' ? '' : `, ${years}`}`);
    }
  }
}
