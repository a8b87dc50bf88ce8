/**
 * Many cases gone through again: under the same rules to the letter, under another version gathered by what changed them.
 * What is committed runs a thousand. Run once on 22 November 2026: ten thousand, each to the letter, with
 * `SAMRAAD_CASES=10000 npx vitest run --config test/vitest.config.ts many-cases`.
 */
import { expect, test } from 'vitest';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { recordedOf } from '../../../engine/case/recorded.ts';
import { type Cause, causeKey, causesOfReasons } from '../../../engine/replay/causes.ts';
import { replayCase } from '../../../engine/replay/replay.ts';
import { caseLog, notice } from '../support/case-log.ts';
import { editedRules, rulesFor } from '../support/rules.ts';

const CASES = Number(process.env.SAMRAAD_CASES ?? 1000);

/** The same numbers on every run, between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = numbers(57);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;

/** A notice of one to three suspicions, some of whose facts are not known, and its assessment. */
function drawnCase(index: number): readonly CaseEvent[] {
  const day = `2015-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  const suspicions = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, number) => ({
    incidentId: `f${number + 1}`,
    ...(next() < 0.95 && { offenceType: pick(['violence', 'vandalism', 'vandalism', 'theft', 'burglary']) }),
    ...(next() < 0.6 && { context: pick(['none', 'school_scuffle', 'pupil_teacher', 'other']) }),
    ...(next() < 0.8 && { damageAmount: pick([0, 1_599_999, 1_600_000, 1_600_001, 1_700_000, 2_500_000]) }),
  }));
  const youth = {
    id: `ung-${index}`,
    birthDate: pick(['1996-05-04', '1999-01-10', '2001-12-24']),
    custodyHolders: ['mother'],
  };
  return caseLog(notice(day, { suspicions, youth }), [day, 'ASSESSED']).map((event) => ({
    ...event,
    case: `sag-${index}`,
  }));
}

const cases = Array.from({ length: CASES }, (_, index) => drawnCase(index));

/** The case as it is kept: the decision stands with the event that took it. */
const stored = cases.map((events) => {
  const course = courseOf(events, rulesFor);
  const kept = course.steps.map(({ event, taken }) =>
    taken ? { ...event, data: { ...event.data, recorded: recordedOf(taken) } } : event,
  );
  return {
    events: JSON.parse(JSON.stringify(kept)) as readonly CaseEvent[],
    standing: JSON.stringify(course.now),
  };
});

test('under the same rules every decision and every standing comes out bit for bit', {
  timeout: 600_000,
}, () => {
  const answers = new Map<string, number>();
  for (const { events, standing } of stored) {
    const { course, decisions } = replayCase(events, rulesFor);
    expect(JSON.stringify(course.now)).toBe(standing);
    expect(decisions.map(({ change }) => change)).toEqual(['none']);
    for (const { before } of decisions) answers.set(before.code, (answers.get(before.code) ?? 0) + 1);
  }
  expect([...answers.keys()].toSorted()).toEqual(['IN_TARGET', 'NOT_IN_TARGET', 'UNDETERMINED']);
  expect([...answers.values()].reduce((all, each) => all + each)).toBe(CASES);
});

test('under a higher limit the changed cases are gathered by the limit that changed them', {
  timeout: 600_000,
}, () => {
  const higher = editedRules('rules/fjordby/alvorlig-kriminalitet-1.regel', (text) =>
    text.replace('fra 1. januar 2015: 16.000 kr.', 'fra 1. januar 2015: 18.000 kr.'),
  );
  const byCause = new Map<string, { readonly causes: readonly Cause[]; cases: number }>();
  let changed = 0;
  for (const { events } of stored.slice(0, 1_000)) {
    const { firstChange } = replayCase(events, higher);
    if (!firstChange) continue;
    changed += 1;
    const causes = causesOfReasons(firstChange.reasons);
    const key = causes.map(causeKey).join();
    const known = byCause.get(key) ?? { causes, cases: 0 };
    byCause.set(key, { ...known, cases: known.cases + 1 });
  }
  const [most, ...others] = [...byCause.values()].toSorted((a, b) => b.cases - a.cases);
  expect(most?.causes).toMatchObject([
    {
      kind: 'rules',
      what: 'limit',
      before: { text: { da: '16.000 kr.' } },
      after: { text: { da: '18.000 kr.' } },
    },
  ]);
  expect(most?.cases).toBeGreaterThan(10);
  expect(changed).toBe([...others, most].reduce((all, each) => all + (each?.cases ?? 0), 0));
});
