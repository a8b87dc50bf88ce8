import { formatNumber } from '../../../../dsl/index.ts';
import type { Problem } from '../problem.ts';

const many = (number: number): string => formatNumber(number, 'da');
const cases = (number: number): string => `${many(number)} ${number === 1 ? 'sag' : 'sager'}`;

/** Time that is left, in the largest units that say enough. */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} t ${minutes % 60} min`;
}

/** The words of `samraad replay --store`, where a whole register is gone through. */
export const registerReplay = {
  help: {
    workers: 'så mange tråde arbejder ad gangen (ellers én for hver kerne)',
    store: 'genafspil et register: en fil eller en server; uden navne på sager hele registret',
  },
  errors: {
    stopped: (done: number, total: number): Problem => ({
      cause: `stoppet: ${many(done)} af ${cases(total)} er gennemgået og gemt`,
      next: 'kør samme kommando igen for at fortsætte',
    }),
    rulesChanged: (): Problem => ({
      cause: 'reglerne er ændret, mens sagerne blev gennemgået',
      next: 'lad reglerne ligge, og kør kommandoen igen',
    }),
    unreadableState: (file: string): Problem => ({
      cause: `»${file}« skulle holde det, der allerede er gennemgået, men kan ikke læses; registret selv er ikke rørt`,
      next: 'flyt eller slet filen, og kør kommandoen igen: så begynder den forfra',
    }),
    badWorkers: (value: string): Problem => ({
      cause: `--workers kan ikke være »${value}«`,
      next: 'skriv et helt tal fra 1 til 256',
    }),
    onlyCases: (option: string): Problem => ({
      cause: `${option} kan ikke bruges på et helt register`,
      next: 'angiv navnene på de sager, det drejer sig om',
    }),
  },
  progress: (done: number, total: number, rate: number, left: number | undefined): string =>
    `${many(done)} af ${many(total)} · ${many(rate)}/s${left === undefined ? '' : ` · ${duration(left)} tilbage`}`,
  goesOn: (done: number, total: number): string =>
    `Fortsætter: ${many(done)} af ${cases(total)} er gennemgået før`,
  replayed: (number: number, store: string): string => `${cases(number)} genafspillet fra ${store}`,
  decision: (seq: number, date: string, before: string, after: string | undefined): string =>
    `afgørelse (hændelse ${seq}, ${date}): ${before} → ${after ?? 'ikke muligt mere'}`,
  refusedEvents: (events: string): string => `ikke tilladt: hændelse ${events}`,
  differences: (number: number): string =>
    number === 1
      ? '1 forskel i forløb, pligter, frister og fund'
      : `${many(number)} forskelle i forløb, pligter, frister og fund`,
  more: (number: number): string => `… og ${cases(number)} mere; se dem alle med --json`,
  summary: (same: number, refused: number, changed: number, impossible: number): string =>
    `Uændret ${many(same)} · med hændelser, der ikke er tilladt ${many(refused)} · ændret ${many(changed)} · kan ikke genafspilles ${many(impossible)}`,
  riskyTitle: 'Risikable, men uændrede:',
  withRefused: 'uændret, men med hændelser, der ikke er tilladt',
  impossibleTitle: 'Kan ikke genafspilles:',
  pageTitle: 'Genafspilning af et register',
  root: (root: string): string => `Kvittering ${root}: samme sager og samme regler giver altid den samme`,
};
