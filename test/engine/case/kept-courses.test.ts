import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import { keptCourses } from '../../../engine/case/kept-courses.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { logOf } from '../../examples/record.ts';
import { scenarios } from '../../examples/scenarios.ts';
import { rulesFor } from '../../support/shipped-rules.ts';

const logs = scenarios.map((scenario) => parseLog(logOf(scenario)).events);

test('whatever was asked before, the course is that of the events gone through from the start', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          log: fc.constantFrom(...logs),
          keep: fc.array(fc.boolean(), { maxLength: 12 }),
          wait: fc.nat(3),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      (asked) => {
        const kept = keptCourses(rulesFor);
        for (const { log, keep, wait } of asked) {
          const events = log.filter((_, index) => keep[index] !== false);
          if (events.length === 0) continue;
          const options = wait === 0 ? {} : { asOf: `2015-0${3 * wait}-15` };
          expect(kept(events, options)).toEqual(courseOf(events, rulesFor, options));
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('a list that goes one event further asks the rules for that event alone', () => {
  const events = logs[0] ?? [];
  let asked = 0;
  const kept = keptCourses((wanted) => {
    asked += 1;
    return rulesFor(wanted);
  });
  kept(events.slice(0, -1), {});
  const before = asked;
  const first = kept(events.slice(0, -1), {});
  const whole = kept(events, {});
  expect(asked).toBe(before);
  expect(whole.steps.slice(0, -1)).toEqual(first.steps);
  expect(whole.steps.every((step, index) => index === events.length - 1 || step === first.steps[index])).toBe(
    true,
  );
});
