/** Words of the law beside the rule: an edited quotation does not load until somebody has confirmed it anew. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnosticText } from '../../dsl/messages/index.ts';
import { checksum } from '../../dsl/resolve/content-hash.ts';
import { load } from './check/small-law.ts';

const LAW = 'Kommunen skal indkalde familien, når en ung er mistænkt for alvorlig kriminalitet.';

const file = (words: string, confirmed: string | undefined, inHeader = false) => {
  const clause = `  ordlyd "${words}"${confirmed === undefined ? '' : ` bekræftet "${confirmed}"`}\n`;
  return {
    path: 'kommune.regel',
    text: `regelsæt lokalt [local]
  niveau kommunal for Fjordby Kommune
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på lov version 1
  kilde serviceloven § 57 c
${inHeader ? clause : ''}
rolle politimester [chief constable]
  kilde serviceloven § 57 c
${inHeader ? '' : clause}`,
  };
};

function said(...parts: Parameters<typeof file>): readonly string[] {
  const { diagnostics } = load(file(...parts));
  return diagnostics
    .filter(({ source, code }) => source.path === 'kommune.regel' && code === 'R154')
    .map((each) => `${each.severity} ${diagnosticText(each).hint}`);
}

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((each) => each.normalize('NFC').replaceAll(/["\r\n\0\ufeff]/g, 'x'));

describe('words of the law', () => {
  test('load when the checksum is theirs', () => {
    expect(said(LAW, checksum(LAW))).toEqual([]);
    expect(said(LAW, checksum(LAW), true)).toEqual([]);
  });

  test('edited without a new confirmation they are an error', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        fc.pre(before !== after);
        expect(said(after, checksum(before))).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  test('the message prints the checksum that mends it', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (quoted, inHeader) => {
        const [message = ''] = said(quoted, undefined, inHeader);
        const written = /bekræftet "([0-9a-f]{8})"$/.exec(message)?.[1];
        expect(message).toMatch(/^error /);
        expect(said(quoted, written, inHeader)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('a file with changed words does not load', () => {
    const { rulesets } = load(file(LAW, checksum(`${LAW} `)));
    expect(rulesets.map(({ name }) => name.da)).not.toContain('lokalt');
  });
});

test('the word stays free for names', () => {
  const { text } = file(LAW, checksum(LAW));
  const named = text.replace(
    'politimester [chief constable]',
    'overdragelse bekræftet [hand-over confirmed]',
  );
  const { diagnostics } = load({ path: 'kommune.regel', text: named });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
