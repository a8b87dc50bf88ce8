import { describe, expect, test } from 'vitest';
import { parseFile } from '../../dsl/parser/parse-file.ts';

const inConcept = (...conditions: readonly string[]): string =>
  `regelsæt a [b]\n\nbegreb x [y]\n${conditions.map((each) => `  gælder når ${each}\n`).join('')}`;

const codes = (text: string): string[] =>
  parseFile({ path: 'dyb.regel', text }).diagnostics.map(({ code }) => code);

describe('conditions inside conditions', () => {
  const inParentheses = (depth: number): string => `${'('.repeat(depth)}a er ja${')'.repeat(depth)}`;
  const counted = (depth: number): string => `${'mindst 1 b hvor '.repeat(depth)}a er ja`;
  const both = (depth: number): string => `${'(mindst 1 b hvor '.repeat(depth)}a er ja${')'.repeat(depth)}`;

  test.each([inParentheses(50), counted(50), both(50)])('fifty deep are read', (condition) => {
    expect(codes(inConcept(condition))).toEqual([]);
  });

  test.each([51, 5_000, 50_000])('%i deep are one mistake', (depth) => {
    expect(codes(inConcept(inParentheses(depth)))).toEqual(['R017']);
    expect(codes(inConcept(counted(depth + 1)))).toEqual(['R017']);
    expect(codes(inConcept(both(depth)))).toEqual(['R017']);
  });

  test('what stands side by side is not deep', () => {
    const wide = Array.from({ length: 200 }, () => '(a er ja)').join(' og ');
    const list = `alle følgende:\n${'    - mindst 1 b hvor mindst 1 c hvor a er ja\n'.repeat(200)}`;
    expect(codes(inConcept(...Array.from({ length: 200 }, () => counted(2)), wide, list))).toEqual([]);
  });

  test('the other declarations of the file are read', () => {
    const { file } = parseFile({ path: 'dyb.regel', text: `${inConcept(inParentheses(60))}\nrolle c [d]\n` });
    expect(file.declarations.map(({ kind }) => kind)).toEqual(['role']);
  });
});
