/** Every tour leads where it says: its keys all do something, and what its texts show is on the screen then. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLog } from '../../engine/case/log.ts';
import { ruleBook, worldUnder } from '../../engine/cli/simulator/rule-book.ts';
import { processOf } from '../../engine/process/registry.ts';
import { press } from '../../engine/session/press.ts';
import { begunBy } from '../../engine/session/process-world.ts';
import { openSession, type Session, settled } from '../../engine/session/session.ts';
import { parseTour, tourHead } from '../../engine/session/tour.ts';
import { branchOf } from '../../engine/session/what-if/branch.ts';
import { wrap } from '../../engine/session/width.ts';
import { tourRows } from '../../engine/tui/layout.ts';
import { library } from '../support/shipped-rules.ts';

const FOLDER = 'examples/rundvisninger';
const files = readdirSync(FOLDER).toSorted();

function opened(file: string): Session {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const head = tourHead(text);
  const tour = parseTour(text);
  const { events } = parseLog(readFileSync(head.case, 'utf8'));
  const process = processOf(events[0]?.process ?? '');
  if (tour === undefined || process === undefined) throw new Error(`${file} is no tour of a case`);
  const source = { process, begun: begunBy(process, events), place: head.case };
  return openSession({
    book: ruleBook(library, source),
    world: worldUnder(library, source, {}),
    events,
    language: file.endsWith('.en.txt') ? 'en' : 'da',
    tour,
  });
}

test('each tour is in both languages, with the same keys but for what is typed', () => {
  const keysOf = (file: string) =>
    opened(file).tour?.steps.map(({ keys }) => keys.filter((key) => !key.startsWith('"')));
  const names = [...new Set(files.map((file) => file.split('.')[0]))];
  expect(files).toEqual(names.flatMap((name) => [`${name}.da.txt`, `${name}.en.txt`]));
  for (const name of names) expect(keysOf(`${name}.da.txt`), name).toEqual(keysOf(`${name}.en.txt`));
});

describe.each(files)('%s', (file) => {
  test('has a title, and texts that fit above the panes, in the narrowest window too', () => {
    expect(tourHead(readFileSync(path.join(FOLDER, file), 'utf8')).title).not.toBe('');
    for (const { text } of opened(file).tour?.steps ?? []) {
      expect(wrap(text, 98).length, text).toBeLessThanOrEqual(tourRows(100) - 1);
      expect(wrap(text, 58).length, text).toBeLessThanOrEqual(tourRows(60) - 1);
    }
  });

  test('every key does something, and the tour comes to its end', () => {
    let session = opened(file);
    const steps = session.tour?.steps ?? [];
    for (const [index, { keys }] of steps.entries()) {
      expect(session.tour?.index, `step ${index + 1}`).toBe(index);
      for (const key of keys) {
        const { keys: _, tour: __, ...before } = session;
        const pressed = press(session, key);
        const { keys: ___, tour: ____, ...after } = pressed;
        expect(after, `${key} in step ${index + 1}`).not.toEqual(before);
        session =
          pressed.outbox.length > 0
            ? settled(
                pressed,
                pressed.outbox.map(({ done }) => done),
              )
            : pressed;
      }
    }
    expect(session.tour?.index).toBe(steps.length - 1);
    expect(branchOf(session)).toBeUndefined();
    expect(session.overlay).toBeUndefined();
  });
});
