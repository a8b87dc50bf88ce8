/** Events of older shapes are read as the present ones; the log stays as it was written. */
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { completeEvent } from '../../../engine/case/decide.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { upcast } from '../../../engine/case/upcast.ts';
import { replayCase } from '../../../engine/replay/replay.ts';
import { caseLog, held, notice, summons } from '../support/case-log.ts';
import { rulesFor } from '../support/rules.ts';

const base = caseLog(
  notice('2015-03-02'),
  ['2015-03-03', 'ASSESSED'],
  summons('2015-03-04'),
  held('2015-03-10'),
);
const [opening, assessed, summoned, council] = base as [CaseEvent, CaseEvent, CaseEvent, CaseEvent];

test('an event in the present shape is the very same', () => {
  for (const event of base) expect(upcast(event)).toBe(event);
});

describe('a council whose leader was told in words', () => {
  const old = { ...council, data: { ...council.data, leader: 'Konsulenten fra foranstaltningsområdet' } };

  test('has a meeting leader of its own', () => {
    expect(upcast(old).data).toEqual({ ...council.data, leader: 'meeting_leader' });
    expect(upcast({ ...council, data: { ...council.data, leader: 'ssp' } }).data.leader).toBe('ssp');
  });

  test('is accepted, and the log keeps the words', () => {
    const { steps } = courseOf([opening, assessed, summoned, old], rulesFor);
    expect(steps.map(({ accepted }) => accepted)).toEqual([true, true, true, true]);
    expect(steps[3]?.facts.facts).toMatchObject({
      leader: { value: 'meeting_leader' },
      leadership: { value: 'separate' },
    });
    expect(old.data.leader).toBe('Konsulenten fra foranstaltningsområdet');
  });
});

describe('a decision recorded without the values that its lines had read', () => {
  const complete = completeEvent(courseOf([opening], rulesFor), assessed, rulesFor);
  const recorded = complete.data.recorded as { readonly reasons: readonly object[] };
  const reasons = recorded.reasons.map(({ values: _, ...reason }: { readonly values?: unknown }) => reason);
  const old: CaseEvent = { ...complete, data: { recorded: { ...recorded, reasons } } };

  test('has no values, and is otherwise as it was', () => {
    expect(reasons.length).toBeGreaterThan(0);
    expect(upcast(old).data).toEqual({
      recorded: { ...recorded, reasons: reasons.map((reason) => ({ ...reason, values: [] })) },
    });
  });

  test('can be replayed, and comes out the same', () => {
    expect(replayCase([opening, old], rulesFor).decisions).toMatchObject([{ seq: 2, change: 'none' }]);
  });
});
