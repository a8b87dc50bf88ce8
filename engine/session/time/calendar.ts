/** Time passing while nothing happens: to the day a deadline ends, then to the day after it. */
import { dateAfter } from '../../../dsl/index.ts';
import { longDate } from '../../text/date.ts';
import { currentDay, moveTo, type Session, say } from '../session.ts';

/** A day to stop on: the last day of a deadline, or the first day past it. */
export interface Stop {
  readonly date: string;
  readonly passed: boolean;
  readonly names: { readonly da: readonly string[]; readonly en: readonly string[] };
}

/** The next day on which a deadline or duty falls due or has just passed. */
export function nextStop(session: Session): Stop | undefined {
  const { duties, deadlines } = session.shown.now;
  const waiting = duties.filter(({ status }) => ['open', 'provisional', 'overdue'].includes(status));
  const stops = [...deadlines, ...waiting].flatMap(({ due, name }) =>
    due === undefined
      ? []
      : [
          { date: due, passed: false, name },
          { date: dateAfter(due, { count: 1, unit: 'day' }), passed: true, name },
        ],
  );
  const date = stops
    .map((stop) => stop.date)
    .filter((day) => day > session.date)
    .toSorted()[0];
  if (date === undefined) return undefined;
  const here = stops.filter((stop) => stop.date === date);
  const passed = here.every((stop) => stop.passed);
  const named = here.filter((stop) => stop.passed === passed);
  const names = (language: 'da' | 'en') => [...new Set(named.map((stop) => stop.name[language]))];
  return { date, passed, names: { da: names('da'), en: names('en') } };
}

/** The session on that day, saying what is due. */
export function waitFor(session: Session, stop: Stop): Session {
  const moved = moveTo(session, session.position, stop.date);
  const next = session.whole.steps[session.position]?.event.on;
  const skipped = next !== undefined && next < stop.date;
  const day = { da: longDate(stop.date, 'da'), en: longDate(stop.date, 'en') };
  const what = stop.passed
    ? {
        da: `${day.da}: dagen efter sidste frist (${stop.names.da.join('; ')}).`,
        en: `${day.en}: the day after the last day (${stop.names.en.join('; ')}).`,
      }
    : {
        da: `${day.da}: sidste dag (${stop.names.da.join('; ')}).`,
        en: `${day.en}: the last day (${stop.names.en.join('; ')}).`,
      };
  if (!skipped) return say(moved, what);
  return say(moved, {
    da: `${what.da} Her er tænkt, at sagens næste hændelse ikke skete.`,
    en: `${what.en} This supposes that the next event of the case did not happen.`,
  });
}

/** True when the day is later than the last thing that happened. */
export function hasWaited(session: Session): boolean {
  return session.date > currentDay(session);
}
