import type { PackProblem, PackProblemCode } from '../../../register/pack.ts';

type Args = PackProblem['args'];

/** What the program in a packed case says. */
export const verifier = {
  noPack: (file: string): string => `Der er ingen pakket sag i ${file}`,
  heading: (name: string, events: number): string =>
    `Sagen ${name}: ${events} ${events === 1 ? 'hændelse' : 'hændelser'}`,
  rules: (name: string, version: number): string => `Regler: ${name} version ${version}`,
  problems: {
    CHECKPOINT: () => 'Kontrolpunktet er ikke underskrevet med registrets nøgle',
    EVENT_CHANGED: ({ seq }) => `Hændelse ${seq} er ændret`,
    EVENT_MISSING: ({ seq }) => `Hændelse ${seq} mangler`,
    EVENT_NOT_INCLUDED: ({ seq }) => `Hændelse ${seq} er ikke blandt dem, kontrolpunktet står for`,
    RULES_CHANGED: ({ name, version }) => `Teksten til »${name}« version ${version} er ændret`,
    RULES_MISSING: ({ name, version }) =>
      `Teksten til »${name}« version ${version}, som en afgørelse bygger på, er ikke med`,
    SINCE: () => 'Registret er ikke vokset fra det tidligere kontrolpunkt: det er skrevet om',
  } satisfies Record<PackProblemCode, (args: Args) => string>,
  sound: (origin: string, size: number): string =>
    `Hændelserne er ordret dem, der stod i ${origin}, da det havde ${size} hændelser`,
  rulesSound: 'Reglerne er ordret dem, som afgørelserne nævner',
  grown: (size: number): string => `Registret er kun vokset, siden det havde ${size} hændelser`,
  key: (key: string): string => `Nøglen er ${key}: sammenlign den med den, I har fået et andet sted fra`,
  cannotProve:
    'Det beviser ikke, at det skrevne er sandt, eller at sagen ikke siden har fået flere hændelser.',
};
