/** Danish texts of what cannot be read: signs, words and lines that do not fit where they stand. */
import { KEYWORDS } from '../../keywords.ts';
import {
  fileLanguage,
  joined,
  listOf,
  type MessageArguments,
  type MessageTable,
  otherLanguage,
  quotedList,
  text,
} from '../message.ts';
import { didYouMean, LANGUAGES } from './phrases.ts';

/** Declarations by the grammar rule that reads them. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  ruleset: 'toppen af et regelsæt',
  fact: 'en oplysning',
  choice: 'et valg',
  group: 'en gruppe',
  role: 'en rolle',
  limit: 'en grænse',
  concept: 'et begreb',
  deadline: 'en frist',
  duty: 'en pligt',
  check: 'en kontrol',
  test: 'en prøve',
  testTable: 'en prøvetabel',
  scenario: 'et forløb',
  calendar: 'en kalender',
  template: 'en skabelon',
};

const PARTS: Readonly<Record<string, string>> = {
  Name: 'et navn',
  CodeWord: 'en kode som O-SUMMON',
  Text: 'en tekst i anførselstegn',
  Date: 'en dato som 1. januar 2016',
  Number: 'et tal',
  Duration: 'en varighed som 7 dage',
  Citation: 'en henvisning som § 57 c',
  Condition: 'en betingelse som »skadebeløb over 16.000 kr.«',
  Comparison: 'et ord, der sammenligner, for eksempel »er«, »over«, »mindst« eller »før«',
  Value: 'en værdi, for eksempel 16.000 kr., 1. januar 2016, ja eller et navn',
  Answer: 'en værdi, for eksempel 16.000 kr., ja, opfyldt, ukendt eller et navn',
  Source: 'en lov som serviceloven § 57 c eller en tekst i anførselstegn',
  Type: 'en type, for eksempel beløb, dato, ja/nej eller navnet på et valg',
  Dash: 'et punkt på næste linje, med »-« foran',
};

/** What could have stood there: one phrase for many keywords, else the few there are. */
const expected = (args: MessageArguments): string => {
  const words = quotedList(args, 'expected', 'eller');
  return (
    PARTS[text(args, 'kind')] ?? (words === '' ? 'noget andet; se eksemplerne i rules/README.md' : words)
  );
};

