/** To the event at which a chosen fact came to be what it is, as a debugger goes back to where a value was set. */
import type { Bilingual, FactEntry } from '../../../dsl/index.ts';
import type { Standing } from '../../case/course.ts';
import { rowsOf } from '../rows/index.ts';
import { activeRow } from '../selection.ts';
import { type FactRef, moveTo, type Session, say } from '../session.ts';

const noFact: Bilingual = {
  da: 'Vælg først en oplysning: i ruden Oplysninger (6) eller i regelsporet (2).',
  en: 'Choose a fact first: in the pane Facts (6) or in the rule trace (2).',
};

/** The fact of the selected line. */
function chosenFact(session: Session): FactRef | undefined {
  return activeRow(session)?.fact;
}

/** Why there is no change of the chosen fact in that direction. */
export function noChange(session: Session, by: 1 | -1): Bilingual | undefined {
  const fact = chosenFact(session);
  if (fact === undefined) return noFact;
  if (changeOf(session, fact, by) !== undefined) return undefined;
  const name = session.world.names.fact(fact.code);
  return by === -1
    ? { da: `»${name.da}« er ikke ændret før her.`, en: `“${name.en}” has not changed before this.` }
    : {
        da: `»${name.da}« ændres ikke senere i sagen.`,
        en: `“${name.en}” does not change later in the case.`,
      };
}

/** The session at the change, with the fact still selected. */
export function goToChange(session: Session, by: 1 | -1): Session {
  const fact = chosenFact(session);
  const position = fact && changeOf(session, fact, by);
  if (fact === undefined || position === undefined) return session;
  const moved = moveTo(session, position);
  const entry = entryOf(moved.shown.now, fact);
  const name = session.world.names.fact(fact.code);
  const value = entry
    ? session.world.names.factValue(fact.code, entry)
    : { da: 'ikke kendt', en: 'not known' };
  const here = rowsOf(moved, moved.pane).findIndex((row) => row.fact && sameFact(row.fact, fact));
  const selected = here === -1 ? moved.selected : { ...moved.selected, [moved.pane]: here };
  return say({ ...moved, selected }, { da: `${name.da}: ${value.da}.`, en: `${name.en}: ${value.en}.` });
}

function changeOf({ whole, position }: Session, fact: FactRef, by: 1 | -1): number | undefined {
  const changed = whole.steps.flatMap((step, index) => {
    const before = whole.steps[index - 1];
    return shownValue(step, fact) === (before && shownValue(before, fact)) ? [] : [index + 1];
  });
  return by === -1
    ? changed.findLast((place) => place < position)
    : changed.find((place) => place > position);
}

function shownValue(standing: Standing, fact: FactRef): string | undefined {
  const entry = entryOf(standing, fact);
  if (entry === undefined) return undefined;
  return 'none' in entry ? 'none' : JSON.stringify(entry.value);
}

function entryOf({ facts }: Standing, { code, group, record }: FactRef): FactEntry | undefined {
  if (record === undefined) return facts.facts[code];
  const groups = group === undefined ? Object.values(facts.groups) : [facts.groups[group]];
  return groups
    .flatMap((each) => each?.records ?? [])
    .find(({ id, fields }) => id === record && code in fields)?.fields[code];
}

function sameFact(a: FactRef, b: FactRef): boolean {
  return a.code === b.code && a.record === b.record;
}
