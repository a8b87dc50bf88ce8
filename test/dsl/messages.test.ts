/** What is said of every broken file, in both languages, as golden texts: read them aloud when they change. */
import { describe, expect, test } from 'vitest';
import { diagnosticCodes, diagnosticText } from '../../dsl/messages/index.ts';
import type { Language } from '../../dsl/source.ts';
import { badCases, diagnosticsOf, FOLDER, placeOf } from './support/bad-files.ts';

const said = badCases.map(({ name, files }) => ({
  name,
  diagnostics: diagnosticsOf(files.map(({ source }) => source)),
}));

function page(language: Language): string {
  return said
    .map(({ name, diagnostics }) => {
      const lines = diagnostics.flatMap((diagnostic) => {
        const { message, hint } = diagnosticText(diagnostic, language);
        const line = diagnostic.source.text.split('\n')[Number(placeOf(diagnostic).split(':')[0]) - 1] ?? '';
        return [
          `  | ${line.trim()}`,
          `  ${diagnostic.code} ${message}`,
          ...(hint === undefined ? [] : [`       ${hint}`]),
        ];
      });
      return `${name}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

describe.each(['da', 'en'] as const)('messages in %s', (language) => {
  test('read as they were approved', async () => {
    await expect(page(language)).toMatchFileSnapshot(`${FOLDER}/messages.${language}.txt`);
  });

  const texts = said.flatMap(({ diagnostics }) =>
    diagnostics.map((diagnostic) => ({ code: diagnostic.code, ...diagnosticText(diagnostic, language) })),
  );

  test.each(texts)('$code: $message', ({ message, hint }) => {
    expect(message).not.toMatch(/undefined|\[object| {2}|[.:!]$/);
    expect(hint).toBeTypeOf('string');
    expect(hint).not.toMatch(/undefined|\[object|»«| {2}|(?<!kr)[.!]$/);
  });
});

test('both languages have a text for the same codes', () => {
  const codes = [...new Set(said.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))];
  expect(codes.filter((code) => !diagnosticCodes.includes(code))).toEqual([]);
});
