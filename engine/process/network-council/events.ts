/**
 * The events of the network council case (chapter 5.3) and the shape of their data. The vocabulary of the rule
 * language, the forms and the machine's types all come from here. The day an event happened is `on`, never data.
 */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import {
  type AnyEventOf,
  day,
  derivedEvent,
  event,
  marked,
  named,
  parties,
  type EventOf as TypedEvent,
  words,
} from '../event-definition.ts';
import * as choices from './choices.ts';
import * as meeting from './choices-meeting.ts';
import { intakeEvents } from './events-intake.ts';
import { preparationEvents } from './events-preparation.ts';
import { targetEvents } from './events-target.ts';

const rationale = named('begrundelse', 'rationale', words.optional());
const meetingOn = named('mødedato', 'date of the meeting', day.optional());
const newMeetingOn = named('ny mødedato', 'new date of the meeting', day);
const recipients = named('modtagere', 'recipients', parties.min(1));
const reason = named('grund', 'reason', words.optional());

/** A duty or task (chapter 6.6): by the code that rule files declare, in words, or both. */
const duties = z.array(
  z.strictObject({
    holder: marked({ parties: true }, named('ansvarlig', 'holder', words)),
    duty: marked(
      { fact: 'listedDuty' },
      named('handlepligt fra listen', 'duty of the list', words.optional()),
    ),
    text: named('handlepligt', 'duty', words.optional()),
    realistic: named('realistisk', 'realistic', z.boolean().optional()),
    reportBy: named('meldes tilbage', 'reported by', words.optional()),
    from: named('begynder', 'starts', day.optional()),
    until: named('slutter', 'ends', day.optional()),
  }),
);

const planContent = {
  initiatives: named('initiativer', 'initiatives', z.array(words).default([])),
  duties: named('handlepligter', 'action duties', duties.default([])),
  /** What holds for each outcome of a sentence that is still to come [000 §7.5.2]. */
  branches: named(
    'forgreninger efter dommen',
    'branches by sentence',
    z
      .array(
        z.strictObject({
          sentence: named('dom', 'sentence', oneOf(choices.sentence)),
          content: named('indhold', 'content', words),
        }),
      )
      .default([]),
  ),
  waitsFor: named('afventer', 'waits for', words.optional()),
};

