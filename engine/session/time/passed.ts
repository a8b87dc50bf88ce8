import type { PassedDate } from '../../case/course.ts';
import type { Session } from '../session.ts';

/** What the calendar brought after `since` and up to `until`; a day brings it before what happens on it. */
export function passedBetween({ whole, shown }: Session, since: string, until: string): PassedDate[] {
  const days = new Map<string, PassedDate>();
  for (const passed of [...whole.passed, ...shown.passed]) days.set(`${passed.on} ${passed.event}`, passed);
  return [...days.values()]
    .filter(({ on }) => on > since && on <= until)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
