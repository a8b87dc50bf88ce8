/** Danish texts of the diagnostics, by code. */
import { type Message, type MessageTable, quotedList, text } from './message.ts';

const KINDS: Readonly<Record<string, string>> = {
  fact: 'oplysning',
  option: 'valgmulighed',
  choice: 'valg',
  group: 'gruppe',
  role: 'rolle',
  limit: 'grænse',
  concept: 'begreb',
  deadline: 'frist',
  event: 'hændelse',
};

const TYPES: Readonly<Record<string, string>> = {
  money: 'et beløb',
  number: 'et tal',
  percent: 'en procent',
  date: 'en dato',
  boolean: 'ja eller nej',
  duration: 'en varighed',
  text: 'en tekst',
  choice: 'en valgmulighed',
  set: 'en mængde',
};

const PARTS: Readonly<Record<string, string>> = {
  Name: 'et navn',
  CodeWord: 'en kode som O-SUMMON',
  Text: 'en tekst i anførselstegn',
  Date: 'en dato som 1. januar 2016',
  Number: 'et tal',
  Duration: 'en varighed som 7 dage',
  Citation: 'en henvisning som § 57 c',
};

const kinds = (args: Parameters<MessageTable[string]>[0]): string => {
  const list = (args.kinds as readonly string[] | undefined) ?? [];
  const names = list.map((kind) => KINDS[kind] ?? kind);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} eller ${names.at(-1)}`;
};

const didYouMean = (args: Parameters<MessageTable[string]>[0]): Pick<Message, 'hint'> =>
  args.suggestion === undefined ? {} : { hint: `mente I »${text(args, 'suggestion')}«?` };

const rewrite = (args: Parameters<MessageTable[string]>[0], otherwise: string): Pick<Message, 'hint'> => ({
  hint: args.rewrite === undefined ? otherwise : `skriv ${text(args, 'rewrite')}`,
});

export const da: MessageTable = {
  R001: () => ({
    message: 'filen skal begynde med »regelsæt« og navnet på reglerne',
    hint: 'skriv øverst: regelsæt navn [name in English]',
  }),
  R002: (args) => ({
    message: `tegnet »${text(args, 'written')}« kan ikke bruges her`,
    hint: 'slet tegnet, eller sæt tekst i anførselstegn',
  }),
  R003: (args) => ({
    message: `der mangler »${text(args, 'sign')}« efter »${text(args, 'after')}«`,
    hint: `tilføj »${text(args, 'sign')}«`,
  }),
  R004: (args) => {
    const expected = quotedList(args, 'expected', 'eller');
    const part = PARTS[text(args, 'kind')];
    return {
      message: `»${text(args, 'written')}« passer ikke her`,
      hint: part
        ? `her skal stå ${part}`
        : expected === ''
          ? 'se eksemplerne i rules/README.md'
          : `her kan stå ${expected}`,
    };
  },
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
  R011: (args) => {
    const expected = quotedList(args, 'expected', 'eller');
    return {
      message: `sætningen slutter for tidligt efter »${text(args, 'after')}«`,
      hint: expected === '' ? 'skriv resten af sætningen' : `her kan stå ${expected}`,
    };
  },
  R012: (args) => ({
    message: `»${text(args, 'word')}« er et nøgleord og kan ikke stå midt i et navn`,
    hint: 'sæt hele navnet i «»',
  }),
  R014: (args) => ({ message: `»${text(args, 'written')}« kendes ikke`, ...didYouMean(args) }),
  R015: (args) => ({ message: `»${text(args, 'written')}« kendes ikke her`, ...didYouMean(args) }),
  R016: (args) => ({
    message: `»${text(args, 'written')}« hører ikke til her`,
    hint: 'sætningen før er slut; begynd en ny linje med et nøgleord',
  }),
  R017: (args) => ({
    message: `betingelsen er for dyb: højst ${text(args, 'limit')} betingelser læses inde i hinanden`,
    hint: 'giv den inderste betingelse et navn med »begreb«',
  }),
  R020: (args) => ({
    message: `»${text(args, 'name')}« er defineret to gange`,
    hint: 'giv den ene et andet navn, eller slet den',
  }),
  R021: (args) => ({
    message: `»${text(args, 'name')}« er ikke et kendt navn på ${kinds(args)}`,
    ...(args.suggestion === undefined
      ? { hint: 'definér navnet her, eller skriv under »bygger på« det regelsæt, hvor det står' }
      : didYouMean(args)),
  }),
  R022: (args) => ({
    message: `»${text(args, 'name')}« er ikke en styrke`,
    hint: 'skriv lov, lokal regel, anbefaling, praksis, register eller vurdering',
  }),
  R024: (args) => ({
    message: `»${text(args, 'name')}« har ikke lige mange former på dansk og engelsk`,
    hint: 'skriv ental / flertal begge steder',
  }),
  R025: (args) => ({
    message: `oplysningen »${text(args, 'name')}« mangler en type`,
    hint: 'tilføj for eksempel: type beløb',
  }),
  R030: () => ({
    message: '»eller« kan ikke stå mellem to betingelser på en linje',
    hint: 'skriv »mindst én af følgende:« og hver betingelse på sin egen linje med »-« foran',
  }),
  R041: (args) => ({
    message: `»${text(args, 'written')}« er engelsk talformat`,
    ...rewrite(args, 'brug punktum mellem tusinder og komma før ører'),
  }),
  R042: (args) => ({
    message: `»${text(args, 'written')}« er ikke et tal, der kan læses`,
    hint: 'skriv som 16.000 eller 16.000,50: punktum mellem tusinder, højst to decimaler',
  }),
  R043: (args) => ({
    message: `»${text(args, 'written')}« er delt med mellemrum`,
    ...rewrite(args, 'brug punktum mellem tusinder'),
  }),
  R044: (args) => ({ message: `datoen »${text(args, 'written')}« findes ikke`, hint: 'ret dag eller måned' }),
  R045: (args) => ({
    message: `»${text(args, 'written')}« har ikke et kendt månedsnavn`,
    hint: 'skriv som 1. januar 2016',
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
  R050: (args) => ({
    message: `her skal stå ${TYPES[text(args, 'expected')] ?? text(args, 'expected')}, men der står ${TYPES[text(args, 'found')] ?? text(args, 'found')}`,
  }),
  R051: (args) => ({
    message: `»${text(args, 'name')}« er ${TYPES[text(args, 'type')] ?? text(args, 'type')} og kan ikke sammenlignes sådan`,
    hint: 'brug over, under, mindst og højst om beløb og tal; før, efter, senest og tidligst om datoer; »er« om valg',
  }),
  R052: (args) => ({
    message: `»${text(args, 'name')}« findes for hvert enkelt ${quotedList(args, 'groups', 'eller')}, og her er ingen valgt`,
    hint: `skriv for eksempel: mindst 1 ${(args.groups as readonly string[] | undefined)?.[0] ?? ''} hvor …`,
  }),
  R053: (args) => ({
    message: `»${text(args, 'name')}« måles ikke på noget, så det kan ikke være over eller under`,
    hint: 'tilføj », målt på …« ved valgmuligheden, eller nævn oplysningen',
  }),
  R054: (args) => ({
    message: `»${text(args, 'name')}« er ikke en af mulighederne`,
    hint: `vælg ${quotedList(args, 'options', 'eller')}`,
  }),
  R055: (args) => ({
    message: `»${text(args, 'name')}« er en oplysning, og kun begreber kan være opfyldt`,
    hint: 'skriv »er ja«, »er kendt« eller en værdi',
  }),
  R056: (args) => ({
    message: `${args.name === undefined ? 'regelsættet' : `»${text(args, 'name')}«`} mangler en kilde`,
    hint: 'tilføj for eksempel: kilde serviceloven § 57 c, eller: kilde "Byrådets beslutning" af 12. november 2015',
  }),
  R057: (args) => ({
    message: `»${text(args, 'name')}« er et begreb og kan kun være opfyldt, ikke opfyldt eller ukendt`,
  }),
  R058: () => ({
    message: 'et tidsrum skal regnes fra en dato',
    hint: 'tilføj »regnet fra« og oplysningen, for eksempel gerningsdato',
  }),
  R059: (args) => ({ message: `»${text(args, 'name')}« står ikke i nogen gruppe og kan ikke lægges sammen` }),
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
  R065: (args) => ({ message: `version ${text(args, 'version')} kan kun erstatte en tidligere version` }),
  R066: (args) => ({
    message: `»${text(args, 'name')}« version ${text(args, 'version')} findes allerede i ${text(args, 'file')}`,
    hint: 'giv den nye fil et højere versionsnummer',
  }),
  R067: (args) => ({
    message: `processen »${text(args, 'name')}« kendes ikke`,
    hint: `de kendte er ${quotedList(args, 'known', 'og')}`,
  }),
  R068: (args) => {
    const versions = (args.versions as readonly string[] | undefined) ?? [];
    return {
      message: `»${text(args, 'name')}« version ${text(args, 'version')} findes ikke`,
      hint:
        versions.length > 0
          ? `der findes version ${versions.join(', ')}`
          : args.suggestion === undefined
            ? 'ret navnet, eller læg filen i mappen med regler'
            : `mente I »${text(args, 'suggestion')}«?`,
    };
  },
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
  R075: () => ({
    message: 'frister kan endnu ikke flyttes til første hverdag',
    hint: 'skriv »på lukkedage: behold dagen«',
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
  }),
  R085: (args) => ({
    message: `»${text(args, 'name')}« er et begreb`,
    hint: 'forvent opfyldt, ikke opfyldt, ukendt eller skøn',
  }),
  R086: (args) => ({ message: `»${text(args, 'name')}« er en frist`, hint: 'forvent en dato eller ukendt' }),
  R087: (args) => ({
    message: `rækken har ${text(args, 'found')} felter, men tabellen har ${text(args, 'expected')} kolonner`,
  }),
  R088: (args) => ({
    message: `»${text(args, 'name')}« har fejl, så det, der bygger på det, kan ikke læses`,
    hint: `ret først ${text(args, 'file')}`,
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
};
