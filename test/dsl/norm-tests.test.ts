/** A test in a rule file can ask for duties, due dates and findings at one moment of a case. */
import { describe, expect, test } from 'vitest';
import { coverageOf, mutationResults, runTests, sharesOf } from '../../dsl/index.ts';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { translateFile } from '../../dsl/print/translate.ts';
import { boundName } from '../../dsl/resolve/bound-name.ts';
import { askNorm } from '../../engine/scenario/ask-norm.ts';
import { process, words } from './support/known-rules.ts';

const rules = (tests: string): string => `regelsæt pligter i Prøveby [duties in Prøveby]
  niveau kommunal for Prøveby
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Prøve"

frist svar [answer]
  kode D-ANSWER
  7 dage regnet fra dagen efter modtagelsesdato
  på lukkedage: behold dagen
  kilde "Prøve"

pligt indkald familien [summon the family]
  kode O-SUMMON
  opstår når familien indkaldt er nej
  opfyldes af indkaldelse sendt, underretning modtaget
  bortfalder ved sag lukket
  frist svar
  styrke lov
  mens den er overskredet: V-OVERDUE "Senest {frist}"
  når den opfyldes for sent: V-LATE "{dage} dage for sent"
  kilde "Prøve"

kontrol uden familien [without the family]
  melder I-ALONE "Holdt uden familien"
  ved underretning modtaget
  når familien indkaldt er nej
  styrke lokal regel
  kilde "Prøve"

${tests}`;

const load = (tests: string) => loadRules([words, { path: 'prøve.regel', text: rules(tests) }], [process]);

const outcomes = (tests: string) => {
  const { rulesets, diagnostics } = load(tests);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return runTests(rulesets, [process], rulesets, askNorm).map(({ failure }) =>
    failure && 'what' in failure ? `${failure.expected.da} ← ${failure.actual.da}` : 'som ventet',
  );
};

const WHOLE = `prøvetabel "Fristen er syv dage"
  givet modtagelsesdato er 2. marts 2015
  givet pligt O-SUMMON er åben
  | pr.            | ved                   | O-SUMMON         | V-OVERDUE    | V-LATE       |
  | 9. marts 2015  | ingen                  | åben             | nej          | nej          |
  | 10. marts 2015 | ingen                  | overskredet      | overtrædelse | nej          |
  | 9. marts 2015  | indkaldelse sendt      | opfyldt          | nej          | nej          |
  | 10. marts 2015 | indkaldelse sendt      | opfyldt for sent | nej          | overtrædelse |
  | 9. marts 2015  | underretning modtaget  | opfyldt          | nej          | nej          |
  | 10. marts 2015 | sag lukket             | bortfaldet       | nej          | nej          |

prøvetabel "Uden familien"
  ved underretning modtaget
  | familien indkaldt | I-ALONE   |
  | nej               | afvigelse |
  | ja                | nej       |
  | ukendt            | nej       |

prøve "Pligten og dens dag"
  pr. 3. marts 2015
  givet modtagelsesdato er 2. marts 2015
  givet familien indkaldt er nej
  forvent pligt O-SUMMON er åben
  forvent frist for O-SUMMON er 9. marts 2015
  forvent frist for D-ANSWER er 9. marts 2015

prøvetabel "Hvornår den opstår"
  givet modtagelsesdato er 1. januar 2015
  | familien indkaldt | O-SUMMON      |
  | ja                | ikke opstået  |
  | nej               | åben          |
  | ukendt            | foreløbig     |
`;

