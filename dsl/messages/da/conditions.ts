/** Danish texts of conditions that ask what cannot be asked. */
import { listOf, type MessageTable, quotedList, text } from '../message.ts';
import { didYouMean } from './phrases.ts';

const TYPES: Readonly<Record<string, string>> = {
  money: 'et beløb',
  number: 'et tal',
  percent: 'en procent',
  date: 'en dato',
  boolean: 'ja eller nej',
  duration: 'en varighed',
  text: 'en tekst',
  choice: 'en mulighed i et valg',
  set: 'en mængde',
};

/** How a value of a type is written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  money: 'skriv et beløb som 16.000 kr.',
  number: 'skriv et tal som 2',
  percent: 'skriv en procent som 15 %',
  date: 'skriv en dato som 1. januar 2016, eller navnet på en oplysning, der er en dato',
  boolean: 'skriv »er ja« eller »er nej«',
  duration: 'skriv en varighed som 7 dage eller 1 år',
  choice: 'skriv en af valgets muligheder',
  set: 'skriv »omfatter« og en af valgets muligheder',
};

/** How a fact of a type can be compared. */
const COMPARISONS: Readonly<Record<string, string>> = {
  money: 'skriv over, under, mindst, højst eller netop',
  number: 'skriv over, under, mindst, højst eller netop',
  percent: 'skriv over, under, mindst, højst eller netop',
  duration: 'skriv over, under, mindst, højst eller netop',
  date: 'skriv før, efter, senest eller tidligst',
  boolean: 'skriv »er ja« eller »er nej«',
  choice: 'skriv »er« og en af valgets muligheder; over og under kræver »i stigende orden« ved valget',
  set: 'skriv »omfatter« og en af valgets muligheder',
  text: 'skriv »er kendt« eller »er ukendt«',
};

export const conditions: MessageTable = {
  R029: (args) => ({
    message: `»${text(args, 'name')}« er et navn, og her skal selve værdien stå`,
    hint: 'skriv værdien, for eksempel 16.000 kr.',
  }),
  R050: (args) => ({
    message: `her skal stå ${TYPES[text(args, 'expected')] ?? text(args, 'expected')}, men der står ${TYPES[text(args, 'found')] ?? text(args, 'found')}`,
    ...(EXAMPLES[text(args, 'expected')] !== undefined && {
      hint: EXAMPLES[text(args, 'expected')] as string,
    }),
  }),
  R051: (args) => ({
    message: `»${text(args, 'name')}« er ${text(args, 'type') === 'choice' ? 'et valg' : (TYPES[text(args, 'type')] ?? text(args, 'type'))}, så »${text(args, 'word')}« kan ikke bruges`,
    hint: COMPARISONS[text(args, 'type')] ?? 'skriv »er kendt« eller »er ukendt«',
  }),
  R052: (args) => ({
    message: `»${text(args, 'name')}« hører til gruppen ${quotedList(args, 'groups', 'eller')}, og her er ikke valgt nogen af dem`,
    hint:
      args.where !== undefined
        ? '»hvor« tager én betingelse; sæt flere i parentes: hvor (… og …)'
        : args.given === undefined
          ? `skriv »mindst 1 ${listOf(args, 'groups')[0] ?? ''} hvor …«; skal begrebet svare for hver af dem, så skriv »vedrører ${listOf(args, 'groups')[0] ?? ''}« efter dets navn`
          : `skriv »givet ${listOf(args, 'groups')[0] ?? ''}:« og på næste linje »- ${text(args, 'name')} er …«`,
  }),
  R053: (args) => ({
    message: `»${text(args, 'name')}« måles ikke på noget, så det kan ikke være over eller under`,
    hint: 'tilføj », målt på …« ved valgmuligheden, eller nævn oplysningen',
  }),
  R054: (args) => ({
    message: `»${text(args, 'name')}« er ikke en mulighed ved »${text(args, 'choice')}«${args.elsewhere === undefined ? '' : `, men ved »${text(args, 'elsewhere')}«`}`,
    ...didYouMean(args, `vælg ${quotedList(args, 'options', 'eller')}`),
  }),
  R055: (args) => ({
    message: `»${text(args, 'name')}« er en oplysning, og kun begreber kan være opfyldt`,
    hint:
      text(args, 'type') === 'boolean'
        ? 'skriv »er ja« eller »er nej«'
        : 'skriv »er kendt«, eller sammenlign med en værdi',
  }),
  R057: (args) => ({
    message: `»${text(args, 'name')}« er et begreb og kan kun være opfyldt, ikke opfyldt eller ukendt`,
    hint: 'skriv »er opfyldt« eller »er ikke opfyldt«',
  }),
  R058: () => ({
    message: 'et tidsrum skal regnes fra en dato',
    hint: 'tilføj »regnet fra« og oplysningen, for eksempel gerningsdato',
  }),
  R059: (args) =>
    text(args, 'type') === ''
      ? {
          message: `»${text(args, 'name')}« står ikke i nogen gruppe, så der er ikke flere at lægge sammen`,
          hint: `skriv blot: ${text(args, 'name')} over …, eller tilføj den til en gruppes felter`,
        }
      : {
          message: `»${text(args, 'name')}« er ${text(args, 'type') === 'choice' ? 'et valg' : (TYPES[text(args, 'type')] ?? text(args, 'type'))} og kan ikke lægges sammen`,
          hint: 'kun beløb, tal og procenter kan lægges sammen; skriv »antallet af« for at tælle',
        },
  R084: (args) => ({
    message: `»${text(args, 'name')}« er ikke et felt i ${quotedList(args, 'groups', 'eller')}`,
    hint: 'giv oplysningen for sig selv med »givet«, eller tilføj den under gruppens »felter«',
  }),
  R089: (args) => ({
    message: `begrebet »${text(args, 'name')}« afhænger af sig selv${listOf(args, 'through').length === 0 ? '' : ` gennem ${quotedList(args, 'through', 'og')}`}`,
    hint:
      listOf(args, 'through').length === 0
        ? 'slet den betingelse, der nævner begrebet selv'
        : 'skriv betingelserne ud i det ene af dem, uden at nævne det andet',
  }),
  R090: (args) => ({
    message: `begrebet »${text(args, 'name')}« hviler på flere end ${text(args, 'most')} begreber, det ene under det andet`,
    hint: 'skriv nogle af leddene sammen, så kæden bliver kortere',
  }),
  R121: (args) => ({
    message: `»${text(args, 'name')}« er en grænse eller en indstilling, og den er ens i alle sager`,
    hint: 'skriv oplysningen først, og hold den op mod grænsen',
  }),
};
