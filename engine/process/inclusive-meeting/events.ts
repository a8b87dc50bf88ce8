/**
 * The events of the inclusive network meeting (chapter 5.2) and the shape of their data. The day an event happened is
 * `on`, never data. People have a role, a network and a reason for taking part, and no rank: all are equal (INM-044).
 */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import {
  type AnyEventOf,
  day,
  event,
  marked,
  named,
  parties,
  type EventOf as TypedEvent,
  words,
} from '../event-definition.ts';
import * as choices from './choices.ts';

const reason = named('grund', 'reason', words.optional());
const clock = z.iso.time({ precision: -1 });
const person = marked({ parties: true }, words);
const recipients = named('modtagere', 'recipients', parties.min(1));
const followUpOn = named('opfølgningsdato', 'follow-up date', day);
const texts = z.array(words).default([]);

/** A role names one person: two teachers are »dansklærer« and »matematiklærer«. */
const participants = z.array(
  z.strictObject({
    role: named('rolle', 'role', person),
    network: named('netværk', 'network', oneOf(choices.network)),
    reason: named('grund til at deltage', 'reason for taking part', words.optional()),
    contactComplete: named(
      'kontaktoplysninger i orden',
      'contact details complete',
      z.boolean().default(true),
    ),
  }),
);

const agreements = z.array(
  z.strictObject({
    task: named('opgave', 'task', words),
    responsible: named('ansvarlig', 'responsible', person.optional()),
    start: named('begyndelse', 'beginning', words.optional()),
  }),
);

const opening = {
  participants: named('fremmødte', 'present', parties.min(1)),
  joined: named('kom med uden at være aftalt', 'joined without having been agreed', participants.default([])),
  startedAt: named('begyndt klokken', 'started at', clock.optional()),
};

export const events = {
  METHOD_CONSIDERED: event('metoden overvejet', 'method considered', {
    municipality: marked({ fills: 'municipality' }, named('kommune', 'municipality', words)),
    child: marked({ fills: 'person' }, named('barnet', 'the child', words)),
    adviser: named('familierådgiver', 'family adviser', words.optional()),
    needsSupport: named('behov for støtte', 'needs support', z.boolean().optional()),
    ground: named('anledning', 'ground', oneOf(choices.ground)),
    groundText: named('anledningen med ord', 'ground in words', words.optional()),
    linkedCase: named('hører til sagen', 'belongs to the case', words.optional()),
  }),
  METHOD_CHOSEN: event('metoden valgt', 'method chosen', {}),
  DROPPED: event('metoden fravalgt', 'method dropped', { reason }),
  FAMILY_TALK_HELD: event('indledende samtale holdt', 'introductory talk held', {
    participants: named('drøftede deltagere', 'participants discussed', parties.default([])),
    informationShared: named('oplysninger der må deles', 'information that may be shared', texts),
  }),
  CHILD_TALK_HELD: event('samtale med barnet holdt', 'child talk held', {}),
  CHILD_PRESENCE_DECIDED: event('barnets deltagelse afgjort', 'child presence decided', {
    present: named('barnet deltager', 'the child takes part', z.boolean()),
    regards: named('hensyn', 'regards', z.array(oneOf(choices.regard)).default([])),
    reason: named('grund til fravær', 'reason for absence', oneOf(choices.absenceReason).optional()),
  }),
  LEADER_APPOINTED: event('mødeleder udpeget', 'leader appointed', {
    person: named('mødeleder', 'meeting leader', person),
    isAdviser: named('rådgiveren selv', 'adviser in person', z.boolean()),
    involved: named('inddraget i sagen', 'involved in the case', z.boolean()),
    colleague: named('kollega til rådgiveren', 'colleague of the adviser', z.boolean().optional()),
  }),
  PARTICIPANTS_AGREED: event('deltagere aftalt', 'participants agreed', {
    participants: named('deltagere', 'participants', participants.min(1)),
    withFamily: named('aftalt med familien', 'agreed with the family', z.boolean()),
  }),
  INVITATIONS_SENT: event('indbydelser sendt', 'invitations sent', {
    recipients,
    purpose: named('formål', 'purpose', words.optional()),
    leaflet: named('pjece vedlagt', 'leaflet enclosed', z.boolean()),
    meetingOn: named('mødedato', 'date of the meeting', day.optional()),
  }),
  PURPOSE_TOLD: event('formål oplyst', 'purpose told', { recipients }),
  MEETING_OPENED: event('møde åbnet', 'meeting opened', opening),
  SPEAKING_ORDER_SET: event('talerække fastlagt', 'speaking order set', {
    order: named('rækkefølge', 'order', parties.min(1)),
  }),
  AUTHORITY_ROLE_STATED: event('myndighedsrolle oplyst', 'authority role stated', {}),
  SUMMED_UP: event('opsamling holdt', 'summary given', {}),
  PHASE_DONE: event('mødedel gennemført', 'phase done', {
    phase: named('del', 'phase', oneOf(choices.phase)),
    situation: named('situationen', 'situation', words.optional()),
    wantedChanges: named('ønskede ændringer', 'wanted changes', texts),
    ideas: named('idéer', 'ideas', texts),
    resources: named('ressourcer', 'resources', texts),
  }),
  PAUSED: event('pause begyndt', 'pause begun', {}),
  RESUMED: event('pause slut', 'pause over', {}),
  MEETING_CLOSED: event('møde lukket', 'meeting closed', {
    endedAt: named('sluttet klokken', 'ended at', clock.optional()),
    agreements: named('aftaler', 'agreements', agreements.default([])),
    noAgreementsReason: named('grund uden aftaler', 'reason without agreements', words.optional()),
    followUpOn: followUpOn.optional(),
    noFollowUpReason: named('grund uden opfølgning', 'reason without follow-up', words.optional()),
  }),
  MINUTES_SENT: event('referat sendt', 'minutes sent', {
    recipients,
    tasks: named('opgaver fremgår', 'tasks shown', z.boolean().optional()),
    topicStarts: named('start for hvert emne fremgår', 'start of each topic shown', z.boolean().optional()),
    followUp: named('opfølgning fremgår', 'follow-up shown', z.boolean().optional()),
  }),
  JOURNALISED: event('journalført', 'journalised', {}),
  AGREEMENT_MINUTES_SENT: event('aftalereferat sendt', 'agreement minutes sent', { recipients }),
  FOLLOW_UP_MOVED: event('opfølgning flyttet', 'follow-up moved', { followUpOn, reason }),
  FOLLOW_UP_HELD: event('opfølgningsmøde åbnet', 'follow-up meeting opened', opening),
  NEXT_FOLLOW_UP_AGREED: event('ny opfølgning aftalt', 'next follow-up agreed', { followUpOn }),
  EVALUATION_RECEIVED: event('evaluering modtaget', 'evaluation received', {
    participant: named('deltager', 'participant', person),
    heard: named('følte sig hørt', 'felt heard', z.boolean().optional()),
    involved: named('følte sig inddraget', 'felt involved', z.boolean().optional()),
    form: named('vedlagt skema', 'form attached', words.optional()),
  }),
  CASE_CLOSED: event('forløb lukket', 'case closed', { reason }),
};

export type EventType = keyof typeof events;
export type EventOf<T extends EventType> = TypedEvent<typeof events, T>;
export type MeetingEvent = AnyEventOf<typeof events>;
