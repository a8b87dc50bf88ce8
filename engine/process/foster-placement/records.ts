/** Records in the memory of a case: of some the number is known, others come one after another. */
import type { FactRecord } from '../../../dsl/index.ts';
import { entriesOf } from '../learn.ts';
import {
  type Context,
  candidateId,
  type Group,
  newPair,
  type Pair,
  pairKey,
  pairOf,
  recordsOf,
} from './context.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The record with these facts about it, new where there was none. */
export function withRecord(
  context: Context,
  group: Group,
  record: { readonly id: string; readonly seq: number },
  fields: Fields,
): Context {
  const all = recordsOf(context, group);
  const known = all.find(({ id }) => id === record.id);
  const next: FactRecord = {
    id: record.id,
    fields: { ...known?.fields, ...entriesOf(fields, record.seq) },
  };
  const records = known ? all.map((one) => (one === known ? next : one)) : [...all, next];
  return { ...context, records: { ...context.records, [group]: records } };
}

/** One record more, with the next number. */
export function withNew(context: Context, group: Group, seq: number, fields: Fields): Context {
  const id = String(recordsOf(context, group).length + 1);
  return withRecord(context, group, { id, seq }, fields);
}

/** Facts about the candidate that a child and a family are. */
export function ofCandidate(
  context: Context,
  {
    seq,
    data: { child, family },
  }: { readonly seq: number; readonly data: { readonly child: number; readonly family: number } },
  fields: Fields,
): Context {
  const known = pairOf(context, child, family) ? context : withPair(context, child, family, {});
  return withRecord(
    known,
    'candidate',
    { id: candidateId(known, child, family), seq },
    { child, family, ...fields },
  );
}

/** What belongs to a child and a family, changed. */
export function withPair(context: Context, child: number, family: number, change: Partial<Pair>): Context {
  const pair = pairOf(context, child, family) ?? newPair(child, family);
  return { ...context, pairs: { ...context.pairs, [pairKey(child, family)]: { ...pair, ...change } } };
}

/** A set with more in it: each once, in the order in which they came. */
export function together(before: unknown, more: readonly string[]): readonly string[] {
  return [...new Set([...((before as readonly string[] | undefined) ?? []), ...more])];
}
