import { type Bilingual, formatDate } from '../../../../dsl/index.ts';
import type { LogIssue } from '../../../case/log.ts';
import type { Problem } from '../problem.ts';

/** Why something could not be done. Lower case, no full stop, the user's own words in »…«. */
export const errors = {
  heading: 'fejl',
  note: 'bemærk',

  // Files
  missingFile: (path: string): Problem => ({
    cause: `filen »${path}« findes ikke`,
    next: 'kontrollér stien og stavemåden',
  }),
  isFolder: (path: string): Problem => ({
    cause: `»${path}« er en mappe, ikke en fil`,
    next: 'angiv en fil i mappen',
  }),
  missingFolder: (path: string): Problem => ({
    cause: `mappen »${path}« findes ikke`,
    next: 'kontrollér stien og stavemåden',
  }),
  notFolder: (path: string): Problem => ({
    cause: `»${path}« er ikke en mappe`,
    next: 'angiv mappen med regelfilerne',
  }),
  noReadPermission: (path: string): Problem => ({
    cause: `I har ikke adgang til at læse »${path}«`,
    next: 'bed den, der ejer filen, om læseadgang',
  }),
  noWritePermission: (path: string): Problem => ({
    cause: `I har ikke adgang til at skrive »${path}«; filen er ikke ændret`,
    next: 'bed den, der ejer filen, om skriveadgang',
  }),
  noSpace: (path: string): Problem => ({
    cause: `der er ikke plads på disken til »${path}«; filen er ikke ændret`,
    next: 'gør plads, og prøv igen',
  }),
  tooLarge: (path: string, megabytes: number): Problem => ({
    cause: `filen »${path}« fylder mere end ${megabytes} MB`,
    next: 'kontrollér, at det er den rigtige fil; ellers del den op i flere',
  }),
  notText: (path: string): Problem => ({
    cause: `»${path}« er ikke en tekstfil`,
    next: 'kontrollér, at det er den rigtige fil; dokumenter og regneark skal først gemmes som ren tekst',
  }),
  notUtf8: (line: number): Problem => ({
    cause: `linje ${line} kan ikke læses, fordi filen ikke er gemt som UTF-8`,
    next: 'åbn filen i en teksteditor, og gem den med tegnsættet UTF-8',
  }),
  unreadable: (path: string, code: string): Problem => ({
    cause: `»${path}« kan ikke læses (${code})`,
    next: 'prøv igen; bliver det ved, så vis koden til dem, der driver maskinen',
  }),
  fileExists: (path: string): Problem => ({
    cause: `»${path}« findes allerede`,
    next: 'vælg et andet navn',
  }),
  unwritable: (path: string, code: string): Problem => ({
    cause: `»${path}« kan ikke skrives (${code}); filen er ikke ændret`,
    next: 'prøv igen; bliver det ved, så vis koden til dem, der driver maskinen',
  }),
  outputFailed: (code: string): Problem => ({
    cause: `resultatet kan ikke skrives (${code})`,
    next: 'kontrollér, hvor resultatet bliver sendt hen, og om der er plads',
  }),
  noRuleFiles: (path: string): Problem => ({
    cause: `der er ingen regelfiler i »${path}«`,
    next: 'regelfiler hedder noget, der ender på .regel',
  }),
  notRuleFile: (path: string): Problem => ({
    cause: `»${path}« er ikke en regelfil`,
    next: 'regelfiler hedder noget, der ender på .regel',
  }),
  noRulesFolder: (): Problem => ({
    cause: 'der er ingen mappe med regler her eller længere oppe',
    next: 'angiv den med --rules MAPPE',
  }),
  brokenRules: (count: number): Problem => ({
    cause: count === 1 ? 'der er en fejl i reglerne' : `der er ${count} fejl i reglerne`,
    next: 'ret reglerne, og kontrollér dem med »samraad check«',
  }),

  // Command line
  unknownCommand: (name: string, suggestion: string | undefined): Problem => ({
    cause: `kommandoen »${name}« findes ikke`,
    next:
      suggestion === undefined ? 'se kommandoerne med »samraad --help«' : `mente I »samraad ${suggestion}«?`,
  }),
  unknownOption: (flag: string, suggestion: string | undefined): Problem => ({
    cause: `tilvalget »${flag}« findes ikke`,
    next: suggestion === undefined ? 'se tilvalgene med --help' : `mente I »${suggestion}«?`,
  }),
  missingArgument: (command: string, name: string): Problem => ({
    cause: `»samraad ${command}« mangler ${name}`,
    next: `se, hvordan den bruges, med »samraad ${command} --help«`,
  }),
  missingOptionValue: (flags: string): Problem => ({
    cause: `tilvalget »${flags}« mangler en værdi`,
    next: 'skriv værdien efter tilvalget; --help siger, hvad det kan være',
  }),
  missingOption: (command: string, flags: string): Problem => ({
    cause: `»samraad ${command}« skal have tilvalget ${flags}`,
    next: `se, hvordan den bruges, med »samraad ${command} --help«`,
  }),
  tooManyArguments: (command: string): Problem => ({
    cause: `»samraad ${command}« fik flere argumenter, end den kan bruge`,
    next: `se, hvordan den bruges, med »samraad ${command} --help«`,
  }),
  conflictingWords: (words: readonly string[]): Problem => ({
    cause: `${words.join(' og ')} kan ikke bruges sammen`,
    next: 'brug kun det ene',
  }),
  badChoice: (flag: string, value: string, choices: readonly string[]): Problem => ({
    cause: `${flag} kan ikke være »${value}«`,
    next: `vælg en af: ${choices.join(', ')}`,
  }),
  badUsage: (): Problem => ({
    cause: 'kommandoen kan ikke forstås',
    next: 'se kommandoerne med »samraad --help«',
  }),

  // Dates and numbers
  badDate: (flag: string, value: string): Problem => ({
    cause: `${flag} kan ikke være »${value}«`,
    next: 'skriv datoen som år-måned-dag, for eksempel 2015-03-02',
  }),
  impossibleDate: (flag: string, value: string): Problem => ({
    cause: `${flag} kan ikke være »${value}«: den dag findes ikke i kalenderen`,
    next: 'kontrollér dag og måned',
  }),
  futureDate: (flag: string, value: string, today: string): Problem => ({
    cause: `${flag} kan ikke være »${value}«, for den dag er ikke kommet endnu (i dag er ${formatDate(today, 'da')})`,
    next: 'angiv dags dato eller en tidligere dag',
  }),
  badThreshold: (value: string): Problem => ({
    cause: `--threshold kan ikke være »${value}«`,
    next: 'skriv en procent fra 0 til 100, for eksempel 100% eller 99,5%',
  }),
  badVersion: (value: string): Problem => ({
    cause: `versionen »${value}« er ikke et helt tal`,
    next: 'skriv versionens nummer, som det står i regelfilen, for eksempel 2',
  }),
  noVersion: (version: number, known: readonly string[]): Problem => ({
    cause: `reglerne findes ikke i version ${version}`,
    next:
      known.length > 0 ? `disse findes: ${known.join(', ')}` : 'se i regelfilerne, hvilke versioner der er',
  }),
  noRulesThatDay: (municipality: string, date: string): Problem => ({
    cause: `der gælder ingen regler for ${municipality} den ${formatDate(date, 'da')}`,
    next: 'kontrollér datoen, og se i regelfilerne, fra hvilken dag de gælder',
  }),

  // Names
  notProvision: (written: string): Problem => ({
    cause: `»${written}« er ikke et lovsted`,
    next: 'skriv lovens navn og stedet i den, for eksempel »serviceloven § 57 c, stk. 1«',
  }),
  citedNowhere: (written: string, act: string | undefined): Problem => ({
    cause: `ingen regler henviser til »${written}«`,
    next:
      act === undefined
        ? 'skriv stedet, som det står under »kilde« i reglerne, for eksempel »serviceloven § 57 c«'
        : `mente I »${act}«?`,
  }),
  unknownName: (name: string, suggestion: string | undefined, known: readonly string[]): Problem => ({
    cause: `reglerne kender ikke »${name}«`,
    next: suggestion === undefined ? `reglerne kender: ${known.join(', ')}` : `mente I »${suggestion}«?`,
  }),
  notInForce: (name: string): Problem => ({
    cause: `»${name}« findes i reglerne, men gælder ikke for den kommune den dag`,
    next: 'kontrollér kommunen og datoen',
  }),
  unknownMunicipality: (name: string, suggestion: string | undefined, known: readonly string[]): Problem => ({
    cause: `der er ingen regler for kommunen »${name}«`,
    next: suggestion === undefined ? `der er regler for: ${known.join(', ')}` : `mente I »${suggestion}«?`,
  }),
  unknownProcess: (name: string, suggestion: string | undefined, known: readonly string[]): Problem => ({
    cause: `processen »${name}« findes ikke`,
    next: suggestion === undefined ? `disse findes: ${known.join(', ')}` : `mente I »${suggestion}«?`,
  }),
  nothingToExplain: (word: string, suggestion: string | undefined): Problem => ({
    cause: `»${word}« er hverken en fejlkode eller et begreb i reglerne`,
    next:
      suggestion === undefined
        ? 'skriv en kode som R001, et begreb, en linje som FIL.regel:35, et lovsted med § eller en sags .jsonl-fil'
        : `mente I »${suggestion}«?`,
  }),
  notBegun: (process: Bilingual): Problem => ({
    cause: `»${process.da}« er ikke et forløb, man begynder på: en række kommer fra en liste`,
    next: 'indlæs listen med »samraad register import«, eller begynd en sag i en anden proces',
  }),
  unknownCode: (code: string, suggestion: string | undefined): Problem => ({
    cause: `fejlkoden »${code}« findes ikke`,
    next:
      suggestion === undefined
        ? 'skriv koden, som den står i meddelelsen, for eksempel R001'
        : `mente I »${suggestion}«?`,
  }),
  decidesNothing: (process: string): Problem => ({
    cause: `et forløb af typen ${process} har ingen afgørelser`,
    next: 'se sagen igennem, hændelse for hændelse, med samraad replay SAG --steps',
  }),
  noDecisions: (): Problem => ({
    cause: 'der er endnu ikke truffet nogen afgørelse i sagen',
    next: 'se, hvor sagen står, med »samraad simulate SAG«',
  }),
  noDecision: (number: string, count: number): Problem => ({
    cause: `sagen har ingen afgørelse »${number}«`,
    next: count === 1 ? 'der er 1 afgørelse; den vises uden --decision' : `angiv et tal fra 1 til ${count}`,
  }),

  // Facts for evaluate
  badJson: (): Problem => ({
    cause: 'teksten er ikke gyldig JSON',
    next: 'se efter et manglende komma, citationstegn eller en parentes på stedet',
  }),
  factsShape: (): Problem => ({
    cause: 'filen med oplysninger skal have felterne »facts« og »groups«',
    next: 'for eksempel {"facts": {"ageOnReceipt": {"count": 15, "unit": "year"}}, "groups": {"offence": []}}',
  }),
  unknownFact: (field: string, suggestion: string | undefined): Problem => ({
    cause: `reglerne kender ikke oplysningen »${field}«`,
    next: suggestion === undefined ? 'se oplysningerne med »samraad vocabulary«' : `mente I »${suggestion}«?`,
  }),
  unknownGroup: (field: string, suggestion: string | undefined): Problem => ({
    cause: `reglerne kender ikke gruppen »${field}«`,
    next: suggestion === undefined ? 'se grupperne med »samraad vocabulary«' : `mente I »${suggestion}«?`,
  }),
  unknownField: (field: string, suggestion: string | undefined): Problem => ({
    cause: `feltet »${field}« kan ikke bruges her`,
    next: suggestion === undefined ? 'fjern feltet' : `mente I »${suggestion}«?`,
  }),
  wrongValue: (field: string, expected: string): Problem => ({
    cause: `oplysningen »${field}« har en værdi, der ikke passer`,
    next: `skriv ${expected}`,
  }),
  wrongOption: (
    field: string,
    value: string,
    suggestion: string | undefined,
    options: readonly string[],
  ): Problem => ({
    cause: `oplysningen »${field}« kan ikke være »${value}«`,
    next: suggestion === undefined ? `vælg en af: ${options.join(', ')}` : `mente I »${suggestion}«?`,
  }),
  whichRecord: (records: readonly string[]): Problem => ({
    cause: 'begrebet afgøres for én post ad gangen, og oplysningerne har flere',
    next: `vælg en med --record: ${records.join(', ')}`,
  }),
  noRecord: (group: string): Problem => ({
    cause: `begrebet afgøres for en post i gruppen »${group}«, og oplysningerne har ingen`,
    next: `tilføj en post under "groups": {"${group}": [...]}`,
  }),
  unknownRecord: (id: string, records: readonly string[]): Problem => ({
    cause: `oplysningerne har ingen post »${id}«`,
    next: records.length > 0 ? `vælg en af: ${records.join(', ')}` : 'tilføj posten under "groups" i filen',
  }),

  // Case logs
  logIssue: (issue: LogIssue): Problem => {
    const { code, args } = issue;
    const value = (key: string): string => String(args[key] ?? '');
    const problems: Readonly<Record<LogIssue['code'], Problem>> = {
      EMPTY_LOG: { cause: 'sagen har ingen hændelser', next: 'kontrollér, at det er den rigtige fil' },
      NOT_JSON: {
        cause: 'linjen er ikke gyldig JSON',
        next: 'hver linje i en sag er én hændelse; se efter et manglende komma, citationstegn eller en parentes',
      },
      CUT_LINE: {
        cause: 'den sidste linje er skåret over og kan ikke læses som en hændelse',
        next: 'hent filen igen; mangler resten også dér, så slet linjen, og registrér hændelsen på ny',
      },
      NOT_AN_EVENT: {
        cause:
          value('field') === ''
            ? 'linjen er ikke en hændelse, eller den har et felt, der ikke hører til'
            : `feltet »${value('field')}« mangler eller har en forkert værdi`,
        next: 'en hændelse har felterne case, process, seq, type, on, at, by og data',
      },
      MIXED_CASES: {
        cause: `hændelsen hører til sagen »${value('case')}«, men filen begynder med sagen »${value('expected')}«`,
        next: 'læg hver sag i sin egen fil',
      },
      MIXED_PROCESSES: {
        cause: `hændelsen hører til processen »${value('process')}«, men sagen begynder i »${value('expected')}«`,
        next: 'læg hvert forløb i sin egen fil',
      },
      UNKNOWN_PROCESS: {
        cause: `processen »${value('process')}« findes ikke`,
        next: 'se processerne med »samraad vocabulary«',
      },
      DUPLICATE_SEQ: {
        cause: `hændelse ${value('seq')} står også i linje ${value('earlier')}`,
        next: 'giv hændelserne hver sit nummer',
      },
      MISSING_SEQ: {
        cause:
          value('from') === value('to')
            ? `hændelse ${value('from')} mangler`
            : `hændelse ${value('from')} til ${value('to')} mangler`,
        next: 'hent den fulde sag igen',
      },
    };
    return problems[code];
  },

  unexpected: (message: string): Problem => ({
    cause: `der skete noget, som samraad ikke var forberedt på (${message})`,
    next: 'kør kommandoen igen med SAMRAAD_DEBUG=1 foran, og send teksten til dem, der vedligeholder samraad',
  }),
};
