import type { meetings as da } from '../da/meetings.ts';

export const meetings: typeof da = {
  help: {
    meetings:
      'account for inclusive network meetings: how many, what they cost about, and how they were held',
    cases: 'cases as .jsonl files; other processes are not counted',
  },
  errors: {
    none: () => ({
      cause: 'none of the cases has an inclusive network meeting',
      next: 'name cases that begin with “method considered”',
    }),
  },

  leftOut: (number) =>
    number === 1
      ? '1 case of another process is not counted'
      : `${number} cases of other processes are not counted`,
  heading: (municipality) => `Inclusive network meetings in ${municipality}`,
  cases: 'Cases',
  firstMeetings: 'First meetings',
  followUps: 'Follow-up meetings',
  cost: 'Estimated cost',
  about: (estimate, meetings, perMeeting, level) =>
    `about ${estimate} (${meetings} × about ${perMeeting}${level === undefined ? '' : `, ${level} level`})`,
  followUpCost: 'Cost of follow-up',
  noAmount: (number) => (number === 1 ? '1 meeting without amount' : `${number} meetings without amount`),
  childPresent: 'Child present',
  privatePresent: 'Private network present',
  followUpAgreed: 'Follow-up agreed at the first meeting',
  agreementMinutes: 'Agreement minutes in time',
  heard: 'Felt heard',
  involved: 'Felt involved',
  superUsers: 'Super-users',
  notSet: 'not set',
  share: (numerator, denominator, unknown) =>
    `${numerator} of ${denominator}${unknown === 0 ? '' : ` (${unknown} unknown)`}`,

  documented: {
    heading: 'Documented effects',
    lines: ['The source has very few measured results, and no calculation of cost against effect.'],
  },
  experience: {
    heading: 'Experience from practice (Aalborg and Silkeborg; not measured)',
    lines: [
      'More placements in the network, and participants who feel heard and involved.',
      'The voice of the family is heard, and the network sees what the problem is and where change is wanted.',
      'The eye for resources works; the family contributes more of its own, and withdrawn members come forward.',
      'Families feel taken seriously, and cases move on.',
      'The network understands what the system can and cannot do; that gives mutual respect and more relevant involvement.',
    ],
  },
};
