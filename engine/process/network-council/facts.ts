/** What a network council case shows to the rules: what is, never whether it is late, missing or wrong. */
import type { CaseFacts, FactEntry, FactTable } from '../../../dsl/index.ts';
import { ageOn } from '../../calendar/age.ts';
import type { View } from '../process.ts';
import { type Context, familySummons, knownText } from './context.ts';

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
] as const;

const none: FactEntry = { none: true };

/** The facts on a day; `state` is the main state, top level. Entries carry the number of their event. */
export function factsOf(context: Context, state: string, { date, refused, audit }: View): CaseFacts {
  const absent: FactTable = Object.fromEntries(noneUntilKnown.map((code) => [code, none]));
  const opened = context.known.receivedOn !== undefined;
  return {
    facts: {
      ...absent,
      ...context.known,
      ...age(context),
      ...summons(context),
      closingAttempted: attempt(refused),
      underAudit: { value: audit },
      ...(opened && { state: { value: state } }),
      today: { value: date },
    },
    groups: {
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

/** C-06: the age on the day of receipt. */
function age(context: Context): FactTable {
  const birthDate = knownText(context, 'birthDate');
  const receivedOn = knownText(context, 'receivedOn');
  if (birthDate === undefined || receivedOn === undefined) return {};
  const seq = context.known.birthDate?.seq;
  const count = ageOn(birthDate, receivedOn);
  return { ageOnReceipt: { value: { count, unit: 'year' }, ...(seq !== undefined && { seq }) } };
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
