/** What must hold for an event to be taken (section 4), each with the reason when it does not. */
import { minutesBetween } from '../clock.ts';
import { because, type Guard, guardsAbout } from '../guard.ts';
import {
  type Context,
  isOfFamily,
  isOpened,
  isParent,
  latestOpened,
  type Meeting,
  nextNumber,
  professionalsAt,
} from './context.ts';
import type { SeriesEvent } from './events.ts';
import { regionGuards } from './guards-regions.ts';

type CaseGuard = Guard<Context, SeriesEvent>;
const about = guardsAbout<Context, SeriesEvent>();

/** Of the ways that an event can lead, another one is meant; never the reason of a refusal. */
const otherWay = because('OTHER_WAY');

const verdictIs =
  (code: string): CaseGuard =>
  (_, event) =>
    event === undefined || event.taken?.code === code ? undefined : otherWay;

const endsWith = (reason: string): CaseGuard =>
  about('SERIES_ENDED', ({ data }) => (data.reason === reason ? undefined : otherWay));

/** The number that an event gives, where it gives one. */
function numberIn(event: SeriesEvent | undefined): number | undefined {
  return (event?.data as { readonly meetingNo?: number } | undefined)?.meetingNo;
}

/** What happens in a meeting is about the meeting that is going on. */
const isThisMeeting: CaseGuard = (context, event) => {
  const no = numberIn(event);
  const number = latestOpened(context)?.no ?? 0;
  return no === undefined || no === number ? undefined : because('OTHER_MEETING', { number });
};

const isAhead: CaseGuard = (context, event) => {
  const no = numberIn(event);
  const number = nextNumber(context);
  return no === undefined || no === number ? undefined : because('NOT_NEXT_MEETING', { number });
};

const isFirst = (context: Context): boolean => latestOpened(context)?.no === 1;

/** The first meeting describes, every later one follows up; both sides contribute (PNM-043, PNM-044). */
const notesPhase: CaseGuard = (context, event) => {
  if (event?.type !== 'PHASE_COMPLETED') return undefined;
  const other = isThisMeeting(context, event);
  if (other) return other;
  const { phase, silentPersons } = event.data;
  if (phase === 'round_describe' && !isFirst(context)) return because('FOLLOW_UP_INSTEAD');
  if (phase === 'round_follow_up' && isFirst(context)) return because('DESCRIBE_INSTEAD');
  const meeting = latestOpened(context);
  if (phase !== 'round_describe' || !meeting) return undefined;
  const silent = (people: readonly string[]): boolean =>
    people.length > 0 && people.every((person) => silentPersons.includes(person));
  const family = Object.keys(meeting.present).filter((person) => isOfFamily(context, person));
  return silent(family) || silent(professionalsAt(context, meeting)) ? because('ONE_SIDE_SILENT') : undefined;
};

const endsPhase =
  (phase: string, fits: (context: Context) => boolean = () => true): CaseGuard =>
  (context, event) => {
    if (event?.type !== 'PHASE_COMPLETED') return undefined;
    const refused = notesPhase(context, event);
    return refused ?? (event.data.phase === phase && fits(context) ? undefined : otherWay);
  };

const closes: CaseGuard = (context, event) => {
  const other = isThisMeeting(context, event);
  if (other || event?.type !== 'MEETING_CLOSED') return other;
  const meeting = latestOpened(context);
  if (meeting?.startedOn === undefined) return undefined;
  const minutes = minutesBetween(
    { on: meeting.startedOn, at: meeting.startedAt },
    { on: event.on, at: event.data.endTime },
  );
  return minutes !== undefined && minutes < 0 ? because('ENDS_BEFORE_START') : undefined;
};

const closesWhen =
  (holds: (meeting: Meeting) => boolean): CaseGuard =>
  (context, event) => {
    const meeting = event && latestOpened(context);
    if (!meeting) return undefined;
    return closes(context, event) ?? (holds(meeting) ? undefined : otherWay);
  };

