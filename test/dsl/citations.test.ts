/** The index of who cites what: nothing is lost in it, and every provision in it can be asked for again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationIndex, isWithin, provisionText, readProvision } from '../../dsl/explain/citation-index.ts';
import { parseFile } from '../../dsl/parser/parse-file.ts';
import { formatFile } from '../../dsl/print/format.ts';
import { library } from '../support/shipped-rules.ts';
import { ruleFile } from './support/arbitrary-rule-file.ts';

const file = (text: string) => parseFile({ path: 'regler.regel', text }).file;

describe('generated rule files', () => {
  test('are found in the index and led back to their lines', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(ruleFile, ({ file: tree }) => {
        const text = formatFile(tree);
        const index = citationIndex([file(text)]);
        const lines = text.split('\n');
        const cited = index.flatMap(({ by }) => by);
        const written = lines.filter((line) => /^ +(?:kilde|source) [^"]/.test(line));
        expect(cited).toHaveLength(written.length);
        for (const { text: provision, by } of index) {
          const read = readProvision(provision);
          expect(read && provisionText(read)).toBe(provision);
          const again = index.filter((each) => read && isWithin(each, read));
          expect(again.flatMap((each) => each.by)).toEqual(expect.arrayContaining([...by]));
          for (const { place } of by) expect(lines[place.line - 1]).toMatch(/^ +(?:kilde|source) /);
        }
      }),
    );
  });
});

describe('a provision', () => {
  const read = (text: string) => readProvision(text) ?? expect.fail(`no provision: ${text}`);
  test.each([
    ['serviceloven § 57 c', 'serviceloven § 57 c', true],
    ['serviceloven § 57 c, stk. 1, nr. 2', 'serviceloven § 57 c', true],
    ['serviceloven § 57 c, stk. 1, nr. 2', 'Serviceloven § 57 c, stk. 1', true],
    ['serviceloven § 57 c, stk. 10', 'serviceloven § 57 c, stk. 1', false],
    ['serviceloven § 57 c', 'serviceloven § 57 c, stk. 1', false],
    ['serviceloven § 57 c', 'serviceloven § 57', false],
    ['serviceloven § 57 c', 'serviceloven', true],
    ['serviceloven', 'serviceloven § 57 c', false],
    ['barnets lov § 57 c', 'serviceloven § 57 c', false],
  ])('%s stands in %s: %s', (inner, outer, within) => {
    expect(isWithin(read(inner), read(outer))).toBe(within);
  });

  test.each(['§ 57 c', 'serviceloven § c', 'serviceloven § 57 c og mere', ''])('is not »%s«', (text) => {
    expect(readProvision(text)).toBeUndefined();
  });
});

test('the source of an assumption is cited too, and the header of the file', () => {
  const text = [
    'regelsæt prøve [trial]',
    '  kilde serviceloven § 57 c',
    '',
    'oplysning tidligere dom [earlier sentence]',
    '  type ja/nej',
    '  hvis ukendt: antag nej',
    '    kilde forvaltningsloven § 24, stk. 2',
    '',
  ].join('\n');
  expect(
    citationIndex([file(text)]).map(({ text: provision, by }) => [
      provision,
      ...by.map(({ kind, name, place }) => `${kind.da} ${name.en} ${place.line}`),
    ]),
  ).toEqual([
    ['forvaltningsloven § 24, stk. 2', 'oplysning earlier sentence 7'],
    ['serviceloven § 57 c', 'regelsæt trial 2'],
  ]);
});

test('the shipped rules: every source with an act is in the index, in the order of the act', () => {
  const index = citationIndex(library.files.map(({ file: each }) => each));
  const citations = library.files
    .flatMap(({ file: each }) => each.source.text.split('\n'))
    .filter((line) => /^ +kilde [^"]/.test(line));
  expect(index.flatMap(({ by }) => by)).toHaveLength(citations.length);
  for (const { text } of index) expect(citations.some((line) => line.includes(text))).toBe(true);
  const sections = index
    .filter(({ act }) => act === 'serviceloven')
    .map(({ citation }) => citation?.section ?? 0);
  expect(sections).toEqual(sections.toSorted((a, b) => a - b));
});
