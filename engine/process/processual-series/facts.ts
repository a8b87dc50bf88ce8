/** What a case shows to the rules: what is, never whether it is late, missing or wrong. */
import type { CaseFacts } from '../../../dsl/index.ts';
import { noes, worked } from '../learn.ts';
import type { View } from '../process.ts';
import { type Context, openAgreements, openedCount } from './context.ts';
import { aftercareNeeds, agreements, familyMembers, meetings, participants } from './facts-records.ts';

/** No until an event says yes. */
const noUntilYes = [
  'offerMade',
  'offerAccepted',
  'discussedWithParents',
  'preparedPurpose',
  'preparedParticipants',
  'preparedNoComplaints',
  'preparedExpectations',
  'coordinatorNamed',
  'resultSummaryWritten',
  'reopened',
  // A family's case is never the review of the municipality as a whole.
  'municipalityAudited',
] as const;

/** The facts on a day; `state` is the main state, top level. Entries carry the number of their event. */
export function factsOf(context: Context, state: string, { date, audit }: View): CaseFacts {
  return {
    facts: {
      ...noes(noUntilYes),
      // None, not unknown, until the referral body has answered.
      ...worked({ referralVerdict: null, invitationsSent: 0 }),
      ...context.known,
      ...worked({
        meetingsOpened: openedCount(context),
        meetingsHeld: context.meetings.filter(({ closed }) => closed).length,
        agreementsOpen: openAgreements(context).length,
        // A series that goes on is not reviewed for what its end asks for.
        underAudit: context.audited || (audit && context.ended),
        ...(state !== 'unopened' && { state }),
        today: date,
      }),
    },
    groups: {
      meeting: { complete: true, records: meetings(context) },
      participant: { complete: true, records: participants(context) },
      // A family without a single member is a list that nobody has filled in.
      familyMember: { complete: context.members.length > 0, records: familyMembers(context) },
      agreement: { complete: true, records: agreements(context) },
      aftercareNeed: { complete: true, records: aftercareNeeds(context) },
      municipalLeader: { complete: false, records: [] },
    },
  };
}
