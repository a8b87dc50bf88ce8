/** What the events of intake, routing and moves add to the memory of a case (chapters 3.4, 3.5). */

import { learn } from '../learn.ts';
import { type Context, knownText } from './context.ts';
import type { NetworkCouncilEvent } from './events.ts';

/** The units that a split by age sends cases to [000 §7.1]. */
const units: readonly string[] = ['family_unit', 'youth_unit'];

/** The memory after an event of intake; any other event leaves it as it is. */
export function foldIntake(context: Context, event: NetworkCouncilEvent): Context {
  switch (event.type) {
    case 'NOTICE_MERGED': {
      // C-03: the earliest receipt counts, whatever channel it came by.
      const before = knownText(context, 'receivedOn');
      const earlier = before === undefined || event.data.receivedOn < before;
      const count = context.known.noticeCount;
      return learn(context, event.seq, {
        noticeCount: (count && 'value' in count ? Number(count.value) : 0) + 1,
        ...(earlier && { receivedOn: event.data.receivedOn, channel: event.data.channel }),
      });
    }
    case 'CASEWORKER_REMINDED':
      return learn(context, event.seq, { reminded: true, sspInformed: event.data.sspInformed });
    case 'HANDED_OVER': {
      const { to } = event.data;
      return {
        ...learn(context, event.seq, { responsible: to, ...(units.includes(to) && { assignedUnit: to }) }),
        handover: { to },
      };
    }
    case 'HANDOVER_CONFIRMED':
      return { ...context, handover: undefined };
    case 'REASON_RECORDED':
      return learn(context, event.seq, {
        lateReason: event.data.lateReason,
        reasonNotHeld: event.data.reasonNotHeld,
      });
    case 'PARENTAL_ORDER_WARNED':
      return learn(context, event.seq, { parentalOrderWarned: true });
    case 'ADULT_DECISION_MADE':
      return learn(context, event.seq, { adultDecision: event.data.decision });
    case 'OTHER_MEETING_NOTED': {
      const { meetingName, sameTargetGroup, networkInvolved } = event.data;
      // Both tests of equivalence must be answered yes; a test nobody has answered leaves it open [000 §4.2.1].
      const answers = [sameTargetGroup, networkInvolved];
      const equivalent = answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
      return learn(context, event.seq, { otherMeeting: meetingName, otherMeetingEquivalent: equivalent });
    }
    default:
      return context;
  }
}
