/** Works out the figures of a list of cases. */
import type { CollectedAnswer } from './collection.ts';
import type { CountedCase } from './counted-case.ts';
import {
  type Figure,
  type FigureSettings,
  figures,
  type ShareFigure,
  unitsOf,
  type Youth,
} from './figures.ts';
import type { FigureResult } from './result.ts';

/** Every figure about cases and youths, in the order of the table. */
export function answerFigures(
  cases: readonly CountedCase[],
  settings: FigureSettings,
): readonly FigureResult[] {
  const units = { cases: unitsOf(cases, 'cases'), youths: unitsOf(cases, 'youths') };
  return figures.map((figure) => answerOf(figure, units[figure.unit], settings));
}

function answerOf(figure: Figure, units: readonly Youth[], settings: FigureSettings): FigureResult {
  const { id, section, unit } = figure;
  const asked = units.filter((cases) => figure.among(cases, settings));
  if (figure.kind === 'count') return { id, section, kind: 'count', unit, count: asked.length };
  if (figure.kind === 'share') {
    const main = share(figure, asked, settings);
    if (main.denominator === 0) return { id, section, kind: 'not_reported' };
    const { alsoAmong } = figure;
    const also =
      alsoAmong &&
      share(
        figure,
        units.filter((cases) => alsoAmong(cases, settings)),
        settings,
      );
    const other = also &&
      also.denominator > 0 && { numerator: also.numerator, denominator: also.denominator };
    return { id, section, kind: 'share', unit, ...main, ...(other && { other }) };
  }
  const values = asked.flatMap((cases) => figure.value(cases, settings) ?? []);
  if (values.length === 0) return { id, section, kind: 'not_reported' };
  const about = { id, section, unit, denominator: values.length, missing: asked.length - values.length };
  if (figure.kind === 'mean')
    return { ...about, kind: 'mean', sum: values.reduce((sum, value) => sum + value, 0) };
  const value = values.reduce((a, b) => (figure.kind === 'largest' ? Math.max(a, b) : Math.min(a, b)));
  return { ...about, kind: figure.kind, value };
}

function share(figure: ShareFigure, asked: readonly Youth[], settings: FigureSettings) {
  const answers = asked.map((cases) => figure.holds(cases, settings));
  const numerator = answers.filter((answer) => answer === true).length;
  const missing = answers.filter((answer) => answer === undefined).length;
  return { numerator, denominator: answers.length - missing, missing };
}

/** The figures about the municipalities: silent where nobody recorded what they answered. */
export function answerCollection(
  answers: readonly CollectedAnswer[] | undefined,
  cases: readonly CountedCase[],
  settings: FigureSettings,
): readonly FigureResult[] {
  const perMunicipality = youthsPerMunicipality(cases);
  const youths = [...perMunicipality.values()];
  const range: FigureResult =
    youths.length === 0
      ? { id: 'M-18', section: 'cases', kind: 'not_reported' }
      : {
          id: 'M-18',
          section: 'cases',
          kind: 'range',
          smallest: Math.min(...youths),
          largest: Math.max(...youths),
          denominator: youths.length,
        };
  return [...fromAnswers(answers, registeredIn(cases, settings)), range];
}

function fromAnswers(
  answers: readonly CollectedAnswer[] | undefined,
  registered: number,
): readonly FigureResult[] {
  const section = 'collection' as const;
  if (!answers) {
    const ids = ['M-01', 'M-02', 'M-03', 'M-04', 'M-05', 'M-06', 'M-07', 'M-08', 'M-09', 'M-16', 'M-17'];
    return ids.map((id) => ({ id, section, kind: 'not_reported' }));
  }
  const responded = answers.filter(({ answer }) => answer !== 'no_answer');
  const silent = responded.filter(({ answer }) => answer !== 'sent');
  const sent = responded.filter(({ answer }) => answer === 'sent');
  const share = (
    id: string,
    among: readonly CollectedAnswer[],
    holds: (one: CollectedAnswer) => boolean | undefined,
  ): FigureResult => {
    const found = among.map(holds);
    const missing = found.filter((answer) => answer === undefined).length;
    if (found.length === missing) return { id, section, kind: 'not_reported' };
    const numerator = found.filter((answer) => answer === true).length;
    return {
      id,
      section,
      kind: 'share',
      unit: 'municipalities',
      numerator,
      denominator: found.length - missing,
      missing,
    };
  };
  const expected = (id: string, among: readonly CollectedAnswer[], without: number): FigureResult => {
    const known = among.flatMap(({ expected }) => expected ?? []);
    if (known.length === 0) return { id, section, kind: 'not_reported' };
    const count = known.reduce((sum, one) => sum + one, 0) - without;
    return { id, section, kind: 'count', unit: 'youths', count: Math.max(count, 0) };
  };
  return [
    share('M-01', answers, ({ answer }) => answer !== 'no_answer'),
    share('M-02', responded, ({ answer }) => answer === 'sent'),
    share('M-03', responded, ({ answer }) => answer !== 'sent'),
    share('M-04', silent, ({ answer }) => answer === 'not_identified'),
    share('M-05', silent, ({ answer }) => answer === 'none_in_target'),
    share('M-06', silent, ({ answer }) => answer === 'no_reason'),
    share('M-07', answers, ({ answer }) => answer === 'no_answer'),
    share('M-08', responded, ({ insufficient }) => insufficient),
    share('M-09', silent, ({ expected }) => (expected === undefined ? undefined : expected === 0)),
    expected('M-16', answers, 0),
    expected('M-17', sent, registered),
  ];
}

/** M-15: the youths that the report's year has registered. */
function registeredIn(cases: readonly CountedCase[], settings: FigureSettings): number {
  const result = answerFigures(cases, settings).find(({ id }) => id === 'M-15');
  return result?.kind === 'count' ? result.count : 0;
}

function youthsPerMunicipality(cases: readonly CountedCase[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [first] of unitsOf(cases, 'youths')) {
    if (first) found.set(first.municipality, (found.get(first.municipality) ?? 0) + 1);
  }
  return found;
}
