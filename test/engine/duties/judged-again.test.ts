/**
 * A rule is judged again only when something that it read is otherwise. Held against a ledger that forgets what was read, and
 * so judges every rule on every day and at every event: duty by duty, finding by finding.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAfter } from '../../../dsl/index.ts';
import { happen, startOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { advance, type Run } from '../../../engine/case/run.ts';
import { dutiesOn, findingsOn } from '../../../engine/duties/ledger.ts';
import { logOf } from '../../examples/record.ts';
import { scenarios } from '../../examples/scenarios.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const logs = scenarios.map((scenario) => parseLog(logOf(scenario)).events);

/** How many courses of each process; more take `SAMRAAD_COURSES=500 npx vitest run --config test/vitest.config.ts judged-again`. */
const COURSES = Number(process.env.SAMRAAD_COURSES ?? 15);

/** Some of the events of a log of a process, in their order, with other days between them. */
const courseIn = (code: string) =>
  fc
    .record({
      log: fc.constantFrom(...logs.filter(([first]) => first?.process === code)),
      left: fc.array(fc.boolean(), { maxLength: 30 }),
      gaps: fc.array(fc.oneof(fc.nat(3), fc.nat(60)), { minLength: 30, maxLength: 30 }),
    })
    .map(({ log, left, gaps }): readonly CaseEvent[] => {
      let on = log[0]?.on ?? '';
      return log
        .filter((_, index) => index === 0 || left[index] !== true)
        .map((event, index) => {
          on = later(on, index === 0 ? 0 : (gaps[index] ?? 0));
          return { ...event, on };
        });
    });

function later(date: string, days: number): string {
  return dateAfter(date, { count: days, unit: 'day' });
}

function forgetting(run: Run): Run {
  return run.ledger ? { ...run, ledger: { ...run.ledger, reads: new Map() } } : run;
}

function standing({ ledger, date, decision, tasks, passed }: Run): unknown {
  if (!ledger) return { date };
  return {
    date,
    decision,
    tasks,
    passed,
    duties: dutiesOn(ledger, date),
    findings: findingsOn(ledger, date),
  };
}

describe.each([...new Set(logs.map(([first]) => first?.process ?? ''))])('%s', (code) => {
  test('no duty and no finding is otherwise on any day than when everything is judged each day', {
    timeout: 600_000,
  }, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(courseIn(code), (events) => {
        const [first] = events;
        if (!first) return;
        let quick = startOf(first, first.on);
        let thorough = quick;
        for (const event of events) {
          while (thorough.date < event.on) {
            thorough = advance(forgetting(thorough), later(thorough.date, 1));
            expect(standing(advance(quick, thorough.date))).toEqual(standing(thorough));
          }
          quick = happen(quick, event, rulesFor).after;
          thorough = happen(forgetting(thorough), event, rulesFor).after;
          expect(standing(quick)).toEqual(standing(thorough));
          const { ledger, date } = quick;
          for (const { status } of ledger ? dutiesOn(ledger, date) : []) seen.add(status);
          for (const { code } of ledger ? findingsOn(ledger, date) : []) seen.add(code);
        }
      }),
      { numRuns: COURSES },
    );
    // Courses in which nothing happens to the rules would compare nothing.
    expect(seen.size).toBeGreaterThan(8);
  });
});
