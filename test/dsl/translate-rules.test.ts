import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LoadedFile } from '../../dsl/load/library.ts';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { formatFile } from '../../dsl/print/format.ts';
import { translateFile } from '../../dsl/print/translate.ts';
import { boundName } from '../../dsl/resolve/bound-name.ts';
import { runTests } from '../../dsl/rule-tests/run-tests.ts';
import type { Language } from '../../dsl/source.ts';
import { vocabularies } from '../../engine/process/registry.ts';
import { askNorm } from '../../engine/scenario/ask-norm.ts';

const written = loadRules(
  globSync('rules/**/*.regel')
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  vocabularies,
);

function translated({ file, ruleset }: LoadedFile, to: Language): string {
  if (!ruleset) throw new Error(`${file.source.path} does not load`);
  return translateFile(file, to, (name) => boundName(name, to, ruleset.origin.bindings));
}

const english = loadRules(
  written.files.map((each) => ({ path: each.file.source.path, text: translated(each, 'en') })),
  vocabularies,
);

test('the rules in English load, and their tests end as in Danish', () => {
  expect(written.files.length).toBeGreaterThan(0);
  expect(english.diagnostics).toEqual([]);
  const results = (library: typeof written): unknown[] =>
    runTests(library.rulesets, vocabularies, library.rulesets, askNorm).map(({ title, row, passed }) => ({
      title,
      row,
      passed,
    }));
  expect(results(english)).toEqual(results(written));
});

test.each(english.files.map((each, index) => [each.file.source.path, each, written.files[index]] as const))(
  '%s comes back in Danish with the bytes of the formatted file',
  (_, inEnglish, inDanish) => {
    expect(inEnglish.file.language).toBe('en');
    expect(translated(inEnglish, 'da')).toBe(inDanish && formatFile(inDanish.file));
  },
);
