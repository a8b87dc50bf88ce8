/** What each event adds to the memory of a case. Pure; the machine runs it on every transition it takes. */
import type { FactEntry, FactRecord, FactTable, FactValue } from '../../../dsl/index.ts';
import { type Context, familyOf, type Summons } from './context.ts';
import type { EventOf, NetworkCouncilEvent } from './events.ts';

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
        learn(context, event.seq, { lateReason: event.data.lateReason }),
        event.data.recipients,
        event,
        {
          ...(event.data.meetingOn && { meetingOn: event.data.meetingOn }),
        },
      );
    case 'MEETING_CONVERTED':
      // C-14: the day of the conversion is the day of the summons.
      return summoned(
        learn(context, event.seq, { lateReason: event.data.lateReason }),
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
      return { ...context, transferredTo: event.data.to };
    case 'POSTPONED':
    case 'RESUMMONED':
      return { ...context, meetingOn: event.data.meetingOn };
    case 'PLAN_ADOPTED':
      return {
        ...learn(context, event.seq, { planAdoptedOn: event.on }),
        planVersion: context.planVersion + 1,
      };
    case 'FOLLOW_UP_PLANNED':
      return learn(context, event.seq, { followUpPlannedOn: event.data.plannedOn });
    case 'FOLLOW_UP_DONE':
      return learn(context, event.seq, { followUpDoneOn: event.on, followUpOutcome: event.data.outcome });
    case 'PLAN_REVIEWED':
      return { ...reviewed(context, event), closed: true };
    case 'CASE_CLOSED':
      return { ...context, closed: true };
    default:
      return context;
  }
}

function opened(context: Context, { on, seq, data }: EventOf<'POLICE_NOTICE_RECEIVED'>): Context {
  const { youth, history } = data;
  const withFacts = learn({ ...context, custodyHolders: youth.custodyHolders }, seq, {
    ...(data.facts as Facts | undefined),
    receivedOn: on,
    channel: data.channel,
    birthDate: youth.birthDate,
    remandSurrogate: youth.remandSurrogate,
    latestHeldCouncilOn: history?.latestHeldCouncilOn,
  });
  return {
    ...withFacts,
    offences: withRecords([], data.suspicions, seq),
    earlier: {
      complete: history?.complete ?? true,
      records: withRecords([], history?.suspicions ?? [], seq),
    },
  };
}

function supplied(context: Context, { seq, data }: EventOf<'FACTS_SUPPLIED'>): Context {
  const { youth, history } = data;
  const { decided: _, ...undecided } = context;
  const withFacts = learn(undecided, seq, {
    ...(data.facts as Facts | undefined),
    birthDate: youth?.birthDate,
    remandSurrogate: youth?.remandSurrogate,
    latestHeldCouncilOn: history?.latestHeldCouncilOn,
  });
  return {
    ...withFacts,
    custodyHolders: youth?.custodyHolders ?? context.custodyHolders,
    offences: withRecords(context.offences, data.suspicions ?? [], seq),
    earlier: {
      complete: history?.complete ?? context.earlier.complete,
      records: withRecords(context.earlier.records, history?.suspicions ?? [], seq),
    },
  };
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
  const present = learn(context, seq, { heldOn: on, youthPresent: data.participants.includes('youth') });
  const sameDay = knownTextOf(context.known.receivedOn) === on;
  // C-15: who is present at a council on the day of receipt counts as summoned on that day.
  return sameDay ? summoned(present, data.participants, event) : present;
}

function reviewed(context: Context, { data }: EventOf<'PLAN_REVIEWED'>): Context {
  if (data.outcome === 'unchanged') return context;
  // The plan under review stands in the council's own case: without its number it is the first one.
  return { ...context, planVersion: data.version ?? Math.max(context.planVersion, 1) + 1 };
}

type Facts = Readonly<Record<string, FactValue | null | undefined>>;

/** Facts with their provenance: null is known to be none, undefined says nothing. */
function learn(context: Context, seq: number, facts: Facts): Context {
  return { ...context, known: { ...context.known, ...entriesOf(facts, seq) } };
}

function entriesOf(facts: Readonly<Record<string, unknown>>, seq: number): FactTable {
  const entries: [string, FactEntry][] = [];
  for (const [code, value] of Object.entries(facts)) {
    if (value === null) entries.push([code, { none: true, seq }]);
    else if (value !== undefined) entries.push([code, { value: value as FactValue, seq }]);
  }
  return Object.fromEntries(entries);
}

interface Suspicion {
  readonly incidentId: string;
  readonly [fact: string]: unknown;
}

/** Distinct incidents (C-11): one that is there already gets the facts that came. */
function withRecords(
  before: readonly FactRecord[],
  coming: readonly Suspicion[],
  seq: number,
): readonly FactRecord[] {
  const records = new Map(before.map((record) => [record.id, record]));
  for (const { incidentId, ...facts } of coming) {
    const fields = { ...records.get(incidentId)?.fields, ...entriesOf(facts, seq) };
    records.set(incidentId, { id: incidentId, fields });
  }
  return [...records.values()];
}

function knownTextOf(entry: FactEntry | undefined): string | undefined {
  return entry && 'value' in entry && typeof entry.value === 'string' ? entry.value : undefined;
}
