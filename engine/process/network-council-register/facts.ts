/** What a register row shows to the rules: a value where it has one, none where a reason stands instead, else nothing. */
import type { CaseFacts, FactEntry, FactTable, FactValue } from '../../../dsl/index.ts';
import type { RegisterRow } from './events.ts';
import { wasHeld } from './held.ts';

const family: readonly string[] = ['youth', 'mother', 'father', 'parent', 'custody_holder'];

/** The facts of a row; `seq` is the event they came with. */
export function factsOf(row: RegisterRow, seq: number): CaseFacts {
  const known = (value: FactValue | undefined): FactEntry | undefined =>
    value === undefined ? undefined : { value, seq };
  const dated = (value: string | undefined, noDate: boolean): FactEntry | undefined =>
    known(value) ?? (noDate ? { none: true, seq } : undefined);
  const held = wasHeld(row);
  const counted = row.participants?.filter((person) => person !== 'caseworker');
  const entries: Readonly<Record<string, FactEntry | undefined>> = {
    receivedOn: known(row.receivedOn),
    cprKnown: known(row.youth.cprKnown ?? false),
    offenceRecorded: known(row.offences.length > 0),
    familySummonedOn: dated(row.summonedOn, row.reasonNotSummoned !== undefined),
    reasonNotSummoned: known(row.reasonNotSummoned) ?? { none: true, seq },
    councilHeld: known(held),
    heldOn: dated(row.heldOn, held === false),
    reasonNotHeld: known(row.reasonNotHeld) ?? { none: true, seq },
    participantCount: known(counted?.length),
    youthPresent: known(counted?.includes('youth')),
    othersPresent: known(counted?.some((person) => !family.includes(person))),
    agreementsRecorded: known((row.agreements?.length ?? 0) > 0),
  };
  const facts: FactTable = Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, FactEntry] => entry[1] !== undefined),
  );
  return { facts, groups: {} };
}
