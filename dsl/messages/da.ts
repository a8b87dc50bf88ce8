/** Danish texts of the diagnostics, by code. */

import { KEYWORDS } from '../keywords.ts';
import type { Language } from '../source.ts';
import { lints } from './lints-da.ts';
import { type Message, type MessageTable, quotedList, text } from './message.ts';
import { scenarios } from './scenarios-da.ts';

const KINDS: Readonly<Record<string, string>> = {
  fact: 'en oplysning',
  option: 'en mulighed i et valg',
  choice: 'et valg',
  group: 'en gruppe',
  role: 'en rolle',
  limit: 'en grænse',
  concept: 'et begreb',
  deadline: 'en frist',
  event: 'en hændelse',
  duty: 'en pligt',
  place: 'et sted, sagen udfylder',
};

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

const kinds = (args: Parameters<MessageTable[string]>[0]): string =>
  oneOf(listOf(args, 'kinds').map((kind) => KINDS[kind] ?? kind));

const didYouMean = (args: Parameters<MessageTable[string]>[0]): Pick<Message, 'hint'> =>
  args.suggestion === undefined ? {} : { hint: `mente I »${text(args, 'suggestion')}«?` };

/** A list without quotation marks, the last after `eller`. */
const oneOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} eller ${items.at(-1)}`;

const listOf = (args: Parameters<MessageTable[string]>[0], key: string): readonly string[] =>
  (args[key] as readonly string[] | undefined) ?? [];

const rewrite = (args: Parameters<MessageTable[string]>[0], otherwise: string): Pick<Message, 'hint'> => ({
  hint: args.rewrite === undefined ? otherwise : `skriv ${text(args, 'rewrite')}`,
});

const LANGUAGES: Readonly<Record<Language, string>> = { da: 'dansk', en: 'engelsk' };

/** The language of the file that the message is about. */
const fileOf = (args: Parameters<MessageTable[string]>[0]): Language =>
  args.fileLanguage === 'en' ? 'en' : 'da';

const other = (args: Parameters<MessageTable[string]>[0]): Language => (fileOf(args) === 'da' ? 'en' : 'da');

/** What could have stood there: one phrase for many keywords, else the few there are. */
const expected = (args: Parameters<MessageTable[string]>[0]): string => {
  const words = quotedList(args, 'expected', 'eller');
  return (
    PARTS[text(args, 'kind')] ?? (words === '' ? 'noget andet; se eksemplerne i rules/README.md' : words)
  );
};

export const da: MessageTable = {
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
    message: 'filen er ikke en tekstfil: den indeholder nul-tegn',
    hint: 'gem filen som ren tekst i UTF-8',
  }),
  R009: () => ({
    message: 'et bogstav er skrevet som to tegn (bogstav og tilføjet accent)',
    hint: 'saml bogstaverne: brug rettelsen, eller skriv ordet igen',
  }),
  R010: () => ({ message: 'der er mere end ét regelsæt i filen', hint: 'læg hvert regelsæt i sin egen fil' }),
  R011: (args) => ({
    message: `sætningen er ikke færdig efter »${text(args, 'after')}«`,
    hint: `her mangler ${expected(args)}`,
  }),
  R012: (args) => ({
    message: `»${text(args, 'word')}« er et nøgleord og kan ikke stå midt i et navn`,
    hint: `sæt hele navnet i «», også hvor det bruges: «${text(args, 'name')}»`,
  }),
  R014: (args) => ({ message: `»${text(args, 'written')}« kendes ikke`, ...didYouMean(args) }),
  R015: (args) => ({ message: `»${text(args, 'written')}« kendes ikke her`, ...didYouMean(args) }),
  R016: (args) => ({
    message: `»${text(args, 'written')}« hører ikke til her`,
    hint:
      args.kind === 'Is'
        ? 'forbind to betingelser med »og«; et navn, der rummer »er«, sættes i «»'
        : 'sætningen før er slut; slet ordene, eller begynd en ny linje med et nøgleord',
  }),
  R017: (args) => ({
    message: `betingelsen er for dyb: højst ${text(args, 'limit')} betingelser læses inde i hinanden`,
    hint: 'giv den inderste betingelse et navn med »begreb«',
  }),
  R018: (args) => ({
    message: `»${text(args, 'written')}« er ${LANGUAGES[other(args)]}, og filen er på ${LANGUAGES[fileOf(args)]}`,
    hint: `skriv »${text(args, 'suggestion')}«`,
  }),
  R019: (args) => ({
    message: `»${text(args, 'word')}« kan ikke stå i ${DECLARATIONS[text(args, 'entry')] ?? text(args, 'entry')}`,
    hint: `linjen hører til i ${oneOf(listOf(args, 'owners').map((owner) => DECLARATIONS[owner] ?? owner))}`,
  }),
  R020: (args) => ({
    message: `»${text(args, 'name')}« er defineret to gange`,
    hint: 'giv den ene et andet navn, eller slet den',
  }),
  R021: (args) => ({
    message: `»${text(args, 'name')}« kendes ikke som ${kinds(args)}`,
    ...(args.suggestion === undefined
      ? { hint: 'definér navnet her, eller skriv under »bygger på« det regelsæt, hvor det står' }
      : didYouMean(args)),
  }),
  R022: (args) => ({
    message: `»${text(args, 'name')}« er ikke en styrke`,
    hint:
      args.suggestion === undefined
        ? 'skriv lov, metode, lokal regel, anbefaling, erfaring, praksis, register eller vurdering'
        : `mente I »${text(args, 'suggestion')}«?`,
  }),
  R023: (args) => ({
    message: `»${text(args, 'name')}« er ikke en type`,
    hint:
      args.suggestion === undefined
        ? `skriv ${oneOf([...listOf(args, 'types'), 'navnet på et valg'])}`
        : `mente I »${text(args, 'suggestion')}«?`,
  }),
  R024: (args) => ({
    message: `»${text(args, 'name')}« har ikke lige mange former på dansk og engelsk`,
    hint: 'skriv ental / flertal begge steder',
  }),
  R025: (args) => ({
    message: `oplysningen »${text(args, 'name')}« mangler en type`,
    hint: 'tilføj for eksempel: type beløb',
  }),
  R026: () => ({
    message: 'feltet i tabellen er tomt',
    hint: 'skriv en værdi, »ukendt« når oplysningen ikke kendes, eller »ingen« når den ikke findes',
  }),
  R027: (args) => ({
    message: `»${text(args, 'name')}« og »${text(args, 'other')}« får samme kode ${text(args, 'code')}, så den ene ville skjule den anden`,
    hint: 'giv den ene et andet engelsk navn i [ ], eller en linje med »kode«',
  }),
  R028: (args) => ({
    message: `»${text(args, 'name')}« får koden »${text(args, 'code')}«, som ikke kan bruges`,
    hint: 'ret det engelske navn, eller tilføj en linje som: kode egetNavn',
  }),
  R029: (args) => ({
    message: `»${text(args, 'name')}« er et navn, og her skal selve værdien stå`,
    hint: 'skriv værdien, for eksempel 16.000 kr.',
  }),
  R030: (args) => ({
    message: `»${text(args, 'written')}« kan ikke stå mellem to betingelser på en linje`,
    hint: args.beside
      ? `skriv »${KEYWORDS.AnyOf[fileOf(args)]}:« og hver mulighed på sin egen linje med »-« foran; se efter, hvad »${text(args, 'beside')}« hører til`
      : `skriv »${KEYWORDS.AnyOf[fileOf(args)]}:« og hver betingelse på sin egen linje med »-« foran`,
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
  R037: (args) => ({
    message: `»${text(args, 'written')}« er ikke en varighed`,
    ...rewrite(args, 'skriv dage, uger, måneder eller år'),
  }),
  R038: (args) => ({
    message: `»${text(args, 'written')}« skal skrives med tal`,
    hint: `skriv ${text(args, 'rewrite')}`,
  }),
  R039: (args) => ({
    message: `»${text(args, 'word')}« er et tal, og et navn med tal skal stå i «»`,
    hint: `sæt hele navnet i «», også hvor det bruges: «${text(args, 'name')}»`,
  }),
  R041: (args) => ({
    message: `»${text(args, 'written')}« er ${LANGUAGES[other(args)]} talformat`,
    ...rewrite(args, 'brug skilletegn efter filens sprog'),
  }),
  R042: (args) => ({
    message: `»${text(args, 'written')}« er ikke et tal, der kan læses`,
    hint:
      fileOf(args) === 'da'
        ? 'skriv som 16.000 eller 16.000,50: punktum mellem tusinder, højst to decimaler'
        : 'skriv som 16,000 eller 16,000.50: komma mellem tusinder, højst to decimaler',
  }),
  R043: (args) => ({
    message: `»${text(args, 'written')}« er delt med mellemrum`,
    ...rewrite(args, 'skriv tallet uden mellemrum'),
  }),
  R044: (args) => ({
    message: `datoen »${text(args, 'written')}« findes ikke`,
    hint: args.rewrite === undefined ? 'ret dag eller måned' : `mente I ${text(args, 'rewrite')}?`,
  }),
  R045: (args) => ({
    message: `»${text(args, 'written')}« har ikke et ${LANGUAGES[fileOf(args)]} månedsnavn`,
    ...rewrite(args, 'skriv som 1. januar 2016'),
  }),
  R046: (args) => ({
    message: `datoen »${text(args, 'written')}« kan læses på to måder`,
    ...rewrite(args, 'skriv måneden med bogstaver: 1. januar 2016'),
  }),
  R047: (args) => ({
    message: `datoen »${text(args, 'written')}« mangler årstal`,
    hint: 'skriv som 1. januar 2016',
  }),
  R048: () => ({
    message: 'her skal stå en hel dato med dag, måned og år',
    hint: 'skriv for eksempel 1. marts 2015',
  }),
  R049: (args) => ({
    message: `»${text(args, 'name')}« er hverken en ugedag, en måned eller påskedag`,
    hint: 'skriv for eksempel »lørdag«, »1. januar« eller »39 dage efter påskedag«',
    ...didYouMean(args),
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
    hint:
      args.suggestion === undefined
        ? `vælg ${quotedList(args, 'options', 'eller')}`
        : `mente I »${text(args, 'suggestion')}«?`,
  }),
  R055: (args) => ({
    message: `»${text(args, 'name')}« er en oplysning, og kun begreber kan være opfyldt`,
    hint:
      text(args, 'type') === 'boolean'
        ? 'skriv »er ja« eller »er nej«'
        : 'skriv »er kendt«, eller sammenlign med en værdi',
  }),
  R056: (args) => ({
    message: `${args.name === undefined ? 'regelsættet' : `»${text(args, 'name')}«`} mangler en kilde`,
    hint: 'tilføj for eksempel: kilde serviceloven § 57 c, eller: kilde "Byrådets beslutning" af 12. november 2015',
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
  R060: () => ({
    message: 'regelsættet mangler niveau',
    hint: 'tilføj »niveau national« eller »niveau kommunal for … Kommune«',
  }),
  R061: () => ({ message: 'regelsættet mangler version', hint: 'tilføj »version 1«' }),
  R062: () => ({
    message: 'regelsættet mangler den dag, det gælder fra',
    hint: 'tilføj for eksempel »gælder fra 1. januar 2016«',
  }),
  R063: () => ({
    message: 'regelsættet siger ikke, hvilken dato der vælger version',
    hint: 'tilføj for eksempel »version vælges efter modtagelsesdato«',
  }),
  R064: () => ({ message: 'regelsættet slutter, før det begynder', hint: 'ret datoerne efter »gælder fra«' }),
  R065: (args) => ({
    message: `version ${text(args, 'version')} kan kun erstatte en tidligere version`,
    hint: 'ret tallet efter »erstatter version«, eller slet linjen i den første version',
  }),
  R066: (args) => ({
    message: `»${text(args, 'name')}« version ${text(args, 'version')} findes allerede i ${text(args, 'file')}`,
    hint: 'giv den nye fil et højere versionsnummer',
  }),
  R067: (args) => ({
    message: `processen »${text(args, 'name')}« kendes ikke`,
    hint:
      args.suggestion === undefined
        ? `der findes ${quotedList(args, 'known', 'og')}`
        : `mente I »${text(args, 'suggestion')}«?`,
  }),
  R068: (args) => ({
    message: `regelsættet »${text(args, 'name')}« version ${text(args, 'version')} findes ikke`,
    hint:
      listOf(args, 'versions').length > 0
        ? `det findes i version ${oneOf(listOf(args, 'versions'))}`
        : args.suggestion === undefined
          ? 'ret navnet, eller læg filen i mappen med regler'
          : `mente I »${text(args, 'suggestion')}«?`,
  }),
  R069: (args) => ({
    message: `regelsættet bygger på sig selv gennem »${text(args, 'name')}«`,
    hint: 'fjern en af linjerne »bygger på«',
  }),
  R070: (args) => ({
    message: `det åbne begreb »${text(args, 'name')}« må ikke have egne betingelser`,
    hint: 'flyt dem til et begreb, der udfylder det',
  }),
  R071: (args) => ({
    message: `begrebet »${text(args, 'name')}« siger ikke, hvornår det gælder`,
    hint: 'tilføj »gælder når …«',
  }),
  R072: (args) => ({
    message: `grænsen »${text(args, 'name')}« har ingen værdi`,
    hint: 'tilføj for eksempel: fra 1. januar 2016: 16.000 kr.',
  }),
  R073: () => ({
    message: 'grænsens datoer skal stå i rækkefølge, den ældste først',
    hint: 'byt om på linjerne',
  }),
  R074: (args) => ({
    message: `fristen »${text(args, 'name')}« siger ikke, hvad der sker på lukkedage`,
    hint: 'tilføj »på lukkedage: behold dagen«',
  }),
  R075: (args) => ({
    message: `»${text(args, 'name')}« har ingen værdi fra ${text(args, 'from')} til og med ${text(args, 'last')}`,
    hint: 'lad den første linje begynde den dag, regelsættet gælder fra',
  }),
  R076: (args) => ({
    message: `fristen »${text(args, 'name')}« har ingen længde`,
    hint: 'tilføj for eksempel: 7 dage regnet fra dagen efter modtagelsesdato',
  }),
  R077: (args) => ({
    message: `»${text(args, 'name')}« mangler styrke`,
    hint: 'tilføj for eksempel »styrke lov«',
  }),
  R078: (args) => ({
    message: `pligten »${text(args, 'name')}« siger ikke, hvornår den opstår`,
    hint: 'tilføj »opstår når …« eller »opstår ved …«',
  }),
  R079: (args) => ({
    message: `pligten »${text(args, 'name')}« siger ikke, hvad der opfylder den`,
    hint: 'tilføj »opfyldes af …«',
  }),
  R080: (args) => ({
    message: `pligten »${text(args, 'name')}« har ingen frist og kan ikke overskrides`,
    hint: 'tilføj »frist …«',
  }),
  R081: (args) => ({
    message: `kontrollen »${text(args, 'name')}« melder ikke noget`,
    hint: 'tilføj »melder KODE "tekst"«',
  }),
  R082: (args) => ({
    message: `kontrollen »${text(args, 'name')}« siger ikke hvornår`,
    hint: 'tilføj »når …«',
  }),
  R083: (args) => ({
    message: `»${text(args, 'name')}« er en oplysning og kan ikke være opfyldt`,
    hint: 'skriv en værdi, »ukendt« eller »ingen«',
  }),
  R084: (args) => ({
    message: `»${text(args, 'name')}« er ikke et felt i ${quotedList(args, 'groups', 'eller')}`,
    hint: 'giv oplysningen for sig selv med »givet«, eller tilføj den under gruppens »felter«',
  }),
  R085: (args) => ({
    message: `»${text(args, 'name')}« er et begreb, så svaret kan ikke være en værdi`,
    hint: 'forvent opfyldt, ikke opfyldt, ukendt eller skøn',
  }),
  R086: (args) => ({
    message: `»${text(args, 'name')}« er en frist, så svaret er en dag`,
    hint: 'forvent en dato eller ukendt',
  }),
  R087: (args) => ({
    message: `rækken har ${text(args, 'found')} ${args.found === 1 ? 'felt' : 'felter'}, men tabellen har ${text(args, 'expected')} ${args.expected === 1 ? 'kolonne' : 'kolonner'}`,
    hint:
      Number(args.found) < Number(args.expected)
        ? 'skriv »ukendt« i de felter, der mangler'
        : 'slet de felter, der er for meget, eller tilføj kolonner øverst',
  }),
  R088: (args) => ({
    message: `»${text(args, 'name')}« har fejl, så det, der bygger på det, kan ikke læses`,
    hint: `ret først ${text(args, 'file')}`,
  }),
  R089: (args) => ({
    message: `begrebet »${text(args, 'name')}« afhænger af sig selv${listOf(args, 'through').length === 0 ? '' : ` gennem ${quotedList(args, 'through', 'og')}`}`,
    hint: 'skriv betingelserne ud i det ene af dem, uden at nævne det andet',
  }),
  R090: (args) => ({
    message: `begrebet »${text(args, 'name')}« hviler på flere end ${text(args, 'most')} begreber, det ene under det andet`,
    hint: 'skriv nogle af leddene sammen, så kæden bliver kortere',
  }),
  R101: (args) => ({
    message: `begrebet »${text(args, 'name')}« siger ikke, hvad det afgør, og hvad der ellers gælder`,
    hint: 'tilføj »afgør for …« og »ellers skøn«; uden dem er alt, der ikke er nævnt, ikke opfyldt',
  }),
  R102: (args) => ({
    message: `regelsættet »${text(args, 'name')}« har ingen prøver`,
    hint: 'tilføj en prøvetabel med grænseværdierne',
  }),
  R103: (args) => ({
    message: `»${text(args, 'name')}« mangler et engelsk navn`,
    hint: 'skriv det i [ ] efter det danske',
  }),
  R110: (args) => ({
    message: `»${text(args, 'name')}« er fastsat nationalt og kan ikke ændres i en kommunes regler (${text(args, 'source')})`,
    hint: 'slet linjerne; den nationale værdi gælder',
  }),
  R111: (args) => ({
    message: `»${text(args, 'name')}« er ${text(args, 'value')}, men må mindst være ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `skriv ${text(args, 'bound')} eller mere`,
  }),
  R112: (args) => ({
    message: `»${text(args, 'name')}« er ${text(args, 'value')}, men må højst være ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `skriv ${text(args, 'bound')} eller mindre`,
  }),
  R113: (args) => ({
    message: `»${text(args, 'name')}« er ikke åbent, så det har intet gulv`,
    hint: 'skriv »gælder altid når …«, eller gør begrebet åbent',
  }),
  R114: (args) => ({
    message: `»${text(args, 'name')}« er bindende og kan ikke fraviges (${text(args, 'source')})`,
    hint: 'kun vejledende begreber kan fraviges; et åbent begreb udfyldes med »udfylder«',
  }),
  R115: (args) => ({
    message: `»${text(args, 'name')}« er ikke et åbent begreb og kan ikke udfyldes`,
    hint: 'skriv »fraviger«, hvis det er vejledende',
  }),
  R116: () => ({
    message: 'en antagelse skal have en kilde',
    hint: 'tilføj på linjen under: kilde "…" af en dato; uden hjemmel må oplysningen ikke antages',
  }),
  R117: () => ({
    message: 'hverdage kan kun bruges i frister',
    hint: 'skriv dage, eller flyt reglen til en frist',
  }),
  R118: (args) => ({
    message: `fristen »${text(args, 'name')}« regner med lukkedage, men siger ikke efter hvilken kalender`,
    hint: 'tilføj »kalender …«',
  }),
  R121: (args) => ({
    message: `»${text(args, 'name')}« er en grænse eller en indstilling, og den er ens i alle sager`,
    hint: 'skriv oplysningen først, og hold den op mod grænsen',
  }),
  R123: (args) => ({
    message: `»${text(args, 'name')}« er en grænse eller en indstilling`,
    hint: 'forvent dens værdi, eller ukendt når ingen er sat',
  }),
  R119: (args) => ({
    message: `kalenderen »${text(args, 'name')}« siger ikke, hvilke år den gælder for`,
    hint: 'tilføj for eksempel »gælder for årene 2010 til og med 2030«',
  }),
  R150: (args) => ({
    message:
      args.version === args.own
        ? 'overgangen fører til den version, den selv står i'
        : `overgangen fører til version ${text(args, 'version')}, som ikke findes`,
    hint: `vælg en anden version af samme regelsæt${text(args, 'versions') !== '' ? `: ${text(args, 'versions')}` : '; der er ingen endnu'}`,
  }),
  R151: (args) => ({
    message: `»${text(args, 'code')}« er accepteret uden en grund`,
    hint: 'tilføj på samme linje: fordi "…"',
  }),
  R152: (args) => ({
    message: `»${text(args, 'code')}« kan ikke accepteres; det kan kun advarsler`,
    hint:
      args.suggestion === undefined
        ? 'ret det, som meddelelsen siger, og slet linjen'
        : `mente I ${text(args, 'suggestion')}? En fejl skal rettes`,
  }),
  R153: (args) => ({
    message: `»${text(args, 'code')}« er accepteret, men advarslen gives ikke her`,
    hint: 'slet linjen, eller flyt den til det afsnit, som advarslen handler om',
  }),
  R154: (args) => ({
    message:
      args.written === undefined
        ? 'lovens ord er ikke bekræftet'
        : 'lovens ord er ændret, siden de blev bekræftet',
    hint: `hold dem op mod loven; passer de, så skriv: bekræftet "${text(args, 'checksum')}"`,
  }),
  R180: (args) => ({
    message: `skabelonen »${text(args, 'name')}« har ingen tekst`,
    hint: 'tilføj for eksempel: afsnit "Til {modtagere}"',
  }),
  R181: (args) => ({
    message: `»${text(args, 'sign')}« mangler sin anden halvdel`,
    hint: 'skriv navnet på det, der skal udfyldes, mellem { og }',
  }),
  R182: (args) => ({
    message: `»${text(args, 'name')}« hører til gruppen ${quotedList(args, 'groups', 'eller')}, og i en skabelon er der ikke valgt nogen af dem`,
    hint: 'nævn en oplysning om sagen som helhed, en grænse, en frist eller et sted, som forløbet udfylder',
  }),
  R155: (args) => ({
    message: `»${text(args, 'source')}« er ikke bekræftet`,
    hint: 'hold reglen op mod kilden; passer den, så skriv et komma efter kilden og for eksempel: bekræftet af juraen 3. marts 2015',
  }),
  R124: (args) => ({
    message: `»${text(args, 'name')}« kan ikke være både bindende og vejledende`,
    hint: 'slet den ene linje: et bindende begreb kan ikke fraviges, et vejledende kan',
  }),
  R156: (args) => ({
    message: `version ${text(args, 'version')}, som denne skulle erstatte, findes ikke`,
    hint: `ret tallet${text(args, 'versions') === '' ? '; der er ingen anden version af regelsættet' : `; de andre versioner er ${text(args, 'versions')}`}`,
  }),
  R157: (args) => ({
    message:
      args.last === undefined
        ? `version ${text(args, 'version')}, som denne erstatter fra ${text(args, 'from')}, gælder først fra ${text(args, 'theirs')}`
        : `version ${text(args, 'version')} gælder til og med ${text(args, 'last')}, men denne erstatter den fra ${text(args, 'from')}`,
    hint: 'ret datoerne, så den ene version følger dagen efter den anden',
  }),
  R158: (args) => ({
    message: `version ${text(args, 'version')} er allerede erstattet af version ${text(args, 'other')}`,
    hint: `skriv: erstatter version ${text(args, 'other')}`,
  }),
  ...lints,
  ...scenarios,
  R120: (args) => ({
    message: `»${text(args, 'name')}« (${text(args, 'code')}) er fastsat nationalt og kan ikke erstattes af en kommunes regel (${text(args, 'source')})`,
    hint: `giv reglen et andet navn og en anden kode; åbne begreber udfyldes, vejledende fraviges, se ${text(args, 'file')}`,
  }),
};
