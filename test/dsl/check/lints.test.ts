import { describe, expect, test } from 'vitest';
import { diagnosticCodes, diagnosticText } from '../../../dsl/messages/index.ts';
import { libraryOf, shippedSources } from '../../support/shipped-rules.ts';
import { clean, definition, law, load, municipal, reported } from './small-law.ts';

const with_ = (clauses: readonly string[], before?: string) => reported(load(definition(clauses, before)));
const replaced = (from: string, to: string | readonly string[]): readonly string[] =>
  clean.flatMap((clause) => (clause === from ? to : [clause]));

describe('rules that nothing is to be said about', () => {
  test('a whole definition', () => {
    expect(with_(clean)).toEqual([]);
  });

  test('the law itself', () => {
    expect(load(definition(clean)).diagnostics.filter(({ source }) => source.path === law.path)).toEqual([]);
  });

  test('the shipped rules', () => {
    expect(libraryOf(shippedSources()).diagnostics).toEqual([]);
  });
});

describe('R131: a case that nothing speaks about', () => {
  test('is printed', () => {
    const found = with_(clean.filter((clause) => clause !== 'ellers skøn'));
    expect(found).toEqual([
      {
        code: 'R131',
        text: expect.stringMatching(
          /^»alvorlig kriminalitet« siger ikke, hvad der gælder, når forhold: gerningstype er (røveri|tyveri)/,
        ),
      },
    ]);
  });
});

describe('R132: clauses that overlap', () => {
  test('an exception and an assessment', () => {
    const clause = 'skøn når sammenhæng er skoleslagsmål eller «elev og lærer»';
    const found = with_([...clean.slice(0, -1), clause, 'ellers skøn']);
    expect(found.map(({ code }) => code)).toEqual(['R132']);
    expect(found[0]?.text).toMatch(
      /^»skøn når« og »undtagen når« passer begge, når forhold:.*sammenhæng er skoleslagsmål/,
    );
  });

  test('not when they cannot both be true', () => {
    expect(
      with_([
        ...clean.slice(0, -1),
        'skøn når gerningstype er hærværk og sammenhæng er «elev og lærer»',
        'ellers skøn',
      ]),
    ).toEqual([]);
  });
});

describe('R133: what never decides', () => {
  test.each([
    [
      'a bullet that cannot be true',
      replaced('  - hærværk over værdigrænse', [
        '  - hærværk over værdigrænse',
        '  - gerningstype er vold og gerningstype er hærværk',
      ]),
      'kan aldrig være opfyldt',
    ],
    [
      'a bullet inside another',
      replaced('  - gerningstype er vold', [
        '  - gerningstype er vold',
        '  - gerningstype er vold og groft er ja',
      ]),
      'gør aldrig en forskel',
    ],
    [
      'an amount above a higher one',
      replaced('  - hærværk over værdigrænse', [
        '  - hærværk over værdigrænse',
        '  - hærværk over 20.000 kr.',
      ]),
      'gør aldrig en forskel',
    ],
    [
      'a clause behind another',
      [...clean.slice(0, -1), 'skøn når gerningstype er vold og groft er ja', 'ellers skøn'],
      'gør aldrig en forskel',
    ],
    [
      'an impossible window of amounts',
      replaced('  - hærværk over værdigrænse', [
        '  - hærværk over værdigrænse',
        '  - skadebeløb over 900 kr. og skadebeløb under 900 kr.',
      ]),
      'kan aldrig være opfyldt',
    ],
  ])('%s', (_, clauses, text) => {
    const found = with_(clauses).filter(({ code }) => code === 'R133');
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain(text);
    expect(found[0]?.text).toContain('når forhold:');
  });
});

describe('R134: what is always true', () => {
  test.each([
    ['an amount that cannot be negative', 'skadebeløb mindst 0 kr.'],
    ['both sides of a boundary', 'mindst én af følgende:'],
    ['every option', 'gerningstype er vold, røveri, hærværk eller tyveri'],
  ])('%s', (_, condition) => {
    const parts = condition.endsWith(':')
      ? ['    - skadebeløb over 900 kr.', '    - skadebeløb højst 900 kr.']
      : [];
    const found = with_([...clean.slice(0, -1), `skøn når ${condition}`, ...parts, 'ellers skøn']);
    expect(found.map(({ code }) => code)).toContain('R134');
  });
});

