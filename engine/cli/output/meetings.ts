import { formatMoney } from '../../../dsl/index.ts';
import type { MeetingReport, Share } from '../../audit/meetings.ts';
import type { Context } from '../context.ts';
import { columns } from './columns.ts';
import { jsonText } from './json-text.ts';

/** The reports for programs; amounts in øre. */
export function meetingsJson(reports: readonly MeetingReport[], { texts }: Context): string {
  const { documented, experience } = texts.meetings;
  return jsonText({
    municipalities: reports.map((report) => ({
      municipality: report.municipality,
      cases: report.cases,
      first_meetings: report.firstMeetings,
      follow_ups: report.followUps,
      follow_ups_without_amount: report.followUps,
      costs: report.costs.map(({ perMeeting, level, ...cost }) => ({
        ...cost,
        per_meeting: perMeeting,
        level: level ?? null,
        about: true,
      })),
      child_present: report.childPresent,
      private_present: report.privatePresent,
      follow_up_agreed: report.followUpAgreed,
      agreement_minutes_in_time: report.agreementMinutesInTime,
      heard: report.heard,
      involved: report.involved,
      super_users: report.superUsers ?? null,
    })),
    documented_effects: documented.lines,
    practice_experience: experience.lines,
  });
}

/** The reports for people, and below them what the source documents and what is only experience (INM-045). */
export function meetingsText(reports: readonly MeetingReport[], { texts, language }: Context): string {
  const words = texts.meetings;
  const share = ({ numerator, denominator, unknown }: Share): string =>
    words.share(numerator, denominator, unknown);
  const money = (amount: number): string => formatMoney(amount, language);
  return [
    ...reports.flatMap((report) => [
      words.heading(report.municipality),
      ...columns(
        [
          [words.cases, String(report.cases)],
          [words.firstMeetings, String(report.firstMeetings)],
          [words.followUps, String(report.followUps)],
          ...report.costs.map(({ perMeeting, level, meetings, estimate }) => [
            words.cost,
            words.about(money(estimate), meetings, money(perMeeting), level),
          ]),
          ...(report.followUps > 0 ? [[words.followUpCost, words.noAmount(report.followUps)]] : []),
          [words.childPresent, share(report.childPresent)],
          [words.privatePresent, share(report.privatePresent)],
          [words.followUpAgreed, share(report.followUpAgreed)],
          [words.agreementMinutes, share(report.agreementMinutesInTime)],
          [words.heard, share(report.heard)],
          [words.involved, share(report.involved)],
          [words.superUsers, report.superUsers === undefined ? words.notSet : String(report.superUsers)],
        ],
        '  ',
      ),
      '',
    ]),
    words.documented.heading,
    ...words.documented.lines.map((line) => `  ${line}`),
    '',
    words.experience.heading,
    ...words.experience.lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
}
