/**
 * How much of the rules the tests in rule files try: every condition true, false and open; every value a condition
 * turns at, one unit below, at, one unit above and unknown; every deadline. The conditions of duties and checks are tried
 * in the same way, by tests and by scenarios.
 */

import type { Watch } from '../evaluate/condition.ts';
import type { Environment } from '../evaluate/environment.ts';
import { placeOf, textOf } from '../evaluate/reader.ts';
import { environmentOf } from '../in-force/environment.ts';
import { withParts } from '../model/expression-parts.ts';
import type { Expression, Origin, Ruleset } from '../model.ts';
import type { Place } from '../outcome.ts';
import type { AskNorm } from '../rule-tests/ask-norm.ts';
import { withBases } from '../rule-tests/test-setting.ts';
import type { Bilingual } from '../source.ts';
import { displayValue } from '../values/display.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { BOUNDARY_POINTS, type BoundaryPoint, boundsOf, datedValues, fixedValue, valueAt } from './bounds.ts';
import { type Fraction, sumOf } from './fraction.ts';
import { type Observations, observe } from './observe.ts';
import { answersToTry, type ConditionPoint, canBeOpen } from './reachable.ts';

/** One answer of a condition, or one side of a boundary, and whether a test tries it. */
interface Tried<Point> {
  readonly point: Point;
  readonly covered: boolean;
  /** The value at this side of a boundary, where it is the same in every case. */
  readonly value?: Bilingual;
}

interface Covered<Point> {
  readonly text: Bilingual;
  readonly place: Place;
  readonly points: readonly Tried<Point>[];
}

export type ConditionCoverage = Covered<ConditionPoint>;

export interface BoundaryCoverage extends Covered<BoundaryPoint> {
  /** From when the limit has this value, where it is read from a limit. */
  readonly from?: string;
}

export interface DeadlineCoverage {
  readonly name: Bilingual;
  readonly place: Place;
  readonly covered: boolean;
}

export interface RulesetCoverage {
  readonly ruleset: Ruleset;
  readonly conditions: readonly ConditionCoverage[];
  readonly boundaries: readonly BoundaryCoverage[];
  readonly deadlines: readonly DeadlineCoverage[];
  /** Duties and checks. */
  readonly norms: Points;
}

/** What conditions come to, and on which side of their boundaries. */
interface Points {
  readonly conditions: readonly ConditionCoverage[];
  readonly boundaries: readonly BoundaryCoverage[];
}

/** The shares of what is tried, that of duties and checks apart. */
export interface CoverageShares {
  readonly conditions: Fraction;
  readonly boundaries: Fraction;
  readonly deadlines: Fraction;
  readonly normConditions: Fraction;
  readonly normBoundaries: Fraction;
}

/**
 * The coverage of some rule sets by the tests and scenarios of all.
 *
 * @param rulesets those to report on
 * @param known every rule set; the tests of each count for the conditions they reach, in whatever file these stand
 * @param scenarios runs the scenarios, which is the engine's; tells what duties and checks were asked
 * @param askNorm the engine's answer to what becomes of duties and checks in tests; without it they are not asked
 */
export function coverageOf(
  rulesets: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  known: readonly Ruleset[] = rulesets,
  scenarios: (watch: Watch) => void = () => undefined,
  askNorm?: AskNorm,
): readonly RulesetCoverage[] {
  const seen = observe(known, vocabularies, scenarios, askNorm);
  return rulesets.map((ruleset): RulesetCoverage => {
    const vocabulary = vocabularies.find(({ code }) => code === ruleset.process);
    const environment = environmentOf([...withBases(ruleset)], vocabulary, ruleset.inForceFrom);
    const pointsOf = (asked: readonly Asked[]): Points => {
      const each = asked.flatMap(({ condition, origin }) =>
        withParts(condition).map((expression) => ({ expression, origin })),
      );
      return {
        conditions: each.map(({ expression, origin }) =>
          conditionCoverage(expression, origin, environment, seen),
        ),
        boundaries: each.flatMap(({ expression, origin }) =>
          boundaryCoverage(expression, origin, ruleset, environment, seen),
        ),
      };
    };
    return {
      ruleset,
      ...pointsOf(askedByConcepts(ruleset)),
      deadlines: ruleset.deadlines.map((deadline) => ({
        name: deadline.name,
        place: placeOf(deadline.origin.span, deadline.origin),
        covered: seen.deadlines.has(deadline),
      })),
      norms: pointsOf(askedByNorms(ruleset)),
    };
  });
}

