/** What is shown of single municipalities, and what nobody may compute from it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Group } from '../../../engine/audit/groups.ts';
import type { CountedCase } from '../../../engine/audit/network-council/counted-case.ts';
import { networkCouncil } from '../../../engine/audit/network-council/table.ts';
import type { FigureResult } from '../../../engine/audit/result.ts';
import { findingsOf, standingFigures, standingId } from '../../../engine/audit/standing.ts';
import { determined } from '../../support/linear.ts';
import { councilReport, counted } from './support.ts';

const SMALLEST = 5;

const of = (municipality: string, youths: number, more: Partial<CountedCase> = {}): CountedCase[] =>
  Array.from({ length: youths }, () => counted({ municipality, ...more }));

const names = (groups: readonly Group[]): readonly string[] =>
  groups.map(({ municipality, municipalities }) => municipality ?? `øvrige ${municipalities}`);

const groupsOf = (cases: readonly CountedCase[]): readonly Group[] => councilReport(cases).groups;

const shapesFor = (cases: readonly CountedCase[]) =>
  [
    ...networkCouncil.sets,
    standingFigures(findingsOf(cases), networkCouncil.deadline, networkCouncil),
  ].flatMap(({ shapes }) => shapes);

const figure = (group: Group | undefined, id: string): FigureResult | undefined =>
  group?.results.find((result) => result.id === id);

describe('small municipalities', () => {
  test('are shown together, with the next smallest where they are too few', () => {
    const cases = [...of('A', 9), ...of('B', 7), ...of('C', 2), ...of('D', 1)];
    expect(names(groupsOf(cases))).toEqual(['A', 'øvrige 3']);
    expect(names(groupsOf([...cases, ...of('E', 3)]))).toEqual(['A', 'B', 'øvrige 3']);
    expect(names(groupsOf([...of('A', 9), ...of('B', 8), ...of('C', 6)]))).toEqual(['A', 'B', 'C']);
  });

  test('a single one never stands alone as what is left over', () => {
    const cases = [...of('A', 9), ...of('B', 7), ...of('C', 4)];
    expect(names(groupsOf(cases))).toEqual(['A', 'øvrige 2']);
  });

  test('where nothing is left to divide, no municipality is shown', () => {
    expect(groupsOf([...of('A', 6), ...of('B', 1)])).toEqual([]);
    expect(groupsOf(of('A', 60))).toEqual([]);
  });
});

describe('small figures of a municipality', () => {
  const cases = [
    ...of('A', 8, { held: true }),
    ...of('A', 2, { held: false }),
    ...of('B', 10, { held: true }),
    ...of('B', 10, { held: false }),
    ...of('C', 7, { held: true }),
    ...of('C', 6, { held: false }),
  ];
  const [a, b, c] = groupsOf(cases);

  test('are hidden together with what they could be computed from', () => {
    expect(figure(a, 'M-10')).toMatchObject({ kind: 'count', count: 10 });
    expect(figure(a, 'M-23')?.kind).toBe('hidden');
    expect(figure(a, 'M-22')?.kind).toBe('hidden');
  });

  test('are not the only ones hidden: the smallest other municipality goes with them', () => {
    expect(figure(c, 'M-23')?.kind).toBe('hidden');
    expect(figure(c, 'M-22')?.kind).toBe('hidden');
    expect(figure(b, 'M-23')).toMatchObject({ numerator: 10, denominator: 20 });
  });

  test('a figure whose denominator is hidden is hidden', () => {
    expect(figure(a, 'M-51')?.kind).toBe('hidden');
  });
});

const late = { code: 'V-SUMMON-LATE', severity: 'VIOLATION', about: { da: 'for sent', en: 'late' } } as const;
const planless = {
  code: 'V-PLAN',
  severity: 'VIOLATION',
  about: { da: 'uden plan', en: 'no plan' },
} as const;
const narrow = { code: 'I-NARROW', severity: 'INFO', about: { da: 'snæver', en: 'narrow' } } as const;

const anyCase = (municipality: string): fc.Arbitrary<CountedCase> =>
  fc
    .record({
      youth: fc.integer({ min: 1, max: 30 }),
      sex: fc.constantFrom('boy', 'boy', 'girl'),
      held: fc.constantFrom(true, true, false, undefined),
      lag: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      offences: fc.constantFrom([], ['violence'], ['violence', 'theft'], ['robbery']),
      people: fc.constantFrom(undefined, ['youth', 'mother'], ['mother', 'school'], ['youth', 'relative']),
      knownBefore: fc.boolean(),
      agreed: fc.boolean(),
      others: fc.subarray([planless, narrow]),
    })
    .map(({ youth, sex, held, lag, offences, people, knownBefore, agreed, others }) => {
      const day = (days: number): string =>
        `2015-0${3 + Math.floor(days / 28)}-${String((days % 28) + 1).padStart(2, '0')}`;
      return counted({
        municipality,
        person: `ung-${youth}`,
        sex,
        offences,
        knownBefore,
        receivedOn: day(0),
        summonsDue: day(7),
        findings: (lag === undefined ? held === undefined : lag > 7) ? [late, ...others] : others,
        ...(held !== undefined && { held }),
        ...(lag !== undefined && { summonedOn: day(lag) }),
        ...(held === true && lag !== undefined && { heldOn: day(lag) }),
        ...(held === true && people && { participants: people }),
        ...(held === true && agreed && { agreements: [{ holder: 'youth', text: 'passer skolen' }] }),
      });
    });

const anyRegister = fc
  .array(fc.integer({ min: 1, max: 26 }), { minLength: 2, maxLength: 7 })
  .chain((sizes) =>
    fc.tuple(
      ...sizes.map((size, index) => fc.array(anyCase(`K${index}`), { minLength: size, maxLength: size })),
    ),
  )
  .map((lists) => (lists as CountedCase[][]).flat());

/** What a reader knows without being told: these figures of a municipality add up to those. */
const sums: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['M-22', 'M-23'], []],
  [['M-27', 'M-28'], ['M-26']],
  [(['kept', 'missed', 'neither'] as const).map(standingId.deadline), ['deadlines.known']],
  [[standingId.deadline('kept')], ['M-34']],
  [[standingId.finding(late)], [standingId.deadline('missed')]],
];

