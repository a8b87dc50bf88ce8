/** The records of groups. */
import type { CaseFacts, FactGroup } from '../facts.ts';
import type { Environment } from './environment.ts';

/** The records of a group with those of the groups it gathers, each once; complete when all of its parts are. */
export function recordsOf(group: string, facts: CaseFacts, environment: Environment): FactGroup {
  const collected = environment.groups.get(group)?.collects ?? [];
  const parts = [group, ...collected].flatMap((code) => facts.groups[code] ?? []);
  const records = new Map(parts.flatMap((part) => part.records).map((record) => [record.id, record]));
  return { complete: parts.every((part) => part.complete), records: [...records.values()] };
}
