/**
 * Writes `examples/sager/` from the scenarios, with what the shipped rules decide, and the reference register of
 * `examples/register/` from its seed: `node test/examples/record.ts`.
 * Run it when the rules or the shape of events change, and read the difference: it is what the change does to a case.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeEvent } from '../../engine/case/decide.ts';
import type { CaseEvent } from '../../engine/case/event.ts';
import { keptCourses } from '../../engine/case/kept-courses.ts';
import { rulesFor } from '../support/shipped-rules.ts';
import { collectionText, logText } from './register/reference.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const FOLDER = join(EXAMPLES, 'sager');

/** The case as a log, one event a line, each recorded on the day it happened. Throws when the process refuses an event. */
export function logOf({ name, process = 'network-council', events }: Scenario): string {
  const log: CaseEvent[] = [];
  const kept = keptCourses(rulesFor);
  const follow = (written: readonly CaseEvent[]) => kept(written, {});
  for (const [index, { on, type, by, data = {} }] of events.entries()) {
    const event: CaseEvent = {
      case: name,
      process,
      seq: index + 1,
      type,
      on,
      at: `${on}T12:00:00Z`,
      by,
      data,
    };
    log.push(log.length === 0 ? event : completeEvent(follow(log), event, rulesFor, follow));
  }
  const refused = follow(log).steps.find(({ accepted }) => !accepted);
  if (refused)
    throw new Error(`${name}: ${refused.event.type} is refused: ${JSON.stringify(refused.reasons)}`);
  return log.map((event) => `${JSON.stringify(event)}\n`).join('');
}

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true });
  for (const scenario of scenarios) writeFileSync(join(FOLDER, `${scenario.name}.jsonl`), logOf(scenario));
  mkdirSync(join(EXAMPLES, 'register'), { recursive: true });
  writeFileSync(join(EXAMPLES, 'register/reference.jsonl'), logText);
  writeFileSync(join(EXAMPLES, 'register/kommuner.csv'), collectionText);
}
