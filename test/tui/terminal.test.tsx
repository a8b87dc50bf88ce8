import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { branchOf } from '../../engine/session/branch.ts';
import type { Effect } from '../../engine/session/effect.ts';
import { pressAll } from '../../engine/session/press.ts';
import { openSession, type Session } from '../../engine/session/session.ts';
import { Screen } from '../../engine/tui/app.tsx';
import { runScreen } from '../../engine/tui/main.tsx';
import { smallBook, smallLog, smallWorld } from '../support/small-world.ts';
import { TestTerminal } from '../support/terminal.ts';

const start = openSession({ book: smallBook, world: smallWorld, events: smallLog, language: 'da' });

const surroundings = (terminal: TestTerminal) => ({
  theme: { ascii: false },
  perform: ({ done }: Effect) => done,
  watch: () => () => {},
  terminal,
});

function opened(columns: number, rows: number): { terminal: TestTerminal; left: Promise<Session> } {
  const terminal = new TestTerminal(columns, rows);
  terminal.stdout.write('$ samraad\r\n');
  return { terminal, left: runScreen(start, surroundings(terminal)) };
}

/** The frame as it should stand, line by line, without the blanks at the ends. */
function frame(session: Session, columns: number, rows: number): string {
  const text = renderToString(<Screen session={session} columns={columns} rows={rows} />, { columns });
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

test('every redraw leaves exactly the new frame, and several keys in one read all count', async () => {
  const { terminal, left } = opened(100, 30);
  await terminal.until((text) => text === frame(start, 100, 30));
  expect(terminal.onOtherScreen).toBe(true);

  terminal.type('\u001b[C\u001b[C');
  await terminal.until((text) => text === frame(pressAll(start, ['right', 'right']), 100, 30));
  terminal.type('hdd4');
  const waited = pressAll(start, ['right', 'right', 'h', 'd', 'd', '4']);
  await terminal.until((text) => text === frame(waited, 100, 30));

  terminal.type('q');
  const last = await left;
  expect(last.keys).toEqual(waited.keys);
});

test('a window that grows or shrinks is drawn anew without remains', async () => {
  const { terminal, left } = opened(140, 40);
  await terminal.until((text) => text === frame(start, 140, 40));
  for (const [columns, rows] of [
    [60, 20],
    [59, 20],
    [100, 16],
    [60, 16],
    [140, 40],
  ] as const) {
    terminal.resize(columns, rows);
    await terminal.until((text) => text === frame(start, columns, rows));
  }
  terminal.type('q');
  await left;
});

test('leaving gives back the terminal as it was', async () => {
  const { terminal, left } = opened(100, 30);
  await terminal.until((text) => text.includes('Tidslinje'));
  terminal.type('\u0003');
  await left;
  expect(terminal.onOtherScreen).toBe(false);
  expect(terminal.text).toBe('$ samraad');
});

test('a control key that comes in one read with letters before it counts', async () => {
  const { terminal, left } = opened(100, 30);
  await terminal.until((text) => text.includes('Tidslinje'));
  terminal.type('l5a');
  await terminal.until((text) => text.includes('modtagere'));
  terminal.type('mor\u0013');
  await terminal.until((text) => text.includes('indkaldelse sendt: tilstanden er indkaldt'));
  terminal.type('q');
  expect(branchOf(await left)).toMatchObject({ added: 1 });
});

test('letters typed into a field are letters there, and a paste is text', async () => {
  const { terminal, left } = opened(100, 30);
  await terminal.until((text) => text.includes('Tidslinje'));
  terminal.type('l5a');
  await terminal.until((text) => text.includes('modtagere'));
  terminal.type('qæ');
  await terminal.until((text) => text.includes('qæ_'));
  terminal.type('\u007f\u001b[200~ og\nfar\u001b[201~');
  await terminal.until((text) => text.includes('q og far_'));
  terminal.type('\u001b');
  await terminal.until((text) => text.includes('Tidslinje'));
  terminal.type('q');
  expect(branchOf(await left)).toBeUndefined();
});
