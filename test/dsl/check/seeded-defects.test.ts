/** One defect at a time is put into a sound definition, with other amounts and options each time: every one is found, with a case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '../../../dsl/values/numerals.ts';
import { definition, load, reported } from './small-law.ts';

interface Drawn {
  /** In øre. */
  readonly amount: number;
  /** What the file says nothing of. */
  readonly other: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  amount: fc.oneof(
    fc.integer({ min: 2, max: 40_000 }).map((kroner) => kroner * 100),
    fc.integer({ min: 2, max: 4_000_000 }),
  ),
  other: fc.constantFrom('røveri', 'tyveri'),
});

const kr = (amount: number): string => formatMoney(amount, 'da');

/** A definition in which nothing is wrong, with places for more bullets and clauses. */
function sound(
  { amount }: Drawn,
  bullets: readonly string[] = [],
  clauses: readonly string[] = [],
): string[] {
  return [
    'vejledende',
    'afgør for gerningstype er vold eller hærværk',
    'gælder altid når gerningstype er vold og groft er ja',
    'undtagen når godtgjort: sammenhæng er skoleslagsmål',
    'gælder når mindst én af følgende:',
    '  - gerningstype er vold',
    `  - hærværk over ${kr(amount)}`,
    ...bullets.map((bullet) => `  - ${bullet}`),
    ...clauses,
    'ellers skøn',
  ];
}

type Seed = (with_: Drawn) => { readonly clauses: readonly string[]; readonly before?: string };

const limit = (amount: number): string =>
  `grænse egen grænse [own limit]\n  fra 1. januar 2015: ${kr(amount)}\n  kilde "Byrådets beslutning"\n`;

const seeds: readonly (readonly [string, string, Seed])[] = [
  ['a gap', 'R131', (with_) => ({ clauses: sound(with_).filter((clause) => clause !== 'ellers skøn') })],
  [
    'an exception over an assessment',
    'R132',
    (with_) => ({
      clauses: sound(with_, [], ['skøn når sammenhæng er skoleslagsmål eller «elev og lærer»']),
    }),
  ],
  [
    'a bullet that cannot be true',
    'R133',
    (with_) => ({ clauses: sound(with_, [`gerningstype er hærværk og gerningstype er ${with_.other}`]) }),
  ],
  [
    'a bullet that another covers',
    'R133',
    (with_) => ({ clauses: sound(with_, [`hærværk over ${kr(with_.amount + 1)}`]) }),
  ],
  [
    'an empty range of amounts',
    'R133',
    (with_) => ({
      clauses: sound(with_, [
        `gerningstype er ${with_.other} og skadebeløb over ${kr(with_.amount)} og skadebeløb højst ${kr(with_.amount)}`,
      ]),
    }),
  ],
  [
    'a condition that is always true',
    'R134',
    (with_) => ({ clauses: sound(with_, [], ['skøn når skadebeløb mindst 0 kr.']) }),
  ],
  [
    'two sides that leave the boundary out',
    'R135',
    (with_) => ({
      clauses: sound(with_, [`gerningstype er ${with_.other} og skadebeløb under ${kr(with_.amount)}`]).map(
        (clause) => clause.replace(/hærværk over (.*)$/, 'gerningstype er hærværk og skadebeløb over $1'),
      ),
    }),
  ],
  [
    'an amount beside the limit that has it',
    'R136',
    (with_) => ({
      before: limit(with_.amount),
      clauses: sound(with_, [`gerningstype er ${with_.other} og skadebeløb over egen grænse`]),
    }),
  ],
];

const SEARCHED = [...new Set(seeds.map(([, code]) => code))];

const found = (clauses: readonly string[], before?: string) =>
  reported(load(definition(clauses, before))).filter(({ code }) => SEARCHED.includes(code));

describe('a seeded defect', { timeout: 60_000 }, () => {
  test('none is found where none was put', () => {
    fc.assert(
      fc.property(drawn, (with_) => {
        expect(found(sound(with_))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test.each(seeds)('%s is found as %s every time, with a case', (_, code, seed) => {
    fc.assert(
      fc.property(drawn, (with_) => {
        const { clauses, before } = seed(with_);
        const reports = found(clauses, before).filter((each) => each.code === code);
        expect(reports).toHaveLength(1);
        if (code !== 'R136') expect(reports[0]?.text).toMatch(/når .*: .+ er /);
      }),
      { numRuns: 12 },
    );
  });
});
