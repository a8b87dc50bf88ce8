import { formatNumber } from '../../../../dsl/index.ts';
import type { Distribution } from '../../../audit/distributions.ts';
import type { Section } from '../../../audit/figures.ts';
import type { Reservation } from '../../../audit/report.ts';
import type { Problem } from '../problem.ts';

const many = (number: number): string => formatNumber(number, 'da');
const count = (number: number, one: string, several: string): string =>
  `${many(number)} ${number === 1 ? one : several}`;

/** The words of `samraad audit`. */
export const audit = {
  help: {
    audit: 'opgør et register: hvert tal med tæller, nævner og det, der mangler; fund og frister',
    register: 'registret: sager som .jsonl-fil, en fil der ender på .db, eller en server',
    html: 'skriv også opgørelsen som én HTML-side med diagrammer, der kan printes',
    year: 'det år, tallene om ét år gælder (ellers det år, de fleste sager er fra)',
    answers: 'CSV-fil med kommunernes svar på indsamlingen',
    smallestGroup: 'skjul grupper på færre unge end dette; kan kun gøres større end i reglerne',
  },
  errors: {
    noCases: (): Problem => ({
      cause: 'registret har ingen sager, der kan opgøres',
      next: 'opgørelsen gælder sager og registerrækker om netværkssamråd',
    }),
    noLimits: (): Problem => ({
      cause: 'reglerne har ikke de grænser, opgørelsen skal bruge',
      next: 'se rules/nationalt/opgoerelse.regel',
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

  title: 'Opgørelse af netværkssamråd',
  scope: (cases: number, youths: number, municipalities: number): string =>
    `${count(cases, 'sag', 'sager')} om ${count(youths, 'ung', 'unge')} i ${count(municipalities, 'kommune', 'kommuner')}`,
  asOf: (date: string): string => `Som sagerne stod ${date}`,
  tooSmall: (smallest: number): string =>
    `Registret har færre end ${smallest} unge. Ingen tal vises, så ingen kan kendes igen.`,
  leftOut: (outside: number, undetermined: number, other: number): string =>
    [
      outside > 0 ? `${count(outside, 'sag', 'sager')} uden for målgruppen` : '',
      undetermined > 0 ? `${count(undetermined, 'uafklaret sag', 'uafklarede sager')}` : '',
      other > 0 ? `${count(other, 'sag', 'sager')} fra andre forløb` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  notCounted: (what: string): string => `Ikke talt med: ${what}`,
  reviews: (number: number): string =>
    `${count(number, 'sag er en vurdering', 'sager er vurderinger')} af handleplanen efter ny mistanke, uden eget samråd`,
  nationalOnly: (number: number): string =>
    number === 1
      ? '1 kommune har ingen egne regler her; dens sager er bedømt efter de nationale regler alene.'
      : `${many(number)} kommuner har ingen egne regler her; deres sager er bedømt efter de nationale regler alene.`,
  threshold: (smallest: number): string =>
    `Grupper på færre end ${smallest} unge vises ikke for sig, heller ikke så de kan regnes ud. Tal for hele registret vises altid.`,
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

  sections: {
    collection: 'Kommunernes svar',
    cases: 'Sager og unge',
    outcome: 'Holdt og ikke holdt',
    crime: 'Kriminalitetens art',
    timing: 'Tid',
    participants: 'Deltagere',
    agreements: 'Aftaler og følger',
  } satisfies Record<Section, string>,
  perMunicipality: 'Kommunerne hver for sig',
  findings: 'Fund',
  noFindings: 'Ingen fund.',
  findingCases: (number: number): string => count(number, 'sag', 'sager'),
  lateBy: (tenths: number, cases: number): string =>
    `i gennemsnit ${many(Math.floor(tenths / 10))},${tenths % 10} dage for sent (${count(cases, 'sag', 'sager')})`,
  aliases: 'Møder under andet navn',
  alias: (meetings: number, equivalent: number, different: number, unanswered: number): string =>
    `${count(meetings, 'møde', 'møder')}: ${many(equivalent)} svarer til et netværkssamråd, ${many(different)} gør ikke, ${many(unanswered)} er ikke vurderet`,
  reservationsTitle: 'Forbehold',

  /** With `{short}`, `{long}` and `{year}` to be filled in. */
  figures: {
    'M-01': 'Kommuner, der svarede',
    'M-02': 'Kommuner, der sendte sager',
    'M-03': 'Kommuner uden indkaldelser og samråd',
    'M-04': 'Heraf med unge i målgruppen, men ingen samråd fundet',
    'M-05': 'Heraf uden unge i målgruppen efter eget udsagn',
    'M-06': 'Heraf uden begrundelse',
    'M-07': 'Kommuner, der ikke svarede',
    'M-08': 'Kommuner, der selv siger, at reglen ikke er indført nok',
    'M-09': 'Kommuner uden indkaldelser, hvor politiets tal heller ikke viser unge i målgruppen',
    'M-10': 'Sager',
    'M-11': 'Unge',
    'M-12': 'Unge, der optræder flere gange',
    'M-13': 'Sager fra {year} (også udaterede i nævneren)',
    'M-14': 'Sager uden nogen dato',
    'M-15': 'Unge med sager fra {year}',
    'M-16': 'Ventede unge i alt efter politiets tal',
    'M-17': 'Ventede unge, der mangler i kommuner med sager',
    'M-18': 'Unge pr. kommune',
    'M-19': 'Drenge',
    'M-20': 'Alder ved underretningen',
    'M-21': 'Unge med sag i forvejen, så vidt noteret',
    'M-22': 'Netværkssamråd holdt',
    'M-23': 'Netværkssamråd ikke holdt',
    'M-24': 'Ikke holdt, fordi familien blev væk eller sagde nej',
    'M-26': 'Sager, hvor kriminalitetens art er oplyst',
    'M-27': 'Én art kriminalitet',
    'M-28': 'To eller flere arter',
    'M-29': 'Vold',
    'M-30': 'Tyveri',
    'M-31': 'Røveri',
    'M-33': 'Sager med dato for både underretning og indkaldelse',
    'M-34': 'Indkaldt inden for fristen',
    'M-35': 'Indkaldt på fristens sidste dag',
    'M-36': 'Indkaldt inden for {short} dage',
    'M-37': 'Indkaldt inden for {long} dage',
    'M-38': 'Holdte samråd med dato for både underretning og afholdelse',
    'M-39': 'Dage fra underretning til samråd',
    'M-40': 'Holdt inden for {long} dage',
    'M-41': 'Holdt samme dag som underretningen',
    'M-42': 'Holdte samråd med deltagere oplyst',
    'M-43': 'Deltagere ud over sagsbehandleren',
    'M-44': 'Flest deltagere ud over sagsbehandleren',
    'M-45': 'Færrest deltagere ud over sagsbehandleren',
    'M-46': 'Den unge deltog',
    'M-47': 'En eller begge forældre deltog',
    'M-48': 'Anden familie deltog',
    'M-49': 'Skolen deltog',
    'M-50': 'Kun den unge og forældrene deltog',
    'M-51': 'Holdte samråd med aftaler oplyst',
    'M-52': 'Samråd, der førte til en børnefaglig undersøgelse',
    'M-53': 'Samråd, der førte til en ny foranstaltning',
    'M-54': 'Aftaler om skole',
  } as Readonly<Record<string, string>>,

  tables: {
    years: 'Sager efter året for underretningen',
    reasons: 'Hvorfor samrådet ikke blev holdt',
    offences: 'Kriminalitetens art, holdte og ikke holdte samråd',
    weeks: 'Tid fra underretning til indkaldelse og samråd',
    participants: 'Deltagere på netværkssamråd ud over sagsbehandleren',
    measures: 'Nye foranstaltninger (mindstetal)',
    deadlines: 'Indkaldelsen og dens frist',
  } satisfies Record<Distribution['code'], string>,
  columns: {
    number: 'Tal',
    figure: 'Hvad',
    result: 'Resultat',
    missingColumn: 'Mangler',
    what: 'Hvad',
    cases: 'Antal',
    held: 'Holdt',
    notHeld: 'Ikke holdt',
    summons: 'Indkaldelse',
    council: 'Samråd',
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
  attendance: {
    youth: 'den unge',
    parents: 'forældre',
    otherFamily: 'anden familie',
    school: 'skolen',
    onlyFamily: 'kun den unge og forældrene',
  } as Readonly<Record<string, string>>,
  deadlines: {
    in_time: 'indkaldt før sidste dag',
    on_last_day: 'indkaldt på sidste dag',
    late: 'indkaldt for sent',
    overdue: 'ikke indkaldt, fristen er overskredet',
    running: 'ikke indkaldt, fristen løber',
    never: 'sluttet uden indkaldelse',
  } as Readonly<Record<string, string>>,
  chart: (title: string, parts: string): string =>
    `Søjlediagram: ${title}. ${parts}. Tallene står i tabellen nedenfor.`,
  missingInTable: (number: number): string =>
    number === 0
      ? 'Ingen mangler oplysningen.'
      : `${count(number, 'sag mangler', 'sager mangler')} oplysningen og er ikke med.`,
  severalLines: 'En sag kan stå i flere linjer.',
  minimum: 'Den samme unge kan få flere, og udvalg og senere undersøgelser giver flere: et mindstetal.',
  fullTables: (file: string): string => `Skrevet: ${file}`,
  everyNumber: 'Alle tal for hver kommune: --format csv eller --html FIL',

  reservations: {
    not_total: 'Registret er ikke en fuldstændig optælling.',
    uneven: 'Kommunerne registrerer ikke ens.',
    some_departments: 'Nogle kommuner har kun sendt sager fra én afdeling.',
    missing_fields: 'I en del sager mangler oplysninger; hvor mange, står ved hvert tal.',
    not_responding:
      'Nogle kommuner har ikke svaret. I kortlægningen lignede de de andre i region, byområde og ungdomskriminalitet.',
    earlier_offences: 'Tidligere mindre forhold er formentlig ikke altid indberettet.',
    no_central_register: 'Der findes ikke et centralt register at holde tallene op imod.',
  } satisfies Record<Reservation, string>,
};