/** A whole condition, and where it was written. */
interface Asked {
  readonly condition: Expression;
  readonly origin: Origin;
}

/** What concepts and transitions ask. */
function askedByConcepts({ concepts, transitions, origin }: Ruleset): readonly Asked[] {
  return [
    ...transitions.map(({ condition }) => ({ condition, origin })),
    ...concepts.flatMap((concept) =>
      concept.clauses.map(({ condition }) => ({ condition, origin: concept.origin })),
    ),
  ];
}

/** What duties and checks ask. */
function askedByNorms({ duties, checks }: Ruleset): readonly Asked[] {
  const of = (origin: Origin, wholes: readonly (Expression | undefined)[]): readonly Asked[] =>
    wholes.flatMap((condition) => (condition ? [{ condition, origin }] : []));
  return [
    ...duties.flatMap((duty) =>
      of(duty.origin, [
        duty.arisesWhen,
        duty.arisesBy?.where,
        duty.lapsesWhen,
        duty.deadline?.when,
        ...[...duty.fulfilledBy, ...duty.lapsesBy, ...duty.mustPrecede].map(({ where }) => where),
        ...duty.breaches.map(({ where }) => where),
      ]),
    ),
    ...checks.flatMap((check) => of(check.origin, [check.when, ...check.upon.map(({ where }) => where)])),
  ];
}

function conditionCoverage(
  expression: Expression,
  origin: Origin,
  environment: Environment,
  { conditions }: Observations,
): ConditionCoverage {
  const tried = conditions.get(expression);
  const points = new Set([...answersToTry(expression, origin, environment), ...(tried ?? [])]);
  return {
    text: textOf(expression.syntax, origin),
    place: placeOf(expression.syntax.span, origin),
    points: [...points].map((point) => ({ point, covered: tried?.has(point) ?? false })),
  };
}

function boundaryCoverage(
  expression: Expression,
  origin: Origin,
  ruleset: Ruleset,
  environment: Environment,
  { bounds }: Observations,
): readonly BoundaryCoverage[] {
  return boundsOf(expression, environment).flatMap((bound, index) =>
    datedValues(bound, environment, ruleset).map((dated): BoundaryCoverage => {
      const tried = bounds.get(expression)?.get(index)?.get(dated);
      const isFixed = fixedValue(bound, dated) !== undefined;
      const points = BOUNDARY_POINTS.flatMap((point): Tried<BoundaryPoint>[] => {
        const covered = tried?.has(point) ?? false;
        if (point === 'unknown') return canBeOpen(expression, environment) ? [{ point, covered }] : [];
        if (!isFixed) return [{ point, covered }];
        const value = valueAt(bound, dated, point, environment);
        if (value === undefined) return [];
        return [{ point, covered, value: displayValue(value, bound.type, environment.choices) }];
      });
      return {
        text: textOf(expression.syntax, origin),
        place: placeOf(expression.syntax.span, origin),
        ...(dated && { from: dated.from }),
        points,
      };
    }),
  );
}

/** How many of the points of some rule sets are covered. */
export function sharesOf(coverages: readonly RulesetCoverage[]): CoverageShares {
  const share = (covered: readonly { readonly covered: boolean }[]): Fraction => ({
    covered: covered.filter((one) => one.covered).length,
    total: covered.length,
  });
  const points = (all: readonly Covered<unknown>[]): Fraction => share(all.flatMap((one) => one.points));
  return {
    conditions: sumOf(coverages.map(({ conditions }) => points(conditions))),
    boundaries: sumOf(coverages.map(({ boundaries }) => points(boundaries))),
    deadlines: sumOf(coverages.map(({ deadlines }) => share(deadlines))),
    normConditions: sumOf(coverages.map(({ norms }) => points(norms.conditions))),
    normBoundaries: sumOf(coverages.map(({ norms }) => points(norms.boundaries))),
  };
}
