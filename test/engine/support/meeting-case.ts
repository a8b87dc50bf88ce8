/** A case with an inclusive network meeting, as far as a test needs it. Everything in it is made up. */
import type { Course } from '../../../engine/case/course.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import type { Line } from './case-log.ts';

export function courseFor(lines: readonly Line[], asOf?: string): Course {
  const events = lines.map(
    ([on, type, data = {}], index): CaseEvent => ({
      case: 'moede',
      process: 'inclusive-meeting',
      seq: index + 1,
      type,
      on,
      at: `${on}T12:00:00Z`,
      by: 'family_adviser',
      data,
    }),
  );
  return courseOf(events, rulesFor, asOf === undefined ? {} : { asOf });
}

export const start: Line = [
  '2015-03-02',
  'METHOD_CONSIDERED',
  { municipality: 'Egelev Kommune', child: 'b', ground: 'existing_case' },
];
export const considered = [start];
export const preparing: readonly Line[] = [start, ['2015-03-03', 'METHOD_CHOSEN']];
export const talk: Line = [
  '2015-03-04',
  'FAMILY_TALK_HELD',
  { participants: ['mormor'], informationShared: ['fravær'] },
];
export const leader: Line = [
  '2015-03-05',
  'LEADER_APPOINTED',
  { person: 'kollega', isAdviser: false, involved: false, colleague: true },
];
export const child = { role: 'child', network: 'child' };
export const grandmother = { role: 'mormor', network: 'private', reason: 'ser barnet hver uge' };
export const adviser = { role: 'family_adviser', network: 'professional', reason: 'familiens rådgiver' };
export const agreedOn = (participants: readonly object[], withFamily = true): Line => [
  '2015-03-06',
  'PARTICIPANTS_AGREED',
  { participants, withFamily },
];
export const agreed = agreedOn([child, grandmother, adviser]);
export const ready: readonly Line[] = [...preparing, talk, leader, agreed];
export const everybody = ['child', 'mormor', 'family_adviser'];
export const invitation = (more: object = {}): Line => [
  '2015-03-09',
  'INVITATIONS_SENT',
  { recipients: everybody, purpose: 'Flere dage i skolen', leaflet: true, ...more },
];
export const invited: readonly Line[] = [...ready, invitation()];
export const present = { participants: ['kollega', ...everybody], startedAt: '10:00' };
export const opened: readonly Line[] = [...invited, ['2015-03-16', 'MEETING_OPENED', present]];
export const descriptive = (on: string): Line => [
  on,
  'PHASE_DONE',
  { phase: 'descriptive', situation: 'Fravær', wantedChanges: ['I skole'] },
];
export const reflective = (on: string): Line => [on, 'PHASE_DONE', { phase: 'reflective' }];
export const inAgreement: readonly Line[] = [...opened, descriptive('2015-03-16'), reflective('2015-03-16')];
export const task = { task: 'Følge i skole', responsible: 'mormor', start: 'på mandag' };
export const closing = (more: object = {}): Line => [
  '2015-03-16',
  'MEETING_CLOSED',
  { endedAt: '12:00', agreements: [task], followUpOn: '2015-06-30', ...more },
];
export const closed: readonly Line[] = [...inAgreement, closing()];
export const minutes = (on: string, recipients: readonly string[] = everybody): Line => [
  on,
  'MINUTES_SENT',
  { recipients },
];
export const running: readonly Line[] = [...closed, minutes('2015-03-17')];
export const due: readonly Line[] = [
  ...running,
  ['2015-06-16', 'AGREEMENT_MINUTES_SENT', { recipients: everybody }],
];
export const following: readonly Line[] = [...due, ['2015-06-30', 'FOLLOW_UP_HELD', present]];
export const followed: readonly Line[] = [
  ...following,
  descriptive('2015-06-30'),
  reflective('2015-06-30'),
  ['2015-06-30', 'MEETING_CLOSED', { agreements: [task] }],
];
