import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import { parseScript } from '../../engine/session/keys.ts';
import { pressAll } from '../../engine/session/press.ts';
import { openSession, type Session } from '../../engine/session/session.ts';
import { widthOf } from '../../engine/session/width.ts';
import { Screen } from '../../engine/tui/app.tsx';
import { ThemeContext } from '../../engine/tui/theme.ts';
import { smallBook, smallLog, smallWorld } from '../support/small-world.ts';

function keyed(script: string, language: 'da' | 'en' = 'da'): Session {
  const parsed = parseScript(script);
  if (!parsed.ok) throw new Error(`no key: ${parsed.word}`);
  return pressAll(
    openSession({ book: smallBook, world: smallWorld, events: smallLog, language }),
    parsed.keys,
  );
}

function frame(session: Session, columns: number, rows: number, ascii = false): string {
  const screen = (
    <ThemeContext value={{ ascii }}>
      <Screen session={session} columns={columns} rows={rows} />
    </ThemeContext>
  );
  return `${renderToString(screen, { columns })}\n`;
}

const sizes = [
  [60, 20],
  [100, 30],
  [140, 40],
] as const;

const moments: Readonly<Record<string, string>> = {
  opened: '',
  assessed: 'right 2',
  overdue: 'right d d 4',
  'what-if': 'right d d 5 a "mor" ctrl+s',
  form: 'right 5 a ctrl+s',
  help: '? "frist"',
  detail: 'right 2 down v',
  differences: 'right right r home ctrl+u "12. marts 2015" ctrl+s c',
  choosing: 'right w',
  searching: 'right 2 / "røveri"',
  month: 'right m',
  facts: 'G 6',
};

describe.each(sizes)('at %d x %d', (columns, rows) => {
  test.each(Object.entries(moments))('%s', async (moment, script) => {
    const text = frame(keyed(script), columns, rows);
    await expect(text).toMatchFileSnapshot(`../golden/simulator/${columns}x${rows}-${moment}.txt`);
  });

  test('every line fits, and there are never more than the window has', () => {
    for (const script of Object.values(moments)) {
      const lines = frame(keyed(script), columns, rows).trimEnd().split('\n');
      expect(lines.length, script).toBeLessThanOrEqual(rows);
      expect(Math.max(...lines.map(widthOf)), script).toBeLessThanOrEqual(columns);
    }
  });
});

test('in English', async () => {
  await expect(frame(keyed('right d d 4', 'en'), 100, 30)).toMatchFileSnapshot(
    '../golden/simulator/100x30-english.txt',
  );
});

test('without drawn characters', () => {
  const text = frame(keyed('right d d 2'), 100, 30, true);
  // Danish letters stay: a terminal that cannot show them cannot show the case.
  expect(text.replace(/[éæøåÆØÅ§]/g, '')).toMatch(/^[\n\x20-\x7e]*$/);
});

test.each([
  [59, 30],
  [100, 15],
  [20, 5],
])('%d x %d is too small, and one line says what is needed', (columns, rows) => {
  const lines = frame(keyed(''), columns, rows).trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  if (columns > 50) expect(lines[0]).toContain('mindst 60 x 16');
});

test('a pane that is enlarged has the window for itself', () => {
  const text = frame(keyed('right 2 +'), 100, 30);
  expect(text).toContain('Regelspor');
  expect(text).not.toContain('Tidslinje');
});
