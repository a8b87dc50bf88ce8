/** A case with everything left out that does not matter for what it shows. */
import type { CaseFacts, FactGroup, FactTable } from '../facts.ts';
import type { RegionCase } from './space.ts';

type Shown = Pick<RegionCase, 'facts' | 'record'>;

const without = (table: FactTable, code: string): FactTable =>
  Object.fromEntries(Object.entries(table).filter(([each]) => each !== code));

function* smaller({ facts, groups }: CaseFacts, record: string | undefined): Generator<CaseFacts> {
  const filled = (group: string, content: FactGroup): CaseFacts => ({
    facts,
    groups: { ...groups, [group]: content },
  });
  for (const [code, group] of Object.entries(groups)) {
    if (!group.complete) yield filled(code, { ...group, complete: true });
    for (const each of group.records) {
      if (each.id === record) continue;
      yield filled(code, { ...group, records: group.records.filter((other) => other !== each) });
    }
  }
  for (const code of Object.keys(facts)) yield { facts: without(facts, code), groups };
  for (const [code, group] of Object.entries(groups)) {
    for (const each of group.records) {
      for (const field of Object.keys(each.fields)) {
        const records = group.records.map((other) =>
          other === each ? { ...other, fields: without(other.fields, field) } : other,
        );
        yield filled(code, { ...group, records });
      }
    }
  }
}

/** Leaves out records and facts one by one for as long as the case still shows the same. */
export function shrink(shown: Shown, shows: (smaller: Shown) => boolean): Shown {
  const asked = { ...(shown.record !== undefined && { record: shown.record }) };
  let current = shown.facts;
  for (let found = true; found; ) {
    found = false;
    for (const facts of smaller(current, shown.record)) {
      if (!shows({ facts, ...asked })) continue;
      current = facts;
      found = true;
      break;
    }
  }
  const groups = Object.fromEntries(
    Object.entries(current.groups).filter(([, { complete, records }]) => !complete || records.length > 0),
  );
  return { facts: { ...current, groups }, ...asked };
}
