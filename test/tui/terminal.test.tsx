import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import type { Effect } from '../../engine/session/effect.ts';
import { pressAll } from '../../engine/session/press.ts';
import { openSession, type Session } from '../../engine/session/session.ts';
import { askCase, openStart } from '../../engine/session/start.ts';
import { branchOf } from '../../engine/session/what-if/branch.ts';
import { withRules } from '../../engine/session/what-if/other-rules.ts';
import { type Change, Screen } from '../../engine/tui/app.tsx';
import { runScreen, runStart } from '../../engine/tui/main.tsx';
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

test('a line is copied with its sources to the clipboard of the terminal, and the screen stays whole', async () => {
  const { terminal, left } = opened(100, 30);
  await terminal.until((text) => text.includes('Tidslinje'));
  terminal.type('ldd7y');
  await terminal.until((text) => text.includes('Kopieret: Familien'));
  expect(terminal.clipboard).toBe(
    'Familien skulle være indkaldt senest 9. marts 2015\nserviceloven § 57 c, stk. 1\nrules/nationalt/netvaerkssamraad.regel:44',
  );
  expect(terminal.text.split('\n')[1]).toMatch(/^╭.*╮$/);
  terminal.type('q');
  await left;
});

test('rules that change outside are drawn, and what is saved is said', async () => {
  const terminal = new TestTerminal(100, 30);
  let tell: ((change: Change) => void) | undefined;
  const left = runScreen(start, {
    ...surroundings(terminal),
    watch: (change) => {
      tell = change;
      return () => {};
    },
  });
  await terminal.until((text) => text.includes('Tidslinje'));
  terminal.type('l');
  await terminal.until((text) => text.includes('2 af 4'));
  const problems = [{ place: 'rules/a.regel:3', text: { da: 'ukendt ord', en: 'unknown word' } }];
  tell?.((now) => withRules(now, { ok: false, problems }));
  await terminal.until(
    (text) => text.includes('REGELFEJL: 1 (!)') && text.includes('rules/a.regel:3: ukendt ord.'),
  );
  tell?.((now) =>
    withRules(now, {
      ok: true,
      book: { ...smallBook, under: () => smallBook.under({ municipality: 'Skovlund Kommune' }) },
    }),
  );
  await terminal.until((text) => text.includes('Afgørelsen er nu OUTSIDE') && !text.includes('REGELFEJL'));
  terminal.type('s');
  await terminal.until((text) => text.includes('[ Gem ]'));
  terminal.type('\r');
  await terminal.until((text) => text.includes('Gem som: fjordby-01.jsonl_'));
  terminal.type('\r');
  await terminal.until((text) => text.includes('Gemt i fjordby-01.jsonl.'));
  terminal.type('q');
  expect((await left).outbox).toEqual([]);
});

test('the start screen narrows while typing and gives what was chosen', async () => {
  const terminal = new TestTerminal(60, 16);
  const offers = {
    tours: [],
    examples: ['anne', 'bent'].map((name) => ({ path: `${name}.jsonl`, name: { da: name, en: name } })),
    processes: [],
  };
  const left = runStart(openStart('da', offers), { ascii: false }, terminal);
  await terminal.until((text) => text.includes('Eksempel: anne'));
  terminal.type('bent');
  await terminal.until((text) => text.includes('bent_') && !text.includes('anne'));
  terminal.type('\r');
  expect((await left).chosen).toEqual({ kind: 'case', path: 'bent.jsonl' });
  expect(terminal.onOtherScreen).toBe(false);
});

test('the cases of a register are a list that narrows while typing', async () => {
  const terminal = new TestTerminal(60, 16);
  const start = askCase(openStart('da', { tours: [], examples: [], processes: [] }), 'reg.db', [
    'sag-01',
    'sag-02',
  ]);
  const left = runStart(start, { ascii: false }, terminal);
  await terminal.until((text) => text.includes('[ Hvilken sag? ]') && text.includes('sag-01'));
  terminal.type('02');
  await terminal.until((text) => text.includes('02_') && !text.includes('sag-01'));
  terminal.type('\r');
  expect((await left).chosen).toEqual({ kind: 'case', path: 'reg.db', name: 'sag-02' });
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
