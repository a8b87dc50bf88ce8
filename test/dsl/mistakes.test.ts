/** Every broken file says in its own comments what is to be said of it: code, place, and the line as the fix leaves it. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../dsl/diagnostic.ts';
import { diagnosticCodes } from '../../dsl/messages/index.ts';
import { badCases, diagnosticsOf, type Expected, mend, placeOf } from './support/bad-files.ts';

const told = (diagnostic: Diagnostic): Expected => ({
  code: diagnostic.code,
  at: placeOf(diagnostic),
  ...(diagnostic.fix && { mended: mend(diagnostic.source.text, diagnostic.fix).lines }),
});

const errors = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('a mistake', () => {
  test.each(badCases)('$name is named where it stands, and nothing else is', ({ files }) => {
    const diagnostics = diagnosticsOf(files.map(({ source }) => source));
    for (const { source, expected } of files) {
      expect(
        diagnostics.filter((diagnostic) => diagnostic.source.path === source.path).map(told),
        source.path,
      ).toEqual(expected);
    }
  });

  const fixable = badCases.flatMap(({ name, files }) => {
    const sources = files.map(({ source }) => source);
    const diagnostics = diagnosticsOf(sources);
    return diagnostics.flatMap((diagnostic) =>
      diagnostic.fix ? [{ name, sources, diagnostics, diagnostic }] : [],
    );
  });

  test.each(fixable)(
    '$name is gone when $diagnostic.code is mended',
    ({ sources, diagnostics, diagnostic }) => {
      const { source, code } = diagnostic;
      const { text } = mend(source.text, diagnostic.fix as NonNullable<Diagnostic['fix']>);
      const after = diagnosticsOf(
        sources.map((each) => (each.path === source.path ? { ...each, text } : each)),
      );
      // A declaration in the other language has as many mistakes as words; they are said one at a time.
      if (code === 'R018') {
        expect(after.map(told)).not.toContainEqual(told(diagnostic));
        return;
      }
      const rest = errors(diagnostics.filter((each) => each !== diagnostic && each.code !== 'R088'));
      expect(errors(after).filter((each) => each !== 'R088')).toEqual(rest);
    },
  );

  test('comes with a fix where it is a slip and not something only the author can say', () => {
    const slips = badCases.flatMap(({ files }) =>
      files.flatMap(({ expected }) => expected.filter(({ code }) => code < 'R050')),
    );
    const mended = slips.filter(({ mended }) => mended !== undefined);
    expect(mended.length / slips.length).toBeGreaterThanOrEqual(0.7);
  });
});

describe('the files', () => {
  // Bytes that no text file should hold are made in `unreadable-files.test.ts`; lints have tests beside their rules.
  const elsewhere = /^R(?:00[789]|1[3-9]\d)$/;

  test('hold an example of every code', () => {
    const shown = badCases.flatMap(({ files }) =>
      files.flatMap(({ expected }) => expected.map(({ code }) => code)),
    );
    expect(diagnosticCodes.filter((code) => !shown.includes(code) && !elsewhere.test(code))).toEqual([]);
  });
});
