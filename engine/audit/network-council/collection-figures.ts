/** The figures about the municipalities (M-01 to M-09 and M-16 to M-18), from what they answered and what they sent. */
import { byPerson } from '../countable.ts';
import { share } from '../figure.ts';
import type { FigureResult } from '../result.ts';
import type { CollectedAnswer } from './collection.ts';
import type { CountedCase } from './counted-case.ts';

/** Silent where nobody recorded what the municipalities answered; `registered` is M-15, the youths of the year. */
export function collectionFigures(
  answers: readonly CollectedAnswer[] | undefined,
  cases: readonly CountedCase[],
  registered: number,
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
  return [...fromAnswers(answers, registered), range];
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
  const shareOf = (
    id: string,
    among: readonly CollectedAnswer[],
    holds: (one: CollectedAnswer) => boolean | undefined,
  ): FigureResult => {
    const found = share(among.map(holds));
    return found.denominator === 0
      ? { id, section, kind: 'not_reported' }
      : { id, section, kind: 'share', unit: 'municipalities', ...found };
  };
  const expected = (id: string, among: readonly CollectedAnswer[], without: number): FigureResult => {
    const known = among.flatMap(({ expected }) => expected ?? []);
    if (known.length === 0) return { id, section, kind: 'not_reported' };
    const count = known.reduce((sum, one) => sum + one, 0) - without;
    return { id, section, kind: 'count', unit: 'youths', count: Math.max(count, 0) };
  };
  return [
    shareOf('M-01', answers, ({ answer }) => answer !== 'no_answer'),
    shareOf('M-02', responded, ({ answer }) => answer === 'sent'),
    shareOf('M-03', responded, ({ answer }) => answer !== 'sent'),
    shareOf('M-04', silent, ({ answer }) => answer === 'not_identified'),
    shareOf('M-05', silent, ({ answer }) => answer === 'none_in_target'),
    shareOf('M-06', silent, ({ answer }) => answer === 'no_reason'),
    shareOf('M-07', answers, ({ answer }) => answer === 'no_answer'),
    shareOf('M-08', responded, ({ insufficient }) => insufficient),
    shareOf('M-09', silent, ({ expected }) => (expected === undefined ? undefined : expected === 0)),
    expected('M-16', answers, 0),
    expected('M-17', sent, registered),
  ];
}

function youthsPerMunicipality(cases: readonly CountedCase[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [first] of byPerson(cases)) {
    if (first) found.set(first.municipality, (found.get(first.municipality) ?? 0) + 1);
  }
  return found;
}
