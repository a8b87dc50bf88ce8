/** What a case shows to the rules: what is, never whether it is late, missing or wrong. */
import type { CaseFacts, FactEntry, FactRecord, FactTable } from '../../../dsl/index.ts';
import { standsOf } from '../pages.ts';
import type { Snapshot, View } from '../process.ts';
import { type Context, fieldOf, type Group, pairKey, pairOf, recordsOf } from './context.ts';
import { placements } from './facts-placement.ts';

const none: FactEntry = { none: true };

interface Absent {
  readonly none?: readonly string[];
  readonly no?: readonly string[];
  readonly empty?: readonly string[];
}

/** Of each group: what is none until an event brings it, what is no until an event says yes, which sets begin empty. */
const absent: Readonly<Partial<Record<Group, Absent>>> = {
  child: {
    none: [
      'networkConsideredOn',
      'examinationCompletedOn',
      'firstAskedOn',
      'mappedOn',
      'placementConsideredOn',
      'placementDecidedOn',
      'otherPlacementOn',
      'leaderReviewOn',
    ],
    no: ['childAsked', 'childWishRecorded', 'specialistInvolved', 'parentsSupported'],
    empty: ['mappingMethods', 'questionsAsked', 'changesSinceMapping'],
  },
  candidate: {
    none: [
      'informalStaySince',
      'alignedOn',
      'assessedOn',
      'approvedOn',
      'fullyApprovedOn',
      'rejectedOn',
      'withdrawnOn',
    ],
    no: ['relationRecorded', 'parentsObject', 'informedFirst', 'shieldingConsidered'],
    empty: ['assessedCriteria', 'criteriaOfConcern', 'factorsFor', 'factorsAgainst', 'alignedItems'],
  },
  course: { none: ['courseCompletedOn'] },
  measure: { none: ['measureDecidedOn', 'grantedOn', 'runningOn'] },
  cost: { none: ['costDecidedOn'] },
  lostEarnings: { none: ['lostEarningsDecidedOn'] },
};

/** The facts on a day; `state` is where the child stands that was last spoken of. */
export function factsOf(
  context: Context,
  state: string,
  { date, audit }: View,
  snapshot: Snapshot,
): CaseFacts {
  const { known, about } = context;
  const of = (
    group: Group,
    more: (record: FactRecord) => FactTable = () => ({}),
  ): CaseFacts['groups'][string] => ({
    complete: true,
    records: recordsOf(context, group).map((record) => shown(group, record, more(record))),
  });
  const mapping = standsOf(snapshot, 'mapping');
  const candidacy = standsOf(snapshot, 'candidacy');
  const support = standsOf(snapshot, 'support');
  const isAbout = (record: FactRecord): boolean =>
    fieldOf(record, 'child') === about.child && fieldOf(record, 'family') === about.family;
  return {
    facts: {
      caseOpenedOn: none,
      municipalityAudited: { value: false },
      ...known,
      caseAudited: audit ? { value: true } : (known.caseAudited ?? { value: false }),
      ...(state !== 'unopened' && { state: { value: state } }),
      today: { value: date },
    },
    groups: {
      child: of('child', ({ id }) => ({
        mappingState: { value: mapping[id] ?? 'unmapped' },
        currentChild: { value: id === String(about.child) },
      })),
      candidate: of('candidate', (record) => {
        const [child, family] = [Number(fieldOf(record, 'child')), Number(fieldOf(record, 'family'))];
        return {
          candidacyState: { value: candidacy[pairKey(child, family)] ?? 'identified' },
          examinationVisits: { value: visitsTo(context, child, family) },
          openConditions: { value: pairOf(context, child, family)?.openConditions.length ?? 0 },
          currentCandidate: { value: isAbout(record) },
        };
      }),
      placement: {
        complete: true,
        records: placements(context, { date, snapshot, audited: audit || known.caseAudited !== undefined }),
      },
      course: of('course'),
      visit: of('visit'),
      activity: of('activity'),
      measure: of('measure', ({ id }) => ({
        measureState: { value: support[id] ?? 'need_identified' },
        currentMeasure: { value: id === String(about.number) },
      })),
      cost: of('cost', ({ id }) => ({ currentCost: { value: id === String(about.number) } })),
      payment: of('payment'),
      lostEarnings: of('lostEarnings', ({ id }) => ({
        currentLostEarnings: { value: id === String(about.number) },
      })),
      handover: of('handover'),
      signal: of('signal'),
      act: of('act'),
      letter: of('letter'),
    },
  };
}

function shown(
  group: Group,
  { id, fields: { paidFor: _, ...fields } }: FactRecord,
  more: FactTable,
): FactRecord {
  const { none: nones = [], no = [], empty = [] } = absent[group] ?? {};
  return {
    id,
    fields: {
      ...Object.fromEntries(nones.map((code) => [code, none])),
      ...Object.fromEntries(no.map((code) => [code, { value: false }])),
      ...Object.fromEntries(empty.map((code) => [code, { value: [] }])),
      ...(group === 'child' && { refusals: { value: 0 } }),
      ...fields,
      ...more,
    },
  };
}

function visitsTo(context: Context, child: number, family: number): number {
  return recordsOf(context, 'visit').filter(
    (visit) =>
      fieldOf(visit, 'child') === child &&
      fieldOf(visit, 'family') === family &&
      fieldOf(visit, 'visitKind') === 'examination',
  ).length;
}