describe('R135: a boundary that neither side takes', () => {
  const sides = (below: string, above: string) =>
    replaced('  - hærværk over værdigrænse', [
      `  - gerningstype er hærværk og skadebeløb ${above}`,
      `  - gerningstype er tyveri og skadebeløb ${below}`,
    ]);

  test('is printed', () => {
    const found = with_(sides('under 900 kr.', 'over 900 kr.'));
    expect(found.map(({ code }) => code)).toEqual(['R135']);
    expect(found[0]?.text).toMatch(
      /^netop 900 kr\. er hverken over eller under: ingen betingelse passer, når .*skadebeløb er 900 kr\./,
    );
  });

  test.each([
    ['højst 900 kr.', 'over 900 kr.'],
    ['under 900 kr.', 'mindst 900 kr.'],
    ['under 800 kr.', 'over 900 kr.'],
  ])('not with %s beside %s', (below, above) => {
    expect(with_(sides(below, above))).toEqual([]);
  });
});

describe('R136: a value that a limit has', () => {
  test.each([
    ['now', '16.000 kr.'],
    ['had', '14.000 kr.'],
  ])('%s', (_, amount) => {
    const limit =
      'grænse egen grænse [own limit]\n  fra 1. januar 2014: 14.000 kr.\n  fra 1. januar 2015: 15.000 kr.\n  kilde "Byrådet"\n';
    const found = with_(
      replaced('  - hærværk over værdigrænse', [
        '  - hærværk over egen grænse',
        `  - tyveri over ${amount}`.replace('tyveri over', 'gerningstype er tyveri og skadebeløb over'),
      ]),
      limit,
    );
    expect(found.map(({ code }) => code)).toEqual(['R136']);
    expect(found[0]?.text).toContain(`»skadebeløb er ${amount}« er skrevet ud`);
  });
});

describe('R137: an assessment that is cut off', () => {
  const decided = ['gælder altid når gerningstype er vold', 'gælder når hærværk over værdigrænse'];

  test.each([
    ['binding without a way to an assessment', ['bindende', ...decided, 'ellers ikke opfyldt'], true],
    ['guiding', ['vejledende', ...decided, 'ellers ikke opfyldt'], false],
    ['binding with an assessment of the rest', ['bindende', ...decided, 'ellers skøn'], false],
    [
      'binding with an assessment of some',
      [
        'bindende',
        ...decided,
        'skøn når sammenhæng er «elev og lærer» og gerningstype er hærværk',
        'ellers ikke opfyldt',
      ],
      false,
    ],
  ])('%s', (_, clauses, isFettered) => {
    const found = with_(clauses);
    expect(found.map(({ code }) => code)).toEqual(isFettered ? ['R137'] : []);
    if (isFettered)
      expect(found[0]?.text).toMatch(
        /\(En lov til afprøvning, § 2\): det er afgjort på forhånd, når forhold:/,
      );
  });
});

describe('names', () => {
  test('R138: one that nothing uses', () => {
    const found = with_(
      clean,
      'grænse ubrugt grænse [unused limit]\n  fra 1. januar 2015: 9 kr.\n  kilde "Byrådet"\n',
    );
    expect(found).toEqual([{ code: 'R138', text: '»ubrugt grænse« bliver ikke brugt' }]);
  });

  test('R139: one that means something else below', () => {
    const found = with_(
      clean,
      'frist skadebeløb [other amount]\n  7 dage regnet fra modtagelsesdato\n  på lukkedage: behold dagen\n  kilde "Byrådet"\n',
    );
    expect(found.map(({ code }) => code)).toContain('R139');
  });

  test('not when a limit of the law is set anew', () => {
    const limit = 'grænse værdigrænse [value limit]\n  fra 1. januar 2015: 12.000 kr.\n  kilde "Byrådet"\n';
    expect(with_(clean, limit)).toEqual([]);
  });
});

test('every check has a text in both languages', () => {
  const codes = diagnosticCodes.filter((code) => code >= 'R130' && code <= 'R140');
  expect(codes).toHaveLength(11);
  const [diagnostic] = load(municipal('')).diagnostics;
  for (const code of codes) {
    for (const language of ['da', 'en'] as const) {
      const shown = { ...diagnostic, code, args: { name: 'x', case: 'y' } } as NonNullable<typeof diagnostic>;
      expect(diagnosticText(shown, language).message).not.toMatch(/undefined/);
    }
  }
});
