/** What each event adds to the memory of a case. Pure; the machine runs it on every transition it takes. */
import type { FactEntry, FactRecord } from '../../../dsl/index.ts';
import { entriesOf, learn } from '../learn.ts';
import { type Context, familyOf, type Summons, withoutConsent } from './context.ts';
import type { EventOf, NetworkCouncilEvent } from './events.ts';
import { opened, supplied } from './fold-facts.ts';
import { foldIntake } from './fold-intake.ts';
import { foldPreparation } from './fold-preparation.ts';

/** The memory after an event. */
export function fold(context: Context, event: NetworkCouncilEvent): Context {
  switch (event.type) {
    case 'POLICE_NOTICE_RECEIVED':
      return opened(context, event);
    case 'FACTS_SUPPLIED':
      return supplied(context, event);
    case 'ASSESSED':
    case 'HUMAN_DECISION':
      return event.taken ? decidedAs(context, event.taken, event.seq) : context;
    case 'SUMMONS_SENT':
      return summoned(
        learn(context, event.seq, {
          lateReason: event.data.lateReason,
          meetingOn: event.data.meetingOn,
          summonsChannel: event.data.channel,
          invitedWithoutConsent: withoutConsent(context, event.data.recipients).length > 0,
        }),
        event.data.recipients,
        event,
        {
          ...(event.data.meetingOn && { meetingOn: event.data.meetingOn }),
        },
      );
    case 'MEETING_CONVERTED':
      // C-14: the day of the conversion is the day of the summons.
      return summoned(
        learn(context, event.seq, { lateReason: event.data.lateReason, meetingOn: event.data.meetingOn }),
        familyOf(context),
        event,
        {
          meetingOn: event.data.meetingOn,
        },
      );
    case 'COUNCIL_HELD':
      return held(context, event);
    case 'DEEMED_NOT_RELEVANT':
    case 'CONCLUDE_NOT_HELD':
      return learn(context, event.seq, { reasonNotHeld: event.data.reason });
    case 'OTHER_BODY_ACTED':
      return learn(context, event.seq, { reasonNotHeld: 'other_body_acted' });
    case 'MOVED_MUNICIPALITY':
      return {
        ...learn(context, event.seq, { transferred: true }),
        transferredTo: event.data.to,
        handover: { to: event.data.to },
      };
    case 'POSTPONED':
    case 'RESUMMONED':
      return {
        ...learn(context, event.seq, { meetingOn: event.data.meetingOn }),
        meetingOn: event.data.meetingOn,
      };
    case 'AGREEMENTS_RECORDED':
      return {
        ...learn(context, event.seq, { agreementsRecorded: true }),
        duties: withDuties(context.duties, event.data.agreements, event.seq),
      };
    case 'PLAN_ADOPTED':
      return planned(learn(context, event.seq, { planAdoptedOn: event.on }), event);
    case 'PLAN_REVISED':
      return planned(context, event);
    case 'MINUTES_SENT':
      return { ...context, minutesTo: [...new Set([...context.minutesTo, ...event.data.recipients])] };
    case 'FOLLOW_UP_PLANNED':
      return learn(context, event.seq, { followUpPlannedOn: event.data.plannedOn });
    case 'FOLLOW_UP_DONE':
      return followedUp(context, event);
    case 'MEASURE_GRANTED':
      return learn(context, event.seq, {
        measureGrantedOn: event.on,
        measureType: event.data.type,
        measureGrantedBy: event.data.grantedBy,
        measureWasThere: event.data.wasThere,
      });
    case 'SCHOOL_STATEMENT_RECEIVED':
      return learn(context, event.seq, { schoolStatementOn: event.on, schoolAsked: true });
    case 'COURT_STATEMENT_SENT':
      return learn(context, event.seq, { courtStatementOn: event.on });
    case 'SENTENCE_KNOWN':
      return learn(context, event.seq, { sentence: event.data.outcome });
    case 'TURNED_18':
      return { ...context, isAdult: true };
    case 'PLAN_REVIEWED':
      return { ...reviewed(context, event), closed: true };
    case 'CASE_CLOSED':
      return { ...context, closed: true };
    default:
      return foldPreparation(foldIntake(context, event), event);
  }
}

