/** To the next finding: after the event that brings it, or on the day that does. */
import type { Bilingual } from '../../../dsl/index.ts';
import type { Finding } from '../../case/course.ts';
import { longDate } from '../../text/date.ts';
import { moveTo, type Session, say } from '../session.ts';
import { nextStop } from './calendar.ts';

interface Place {
  readonly position: number;
  readonly date: string;
  readonly finding: Finding;
}

/** Days that are tried after the last event; a case whose deadlines breed deadlines has an end. */
const STOPS = 40;

/** Where the next finding stands that does not stand now; none when neither the case nor the calendar brings one. */
function nextFinding(session: Session): Place | undefined {
  const { whole, position, shown } = session;
  const isNew = newIn(shown.now.findings);
  for (const [index, step] of whole.steps.entries()) {
    if (index < position) continue;
    const finding = step.findings.find(isNew);
    if (finding === undefined) continue;
    // A finding that a day brought is seen with the event after it, perhaps under another name.
    const between = index > 0 && finding.openedOn < step.event.on && finding.openedOn > session.date;
    const brought = between
      ? moveTo(session, index, finding.openedOn).shown.now.findings.find(isNew)
      : undefined;
    return brought
      ? { position: index, date: finding.openedOn, finding: brought }
      : { position: index + 1, date: step.event.on, finding };
  }
  return afterTheLast(session, isNew);
}

function afterTheLast(session: Session, isNew: (finding: Finding) => boolean): Place | undefined {
  const end = session.whole.steps.length;
  let at = session.position === end ? session : moveTo(session, end);
  for (let count = 0; count < STOPS; count += 1) {
    const stop = nextStop(at);
    if (stop === undefined) return undefined;
    at = moveTo(at, end, stop.date);
    const finding = at.shown.now.findings.find(isNew);
    if (finding) return { position: end, date: at.date, finding };
  }
  return undefined;
}

function newIn(known: readonly Finding[]): (finding: Finding) => boolean {
  const keys = new Set(known.map(keyOf));
  return (finding) => !keys.has(keyOf(finding));
}

function keyOf({ code, openedOn, record }: Finding): string {
  return `${code} ${openedOn} ${record ?? ''}`;
}

const none: Bilingual = { da: 'Der kommer ikke flere fund.', en: 'No more findings are to come.' };

/** Why there is nothing to look for: neither events nor deadlines are ahead. To look is too slow for every frame. */
export function noFindingAhead(session: Session): Bilingual | undefined {
  const { whole, position } = session;
  return position < whole.steps.length || nextStop(session) ? undefined : none;
}

export function goToFinding(session: Session): Session {
  const place = nextFinding(session);
  if (place === undefined) return say(session, none);
  const { finding, date } = place;
  return say(moveTo(session, place.position, date), {
    da: `${longDate(date, 'da')}: ${finding.text.da} (${finding.code}).`,
    en: `${longDate(date, 'en')}: ${finding.text.en} (${finding.code}).`,
  });
}
