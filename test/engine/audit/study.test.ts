/** The two published studies: what they say, what can be worked out, where they disagree, and what they are silent about. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Study, study } from '../../../engine/audit/study/study.ts';
import type { StudyReport } from '../../../engine/audit/study/study-report.ts';
import { studyReport } from '../../../engine/audit/study/study-report.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const read = (name: string): Study =>
  study.parse(JSON.parse(readFileSync(`examples/studier/${name}.json`, 'utf8')));

const meetings = read('processuelle-netvaerksmoeder');
const foster = read('netvaerkspleje');
const rules = rulesFor({ process: 'processual-series', municipality: '', date: meetings.on });

const reported = (of: Study): StudyReport => {
  const report = studyReport(of, rules);
  if (!report) throw new Error('the rules lack a limit');
  return report;
};

const disagreeing = ({ identities }: StudyReport): readonly string[] =>
  identities.flatMap(({ id, holds }) => (holds === false ? [id] : []));

describe('the evaluation of processual network meetings', () => {
  const report = reported(meetings);

  test('has totals that equal the sums, and a value that is not stated adds nothing', () => {
    const totals = report.identities.filter(({ id }) => id.startsWith('kommuner.'));
    expect(totals.map(({ sum }) => sum)).toEqual([38, 19, 88, 38]);
    expect(totals.every(({ holds }) => holds)).toBe(true);
    const aarhus = meetings.tables[0]?.rows.find(({ name }) => name === 'Aarhus');
    expect(aarhus?.values).toEqual([11, null, 19, 8]);
    expect(totals.find(({ id }) => id === 'kommuner.new')?.terms).toHaveLength(5);
  });

  test('disagrees with itself in the interviews, and nowhere else', () => {
    expect(disagreeing(report)).toEqual(['I1', 'I1b', 'I2']);
    const differences = report.identities
      .filter(({ holds }) => holds === false)
      .map(({ sum = 0, equals = 0 }) => sum - equals);
    expect(differences).toEqual([2, 2, -4]);
  });

  test('agrees where the text has the numbers of the table', () => {
    const mended = structuredClone(meetings);
    for (const number of mended.numbers) {
      if (number.id === 'T-01') number.value = 23;
      if (number.id === 'T-03') number.value = 144;
    }
    expect(disagreeing(reported(mended))).toEqual([]);
  });

  test('is held against what the rules require, under each target group', () => {
    expect(report.requirements.map(({ required, failing }) => [required, ...failing])).toEqual([
      [5, 'Fredensborg'],
      [5, 'Fredensborg', 'Skive'],
      [5],
    ]);
    expect(report.requirements.every(({ unknown }) => unknown.length === 0)).toBe(true);
  });

  test('gives shares with both numbers, and a bound where a part is not stated', () => {
    const [rows = []] = report.derived;
    const [share, rest, , leaders, ratio] = rows[5] ?? [];
    expect(share).toMatchObject({ numerator: 8, denominator: 19, isBound: false });
    expect(rest).toMatchObject({ numerator: 11, denominator: 19 });
    expect(leaders).toMatchObject({ numerator: 11, isBound: true });
    expect(ratio).toMatchObject({ numerator: 19, denominator: 11, isBound: true });
    expect(rows.at(-1)?.map((one) => [one?.numerator, one?.denominator])).toEqual([
      [38, 88],
      [50, 88],
      [88, 88],
      [57, 0],
      [88, 57],
    ]);
  });

  test('counts the two documented courses', () => {
    const [first, second] = report.courses.map((course) => course.meetings);
    expect(first?.map(({ headcount }) => headcount)).toEqual([11, 10, 13, 10]);
    expect(second?.map(({ headcount }) => headcount)).toEqual([16, 15, 11]);
    expect(first?.map(({ family }) => family)).toEqual([1, 2, 1, 1]);
    expect(second?.map(({ family }) => family)).toEqual([3, 3, 3]);
    expect(first?.map(({ network }) => network)).toEqual([7, 5, 9, 6]);
    expect(second?.map(({ network }) => network)).toEqual([10, 9, 5]);
    expect(first?.map(({ absences }) => absences)).toEqual([0, 0, 1, 0]);
    expect(second?.map(({ absences }) => absences)).toEqual([0, 0, 3]);
    expect([first, second].map((all) => all?.filter(({ isUsual }) => isUsual).length)).toEqual([3, 1]);
  });

  test('cannot confirm a gap of which only the months are known, and finds two too long', () => {
    const gaps = report.courses.flatMap((course) => course.gaps);
    expect(gaps.map(({ fewestDays, mostDays, verdict }) => [fewestDays, mostDays, verdict])).toEqual([
      [31, 91, 'unknown'],
      [91, 150, 'long'],
      [154, 213, 'long'],
      [63, 119, 'unknown'],
      [32, 88, 'unknown'],
    ]);
  });
});

describe('the study of network foster care', () => {
  const report = reported(foster);

  test('has every number and finding, and its identities hold', () => {
    expect(foster.numbers.map(({ id }) => id)).toEqual(numbered('N', 28));
    expect(foster.findings.map(({ id }) => id)).toEqual(numbered('F', 89));
    expect(report.identities).toHaveLength(5);
    expect(disagreeing(report)).toEqual([]);
  });

  test('is found out where one of its numbers is changed', () => {
    const changed = structuredClone(foster);
    for (const number of changed.numbers) if (number.id === 'N-03') number.value = 5;
    expect(disagreeing(reported(changed))).toEqual(['N-03 + N-04']);
  });

  test('has two words and both places for every conflict', () => {
    const conflicts = foster.findings.filter(({ conflict }) => conflict);
    expect(conflicts.map(({ id }) => id)).toEqual(['F-27', 'F-28', 'F-74', 'F-78', 'F-89']);
    for (const { said } of conflicts) {
      expect(new Set(said.map(({ word }) => word)).size).toBe(2);
      expect(new Set(said.map(({ source }) => source)).size).toBe(2);
    }
  });
});

function numbered(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);
}
