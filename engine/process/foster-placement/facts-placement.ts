/** What a placement shows to the rules on a day: beside its events, the contacts and hours that they add up to. */
import { dateAfter, type FactEntry, type FactRecord, type FactTable } from '../../../dsl/index.ts';
import { standsOf } from '../pages.ts';
import type { Snapshot } from '../process.ts';
import {
  type Context,
  fieldOf,
  newPair,
  type Pair,
  type Placement,
  pairKey,
  pairOf,
  placementOf,
  recordsOf,
} from './context.ts';

interface Seen {
  readonly date: string;
  readonly snapshot: Snapshot;
  readonly audited: boolean;
}

const none: FactEntry = { none: true };

const noneUntilKnown = [
  'endedOn',
  'intensiveStartedOn',
  'deferredOn',
  'deferralGround',
  'startupCompletedOn',
  'proportionAssessedOn',
  'contactAgreedOn',
  'earlyNoticeOn',
  'planBOn',
  'newKnowledgeOn',
  'matchReassessedOn',
] as const;

const noUntilYes = [
  'trainingAbsenceReasoned',
  'supervisionAbsenceReasoned',
  'peerGroupOffered',
  'conflictPlanMade',
] as const;

/** The placements, in the order in which they began; agreements are those of the child with the family. */
export function placements(context: Context, seen: Seen): readonly FactRecord[] {
  const contact = standsOf(seen.snapshot, 'contact');
  return context.placements.map((placement): FactRecord => {
    const { id, child, family } = placement;
    const record = recordsOf(context, 'placement').find((one) => one.id === id);
    const pair = pairOf(context, child, family) ?? newPair(child, family);
    const isLatest = placementOf(context, child, family)?.id === id;
    const { about } = context;
    const isAbout = child === about.child && (about.family === undefined || family === about.family);
    return {
      id,
      fields: {
        ...Object.fromEntries(noneUntilKnown.map((code) => [code, none])),
        ...Object.fromEntries(noUntilYes.map((code) => [code, { value: false }])),
        ...(isLatest && pair.agreements),
        // While nobody has looked, a payment that is not in the log may have been made.
        ...(seen.audited && { boardLodgingCovered: { value: false } }),
        ...record?.fields,
        contactState: { value: contact[pairKey(child, family)] ?? 'no_agreement' },
        currentPlacement: { value: isLatest && isAbout },
        ...support(context, placement, pair, seen.date),
      },
    };
  });
}

/** Visits and talks of the municipality with the family while the child is placed. */
function support(context: Context, placement: Placement, pair: Pair, date: string): FactTable {
  const visits = datesOf(context, 'visit', placement);
  const talks = datesOf(context, 'activity', placement).filter(({ kind }) => kind !== 'training');
  const contacts = [...visits, ...talks].map(({ on }) => on).toSorted();
  const supervised = pair.supervision.filter(
    ({ on }) => on >= placement.startedOn && isWithin(on, date, 'year'),
  );
  const hours = supervised.map((one) => one.hours);
  const training = datesOf(context, 'activity', placement).filter(
    ({ kind, on }) => kind === 'training' && isWithin(on, date, 'year'),
  );
  return {
    contactsLastMonth: { value: contacts.filter((on) => isWithin(on, date, 'month')).length },
    latestMunicipalContactOn: dateOrNone(contacts.at(-1)),
    latestSupportVisitOn: dateOrNone(latestOf(visits, 'support')),
    latestOversightOn: dateOrNone(latestOf(visits, 'oversight')),
    // Hours that nobody wrote down are not known, and so is their sum.
    ...(hours.every((count) => count !== undefined) && {
      supervisionHoursLastYear: { value: hours.reduce((sum, count) => sum + count, 0) },
    }),
    trainingDaysLastYear: { value: new Set(training.map(({ on }) => on)).size },
    staffSoFar: { value: Math.max(pair.staff.length, pair.staffChanges > 0 ? pair.staffChanges + 1 : 0) },
  };
}

interface Dated {
  readonly kind: unknown;
  readonly on: string;
}

/** Visits and activities of a placement by day; training belongs to the family, whichever child it has. */
function datesOf(context: Context, group: 'visit' | 'activity', placement: Placement): readonly Dated[] {
  return recordsOf(context, group)
    .filter((one) => fieldOf(one, 'family') === placement.family)
    .filter((one) => [undefined, placement.child].includes(fieldOf(one, 'child') as number | undefined))
    .map((one) => ({
      kind: fieldOf(one, `${group}Kind`),
      on: String(fieldOf(one, `${group}On`)),
    }))
    .filter(({ on }) => on >= placement.startedOn);
}

function latestOf(visits: readonly Dated[], wanted: string): string | undefined {
  return visits.findLast(({ kind }) => kind === wanted)?.on;
}

function isWithin(on: string, date: string, unit: 'month' | 'year'): boolean {
  return on <= date && dateAfter(on, { count: 1, unit }) >= date;
}

function dateOrNone(on: string | undefined): FactEntry {
  return on === undefined ? none : { value: on };
}
