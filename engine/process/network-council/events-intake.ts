/** Events of intake, routing and moves (chapters 3.4, 3.5), and of what is settled about a case beside its council. */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { day, event, named, parties, words } from '../event-definition.ts';
import * as choices from './choices.ts';
import * as meeting from './choices-meeting.ts';

const rationale = named('begrundelse', 'rationale', words.optional());

export const intakeEvents = {
  /** C-03: several channels for one suspicion are one case, and the earliest receipt counts. */
  NOTICE_MERGED: event('underretning lagt til sagen', 'notice merged', {
    channel: named('kanal', 'channel', oneOf(choices.channel)),
    receivedOn: named('modtaget', 'received', day),
  }),
  CASEWORKER_REMINDED: event('sagsbehandler påmindet', 'caseworker reminded', {
    sspInformed: named('SSP orienteret', 'SSP informed', z.boolean().optional()),
  }),
  HANDED_OVER: event('sag overdraget', 'case handed over', {
    from: named('fra', 'from', oneOf(meeting.party)),
    to: named('til', 'to', oneOf(meeting.party)),
    reason: named('grund', 'reason', words.optional()),
  }),
  HANDOVER_CONFIRMED: event('overdragelse bekræftet', 'hand-over confirmed', {
    by: named('af', 'by', oneOf(meeting.party).optional()),
  }),
  REASON_RECORDED: event('grund noteret', 'reason recorded', {
    lateReason: named('grund til forsinkelse', 'reason for lateness', oneOf(choices.lateReason).optional()),
    reasonNotHeld: named(
      'grund til intet samråd',
      'reason without council',
      oneOf(choices.reasonNotHeld).optional(),
    ),
  }),
  PARENTAL_ORDER_WARNED: event('forældrepålæg varslet', 'parental order warned', {
    who: named('hvem', 'who', parties.optional()),
    rationale,
  }),
  ADULT_DECISION_MADE: event('beslutning om den fyldte attenårige', 'decision about the adult', {
    decision: named('beslutning', 'decision', oneOf(meeting.adultDecision)),
    rationale,
  }),
  /** A meeting under another name: the same target group, and the network involved [000 §4.2.1]. */
  OTHER_MEETING_NOTED: event('andet møde noteret', 'other meeting noted', {
    meetingName: named('mødets navn', 'name of the meeting', oneOf(meeting.meetingAlias)),
    sameTargetGroup: named('samme målgruppe', 'same target group', z.boolean().optional()),
    networkInvolved: named('netværket inddraget', 'network involved', z.boolean().optional()),
  }),
};
