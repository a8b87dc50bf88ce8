/** Any number of synthetic cases: the examples over and over, each under a name of its own. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseEvent } from '../../engine/case/event.ts';
import { parseLog } from '../../engine/case/log.ts';

const folder = path.join(import.meta.dirname, '../../examples/sager');

/** The cases of the examples, by file name; the two meeting series of 130 events are not what most cases are like. */
export const exampleCases: readonly (readonly CaseEvent[])[] = globSync('*.jsonl', { cwd: folder })
  .toSorted()
  .map((file) => parseLog(readFileSync(path.join(folder, file), 'utf8')).events)
  .filter((events) => events.length <= 50);

/** So many cases as logs, the events of each together; `most` leaves out the events after the first few. */
export function* manyCases(count: number, most?: number): Generator<readonly CaseEvent[]> {
  for (let number = 0; number < count; number += 1) {
    const name = `sag-${String(number).padStart(6, '0')}`;
    const events = exampleCases[number % exampleCases.length] ?? [];
    yield events.slice(0, most).map((event) => ({ ...event, case: name }));
  }
}

/** So many cases as one text in the form of a log. */
export function manyLogs(count: number, most?: number): string {
  return [...manyCases(count, most)]
    .flatMap((events) => events.map((event) => `${JSON.stringify(event)}\n`))
    .join('');
}
