import { expect, test } from 'vitest';
import { cut, plainLine, widthOf, wrap } from '../../../engine/session/width.ts';

test('letters, combining marks and wide letters', () => {
  expect(['æøå', 'a\u030a', '漢字', '👍'].map(widthOf)).toEqual([3, 1, 4, 2]);
});

test('a cut text is never wider than asked, and says that it is cut', () => {
  expect(cut('netværkssamråd', 8)).toBe('netværk…');
  expect(cut('漢字漢字', 6)).toBe('漢字…');
  expect(cut('kort', 4)).toBe('kort');
});

test('lines break between words', () => {
  expect(wrap('en to tre fire', 7, '  ')).toEqual(['en to', '  tre', '  fire']);
});

test('what a log holds cannot steer the terminal', () => {
  expect(plainLine('a\u001b[31mb\r\nc\u202ed')).toBe('a [31mb c d');
});
