import {
  type CoverageShares,
  type Fraction,
  formatDate,
  permille,
  type RulesetCoverage,
  sharesOf,
} from '../../../../dsl/index.ts';
import type { Context } from '../../context.ts';
import { painter } from '../paint.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the tests try of each file, and what they do not. */
export function coverageText(coverages: readonly RulesetCoverage[], context: Context): string {
  const { measures } = context.texts;
  const paint = painter(context.colour);
  return [
    paint.strong(measures.coverageHeading),
    ...coverages.flatMap((coverage) => fileLines(coverage, context)),
    '',
    sharesText(sharesOf(coverages), context),
    ...normsText(sharesOf(coverages), context),
    '',
  ].join('\n');
}

/** `12 af 16 grænsepunkter (75 %)`; a per cent is never rounded up. */
export function shareText(
  share: Fraction,
  { texts: { measures } }: Context,
): (what: (share: string) => string) => string {
  const tenths = permille(share);
  const percent = measures.percent(Math.floor(tenths / 10), tenths % 10);
  return (what) => `${what(measures.of(share.covered, share.total))} (${percent})`;
}

function sharesText({ conditions, boundaries, deadlines }: CoverageShares, context: Context): string {
  const { measures } = context.texts;
  return joined(
    [
      { share: conditions, what: measures.conditions },
      { share: boundaries, what: measures.boundaries },
      { share: deadlines, what: measures.deadlines },
    ],
    context,
  );
}

/** What scenarios try of duties and checks; nothing where there are none. */
function normsText({ normConditions, normBoundaries }: CoverageShares, context: Context): readonly string[] {
  const { measures } = context.texts;
  if (normConditions.total === 0) return [];
  const shares = [
    { share: normConditions, what: measures.conditions },
    { share: normBoundaries, what: measures.boundaries },
  ];
  return [measures.ofNorms(joined(shares, context))];
}

function joined(
  shares: readonly { readonly share: Fraction; readonly what: (share: string) => string }[],
  context: Context,
): string {
  return shares
    .filter(({ share }) => share.total > 0)
    .map(({ share, what }) => shareText(share, context)(what))
    .join(' · ');
}

function fileLines(coverage: RulesetCoverage, context: Context): readonly string[] {
  const shares = sharesOf([coverage]);
  const total = shares.conditions.total + shares.boundaries.total + shares.deadlines.total;
  const file = coverage.ruleset.origin.source.path;
  const norms = normsText(shares, context);
  if (total === 0 && norms.length === 0) return [];
  const listed = (gaps: readonly Gap[]): readonly string[] =>
    gaps.map(({ line, text }) => `  - ${file}:${line}  ${text}`);
  // A file whose duties and checks no scenario reaches would list them all.
  const isReached = shares.normConditions.covered > 0;
  return [
    '',
    ...(total === 0 ? [`${file}:`] : [`${file}: ${sharesText(shares, context)}`]),
    ...listed(gapsOf(coverage, context)),
    ...norms.map((line) => `  ${line}`),
    ...(isReached ? listed(gapsOf({ ...coverage.norms, deadlines: [] }, context)) : []),
  ];
}

interface Gap {
  readonly line: number;
  readonly text: string;
}

/** What no test tries, in the order of the file. */
function gapsOf(
  coverage: Pick<RulesetCoverage, 'conditions' | 'boundaries' | 'deadlines'>,
  { language, texts: { measures } }: Context,
): readonly Gap[] {
  const missing = <Point extends string>(
    points: readonly { readonly point: Point; readonly covered: boolean }[],
    words: Readonly<Record<Point, string>>,
  ): string =>
    points
      .filter(({ covered }) => !covered)
      .map(({ point }) => words[point])
      .join(', ');
  const conditions = coverage.conditions
    .filter(({ points }) => points.some(({ covered }) => !covered))
    .map(({ place, text, points }) => ({
      line: place.line,
      text: measures.notTried(text[language], missing(points, measures.answers)),
    }));
  const boundaries = coverage.boundaries
    .filter(({ points }) => points.some(({ covered }) => !covered))
    .map(({ place, text, from, points }) => ({
      line: place.line,
      text: measures.notTried(
        from === undefined ? text[language] : measures.limitFrom(text[language], formatDate(from, language)),
        points
          .filter(({ covered }) => !covered)
          .map(({ point, value }) => value?.[language] ?? measures.sides[point])
          .join(', '),
      ),
    }));
  const deadlines = coverage.deadlines
    .filter(({ covered }) => !covered)
    .map(({ place, name }) => ({ line: place.line, text: measures.deadlineNotTried(name[language]) }));
  return [...conditions, ...boundaries, ...deadlines].toSorted((a, b) => a.line - b.line);
}

/** The same for programs, with every point. */
export function coverageJson(coverages: readonly RulesetCoverage[]): Json {
  return {
    ...sharesJson(coverages),
    files: coverages.map((coverage) => ({
      file: coverage.ruleset.origin.source.path,
      ...sharesJson([coverage]),
      points: {
        ...pointsJson(coverage),
        deadlines: coverage.deadlines,
        norms: pointsJson(coverage.norms),
      },
    })),
  };
}

function pointsJson({ conditions, boundaries }: RulesetCoverage['norms']): Json {
  return {
    conditions,
    boundaries: boundaries.map(({ from, ...boundary }) => ({ ...boundary, from: from ?? null })),
  };
}

function sharesJson(coverages: readonly RulesetCoverage[]): Json {
  const { normConditions, normBoundaries, ...tests } = sharesOf(coverages);
  return { ...tests, norm_conditions: normConditions, norm_boundaries: normBoundaries };
}
