/** Whole cases of a placement: the same breaches of law everywhere, the same bytes each time, and what one event less changes. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Course, Finding } from '../../engine/case/course.ts';
import { courseOf } from '../../engine/case/course-of.ts';
import type { CaseEvent } from '../../engine/case/event.ts';
import { parseLog } from '../../engine/case/log.ts';
import { compareCourses } from '../../engine/replay/compare.ts';
import { rulesUnder } from '../../engine/replay/rules-under.ts';
import { samraad } from '../cli/samraad.ts';
import { library, rulesFor } from '../support/shipped-rules.ts';
import { fosterCases } from './foster-cases.ts';
import { logOf } from './record.ts';

const logs = fosterCases.map((scenario) => [scenario.name, parseLog(logOf(scenario)).events] as const);
const [silent, rhythm, delayed] = logs.map(([, events]) => events) as [CaseEvent[], CaseEvent[], CaseEvent[]];

const without = (events: readonly CaseEvent[], ...types: readonly string[]) =>
  events.filter(({ type }) => !types.includes(type));

describe('two municipalities under the same national rules', () => {
  /** Without the day it opened: until when a course must be offered, the law leaves to the municipality (OBL-05). */
  const found = (events: readonly CaseEvent[], municipality: string, severity: Finding['severity']) =>
    courseOf(events, rulesUnder(library, { municipality }), { asOf: '2022-12-31' })
      .now.findings.filter((finding) => finding.severity === severity)
      .map(({ code, record, status }) => [code, record, status].join(' '))
      .toSorted();

  test.each(logs)('%s: the same violations, whichever event is left out', (_, events) => {
    const types = [...new Set(events.slice(1).map(({ type }) => type))];
    for (const log of [events, ...types.map((type) => without(events, type))])
      expect(found(log, 'Elmose', 'VIOLATION')).toEqual(found(log, 'Klintby', 'VIOLATION'));
  });

  test('there are violations to tell, and deviations that differ', () => {
    expect(found(silent, 'Elmose', 'VIOLATION').length).toBeGreaterThan(0);
    expect(found(rhythm, 'Elmose', 'DEVIATION')).not.toEqual(found(rhythm, 'Klintby', 'DEVIATION'));
  });
});

test('two replays of the same logs are the same to the byte', () => {
  const files = fosterCases.map(({ name }) => path.resolve(`examples/sager/${name}.jsonl`));
  const replay = () => samraad(['replay', ...files, '--municipality', 'Klintby', '--json', '--steps']);
  const first = replay();
  expect(first.stdout).toContain('V-APPROVAL-MISSING');
  expect(replay()).toEqual(first);
});

describe('an event that is left out', () => {
  const atEnd = (events: readonly CaseEvent[]): Course => courseOf(events, rulesFor, { asOf: '2022-12-31' });

  test.each([
    ['NETWORK_INVOLVEMENT_CONSIDERED', rhythm, ['OBL-01']],
    ['CANDIDATE_APPROVED', rhythm, ['OBL-03', 'OBL-05']],
    ['COURSE_OFFERED', rhythm, ['OBL-05']],
    ['INTENSIVE_SUPPORT_STARTED', rhythm, ['OBL-16', 'O-INT-START-LOCAL']],
    ['SUPPORT_DECIDED', delayed, ['OBL-21']],
  ] as const)('%s changes the report, which names the obligation', (type, events, obligations) => {
    const { same, duties } = compareCourses(atEnd(events), atEnd(without(events, type)));
    expect(same).toBe(false);
    expect(duties.map(({ key, before }) => [key, before])).toEqual(
      obligations.map((code) => [`${code} 1`, 'met']),
    );
  });
});
