import {
  formatDate,
  type Language,
  type Outcome,
  type TraceKind,
  type ValueType,
  type VersionReason,
} from '../../../../dsl/index.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** The words of the results. */
export const words = {
  confirmed: (role: string, on: string): string => `bekræftet af ${role} ${on}`,
  severity: { error: 'fejl', warning: 'advarsel' },
  errors: (number: number): string => count(number, 'fejl', 'fejl'),
  warnings: (number: number): string => count(number, 'advarsel', 'advarsler'),
  files: (number: number): string => count(number, 'fil', 'filer'),
  explanation: (code: string): string => `forklaring: samraad explain ${code}`,
  seeAlso: (place: string): string => `se også ${place}`,
  and: 'og',

  checkedClean: (files: string): string => `${files} kontrolleret: ingen fejl`,
  sampledConcepts: (file: string, number: number): string =>
    `${file}: ${count(number, 'begreb', 'begreber')} har flere tilfælde, end der kan prøves; der er set på et udsnit`,
  conceptsApart: (file: string, number: number): string =>
    `${file}: ${count(number, 'begreb', 'begreber')} er set hver for sig, fordi filen har så mange; hvad flere gør tilsammen, er ikke set`,
  checkedWith: (files: string, findings: string): string => `${files} kontrolleret: ${findings}`,

  wouldChange: (file: string): string => `ville blive ændret: ${file}`,
  changed: (file: string): string => `ændret: ${file}`,
  formatSummary: (changed: number, all: number): string =>
    changed === 0
      ? `${count(all, 'fil', 'filer')}: ingen ændringer`
      : `${changed} af ${count(all, 'fil', 'filer')} ændret`,
  formatCheckSummary: (changed: number, all: number): string =>
    changed === 0
      ? `${count(all, 'fil', 'filer')}: alt står, som det skal`
      : `${changed} af ${count(all, 'fil', 'filer')} ville blive ændret; kør »samraad format«`,

  outcome: {
    met: 'opfyldt',
    not_met: 'ikke opfyldt',
    unknown: 'ukendt',
    discretion: 'skøn',
  } satisfies Record<Outcome, string>,
  notKnown: 'ikke kendt',
  none: 'ingen',
  yes: 'ja',
  no: 'nej',
  event: (seq: number): string => `hændelse ${seq}`,
  record: (id: string): string => `post ${id}`,
  decisive: 'det afgørende',
  notReached: 'ikke nået',
  limitFrom: (date: string): string => `gælder fra ${date}`,
  source: 'kilde',
  missingHeading: 'mangler, og kan stadig afgøre det:',
  obtainFrom: (who: string, within: string | undefined): string =>
    within === undefined ? `indhent fra ${who}` : `indhent fra ${who} inden for ${within}`,
  assessedBy: (who: string): string => `vurderes af ${who}`,
  assessmentHeading: 'kræver en vurdering:',
  assessment: (concept: string, who: string | undefined): string =>
    who === undefined ? concept : `${concept} vurderes af ${who}`,
  weighs: (what: string): string => `lægger vægt på: ${what}`,
  reasonsRequired: 'begrundelse kræves',
  noticeHeading: 'undtagelser, der ikke er godtgjort:',
  rulesHeading: 'regler:',
  ruleset: (name: string, version: number): string => `${name}, version ${version}`,
  selectedBy: (fact: string, date: string): string => `valgt efter ${fact} ${date}`,
  transition: ({ outcome, inForce, leadsTo, condition }: VersionReason, language: Language): string =>
    outcome === 'met'
      ? `overgang fra version ${inForce}, når ${condition[language]}`
      : `det er ikke afgjort, om version ${leadsTo} skal bruges: når ${condition[language]}`,
  due: (date: string): string => `senest ${date}`,
  notComputable: 'kan ikke beregnes endnu',
  start: (date: string): string => `regnet fra ${date}`,
  futureDate: (date: string): string =>
    `${formatDate(date, 'da')} er ikke kommet endnu; reglerne kan nå at blive ændret inden da`,

  testsPassed: (number: number): string => `${count(number, 'prøve', 'prøver')} bestået`,
  testsFailed: (number: number): string => `${count(number, 'prøve', 'prøver')} ikke bestået`,
  scenariosPassed: (number: number): string => `${count(number, 'forløb', 'forløb')} bestået`,
  scenariosFailed: (number: number): string => `${count(number, 'forløb', 'forløb')} ikke bestået`,
  testPassed: 'bestået',
  testFailed: 'ikke bestået',
  noTests: 'der er hverken prøver eller forløb i filerne',
  row: (number: number): string => `række ${number}`,

  factsHeading: 'Oplysninger',
  eventsHeading: 'Hændelser',
  groupsHeading: 'Grupper',
  placesHeading: 'Steder i skabeloner',
  types: {
    money: 'beløb',
    number: 'tal',
    percent: 'procent',
    date: 'dato',
    boolean: 'ja/nej',
    duration: 'varighed',
    text: 'tekst',
    choice: 'en af',
    set: 'flere af',
  } satisfies Record<ValueType['kind'], string>,

  courseOfCase: 'sagens forløb',
  sameState: 'samme tilstand',

  expectedValue: {
    money: 'et helt antal øre, for eksempel 1750000 for 17.500 kr.',
    number: 'et tal',
    percent: 'et helt antal hundrededele af en procent, for eksempel 1500 for 15 %',
    date: 'en dato som "2015-03-02"',
    boolean: 'true eller false',
    duration: 'en varighed som {"count": 15, "unit": "year"}',
    text: 'en tekst',
    choice: 'en af',
    set: 'en liste af',
  } satisfies Record<ValueType['kind'], string>,

  expectedOutcome: (what: string, expected: string, actual: string): string =>
    `${what}: ventede »${expected}«, men fik »${actual}«`,
  otherReason: (what: string): string =>
    `${what}: udfaldet er det ventede, men en anden betingelse afgjorde det`,

  /** What stands before a condition in the rule; nothing where the condition says it itself. */
  clause: {
    concept: '',
    always: 'gælder altid når ',
    except: 'undtagen når ',
    discretion: 'skøn når ',
    applies: 'gælder når ',
    example: 'gælder for eksempel når ',
    decides_for: 'afgør for ',
    otherwise: '',
    not_filled: '',
    all: '',
    any: '',
    none: '',
    not: '',
    comparison: '',
    count: '',
    record: '',
  } satisfies Record<TraceKind, string>,

  replayed: (number: number): string => `${count(number, 'sag', 'sager')} genafspillet`,
  replaySummary: (same: number, changed: number, impossible: number): string =>
    `Uændret ${same} · ændret ${changed} · kan ikke genafspilles ${impossible}`,
  unchanged: 'uændret',
  changedCase: 'ændret',
  impossible: 'kan ikke genafspilles',
  decisionAt: (event: string, date: string): string => `afgørelse (${event}, ${date})`,
  stateAfter: (event: string): string => `tilstand efter ${event}`,
  notPossible: 'ikke muligt mere',
  state: 'tilstand',
  decision: 'afgørelse',
  deadline: 'frist',
  task: 'opgave',
  duty: 'pligt',
  finding: 'fund',
  unrecorded: (events: string): string =>
    `ikke sammenlignet, fordi afgørelsen ikke er gemt: hændelse ${events}`,

  draftHeading: (decision: string): string => `UDKAST til begrundelse: ${decision}`,
  draftNote: 'Skrevet af samraad ud fra reglernes spor. Skal læses og rettes af den, der træffer afgørelsen.',
  numberOf: (number: number, of: number): string => `${number} af ${of}`,

  decidesNow: 'afgør nu',
  decidedBefore: 'afgjorde før',
  otherGrounds: (decision: string): string => `${decision} som før, men af andre grunde`,
  refused: 'ikke tilladt',
  eventsRefused: (events: string): string => `ikke tilladt: hændelse ${events}`,
  eventsNotPossible: (events: string): string => `ikke mulige mere: hændelse ${events}`,
};
