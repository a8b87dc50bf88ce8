/** The days that change a case by themselves. How long each waits stands in the rules; without a value nothing comes. */
import { type CaseFacts, type Duration, dateAfter, type RulesInForce } from '../../../dsl/index.ts';
import { birthdayInYearOf } from '../../calendar/age.ts';
import { standsOf } from '../pages.ts';
import type { Passing, Snapshot } from '../process.ts';
import { type Context, fieldOf, type Placement, pairKey, recordOf, recordsOf } from './context.ts';
import { events } from './events.ts';
import { dateNames } from './texts.ts';

/** What will come of itself, as things stand. */
export function passings(snapshot: Snapshot, facts: CaseFacts, rules: RulesInForce): readonly Passing[] {
  const context = snapshot.context as Context;
  const placed = context.placements.filter(({ ended }) => !ended);
  return [
    ...placed.flatMap((placement) => [
      ...ofPlacement(snapshot, placement, rules),
      ...birthday(context, placement, rules),
      ...years(placement, facts, rules),
    ]),
    ...mappings(snapshot, rules),
    ...conditions(snapshot, rules),
  ];
}

type Reached = keyof typeof dateNames;

/** The first day after a last day: it is then that something is over. */
function after(
  from: unknown,
  wait: unknown,
  reached: Reached,
  records: Readonly<Record<string, number>>,
): readonly Passing[] {
  if (typeof from !== 'string' || !isDuration(wait)) return [];
  const on = dateAfter(dateAfter(from, wait), { count: 1, unit: 'day' });
  return [{ on, event: 'DATE_REACHED', name: dateNames[reached], data: { ...records, reached } }];
}

function isDuration(value: unknown): value is Duration {
  return typeof value === 'object' && value !== null && 'unit' in value;
}

function ofPlacement(snapshot: Snapshot, placement: Placement, rules: RulesInForce): readonly Passing[] {
  const { child, family, startedOn, firstYearOver } = placement;
  const key = pairKey(child, family);
  const records = { child, family };
  const intensive = standsOf(snapshot, 'intensive')[key];
  const oversight = standsOf(snapshot, 'oversight')[key];
  const visits = recordsOf(snapshot.context, 'visit').filter(
    (visit) =>
      fieldOf(visit, 'visitKind') === 'oversight' &&
      fieldOf(visit, 'child') === child &&
      fieldOf(visit, 'family') === family,
  );
  return [
    ...(firstYearOver ? [] : after(startedOn, rules.limit('law.intensive.phase'), 'first_year', records)),
    ...(intensive === 'not_started'
      ? after(startedOn, rules.limit('law.intensive.startWithin'), 'intensive_start', records)
      : []),
    ...(intensive === 'deferred'
      ? after(startedOn, rules.limit('law.intensive.completeWithin'), 'startup_course', records)
      : []),
    ...(oversight === 'held'
      ? after(fieldOf(visits.at(-1), 'visitOn'), rules.limit('oversight.interval'), 'oversight', records)
      : []),
  ];
}

/** K3.1c: the placement ends on the birthday; what follows is not in the source. */
function birthday(context: Context, { child, family }: Placement, rules: RulesInForce): readonly Passing[] {
  const born = fieldOf(recordOf(context, 'child', String(child)), 'birthDate');
  const age = rules.limit('placement.endAge');
  if (typeof born !== 'string' || !isDuration(age)) return [];
  const on = birthdayInYearOf(born, dateAfter(born, age));
  return [{ on, event: 'TURNED_18', name: events.TURNED_18.name, data: { child, family } }];
}

/** The year in which costs are added up: that of the calendar or of the placement (P-56). */
function years(
  { child, family, startedOn }: Placement,
  { facts }: CaseFacts,
  rules: RulesInForce,
): Passing[] {
  const basis = rules.limit('economy.year_basis');
  const today = facts.today && 'value' in facts.today ? String(facts.today.value) : startedOn;
  const first = Number(startedOn.slice(0, 4)) + 1;
  const count = Number(today.slice(0, 4)) + 2 - first;
  if (basis === undefined) return [];
  const { name } = events.YEAR_ROLLOVER;
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    on:
      basis === 'placement_year'
        ? dateAfter(startedOn, { count: index + 1, unit: 'year' })
        : `${first + index}-01-01`,
    event: 'YEAR_ROLLOVER',
    name,
    data: { child, family },
  }));
}

function mappings(snapshot: Snapshot, rules: RulesInForce): readonly Passing[] {
  const { context } = snapshot as { readonly context: Context };
  const stands = standsOf(snapshot, 'mapping');
  const wait = rules.limit('mapping.revalidate_after');
  return recordsOf(context, 'child')
    .filter(({ id }) => stands[id] === 'mapped')
    .flatMap((child) => after(fieldOf(child, 'mappedOn'), wait, 'mapping', { child: Number(child.id) }));
}

/** Only where the municipality lets a conditional approval lapse (P-19, P-20). */
function conditions(snapshot: Snapshot, rules: RulesInForce): readonly Passing[] {
  if (rules.limit('approval.conditional.on_timeout') !== 'lapse') return [];
  const { context } = snapshot as { readonly context: Context };
  const stands = standsOf(snapshot, 'candidacy');
  const wait = rules.limit('approval.conditional.wait_limit');
  return recordsOf(context, 'candidate')
    .map((candidate) => ({
      approvedOn: fieldOf(candidate, 'approvedOn'),
      child: Number(fieldOf(candidate, 'child')),
      family: Number(fieldOf(candidate, 'family')),
    }))
    .filter(({ child, family }) => stands[pairKey(child, family)] === 'approved_conditional')
    .flatMap(({ approvedOn, child, family }) => after(approvedOn, wait, 'conditions', { child, family }));
}
