/** What the rules get to see of an inclusive network meeting. */
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../engine/case/course.ts';
import { eventFields } from '../../../engine/process/fields.ts';
import { events } from '../../../engine/process/inclusive-meeting/events.ts';
import { inclusiveMeeting } from '../../../engine/process/inclusive-meeting/index.ts';
import type { Line } from '../support/case-log.ts';
import {
  closing,
  courseFor,
  due,
  everybody,
  followed,
  following,
  inAgreement,
  invitation,
  invited,
  leader,
  minutes,
  opened,
  preparing,
  ready,
  task,
} from '../support/meeting-case.ts';

const factOf = ({ now }: Course, code: string): unknown => {
  const entry = now.facts.facts[code];
  return entry && ('value' in entry ? entry.value : null);
};

const record = ({ now }: Course, group: string, id: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(now.facts.groups[group]?.records.find((one) => one.id === id)?.fields ?? {}).map(
      ([code, entry]) => [code, 'value' in entry ? entry.value : null],
    ),
  );

const codes = ({ now }: Course): readonly string[] =>
  now.findings.filter(({ status }) => status !== 'resolved').map(({ code }) => code);

describe('what is known of a meeting', () => {
  test('before it opens both networks are those agreed on; from then on those who came', () => {
    expect(factOf(courseFor(invited), 'privateParticipants')).toBe(1);
    const without = [
      ...invited,
      ['2015-03-16', 'MEETING_OPENED', { participants: ['kollega', 'family_adviser'] }],
    ] as const;
    expect(factOf(courseFor(without), 'privateParticipants')).toBe(0);
    expect(codes(courseFor(without))).toContain('B-NO-PRIVATE');
  });

  test('of a stranger the network is unknown, not none', () => {
    const strange = [
      ...invited,
      ['2015-03-16', 'MEETING_OPENED', { participants: ['kollega', 'en mand'] }],
    ] as const;
    expect(factOf(courseFor(strange), 'privateParticipants')).toBeUndefined();
    expect(codes(courseFor(strange))).not.toContain('B-NO-PRIVATE');
  });

  test.each([
    ['12:00', 120, false],
    ['12:01', 121, true],
  ])('closed at %s it took %i minutes, a break included', (endedAt, taken, tooLong) => {
    const course = courseFor([
      ...opened,
      ['2015-03-16', 'PAUSED'],
      ['2015-03-16', 'RESUMED'],
      ...inAgreement.slice(opened.length),
      closing({ endedAt }),
    ]);
    expect(record(course, 'meeting', '1')).toMatchObject({ minutesLong: taken, pauseHeld: true });
    expect(codes(course).includes('A-TOO-LONG')).toBe(tooLong);
  });

  test('a break ends with the meeting', () => {
    const course = courseFor([...inAgreement, ['2015-03-16', 'PAUSED'], closing()]);
    expect(course.steps.at(-2)?.regions).toEqual({ pause: 'paused' });
    expect(course.now.regions).toEqual({ pause: 'none' });
  });

  test('every participant can have a task, family and network included', () => {
    const agreements = everybody.map((responsible) => ({
      task: `Opgave til ${responsible}`,
      responsible,
      start: 'nu',
    }));
    const course = courseFor([...inAgreement, closing({ agreements })]);
    for (const { task: id } of agreements) {
      expect(record(course, 'agreement', id)).toEqual({
        taskNoted: true,
        responsibleNoted: true,
        startNoted: true,
      });
    }
  });

  test('who knows the purpose, and who has the minutes, is known of each', () => {
    const course = courseFor([
      ...ready,
      invitation({ recipients: ['mormor'] }),
      ['2015-03-10', 'PURPOSE_TOLD', { recipients: ['child'] }],
      ...inAgreement.slice(invited.length),
      closing(),
      minutes('2015-03-17'),
    ]);
    const known = everybody.map((role) => record(course, 'participant', role));
    expect(known.map(({ knowsPurpose }) => knowsPurpose)).toEqual([true, true, false]);
    expect(known.map(({ gotMinutes }) => gotMinutes)).toEqual([true, true, true]);
  });

  test('participants have no rank', () => {
    const fields =
      inclusiveMeeting.vocabulary.groups.find(({ code }) => code === 'participant')?.fields ?? [];
    expect(fields.map(({ code }) => code)).toEqual([
      'participantNetwork',
      'reasonNoted',
      'contactComplete',
      'knowsPurpose',
      'gotMinutes',
    ]);
    const agreed = eventFields(events.PARTICIPANTS_AGREED.data).find(({ code }) => code === 'participants');
    expect(agreed?.fields?.map(({ code }) => code)).toEqual(['role', 'network', 'reason', 'contactComplete']);
  });
});

