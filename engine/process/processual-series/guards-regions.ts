/** The regions beside the main state read what it has recorded (section 4.5). */
import { because, type Guard } from '../guard.ts';
import { type Context, latestOpened, meetingAhead, openAgreements } from './context.ts';

type RegionGuard = Guard<Context, unknown>;

const elsewhere = because('OTHER_WAY');
const when =
  (holds: (context: Context) => boolean): RegionGuard =>
  (context) =>
    holds(context) ? undefined : elsewhere;

/** A meeting that is agreed on and being prepared, once the series runs. */
function isAgreed(context: Context): boolean {
  const latest = latestOpened(context);
  return !context.ended && latest?.closed === true && meetingAhead(context) !== undefined;
}

function isConvened(context: Context): boolean {
  const ahead = meetingAhead(context);
  if (!isAgreed(context) || !ahead || ahead.invited.length === 0) return false;
  return context.participants.every(({ person }) => ahead.invited.includes(person));
}

const minutesOf = (context: Context) => {
  const latest = latestOpened(context);
  return latest?.closed ? latest : undefined;
};

const isDue = (context: Context): boolean =>
  context.aftercare.some(
    ({ meetingNo, given }) => !given && context.meetings.some(({ no, closed }) => no === meetingNo && closed),
  );

export const regionGuards = {
  minutesPending: when((context) => minutesOf(context)?.minutesWritten === false),
  minutesWritten: when((context) => minutesOf(context)?.minutesWritten === true),
  minutesShared: when((context) => minutesOf(context)?.minutesShared === true),
  aftercareDue: when(isDue),
  aftercareDone: when((context) => !isDue(context)),
  nextAgreed: when(isAgreed),
  nextConvened: when(isConvened),
  nextReady: when((context) => isConvened(context) && context.lacks?.length === 0),
  nextNotReady: when((context) => isConvened(context) && context.lacks?.length !== 0),
  nextNotConvened: when((context) => isAgreed(context) && !isConvened(context)),
  nextGone: when((context) => !isAgreed(context)),
  actionsOpen: when((context) => openAgreements(context).length > 0),
  actionsSettled: when((context) => openAgreements(context).length === 0),
} as const satisfies Readonly<Record<string, RegionGuard>>;
