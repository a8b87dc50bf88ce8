/**
 * Deadlines. `N dage regnet fra dagen efter X`: the day after X is day 1 and the last day is X + N. `regnet fra X`: X
 * itself is day 1. `N dage før X`: the last day is X - N. Months and years end on the day with the same number, reduced to the month's last day [C-02, C-08].
 */

import { type KeywordId, keywordText } from '../keywords.ts';
import type { DeadlineModel } from '../model.ts';
import type { DeadlineResult } from '../outcome.ts';
import { addDuration, dateText, dayInterval } from '../values/civil-date.ts';
import { displayValue } from '../values/display.ts';
import { formatDate } from '../values/written-dates.ts';
import type { Duration } from '../values.ts';
import { workingDay, workingDayFrom } from './calendar.ts';
import { distinctMissing } from './condition.ts';
import type { Environment } from './environment.ts';
import { placeOf, type Reading, readOperand } from './reader.ts';

function firstDay(start: number, { dayAfter }: DeadlineModel): number {
  return start + (dayAfter ? 1 : 0);
}

/** The last day of a deadline; undefined where its calendar does not reach. */
function lastDay(
  start: number,
  duration: Duration,
  deadline: DeadlineModel,
  environment: Environment,
): number | undefined {
  const calendar = deadline.calendar === undefined ? undefined : environment.calendars.get(deadline.calendar);
  if (duration.unit === 'workday')
    return calendar && workingDay(duration.count, firstDay(start, deadline), calendar);
  const last = deadline.before
    ? addDuration(start, { ...duration, count: -duration.count })
    : addDuration(start, duration) - (deadline.dayAfter ? 0 : 1);
  return deadline.onClosedDay === 'keep' ? last : calendar && workingDayFrom(last, calendar);
}

/** The words by which a deadline is counted. */
export function howCounted({ before, dayAfter }: Pick<DeadlineModel, 'before' | 'dayAfter'>): KeywordId {
  return before ? 'Before' : dayAfter ? 'CountedFromDayAfter' : 'CountedFrom';
}

/** The deadline for these facts; without `due` while its start is unknown, known not to exist, or less precise than a day. */
export function evaluateDeadline(deadline: DeadlineModel, outer: Omit<Reading, 'origin'>): DeadlineResult {
  const reading: Reading = { ...outer, origin: deadline.origin };
  const start = readOperand({ kind: 'fact', fact: deadline.from }, reading);
  const length = readOperand(deadline.length, reading);
  const interval = start.value === undefined ? undefined : dayInterval(start.value as string);
  const duration = length.value as Duration | undefined;
  const day = interval && interval.first === interval.last ? interval.first : undefined;
  const due =
    day === undefined || !duration ? undefined : lastDay(day, duration, deadline, reading.environment);
  const shown = duration && displayValue(duration, { kind: 'duration' }, reading.environment.choices);
  const from = deadline.from.name;
  const text = (language: 'da' | 'en'): string => {
    const counted = keywordText(howCounted(deadline), language);
    const when =
      start.value === undefined
        ? from[language]
        : `${from[language]} ${formatDate(start.value as string, language)}`;
    return `${shown?.[language] ?? '?'} ${counted} ${when}`;
  };
  return {
    code: deadline.code,
    name: deadline.name,
    ...(day !== undefined && { start: dateText(day) }),
    ...(day !== undefined && !deadline.before && { firstDay: dateText(firstDay(day, deadline)) }),
    ...(due !== undefined && { due: dateText(due) }),
    missing: distinctMissing([...start.missing, ...start.unclear, ...length.missing]),
    text: { da: text('da'), en: text('en') },
    place: placeOf(deadline.origin.span, deadline.origin),
    sources: deadline.sources,
  };
}
