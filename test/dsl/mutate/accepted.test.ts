/** Small errors that survive because they change nothing: accepted in the rule file, with a reason. */
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../../dsl/index.ts';
import { type MutationResults, mutationResults } from '../../../dsl/mutate/mutate.ts';
import { process, words } from '../support/known-rules.ts';

const RULES = `regelsæt tyveri i Prøveby [theft in Prøveby]
  niveau kommunal for Prøveby
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Prøve"

begreb alvorligt [serious] vedrører forhold
  gælder når mindst én af følgende:
    - gerningstype er røveri
    - groft er ja
  ellers skøn
  kilde "Prøve"
  WAIVER

begreb andet [other] vedrører forhold
  gælder når groft er ja
  kilde "Prøve"

prøvetabel "Alle"
  | gerningstype | groft  | alvorligt | andet        |
  | røveri       | nej    | opfyldt   | ikke opfyldt |
  | vold         | ja     | opfyldt   | opfyldt      |
  | vold         | nej    | skøn      | ikke opfyldt |
  | ukendt       | ukendt | ukendt    | ukendt       |
`;

function results(waiver: string, text = RULES): MutationResults {
  const library = loadRules(
    [words, { path: 'prøve.regel', text: text.replace('  WAIVER\n', waiver === '' ? '' : `  ${waiver}\n`) }],
    [process],
  );
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return mutationResults(library, [process], library.rulesets.slice(1));
}

const alive = ({ mutants }: MutationResults): readonly string[] =>
  mutants
    .filter(({ killedBy, accepted }) => !killedBy && !accepted)
    .map(({ before, after }) => `${before.da} → ${after?.da ?? '–'}`);

describe('an accepted error', () => {
  const WEAK = RULES.replace('  | vold         | ja     | opfyldt   | opfyldt      |\n', '');
  const dropped = 'groft er ja → –';

  test('an error that survives is accepted with its reason, and only where that stands', () => {
    expect(alive(results('', WEAK))).toContain(dropped);
    const found = results('accepteret uden "groft er ja" fordi "ingen vold er grov her"', WEAK);
    expect(alive(found)).not.toContain(dropped);
    // The same words in the other concept stay what they are.
    expect(alive(found).length).toBe(alive(results('', WEAK)).length - 1);
    expect(found.mutants.flatMap(({ accepted }) => accepted?.reason ?? [])).toEqual([
      'ingen vold er grov her',
    ]);
    expect(found.stale).toEqual([]);
  });

  test.each([
    ['in English words', 'accepteret uden "groft is yes" fordi "så"'],
    ['without a reason', 'accepteret uden "groft er ja"'],
    ['with another change', 'accepteret "groft er nej" i stedet for "groft er ja" fordi "så"'],
  ])('%s nothing is accepted', (_, waiver) => {
    expect(alive(results(waiver, WEAK))).toContain(dropped);
  });

  test('that a test notices, or that cannot be made, is stale', () => {
    const noticed = results('accepteret uden "groft er ja" fordi "ingen vold er grov her"');
    expect(noticed.stale).toMatchObject([
      { before: 'groft er ja', place: { file: 'prøve.regel', line: 15 } },
    ]);
    const unmade = results('accepteret "groft er nej" i stedet for "groft er måske" fordi "så"');
    expect(unmade.stale).toMatchObject([{ before: 'groft er måske', after: 'groft er nej' }]);
  });

  test('without a reason is said when the file is checked', () => {
    const text = RULES.replace('  WAIVER\n', '  accepteret uden "groft er ja"\n');
    const { diagnostics } = loadRules([words, { path: 'prøve.regel', text }], [process]);
    expect(diagnostics.map(({ code }) => code)).toContain('R151');
  });
});

