/** The account of inclusive network meetings: costs without an index, and shares with what is not known apart. */
import { describe, expect, test } from 'vitest';
import { type MeetingCase, meetingReports } from '../../../engine/audit/meetings.ts';
import type { Course } from '../../../engine/case/course.ts';
import { rulesOf } from '../../../engine/case/rules-of.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import type { Line } from '../support/case-log.ts';
import {
  closing,
  courseFor,
  descriptive,
  due,
  followed,
  inAgreement,
  invited,
  running,
} from '../support/meeting-case.ts';

function withRules(course: Course): MeetingCase {
  const rules = rulesOf(course, rulesFor);
  if (!rules) throw new Error('the case is not opened');
  return { course, rules };
}

const reportOf = (...logs: readonly (readonly Line[])[]) =>
  meetingReports(logs.map((log) => withRules(courseFor(log))));

test('three first meetings and two follow-ups cost 12,300 kr., and two without amount', () => {
  const [report, ...others] = reportOf(running, followed, followed);
  expect(others).toEqual([]);
  expect(report).toMatchObject({ firstMeetings: 3, followUps: 2 });
  expect(report?.costs).toEqual([{ perMeeting: 410_000, level: '2016', meetings: 3, estimate: 1_230_000 }]);
});

test('a case that is only being prepared costs nothing', () => {
  expect(reportOf(invited)[0]).toMatchObject({ cases: 1, firstMeetings: 0, followUps: 0, costs: [] });
});

describe('shares', () => {
  test('count who was there in every meeting', () => {
    const [report] = reportOf(followed);
    expect(report?.childPresent).toEqual({ numerator: 2, denominator: 2, unknown: 0 });
    expect(report?.privatePresent).toEqual({ numerator: 2, denominator: 2, unknown: 0 });
  });

  test('leave apart a meeting at which a stranger may have been of the network', () => {
    const strange: Line = ['2015-03-16', 'MEETING_OPENED', { participants: ['kollega', 'en mand'] }];
    expect(reportOf([...invited, strange])[0]?.privatePresent).toEqual({
      numerator: 0,
      denominator: 0,
      unknown: 1,
    });
  });

  test('of follow-up dates are about first meetings that have ended', () => {
    const without = closing({ followUpOn: undefined, noFollowUpReason: 'x' });
    const [report] = reportOf(inAgreement, [...inAgreement, closing()], [...inAgreement, without]);
    expect(report?.followUpAgreed).toEqual({ numerator: 1, denominator: 2, unknown: 0 });
  });

  test('of agreement minutes do not judge a day that is still ahead', () => {
    const late: Line = ['2015-06-17', 'AGREEMENT_MINUTES_SENT', { recipients: ['child'] }];
    const [report] = reportOf(running, due, [...running, late]);
    expect(report?.agreementMinutesInTime).toEqual({ numerator: 1, denominator: 2, unknown: 1 });
  });

  test('of evaluations leave out what was not answered', () => {
    const answer = (participant: string, data: object): Line => [
      '2015-03-20',
      'EVALUATION_RECEIVED',
      { participant, ...data },
    ];
    const [report] = reportOf([
      ...running,
      answer('mormor', { heard: true, involved: false }),
      answer('child', { heard: false }),
    ]);
    expect(report?.heard).toEqual({ numerator: 1, denominator: 2, unknown: 0 });
    expect(report?.involved).toEqual({ numerator: 0, denominator: 1, unknown: 1 });
  });
});

test('municipalities are apart, each with the super-users of its rules', () => {
  const other = [
    [
      '2015-03-02',
      'METHOD_CONSIDERED',
      { municipality: 'Fjordby Kommune', child: 'b', ground: 'existing_case' },
    ],
  ] as const;
  expect(reportOf([...inAgreement, descriptive('2015-03-16')], other)).toMatchObject([
    { municipality: 'Egelev Kommune', superUsers: 0 },
    { municipality: 'Fjordby Kommune', superUsers: 2 },
  ]);
});
