/** What remand, consent, the network and preparation add to the memory of a case (chapters 5.4, 6.3, 6.4). */

import { learn } from '../learn.ts';
import { type ConsentStatus, type Context, consentKey, knownText, type Permit } from './context.ts';
import type { EventOf, NetworkCouncilEvent } from './events.ts';

/** The memory after an event of preparation; any other event leaves it as it is. */
export function foldPreparation(context: Context, event: NetworkCouncilEvent): Context {
  switch (event.type) {
    case 'REMAND_STARTED':
      return learn(context, event.seq, { remandSurrogate: true, visitControl: event.data.visitControl });
    case 'REMAND_ENDED':
      return learn(context, event.seq, { remandSurrogate: false, visitControl: false });
    case 'PERMIT_REQUESTED':
      return withPermit(context, event.data.visitor, 'requested');
    case 'PERMIT_GRANTED':
      return withPermit(context, event.data.visitor, 'granted');
    case 'PERMIT_REFUSED':
      return withPermit(context, event.data.visitor, 'refused');
    case 'CONSENT_REQUESTED': {
      const { from, purpose } = event.data;
      return from.reduce((now, person) => withConsent(now, person, purpose, 'requested'), context);
    }
    case 'CONSENT_SIGNED': {
      const { by, purpose, covers } = event.data;
      const signed = withConsent(learn(context, event.seq, { consentGiven: true }), by, purpose, 'signed');
      return { ...signed, covered: [...new Set([...signed.covered, ...covers])] };
    }
    case 'CONSENT_REFUSED':
      return withConsent(context, event.data.by, event.data.purpose, 'refused');
    case 'NETWORK_MAPPED':
      return mapped(context, event);
    case 'OTHERS_SETTLED':
      return learn(context, event.seq, { noOthersRelevant: true });
    case 'PREPARATION_DONE': {
      const preparations = [...new Set([...context.preparations, event.data.step])].toSorted();
      const sameDay = event.on === knownText(context, 'receivedOn');
      return {
        ...learn(context, event.seq, {
          preparationsDone: preparations,
          ...(sameDay && { preparedOnReceipt: true }),
        }),
        preparations,
      };
    }
    case 'MEETING_PLANNED': {
      const { meetingOn, place, leadership, leader, agenda } = event.data;
      return {
        ...learn(context, event.seq, { meetingOn, place, leadership, leader, agenda }),
        ...(meetingOn !== undefined && { meetingOn }),
      };
    }
    case 'CHILD_EXAM_STARTED':
      // The examination team's caseworker also follows up [000 §7.5.1].
      return {
        ...learn(context, event.seq, { examStartedOn: event.on, responsible: 'examination_team' }),
        handover: { to: 'examination_team' },
      };
    case 'CHILD_EXAM_COMPLETED':
      return learn(context, event.seq, { examCompletedOn: event.on });
    default:
      return context;
  }
}

function withPermit(context: Context, visitor: string, permit: Permit): Context {
  return { ...context, permits: { ...context.permits, [visitor]: permit } };
}

function withConsent(context: Context, person: string, purpose: string, status: ConsentStatus): Context {
  return { ...context, consents: { ...context.consents, [consentKey(person, purpose)]: status } };
}

/** A later mapping adds; somebody named among the persons is no longer refused or left out. */
function mapped(context: Context, { seq, data }: EventOf<'NETWORK_MAPPED'>): Context {
  const { network } = context;
  const reasons = (before: Readonly<Record<string, string>>, coming: typeof data.refused) => {
    const kept = Object.entries(before).filter(([person]) => !data.persons.includes(person));
    return Object.fromEntries([...kept, ...coming.map(({ person, reason }) => [person, reason])]);
  };
  return {
    ...learn(context, seq, {
      mappingTool: data.tool,
      checklistUsed: data.checklist,
      someRefused: data.refused.length > 0 ? true : undefined,
      someLeftOut: data.leftOut.length > 0 ? true : undefined,
    }),
    network: {
      persons: [...new Set([...network.persons, ...data.persons])],
      refused: reasons(network.refused, data.refused),
      leftOut: reasons(network.leftOut, data.leftOut),
    },
  };
}
