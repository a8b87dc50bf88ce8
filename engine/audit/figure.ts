/**
 * What a figure of the report is, whatever the process. A figure says which units (cases, youths, meetings) it is about
 * and what is asked of each; the answer undefined means that the field is missing, and then the unit counts nowhere but
 * as missing (network council 7.2). Numbers of days come from rule files, as settings.
 */
import type { Bilingual } from '../../dsl/index.ts';
import type { FigureResult } from './result.ts';

/** What hiding small groups needs to know of a figure. */
export interface FigureShape {
  readonly id: string;
  readonly section: string;
  /** The figure whose count is this one's denominator, and then those whose yes includes this one's yes. */
  readonly within: readonly string[];
  /** Figures that this one could be computed from: where one of them is hidden, all of them are. */
  readonly together?: readonly string[];
  /** Figures that may be the same number under another name: where they are, both are hidden or neither. */
  readonly same?: readonly string[];
  /** Where the name is not a text of the program. */
  readonly name?: Bilingual;
}

interface Asked<U, S> extends FigureShape {
  readonly among: (unit: U, settings: S) => boolean;
}

/** How many of those asked about answer yes. */
export interface ShareFigure<U, S> extends Asked<U, S> {
  readonly kind: 'share';
  readonly holds: (unit: U, settings: S) => boolean | undefined;
  /** Another base that the source's words allow; both readings are reported (OQ-08). */
  readonly alsoAmong?: (unit: U, settings: S) => boolean;
}

/** A number of each, and what is made of the numbers. */
export interface NumberFigure<U, S> extends Asked<U, S> {
  readonly kind: 'mean' | 'largest' | 'smallest';
  readonly value: (unit: U, settings: S) => number | undefined;
}

/** A number without a denominator; `within` names counts that are at least as large. */
export interface CountFigure<U, S> extends Asked<U, S> {
  readonly kind: 'count';
}

export type Figure<U, S> = ShareFigure<U, S> | NumberFigure<U, S> | CountFigure<U, S>;

/** Figures over one kind of unit, which is known only here. */
export interface FigureSet<C, S> {
  readonly shapes: readonly FigureShape[];
  /** Every figure of these cases, in the order of the table. Pure. */
  readonly answers: (cases: readonly C[], settings: S) => readonly FigureResult[];
}

/** The figures over the units that cases have: themselves, their youths, their meetings. */
export function figuresOver<C, U, S>(
  unit: string,
  unitsOf: (cases: readonly C[]) => readonly U[],
  figures: readonly Figure<U, S>[],
): FigureSet<C, S> {
  return {
    shapes: figures,
    answers: (cases, settings) => {
      const units = unitsOf(cases);
      return figures.map((figure) => answerOf(figure, unit, units, settings));
    },
  };
}

function answerOf<U, S>(figure: Figure<U, S>, unit: string, units: readonly U[], settings: S): FigureResult {
  const named = { id: figure.id, section: figure.section, ...(figure.name && { name: figure.name }) };
  const asked = units.filter((one) => figure.among(one, settings));
  if (figure.kind === 'count') return { ...named, kind: 'count', unit, count: asked.length };
  if (figure.kind === 'share') {
    const main = share(asked.map((one) => figure.holds(one, settings)));
    if (main.denominator === 0) return { ...named, kind: 'not_reported' };
    const { alsoAmong } = figure;
    const also =
      alsoAmong &&
      share(units.filter((one) => alsoAmong(one, settings)).map((one) => figure.holds(one, settings)));
    const other = also &&
      also.denominator > 0 && { numerator: also.numerator, denominator: also.denominator };
    return { ...named, kind: 'share', unit, ...main, ...(other && { other }) };
  }
  const values = asked.flatMap((one) => figure.value(one, settings) ?? []);
  if (values.length === 0) return { ...named, kind: 'not_reported' };
  const about = { ...named, unit, denominator: values.length, missing: asked.length - values.length };
  if (figure.kind === 'mean')
    return { ...about, kind: 'mean', sum: values.reduce((sum, value) => sum + value, 0) };
  const value = values.reduce((a, b) => (figure.kind === 'largest' ? Math.max(a, b) : Math.min(a, b)));
  return { ...about, kind: figure.kind, value };
}

/** How many answers are yes, of those that are known. */
export function share(answers: readonly (boolean | undefined)[]) {
  const numerator = answers.filter((answer) => answer === true).length;
  const missing = answers.filter((answer) => answer === undefined).length;
  return { numerator, denominator: answers.length - missing, missing };
}
