/** What must hold for the events of intake, remand, consent and the network, each with the reason when it does not. */
import type { Reason } from '../../case/course.ts';
import { because, type Guard } from '../guard.ts';
import { type Context, isKnownYes, knownText } from './context.ts';
import type { NetworkCouncilEvent } from './events.ts';
import { foldPreparation } from './fold-preparation.ts';

type CaseGuard = Guard<Context, NetworkCouncilEvent>;

/** Why a case is not one that goes on; undefined when it does. */
export function activeCase(context: Context): Reason | undefined {
  if (knownText(context, 'receivedOn') === undefined) return because('CASE_NOT_OPENED');
  const outside = ['NOT_IN_TARGET', 'LEGACY_REGIME'].includes(context.decided?.code ?? '');
  return context.closed || outside ? because('CASE_ENDED') : undefined;
}

/** While there is a council to hold or a plan to follow up. */
function goingOn(context: Context): Reason | undefined {
  const ended = activeCase(context);
  if (ended) return ended;
  return context.known.reasonNotHeld ? because('CONCLUDED_WITHOUT_COUNCIL') : undefined;
}

/** Before the council is held, and while it may still be. */
const planning: CaseGuard = (context) =>
  goingOn(context) ?? (context.known.heldOn ? because('COUNCIL_ALREADY_HELD') : undefined);

type Consent = 'none' | 'requested' | 'partial' | 'given' | 'refused';

/** The state of all consents together (chapter 5.4). */
function consentState({ consents }: Context): Consent {
  const states = Object.values(consents);
  const signed = states.filter((state) => state === 'signed').length;
  if (states.length === 0) return 'none';
  if (signed === states.length) return 'given';
  if (signed > 0) return 'partial';
  return states.includes('requested') ? 'requested' : 'refused';
}

/** Holds when the event leaves the consents in that state. */
const leavesConsent =
  (wanted: Consent): CaseGuard =>
  (context, event) => {
    const ended = goingOn(context);
    if (ended || !event) return ended;
    return consentState(foldPreparation(context, event)) === wanted
      ? undefined
      : because('CONSENT_OTHERWISE', {});
  };

const isRequested: CaseGuard = ({ permits }, event) => {
  if (event?.type !== 'PERMIT_GRANTED' && event?.type !== 'PERMIT_REFUSED') return undefined;
  return permits[event.data.visitor] === undefined
    ? because('PERMIT_NOT_REQUESTED', { parties: [event.data.visitor] })
    : undefined;
};

export const preparationGuards = {
  isActive: goingOn,
  /** Also after a conclusion without council: somebody still has the case. */
  isNotFinished: activeCase,
  isPlanning: planning,

  isInRemand: (context) => (isKnownYes(context, 'remandSurrogate') ? undefined : because('NOT_IN_REMAND')),
  isAtLiberty: (context) => (isKnownYes(context, 'remandSurrogate') ? because('IN_REMAND') : undefined),
  /** The police decide no permit without the visitor's CPR number [000 §7.4.1], NC-077. */
  givesCpr: (context, event) => {
    const ended = activeCase(context);
    if (ended || event?.type !== 'PERMIT_REQUESTED') return ended;
    return event.data.cprGiven ? undefined : because('CPR_MISSING', { parties: [event.data.visitor] });
  },
  isRequested,
  decidesLastPermit: (context, event) => {
    const refused = isRequested(context, event);
    if (refused || !event) return refused;
    const after = Object.values(foldPreparation(context, event).permits);
    return after.includes('requested') ? because('PERMITS_PENDING') : undefined;
  },

  leavesConsentRequested: leavesConsent('requested'),
  leavesConsentPartial: leavesConsent('partial'),
  leavesConsentGiven: leavesConsent('given'),
  leavesConsentRefused: leavesConsent('refused'),

  mappingDone: (context, event) => {
    const ended = planning(context);
    if (ended || event?.type !== 'NETWORK_MAPPED') return ended;
    return event.data.complete ? undefined : because('MAPPING_NOT_COMPLETE');
  },

  handoverWaits: (context) => (context.handover ? undefined : because('NO_HANDOVER')),
  hasTurnedAdult: (context) => activeCase(context) ?? (context.isAdult ? undefined : because('STILL_MINOR')),
} as const satisfies Readonly<Record<string, CaseGuard>>;
