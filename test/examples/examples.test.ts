/** The shipped examples: as fresh as the rules, free of differences, and changed by exactly the rule edit they are about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../engine/case/event.ts';
import { parseLog } from '../../engine/case/log.ts';
import { replayCase } from '../../engine/replay/replay.ts';
import { library, libraryOf, rulesFor, rulesForLibrary, shippedSources } from '../support/shipped-rules.ts';
import { logOf } from './record.ts';
import { scenarios } from './scenarios.ts';

const FOLDER = join(import.meta.dirname, '../../examples/sager');

const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8');

function eventsOf(name: string): readonly CaseEvent[] {
  const { events, issues } = parseLog(textOf(name));
  expect(issues).toEqual([]);
  return events;
}

test('the shipped rules are free of errors', () => {
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  test('is what `node test/examples/record.ts` writes under the shipped rules', () => {
    expect(textOf(name)).toBe(logOf(scenario));
  });

  test('replays without any difference', () => {
    const { decisions, unrecorded } = replayCase(eventsOf(name), rulesFor);
    expect(decisions.map(({ change }) => change)).toEqual(decisions.map(() => 'none'));
    expect(unrecorded).toEqual([]);
  });
});

test('raising the limit from 16.000 to 18.000 changes the one case between them, at the line of the limit', () => {
  const edited = shippedSources().map((source) =>
    source.path === 'rules/fjordby/alvorlig-kriminalitet-1.regel'
      ? {
          ...source,
          text: source.text.replace('fra 1. januar 2015: 16.000 kr.', 'fra 1. januar 2015: 18.000 kr.'),
        }
      : source,
  );
  const raised = rulesForLibrary(libraryOf(edited));
  const changes = scenarios.map(({ name }) =>
    replayCase(eventsOf(name), raised).decisions.map(({ change }) => change),
  );
  expect(changes).toEqual([['decision'], ['hash'], ['hash', 'hash'], [], ['none'], ['none'], [], [], []]);
  const [difference] = replayCase(eventsOf('rettidig-og-fulgt-op'), raised).decisions;
  expect([difference?.before.code, difference?.after?.code]).toEqual(['IN_TARGET', 'NOT_IN_TARGET']);
  expect(difference?.reasons).toMatchObject([
    {
      before: { text: { da: 'skadebeløb over hærværksgrænse' }, outcome: 'met' },
      after: { outcome: 'not_met' },
      values: [
        {
          before: { display: { da: '16.000 kr.' } },
          after: {
            display: { da: '18.000 kr.' },
            file: 'rules/fjordby/alvorlig-kriminalitet-1.regel',
            line: 15,
          },
        },
      ],
    },
  ]);
});
