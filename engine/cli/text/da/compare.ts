import { type Edit, formatNumber } from '../../../../dsl/index.ts';
import type { Problem } from '../problem.ts';

const many = (number: number): string => formatNumber(number, 'da');
const cases = (number: number): string => `${many(number)} tilfælde`;

/** The words of `samraad compare` and `samraad atlas`. */
export const compare = {
  help: {
    compare:
      'sammenlign to regelsæt, og vis tilfælde, der kommer ud anderledes, og hvilken ændring der gør det',
    cases: 'vis også, hvilke sager der kommer ud anderledes: .jsonl-filer, eller mapper med dem',
    side: 'en regelfil, eller navn og version: "alvorlig kriminalitet i Fjordby version 1"',
    atlas: 'gennemgå en sag efter alle kommuners regler, og vis, hvad der afgør den hvert sted',
    caseFile: 'sagen som .jsonl-fil',
  },
  errors: {
    unknownRuleset: (written: string, suggestion: string | undefined, known: readonly string[]): Problem => ({
      cause: `der er intet regelsæt »${written}«`,
      next:
        suggestion === undefined
          ? `skriv en regelfil eller navn og version; disse findes: ${known.join('; ')}`
          : `mente I »${suggestion}«?`,
    }),
    noDecision: (): Problem => ({
      cause: 'sagen er ikke afgjort efter nogen kommunes regler',
      next: 'en sag afgøres først, når målgruppen er vurderet',
    }),
  },

  versions: (one: string, other: string): string => `${one} → ${other}`,
  limitsOn: (one: string, other: string): string =>
    one === other ? `grænser læst pr. ${one}` : `grænser læst pr. ${one} og pr. ${other}`,
  differing: (differing: number, all: number): string =>
    `${many(differing)} af ${cases(all)} kommer ud anderledes`,
  sampled: (all: number): string => `stikprøve på ${many(all)}`,
  unchanged: 'uændret',
  added: 'nyt begreb',
  removed: 'findes ikke mere',
  outcomes: (from: string, to: string, number: number): string => `${from} → ${to} (${cases(number)})`,
  when: 'når',
  needs: (facts: string): string => `kræver nu oplysningen ${facts}`,
  history: (group: string): string => `om der er flere ${group}`,
  because: 'fordi',
  noBlame: 'ingen enkelt ændring forklarer det',
  nothing: 'ikke skrevet',
  subject: { limit: 'grænsen', concept: 'begrebet' },
  piece: {
    limit: '',
    clause: '',
    bullet: '- ',
    otherwise: 'ellers ',
    decides_for_any: 'afgør for enhver ',
    concept: '',
  } satisfies Record<Edit['kind'], string>,
  more: (number: number): string => `… og ${number} andre; se dem alle med --json`,
  leftOut: (number: number): string => `… og ${cases(number)} mere, som ikke er forklaret her`,
  idle: 'ændret uden virkning på noget tilfælde:',
  summary: (same: number, changed: number): string => `Uændret ${same} · ændret ${changed}`,
  noCases: 'Ingen af sagerne afgøres efter disse regler.',
  otherCases: (number: number): string =>
    `${many(number)} ${number === 1 ? 'sag' : 'sager'} af en anden kommune eller proces er ikke gennemgået.`,
  exact: 'Alle tilfælde er gennemgået.',
  notExact:
    'Nogle begreber har for mange tilfælde: der er taget en stikprøve, og andre forskelle kan findes.',

  atlas: (name: string, number: number): string =>
    `${name} efter ${number === 1 ? 'en kommunes' : `${number} kommuners`} regler`,
  own: 'sagens egen',
  undecided: 'ingen afgørelse',
  same: 'Alle når samme afgørelse.',
  parts: 'Afgørelsen er ikke den samme alle steder.',
};
