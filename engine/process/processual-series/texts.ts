/** What the states are called, and why something is not possible, in both languages. */
import type { Bilingual } from '../../../dsl/index.ts';
import { namesOf } from '../vocabulary-parts.ts';
import { phase, state } from './choices.ts';

const inMeeting = Object.fromEntries(
  Object.entries(namesOf(phase)).map(([code, { da, en }]) => [
    `meeting_in_session.${code}`,
    { da: `møde, ${da}`, en: `meeting, ${en}` },
  ]),
);

export const stateNames: Readonly<Record<string, Bilingual>> = {
  unopened: { da: 'ikke oprettet', en: 'not opened' },
  ...namesOf(state),
  ...inMeeting,
};

const none: Bilingual = { da: 'ingen', en: 'none' };

export const regionNames = {
  actions: {
    name: { da: 'aftaler', en: 'agreements' },
    states: {
      none,
      open: { da: 'åbne', en: 'open' },
      settled: { da: 'alle afsluttet', en: 'all settled' },
    },
  },
  minutes: {
    name: { da: 'seneste referat', en: 'latest minutes' },
    states: {
      none,
      pending: { da: 'mangler', en: 'pending' },
      written: { da: 'skrevet', en: 'written' },
      shared: { da: 'delt', en: 'shared' },
    },
  },
  aftercare: {
    name: { da: 'efterværn', en: 'after-care' },
    states: { none, due: { da: 'skal gives', en: 'due' }, done: { da: 'givet', en: 'done' } },
  },
  next_meeting: {
    name: { da: 'næste møde', en: 'next meeting' },
    states: {
      none,
      date_agreed: { da: 'aftalt', en: 'agreed' },
      convened: { da: 'indkaldt', en: 'convened' },
      ready: { da: 'klart', en: 'ready' },
    },
  },
} as const;

export const decisionNames: Readonly<Record<string, Bilingual>> = {
  in: { da: 'i målgruppen', en: 'in the target group' },
  outside: { da: 'uden for målgruppen', en: 'outside the target group' },
  unknown: { da: 'uafklaret', en: 'undetermined' },
};

/** Placeholders are the reason's arguments. A code of a finding is what the meeting would give if it were held now. */
export const reasonTexts: Readonly<Record<string, Bilingual>> = {
  OTHER_WAY: { da: 'hændelsen fører et andet sted hen', en: 'the event leads elsewhere' },
  CASE_NOT_OPENED: { da: 'der er ikke opsporet en familie', en: 'no family has been identified' },
  NO_PARENT: {
    da: 'en forælder skal tage imod tilbuddet',
    en: 'a parent has to accept the offer',
  },
  REOPENING_EXCLUDED: {
    da: 'kommunen genoptager ikke rækker af møder',
    en: 'the municipality does not reopen series',
  },
  NOT_NEXT_MEETING: { da: 'det næste møde er nummer {number}', en: 'the next meeting is number {number}' },
  OTHER_MEETING: {
    da: 'det handler om møde nummer {number}',
    en: 'this is about meeting number {number}',
  },
  FOLLOW_UP_INSTEAD: {
    da: 'kun det første møde har en beskrivende runde; nu følges der op',
    en: 'only the first meeting has a describing round; now it is followed up',
  },
  DESCRIBE_INSTEAD: {
    da: 'det første møde har ingen opfølgende runde, men en beskrivende',
    en: 'the first meeting has no follow-up round but a describing one',
  },
  ONE_SIDE_SILENT: {
    da: 'både familien og fagpersonerne skal bidrage til den beskrivende runde',
    en: 'the family and the professionals both have to contribute to the describing round',
  },
  ENDS_BEFORE_START: { da: 'mødet slutter før det begynder', en: 'the meeting ends before it begins' },
  NEXT_NOT_AGREED: { da: 'der er ikke aftalt et næste møde', en: 'no next meeting has been agreed' },
  NO_MEETING_YET: { da: 'det møde er ikke holdt', en: 'that meeting has not been held' },
  MEETING_NOT_CLOSED: { da: 'det møde er ikke lukket', en: 'that meeting has not been closed' },
  MINUTES_NOT_WRITTEN: {
    da: 'der er ikke skrevet referat af det møde',
    en: 'no minutes of that meeting have been written',
  },
  NO_AGREEMENT: { da: 'den aftale findes ikke', en: 'there is no such agreement' },
  LEADER_MISSING: { da: 'der er ikke udpeget en mødeleder', en: 'no leader has been appointed' },
  'FN-TARGET': {
    da: 'familien er ikke fundet i målgruppen',
    en: 'the family has not been found in the target group',
  },
  'FN-NO-YES': { da: 'familien har ikke taget imod tilbuddet', en: 'the family has not accepted the offer' },
  'FN-FAMILY-CHOICE': {
    da: 'deltagerne er ikke valgt med forældrene',
    en: 'the participants have not been chosen with the parents',
  },
  'FN-LEADER-CASEWORKER': {
    da: 'mødelederen er sagsbehandler for familien',
    en: 'the leader is a caseworker of the family',
  },
  'FN-LEADER-AUTHORITY': {
    da: 'mødelederen har myndighed over familien',
    en: 'the leader holds authority over the family',
  },
  'FN-LEADER-UNTRAINED': {
    da: 'mødelederen er ikke uddannet til det',
    en: 'the leader is not trained for it',
  },
  'FN-LEADER-NOT-BRIEFED': {
    da: 'mødelederen har ikke læst det forrige referat',
    en: 'the leader has not read the previous minutes',
  },
  'FN-NO-MINUTETAKER': {
    da: 'der mangler en referent, som ikke selv leder mødet',
    en: 'a minute-taker other than the leader is missing',
  },
  'FN-INTERPRETER': {
    da: 'der er ikke bestilt tolk, eller det vides ikke, om der er brug for en',
    en: 'no interpreter is booked, or nobody knows whether one is needed',
  },
  'FN-REPRESENTATION': {
    da: 'der er ikke indkaldt en fagperson for hvert familiemedlem',
    en: 'no professional has been invited for each member of the family',
  },
  'FN-VENUE': {
    da: 'lokale, tidspunkt og forplejning er ikke alle bekræftet',
    en: 'room, time and refreshments are not all confirmed',
  },
  'FN-PREP': {
    da: 'familien er ikke forberedt på alle fire emner',
    en: 'the family has not been prepared for all four topics',
  },
  'FN-AFTERCARE': {
    da: 'ingen er udpeget til at følge op på familien',
    en: 'nobody has been named to look after the family',
  },
  'FN-INVITE': {
    da: 'ikke alle er indkaldt og har fået metoden forklaret',
    en: 'not everybody has been invited and told about the method',
  },
};
