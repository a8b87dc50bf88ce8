import type { Problem } from '../problem.ts';

/** The words of `samraad document`. */
export const document = {
  help: {
    document: 'skriv et udkast til et brev eller et papir i en sag; intet bliver sendt',
    kind: 'hvilket dokument, for eksempel indkaldelse; uden det vises, hvilke der findes',
    step: 'efter sagens hændelse nummer N (ellers som sagen står til sidst)',
  },
  errors: {
    noCase: (kind: string): Problem => ({
      cause: `der mangler en sag til »${kind}«`,
      next: `skriv sagens fil efter: samraad document ${kind} SAG.jsonl`,
    }),
    unknownKind: (written: string, meant: string | undefined, known: readonly string[]): Problem => ({
      cause: `der er ingen skabelon »${written}« til sagen`,
      next: meant === undefined ? `disse findes: ${known.join(', ')}` : `mente I »${meant}«?`,
    }),
    otherProcess: (kind: string, belongs: string, own: string, known: readonly string[]): Problem => ({
      cause: `»${kind}« hører til ${belongs}, og sagen er et forløb af typen ${own}`,
      next:
        known.length === 0 ? 'reglerne har ingen skabeloner til sagen' : `vælg en af: ${known.join(', ')}`,
    }),
    notReady: (kind: string, condition: string, step: number | undefined): Problem => ({
      cause: `»${kind}« passer ikke til sagen her: »${condition}« er ikke opfyldt`,
      next:
        step === undefined
          ? 'dokumentet kan laves, når sagen er nået så langt'
          : `det gør det efter hændelse ${step}: tilføj --step ${step}`,
    }),
    notOpened: (): Problem => ({
      cause: 'sagen er ikke oprettet, så ingen regler gælder for den',
      next: 'kontrollér sagens første hændelse',
    }),
    noStep: (written: string, last: number): Problem => ({
      cause: `--step kan ikke være »${written}«`,
      next: last === 1 ? 'sagen har én hændelse: skriv 1' : `skriv et tal fra 1 til ${last}`,
    }),
  },

  kindsHeading: 'Dokumenter efter forløb',
  madeIn: (municipality: string): string => `${municipality}s egen`,
  noTemplates: 'reglerne har ingen skabeloner',
};
