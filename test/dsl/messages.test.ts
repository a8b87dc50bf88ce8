/** What is said of every broken file, in both languages, as golden texts: read them aloud when they change. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KEYWORDS } from '../../dsl/keywords.ts';
import { da } from '../../dsl/messages/da/index.ts';
import { en } from '../../dsl/messages/en/index.ts';
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

const TABLES = { da, en };

test('both languages have a text for the same codes', () => {
  expect(Object.keys(en).toSorted()).toEqual(diagnosticCodes);
});

describe.each(['da', 'en'] as const)('the texts in %s', (language) => {
  const folder = `dsl/messages/${language}`;
  const written = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

  test('each code has one text', () => {
    const codes = written.flatMap((text) => [...text.matchAll(/^ {2}(R\d{3}):/gm)].map(([, code]) => code));
    expect(codes.toSorted()).toEqual(Object.keys(TABLES[language]).toSorted());
  });

  test('what they tell to write is written so in the language', () => {
    const openings = Object.values(KEYWORDS).map((keyword) => keyword[language]);
    const phrases = written.flatMap((text) => [...text.matchAll(/»(\p{Ll}[^»«$\n]*)«/gu)]);
    const strange = phrases
      .map(([, phrase = '']) => phrase)
      .filter(
        (phrase) => !openings.some((opening) => `${phrase.replace(':', ' ')} `.startsWith(`${opening} `)),
      );
    // A day of the week, and a fact that is compared.
    expect(strange).toEqual(
      language === 'da' ? ['lørdag', 'skadebeløb over 16.000 kr.'] : ['damage amount over 16,000 kr.'],
    );
  });
});
