import type { Problem } from '../problem.ts';

/** The words of `samraad meetings`. */
export const meetings = {
  help: {
    meetings: 'opgør inddragende netværksmøder: antal, anslået udgift, og hvordan de er holdt',
    cases: 'sager som .jsonl-filer; andre forløb tælles ikke med',
  },
  errors: {
    none: (): Problem => ({
      cause: 'ingen af sagerne har et inddragende netværksmøde',
      next: 'angiv sager, der begynder med »metoden overvejet«',
    }),
  },

  leftOut: (number: number): string =>
    number === 1
      ? '1 sag af et andet forløb er ikke talt med'
      : `${number} sager af andre forløb er ikke talt med`,
  heading: (municipality: string): string => `Inddragende netværksmøder i ${municipality}`,
  cases: 'Sager',
  firstMeetings: 'Første møder',
  followUps: 'Opfølgende møder',
  cost: 'Anslået udgift',
  about: (estimate: string, meetings: number, perMeeting: string, level: string | undefined): string =>
    `cirka ${estimate} (${meetings} × cirka ${perMeeting}${level === undefined ? '' : `, ${level}-niveau`})`,
  followUpCost: 'Udgift til opfølgning',
  noAmount: (number: number): string => (number === 1 ? '1 møde uden beløb' : `${number} møder uden beløb`),
  childPresent: 'Barnet til stede',
  privatePresent: 'Privat netværk til stede',
  followUpAgreed: 'Opfølgning aftalt på første møde',
  agreementMinutes: 'Aftalereferat i tide',
  heard: 'Følte sig hørt',
  involved: 'Følte sig inddraget',
  superUsers: 'Superbrugere',
  notSet: 'ikke sat',
  share: (numerator: number, denominator: number, unknown: number): string =>
    `${numerator} af ${denominator}${unknown === 0 ? '' : ` (${unknown} ukendt)`}`,

  documented: {
    heading: 'Dokumenterede virkninger',
    lines: ['Kilden har meget få målte resultater og ingen beregning af udgift mod virkning.'],
  },
  experience: {
    heading: 'Erfaringer fra praksis (Aalborg og Silkeborg; ikke målt)',
    lines: [
      'Flere anbringelser i netværket, og deltagere, der føler sig hørt og inddraget.',
      'Familiens stemme bliver hørt, og netværket ser klart, hvad problemet er, og hvor noget skal ændres.',
      'Blikket for ressourcer virker; familien bidrager mere med sine egne, og tilbageholdende familiemedlemmer kommer frem.',
      'Familierne føler sig taget alvorligt, og der kommer gang i sagerne.',
      'Netværket forstår systemets muligheder og grænser; det giver gensidig respekt og mere relevant inddragelse.',
    ],
  },
};
