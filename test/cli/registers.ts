/** Registers on the command line, filled from the examples. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { folderWith, samraad } from './samraad.ts';

const names = ['beloeb-ukendt', 'indkaldt-for-sent', 'rettidig-og-fulgt-op'];
export const logs = names.map((name) => path.resolve('examples/sager', `${name}.jsonl`));
export const text = readFileSync(logs[0] as string, 'utf8');
export const otherText = readFileSync(logs[1] as string, 'utf8');
export const lines = text.split('\n');

/** A folder with an empty register. */
export function withRegister(files: Readonly<Record<string, string>> = {}): string {
  const cwd = folderWith(files);
  expect(samraad(['register', 'init', '--name', 'fjordby'], { cwd }).code).toBe(0);
  return cwd;
}

export function withCases(): string {
  const cwd = withRegister();
  expect(samraad(['register', 'import', ...logs, '--write'], { cwd }).code).toBe(0);
  return cwd;
}

export const exported = (cwd: string, ...args: readonly string[]): string =>
  samraad(['register', 'export', ...args], { cwd }).stdout;
