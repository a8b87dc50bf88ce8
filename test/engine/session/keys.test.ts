import { expect, test } from 'vitest';
import { formatScript, parseScript } from '../../../engine/session/keys.ts';

test('typed text comes back in quotation marks', () => {
  const script = 'right 5 a "2. marts \\"x\\" å" enter space';
  const parsed = parseScript(script);
  expect(parsed.ok && formatScript(parsed.keys)).toBe(script);
});

test('a word that is no key is named', () => {
  expect(parseScript('right rigth')).toEqual({ ok: false, word: 'rigth' });
});

test('lines with # are remarks, and line ends are spaces', () => {
  expect(parseScript('# to the end\nG\r\nd')).toEqual({ ok: true, keys: ['G', 'd'] });
});