describe('follow-up', () => {
  test('repeats the parts and may agree a new date, with agreement minutes of its own', () => {
    const course = courseFor([
      ...followed.slice(0, -1),
      ['2015-06-30', 'MEETING_CLOSED', { agreements: [task], followUpOn: '2015-09-30' }],
    ]);
    expect(record(course, 'meeting', '2')).toMatchObject({
      followUpMeeting: true,
      descriptiveDone: true,
      reflectiveDone: true,
      agreementDone: true,
      followUpOn: '2015-09-30',
    });
    const due2 = course.now.duties.find(
      ({ code, record: id }) => code === 'O-AGREEMENT-MINUTES' && id === '2',
    );
    expect(due2).toMatchObject({ status: 'open', due: '2015-09-16' });
  });

  test('moved, it moves the day of the agreement minutes, and those already sent are judged again', () => {
    expect(codes(courseFor(due))).not.toContain('A-AGREEMENT-MINUTES-LATE');
    const earlier = courseFor([...due, ['2015-06-17', 'FOLLOW_UP_MOVED', { followUpOn: '2015-06-25' }]]);
    expect(codes(earlier)).toContain('A-AGREEMENT-MINUTES-LATE');
    const later = courseFor([...due, ['2015-06-17', 'FOLLOW_UP_MOVED', { followUpOn: '2015-07-10' }]]);
    expect(codes(later)).not.toContain('A-AGREEMENT-MINUTES-LATE');
  });

  test('ended without its parts is reported; closed without minutes as well', () => {
    const course = courseFor([...following, ['2015-07-01', 'CASE_CLOSED']]);
    expect(course.now.state).toBe('closed');
    expect(codes(course)).toEqual(
      expect.arrayContaining(['B-PHASE-SKIPPED', 'B-NO-MINUTES', 'A-NOT-JOURNALISED']),
    );
  });
});

describe('a breach that the process does not let happen', () => {
  const tried: Line = ['2015-03-05', 'LEADER_APPOINTED', { person: 'x', isAdviser: true, involved: true }];

  test('stands as a finding until it is put right', () => {
    expect(codes(courseFor([...preparing, tried]))).toContain('B-LEADER-INVOLVED');
    const right = courseFor([...preparing, tried, ['2015-03-06', ...leader.slice(1)] as unknown as Line]);
    expect(codes(right)).not.toContain('B-LEADER-INVOLVED');
    expect(right.now.findings.find(({ code }) => code === 'B-LEADER-INVOLVED')).toMatchObject({
      severity: 'METHOD_BREACH',
      status: 'resolved',
      openedOn: '2015-03-05',
      closedOn: '2015-03-06',
    });
  });

  test('comes back when it is tried again', () => {
    const again: Line = ['2015-03-07', 'LEADER_APPOINTED', tried[2] ?? {}];
    expect(codes(courseFor([...preparing, leader, again]))).toContain('B-LEADER-INVOLVED');
  });
});

test('the same log under the same rules gives the same course', () => {
  expect(courseFor(followed, '2015-08-01')).toEqual(courseFor(followed, '2015-08-01'));
});
