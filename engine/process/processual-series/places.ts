/** What the documents of a series are filled with: people by role, meetings by number, words as they were noted. */
import type { Bilingual } from '../../../dsl/index.ts';
import {
  asWritten,
  capital,
  commonPlaces,
  dateWords,
  eventsOf,
  inBoth,
  type PlaceReader,
  type PlaceSource,
  place,
} from '../place.ts';
import { namesOf } from '../vocabulary-parts.ts';
import { agreementStatus } from './choices.ts';
import { isSettled } from './context.ts';
import type { EventOf, EventType, events } from './events.ts';

const { all, latest } = eventsOf<typeof events>();

const MINUTED = [
  ['problems', 'problemerne', 'the problems'],
  ['goals', 'målene', 'the goals'],
  ['resources', 'ressourcerne', 'the resources'],
  ['challenges', 'udfordringerne', 'the challenges'],
  ['measures', 'indsatserne', 'the measures'],
] as const;

export const places: readonly PlaceReader[] = [
  ...commonPlaces,
  place('family', 'familien', 'the family', (source) => {
    const family = latest(source, 'FAMILY_IDENTIFIED')?.data.familyId;
    return family === undefined ? undefined : asWritten(family);
  }),
  place('leader', 'mødelederen', 'the meeting leader', (source) => {
    const appointed = source.happened.findLast(
      ({ type }) => type.startsWith('LEADER_') && type !== 'LEADER_BRIEFED',
    );
    const person = (appointed as unknown as EventOf<'LEADER_APPOINTED'> | undefined)?.data.person;
    return person === undefined ? undefined : source.party(person);
  }),
  place('participants', 'deltagerne', 'the participants', (source) =>
    unlessNone(all(source, 'PARTICIPANT_ADDED').map(({ data }) => source.party(data.person))),
  ),
  place('meetingDate', 'mødets dato', 'the date of the meeting', (source) => {
    const meeting = latest(source, 'MEETING_OPENED');
    return meeting && dateWords(meeting.data.date ?? meeting.on);
  }),
  place('present', 'de fremmødte', 'those present', (source) =>
    latest(source, 'MEETING_OPENED')?.data.attendees.map(({ person, count }) =>
      inBoth((language) => `${source.party(person)[language]}${count > 1 ? ` (${count})` : ''}`),
    ),
  ),
  place('statusBefore', 'situationen før', 'the situation before', (source) => {
    const situation = latest(source, 'FAMILY_IDENTIFIED')?.data.situation;
    return situation === undefined ? undefined : asWritten(situation);
  }),
  place('expectations', 'forventningerne', 'the expectations', (source) =>
    all(source, 'PHASE_COMPLETED').flatMap(({ data }) =>
      data.expectations.map(({ who, expectation }) =>
        inBoth((language) => `${capital(source.party(who))[language]}: ${expectation}`),
      ),
    ),
  ),
  place('changes', 'ændringer møde for møde', 'changes meeting by meeting', changes),
  place('stateAtEnd', 'situationen til sidst', 'the situation at the end', (source) => {
    const results = latest(source, 'RESULT_SUMMARY_WRITTEN')?.data.results;
    if (results && results.length > 0) return results.map(asWritten);
    const reason = latest(source, 'NO_NEXT_MEETING')?.data.reason;
    return reason === undefined ? undefined : asWritten(reason);
  }),
  ...MINUTED.map(([list, da, en]) =>
    place(list, da, en, (source) => sinceMeeting(source, 'MINUTES_COMPLETED')?.data[list].map(asWritten)),
  ),
  place('agreementsMade', 'indgåede aftaler', 'the agreements made', (source) => {
    const meeting = latest(source, 'MEETING_OPENED');
    if (!meeting) return undefined;
    return all(source, 'AGREEMENT_MADE')
      .filter(({ data }) => data.meetingNo === meeting.data.meetingNo)
      .map((agreement) => agreementLine(agreement, source));
  }),
  place('nextDate', 'næste mødes dato', 'the date of the next meeting', (source) => {
    const moved = sinceMeeting(source, 'NEXT_MEETING_MOVED')?.data.newDate;
    const date = moved ?? sinceMeeting(source, 'NEXT_MEETING_AGREED')?.data.date;
    if (date !== undefined) return dateWords(date);
    const reason = sinceMeeting(source, 'NO_NEXT_MEETING')?.data.reason;
    return reason === undefined ? undefined : inBoth((language) => `${WORDS[language].noNext} (${reason})`);
  }),
  place('coordinator', 'tovholderen', 'the coordinator', (source) => {
    const person = latest(source, 'COORDINATOR_NAMED')?.data.person;
    return person === undefined ? undefined : source.party(person);
  }),
  place('handedOver', 'aftaler til tovholderen', 'agreements handed over', (source) =>
    all(source, 'AGREEMENT_MADE')
      .filter(({ data }) => !isSettled(statusOf(source, data.agreementId)))
      .map((agreement) => agreementLine(agreement, source)),
  ),
];

/** The latest such event in and after the latest meeting: an earlier one has minutes of its own. */
function sinceMeeting<T extends EventType>(source: PlaceSource, type: T): EventOf<T> | undefined {
  const start = source.happened.findLastIndex((event) => event.type === 'MEETING_OPENED');
  return latest({ ...source, happened: source.happened.slice(start + 1) }, type);
}

function unlessNone(list: readonly Bilingual[]): readonly Bilingual[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** What each meeting told of the time before it, and what happened after it, in that order (PNM-078, PNM-090). */
function changes(source: PlaceSource): readonly Bilingual[] {
  return source.happened.flatMap((event) => {
    if (event.type === 'INTERIM_EVENT') {
      const { afterMeetingNo, text } = (event as unknown as EventOf<'INTERIM_EVENT'>).data;
      return [inBoth((language) => `${WORDS[language].after} ${afterMeetingNo}: ${text}`)];
    }
    if (event.type !== 'PHASE_COMPLETED') return [];
    const { meetingNo, changes: told } = (event as unknown as EventOf<'PHASE_COMPLETED'>).data;
    return told.map((text) => inBoth((language) => `${WORDS[language].at} ${meetingNo}: ${text}`));
  });
}

function statusOf(source: PlaceSource, id: string): string | undefined {
  return all(source, 'ACTION_UPDATED').findLast(({ data }) => data.agreementId === id)?.data.status;
}

/** Who does what, and what has been reported of it since; the words as they were agreed (PNM-077). */
function agreementLine({ data }: EventOf<'AGREEMENT_MADE'>, source: PlaceSource): Bilingual {
  const { agreementId, owners, text } = data;
  const status = statusOf(source, agreementId);
  return inBoth((language) => {
    const who = owners.map((owner) => source.party(owner)[language]).join(', ') || WORDS[language].nobody;
    const reported = status === undefined ? '' : ` (${namesOf(agreementStatus)[status]?.[language]})`;
    return `${capital(asWritten(who))[language]}: ${text}${reported}`;
  });
}

const WORDS = {
  da: {
    nobody: 'Ikke aftalt hvem',
    noNext: 'der er ikke aftalt flere møder',
    at: 'Møde',
    after: 'Efter møde',
  },
  en: {
    nobody: 'Not agreed who',
    noNext: 'no further meeting is agreed',
    at: 'Meeting',
    after: 'After meeting',
  },
};
