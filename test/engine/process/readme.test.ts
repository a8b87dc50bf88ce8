import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mermaidOf } from '../../../engine/process/diagram.ts';
import { processes } from '../../../engine/process/registry.ts';

test.each(processes)('the README of $code shows the machine as it is', ({ code, machine }) => {
  const text = readFileSync(`engine/process/${code}/README.md`, 'utf8');
  const drawn = /```mermaid\n([^`]*)\n```/.exec(text)?.[1];
  expect(drawn).toBe(mermaidOf(machine));
});