export const syntax: MessageTable = {
  R001: () => ({
    message: 'filen skal begynde med »regelsæt« og navnet på reglerne',
    hint: 'skriv øverst: regelsæt navn [name in English]',
  }),
  R002: (args) => ({
    message: `tegnet »${text(args, 'written')}« kan ikke bruges her`,
    hint:
      args.instead === undefined
        ? 'slet tegnet, eller sæt tekst i "…"'
        : `skriv ${text(args, 'instead')} i stedet`,
  }),
  R003: (args) => ({
    message: `der mangler »${text(args, 'sign')}« efter »${text(args, 'after')}«`,
    hint: `tilføj »${text(args, 'sign')}«`,
  }),
  R004: (args) => ({
    message: `»${text(args, 'written')}« passer ikke her`,
    hint: `her skal stå ${expected(args)}`,
    ...didYouMean(args),
  }),
  R005: () => ({ message: 'teksten mangler et afsluttende anførselstegn', hint: 'sæt " sidst i teksten' }),
  R006: () => ({ message: 'navnet mangler et afsluttende »', hint: 'sæt » sidst i navnet' }),
  R007: (args) => ({
    message: `filen er for stor: højst ${text(args, 'limit')} tegn læses`,
    hint: 'del reglerne i flere filer',
  }),
  R008: () => ({
    message: 'filen er ikke ren tekst: et andet program har gemt den på sin egen måde',
    hint: 'gem den som ren tekst (UTF-8), ikke som et dokument',
  }),
  R009: () => ({
    message: 'et bogstav er skrevet som to tegn (bogstav og tilføjet accent)',
    hint: 'saml bogstaverne: brug rettelsen, eller skriv ordet igen',
  }),
  R011: (args) => ({
    message: `sætningen er ikke færdig efter »${text(args, 'after')}«`,
    hint: `her mangler ${expected(args)}`,
  }),
  R012: (args) => ({
    message: `»${text(args, 'word')}« er et af regelsprogets egne ord og kan ikke stå midt i et navn`,
    hint: `sæt hele navnet i «», også hvor det bruges: «${text(args, 'name')}»`,
  }),
  R014: (args) => ({ message: `»${text(args, 'written')}« kendes ikke`, ...didYouMean(args) }),
  R015: (args) => ({ message: `»${text(args, 'written')}« kendes ikke her`, ...didYouMean(args) }),
  R016: (args) => ({
    message: `»${text(args, 'written')}« hører ikke til her`,
    hint:
      args.kind === 'Is'
        ? 'forbind to betingelser med »og«; et navn, der rummer »er«, sættes i «»'
        : 'sætningen før er slut; slet ordene, eller begynd en ny linje med et af regelsprogets ord',
  }),
  R017: (args) => ({
    message: `her står for mange betingelser inde i hinanden: højst ${text(args, 'limit')} læses`,
    hint: 'giv den inderste betingelse et navn med »begreb«',
  }),
  R018: (args) => ({
    message: `»${text(args, 'written')}« er ${LANGUAGES[otherLanguage(args)]}, og filen er på ${LANGUAGES[fileLanguage(args)]}`,
    hint: `skriv »${text(args, 'suggestion')}«`,
  }),
  R019: (args) => ({
    message: `»${text(args, 'word')}« kan ikke stå i ${DECLARATIONS[text(args, 'entry')] ?? text(args, 'entry')}`,
    hint: `linjen hører til i ${joined(
      listOf(args, 'owners').map((owner) => DECLARATIONS[owner] ?? owner),
      'eller',
    )}`,
  }),
  R026: () => ({
    message: 'feltet i tabellen er tomt',
    hint: 'skriv en værdi, »ukendt« når oplysningen ikke kendes, eller »ingen« når den ikke findes',
  }),
  R030: (args) => ({
    message: `»${text(args, 'written')}« kan ikke stå mellem to betingelser på en linje`,
    hint: args.beside
      ? `skriv »${KEYWORDS.AnyOf[fileLanguage(args)]}:« og hver mulighed på sin egen linje med »-« foran; se efter, hvad »${text(args, 'beside')}« hører til`
      : `skriv »${KEYWORDS.AnyOf[fileLanguage(args)]}:« og hver betingelse på sin egen linje med »-« foran`,
  }),
  R031: (args) => ({
    message: `»${text(args, 'written')}« siger ikke, om de to grænser selv er med`,
    hint:
      args.low === undefined
        ? 'skriv »fra … til og med …«, når de er med, ellers »over … og … under …«'
        : `skriv »${text(args, 'rewrite')}«, når de er med; ellers to betingelser: »over ${text(args, 'low')}« og »under ${text(args, 'high')}«`,
  }),
  R032: (args) => ({
    message: `»${text(args, 'sign')}« lukker noget, der ikke er åbnet`,
    hint: `slet »${text(args, 'sign')}«, eller sæt »${text(args, 'opener')}« hvor det begynder`,
  }),
  R033: (args) => ({
    message: `»${text(args, 'name')}« står alene efter »og«; »og« forbinder hele betingelser`,
    hint: 'skriv »eller« mellem muligheder, eller gør betingelsen færdig: … og … er …',
  }),
  R034: () => ({ message: '»og« kan ikke stå mellem navne i en liste', hint: 'skriv komma mellem navnene' }),
  R035: (args) => ({
    message: `der mangler »-« foran »${text(args, 'before')}«`,
    hint: 'hvert punkt står på sin egen linje og begynder med »-«',
  }),
  R036: (args) => ({
    message: `teksten »${text(args, 'written')}« skal stå i anførselstegn`,
    hint: 'sæt " før og efter teksten',
  }),
};