function decidedAs(context: Context, decided: { code: string; ground?: string }, seq: number): Context {
  const { decision: _, ...known } = context.known;
  // UNDETERMINED is no value of the fact: the rules see the decision as not known.
  if (decided.code === 'UNDETERMINED') return { ...context, known, decided };
  return { ...context, known: { ...known, decision: { value: decided.code, seq } }, decided };
}

function summoned(
  context: Context,
  recipients: readonly string[],
  { on, seq }: Summons,
  meeting: { readonly meetingOn?: string } = {},
): Context {
  const fresh = recipients.filter((party) => !Object.hasOwn(context.summonses, party));
  const summonses = {
    ...context.summonses,
    ...Object.fromEntries(fresh.map((party) => [party, { on, seq }])),
  };
  return { ...context, summonses, ...meeting };
}

function held(context: Context, event: EventOf<'COUNCIL_HELD'>): Context {
  const { on, seq, data } = event;
  const counted = data.participants.filter((person) => person !== 'caseworker' && person !== data.overseer);
  const family = [...familyOf(context), 'mother', 'father', 'parent', 'custody_holder'];
  const present: Context = {
    ...learn(context, seq, {
      heldOn: on,
      youthPresent: counted.includes('youth'),
      participantCount: counted.length,
      othersPresent: counted.some((person) => !family.includes(person)),
      schoolPresent: counted.some((person) => person === 'school' || person === 'class_teacher'),
      youthAbsence: data.absenceReason,
      overseerPresent: data.overseer !== undefined,
      meetingMode: data.mode,
      place: data.place,
      durationMinutes: data.durationMinutes,
      leader: data.leader,
      leadership: data.leader === undefined ? undefined : leadershipOf(context, data.leader),
      phasesVisited: data.phases,
    }),
    participants: counted,
  };
  const sameDay = knownTextOf(context.known.receivedOn) === on;
  // C-15: who is present at a council on the day of receipt counts as summoned on that day.
  return sameDay ? summoned(present, data.participants, event) : present;
}

function reviewed(context: Context, { data }: EventOf<'PLAN_REVIEWED'>): Context {
  if (data.outcome === 'unchanged') return context;
  // The plan under review stands in the council's own case: without its number it is the first one.
  return { ...context, planVersion: data.version ?? Math.max(context.planVersion, 1) + 1 };
}

/** A leader who is not the caseworker leads separately, unless the meeting was planned otherwise. */
function leadershipOf(context: Context, leader: string): string {
  if (leader === 'caseworker') return 'caseworker';
  const planned = knownTextOf(context.known.leadership);
  return planned === undefined || planned === 'caseworker' ? 'separate' : planned;
}

function planned(context: Context, { seq, data }: EventOf<'PLAN_ADOPTED' | 'PLAN_REVISED'>): Context {
  return {
    ...learn(context, seq, { planWaits: data.waitsFor !== undefined }),
    planVersion: context.planVersion + 1,
    branches: data.branches.map(({ sentence }) => sentence),
    duties: withDuties(context.duties, data.duties, seq),
  };
}

function followedUp(context: Context, { on, seq, data }: EventOf<'FOLLOW_UP_DONE'>): Context {
  const rounds = context.known.followUpRounds;
  const before = rounds && 'value' in rounds ? Number(rounds.value) : 0;
  return learn(context, seq, {
    followUpDoneOn: on,
    followUpOutcome: data.outcome,
    followUpMode: data.mode,
    followUpRounds: before + 1,
    schoolAsked: data.schoolAsked,
    dutyNotDone: data.progress.some(({ status }) => status === 'not_done'),
  });
}

interface Duty {
  readonly holder: string;
  readonly duty?: string | undefined;
  readonly text?: string | undefined;
}

/** Each duty once, by who has it and what it is. */
function withDuties(
  before: readonly FactRecord[],
  coming: readonly Duty[],
  seq: number,
): readonly FactRecord[] {
  const records = new Map(before.map((record) => [record.id, record]));
  for (const { holder, duty, text } of coming) {
    const id = `${holder}: ${duty ?? text}`;
    records.set(id, { id, fields: entriesOf({ listedDuty: duty ?? null }, seq) });
  }
  return [...records.values()];
}

function knownTextOf(entry: FactEntry | undefined): string | undefined {
  return entry && 'value' in entry && typeof entry.value === 'string' ? entry.value : undefined;
}
