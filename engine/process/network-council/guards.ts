/** What must hold for an event to be taken, each with the reason when it does not. */
import { because, type Guard, guardsAbout } from '../guard.ts';
import { type Context, familyOf, isKnownYes, knownText, notSummoned } from './context.ts';
import type { EventOf, NetworkCouncilEvent } from './events.ts';
import { activeCase, preparationGuards } from './guards-preparation.ts';

type CaseGuard = Guard<Context, NetworkCouncilEvent>;

const about = guardsAbout<Context, NetworkCouncilEvent>();

const decidedAs =
  (code: string): CaseGuard =>
  (_, event) => {
    if (event?.type !== 'ASSESSED' && event?.type !== 'HUMAN_DECISION') return undefined;
    return event.taken?.code === code ? undefined : because('NOT_DECIDED');
  };

/** A person's decision needs a rationale (chapter 4.3, NC-048). */
const humanAs =
  (code: string): CaseGuard =>
  (context, event) => {
    if (event?.type === 'HUMAN_DECISION' && !event.data.rationale) return because('RATIONALE_MISSING');
    return decidedAs(code)(context, event);
  };

const isSummons = about('SUMMONS_SENT', ({ data }, { network }) => {
  if (data.letter !== 'summons') return because('OFFER_IS_NO_SUMMONS');
  const refused = data.recipients.filter((person) => Object.hasOwn(network.refused, person));
  return refused.length > 0 ? because('REFUSED_BY_FAMILY', { parties: refused }) : undefined;
});

/**
 * Under visit control nobody is let in without a permit, own staff included. A meeting elsewhere without the youth
 * needs none [000 §7.3, §7.4.1].
 */
function withoutPermit(context: Context, { data }: EventOf<'COUNCIL_HELD'>): readonly string[] {
  const inCustody =
    data.participants.includes('youth') || ['station', 'secured_unit'].includes(data.place ?? '');
  const controlled = isKnownYes(context, 'remandSurrogate') && isKnownYes(context, 'visitControl');
  if (!controlled || !inCustody || data.mode !== 'in_person') return [];
  const atHome: readonly string[] = ['youth', 'police', 'secured_unit', data.overseer ?? ''];
  return data.participants.filter(
    (person) => !atHome.includes(person) && context.permits[person] !== 'granted',
  );
}

/** C-25: somebody of the family is there, and it is a meeting. */
const isCouncil = about('COUNCIL_HELD', (event, context) => {
  const { data } = event;
  if (data.mode === 'phone') return because('PHONE_TALK_IS_NO_COUNCIL');
  const family = [...familyOf(context), 'mother', 'father', 'parent', 'custody_holder'];
  if (!data.participants.some((party) => family.includes(party))) return because('NOBODY_OF_FAMILY_PRESENT');
  const barred = withoutPermit(context, event);
  return barred.length > 0 ? because('P-NO-PERMIT', { parties: barred }) : undefined;
});

