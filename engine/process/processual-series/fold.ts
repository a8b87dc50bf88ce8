/** What each event adds to the memory of a case. Pure; the machine runs it on every transition it takes. */
import { type Facts, learn } from '../learn.ts';
import {
  type AftercareNeed,
  type Agreement,
  type Context,
  isOfFamily,
  meetingAhead,
  nextNumber,
} from './context.ts';
import type { EventOf, SeriesEvent } from './events.ts';
import { foldMeeting, withMeeting } from './fold-meeting.ts';
import { foldMunicipality } from './fold-municipality.ts';
import { foldPreparation } from './fold-preparation.ts';

/** The memory after an event. */
export function fold(context: Context, event: SeriesEvent): Context {
  const { meetingNo, agreementId } = event.data as { meetingNo?: number; agreementId?: string };
  const seen = {
    ...context,
    about: meetingNo ?? aboutMeeting(context, event),
    aboutAgreement: agreementId,
    lacks: event.lacks ?? context.lacks,
  };
  return folded(seen, event);
}

/** A leader is appointed for the meeting ahead. */
function aboutMeeting(context: Context, { type }: SeriesEvent): number | undefined {
  return type === 'LEADER_APPOINTED' || type === 'LEADER_SUBSTITUTED' ? meetingAhead(context)?.no : undefined;
}

function folded(context: Context, event: SeriesEvent): Context {
  const { seq, on } = event;
  switch (event.type) {
    case 'FAMILY_IDENTIFIED':
      return {
        ...learn(context, seq, { identifiedOn: on, decidedOn: on }),
        members: event.data.members,
      };
    case 'REFERRAL_ASSESSED':
      return assessed(context, event);
    case 'OFFER_MADE':
      return learn(context, seq, { offerMade: true });
    case 'OFFER_ACCEPTED':
      return withMeeting(learn(context, seq, { offerAccepted: true }), nextNumber(context), () => ({}));
    case 'ACTION_UPDATED':
      return reported(context, event);
    case 'AFTERCARE_CONTACT':
      return {
        ...context,
        aftercare: context.aftercare.map((need) =>
          need.meetingNo === event.data.meetingNo && need.person === event.data.person
            ? { ...need, given: true }
            : need,
        ),
      };
    case 'PERSON_LEFT_EARLY':
      return needsAftercare(context, event, 'left_early');
    case 'DISTRESS_OBSERVED':
      return needsAftercare(context, event, 'distress');
    case 'DISCLOSURE':
      return needsAftercare(context, event, 'disclosure');
    case 'AGREEMENT_MADE':
      return agreed(context, event);
    case 'COORDINATOR_NAMED':
      return learn(context, seq, { coordinatorNamed: true });
    case 'RESULT_SUMMARY_WRITTEN':
      return learn(context, seq, { resultSummaryWritten: true });
    case 'REOPEN_REQUESTED': {
      // Its own ending is still to come: who coordinates and what came of it is to be told again.
      const reopened = learn(context, seq, {
        reopened: true,
        coordinatorNamed: false,
        resultSummaryWritten: false,
      });
      return withMeeting({ ...reopened, ended: false, audited: false }, nextNumber(context), () => ({
        afterClosing: true,
      }));
    }
    case 'SERIES_ENDED':
      return { ...context, ended: true, lacks: undefined };
    case 'AUDITED':
      return { ...context, audited: true };
    default:
      return foldMunicipality(foldMeeting(foldPreparation(context, event), event), event);
  }
}

const CRITERIA = {
  C1: 'refugeeFamily',
  C2: 'traumaInFamily',
  C3: 'childAtRiskOfCrime',
  C5: 'complexProblems',
  C6: 'cooperationDifficulties',
  C7: 'childrenInFamily',
} as const;

/** C4 is read off the ages of the children. What the referral body does not know is not known. */
function assessed(context: Context, { seq, on, data, taken }: EventOf<'REFERRAL_ASSESSED'>): Context {
  const answers = Object.entries(CRITERIA).map(([criterion, fact]): [string, boolean | undefined] => {
    const answer = data.criteria[criterion as keyof typeof CRITERIA];
    return [fact, answer === 'unknown' ? undefined : answer === 'yes'];
  });
  const known = Object.fromEntries(
    Object.entries(context.known).filter(([code]) => !Object.values<string>(CRITERIA).includes(code)),
  );
  const facts: Facts = {
    ...Object.fromEntries(answers),
    decidedOn: on,
    services: data.services,
    referralVerdict: taken?.code,
    referralBodies: data.decidedBy,
  };
  return learn({ ...context, known }, seq, facts);
}

function agreed(context: Context, { seq, data }: EventOf<'AGREEMENT_MADE'>): Context {
  const { agreementId: id, meetingNo, owners } = data;
  const agreement: Agreement = { id, meetingNo, owners, seq };
  return { ...context, agreements: [...context.agreements.filter((other) => other.id !== id), agreement] };
}

/** The words of an agreement stay as they were made; what is reported is its status (PNM-077). */
function reported(context: Context, { data }: EventOf<'ACTION_UPDATED'>): Context {
  return {
    ...context,
    agreements: context.agreements.map((agreement) =>
      agreement.id === data.agreementId ? { ...agreement, status: data.status } : agreement,
    ),
  };
}

/** After-care is owed to the family; of a professional only the event itself is kept (PNM-060). */
function needsAftercare(
  context: Context,
  { seq, data }: EventOf<'PERSON_LEFT_EARLY' | 'DISTRESS_OBSERVED' | 'DISCLOSURE'>,
  reason: string,
): Context {
  const { meetingNo, person } = data;
  const has = (need: AftercareNeed): boolean => need.meetingNo === meetingNo && need.person === person;
  if (!isOfFamily(context, person) || context.aftercare.some(has)) return context;
  return {
    ...context,
    aftercare: [...context.aftercare, { meetingNo, person, reason, given: false, seq }],
  };
}
