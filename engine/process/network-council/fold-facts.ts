/** What the notice and the facts that are supplied later tell of the youth and of the suspicions. */
import type { FactRecord } from '../../../dsl/index.ts';
import { askedAfter, entriesOf, type Facts, learn, without } from '../learn.ts';
import type { Context } from './context.ts';
import type { EventOf } from './events.ts';

/** The memory after the notice that opens the case. */
export function opened(context: Context, { on, seq, data }: EventOf<'POLICE_NOTICE_RECEIVED'>): Context {
  const { youth, history } = data;
  const withFacts = learn({ ...context, custodyHolders: youth.custodyHolders }, seq, {
    ...(data.facts as Facts | undefined),
    receivedOn: on,
    channel: data.channel,
    birthDate: youth.birthDate,
    remandSurrogate: youth.remandSurrogate,
    knownToMunicipality: youth.known,
    placedInInstitution: youth.placed,
    latestHeldCouncilOn: history?.latestHeldCouncilOn,
    noticeCount: 1,
    cprKnown: youth.cprKnown,
    sex: youth.sex,
    knownBefore: youth.knownBefore,
    toldItWasAll: data.toldItWasAll ?? false,
    leadership: 'caseworker',
    leader: 'caseworker',
    agenda: 'leaflet',
    responsible: 'caseworker',
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

/** The memory with facts that came later: what they say takes the place of what was known. */
export function supplied(context: Context, { seq, data }: EventOf<'FACTS_SUPPLIED'>): Context {
  const { youth, history } = data;
  const withFacts = learn({ ...context, decided: undefined }, seq, {
    ...(data.facts as Facts | undefined),
    birthDate: youth?.birthDate,
    remandSurrogate: youth?.remandSurrogate,
    knownToMunicipality: youth?.known,
    placedInInstitution: youth?.placed,
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
    const known = records.get(incidentId);
    const fields = { ...without(known?.fields ?? {}, facts), ...entriesOf(facts, seq) };
    records.set(incidentId, { id: incidentId, fields, asked: askedAfter(known?.asked ?? {}, facts, seq) });
  }
  return [...records.values()];
}
