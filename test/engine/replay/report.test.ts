/** Reports merge in any order and in any groups: what workers of any number come to is the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayOne } from '../../../engine/replay/replay-one.ts';
import { emptyReport, mergeReports, type ReplayReport, reportOf } from '../../../engine/replay/report.ts';
import { rulesUnder } from '../../../engine/replay/rules-under.ts';
import { library } from '../../support/shipped-rules.ts';
import { caseLog, notice, summons } from '../support/case-log.ts';

const own = rulesUnder(library, {});
const other = rulesUnder(library, { version: 2 });

const results = Array.from({ length: 12 }, (_, index) => {
  const damageAmount = 1_500_000 + index * 50_000;
  const events = caseLog(
    notice('2015-03-02', { suspicions: [{ incidentId: 'f1', offenceType: 'vandalism', damageAmount }] }),
    ['2015-03-03', 'ASSESSED'],
    summons('2015-03-12'),
  ).map((event) => ({ ...event, case: `sag-${index}` }));
  return replayOne(events, { own, other });
});
const reports = results.map(reportOf);
const whole = mergeReports(reports);

test('counts every case once, by grade, by verdict and by what differs', () => {
  // 16.000 kr. in version 1, 18.000 kr. in version 2: from 16.500 to 18.000 kr. the answer is another one.
  const turned = results.filter(({ verdict }) => verdict === 'changed').map((result) => result.case);
  expect(whole.counts).toMatchObject({
    cases: 12,
    changed: turned.length,
    same: 12 - turned.length,
    impossible: 0,
    grades: { fine: 0, risky: 12, impossible: 0 },
    decisions: { 'IN_TARGET → NOT_IN_TARGET.not_serious': 4 },
    duties: { 'O-SUMMON': 4 },
  });
  expect(whole.differing.map((result) => result.case)).toEqual(turned.toSorted());
});

test('groups the cases by the edit that made the difference', () => {
  const limit = Object.values(whole.causes).find(
    ({ cause }) => cause.kind === 'rules' && cause.name.da === 'hærværksgrænse',
  );
  expect(limit?.cause).toMatchObject({
    before: { text: { da: '16.000 kr.' }, file: 'rules/fjordby/alvorlig-kriminalitet-1.regel' },
    after: { text: { da: '18.000 kr.' }, file: 'rules/fjordby/alvorlig-kriminalitet-2.regel' },
  });
  expect(limit?.cases).toEqual(expect.arrayContaining(['sag-3', 'sag-4', 'sag-5', 'sag-6']));
});

/** The reports merged two by two or more, in groups as they come. */
function inGroups(list: readonly ReplayReport[], sizes: readonly number[]): ReplayReport {
  let rest = list;
  for (const size of sizes) {
    if (rest.length < 2) break;
    rest = [...rest.slice(size), mergeReports(rest.slice(0, size))];
  }
  return mergeReports(rest);
}

test('whatever the order and the groups, the same comes out', () => {
  const order = fc.shuffledSubarray(reports, { minLength: reports.length });
  const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 15 });
  fc.assert(
    fc.property(order, sizes, (shuffled, groups) => {
      expect(JSON.stringify(inGroups(shuffled, groups))).toBe(JSON.stringify(whole));
    }),
  );
});

test('a report of nothing adds nothing', () => {
  expect(mergeReports([])).toEqual(emptyReport);
  expect(mergeReports([emptyReport, whole])).toEqual(whole);
});
