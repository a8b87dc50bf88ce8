import { formatNumber } from '../../../../dsl/index.ts';
import type { Problem } from '../problem.ts';
import type { ReportNames } from '../report-names.ts';
import { networkCouncil } from './audit-network-council.ts';
import { processualSeries } from './audit-processual-series.ts';

const many = (number: number): string => formatNumber(number, 'da');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;

/** The words of `samraad audit`. */
export const audit = {
  help: {
    audit: 'opgør et register: hvert tal med tæller, nævner og det, der mangler; fund og frister',
    register: 'registret: sager som .jsonl-fil, en fil der ender på .db, eller en server',
    html: 'skriv også opgørelsen som én HTML-side med diagrammer, der kan printes',
    study: 'vis også en undersøgelse (.json): dens tal, fund og det, den ikke oplyser; kan gentages',
    process: 'kun opgørelsen af dette forløb, for eksempel network-council',
    year: 'det år, tallene om ét år gælder (ellers det år, de fleste sager er fra)',
    answers: 'CSV-fil med kommunernes svar på indsamlingen',
    smallestGroup:
      'skjul grupper på færre unge eller familier end dette; kan kun gøres større end i reglerne',
  },
  errors: {
    noCases: (): Problem => ({
      cause: 'registret har ingen sager, der kan opgøres',
      next: 'opgørelsen gælder netværkssamråd, deres registerrækker og processuelle netværksmøder',
    }),
    nothingAsked: (): Problem => ({
      cause: 'der mangler et register eller en undersøgelse',
      next: 'skriv en sagsfil eller et register, eller --study FIL',
    }),
    badStudy: (where: string): Problem => ({
      cause: `filen er ikke en undersøgelse: »${where}« mangler eller har en forkert form`,
      next: 'se examples/studier og engine/audit/README.md',
    }),
    noLimits: (): Problem => ({
      cause: 'reglerne har ikke de grænser, opgørelsen skal bruge',
      next: 'se filerne rules/nationalt/…opgoerelse.regel',
    }),
    badYear: (value: string): Problem => ({
      cause: `--year kan ikke være »${value}«`,
      next: 'skriv et årstal, for eksempel 2015',
    }),
    badGroup: (value: string, smallest: number): Problem => ({
      cause: `--smallest-group kan ikke være »${value}«`,
      next: `skriv et helt tal fra ${smallest}, som er reglernes mindste gruppe`,
    }),
    answersColumns: (missing: string): Problem => ({
      cause: `filen med svar mangler kolonnen »${missing}«`,
      next: 'den skal have: kommune;svar;utilstrækkeligt implementeret;ventede unge',
    }),
    answersValue: (column: string, value: string, known: string): Problem => ({
      cause: `»${value}« kan ikke stå i kolonnen »${column}«`,
      next: `skriv: ${known}`,
    }),
  },

  asOf: (date: string): string => `Som sagerne stod ${date}`,
  tooSmall: (persons: string): string =>
    `Registret har færre end ${persons}. Ingen tal vises, så ingen kan kendes igen.`,
  notCounted: (what: string): string => `Ikke talt med: ${what}`,
  nationalOnly: (number: number): string =>
    number === 1
      ? '1 kommune har ingen egne regler her; dens sager er bedømt efter de nationale regler alene.'
      : `${many(number)} kommuner har ingen egne regler her; deres sager er bedømt efter de nationale regler alene.`,
  otherCases: (number: number): string => `${count(number, 'sag', 'sager')} fra forløb uden opgørelse`,
  threshold: (persons: string): string =>
    `Grupper på færre end ${persons} vises ikke for sig, heller ikke så de kan regnes ud. Tal for hele registret vises altid.`,
  thresholdAlone: (persons: string): string =>
    `Registret er én kommune. Grupper på færre end ${persons} vises ikke, heller ikke så de kan regnes ud.`,
  hiddenTables: 'Tabeller med så små grupper er udeladt.',
  principle: 'Hvert tal har sin egen nævner: en sag, der mangler oplysningen, tælles kun som manglende.',

  share: (numerator: number, denominator: number, percent: number): string =>
    `${many(numerator)} af ${many(denominator)} (${percent} %)`,
  mean: (tenths: number, denominator: number): string =>
    `${many(Math.floor(tenths / 10))},${tenths % 10} i gennemsnit af ${many(denominator)}`,
  over: (value: number, denominator: number): string => `${many(value)} blandt ${many(denominator)}`,
  range: (smallest: number, largest: number, denominator: number): string =>
    `fra ${many(smallest)} til ${many(largest)} i ${count(denominator, 'kommune', 'kommuner')}`,
  otherReading: (text: string): string => `eller ${text}`,
  missing: (number: number): string => `${many(number)} mangler`,
  notReported: 'ikke oplyst',
  hidden: 'skjult',
  all: 'alle',
  others: (number: number): string => `Øvrige ${count(number, 'kommune', 'kommuner')}`,
  later: 'senere',
  week: (week: string): string => (week === '0' ? 'samme dag' : `uge ${week}`),

  perMunicipality: 'Kommunerne hver for sig',
  findings: 'Fund',
  standing: 'Fund og frister i kommunerne',
  withFinding: (severity: string): string => `Sager med fund: ${severity}`,
  deadlineEnds: {
    kept: 'fristen holdt',
    missed: 'fristen ikke holdt',
    neither: 'fristen løber eller sluttede uden',
  },
  deadlineKnown: 'Sager, hvor fristen er kendt',
  perCase: 'Tallene er sager. En sag kan have fund af flere slags.',
  noFindings: 'Ingen fund.',
  findingCases: (number: number): string => count(number, 'sag', 'sager'),
  lateBy: (tenths: number, cases: number): string =>
    `i gennemsnit ${many(Math.floor(tenths / 10))},${tenths % 10} dage for sent (${count(cases, 'sag', 'sager')})`,
  reservationsTitle: 'Forbehold',
  aliases: 'Møder under andet navn',
  alias: (meetings: number, equivalent: number, different: number, unanswered: number): string =>
    `${count(meetings, 'møde', 'møder')}: ${many(equivalent)} svarer til et netværkssamråd, ${many(different)} gør ikke, ${many(unanswered)} er ikke vurderet`,

  title: 'Opgørelse',
  contents: 'Indhold',
  columns: {
    report: 'opgørelse',
    number: 'Tal',
    figure: 'Hvad',
    result: 'Resultat',
    missingColumn: 'Mangler',
    what: 'Hvad',
    cases: 'Antal',
    total: 'I alt',
    municipality: 'Kommune',
    code: 'Kode',
    severity: 'Alvor',
    numerator: 'tæller',
    denominator: 'nævner',
    percent: 'procent',
    value: 'værdi',
    note: 'bemærkning',
  },
  chart: (title: string, parts: string): string =>
    `Søjlediagram: ${title}. ${parts}. Tallene står i tabellen nedenfor.`,
  missingInTable: (number: number): string =>
    number === 0
      ? 'Ingen mangler oplysningen.'
      : `${count(number, 'sag mangler', 'sager mangler')} oplysningen og er ikke med.`,
  severalLines: 'En sag kan stå i flere linjer.',
  /** By the code of the report. */
  reports: { 'network-council': networkCouncil, 'processual-series': processualSeries } as Readonly<
    Record<string, ReportNames>
  >,
  fullTables: (file: string): string => `Skrevet: ${file}`,
  everyNumber: 'Alle tal for hver kommune: --format csv eller --html FIL',
};