/** Of a meeting that an event names, or of any where it names none. */
const someMeeting =
  (holds: (meeting: Meeting) => boolean, code: string): CaseGuard =>
  (context, event) => {
    const no = numberIn(event);
    const meant = context.meetings.filter((meeting) => no === undefined || meeting.no === no);
    return meant.some(holds) ? undefined : because(code);
  };

export const guards = {
  ...regionGuards,
  isIdentified: (context) => (context.known.identifiedOn ? undefined : because('CASE_NOT_OPENED')),

  isIn: verdictIs('in'),
  isOutside: verdictIs('outside'),
  isUnknown: verdictIs('unknown'),
  /** Live only: what is offered outside the target group is reported when it has happened. */
  isInTarget: ({ known }) => {
    const verdict = known.referralVerdict;
    return verdict && 'value' in verdict && verdict.value === 'in' ? undefined : because('FN-TARGET');
  },
  /** The yes is a parent's (PNM-012). */
  isByParent: about('OFFER_ACCEPTED', ({ data }, context) =>
    data.byPersons.some((person) => isParent(context, person)) ? undefined : because('NO_PARENT'),
  ),
  /** Live only. */
  hasAccepted: ({ known }) => (known.offerAccepted ? undefined : because('FN-NO-YES')),

  isAhead,
  makesReady: (context, event) =>
    isAhead(context, event) ?? (event === undefined || event.lacks?.length === 0 ? undefined : otherWay),
  /** Live only (PNM-034): the finding that the leader would give. */
  leaderFits: (_, event) => {
    const lack = event?.lacks?.find(
      (code) => code.startsWith('FN-LEADER-') && code !== 'FN-LEADER-NOT-BRIEFED',
    );
    return lack === undefined ? undefined : because(lack);
  },
  /** Live only: the first finding that the meeting would give; history with it is taken (T9b). */
  lacksNothing: ({ lacks }) => {
    const lack = lacks?.[0];
    return lack === undefined ? undefined : because(lack);
  },

  isThisMeeting,
  notesPhase,
  endsOpeningFirst: endsPhase('opening', isFirst),
  endsOpeningLater: endsPhase('opening', (context) => !isFirst(context)),
  endsDescribe: endsPhase('round_describe'),
  endsFollowUp: endsPhase('round_follow_up'),
  endsReflect: endsPhase('round_reflect'),
  endsActions: endsPhase('round_actions'),
  endsPlan: endsPhase('joint_plan'),
  endsNextDate: endsPhase('next_date'),
  goesOn: closesWhen(({ nextOn }) => nextOn !== undefined),
  isPlannedEnd: closesWhen(({ nextOn, lastAnnounced }) => nextOn === undefined && lastAnnounced),
  isUnplannedEnd: closesWhen(({ noNext, lastAnnounced }) => noNext && !lastAnnounced),
  closes,
  hasNext: (context, event) =>
    isThisMeeting(context, event) ??
    (latestOpened(context)?.nextOn === undefined ? because('NEXT_NOT_AGREED') : undefined),
  withdraws: endsWith('family_withdrew'),
  isOutsideAfterAll: endsWith('outside_target'),
  endsOtherwise: endsWith('other'),

  wasOpened: someMeeting(isOpened, 'NO_MEETING_YET'),
  wasClosed: someMeeting(({ closed }) => closed, 'MEETING_NOT_CLOSED'),
  hasMinutes: someMeeting(({ minutesWritten }) => minutesWritten, 'MINUTES_NOT_WRITTEN'),
  hasAgreement: (context, event) => {
    if (context.agreements.length === 0) return because('NO_AGREEMENT');
    if (event?.type !== 'ACTION_UPDATED') return undefined;
    const known = context.agreements.some(({ id }) => id === event.data.agreementId);
    return known ? undefined : because('NO_AGREEMENT');
  },
  isAfterMeeting: about('INTERIM_EVENT', ({ data }, context) =>
    data.afterMeetingNo < nextNumber(context) ? undefined : because('NO_MEETING_YET'),
  ),
} as const satisfies Readonly<Record<string, CaseGuard>>;