/** Every number that a reader can see or compute, as equations over the hidden counts of all groups. */
function equationsOf(cases: readonly CountedCase[]) {
  const { figures: whole, groups } = councilReport(cases);
  const unknown = new Map<string, number>();
  const at = (group: number, id: string): number => {
    const key = `${group} ${id}`;
    if (!unknown.has(key)) unknown.set(key, unknown.size);
    return unknown.get(key) as number;
  };
  const isHidden = (group: Group, id: string): boolean => figure(group, id)?.kind === 'hidden';
  const equations: Map<number, bigint>[] = [];
  for (const total of whole) {
    if (total.kind !== 'share' && total.kind !== 'count') continue;
    const hidden = groups.flatMap((group, index) => (isHidden(group, total.id) ? [at(index, total.id)] : []));
    if (hidden.length > 0) equations.push(new Map(hidden.map((column) => [column, 1n])));
  }
  for (const [index, group] of groups.entries()) {
    for (const [parts, all] of sums) {
      const known = [...parts, ...all].filter((id) => figure(group, id) !== undefined);
      const hidden = known.filter((id) => isHidden(group, id));
      if (hidden.length === 0 || known.length < parts.length + all.length) continue;
      equations.push(new Map(hidden.map((id) => [at(index, id), parts.includes(id) ? 1n : -1n])));
    }
  }
  const rows = equations.map((equation) =>
    Array.from({ length: unknown.size }, (_, column) => equation.get(column) ?? 0n),
  );
  return { rows, unknown: [...unknown.keys()] };
}

test('what is hidden cannot be computed from what is shown', () => {
  fc.assert(
    fc.property(anyRegister, (cases) => {
      const { rows, unknown } = equationsOf(cases);
      expect(determined(rows, unknown.length).map((column) => unknown[column])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('nothing shown of a municipality counts a small group, nor leaves one beside a larger figure', () => {
  const small = (size: number): boolean => size > 0 && size < SMALLEST;
  fc.assert(
    fc.property(anyRegister, (cases) => {
      for (const group of groupsOf(cases)) {
        const shown = new Map(group.results.map((result) => [result.id, countOf(result)]));
        for (const { id, within } of shapesFor(cases)) {
          const count = shown.get(id);
          if (count === undefined) continue;
          expect(small(count)).toBe(false);
          for (const larger of within) {
            expect(small((shown.get(larger) ?? count) - count), `${larger} less ${id}`).toBe(false);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the hidden municipalities of a figure are never a small group together', () => {
  fc.assert(
    fc.property(anyRegister, (cases) => {
      const whole = councilReport(cases).figures;
      const groups = groupsOf(cases);
      for (const total of whole) {
        if (total.kind !== 'share' || groups.length === 0) continue;
        const shown = groups.map((group) => figure(group, total.id));
        const hidden = shown.filter((result) => result?.kind === 'hidden').length;
        const seen = shown.reduce(
          (sum, result) => sum + (result?.kind === 'share' ? result.numerator : 0),
          0,
        );
        // Where the others have nothing to count, the rest is the figure of the whole register.
        if (hidden === 0 || !shown.some((result) => result?.kind === 'share')) continue;
        expect(hidden).toBeGreaterThan(1);
        const rest = total.numerator - seen;
        expect(rest === 0 || rest >= SMALLEST).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

function countOf(result: FigureResult): number | undefined {
  if (result.kind === 'share') return result.numerator;
  return result.kind === 'count' ? result.count : undefined;
}
