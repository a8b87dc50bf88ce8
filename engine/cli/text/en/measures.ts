import type { measures as daMeasures } from '../da/measures.ts';

/** The words about how good the tests are. */
export const measures: typeof daMeasures = {
  coverageHeading: 'Coverage',
  conditions: (share) => `${share} answers of conditions`,
  boundaries: (share) => `${share} boundary points`,
  deadlines: (share) => `${share} deadlines`,
  of: (covered, total) => `${covered} of ${total}`,
  percent: (whole, tenths) => (tenths === 0 ? `${whole}%` : `${whole}.${tenths}%`),
  notTried: (text, what) => `${text}: not tried ${what}`,
  answers: { true: 'true', false: 'false', open: 'open' },
  sides: { below: 'just below', at: 'just at', above: 'just above', unknown: 'unknown' },
  limitFrom: (text, date) => `${text} (from ${date})`,
  deadlineNotTried: (name) => `deadline “${name}”: no test`,
  outside: (count) =>
    count === 1
      ? '1 condition of duties and checks is not counted; tests cannot ask for it'
      : `${count} conditions of duties and checks are not counted; tests cannot ask for them`,
  gateMissed: (wanted) => `Coverage is below ${wanted}`,
  mutationHeading: 'Small errors that no test notices',
  mutationSummary: (killed, all) => `${killed} of ${all} small errors noticed`,
  dropped: 'left out',
};
