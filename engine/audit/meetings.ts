/** What a municipality may want to know of its inclusive network meetings (inclusive network meeting, chapter 6). */
import type { FactRecord, RulesInForce } from '../../dsl/index.ts';
import type { Course } from '../case/course.ts';

export const meetingProcess = 'inclusive-meeting';

/** A case gone through, with the rules it went by. */
export interface MeetingCase {
  readonly course: Course;
  readonly rules: RulesInForce;
}

/** How many of those asked about; where it is not known, they are in neither number. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

/** An estimate, never indexed (IC-06). Follow-up meetings have no amount (INM-036). */
export interface Cost {
  /** Øre for one first meeting, at the price level of `level`, a year. */
  readonly perMeeting: number;
  readonly level: string | undefined;
  readonly meetings: number;
  readonly estimate: number;
}

export interface MeetingReport {
  readonly municipality: string;
  readonly cases: number;
  readonly firstMeetings: number;
  readonly followUps: number;
  /** One for each amount that the rules of the cases have. */
  readonly costs: readonly Cost[];
  readonly childPresent: Share;
  readonly privatePresent: Share;
  /** Of first meetings that have ended: those at which a date was agreed. */
  readonly followUpAgreed: Share;
  /** Of follow-ups agreed: those before which the agreement minutes came in time. Those still ahead are unknown. */
  readonly agreementMinutesInTime: Share;
  readonly heard: Share;
  readonly involved: Share;
  /** As the rules of the latest case have it. */
  readonly superUsers: number | undefined;
}

/** A report for each municipality, by name. Cases of other processes have no place here. Pure. */
export function meetingReports(cases: readonly MeetingCase[]): readonly MeetingReport[] {
  const municipalities = new Set(cases.map(({ course }) => course.municipality));
  return [...municipalities]
    .sort((a, b) => a.localeCompare(b, 'da'))
    .map((municipality) =>
      reportOf(
        municipality,
        cases.filter(({ course }) => course.municipality === municipality),
      ),
    );
}

function reportOf(municipality: string, cases: readonly MeetingCase[]): MeetingReport {
  const courses = cases.map(({ course }) => course);
  const meetings = courses.flatMap((course) => recordsOf(course, 'meeting'));
  const evaluations = courses.flatMap((course) => recordsOf(course, 'evaluation'));
  const first = meetings.filter((meeting) => value(meeting, 'followUpMeeting') === false);
  const ended = first.filter((meeting) => value(meeting, 'meetingClosed') === true);
  const sent = courses.flatMap(({ now }) => now.duties.filter(({ code }) => code === 'O-AGREEMENT-MINUTES'));
  const superUsers = cases.at(-1)?.rules.limit('inm.superUsers');
  return {
    municipality,
    cases: cases.length,
    firstMeetings: first.length,
    followUps: meetings.length - first.length,
    costs: costsOf(cases),
    childPresent: shareOf(meetings.map((meeting) => yesNo(meeting, 'childPresent'))),
    privatePresent: shareOf(meetings.map((meeting) => yesNo(meeting, 'privatePresent'))),
    followUpAgreed: shareOf(ended.map((meeting) => typeof value(meeting, 'followUpOn') === 'string')),
    agreementMinutesInTime: shareOf(
      sent
        .filter(({ status }) => status !== 'provisional')
        .map(({ status }) => (status === 'open' ? undefined : status === 'met')),
    ),
    heard: shareOf(evaluations.map((evaluation) => yesNo(evaluation, 'heard'))),
    involved: shareOf(evaluations.map((evaluation) => yesNo(evaluation, 'involved'))),
    superUsers: typeof superUsers === 'number' ? superUsers : undefined,
  };
}

function costsOf(cases: readonly MeetingCase[]): readonly Cost[] {
  const costs = new Map<string, Cost>();
  for (const { course, rules } of cases) {
    const perMeeting = rules.limit('inm.costPerMeeting');
    const level = rules.limit('inm.costYear');
    const held = recordsOf(course, 'meeting').filter(
      (meeting) => value(meeting, 'followUpMeeting') === false,
    ).length;
    if (typeof perMeeting !== 'number' || held === 0) continue;
    const key = `${perMeeting} ${level}`;
    const meetings = (costs.get(key)?.meetings ?? 0) + held;
    costs.set(key, {
      perMeeting,
      level: typeof level === 'string' ? level : undefined,
      meetings,
      estimate: perMeeting * meetings,
    });
  }
  return [...costs.values()];
}

function shareOf(answers: readonly (boolean | undefined)[]): Share {
  const known = answers.filter((answer) => answer !== undefined);
  return {
    numerator: known.filter(Boolean).length,
    denominator: known.length,
    unknown: answers.length - known.length,
  };
}

function recordsOf({ now }: Course, group: string): readonly FactRecord[] {
  return now.facts.groups[group]?.records ?? [];
}

function value({ fields }: FactRecord, code: string): unknown {
  const entry = fields[code];
  return entry && 'value' in entry ? entry.value : undefined;
}

function yesNo(record: FactRecord, code: string): boolean | undefined {
  return value(record, code) as boolean | undefined;
}
