/** What the events of a placement share. The day an event happened is `on`, who did it `by`; neither is data. */
import * as z from 'zod';
import { oneOf } from '../choice.ts';
import { day, marked, named, parties, words } from '../event-definition.ts';
import * as choices from './choices.ts';

/** Children and families are numbered within the case; where there is one, an event need not say which. */
export const child = named('barn', 'child', z.int().positive().default(1));
export const family = named('familie', 'family', z.int().positive().default(1));
export const both = { child, family };

/** A measure, a cost or a claim within the case. */
export const number = named('løbenummer', 'number', z.int().positive());

export const role = named('udført som', 'acting as', oneOf(choices.role).optional());
export const municipality = marked({ fills: 'municipality' }, named('kommune', 'municipality', words));
export const byMunicipality = named('udført af kommunen', 'done by the municipality', words.optional());
export const reason = named('grund', 'reason', words);
export const reasonIfAny = named('grund', 'reason', words.optional());
export const note = named('bemærkning', 'note', words.optional());
export const people = (da: string, en: string) => named(da, en, parties.min(1));
export const yesNo = (da: string, en: string) => named(da, en, z.boolean());
export const date = (da: string, en: string) => named(da, en, day);
export const several = (da: string, en: string, list: Parameters<typeof oneOf>[0]) =>
  named(da, en, z.array(oneOf(list)));
export const staffCount = named('antal medarbejdere', 'number of staff', z.int().positive());
export const fullDays = named(
  'længde i hele kursusdage',
  'length in full course days',
  z.number().positive(),
);
/** Money in øre, as everywhere. */
export const amount = named('beløb i øre', 'amount in øre', z.int().nonnegative());

export const treatmentNeedIfKnown = named(
  'barnets behandlingsbehov',
  'need of treatment of the child',
  oneOf(choices.treatmentNeed).optional(),
);
