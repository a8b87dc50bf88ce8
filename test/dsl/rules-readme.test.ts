/** What the rule language has, the guide for policy staff shows. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEYWORD_IDS, KEYWORDS } from '../../dsl/keywords.ts';

test('every keyword of the language stands in rules/README.md', () => {
  const guide = readFileSync('rules/README.md', 'utf8').replaceAll(/\s+/g, ' ');
  const missing = KEYWORD_IDS.map((id) => KEYWORDS[id].da).filter(
    (word) => !new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u').test(guide),
  );
  expect(missing).toEqual([]);
});
