/**
 * How much of the rules the tests in rule files try: every condition true, false and open; every value a condition
 * turns at, one unit below, at, one unit above and unknown; every deadline.
 */
import { displayValue } from '../display.ts';
import type { Environment } from '../evaluate/environment.ts';
import { placeOf, textOf } from '../evaluate/reader.ts';
import { withParts } from '../expression-parts.ts';
import type { ConceptModel, Expression, Ruleset } from '../model.ts';
import type { Place } from '../outcome.ts';
import { environmentOf } from '../rules-in-force.ts';
import type { Bilingual } from '../source.ts';
import { withBases } from '../test-setting.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import { BOUNDARY_POINTS, type BoundaryPoint, boundsOf, datedValues, fixedValue, valueAt } from './bounds.ts';
import { type Fraction, sumOf } from './fraction.ts';
import { type ConditionPoint, type Observations, observe } from './observe.ts';
import { canBeOpen } from './reachable.ts';

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
  /** Conditions of duties and checks: tests in rule files cannot ask for them. */
  readonly outside: number;
}

/** The three shares of coverage. */
export interface CoverageShares {
  readonly conditions: Fraction;
  readonly boundaries: Fraction;
  readonly deadlines: Fraction;
}

/**
 * The coverage of some rule sets by the tests of all.
 *
 * @param rulesets those to report on
 * @param known every rule set; the tests of each count for the conditions they reach, in whatever file these stand
 */
export function coverageOf(
  rulesets: readonly Ruleset[],
  vocabularies: readonly ProcessVocabulary[],
  known: readonly Ruleset[] = rulesets,
): readonly RulesetCoverage[] {
  const seen = observe(known, vocabularies);
  return rulesets.map((ruleset): RulesetCoverage => {
    const vocabulary = vocabularies.find(({ code }) => code === ruleset.process);
    const environment = environmentOf([...withBases(ruleset)], vocabulary, ruleset.inForceFrom);
    const asked = ruleset.concepts.flatMap((concept) =>
      conditionsOf(concept).map((expression) => ({ concept, expression })),
    );
    return {
      ruleset,
      conditions: asked.map(({ concept, expression }) =>
        conditionCoverage(expression, concept, environment, seen),
      ),
      boundaries: asked.flatMap(({ concept, expression }) =>
        boundaryCoverage(expression, concept, ruleset, environment, seen),
      ),
      deadlines: ruleset.deadlines.map((deadline) => ({
        name: deadline.name,
        place: placeOf(deadline.origin.span, deadline.origin),
        covered: seen.deadlines.has(deadline),
      })),
      outside: outsideOf(ruleset).length,
    };
  });
}

function conditionsOf(concept: ConceptModel): readonly Expression[] {
  return concept.clauses.flatMap(({ condition }) => withParts(condition));
}

/** What duties and checks ask. */
function outsideOf({ duties, checks }: Ruleset): readonly Expression[] {
  const wholes = [
    ...duties.flatMap((duty) => [
      duty.arisesWhen,
      duty.arisesBy?.where,
      duty.lapsesWhen,
      duty.deadline?.when,
      ...[...duty.fulfilledBy, ...duty.lapsesBy, ...duty.mustPrecede].map(({ where }) => where),
      ...duty.breaches.map(({ where }) => where),
    ]),
    ...checks.flatMap((check) => [check.when, ...check.upon.map(({ where }) => where)]),
  ];
  return wholes.flatMap((whole) => (whole ? withParts(whole) : []));
}

function conditionCoverage(
  expression: Expression,
  { origin }: ConceptModel,
  environment: Environment,
  { conditions }: Observations,
): ConditionCoverage {
  const points: readonly ConditionPoint[] = canBeOpen(expression, environment)
    ? ['true', 'false', 'open']
    : ['true', 'false'];
  return {
    text: textOf(expression.syntax, origin),
    place: placeOf(expression.syntax.span, origin),
    points: points.map((point) => ({ point, covered: conditions.get(expression)?.has(point) ?? false })),
  };
}

function boundaryCoverage(
  expression: Expression,
  { origin }: ConceptModel,
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
  };
}
