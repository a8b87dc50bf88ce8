/** A transition that reads what the opening event brought: the case goes on under the version it leads to. */
import { expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { canApply } from '../../../engine/case/decide.ts';
import { caseLog, held, notice } from '../support/case-log.ts';
import { editedRules } from '../support/rules.ts';

const FIRST = 'regelsæt alvorlig kriminalitet i Fjordby [serious crime in Fjordby]';

/** Version 2 hands suspicions from before 2016 to version 1, where 17.000 kr. is over the limit. */
const rulesFor = editedRules('rules/fjordby/alvorlig-kriminalitet-2.regel', (text) =>
  text.replace(
    /^ {2}overgang ".*"$/m,
    '  overgang når mindst 1 forhold hvor gerningsdato før 1. januar 2016: version 1',
  ),
);

const opened = (incidentDate: string | undefined) =>
  caseLog(
    notice('2016-03-02', {
      suspicions: [
        {
          incidentId: 'f1',
          offenceType: 'vandalism',
          damageAmount: 1_700_000,
          ...(incidentDate !== undefined && { incidentDate }),
        },
      ],
    }),
    ['2016-03-03', 'ASSESSED'],
  );

const judged = (incidentDate: string | undefined) => {
  const { rulesets, now } = courseOf(opened(incidentDate), rulesFor);
  const used = rulesets.find(({ name }) => FIRST.includes(name.en));
  return { version: used?.version, why: used?.why?.outcome, decision: now.decision?.code };
};

test('the same suspicion before and after the date is judged by two versions', () => {
  expect(judged('2015-12-20')).toEqual({ version: 1, why: 'met', decision: 'IN_TARGET' });
  expect(judged('2016-01-20')).toMatchObject({ version: 2, why: undefined });
  expect(judged('2016-01-20').decision).not.toBe('IN_TARGET');
});

test('a date that is not known keeps the version in force, and says so', () => {
  expect(judged(undefined)).toMatchObject({ version: 2, why: 'unknown' });
});

test('cases of one municipality and one day do not share a version', () => {
  const versions = ['2015-12-20', '2016-01-20', '2015-12-20'].map((day) => judged(day).version);
  expect(versions).toEqual([1, 2, 1]);
});

test('later events are answered by the version of the case', () => {
  const events = opened('2015-12-20');
  const later = courseOf(events, rulesFor, { asOf: '2016-12-31' });
  expect(later.rulesets).toEqual(courseOf(events, rulesFor).rulesets);
  const [event] = caseLog(held('2016-03-20')).map((each) => ({ ...each, seq: 3 }));
  if (!event) return expect.fail('no event');
  const reasons = canApply(courseOf(events, rulesFor), event, rulesFor);
  expect(reasons.map(({ code }) => code)).not.toContain('FACT_NOT_UNDERSTOOD');
});
