import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

const main = path.resolve('.build/main.js');

/** Runs the real command. Whatever it is asked, it must never show its insides. */
export function samraad(args: readonly string[], { cwd, env, input }: Surroundings = {}): Run {
  const run = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    cwd,
    input: input ?? '',
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 1e8,
  });
  const { status: code, stdout, stderr } = run;
  for (const output of [stdout, stderr]) {
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(output).not.toMatch(/node:internal|node_modules|TypeError|undefined|\[object |CommanderError/);
  }
  return { code, stdout, stderr };
}

/** A new empty folder, with the given files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'samraad-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

/** A copy of the project's rules in a new folder, which is returned. */
export function folderWithRules(): string {
  const folder = folderWith();
  cpSync('rules', path.join(folder, 'rules'), { recursive: true });
  return folder;
}

/** The goldens are about words; hashes and lines change with every comma in the rules. */
export function steady(text: string): string {
  return text.replaceAll(/; [0-9a-f]{12}$/gm, '; #').replaceAll(/(\.regel):\d+/g, '$1:#');
}
