import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';

/** Each window has a server of its own: one that is just ending takes no new one. */
let socket = '';
const CASE = 'examples/sager/rettidig-og-fulgt-op.jsonl';

function tmux(...args: string[]) {
  return spawnSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' });
}

const missing = spawnSync('tmux', ['-V']).error !== undefined;
const skipped = missing && process.env.CI === undefined;
if (skipped) console.log('The simulator is not tried in tmux: tmux is not installed here.');

async function until(wanted: (screen: string) => boolean): Promise<string> {
  let screen = '';
  for (let waited = 0; waited < 20_000; waited += 50) {
    screen = tmux('capture-pane', '-J', '-p').stdout;
    if (wanted(screen)) return screen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the screen never came to be as wanted; it is:\n${screen}`);
}

describe.skipIf(skipped)('the bundle in a real terminal', () => {
  afterEach(() => void tmux('kill-server'));

  test.each([
    [60, 20],
    [100, 30],
    [140, 40],
  ])('%d x %d', { timeout: 60_000 }, async (columns, rows) => {
    const command = `'${process.execPath}' .build/main.js simulate ${CASE}; exec cat`;
    socket = `samraad-test-${process.pid}-${columns}`;
    tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), command);

    const first = await until((screen) => screen.includes('1 af 12'));
    expect(first).toContain('underretning modtaget');
    expect(first.split('\n').every((line) => line.length <= columns)).toBe(true);

    tmux('send-keys', 'Right', 'Right', '2');
    const trace = await until((screen) => screen.includes('[2] Regelspor'));
    expect(trace).toContain('Afgørelse: i målgruppen');
    expect(trace).toContain('OPFYLDT');

    tmux('send-keys', 'q');
    const left = await until((screen) => screen.includes('Samme forløb igen'));
    expect(left).not.toContain('╭');
    expect(left.replaceAll('\n', '')).toContain(`samraad simulate ${CASE} --script 'right right 2'`);
  });
});
