/**
 * The events of a series of processual network meetings (the event catalogue) and the shape of their data. The day an
 * event happened is `on`, never data, save where the day itself may be known only to the month.
 */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import {
  type AnyEventOf,
  derivedEvent,
  event,
  marked,
  named,
  parties,
  type EventOf as TypedEvent,
  words,
} from '../event-definition.ts';
import { recorded } from '../recorded-decision.ts';
import * as choices from './choices.ts';
import { municipalEvents, municipality } from './events-municipality.ts';

const meetingNo = named('mødenummer', 'meeting number', z.int().positive());
const someone = marked({ parties: true }, words);
const person = named('personen', 'the person', someone);
const texts = z.array(words).default([]);
const byRole = named('rolle', 'role', words);
const reason = named('grund', 'reason', words);
const agreementId = named('aftalens løbenummer', 'agreement id', words);
/** A day, or only the month or the year it lies in. */
const date = named('dato', 'date', z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u));
const clock = z.iso.time({ precision: -1 });
const confirmed = (da: string, en: string) => named(da, en, z.boolean());

const members = z.array(
  z.strictObject({
    id: named('hvem i familien', 'who in the family', someone),
    role: named('rolle i familien', 'role in the family', oneOf(choices.familyRole)),
    age: named('alder i år', 'age in years', z.int().nonnegative().optional()),
    needsInterpreter: named('behov for tolk', 'needs an interpreter', z.boolean().optional()),
  }),
);

const criteria = z.strictObject({
  C1: named('flygtningefamilie', 'refugee family', oneOf(choices.criterion)),
  C2: named('traume i familien', 'trauma in the family', oneOf(choices.criterion)),
  C3: named('kriminalitetstruet barn', 'child at risk of crime', oneOf(choices.criterion)),
  C4: named('barn i aldersgruppen', 'child in the age group', oneOf(choices.criterion)),
  C5: named('sammensatte problemer', 'complex problems', oneOf(choices.criterion)),
  C6: named('samarbejdsvanskeligheder', 'cooperation difficulties', oneOf(choices.criterion)),
  C7: named('børn i familien', 'children in the family', oneOf(choices.criterion)),
});

const leader = {
  person: named('mødeleder', 'meeting leader', someone),
  trainingRoute: named('uddannelse', 'training', oneOf(choices.trainingRoute)),
  satInBefore: named('tidligere referent', 'sat in before as minute-taker', z.boolean().optional()),
  isCaseworkerForFamily: named('familiens sagsbehandler', 'caseworker of the family', z.boolean()),
  hasAuthorityOverFamily: named(
    'myndighed i familiens sag',
    'authority in the case of the family',
    z.boolean(),
  ),
  knewFamilyBefore: named('kendte familien', 'knew the family', z.boolean().optional()),
};

const attendees = z.array(
  z.strictObject({ person, count: named('antal', 'count', z.int().positive().default(1)) }),
);

const expectations = z.array(
  z.strictObject({
    who: named('hvem forventer', 'who expects', someone),
    expectation: named('forventningen', 'the expectation', words),
  }),
);

const remarks = z.array(
  z.strictObject({
    who: named('hvem siger det', 'who says so', someone),
    remark: named('bemærkning', 'remark', words),
  }),
);

/** What minutes hold [Smf-I]; the agreements stand in events of their own. */
const minutes = {
  problems: named('problemer', 'problems', texts),
  goals: named('mål', 'goals', texts),
  resources: named('ressourcer', 'resources', texts),
  challenges: named('udfordringer', 'challenges', texts),
  measures: named('indsatser', 'measures', texts),
};

const atMeeting = { meetingNo, person, reason: reason.optional() };

