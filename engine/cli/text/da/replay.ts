import type { RuleEdit } from '../../../../dsl/index.ts';
import { formatNumber } from '../../../../dsl/index.ts';
import type { Grade } from '../../../replay/grade.ts';
import type { Problem } from '../problem.ts';

const cases = (number: number): string => `${formatNumber(number, 'da')} ${number === 1 ? 'sag' : 'sager'}`;

/** The words of `samraad replay` beside those it shares with others. */
export const replay = {
  help: {
    knownAt:
      'kun det, der var skrevet ned den dag eller på det tidspunkt (2015-03-02 eller 2015-03-02T12:00:00+01:00)',
    rulesOn: 'genafspil efter de regler, der gjaldt den dag (ellers den dag, sagen selv vælger)',
    html: 'skriv også rapporten som én HTML-fil uden henvisninger til nettet',
  },
  errors: {
    badInstant: (flag: string, value: string): Problem => ({
      cause: `${flag} kan ikke være »${value}«`,
      next: 'skriv en dato som 2015-03-02, eller dato og klokkeslæt med tidszone som 2015-03-02T12:00:00+01:00',
    }),
    unreadable: (event: string, reasons: string): Problem => ({
      cause: `${event} kan ikke læses efter de andre regler: ${reasons}`,
      next: 'de andre regler mangler oplysningen; tilføj den der, eller vælg andre regler',
    }),
  },

  /** What is held against what. */
  asDecided: 'det, der blev afgjort → reglerne, som de er nu',
  ownRules: 'sagens egne regler',
  rulesOf: (municipality: string): string => `reglerne i ${municipality}`,
  rulesVersion: (version: number): string => `kommunens regler i version ${version}`,
  rulesOn: (date: string): string => `reglerne, som de gjaldt ${date}`,
  knownThenNow: (then: string): string => `det, der var kendt ${then} → det, der er kendt nu`,
  asOf: (date: string): string => `sagerne, som de stod ${date}`,
  knownAt: (then: string): string => `med det, der var kendt ${then}`,
  counterfactual: 'kontrafaktisk',
  counterfactualNote:
    'Kontrafaktisk: det viser, hvad andre regler ville have givet. Sagen er og bliver afgjort efter de regler, der gjaldt for den.',

  gradesTitle: 'På forhånd',
  grades: { fine: 'sikker', risky: 'risikabel', impossible: 'umulig' } satisfies Record<Grade, string>,
  differsTitle: 'Sager med forskel',
  differs: {
    decisions: 'afgørelse',
    paths: 'forløb',
    duties: 'pligter',
    deadlines: 'frister',
    findings: 'fund',
  },
  causesTitle: 'Efter årsag',
  cause: 'årsag',
  ofCases: (number: number, names: string): string => `${cases(number)}: ${names}`,
  knownLater: 'noget, der først blev skrevet ned senere',
  recordedAt: (event: string, at: string): string => `${event}, skrevet ned ${at}`,
  what: {
    limit: 'grænse',
    clause: 'led i',
    bullet: 'punkt i',
    otherwise: '»ellers« i',
    decides_for_any: '»afgør for enhver« i',
    concept: 'begreb',
    duty: 'pligt',
    check: 'kontrol',
    deadline: 'frist',
    calendar: 'kalender',
    fact: 'oplysning',
    choice: 'valg',
    group: 'gruppe',
  } satisfies Record<RuleEdit['kind'], string>,
  added: 'ny',
  gone: 'væk',
  edited: 'ændret',
  htmlWritten: (file: string): string => `rapporten er skrevet til ${file}`,

  // The report as a page
  pageTitle: 'Genafspilning af sager',
  printedOn: (date: string): string => `Dannet ${date}`,
  counted: 'Optalt',
  count: 'Antal',
  casesTitle: 'Sager, der kom ud anderledes',
  noneDiffers: 'Ingen sager kom ud anderledes.',
  before: 'Før',
  after: 'Efter',
  subject: 'Hvad',
  place: 'Sted',
  causeHead: 'Årsag',
  sourceHead: 'Kilde',
  casesColumn: 'Sager',
  traceBefore: 'Hele begrundelsen før',
  traceAfter: 'Hele begrundelsen efter',
  noTrace: 'ikke afgjort her',
};
