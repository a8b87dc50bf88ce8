import { formatNumber } from '../../../../dsl/index.ts';
import type { LogIssueCode } from '../../../case/log.ts';
import type { ImportIssueCode } from '../../../register/import.ts';
import type { RegisterProblem } from '../../../register/register.ts';
import type { Tampering } from '../../../register/verify.ts';
import type { Problem } from '../problem.ts';

const many = (number: number): string => formatNumber(number, 'da');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;
const events = (number: number): string => count(number, 'hændelse', 'hændelser');
const cases = (number: number): string => count(number, 'sag', 'sager');

/** The issues that only a register can have; the others are those of every log. */
type OwnIssueCode = Exclude<ImportIssueCode, LogIssueCode>;

type Args = Readonly<Record<string, string | number>>;

/** The words of `samraad register`, `verify` and `pack`. */
export const register = {
  help: {
    register: 'registret over alle sager: opret, indlæs, tilføj, hent ud',
    init: 'opret et tomt register og nøglen, det underskrives med',
    import: 'indlæs sager fra .jsonl-filer; viser kun, hvad der ville ske, indtil --write',
    append: 'føj én hændelse til en sag, hvis forløbet tillader den',
    export:
      'skriv hændelser ud som .jsonl med hele beviset, eller med --format csv en række for hver sag i målgruppen; uden navne alle sager',
    checkpoint: 'vis det seneste underskrevne kontrolpunkt, så det kan gemmes uden for huset',
    verify: 'kontrollér, at ingen har rørt ved registret, og navngiv ellers den første hændelse',
    pack: 'skriv én sag til én fil med hændelser, regler, beviser og kontrolprogram',
    store: 'registret: en fil, eller en server som postgres://server/database',
    key: 'filen med den hemmelige nøgle (ellers ved siden af registret, med endelsen .key)',
    name: 'registrets navn i kontrolpunkter, for eksempel kommunens (ellers filens eller databasens)',
    logFiles: 'sager som .jsonl-filer; én fil må have mange sager',
    write: 'skriv det i registret, som forhåndsvisningen viser',
    eventFile: 'hændelsen som JSON-fil med case, process, type, on, by og data',
    expected: 'så mange hændelser har sagen, efter hvad I ved (ellers det, registret siger)',
    caseNames: 'navne på sager',
    caseName: 'navnet på sagen',
    registerArgument: 'registret, som til --store',
    anchor: 'fil med et kontrolpunkt, der har ligget uden for huset',
    out: 'filen, der skrives (ellers SAG.mjs)',
    since: 'fil med et tidligere kontrolpunkt; beviset for, at registret kun er vokset siden, kommer med',
  },

  problem: (problem: RegisterProblem, shown: string, args: Args): Problem => {
    const problems: Readonly<Record<RegisterProblem, Problem>> = {
      MISSING: {
        cause: `der er intet register i »${shown}«`,
        next: 'kontrollér navnet, eller opret det med »samraad register init --store …«',
      },
      NOT_A_REGISTER: {
        cause: `»${shown}« er ikke et register`,
        next: 'kontrollér, at det er den rigtige fil',
      },
      TOO_NEW: {
        cause: `»${shown}« er lavet af en nyere samraad (format ${args.format}; denne kan læse ${args.known})`,
        next: 'opdatér samraad',
      },
      ALREADY_THERE: {
        cause: `»${shown}« findes i forvejen; der er ikke ændret noget`,
        next: 'vælg et andet navn, eller brug det register, der er',
      },
      CONFLICT: {
        cause: `en anden har skrevet til sagen »${args.case}« imens: den har ${events(Number(args.actual))}, ikke ${args.expected}; der er ikke skrevet noget`,
        next: 'se, hvad der er kommet til, og prøv igen',
      },
      OUT_OF_ORDER: {
        cause: `hændelse ${args.seq} passer ikke efter den sidste i sagen »${args.case}«; der er ikke skrevet noget`,
        next: 'hent sagen igen, og prøv igen',
      },
      NOT_STORABLE: {
        cause: `sagen »${args.case}« har tegn, der ikke kan gemmes uændret; der er ikke skrevet noget`,
        next: 'ret teksten dér, hvor den kommer fra',
      },
      LOCKED: {
        cause: `et andet program skriver i »${shown}«; der er ikke skrevet noget`,
        next: 'vent, til det er færdigt, og prøv igen; skriver mange tit på én gang, så brug en PostgreSQL-server',
      },
      DISK_FULL: {
        cause: `der er ikke plads på disken til »${shown}«; alt, der var skrevet før, står der stadig`,
        next: 'gør plads, og prøv igen',
      },
      NOT_WRITABLE: {
        cause: `I har ikke adgang til at skrive i »${shown}«`,
        next: 'bed den, der ejer registret, om adgang',
      },
      DAMAGED: {
        cause: `»${shown}« er beskadiget${args.case === undefined ? '' : ` ved hændelse ${args.seq} i sagen »${args.case}«`}; der er ikke skrevet noget`,
        next: 'se hvor med »samraad verify«, og hent registret fra en sikkerhedskopi',
      },
      WRONG_KEY: {
        cause: `nøglen hører ikke til »${shown}«; der er ikke skrevet noget`,
        next: 'angiv filen med den rigtige nøgle med --key',
      },
      OTHER_CHECKPOINT: {
        cause: `kontrolpunktet er ikke et, som »${shown}« har haft`,
        next: 'kontrollér registret med »samraad verify --checkpoint«',
      },
      UNREACHABLE: {
        cause: `serveren »${shown}« svarer ikke (${args.code})`,
        next: 'kontrollér adressen, og om serveren kører',
      },
      REFUSED: {
        cause: `serveren »${shown}« afviser brugeren eller adgangskoden`,
        next: 'kontrollér brugeren; adgangskoden kan stå i miljøvariablen PGPASSWORD',
      },
      CONNECTION_LOST: {
        cause: `forbindelsen til »${shown}« blev afbrudt; om det sidste nåede at blive skrevet, vides ikke`,
        next: 'kør kommandoen igen: det, der står der allerede, bliver ikke skrevet to gange',
      },
      FAILED: {
        cause: `»${shown}« kan ikke bruges (${args.code})`,
        next: 'prøv igen; bliver det ved, så vis koden til dem, der driver registret',
      },
    };
    return problems[problem];
  },

  importIssue: (code: OwnIssueCode, args: Args): Problem => {
    if (code === 'WRONG_HASH') {
      return {
        cause: `hashen på hændelse ${args.seq} passer ikke: den eller en før den er ændret`,
        next: 'hent sagen igen dér, hvor den kommer fra',
      };
    }
    if (code === 'STANDS_OTHERWISE') {
      return {
        cause: `hændelse ${args.seq} står i registret med et andet indhold`,
        next: 'historie skrives ikke om; registrér en ny hændelse, der retter den',
      };
    }
    return {
      cause: `hændelse ${args.seq} har tegn, der ikke kan gemmes uændret`,
      next: 'ret teksten dér, hvor den kommer fra',
    };
  },

  errors: {
    missingKey: (path: string): Problem => ({
      cause: `nøglen »${path}« findes ikke; uden den kan der ikke skrives i registret`,
      next: 'angiv filen med --key',
    }),
    notKey: (path: string): Problem => ({
      cause: `»${path}« er ikke en hemmelig nøgle`,
      next: 'angiv den fil, som »samraad register init« lavede',
    }),
    keyExists: (path: string): Problem => ({
      cause: `nøglen »${path}« findes i forvejen, og dens register måske også; der er ikke ændret noget`,
      next: 'brug det register, der er, eller vælg et andet navn med --store',
    }),
    badName: (name: string): Problem => ({
      cause: `et register kan ikke hedde »${name}«`,
      next: 'brug bogstaver, tal, punktum, bindestreg og skråstreg',
    }),
    notEvent: (field: string): Problem => ({
      cause:
        field === ''
          ? 'filen er ikke én hændelse, eller den har et felt, der ikke hører til'
          : `feltet »${field}« mangler eller har en forkert værdi`,
      next: 'den skal have felterne case, process, type, on, by og data; seq, prev og hash sættes af registret',
    }),
    badExpected: (value: string): Problem => ({
      cause: `--expected kan ikke være »${value}«`,
      next: 'skriv et helt tal fra 0',
    }),
    notAllowed: (event: string, reasons: string): Problem => ({
      cause: `${event} er ikke mulig i sagen nu: ${reasons}; der er ikke skrevet noget`,
      next: 'se de mulige hændelser med »samraad simulate«',
    }),
    unknownCase: (name: string): Problem => ({
      cause: `registret har ingen sag »${name}«`,
      next: 'kontrollér navnet',
    }),
    notCheckpoint: (path: string): Problem => ({
      cause: `»${path}« er ikke et kontrolpunkt fra dette register`,
      next: 'et kontrolpunkt skrives med »samraad register checkpoint«',
    }),
    nothingImported: (number: number): Problem => ({
      cause:
        number === 1
          ? 'én linje kan ikke læses; der er ikke skrevet noget'
          : `${many(number)} linjer kan ikke læses; der er ikke skrevet noget`,
      next: 'ret eller hent filen igen; ingen kan se, hvilken sag der ellers ville være halv',
    }),
  },

  created: (shown: string, name: string): string => `Registret ${name} er oprettet i ${shown}`,
  keyWritten: (path: string): string =>
    `Den hemmelige nøgle ligger i ${path}: gem den, hvor kun de, der skriver i registret, kan læse den`,
  verifierIs: (verifier: string): string => `Enhver kan kontrollere med: ${verifier}`,

  preview: 'Forhåndsvisning: der er ikke skrevet noget endnu',
  newCase: (added: number): string => `ny, ${events(added)}`,
  longerCase: (added: number, before: number): string =>
    `${added === 1 ? '1 ny hændelse' : `${many(added)} nye hændelser`} efter ${many(before)}`,
  unchangedCase: 'uændret',
  refusedCase: 'afvist',
  unknownTypes: (types: string): string =>
    `ukendt i forløbet: ${types}; gemmes, og genafspilning melder det som fund`,
  moreCases: (number: number): string => `… og ${cases(number)} mere; se dem alle med --json`,
  importSummary: (fresh: number, longer: number, same: number, refused: number): string =>
    `Nye ${many(fresh)} · længere ${many(longer)} · uændrede ${many(same)} · afviste ${many(refused)}`,
  writeThem: 'Skriv dem i registret med --write',
  nothingToWrite: 'Der er intet nyt at skrive',
  written: (added: number, of: number, total: number): string =>
    `Skrevet: ${events(added)} i ${cases(of)}. Registret har nu ${events(total)}`,
  appended: (name: string, seq: number, total: number): string =>
    `Skrevet som hændelse ${many(seq)} i sagen ${name}. Registret har nu ${events(total)}`,

  sound: (number: number, of: number): string =>
    `Ingen har rørt ved registret: ${events(number)} i ${cases(of)} er gennemgået fra den første`,
  signedOver: (number: number, verifier: string): string =>
    `Det sidste kontrolpunkt står for ${events(number)} og er underskrevet med ${verifier}`,
  anchored: (number: number): string =>
    `Kontrolpunktet udefra står for de første ${events(number)}, og de er de samme`,
  cannotProve: [
    'Det beviser ikke, at det, der blev skrevet, var sandt, eller at alt blev skrevet.',
    'Den, der har nøglen, kan skrive hele registret om, og enhver kan lægge en ældre kopi på plads.',
    'Kun et kontrolpunkt, der ligger uden for huset, viser det: send »samraad register checkpoint«',
    'til revisionen efter hver måned, og giv det med her: --checkpoint FIL',
  ],
  packed: (path: string, number: number, rules: number): string =>
    `${path} er skrevet: ${events(number)}, ${count(rules, 'regelsæt', 'regelsæt')}, beviser og kontrolprogram. Kontrollér med: node ${path}
Filen har alle sagens oplysninger: del den kun med dem, der må se sagen`,
  rulesMissing: (name: string, version: number): string =>
    `teksten til »${name}« version ${version}, som en afgørelse bygger på, findes ikke mere i reglerne og er ikke med`,

  touched: ({ kind, position, case: name, seq, upTo }: Tampering): Problem => {
    const number = many(position + 1);
    const which = name === undefined ? '' : `: hændelse ${seq} i sagen »${name}«`;
    const problems: Readonly<Record<Tampering['kind'], string>> = {
      changed: `den ${number}. hændelse er ændret${which}`,
      removed: `den ${number}. hændelse er fjernet${which}`,
      reordered: `den ${number}. hændelse er flyttet fra et andet sted${which}`,
      added: `den ${number}. hændelse er lagt til uden nøglen${which}`,
      rewritten:
        upTo === position
          ? `den ${number}. hændelse er ændret, og alle hashes er regnet om${which}`
          : `en af hændelserne fra den ${number}. til den ${many((upTo ?? position) + 1)}. er rørt, og alle hashes er regnet om; den første af dem er hændelse ${seq} i sagen »${name}«`,
      unsigned: `kontrolpunktet for hændelserne fra den ${number}. er ikke underskrevet med registrets nøgle`,
    };
    return {
      cause: problems[kind],
      next: 'luk registret for skrivning, og hent det fra en kopi, der passer til et kontrolpunkt udefra',
    };
  },
};
