/** The report on processual network meetings, over the two documented courses and over series that are made up. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAccounts } from '../../../engine/audit/account.ts';
import { type CountedSeries, countSeries } from '../../../engine/audit/processual-series/count-series.ts';
import { fidelity } from '../../../engine/audit/processual-series/fidelity.ts';
import { gapOf, personHours } from '../../../engine/audit/processual-series/figures.ts';
import { processualSeries } from '../../../engine/audit/processual-series/table.ts';
import { reportOf } from '../../../engine/audit/report.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { rulesFor } from '../../support/shipped-rules.ts';
import { agreed, close, courseFor, first, inFirst, minutes, open } from '../support/series-case.ts';

const usual = { shortestGap: 56, longestGap: 77 };
const given = { limits: usual, date: '2010-12-31', smallestGroup: 5 };
const settings = { ...usual, year: 2010, date: given.date };

const documented = ['mor-med-to-boern', 'to-foraeldre-fire-boern'].map((name) => {
  const { events } = parseLog(readFileSync(`examples/sager/${name}.jsonl`, 'utf8'));
  return countSeries(courseOf(events, rulesFor, { audit: true })) as CountedSeries;
});

function figure(cases: readonly CountedSeries[], id: string) {
  return processualSeries.sets
    .flatMap((set) => set.answers(cases, settings))
    .find((result) => result.id === id);
}

function numbers(cases: readonly CountedSeries[], ...ids: readonly string[]) {
  return ids.map((id) => {
    const found = figure(cases, id);
    return found?.kind === 'share' ? [found.numerator, found.denominator] : found;
  });
}

describe('the two documented courses', () => {
  test('have the headcounts of their attendance lists, each and in all', () => {
    expect(documented.map(({ meetings }) => meetings.map(({ headcount }) => headcount))).toEqual([
      [11, 10, 13, 10],
      [16, 15, 11],
    ]);
    expect(figure(documented, 'PN-11')).toMatchObject({ count: 7 });
    expect(figure(documented, 'PN-15')).toMatchObject({ sum: 86, denominator: 7, missing: 0 });
    expect(figure(documented, 'PN-16')).toMatchObject({ value: 10 });
    expect(figure(documented, 'PN-17')).toMatchObject({ value: 16 });
    expect(figure(documented, 'PN-12')).toMatchObject({ sum: 7, denominator: 2 });
  });

  test('leave it unknown or long between their meetings, of which only the month is told', () => {
    const verdicts = documented.map(({ meetings }) =>
      meetings.flatMap((meeting) => gapOf(meeting, usual)?.verdict ?? []),
    );
    expect(verdicts).toEqual([
      ['unknown', 'long', 'long'],
      ['unknown', 'unknown'],
    ]);
    expect(numbers(documented, 'PN-23', 'PN-24', 'PN-25', 'PN-26')).toEqual([
      [0, 5],
      [0, 5],
      [2, 5],
      [3, 5],
    ]);
  });

  test('have minutes of every meeting, and ends of two kinds', () => {
    expect(numbers(documented, 'PN-21', 'PN-05', 'PN-06', 'PN-07', 'PN-08', 'PN-09')).toEqual([
      [7, 7],
      [1, 2],
      [1, 2],
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });

  test('name no meeting and nobody in what is found', () => {
    const about = documented.flatMap(({ findings }) => findings.map((one) => [one.code, one.about.da]));
    const words = Object.fromEntries(about);
    expect(words['FN-AFTERCARE']).toBe('giv efterværn');
    expect(words['FN-OWNER-MISSING']).toBe('Det fremgår ikke, hvem der har ansvaret for aftalen');
    expect(words['FN-RESULT-SUMMARY']).toBe('saml resultaterne op');
    expect(about.filter(([, text]) => text?.endsWith(')'))).toEqual([]);
  });

  test('say nothing of duration, and so nothing of person-hours', () => {
    expect(figure(documented, 'PN-19')).toMatchObject({ kind: 'not_reported' });
    expect(figure(documented, 'PN-20')).toMatchObject({ kind: 'not_reported' });
  });

  test('have findings about the fifth element only, by severity', () => {
    expect(numbers(documented, 'E1', 'E2', 'E3', 'E4', 'E5', 'E6')).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [2, 2],
      [0, 2],
    ]);
    expect(fidelity(documented).lines).toEqual([
      { code: 'E5 ADVISORY', count: 1 },
      { code: 'E5 DQ', count: 2 },
    ]);
  });
});

describe('series that are made up', () => {
  const second = '2010-06-07';
  const counted = (...lines: Parameters<typeof courseFor>[0]) =>
    countSeries(courseFor([...inFirst, ...lines])) as CountedSeries;

  test('count people by hours where both are known', () => {
    const [meeting] = counted(agreed(1, first, second), close(1, first, '15:30')).meetings;
    expect(meeting).toMatchObject({ headcount: 4, minutesLong: 150 });
    expect(meeting && personHours(meeting)).toBe(10);
  });

  test('count a meeting without minutes in the denominator only', () => {
    const series = counted(agreed(1, first, second), close(1, first), minutes(1, first), open(2, second));
    expect(numbers([series], 'PN-21', 'PN-23', 'PN-09')).toEqual([
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
  });

  test('group a finding about two elements under both, by severity', () => {
    const [one] = documented as [CountedSeries];
    const finding = (code: string, severity: 'METHOD_BREACH' | 'INFO') => ({
      code,
      severity,
      about: { da: '', en: '' },
    });
    const breached = { ...one, findings: [finding('FN-LEADER-CASEWORKER', 'METHOD_BREACH')] };
    const grey = { ...one, findings: [finding('FN-DURATION-GREY', 'INFO'), finding('FN-PREP', 'INFO')] };
    expect(fidelity([breached, grey, breached]).lines).toEqual([
      { code: 'E2 METHOD_BREACH', count: 2 },
      { code: 'E3 METHOD_BREACH', count: 2 },
      { code: 'E4 INFO', count: 1 },
    ]);
  });

  test('of fewer than five families show nothing', () => {
    expect(reportOf(processualSeries, documented, given)).toMatchObject({ tooSmall: true, figures: [] });
  });

  test('hide the meetings of a few families among many', () => {
    const [mother] = documented as [CountedSeries];
    const cases = Array.from({ length: 8 }, (_, index) => ({
      ...mother,
      case: `sag-${index}`,
      person: `familie-${index}`,
      findings: [],
      meetings: index < 2 ? mother.meetings : [],
    }));
    const { figures } = reportOf(processualSeries, cases, given);
    const shown = figures.filter(({ kind }) => kind !== 'hidden' && kind !== 'not_reported');
    expect(shown.map(({ id }) => id).filter((id) => id.startsWith('PN-1') || id.startsWith('PN-2'))).toEqual(
      [],
    );
    expect(shown.map(({ id }) => id)).toContain('PN-05');
  });
});

test('the limits of the report stand in the rules', () => {
  const account = openAccounts().find(({ code }) => code === 'processual-series');
  const rules = rulesFor({ process: 'processual-series', municipality: '', date: '2010-12-31' });
  expect(account?.report(rules, { date: '2010-12-31' })?.settings).toEqual({
    ...usual,
    year: 2010,
    date: '2010-12-31',
    smallestGroup: 5,
  });
});
