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
  ofNorms: (shares) => `Duties and checks, tried in tests and scenarios: ${shares}`,
  gateMissed: (wanted) => `Coverage is below ${wanted}`,
  mutationHeading: 'Small errors that no test notices',
  mutationSummary: (killed, all) => `${killed} of ${all} small errors noticed`,
  dropped: 'left out',
  acceptedHeading: 'Small errors that no test notices, and that are accepted',
  acceptedBecause: (reason) => `because ${reason}`,
  acceptedErrors: (count) => `${count} accepted with a reason`,
  staleHeading: 'Accepted for nothing: the error is noticed, or it cannot be made. Delete the line',
};
