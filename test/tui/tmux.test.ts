import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';

/** Each window has a server of its own: one that is just ending takes no new one. */
let socket = '';
const CASE = 'examples/sager/rettidig-og-fulgt-op.jsonl';

function tmux(...args: string[]) {
  return spawnSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' });
}

const samraad = `'${process.execPath}' .build/main.js`;

/** Runs a command in a window of its own, which stays when the command has ended. */
function open(name: string, columns: number, rows: number, command: string): void {
  socket = `samraad-test-${process.pid}-${name}`;
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), `${command}; exec cat`);
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
    open(String(columns), columns, rows, `${samraad} simulate ${CASE}`);

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

  test('line mode takes words', { timeout: 60_000 }, async () => {
    open('plain', 100, 40, `${samraad} simulate ${CASE} --plain`);
    await until((screen) => screen.includes('>'));
    tmux('send-keys', 'frem', 'Enter');
    await until((screen) => screen.includes('Hændelse 2 af 12'));
    tmux('send-keys', 'slut', 'Enter');
    await until((screen) => screen.includes('Samme forløb igen'));
  });

  test('NO_COLOR leaves no colours and no weights', { timeout: 60_000 }, async () => {
    open('no-color', 100, 30, `NO_COLOR=1 ${samraad} simulate ${CASE}`);
    await until((screen) => screen.includes('Tidslinje'));
    expect(tmux('capture-pane', '-e', '-p').stdout).not.toContain('\u001b[');
  });
});
