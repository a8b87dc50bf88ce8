/** Every warning has a page: what it says, why it matters, a rule that gets it and a rule that does not. Both are run. */
import { describe, expect, test } from 'vitest';
import { LINT_CODES } from '../../dsl/check/waivers.ts';
import { diagnosticPage } from '../../engine/cli/output/explain/diagnostic-page.ts';
import { textsIn } from '../../engine/cli/text/texts.ts';
import { load } from '../dsl/check/small-law.ts';

const FRAMES = {
  da: {
    head: `regelsæt lokale regler [local rules]
  niveau kommunal for Fjordby Kommune
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på lov version 1
  kilde "Byrådets beslutning"
`,
    definition:
      'begreb alvorlig kriminalitet [serious crime] vedrører forhold\n  udfylder alvorlig kriminalitet',
    source: '  kilde "Byrådets beslutning"',
    test: 'prøve "Vold"\n  givet forhold:\n    - gerningstype er vold\n  forvent alvorlig kriminalitet er opfyldt',
  },
  en: {
    head: `ruleset local rules [lokale regler]
  level municipal for Fjordby Kommune
  process network council
  version 1
  in force from 1 January 2015
  version selected by date of receipt
  builds on law version 1
  source "Resolution of the council"
`,
    definition: 'concept serious crime [alvorlig kriminalitet] concerns offence\n  fills serious crime',
    source: '  source "Resolution of the council"',
    test: 'test "Violence"\n  given offence:\n    - offence type is violence\n  expect serious crime is met',
  },
} as const;

/** The example in a whole file: clauses in a definition of the open concept of the law, declarations as they are. */
function found(example: string, code: string, language: 'da' | 'en'): readonly string[] {
  const { head, definition, source, test: trial } = FRAMES[language];
  const declares = /^(?:begreb|grænse|frist|rolle|concept|limit|deadline|role) /.test(example);
  const clauses = example.replaceAll(/^/gm, '  ');
  const rules = declares ? example : [definition, clauses, source].join('\n');
  const tested = code === 'R102' ? [] : [trial];
  const text = `${[head, rules, ...tested].join('\n\n')}\n`;
  return load({ path: 'kommune.regel', text })
    .diagnostics.filter((each) => each.source.path === 'kommune.regel')
    .map((each) => (each.severity === 'error' ? `error ${each.code}` : each.code));
}

/** Too many cases to go through cannot be shown in a few lines; `floor.test.ts` makes them. */
const shown = LINT_CODES.filter((code) => code !== 'R140');

describe.each(['da', 'en'] as const)('the page in %s of', (language) => {
  const wording = { language, texts: textsIn(language), colour: false };
  test('every warning has an example that gets it and one that does not', () => {
    for (const code of shown) hasExamples(code);
  });

  const hasExamples = (code: string): void => {
    const { message, why, hint, wrong, right } = diagnosticPage(code, wording);
    for (const part of [message, why, hint]) expect(part?.length).toBeGreaterThan(10);
    if (wrong === undefined || right === undefined) throw new Error(`no example of ${code}`);
    expect(found(wrong, code, language)).toContain(code);
    const after = found(right, code, language);
    expect(after).not.toContain(code);
    expect(after.filter((each) => each.startsWith('error'))).toEqual([]);
  };

  test('R140 says why and what to do', () => {
    const { message, why, hint } = diagnosticPage('R140', wording);
    for (const part of [message, why, hint]) expect(part?.length).toBeGreaterThan(10);
  });
});