describe('a test with `fordi`', () => {
  const text = (because: string): string =>
    RULES.replace('  WAIVER\n', '')
      .replace('gælder når mindst', 'skøn når gerningstype er vold\n  gælder når mindst')
      .replace(
        /prøvetabel[\s\S]*/,
        `prøve "Vold"
  givet forhold:
    - gerningstype er vold, groft er nej
  forvent alvorligt er skøn${because}
`,
      );
  const gone = 'skøn når gerningstype er vold → –';

  test('notices that another clause decides with the same outcome', () => {
    expect(alive(results('', text('')))).toContain(gone);
    expect(alive(results('', text(' fordi gerningstype er vold')))).not.toContain(gone);
  });

  test('does not notice an error only because it names the condition by its words', () => {
    const either = text(' fordi gerningstype er vold')
      .replace('er vold\n  gælder', 'er vold eller tyveri\n  gælder')
      .replace('fordi gerningstype er vold', 'fordi gerningstype er vold eller tyveri');
    expect(alive(results('', either))).toContain('gerningstype er vold eller tyveri → gerningstype er vold');
    expect(alive(results('', either))).not.toContain(
      'gerningstype er vold eller tyveri → gerningstype er tyveri',
    );
  });
});

describe('errors in a transition', () => {
  const version = (number: number, inForce: string, rest: string): string => `regelsæt alvor [gravity]
  niveau national
  proces netværkssamråd
  version ${number}
  gælder fra ${inForce}
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "x"
${rest}
begreb grov sag [grave case]
  gælder når mindst ${number} forhold
  kilde "x"
`;
  const mutantsWith = (rows: string): readonly string[] => {
    const sources = [
      version(1, '1. januar 2015 til og med 31. december 2015', ''),
      `${version(2, '1. januar 2016', '  overgang når afholdelsesdato før 1. januar 2016: version 1\n')}
${rows}`,
    ].map((text, index) => ({ path: `${index + 1}.regel`, text }));
    const library = loadRules([words, ...sources], [process]);
    expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    return alive(mutationResults(library, [process], library.rulesets.slice(2)));
  };
  const row = (heldOn: string, outcome: string): string => `prøve "Holdt ${heldOn}"
  pr. 1. marts 2016
  givet afholdelsesdato er ${heldOn}
  givet forhold:
    - gerningstype er vold
  forvent grov sag er ${outcome}

`;

  test('are made, and tests notice them', () => {
    expect(mutantsWith('')).toEqual([
      'overgang når afholdelsesdato før 1. januar 2016 → –',
      'afholdelsesdato før 1. januar 2016 → afholdelsesdato senest 1. januar 2016',
      'afholdelsesdato før 1. januar 2016 → afholdelsesdato før 31. december 2015',
      'afholdelsesdato før 1. januar 2016 → afholdelsesdato før 2. januar 2016',
      'afholdelsesdato før 1. januar 2016 → afholdelsesdato ikke før 1. januar 2016',
      expect.stringContaining('mindst 2 forhold'),
      expect.stringContaining('mindst 2 forhold'),
      expect.stringContaining('mindst 2 forhold'),
      expect.stringContaining('mindst 2 forhold'),
    ]);
    const left = mutantsWith(row('31. december 2015', 'opfyldt') + row('1. januar 2016', 'ikke opfyldt'));
    expect(left.filter((each) => each.includes('afholdelsesdato'))).toEqual([]);
  });
});

describe('errors in what is gathered', () => {
  test('the calendar year and the shared facts are left out, one at a time', () => {
    const { mutants } = results(
      '',
      RULES.replace('  WAIVER\n', '').replace(
        '  gælder når groft er ja\n',
        '  gælder når mindst 2 forhold inden for et kalenderår med samme gerningstype, groft regnet fra gerningsdato\n',
      ),
    );
    const made = mutants.flatMap(({ definition, after }) =>
      definition.da === 'andet' && after ? [after.da] : [],
    );
    expect(made).toEqual(
      expect.arrayContaining([
        'mindst 2 forhold med samme gerningstype, groft',
        'mindst 2 forhold inden for et kalenderår med samme groft regnet fra gerningsdato',
        'mindst 2 forhold inden for et kalenderår med samme gerningstype regnet fra gerningsdato',
      ]),
    );
  });
});
