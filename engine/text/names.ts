/** Names in both languages for the codes of a process that every face shows. Unknown codes come back as they are. */
import type { Bilingual } from '../../dsl/index.ts';
import type { MachineEvent, Process, StateNode } from '../process/process.ts';

const asIs = (code: string): Bilingual => ({ da: code, en: code });

/** The name of a main state, by its dotted path. */
export function stateName({ states }: Process, path: string): Bilingual {
  return nameIn(states, path) ?? asIs(path);
}

function nameIn(states: readonly StateNode[], path: string): Bilingual | undefined {
  for (const state of states) {
    const name = state.path === path ? state.name : nameIn(state.children, path);
    if (name) return name;
  }
  return undefined;
}

export function regionName({ regionNames }: Process, region: string): Bilingual {
  return regionNames[region]?.name ?? asIs(region);
}

/** The name of a region's state; `v2` takes the name of `v*`. */
export function regionStateName({ regionNames }: Process, region: string, state: string): Bilingual {
  const states = regionNames[region]?.states;
  const number = /^v(\d+)$/.exec(state)?.[1];
  const numbered = number === undefined ? undefined : states?.['v*'];
  if (!numbered || number === undefined) return states?.[state] ?? asIs(state);
  return { da: numbered.da.replace('{n}', number), en: numbered.en.replace('{n}', number) };
}

export function eventName({ events }: Process, type: string): Bilingual {
  return events[type]?.name ?? asIs(type);
}

/** The name of a decision, with its ground where it has one. */
export function decisionName({ decisionNames }: Process, code: string, ground?: string): Bilingual {
  return decisionNames[`${code}.${ground}`] ?? decisionNames[code] ?? asIs(code);
}

/** The name of a person's role or of a body. */
export function partyName({ partyNames }: Process, code: string): Bilingual {
  return partyNames[code] ?? asIs(code);
}

/** Whom an event names, so that three summonses can be told apart; lists of anything else are not people. */
export function peopleNamed(
  process: Process,
  { type, data }: Pick<MachineEvent, 'type' | 'data'>,
): readonly Bilingual[] {
  const fields = process.vocabulary.events.find(({ code }) => code === type)?.fields ?? [];
  return fields
    .filter(({ open }) => open)
    .flatMap(({ path }) => data[path.join('.')] ?? [])
    .map((code) => partyName(process, String(code)));
}

/** A record of a group: people by their role, numbered records by the name of their group, others by their own id. */
export function recordName({ vocabulary, partyNames }: Process, group: string, id: string): Bilingual {
  const person = partyNames[id];
  if (person) return person;
  const forms = vocabulary.groups.find(({ code }) => code === group)?.forms;
  return forms && /^\d+$/.test(id) ? { da: `${forms.da[0]} ${id}`, en: `${forms.en[0]} ${id}` } : asIs(id);
}

export function factName({ vocabulary }: Process, code: string): Bilingual {
  return vocabulary.facts.find((fact) => fact.code === code)?.name ?? asIs(code);
}
