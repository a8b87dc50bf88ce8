import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleFile } from '../../dsl/ast.ts';
import { KEYWORD_IDS, keywordText } from '../../dsl/keywords.ts';
import { parseFile } from '../../dsl/parser/parse-file.ts';
import { formatFile } from '../../dsl/print/format.ts';
import { translateFile } from '../../dsl/print/translate.ts';
import { translator } from './support/arbitrary-name.ts';
import { ruleFile } from './support/arbitrary-rule-file.ts';
import { bareTree } from './support/bare-tree.ts';

/** Reads a text that must be without mistakes. */
function read(text: string): RuleFile {
  const { file, diagnostics } = parseFile({ path: 'generated.regel', text });
  expect(diagnostics.map(({ code, span }) => `${code} at «${text.slice(span.start, span.end)}»`)).toEqual([]);
  return file;
}

const withoutEmptyLines = (text: string): string => text.replaceAll(/\n+/g, '\n');

describe('generated rule files', { timeout: 60_000 }, () => {
  test('use every keyword of the language', () => {
    const texts = fc
      .sample(ruleFile, { numRuns: 1000, seed: 57 })
      .map(({ file }) => formatFile(file).replaceAll(/«[^»]*»|"[^"]*"/g, '""'));
    const unused = (['da', 'en'] as const).flatMap((language) =>
      KEYWORD_IDS.map((id) => keywordText(id, language)).filter((word) => {
        const pattern = new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u');
        return !texts.some((text) => pattern.test(text));
      }),
    );
    expect(unused).toEqual([]);
  });

  test('a printed tree reads as the same tree', () => {
    fc.assert(
      fc.property(ruleFile, ({ file }) => {
        expect(bareTree(read(formatFile(file)))).toEqual(bareTree(file));
      }),
      { numRuns: 300 },
    );
  });

  test('formatting twice gives the same bytes', () => {
    fc.assert(
      fc.property(ruleFile, ({ file }) => {
        const once = formatFile(file);
        expect(formatFile(read(once))).toBe(once);
      }),
    );
  });

  test('translated there and back, a formatted file has the same bytes', () => {
    fc.assert(
      fc.property(ruleFile, ({ file, vocabulary }) => {
        const own = file.language;
        const other = own === 'da' ? 'en' : 'da';
        const text = formatFile(file);
        const translated = read(translateFile(read(text), other, translator(vocabulary, own, other)));
        expect(translated.language).toBe(other);
        expect(translateFile(translated, own, translator(vocabulary, other, own))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('a file laid out anyhow is formatted to the same bytes', () => {
    fc.assert(
      fc.property(ruleFile, fc.infiniteStream(fc.nat(5)), ({ file }, stream) => {
        const text = formatFile(file);
        const spaces = (least: number): string => ' '.repeat(least + (stream.next().value ?? 0));
        const untidy = text.replaceAll(/^( *)(.*)\n/gm, (_, indent: string, rest: string) => {
          const wider = /["«]/.test(rest) ? rest : rest.replaceAll(/(?<=\S) (?=\S)/g, () => spaces(1));
          return `${indent === '' ? '' : spaces(1)}${wider}${spaces(0)}${(stream.next().value ?? 0) > 3 ? '\r\n\r\n' : '\r\n'}`;
        });
        expect(formatFile(read(untidy))).toBe(text);
      }),
    );
  });

  test('comments stay where they are, in the other language too', () => {
    const comment = fc.record({
      text: fc
        .string({ unit: 'grapheme', maxLength: 12 })
        .map((each) => `// ${each.normalize('NFC').replaceAll(/[\r\n\0]/g, '')}`.trimEnd()),
      ownLine: fc.boolean(),
      line: fc.nat(),
    });
    fc.assert(
      fc.property(ruleFile, fc.array(comment, { maxLength: 6 }), ({ file, vocabulary }, comments) => {
        const lines = formatFile(file).trimEnd().split('\n');
        const trailing = new Set<number>();
        const commented = lines.map((line, index) => {
          if (line === '') return line;
          const here = comments.filter((each) => each.line % lines.length === index);
          const indent = /^ */.exec(line)?.[0] ?? '';
          const above = here.filter((each) => each.ownLine).map((each) => `${indent}${each.text}\n`);
          const end = here.find((each) => !each.ownLine);
          if (end) trailing.add(index);
          return `${above.join('')}${line}${end ? `  ${end.text}` : ''}`;
        });
        const text = `${commented.join('\n')}\n`;
        const tree = read(text);
        expect(withoutEmptyLines(formatFile(tree))).toBe(withoutEmptyLines(text));

        const other = file.language === 'da' ? 'en' : 'da';
        const translated = translateFile(tree, other, translator(vocabulary, file.language, other));
        expect(read(translated).comments.map((each) => [each.text, each.ownLine])).toEqual(
          tree.comments.map((each) => [each.text, each.ownLine]),
        );
        expect(
          translateFile(read(translated), file.language, translator(vocabulary, other, file.language)),
        ).toBe(formatFile(tree));
      }),
    );
  });
});
