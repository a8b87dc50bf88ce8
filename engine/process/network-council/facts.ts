/** What a network council case shows to the rules: what is, never whether it is late, missing or wrong. */
import {
  type CaseFacts,
  dayNumber,
  dayOfWeek,
  type FactEntry,
  type FactRecord,
  type FactTable,
} from '../../../dsl/index.ts';
import { ageOn } from '../../calendar/age.ts';
import type { View } from '../process.ts';
import { weekday } from './choices-meeting.ts';
import { type Context, familySummons, knownText, othersInvited } from './context.ts';

/** Facts that are none, not unknown, until the event that brings them. */
const noneUntilKnown = [
  'heldOn',
  'youthPresent',
  'planAdoptedOn',
  'followUpPlannedOn',
  'followUpDoneOn',
  'followUpOutcome',
  'reasonNotHeld',
  'lateReason',
  'summonsChannel',
  'mappingTool',
  'meetingOn',
  'place',
  'meetingMode',
  'durationMinutes',
  'participantCount',
  'otherMeeting',
  'sentence',
  'examStartedOn',
  'examCompletedOn',
  'measureGrantedOn',
  'measureType',
  'measureGrantedBy',
  'courtStatementOn',
  'schoolStatementOn',
  'youthAbsence',
  'followUpMode',
  'adultDecision',
  'assignedUnit',
] as const;

/** Facts that are no until an event says yes. */
const noUntilYes = [
  'reminded',
  'sspInformed',
  'transferred',
  'noOthersRelevant',
  'parentalOrderWarned',
  'consentGiven',
  'invitedWithoutConsent',
  'checklistUsed',
  'someRefused',
  'someLeftOut',
  'preparedOnReceipt',
  'agreementsRecorded',
  'dutyNotDone',
] as const;

const none: FactEntry = { none: true };

/** What every case is taken to be until an event says otherwise. */
const atFirst: FactTable = {
  ...Object.fromEntries(noneUntilKnown.map((code) => [code, none])),
  ...Object.fromEntries(noUntilYes.map((code) => [code, { value: false }])),
  preparationsDone: { value: [] },
  followUpRounds: { value: 0 },
};

/** The facts on a day; `state` is the main state, top level. Entries carry the number of their event. */
export function factsOf(context: Context, state: string, { date, refused, audit }: View): CaseFacts {
  const opened = context.known.receivedOn !== undefined;
  return {
    facts: {
      ...atFirst,
      ...context.known,
      ...age(context, date),
      ...summons(context),
      ...meeting(context),
      ...plan(context),
      inTarget: { value: context.decided?.code === 'IN_TARGET' },
      underIntake: { value: state === 'received' },
      handoverPending: { value: context.handover !== undefined },
      closingAttempted: attempt(refused),
      underAudit: { value: audit },
      ...(opened && { state: { value: state } }),
      weekdayToday: { value: weekday.codes[dayOfWeek(dayNumber(date)) - 1] ?? 'monday' },
      today: { value: date },
    },
    asked: context.asked,
    groups: {
      invitee: { complete: true, records: invitees(context) },
      agreedDuty: { complete: true, records: context.duties },
      offence: { complete: true, records: context.offences },
      earlierOffence: {
        complete: context.earlier.complete,
        // C-11: an incident of this documentation is not an earlier one as well.
        records: context.earlier.records.filter(
          ({ id }) => !context.offences.some((offence) => offence.id === id),
        ),
      },
    },
  };
}

/** C-06: the age on the day of receipt and today; a person born on 29 February turns on 1 March in a common year. */
function age(context: Context, date: string): FactTable {
  const birthDate = knownText(context, 'birthDate');
  const receivedOn = knownText(context, 'receivedOn');
  if (birthDate === undefined || receivedOn === undefined) return {};
  const seq = context.known.birthDate?.seq;
  const years = (day: string): FactEntry => ({
    value: { count: ageOn(birthDate, day), unit: 'year' },
    ...(seq !== undefined && { seq }),
  });
  return { ageOnReceipt: years(receivedOn), ageToday: years(date) };
}

/** Everybody invited beside the youth, own staff included (NC-075); of a permit only where it stands. */
function invitees(context: Context): readonly FactRecord[] {
  return Object.keys(context.summonses)
    .filter((person) => person !== 'youth')
    .map((person) => ({
      id: person,
      fields: {
        inviteeRole: { value: person },
        permit: { value: context.permits[person] ?? 'not_requested' },
        coveredByConsent: { value: context.covered.includes(person) },
      },
    }));
}

function meeting(context: Context): FactTable {
  const others: FactEntry = { value: othersInvited(context).length > 0 };
  if (!context.known.heldOn) return { othersInvited: others, minutesToAll: { value: false } };
  const missing = context.participants.filter((person) => !context.minutesTo.includes(person));
  return { othersInvited: others, minutesToAll: { value: missing.length === 0 } };
}

/** The plan's version, and the branch that a known sentence selects [000 §7.5.2]. */
function plan(context: Context): FactTable {
  const sentence = knownText(context, 'sentence');
  const selected = sentence !== undefined && context.branches.includes(sentence);
  return {
    planVersion: { value: context.planVersion },
    planHasBranches: { value: context.branches.length > 0 },
    planBranch: selected ? { value: sentence } : none,
  };
}

/** C-05: the family summons is complete with its last member; that day is S. */
function summons(context: Context): FactTable {
  const first = Object.values(context.summonses).toSorted((a, b) => a.seq - b.seq)[0];
  const anyoneSummoned: FactEntry = first ? { value: true, seq: first.seq } : { value: false };
  const family = familySummons(context);
  if (!family) return { familySummoned: { value: false }, familySummonedOn: none, anyoneSummoned };
  return {
    familySummoned: { value: true, seq: family.seq },
    familySummonedOn: { value: family.on, seq: family.seq },
    anyoneSummoned,
  };
}

function attempt(refused: View['refused']): FactEntry {
  const closing = refused.findLast(({ type }) => type === 'CASE_CLOSED');
  return closing ? { value: true, seq: closing.seq } : { value: false };
}
