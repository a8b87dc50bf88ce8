/** What the states are called, and why something is not possible, in both languages. */
import type { Bilingual } from '../../../dsl/index.ts';
import { namesOf } from '../vocabulary-parts.ts';
import { phase, state } from './choices.ts';

/** The parts of a meeting, which may be the first or a follow-up. */
const partsOf = (path: string, meeting: Bilingual): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(
    Object.entries({ ...namesOf(phase), held: { da: 'holdt', en: 'held' } }).map(([code, { da, en }]) => [
      `${path}.${code}`,
      { da: `${meeting.da}, ${da}`, en: `${meeting.en}, ${en}` },
    ]),
  );

export const stateNames: Readonly<Record<string, Bilingual>> = {
  unopened: { da: 'ikke oprettet', en: 'not opened' },
  ...namesOf(state),
  ...partsOf('in_meeting', { da: 'møde', en: 'meeting' }),
  ...partsOf('follow_up_meeting', { da: 'opfølgning', en: 'follow-up' }),
};

export const regionNames = {
  pause: {
    name: { da: 'pause', en: 'break' },
    states: { none: { da: 'ingen', en: 'none' }, paused: { da: 'i gang', en: 'going on' } },
  },
} as const;

/** Placeholders are the reason's arguments. */
export const reasonTexts: Readonly<Record<string, Bilingual>> = {
  GROUND_TEXT_MISSING: {
    da: 'en anden anledning skal beskrives med ord',
    en: 'another ground must be described in words',
  },
  REASON_MISSING: { da: 'der mangler en grund', en: 'a reason is missing' },
  REGARDS_MISSING: {
    da: 'formål, modenhed og alder skal alle være overvejet',
    en: 'purpose, maturity and age must all have been considered',
  },
  'B-LEADER-INVOLVED': {
    da: 'mødelederen skal være neutral: hverken rådgiveren eller en anden, der er inddraget i sagen',
    en: 'the leader must be neutral: neither the adviser nor anybody else involved in the case',
  },
  'B-NO-PRIVATE': {
    da: 'ingen fra det private netværk er med',
    en: 'nobody from the private network takes part',
  },
  'B-NO-PROFESSIONAL': {
    da: 'ingen fra det professionelle netværk er med',
    en: 'nobody from the professional network takes part',
  },
  'B-NO-FAMILY-TALK': {
    da: 'den indledende samtale med familien er ikke holdt',
    en: 'the introductory talk with the family has not been held',
  },
  'B-PHASE-SKIPPED': {
    da: 'mødets tre dele holdes alle, og i deres rækkefølge',
    en: 'the three parts of the meeting are all held, and in their order',
  },
  PARTICIPANT_TWICE: { da: 'står to gange: {parties}', en: 'listed twice: {parties}' },
  FAMILY_IS_NO_NETWORK: {
    da: 'barn og forældre hører ikke til netværket: {parties}',
    en: 'child and parents are not of the network: {parties}',
  },
  PARTICIPANT_REASON_MISSING: {
    da: 'der mangler en grund til at deltage for: {parties}',
    en: 'a reason for taking part is missing for: {parties}',
  },
  'A-CONTACT-MISSING': {
    da: 'der mangler kontaktoplysninger på: {parties}',
    en: 'contact details are missing for: {parties}',
  },
  NOT_AGREED_WITH_FAMILY: {
    da: 'deltagerne er ikke aftalt med familien',
    en: 'the participants have not been agreed with the family',
  },
  LEADER_MISSING: { da: 'der er ikke udpeget en mødeleder', en: 'no leader has been appointed' },
  PURPOSE_MISSING: {
    da: 'indbydelsen skal nævne mødets formål',
    en: 'the invitation must state the purpose of the meeting',
  },
  LEADER_ABSENT: { da: 'mødelederen er ikke til stede', en: 'the leader is not present' },
  NO_TURN: { da: 'har ingen tur i talerækken: {parties}', en: 'without a turn to speak: {parties}' },
  SITUATION_MISSING: {
    da: 'den beskrivende del skal ende med situationen og de ønskede ændringer',
    en: 'the descriptive part must end with the situation and the wanted changes',
  },
  AGREEMENTS_MISSING: {
    da: 'der er ingen aftaler og ingen grund til det',
    en: 'there are neither agreements nor a reason for none',
  },
  FOLLOW_UP_MISSING: {
    da: 'der er hverken en dato for opfølgning eller en grund til ingen',
    en: 'there is neither a follow-up date nor a reason for none',
  },
  ENDS_BEFORE_START: { da: 'mødet slutter før det begynder', en: 'the meeting ends before it begins' },
  NO_MEETING_YET: { da: 'der er ikke holdt et møde', en: 'no meeting has been held' },
  NO_MEETING_GOING_ON: { da: 'der er ikke et møde i gang', en: 'no meeting is going on' },
  PAUSED: { da: 'mødet holder pause', en: 'the meeting has a break' },
  NOT_ADDRESSED: {
    da: 'referatet er ikke stilet til: {parties}',
    en: 'the minutes are not addressed to: {parties}',
  },
  NO_FOLLOW_UP_DATE: {
    da: 'der er ikke aftalt en dato for opfølgning',
    en: 'no follow-up date has been agreed',
  },
  FOLLOW_UP_AHEAD: {
    da: 'der er aftalt opfølgning {date}',
    en: 'a follow-up has been agreed for {date}',
  },
};
