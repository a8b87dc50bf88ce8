import { lineTextAt, type SourceText } from '../../../../dsl/index.ts';

/**
 * The legal source of the rule around a place, as written. Read from the lines, since a rule with a mistake in it
 * may have no syntax tree.
 */
export function legalHeading({ text }: SourceText, offset: number): string | undefined {
  const lines = text.slice(0, Math.max(offset, 0)).split('\n');
  const first = lines.findLastIndex((line) => /^\S/.test(line) && !line.startsWith('//'));
  const here = /^\S/.test(lineTextAt(text, offset)) ? lines.length - 1 : first;
  const rule = text.split('\n').slice(Math.max(here, 0) + 1);
  const next = rule.findIndex((line) => /^\S/.test(line));
  const source = rule
    .slice(0, next === -1 ? undefined : next)
    .find((line) => /^\s+(kilde|source)\s/.test(line));
  return source?.trim().replace(/^\S+\s+/, '');
}
