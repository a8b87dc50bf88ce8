import type { BoundaryCoverage, ConditionCoverage } from '../../../../dsl/index.ts';

type Answer = ConditionCoverage['points'][number]['point'];
type Side = BoundaryCoverage['points'][number]['point'];

/** The words about how good the tests are. */
export const measures = {
  coverageHeading: 'Dækning',
  conditions: (share: string): string => `${share} svar på betingelser`,
  boundaries: (share: string): string => `${share} grænsepunkter`,
  deadlines: (share: string): string => `${share} frister`,
  of: (covered: number, total: number): string => `${covered} af ${total}`,
  percent: (whole: number, tenths: number): string => (tenths === 0 ? `${whole} %` : `${whole},${tenths} %`),
  notTried: (text: string, what: string): string => `${text}: ikke prøvet ${what}`,
  answers: { true: 'sand', false: 'falsk', open: 'uafgjort' } satisfies Record<Answer, string>,
  sides: { below: 'lige under', at: 'lige på', above: 'lige over', unknown: 'ukendt' } satisfies Record<
    Side,
    string
  >,
  limitFrom: (text: string, date: string): string => `${text} (fra ${date})`,
  deadlineNotTried: (name: string): string => `frist »${name}«: ingen prøve`,
  ofNorms: (shares: string): string => `Pligter og kontroller, prøvet i prøver og forløb: ${shares}`,
  gateMissed: (wanted: string): string => `Dækningen er under ${wanted}`,
  mutationHeading: 'Små fejl, som ingen prøve opdager',
  mutationSummary: (killed: number, all: number): string => `${killed} af ${all} små fejl opdaget`,
  dropped: 'udgår',
  acceptedHeading: 'Små fejl, som ingen prøve opdager, og som er accepteret',
  acceptedBecause: (reason: string): string => `fordi ${reason}`,
  acceptedErrors: (count: number): string => `${count} accepteret med en grund`,
  staleHeading: 'Accepteret uden grund: fejlen opdages, eller den kan ikke laves. Slet linjen',
};
