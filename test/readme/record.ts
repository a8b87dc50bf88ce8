/**
 * Puts what the real program shows into README.md: `node test/readme/record.ts`, after a build. The screen is taken
 * from a real terminal (tmux), the output from the command itself.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const README = join(ROOT, 'README.md');
const MAIN = join(ROOT, '.build/main.js');
const CASE = 'examples/sager/rettidig-og-fulgt-op.jsonl';

const tmux = (...args: readonly string[]): string =>
  execFileSync('tmux', ['-L', 'samraad-readme', ...args], { encoding: 'utf8', cwd: ROOT });

/** The screen after some keys; waits until it stops changing, so that no time is guessed. */
function screen(width: number, height: number, keys: readonly string[]): string {
  const settled = (): string => {
    let before = '';
    for (;;) {
      execFileSync('sleep', ['0.3']);
      const now = tmux('capture-pane', '-p', '-t', 'screen');
      if (now === before && now.trim() !== '') return now;
      before = now;
    }
  };
  const start = `${process.execPath} ${MAIN} simulate ${CASE}`;
  tmux('new-session', '-d', '-s', 'screen', '-x', String(width), '-y', String(height), start);
  settled();
  for (const key of keys) {
    tmux('send-keys', '-t', 'screen', key);
    settled();
  }
  const shown = settled();
  tmux('kill-server');
  return shown.trimEnd();
}

/** What replay says when Fjordby's limit is raised from 16.000 to 18.000 kr. in a copy of the rules. */
function replayAfterTheEdit(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samraad-'));
  try {
    for (const part of ['rules', 'examples'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    const file = join(folder, 'rules/fjordby/alvorlig-kriminalitet-1.regel');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('fra 1. januar 2015: 16.000 kr.', 'fra 1. januar 2015: 18.000 kr.'),
    );
    const cases = readdirSync(join(folder, 'examples/sager'))
      .sort()
      .map((name) => `examples/sager/${name}`);
    try {
      return execFileSync(process.execPath, [MAIN, 'replay', ...cases], { encoding: 'utf8', cwd: folder });
    } catch (error) {
      // Exit code 1 says that a case came out otherwise: that is what is shown.
      return (error as { stdout: string }).stdout.trimEnd();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const fenced = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

const README_KEYS: Readonly<Record<string, string>> = { right: 'Right', left: 'Left', down: 'Down' };

const text = readFileSync(README, 'utf8')
  .replace(
    /(<!-- capture: (\d+)x(\d+) ([^>]*) -->\n)[\s\S]*?(\n<!-- \/capture -->)/g,
    (_, open: string, width: string, height: string, keys: string, close: string) => {
      const pressed = keys.split(' ').map((key) => README_KEYS[key] ?? key);
      return `${open}${fenced(screen(Number(width), Number(height), pressed))}${close}`;
    },
  )
  .replace(
    /(<!-- output: replay -->\n)[\s\S]*?(\n<!-- \/output -->)/,
    (_, open: string, close: string) => `${open}${fenced(replayAfterTheEdit())}${close}`,
  );
writeFileSync(README, text);
