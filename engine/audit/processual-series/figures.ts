/**
 * The figures of the report on processual network meetings: over series, over their families, over meetings held, and over
 * the time between two meetings. The evaluation of 2013 reports none of them over all its courses (8.9).
 */
import { byPerson } from '../countable.ts';
import { type Figure, type FigureSet, figuresOver, type NumberFigure, type ShareFigure } from '../figure.ts';
import { type Gap, gapBetween, gapVerdicts, type UsualGap } from '../gap.ts';
import { severities, standingId } from '../standing.ts';
import type { CountedSeries, HeldMeeting } from './count-series.ts';
import { type Element, elements, findingsAbout } from './elements.ts';

type SeriesSettings = UsualGap;

type Share<U> = ShareFigure<U, SeriesSettings>;

const any = (): boolean => true;

/** How a series came to its end, each in one way; the others have not ended. */
const ends = {
  'PN-05': ({ state }) => state === 'closed_completed',
  'PN-06': ({ state }) => state === 'ended_no_new_meeting',
  'PN-07': ({ state }) => state.startsWith('ended_') && state !== 'ended_no_new_meeting',
  'PN-08': ({ state }) => state === 'offer_declined' || state === 'not_eligible',
} as const satisfies Readonly<Record<string, (one: CountedSeries) => boolean>>;

type End = keyof typeof ends;

const endIds = Object.keys(ends) as readonly End[];

const seriesFigures: readonly Figure<CountedSeries, SeriesSettings>[] = [
  { id: 'PN-01', section: 'series', kind: 'count', among: any, within: [] },
  share('PN-03', 'series', ({ meetings }) => meetings.length > 0, { within: ['PN-01'] }),
  share('PN-04', 'series', ({ meetings }) => meetings.length > 1, { within: ['PN-01', 'PN-03'] }),
  ...endIds.map((id) => share(id, 'series', ends[id], { within: ['PN-01'], together: [...endIds, 'PN-09'] })),
  share('PN-09', 'series', (one) => endIds.every((id) => !ends[id](one)), {
    within: ['PN-01'],
    together: endIds,
  }),
  ofMeetings('mean', 'PN-12'),
  ofMeetings('smallest', 'PN-13'),
  ofMeetings('largest', 'PN-14'),
  ...elements.map(elementFigure),
];

const familyFigures: readonly Figure<readonly CountedSeries[], SeriesSettings>[] = [
  { id: 'PN-02', section: 'series', kind: 'count', among: any, within: ['PN-01'] },
];

/** Hidden wherever the number of series with a meeting is: a few families may have many meetings. */
const meetingFigures: readonly Figure<HeldMeeting, SeriesSettings>[] = [
  { id: 'PN-11', section: 'meetings', kind: 'count', among: any, within: ['PN-03'] },
  ofPeople('mean', 'PN-15'),
  ofPeople('smallest', 'PN-16'),
  ofPeople('largest', 'PN-17'),
  share('PN-18', 'meetings', ({ interpreter }) => interpreter, { within: ['PN-11'] }),
  ofMeeting('mean', 'PN-19', ({ minutesLong }) => minutesLong),
  ofMeeting('mean', 'PN-20', personHours),
  share('PN-21', 'meetings', ({ minutesWritten }) => minutesWritten, { within: ['PN-11'] }),
];

const gapFigures: readonly Figure<HeldMeeting, SeriesSettings>[] = [
  { id: 'PN-22', section: 'intervals', kind: 'count', among: any, within: ['PN-04'] },
  ...gapVerdicts.map((verdict, index): Share<HeldMeeting> => {
    const ids = gapVerdicts.map((_, other) => `PN-${23 + other}`);
    return {
      id: `PN-${23 + index}`,
      section: 'intervals',
      kind: 'share',
      among: any,
      holds: (meeting, usual) => gapOf(meeting, usual)?.verdict === verdict,
      within: ['PN-22'],
      together: ids,
    };
  }),
];

/** Every figure of the process, by what it is counted over. */
export const figures: readonly FigureSet<CountedSeries, SeriesSettings>[] = [
  figuresOver('series', (all) => all, seriesFigures),
  figuresOver('families', byPerson, familyFigures),
  figuresOver('meetings', meetingsOf, meetingFigures),
  figuresOver('intervals', (all) => meetingsOf(all).filter(({ previousOn }) => previousOn), gapFigures),
];

/** Headcount by hours: worked out, never recorded (PNM-110). Undefined where either is not known. */
export function personHours({ headcount, minutesLong }: HeldMeeting): number | undefined {
  return headcount === undefined || minutesLong === undefined ? undefined : (headcount * minutesLong) / 60;
}

/** The time since the meeting before, as far as the dates tell (PNM-069). */
export function gapOf({ previousOn, on }: HeldMeeting, usual: UsualGap): Gap | undefined {
  return previousOn === undefined ? undefined : gapBetween(previousOn, on, usual);
}

function meetingsOf(all: readonly CountedSeries[]): readonly HeldMeeting[] {
  return all.flatMap(({ meetings }) => meetings);
}

function share<U>(
  id: string,
  section: string,
  holds: (unit: U) => boolean | undefined,
  shape: Pick<Share<U>, 'within' | 'together'>,
): Share<U> {
  return { ...shape, id, section, kind: 'share', among: any, holds };
}

type Kind = NumberFigure<never, never>['kind'];

/** Meetings of a series that has had any. */
function ofMeetings(kind: Kind, id: string): NumberFigure<CountedSeries, SeriesSettings> {
  return {
    id,
    section: 'meetings',
    kind,
    among: ({ meetings }) => meetings.length > 0,
    value: ({ meetings }) => meetings.length,
    within: ['PN-03'],
  };
}

function ofMeeting(
  kind: Kind,
  id: string,
  value: (meeting: HeldMeeting) => number | undefined,
): NumberFigure<HeldMeeting, SeriesSettings> {
  return { id, section: 'meetings', kind, among: any, value, within: ['PN-11'] };
}

function ofPeople(kind: Kind, id: string): NumberFigure<HeldMeeting, SeriesSettings> {
  return ofMeeting(kind, id, ({ headcount }) => headcount);
}

/** Series with a finding about a defining element; hidden together with those findings. */
function elementFigure(element: Element): Share<CountedSeries> {
  const codes = findingsAbout(element);
  return {
    id: element,
    section: 'fidelity',
    kind: 'share',
    among: any,
    holds: ({ findings }) => findings.some(({ code }) => codes.includes(code)),
    within: ['PN-01'],
    together: codes.flatMap((code) => severities.map((severity) => standingId.finding({ severity, code }))),
    same: severities.map(standingId.severity),
  };
}
