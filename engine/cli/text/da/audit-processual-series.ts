import { formatNumber } from '../../../../dsl/index.ts';
import type { ReportNames } from '../report-names.ts';

const count = (number: number, one: string, several: string): string =>
  `${formatNumber(number, 'da')} ${number === 1 ? one : several}`;

/** The report on processual network meetings. */
export const processualSeries: ReportNames = {
  title: 'Opgørelse af processuelle netværksmøder',
  scope: (cases, families, municipalities) =>
    `${count(cases, 'møderække', 'møderækker')} for ${count(families, 'familie', 'familier')} i ${count(municipalities, 'kommune', 'kommuner')}`,
  persons: (number) => count(number, 'familie', 'familier'),
  sections: {
    series: 'Møderækker og familier',
    meetings: 'Møderne',
    intervals: 'Tid mellem møderne',
    fidelity: 'Metodens seks kendetegn',
  },
  figures: {
    'PN-01': 'Møderækker',
    'PN-02': 'Familier',
    'PN-03': 'Møderækker med mindst ét møde',
    'PN-04': 'Møderækker med mindst to møder',
    'PN-05': 'Planmæssigt afsluttet',
    'PN-06': 'Sluttet uden nyt møde',
    'PN-07': 'Sluttet af andre grunde',
    'PN-08': 'Familien sagde nej eller var uden for målgruppen',
    'PN-09': 'Ikke sluttet',
    'PN-11': 'Holdte møder',
    'PN-12': 'Møder i en møderække, der har holdt møde',
    'PN-13': 'Færrest møder',
    'PN-14': 'Flest møder',
    'PN-15': 'Til stede på et møde, alle talt med',
    'PN-16': 'Færrest til stede',
    'PN-17': 'Flest til stede',
    'PN-18': 'Møder med tolk til stede',
    'PN-19': 'Mødets varighed i minutter',
    'PN-20': 'Persontimer pr. møde (udregnet: til stede gange varighed)',
    'PN-21': 'Holdte møder med referat',
    'PN-22': 'Mellemrum mellem to møder',
    'PN-23': 'Mellem {shortestGap} og {longestGap} dage',
    'PN-24': 'Under {shortestGap} dage',
    'PN-25': 'Over {longestGap} dage',
    'PN-26': 'Kan ikke afgøres; kun måned eller år er kendt',
    E1: 'Fund om forældrenes deltagelse og indflydelse',
    E2: 'Fund om mødelederen',
    E3: 'Fund om sagsbehandleren på lige fod med de andre',
    E4: 'Fund om varighed og tolkning',
    E5: 'Fund om møder i række',
    E6: 'Fund om referater',
  },
  keyFigures: ['PN-01', 'PN-02', 'PN-05', 'PN-11', 'PN-21', 'PN-23'],
  tables: { fidelity: 'Fund efter kendetegn og alvor' },
  series: {},
  lines: {},
  notes: { fidelity: 'Tallene er møderækker med fund, så hver række tæller én gang pr. linje.' },
  left: {},
  remarks: {},
  reservations: {
    method_not_law: 'Kendetegn og mellemrum er metodens, ikke lovens.',
    not_in_source: 'Evalueringen af metoden oplyser ikke de samme tal; de kan ikke sammenlignes med den.',
  },
};
