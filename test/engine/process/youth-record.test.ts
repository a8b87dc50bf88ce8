import { expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { receivingNotice } from '../../../engine/process/network-council/moved-case.ts';
import { historyFor, youthRecords } from '../../../engine/process/network-council/youth-record.ts';
import { caseLog, held, type Line, notice, plan, summons } from '../support/case-log.ts';
import { rulesFor } from '../support/rules.ts';

const named = (name: string, ...lines: readonly Line[]): readonly CaseEvent[] =>
  caseLog(...lines).map((event) => ({ ...event, case: name }));

const first = named(
  'A-1',
  notice('2015-03-02'),
  ['2015-03-02', 'ASSESSED'],
  summons('2015-03-04'),
  held('2015-03-19'),
  plan('2015-03-24'),
  ['2015-06-01', 'PLAN_REVISED', { initiatives: ['mentor'] }],
);

test('VG-55: two cases of one youth within a year are one youth, one council and one review', () => {
  const before = [courseOf(first, rulesFor)];
  const history = historyFor(before, 'ung-1', '2015-10-05');
  expect(history).toEqual({
    latestHeldCouncilOn: '2015-03-19',
    suspicions: [{ incidentId: 'f1', offenceType: 'violence', context: 'other' }],
  });
  const suspicions = [{ incidentId: 'f2', offenceType: 'violence', context: 'other' }];
  const second = courseOf(
    named('A-2', notice('2015-10-05', { suspicions, history }), ['2015-10-05', 'ASSESSED']),
    rulesFor,
  );
  expect(second.now.state).toBe('resuspicion_review');
  expect(youthRecords([second, ...before])).toEqual([
    {
      youth: 'ung-1',
      cases: [
        { case: 'A-1', receivedOn: '2015-03-02', state: 'plan_in_force' },
        { case: 'A-2', receivedOn: '2015-10-05', state: 'resuspicion_review' },
      ],
      latestHeldCouncilOn: '2015-03-19',
      planVersions: [
        { case: 'A-1', version: 1, on: '2015-03-24' },
        { case: 'A-1', version: 2, on: '2015-06-01' },
      ],
      incidents: [
        { incidentId: 'f1', case: 'A-1' },
        { incidentId: 'f2', case: 'A-2' },
      ],
    },
  ]);
});

test('a council that was only summoned opens no window', () => {
  const summoned = courseOf(
    named('A-1', notice('2015-03-02'), ['2015-03-02', 'ASSESSED'], summons('2015-03-04')),
    rulesFor,
  );
  expect(historyFor([summoned], 'ung-1', '2015-10-05').latestHeldCouncilOn).toBeNull();
});

test('VG-09: after a move each municipality has its own receipt, and the first deadline stays', () => {
  const moved = named(
    'A-1',
    notice('2015-03-02'),
    ['2015-03-02', 'ASSESSED'],
    ['2015-03-04', 'MOVED_MUNICIPALITY', { to: 'Skovlund Kommune', linkedCase: 'S-7' }],
  );
  const opening = receivingNotice(moved, {
    case: 'S-7',
    municipality: 'Skovlund Kommune',
    receivedOn: '2015-03-12',
    at: '2015-03-12T09:00:00Z',
    by: 'intake_unit',
  });
  const due = (events: readonly CaseEvent[]) =>
    courseOf(events, rulesFor).now.deadlines.find(({ code }) => code === 'D-SUMMON')?.due;
  expect(opening.data).toMatchObject({ municipality: 'Skovlund Kommune', linkedCase: 'A-1' });
  expect([due(moved), due([opening])]).toEqual(['2015-03-09', '2015-03-19']);
  expect(courseOf(moved, rulesFor).now.facts.facts.transferred).toMatchObject({ value: true });
  expect(() => receivingNotice([], { case: '', municipality: '', receivedOn: '', at: '', by: '' })).toThrow(
    'notice',
  );
});