export const guards = {
  isOpened: (context) =>
    knownText(context, 'receivedOn') === undefined ? because('CASE_NOT_OPENED') : undefined,
  /** T40: a case that has ended does not notice the birthday. */
  isOngoing: (context) => {
    if (knownText(context, 'receivedOn') === undefined) return because('CASE_NOT_OPENED');
    const ended = context.closed || ['NOT_IN_TARGET', 'LEGACY_REGIME'].includes(context.decided?.code ?? '');
    return ended ? because('CASE_FINISHED') : undefined;
  },

  ...preparationGuards,

  isLegacy: decidedAs('LEGACY_REGIME'),
  isOutside: decidedAs('NOT_IN_TARGET'),
  isUndetermined: decidedAs('UNDETERMINED'),
  isReview: decidedAs('RESUSPICION_REVIEW'),
  isInTarget: decidedAs('IN_TARGET'),
  humanLegacy: humanAs('LEGACY_REGIME'),
  humanOutside: humanAs('NOT_IN_TARGET'),
  humanReview: humanAs('RESUSPICION_REVIEW'),
  humanInTarget: humanAs('IN_TARGET'),

  isSummons,
  completesFamily: (context, event) => {
    const refused = isSummons(context, event);
    if (refused || event?.type !== 'SUMMONS_SENT') return refused;
    const missing = notSummoned(context, event.data.recipients);
    return missing.length === 0 ? undefined : because('FAMILY_INCOMPLETE', { parties: missing });
  },

  isCouncil,
  /** T15 and C-15: on the day of receipt those present count as summoned. */
  isCouncilOnReceipt: (context, event) => {
    const refused = isCouncil(context, event);
    if (refused || event?.type !== 'COUNCIL_HELD') return refused;
    const present = event.on === knownText(context, 'receivedOn') ? event.data.participants : [];
    const missing = notSummoned(context, present);
    return missing.length === 0 ? undefined : because('V-PARTY-MISSING', { parties: missing });
  },
  /** T25b: without the missing summons dates only with a written reason. */
  isCouncilByOverride: (context, event) => {
    const refused = isCouncil(context, event);
    if (refused || event?.type !== 'COUNCIL_HELD' || event.data.overrideRationale) return refused;
    return because('V-PARTY-MISSING', { parties: notSummoned(context) });
  },

  hasReason: (_, event) => {
    if (event?.type !== 'DEEMED_NOT_RELEVANT' && event?.type !== 'CONCLUDE_NOT_HELD') return undefined;
    return event.data.reason ? undefined : because('REASON_MISSING');
  },
  hasRationaleToo: about('DEEMED_NOT_RELEVANT', ({ data }) => {
    if (!data.reason) return because('REASON_MISSING');
    return data.rationale ? undefined : because('RATIONALE_MISSING');
  }),
  namesBody: about('OTHER_BODY_ACTED', ({ data }) => (data.body ? undefined : because('BODY_MISSING'))),
  givesReason: (_, event) => {
    if (event?.type !== 'POSTPONED' && event?.type !== 'NO_FOLLOW_UP_NEEDED') return undefined;
    return event.data.reason ? undefined : because('REASON_MISSING');
  },

  nobodyCame: about('NO_SHOW', ({ on, data }, context) => {
    if (context.meetingOn !== undefined && on < context.meetingOn) {
      return because('MEETING_NOT_YET', { date: context.meetingOn });
    }
    const came = data.absent ? familyOf(context).filter((party) => !data.absent?.includes(party)) : [];
    return came.length === 0 ? undefined : because('FAMILY_CAME', { parties: came });
  }),

  planHasContent: (_, event) => {
    if (event?.type !== 'PLAN_ADOPTED' && event?.type !== 'PLAN_REVISED') return undefined;
    const { initiatives, duties } = event.data;
    return initiatives.length + duties.length > 0 ? undefined : because('PLAN_EMPTY');
  },
  /** T41: once the council has been held and while the case goes on. */
  isAfterCouncil: (context) =>
    activeCase(context) ?? (context.known.heldOn ? undefined : because('COUNCIL_NOT_HELD')),
  hasPlan: (context) => (context.known.planAdoptedOn ? undefined : because('V-PLAN-MISSING')),
  /** A review case ends with its review (T35), never by closing it. */
  isReviewed: () => because('V-REVIEW-MISSING'),
  reviewHasRationale: about('PLAN_REVIEWED', ({ data }) =>
    data.rationale ? undefined : because('RATIONALE_MISSING'),
  ),
  isOnTrack: about('FOLLOW_UP_DONE', ({ data }) =>
    data.outcome === 'on_track' ? undefined : because('NEEDS_MEETING'),
  ),
  needsMeeting: about('FOLLOW_UP_DONE', ({ data }) =>
    data.outcome === 'needs_meeting' ? undefined : because('ON_TRACK'),
  ),

  // The regions read what the main states have recorded.
  clockApplies: (context) =>
    context.known.receivedOn && !isWithoutClock(context) ? undefined : because('CLOCK_DOES_NOT_APPLY'),
  clockDoesNotApply: (context) => (isWithoutClock(context) ? undefined : because('CLOCK_APPLIES')),
  familyIsSummoned: (context) => {
    const missing = notSummoned(context);
    return missing.length === 0 ? undefined : because('FAMILY_INCOMPLETE', { parties: missing });
  },
  hasPlanVersion: (context) => (context.planVersion > 0 ? undefined : because('V-PLAN-MISSING')),
} as const satisfies Readonly<Record<string, CaseGuard>>;

/** The decisions after which no summons is due, whatever the date (chapter 5.4). */
function isWithoutClock({ decided }: Context): boolean {
  return ['NOT_IN_TARGET', 'RESUSPICION_REVIEW', 'LEGACY_REGIME'].includes(decided?.code ?? '');
}
