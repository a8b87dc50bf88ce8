/** Danish texts of the checks that go through cases. Each prints a case. */
import { type MessageTable, text } from '../message.ts';

const CLAUSES: Readonly<Record<string, string>> = {
  except: 'undtagen når',
  discretion: 'skøn når',
};

const clause = (kind: string): string => CLAUSES[kind] ?? kind;

export const lints: MessageTable = {
  R130: (args) => ({
    message: `»${text(args, 'name')}« går under det, loven kræver (${text(args, 'source')}): ${args.outcome === 'discretion' ? 'skøn' : 'ikke opfyldt'}, når ${text(args, 'case')}`,
    hint: 'det åbne begreb siger under »skal altid omfatte«, hvad der altid skal være opfyldt; brug for eksempel »gælder altid når …«',
  }),
  R131: (args) => ({
    message: `»${text(args, 'name')}« siger ikke, hvad der gælder, når ${text(args, 'case')}`,
    hint: 'tilføj for eksempel »ellers skøn«, eller nævn tilfældet under »afgør for«',
  }),
  R132: (args) => ({
    message: `»${clause(text(args, 'loses'))}« og »${clause(text(args, 'wins'))}« passer begge, når ${text(args, 'case')}; så afgør »${clause(text(args, 'wins'))}«`,
    hint: 'lad dem ikke passe på det samme, eller behold det, hvis det er meningen',
  }),
  R133: (args) =>
    args.why === 'covered'
      ? {
          message: `betingelsen gør aldrig en forskel i »${text(args, 'name')}«: når den er opfyldt, er sagen allerede afgjort, for eksempel når ${text(args, 'case')}`,
          hint: 'slet den, eller ret den',
        }
      : {
          message: `betingelsen i »${text(args, 'name')}« kan aldrig være opfyldt, heller ikke når ${text(args, 'case')}`,
          hint: 'ret værdierne, eller slet den',
        },
  R134: (args) => ({
    message: `betingelsen i »${text(args, 'name')}« er altid opfyldt, også når ${text(args, 'case')}`,
    hint: 'slet den, eller ret værdierne',
  }),
  R135: (args) => ({
    message: `netop ${text(args, 'value')} er hverken over eller under: ${args.case === undefined ? `»${text(args, 'name')}« mangler den værdi` : `ingen betingelse passer, når ${text(args, 'case')}`}`,
    hint: 'skriv »mindst« eller »højst« det ene sted (om datoer: »tidligst« eller »senest«)',
  }),
  R136: (args) => ({
    message: `»${text(args, 'case')}« er skrevet ud, men grænsen »${text(args, 'name')}« har eller har haft samme værdi`,
    hint: `skriv »${text(args, 'name')}«, så følger den med, når grænsen ændres`,
  }),
  R137: (args) => ({
    message: `»${text(args, 'name')}« er bindende og levner ikke plads til et skøn, som loven giver (${text(args, 'source')}): det er afgjort på forhånd, når ${text(args, 'case')}`,
    hint: 'skriv »vejledende«, eller tilføj »skøn når …« eller »ellers skøn«',
  }),
  R138: (args) => ({
    message: `»${text(args, 'name')}« bliver ikke brugt`,
    hint: 'slet det, eller brug navnet',
  }),
  R139: (args) => ({
    message: `»${text(args, 'name')}« betyder noget andet i »${text(args, 'ruleset')}«, som filen bygger på`,
    hint: `vælg et andet navn; det andet står i ${text(args, 'file')}`,
  }),
  R140: (args) => ({
    message: `»${text(args, 'name')}« har for mange tilfælde til, at alle er gennemgået; ${text(args, 'cases')} er prøvet uden at gå under lovens krav`,
    hint: 'del begrebet i flere, så hvert ser på færre oplysninger',
  }),
};