export const events = {
  ...targetEvents,
  SUMMONS_SENT: event('indkaldelse sendt', 'summons sent', {
    recipients,
    letter: named('brevets art', 'kind of letter', oneOf(choices.letter).default('summons')),
    channel: named('sendt som', 'sent as', oneOf(choices.summonsChannel).optional()),
    meetingOn,
    lateReason: named('grund til forsinkelse', 'reason for lateness', oneOf(choices.lateReason).optional()),
  }),
  MEETING_CONVERTED: event('møde gjort til netværkssamråd', 'meeting converted', {
    originallyInvitedOn: named('oprindelig indkaldelsesdato', 'original invitation date', day),
    meetingOn: named('mødedato', 'date of the meeting', day),
    lateReason: named('grund til forsinkelse', 'reason for lateness', oneOf(choices.lateReason).optional()),
  }),
  COUNCIL_HELD: event('netværkssamråd afholdt', 'network council held', {
    participants: named('deltagere', 'participants', parties.min(1)),
    mode: named('mødeform', 'mode', oneOf(choices.councilMode).default('in_person')),
    place: named('sted', 'place', oneOf(choices.place).optional()),
    durationMinutes: named('varighed i minutter', 'duration in minutes', z.int().positive().optional()),
    leader: named('mødeleder', 'meeting leader', oneOf(meeting.party).optional()),
    overseer: named('tilsyn under mødet', 'overseer', words.optional()),
    phases: named('gennemførte punkter', 'phases visited', z.array(oneOf(meeting.phase)).optional()),
    reactions: named('reaktioner', 'reactions', z.array(oneOf(meeting.reaction)).default([])),
    absenceReason: named(
      'grund til den unges fravær',
      'reason why the youth is absent',
      oneOf(meeting.youthAbsence).optional(),
    ),
    overrideRationale: named(
      'begrundelse for at holde mødet uden at alle er indkaldt',
      'rationale for holding it although not everybody was summoned',
      words.optional(),
    ),
  }),
  DEEMED_NOT_RELEVANT: event('fundet irrelevant', 'deemed irrelevant', {
    reason: named('grund', 'reason', oneOf(choices.reasonNotHeld).optional()),
    rationale,
  }),
  OTHER_BODY_ACTED: event('anden instans har handlet', 'other body acted', {
    body: named('instans', 'body', words.optional()),
    done: named('hvad blev gjort', 'what was done', words.optional()),
  }),
  MOVED_MUNICIPALITY: event('familien flyttet', 'family moved', {
    to: named('til kommune', 'to municipality', words),
    linkedCase: named('ny sag', 'new case', words.optional()),
  }),
  POSTPONED: event('netværkssamråd udsat', 'network council postponed', { meetingOn: newMeetingOn, reason }),
  FAMILY_DECLINED: event('familien afslog', 'family declined', {
    who: named('hvem', 'who', parties.optional()),
    reason,
  }),
  NO_SHOW: event('udeblivelse', 'no-show', {
    absent: named('udeblevne', 'absent', parties.optional()),
  }),
  CANCELLED: event('netværkssamråd aflyst', 'network council cancelled', {
    reason: named('grund', 'reason', oneOf(choices.cancelReason).optional()),
  }),
  RESUMMONED: event('genindkaldelse sendt', 'renewed summons sent', { meetingOn: newMeetingOn }),
  CONCLUDE_NOT_HELD: event('afsluttet uden samråd', 'concluded without council', {
    reason: named('grund', 'reason', oneOf(choices.reasonNotHeld).optional()),
    rationale,
  }),
  AGREEMENTS_RECORDED: event('aftaler noteret', 'agreements recorded', {
    agreements: named('aftaler', 'agreements', duties.min(1)),
  }),
  PLAN_ADOPTED: event('handleplan vedtaget', 'action plan adopted', { ...planContent }),
  PLAN_REVISED: event('handleplan ændret', 'action plan changed', { ...planContent }),
  MINUTES_SENT: event('referat sendt', 'minutes sent', { recipients }),
  FOLLOW_UP_PLANNED: event('opfølgning planlagt', 'follow-up planned', {
    plannedOn: named('planlagt dato', 'planned date', day),
    mode: named('form', 'mode', oneOf(choices.followUpMode).optional()),
  }),
  FOLLOW_UP_DONE: event('opfølgning gennemført', 'follow-up done', {
    outcome: named('resultat', 'outcome', oneOf(choices.followUpOutcome)),
    mode: named('form', 'mode', oneOf(choices.followUpMode).optional()),
    schoolAsked: named('skolen spurgt', 'school asked', z.boolean().optional()),
    progress: named(
      'handlepligternes stand',
      'progress of the duties',
      z
        .array(
          z.strictObject({
            holder: marked({ parties: true }, named('ansvarlig', 'holder', words)),
            status: named('stand', 'status', oneOf(meeting.dutyProgress)),
          }),
        )
        .default([]),
    ),
  }),
  NO_FOLLOW_UP_NEEDED: event('opfølgning frafaldet', 'follow-up waived', { reason }),
  PLAN_REVIEWED: event('handleplan vurderet', 'action plan reviewed', {
    outcome: named('resultat', 'outcome', oneOf(choices.reviewOutcome)),
    version: named('planens nye version', 'new version of the plan', z.int().positive().optional()),
    rationale,
  }),
  CASE_CLOSED: event('sag lukket', 'case closed', { reason }),
  TURNED_18: derivedEvent('den unge fyldt 18', 'youth turned 18'),
  MEASURE_GRANTED: event('foranstaltning bevilget', 'measure granted', {
    measure: named('foranstaltning', 'measure', words),
    type: named('art', 'type', oneOf(meeting.measureType).optional()),
    grantedBy: named('bevilget af', 'granted by', words.optional()),
    provider: named('udføres af', 'provided by', words.optional()),
    /** One that was running already is not counted as new [000 §7.5]. */
    wasThere: named('fandtes i forvejen', 'was running already', z.boolean().optional()),
  }),
  SENTENCE_KNOWN: event('dom afsagt', 'sentence passed', {
    outcome: named('udfald', 'outcome', oneOf(choices.sentence)),
  }),
  /** Documents of chapter 5.6 that no other event stands for. */
  SCHOOL_STATEMENT_RECEIVED: event('skoleudtalelse modtaget', 'school statement received', {}),
  COURT_STATEMENT_SENT: event('udtalelse til retten sendt', 'statement to the court sent', {}),
  ...intakeEvents,
  ...preparationEvents,
  DATE_REACHED: derivedEvent('dato nået', 'date reached'),
};

export type EventType = keyof typeof events;
export type EventOf<T extends EventType> = TypedEvent<typeof events, T>;

/** An event of this process with its data checked. `SUMMON_DUE_PASSED` is the clock's own and never logged. */
export type NetworkCouncilEvent =
  | AnyEventOf<typeof events>
  | { readonly type: 'SUMMON_DUE_PASSED'; readonly on: string; readonly seq: number };
