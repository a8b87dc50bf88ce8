/** What a reader is told of a place in a rule file: names with what they stand for, short forms in full. */
import { describe, expect, test } from 'vitest';
import { meaningIn } from '../../dsl/explain/meaning-at.ts';
import type { Ruleset } from '../../dsl/index.ts';
import { library, rulesFor } from '../support/shipped-rules.ts';
import { group, linesOf } from './support/ruling.ts';

const fjordby = library.rulesets.find(({ origin }) =>
  origin.source.path.endsWith('fjordby/alvorlig-kriminalitet-1.regel'),
) as Ruleset;
const { text } = fjordby.origin.source;
const at = (words: string) => {
  const start = text.indexOf(words);
  return meaningIn(fjordby, { start, end: start + words.length });
};

describe('a short form', () => {
  const short = 'hærværk over hærværksgrænse';

  test('is told in full, in both languages', () => {
    expect(at(short).shortForms.map(({ expanded }) => expanded)).toEqual([
      {
        da: 'gerningstype er hærværk og skadebeløb over hærværksgrænse',
        en: 'offence type is vandalism and damage amount over vandalism limit',
      },
    ]);
  });

  test('is told as the trace expands it', () => {
    const rules = rulesFor({
      process: 'network-council',
      municipality: 'Fjordby Kommune',
      date: '2015-06-01',
    });
    const offence = group([{ offenceType: 'vandalism', damageAmount: 1_700_000 }]);
    const { trace } = rules.concept('seriousCrime', { facts: {}, groups: { offence } }, '1');
    const line = linesOf(trace).find((node) => node.text.da === short);
    const expanded = line?.children.map((part) => part.text.da).join(' og ');
    expect(at(short).shortForms.map((each) => each.expanded.da)).toEqual([expanded]);
  });

  test('and each of its names is told with where it is declared and what a limit has been', () => {
    const names = at('hærværksgrænse\n').names.filter(({ kind }) => kind === 'limit');
    expect(names).toMatchObject([
      {
        code: 'vandalism.limit',
        name: { da: 'hærværksgrænse', en: 'vandalism limit' },
        place: { file: 'rules/fjordby/alvorlig-kriminalitet-1.regel' },
        values: [{ from: '2015-01-01', display: { da: '16.000 kr.', en: '16,000 kr.' } }],
      },
    ]);
  });
});

test('a condition in full has no short form, and a comment means nothing', () => {
  expect(at('gerningstype er vold og sammenhæng er skoleslagsmål').shortForms).toEqual([]);
  expect(at('// ')).toEqual({ names: [], shortForms: [] });
});