export const events = {
  FAMILY_IDENTIFIED: event('familie opsporet', 'family identified', {
    municipality,
    familyId: marked({ fills: 'person' }, named('familiens løbenummer', 'family id', words)),
    byRole,
    situation: named('situationen før forløbet', 'situation before the course', words.optional()),
    members: named('familiemedlemmer', 'family members', members.default([])),
  }),
  ASSESSMENT_STARTED: event('visitation begyndt', 'assessment started', {
    route: named('vej', 'route', oneOf(choices.route)),
  }),
  REFERRAL_ASSESSED: event('visitation afgjort', 'referral assessed', {
    route: named('vej', 'route', oneOf(choices.route)),
    decidedBy: named('afgjort af', 'decided by', z.array(oneOf(choices.referralBody)).min(1)),
    criteria: named('kriterier', 'criteria', criteria),
    services: named('antal indsatser', 'number of services', z.int().nonnegative().optional()),
    ruleVersion: named('regelversion', 'rule version', words.optional()),
    verdict: named('udfald', 'verdict', oneOf(choices.verdict).optional()),
    alternative: named('anden metode overvejet', 'other method considered', words.optional()),
    recorded,
  }),
  OFFER_MADE: event('tilbud givet', 'offer made', { byRole }),
  OFFER_ACCEPTED: event('tilbud modtaget', 'offer accepted', {
    byPersons: named('hvem', 'by whom', parties.min(1)),
  }),
  OFFER_DECLINED: event('tilbud afslået', 'offer declined', {
    byPersons: named('hvem', 'by whom', parties.default([])),
  }),
  PARTICIPANTS_DISCUSSED: event('deltagere drøftet', 'participants discussed', {
    withParents: named('forældrene var med', 'parents took part', z.boolean()),
  }),
  PARTICIPANT_ADDED: event('deltager tilføjet', 'participant added', {
    person,
    function: named('funktion', 'function', words),
    concerns: named('for hvem i familien', 'concerns', parties.default([])),
    proposedBy: named('foreslået af', 'proposed by', someone),
    parentsAgree: named('forældrenes svar', 'answer of the parents', oneOf(choices.answer)),
    isCaseworkerForFamily: named(
      'familiens sagsbehandler',
      'caseworker of the family',
      z.boolean().optional(),
    ),
  }),
  LEADER_APPOINTED: event('mødeleder udpeget', 'leader appointed', leader),
  LEADER_SUBSTITUTED: event('mødeleder afløst', 'leader substituted', leader),
  MINUTE_TAKER_APPOINTED: event('referent udpeget', 'minute-taker appointed', {
    meetingNo,
    person,
    source: named(
      'referentens baggrund',
      'kind of minute-taker',
      oneOf(choices.minuteTakerSource).optional(),
    ),
  }),
  INTERPRETER_BOOKED: event('tolk bestilt', 'interpreter booked', {
    meetingNo,
    language: named('sprog', 'language', words.optional()),
  }),
  INTERPRETER_MISSING: event('tolk mangler', 'interpreter missing', {
    meetingNo,
    language: named('sprog', 'language', words.optional()),
  }),
  LOGISTICS_CONFIRMED: event('praktisk bekræftet', 'logistics confirmed', {
    meetingNo,
    room: confirmed('lokale', 'room'),
    time: confirmed('tidspunkt', 'time'),
    refreshments: confirmed('forplejning', 'refreshments'),
  }),
  INVITATION_SENT: event('indkaldelse sendt', 'invitation sent', {
    meetingNo,
    person,
    methodInfoIncluded: named('metoden forklaret', 'method explained', z.boolean()),
  }),
  FAMILY_PREPARED: event('familie forberedt', 'family prepared', {
    topics: named('emner', 'topics', z.array(oneOf(choices.topic)).min(1)),
    by: named('forberedt af', 'prepared by', someone),
  }),
  AFTERCARE_NAMED: event('efterværnsperson udpeget', 'after-care named', { meetingNo, person }),
  LEADER_BRIEFED: event('mødeleder orienteret', 'leader briefed', {
    meetingNo,
    person,
    minutesOfMeetingNo: named('referat af møde nummer', 'minutes of meeting number', z.int().positive()),
  }),
  MEETING_OPENED: event('møde åbnet', 'meeting opened', {
    meetingNo,
    date: date.optional(),
    startTime: named('begyndt klokken', 'started at', clock.optional()),
    attendees: named('fremmødte', 'attendees', attendees.min(1)),
  }),
  ABSENCE_NOTICE: event('afbud', 'absence notice', atMeeting),
  NO_SHOW: event('udeblivelse', 'no-show', atMeeting),
  PERSON_LEFT_EARLY: event('person gået', 'person left early', atMeeting),
  DISTRESS_OBSERVED: event('reaktion set', 'distress observed', atMeeting),
  DISCLOSURE: event('nyt kom frem', 'something disclosed', atMeeting),
  PHASE_COMPLETED: event('mødedel gennemført', 'phase completed', {
    meetingNo,
    phase: named('del', 'phase', oneOf(choices.phase)),
    problemsRecorded: named('problemer noteret', 'problems recorded', z.boolean().optional()),
    resourcesRecorded: named('ressourcer noteret', 'resources recorded', z.boolean().optional()),
    goalsBy: named(
      'mål sat af',
      'goals set by',
      z
        .strictObject({
          family: named('familien', 'the family', z.boolean()),
          professionals: named('fagpersonerne', 'the professionals', z.boolean()),
        })
        .optional(),
    ),
    silentPersons: named('tavse', 'silent persons', parties.default([])),
    expectations: named('forventninger', 'expectations', expectations.default([])),
    changes: named('ændringer siden sidst', 'changes since last time', texts),
  }),
  CONFLICT_DISCUSSED: event('konflikt drøftet', 'conflict discussed', { meetingNo }),
  AGREEMENT_MADE: event('aftale indgået', 'agreement made', {
    meetingNo,
    agreementId,
    owners: named('ansvarlige', 'owners', parties.default([])),
    concerns: named('for hvem i familien', 'concerns', parties.default([])),
    text: named('aftalen', 'agreement', words),
    conditional: named('betinget', 'conditional', z.boolean().optional()),
  }),
  ACTION_UPDATED: event('status meldt', 'action updated', {
    agreementId,
    status: named('aftalens status', 'status of the agreement', oneOf(choices.agreementStatus)),
    decidedBy: named('besluttet af', 'decided by', parties.optional()),
    recordedAtMeetingNo: named(
      'meldt på møde nummer',
      'recorded at meeting number',
      z.int().positive().optional(),
    ),
  }),
  METHOD_REVIEW: event('metode drøftet', 'method reviewed', {
    meetingNo,
    remarks: named('bemærkninger', 'remarks', remarks.default([])),
  }),
  LEADER_PARTISAN_NOTED: event('mødeleder kaldt partisk', 'leader called partisan', {
    meetingNo,
    person,
    remark: named('bemærkning', 'remark', words.optional()),
  }),
  EXPECTED_LAST_ANNOUNCED: event('sidste møde varslet', 'expected last announced', { meetingNo }),
  NEXT_MEETING_AGREED: event('næste møde aftalt', 'next meeting agreed', {
    meetingNo,
    date,
    reason: reason.optional(),
  }),
  NO_NEXT_MEETING: event('intet nyt møde', 'no next meeting', { meetingNo, reason }),
  NEXT_MEETING_MOVED: event('næste møde flyttet', 'next meeting moved', {
    meetingNo,
    newDate: date,
    reason: reason.optional(),
  }),
  CONCLUSION_DRAWN_BY: event('konklusion draget', 'conclusion drawn', { meetingNo, person }),
  MEETING_CLOSED: event('møde lukket', 'meeting closed', {
    meetingNo,
    endTime: named('sluttet klokken', 'ended at', clock.optional()),
  }),
  MINUTES_COMPLETED: event('referat færdigt', 'minutes completed', {
    meetingNo,
    kind: named('art', 'kind', oneOf(choices.minutesKind)),
    author: named('referent', 'author', someone),
    ...minutes,
  }),
  MINUTES_SHARED: event('referat delt', 'minutes shared', {
    meetingNo,
    recipients: named('modtagere', 'recipients', parties.min(1)),
    channel: named('kanal', 'channel', oneOf(choices.minutesChannel).optional()),
  }),
  AFTERCARE_CONTACT: event('efterværn givet', 'after-care given', {
    meetingNo,
    by: named('af hvem', 'by whom', someone),
    person,
  }),
  INTERPRETATION_FLAGGED: event('tolkning anmærket', 'interpretation flagged', {
    meetingNo,
    remark: named('bemærkning', 'remark', words.optional()),
  }),
  CAUSE_FOR_NOTIFICATION: event('grund til underretning', 'cause for notification', { meetingNo }),
  WRONG_TARGET_NOTICED: event('forkert målgruppe set', 'wrong target noticed', { meetingNo, reason }),
  INTERIM_EVENT: event('hændelse mellem møder', 'interim event', {
    afterMeetingNo: named('seneste møde', 'latest meeting', z.int().nonnegative()),
    text: named('hvad skete', 'what happened', words),
  }),
  COORDINATOR_NAMED: event('tovholder udpeget', 'coordinator named', { role: byRole, person }),
  RESULT_SUMMARY_WRITTEN: event('resultater samlet op', 'result summary written', {
    by: named('skrevet af', 'written by', someone),
    results: named('resultater', 'results', texts),
  }),
  REOPEN_REQUESTED: event('genoptagelse ønsket', 'reopening requested', {
    byRole,
    need: named('behov', 'need', words),
  }),
  SERIES_ENDED: event('række standset', 'series ended', {
    reason: named('grund', 'reason', oneOf(choices.endReason)),
    note: named('bemærkning', 'remark', words.optional()),
  }),
  ...municipalEvents,
  AUDITED: event('revision holdt', 'audit held', {}),
  DATE_REACHED: derivedEvent('dato nået', 'date reached'),
};

export type EventType = keyof typeof events;
export type EventOf<T extends EventType> = TypedEvent<typeof events, T>;
export type SeriesEvent = AnyEventOf<typeof events>;
