import {
  type CoverageShares,
  type Fraction,
  formatDate,
  permille,
  type RulesetCoverage,
  sharesOf,
} from '../../../dsl/index.ts';
import type { Context } from '../context.ts';
import { painter } from './paint.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the tests try of each file, and what they do not. */
export function coverageText(coverages: readonly RulesetCoverage[], context: Context): string {
  const { measures } = context.texts;
  const paint = painter(context.colour);
  const outside = coverages.reduce((sum, coverage) => sum + coverage.outside, 0);
  return [
    paint.strong(measures.coverageHeading),
    ...coverages.flatMap((coverage) => fileLines(coverage, context)),
    '',
    sharesText(sharesOf(coverages), context),
    ...(outside === 0 ? [] : [paint.faint(measures.outside(outside))]),
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
  const shares = [
    { share: conditions, what: measures.conditions },
    { share: boundaries, what: measures.boundaries },
    { share: deadlines, what: measures.deadlines },
  ];
  return shares
    .filter(({ share }) => share.total > 0)
    .map(({ share, what }) => shareText(share, context)(what))
    .join(' · ');
}

function fileLines(coverage: RulesetCoverage, context: Context): readonly string[] {
  const shares = sharesOf([coverage]);
  const total = shares.conditions.total + shares.boundaries.total + shares.deadlines.total;
  const file = coverage.ruleset.origin.source.path;
  if (total === 0) return [];
  return [
    '',
    `${file}: ${sharesText(shares, context)}`,
    ...gapsOf(coverage, context).map(({ line, text }) => `  - ${file}:${line}  ${text}`),
  ];
}

/** What no test tries, in the order of the file. */
function gapsOf(
  coverage: RulesetCoverage,
  { language, texts: { measures } }: Context,
): readonly { readonly line: number; readonly text: string }[] {
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
    ...sharesOf(coverages),
    not_counted: coverages.reduce((sum, { outside }) => sum + outside, 0),
    files: coverages.map((coverage) => ({
      file: coverage.ruleset.origin.source.path,
      ...sharesOf([coverage]),
      points: {
        conditions: coverage.conditions,
        boundaries: coverage.boundaries.map(({ from, ...boundary }) => ({ ...boundary, from: from ?? null })),
        deadlines: coverage.deadlines,
      },
    })),
  };
}
