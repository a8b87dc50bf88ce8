/**
 * The events of the inclusive network meeting and the shape of their data. The day an event happened is `on`, never
 * data. People have a network and a reason for taking part, and no rank: all participants are equal.
 */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { day, derivedEvent, event, named, parties, words } from '../event-definition.ts';
import * as choices from './choices.ts';

const reason = named('grund', 'reason', words);
const clock = z.iso.time({ precision: -1 });
const recipients = named('modtagere', 'recipients', parties.min(1));
const followUpOn = named('opfølgningsdato', 'follow-up date', day);

const participants = z.array(
  z.strictObject({
    id: named('løbenummer', 'id', words),
    role: named('rolle', 'role', words),
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
    responsible: named('ansvarlig', 'responsible', words.optional()),
    start: named('begyndelse', 'beginning', words.optional()),
  }),
);

export const events = {
  METHOD_CONSIDERED: event('metoden overvejet', 'method considered', {
    municipality: named('kommune', 'municipality', words),
    child: named('barnet', 'the child', words),
    adviser: named('familierådgiver', 'family adviser', words.optional()),
    needsSupport: named('behov for støtte', 'needs support', z.boolean().optional()),
    ground: named('anledning', 'ground', oneOf(choices.ground)),
    groundText: named('anledningen med ord', 'ground in words', words.optional()),
  }),
  METHOD_CHOSEN: event('metoden valgt', 'method chosen', {}),
  DROPPED: event('metoden fravalgt', 'method dropped', { reason }),
  FAMILY_TALK_HELD: event('indledende samtale holdt', 'introductory talk held', {
    participants: named('drøftede deltagere', 'participants discussed', parties.default([])),
    informationShared: named(
      'oplysninger der må deles',
      'information that may be shared',
      parties.default([]),
    ),
  }),
  CHILD_TALK_HELD: event('samtale med barnet holdt', 'child talk held', {}),
  CHILD_PRESENCE_DECIDED: event('barnets deltagelse afgjort', 'child presence decided', {
    present: named('barnet deltager', 'the child takes part', z.boolean()),
    regards: named('hensyn', 'regards', z.array(oneOf(choices.regard)).default([])),
    reason: named('grund til fravær', 'reason for absence', oneOf(choices.absenceReason).optional()),
  }),
  LEADER_APPOINTED: event('mødeleder udpeget', 'leader appointed', {
    person: named('mødeleder', 'meeting leader', words),
    isAdviser: named('mødelederen er rådgiveren', 'the leader is the adviser', z.boolean()),
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
  MEETING_OPENED: event('møde åbnet', 'meeting opened', {
    participants: named('fremmødte', 'present', parties.min(1)),
    startedAt: named('begyndt klokken', 'started at', clock.optional()),
  }),
  AUTHORITY_ROLE_STATED: event('myndighedsrolle oplyst', 'authority role stated', {}),
  SUMMED_UP: event('opsamling holdt', 'summary given', {}),
  PHASE_DONE: event('mødedel gennemført', 'phase done', {
    phase: named('del', 'phase', oneOf(choices.phase)),
    situation: named('situationen', 'situation', words.optional()),
    wantedChanges: named('ønskede ændringer', 'wanted changes', parties.default([])),
    ideas: named('idéer', 'ideas', parties.default([])),
    resources: named('ressourcer', 'resources', parties.default([])),
  }),
  PAUSED: event('pause begyndt', 'pause begun', {}),
  RESUMED: event('pause slut', 'pause over', {}),
  MEETING_CLOSED: event('møde lukket', 'meeting closed', {
    endedAt: named('sluttet klokken', 'ended at', clock.optional()),
    agreements: named('aftaler', 'agreements', agreements.default([])),
    noAgreementsReason: named('grund til ingen aftaler', 'reason for no agreements', words.optional()),
    followUpOn: followUpOn.optional(),
    noFollowUpReason: named('grund til ingen opfølgning', 'reason for no follow-up', words.optional()),
  }),
  MINUTES_SENT: event('referat sendt', 'minutes sent', {
    recipients,
    tasks: named('opgaver fremgår', 'tasks shown', z.boolean().optional()),
    topicStarts: named('start for hvert emne fremgår', 'start of each topic shown', z.boolean().optional()),
    followUp: named('opfølgning fremgår', 'follow-up shown', z.boolean().optional()),
  }),
  JOURNALISED: event('journalført', 'journalised', {}),
  AGREEMENT_MINUTES_SENT: event('aftalereferat sendt', 'agreement minutes sent', { recipients }),
  FOLLOW_UP_MOVED: event('opfølgning flyttet', 'follow-up moved', { followUpOn, reason: reason.optional() }),
  FOLLOW_UP_HELD: event('opfølgningsmøde åbnet', 'follow-up meeting opened', {
    participants: named('fremmødte', 'present', parties.min(1)),
    startedAt: named('begyndt klokken', 'started at', clock.optional()),
  }),
  NEXT_FOLLOW_UP_AGREED: event('ny opfølgning aftalt', 'next follow-up agreed', { followUpOn }),
  EVALUATION_RECEIVED: event('evaluering modtaget', 'evaluation received', {
    participant: named('deltager', 'participant', words),
    heard: named('følte sig hørt', 'felt heard', z.boolean().optional()),
    involved: named('følte sig inddraget', 'felt involved', z.boolean().optional()),
  }),
  CASE_CLOSED: event('forløb lukket', 'case closed', { reason: reason.optional() }),
  DATE_REACHED: derivedEvent('dato nået', 'date reached'),
};