describe('a duty or a finding in a test', () => {
  test('comes out as it would in a case', () => {
    expect(new Set(outcomes(WHOLE))).toEqual(new Set(['som ventet']));
  });

  test('another answer fails, and both are shown', () => {
    expect(
      outcomes(`prøve "Forkert"
  pr. 10. marts 2015
  ved indkaldelse sendt
  givet modtagelsesdato er 2. marts 2015
  givet pligt O-SUMMON er åben
  forvent pligt O-SUMMON er opfyldt
  forvent frist for O-SUMMON er 8. marts 2015
  forvent afvigelse V-LATE
  forvent fund V-LATE med 2 dage
  forvent ingen fund V-LATE
`),
    ).toEqual([
      'opfyldt ← opfyldt for sent',
      '8. marts 2015 ← 9. marts 2015',
      'afvigelse ← lovovertrædelse, 1 dag',
      'fund, 2 dage ← lovovertrædelse, 1 dag',
      'ingen ← lovovertrædelse, 1 dag',
    ]);
  });

  test('every error in the duty and the check is noticed; leaving a row out lets one live', () => {
    const library = load(WHOLE);
    const own = library.rulesets.slice(1);
    const { mutants } = mutationResults(library, [process], own, askNorm);
    const survivors = mutants.filter(({ killedBy }) => killedBy === undefined);
    expect(survivors.map(({ before }) => before.da)).toEqual([]);
    expect(mutants.map(({ before, after }) => `${before.da} → ${after?.da ?? '–'}`)).toEqual(
      expect.arrayContaining([
        'bortfalder ved sag lukket → –',
        'frist svar → –',
        'mens den er overskredet: V-OVERDUE → –',
        'opfyldes af indkaldelse sendt, underretning modtaget → opfyldes af indkaldelse sendt',
        'styrke lokal regel → styrke lov',
        'familien indkaldt er nej → familien indkaldt er ikke nej',
      ]),
    );
    const weaker = load(WHOLE.replace(/^.*underretning modtaget +\| opfyldt.*\n/m, ''));
    const left = mutationResults(weaker, [process], weaker.rulesets.slice(1), askNorm).mutants.filter(
      ({ killedBy }) => killedBy === undefined,
    );
    expect(left.map(({ before, after }) => `${before.da} → ${after?.da}`)).toEqual([
      'opfyldes af indkaldelse sendt, underretning modtaget → opfyldes af indkaldelse sendt',
    ]);
  });

  test('counts in the coverage of duties and checks', () => {
    const { rulesets } = load(WHOLE);
    const own = rulesets.slice(1);
    const tried = coverageOf(own, [process], rulesets, () => undefined, askNorm);
    expect(sharesOf(tried).normConditions).toEqual({ covered: 6, total: 6 });
    expect(sharesOf(coverageOf(own, [process], rulesets)).normConditions).toEqual({ covered: 0, total: 6 });
  });

  test('comes back from English with the same bytes', () => {
    const one = load(WHOLE).files[1];
    const bindings = one?.ruleset?.origin.bindings;
    if (!one || !bindings) throw new Error('does not load');
    const english = translateFile(one.file, 'en', (name) => boundName(name, 'en', bindings));
    expect(english).toContain('  given duty O-SUMMON is open\n');
    expect(english).toMatch(/\| as of {9}\| upon {12}.*\| O-SUMMON/);
    expect(english).toMatch(/\| case closed +\| lapsed/);
    const back = loadRules([words, { path: 'prøve.regel', text: english }], [process]).files[1];
    const theirs = back?.ruleset?.origin.bindings;
    if (!back || !theirs) throw new Error('the English does not load');
    expect(translateFile(back.file, 'da', (name) => boundName(name, 'da', theirs))).toBe(
      translateFile(one.file, 'da', (name) => boundName(name, 'da', bindings)),
    );
  });
});

describe('what a test takes to be otherwise', () => {
  const limited = (tests: string): string => `indstilling samtale først [talk first]
  fra 1. januar 2015: nej
  kilde "Prøve"

pligt tal med barnet [talk to the child]
  kode O-TALK
  opstår når samtale først er ja
  opfyldes af indkaldelse sendt
  skal ske inden underretning modtaget
  styrke lov
  når den opfyldes for sent: V-TALK-LATE "For sent"
  kilde "Prøve"

${tests}`;

  test('a setting of another municipality, and an event before which the duty should have been met', () => {
    expect(
      outcomes(
        limited(`prøve "Uden kravet"
  forvent pligt O-TALK er ikke opstået

prøvetabel "Med kravet"
  givet samtale først er ja
  | O-TALK |
  | åben   |

prøvetabel "Mens den er overskredet"
  givet pligt O-TALK er overskredet
  | ved               | O-TALK           | V-TALK-LATE  |
  | indkaldelse sendt | opfyldt for sent | overtrædelse |
  | ingen             | overskredet      | nej          |
`),
      ),
    ).toEqual(Array(6).fill('som ventet'));
  });
});
