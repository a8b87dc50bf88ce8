/** What the documents of an inclusive network meeting are filled with: people by role, all of them equals (INM-044). */
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
import type { EventOf, events } from './events.ts';

const { all, latest } = eventsOf<typeof events>();

export const places: readonly PlaceReader[] = [
  ...commonPlaces,
  place('child', 'barnet', 'the child', (source) => {
    const child = latest(source, 'METHOD_CONSIDERED')?.data.child;
    return child === undefined ? undefined : asWritten(child);
  }),
  place('leader', 'mødelederen', 'the meeting leader', (source) => {
    const person = latest(source, 'LEADER_APPOINTED')?.data.person;
    return person === undefined ? undefined : source.party(person);
  }),
  place('participants', 'deltagerne', 'the participants', (source) => {
    const agreed = latest(source, 'PARTICIPANTS_AGREED')?.data.participants;
    const joined = source.happened.flatMap(({ data }) => (data.joined as typeof agreed) ?? []);
    const roles = [...(agreed ?? []), ...joined].map(({ role }) => role);
    return agreed && [...new Set(roles)].map(source.party);
  }),
  place('present', 'fremmødte', 'those present', (source) => {
    const meeting = latestMeeting(source)?.data;
    return meeting && [...meeting.participants, ...meeting.joined.map(({ role }) => role)].map(source.party);
  }),
  place('purpose', 'formålet', 'the purpose', (source) => {
    const purpose = latest(source, 'INVITATIONS_SENT')?.data.purpose;
    return purpose === undefined ? undefined : asWritten(purpose);
  }),
  place('heldOn', 'mødets dato', 'the date of the meeting', (source) => {
    const meeting = latestMeeting(source);
    return meeting && dateWords(meeting.on);
  }),
  place('situation', 'situationen', 'the situation', (source) => {
    const situation = part(source, 'descriptive')?.data.situation;
    return situation === undefined ? undefined : asWritten(situation);
  }),
  place('wantedChanges', 'ønskede ændringer', 'wanted changes', (source) =>
    part(source, 'descriptive')?.data.wantedChanges.map(asWritten),
  ),
  place('ideas', 'idéer', 'ideas', (source) => part(source, 'reflective')?.data.ideas.map(asWritten)),
  place('resources', 'ressourcer', 'resources', (source) =>
    part(source, 'reflective')?.data.resources.map(asWritten),
  ),
  place('agreements', 'indgåede aftaler', 'agreements made', (source) =>
    latest({ ...source, happened: sinceMeeting(source) }, 'MEETING_CLOSED')?.data.agreements.map(
      (agreement) => agreementLine(agreement, source),
    ),
  ),
  place('followUpOn', 'dato for opfølgningen', 'date of the follow-up', (source) => {
    const date = followUpOn(source);
    if (date !== undefined) return dateWords(date);
    const reason = sinceMeeting(source).findLast(({ type }) => type === 'MEETING_CLOSED')?.data
      .noFollowUpReason;
    return typeof reason === 'string'
      ? inBoth((language) => `${WORDS[language].noFollowUp} (${reason})`)
      : undefined;
  }),
];

/** The latest meeting, be it the first or a follow-up. */
function latestMeeting({ happened }: PlaceSource): EventOf<'MEETING_OPENED' | 'FOLLOW_UP_HELD'> | undefined {
  const opened = happened.findLast(({ type }) => type === 'MEETING_OPENED' || type === 'FOLLOW_UP_HELD');
  return opened as unknown as EventOf<'MEETING_OPENED'> | undefined;
}

/** What happened in and after the latest meeting: an earlier one has minutes of its own. */
function sinceMeeting({ happened }: PlaceSource): PlaceSource['happened'] {
  return happened.slice(
    happened.findLastIndex(({ type }) => type === 'MEETING_OPENED' || type === 'FOLLOW_UP_HELD') + 1,
  );
}

function part(source: PlaceSource, phase: string): EventOf<'PHASE_DONE'> | undefined {
  const since = { ...source, happened: sinceMeeting(source) };
  return all(since, 'PHASE_DONE').findLast(({ data }) => data.phase === phase);
}

/** The date of the follow-up as it was last agreed or moved, at the latest meeting or after it. */
function followUpOn(source: PlaceSource): string | undefined {
  return sinceMeeting(source)
    .filter(({ type }) => ['MEETING_CLOSED', 'FOLLOW_UP_MOVED', 'NEXT_FOLLOW_UP_AGREED'].includes(type))
    .map(({ data }) => data.followUpOn as string | undefined)
    .findLast((date) => date !== undefined);
}

type Agreement = EventOf<'MEETING_CLOSED'>['data']['agreements'][number];

/** Who does what, and when it begins (INM-018, INM-027). */
function agreementLine({ task, responsible, start }: Agreement, source: PlaceSource): Bilingual {
  const who = responsible === undefined ? undefined : capital(source.party(responsible));
  return inBoth((language) => {
    const { nobody, starts } = WORDS[language];
    return `${who?.[language] ?? nobody}: ${task}${start === undefined ? '' : `, ${starts} ${start}`}`;
  });
}

const WORDS = {
  da: { nobody: 'Ikke aftalt hvem', starts: 'begynder', noFollowUp: 'ingen opfølgning' },
  en: { nobody: 'Not agreed who', starts: 'begins', noFollowUp: 'no follow-up' },
};
