import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Condition, Name, RuleFile } from '../../dsl/ast.ts';
import { parseFile } from '../../dsl/parser/parse-file.ts';
import { conditionText } from '../../dsl/print/condition-text.ts';
import { formatFile } from '../../dsl/print/format.ts';
import { needsQuotes } from '../../dsl/print/name.ts';
import { translateFile } from '../../dsl/print/translate.ts';

function read(text: string): RuleFile {
  const { file, diagnostics } = parseFile({ path: 'test.regel', text });
  expect(diagnostics).toEqual([]);
  return file;
}

const UNTIDY = `// Fælles for alle kommuner
// anden linje


REGELSÆT   «alvorlig kriminalitet i Fjordby» [serious crime in Fjordby]
  niveau kommunal for Fjordby Kommune
 VERSION 2
    gælder fra 2016-01-01 til og med 31. December 2017   // vedtaget sent
    kilde "Byrådets beslutning, punkt 7" af 12. november 2015\t


  // et notat
grænse hærværksgrænse [vandalism limit]
  fra 1. januar 2015: 16000 kr
  // fra 1. januar 2014: 12.000 kr.

begreb alvorlig kriminalitet [serious crime] vedrører forhold
gælder når Mindst En af følgende:
- gerningstype er «røveri»,«elev og lærer» // to slags
  // kun over grænsen
- hærværk over   2 mio. kr.
  undtagen når godtgjort: ( alder   er mindst 15 år )
  skøn når ikke(groft er ja)
    vurderes af   teamleder
      begrundelse kræves // altid
rolle teamleder [team leader]
rolle sagsbehandler [caseworker]
// en for sig
rolle politiet [the police]
prøvetabel "Grænser"
  // overskrifter
  |gerningstype|skadebeløb|alvorlig kriminalitet|
  |hærværk|18000 kr.|ikke opfyldt| // lige på
  |Åse|ukendt|skøn|
// slut`;

const TIDY = `// Fælles for alle kommuner
// anden linje

regelsæt alvorlig kriminalitet i Fjordby [serious crime in Fjordby]
  niveau kommunal for Fjordby Kommune
  version 2
  gælder fra 1. januar 2016 til og med 31. december 2017  // vedtaget sent
  kilde "Byrådets beslutning, punkt 7" af 12. november 2015
  // et notat

grænse hærværksgrænse [vandalism limit]
  fra 1. januar 2015: 16.000 kr.
  // fra 1. januar 2014: 12.000 kr.

begreb alvorlig kriminalitet [serious crime] vedrører forhold
  gælder når mindst én af følgende:
    - gerningstype er røveri eller «elev og lærer»  // to slags
    // kun over grænsen
    - hærværk over 2.000.000 kr.
  undtagen når godtgjort: (alder er mindst 15 år)
  skøn når ikke (groft er ja)
    vurderes af teamleder
    begrundelse kræves  // altid

rolle teamleder [team leader]
rolle sagsbehandler [caseworker]

// en for sig
rolle politiet [the police]

prøvetabel "Grænser"
  // overskrifter
  | gerningstype | skadebeløb | alvorlig kriminalitet |
  | hærværk      | 18.000 kr. | ikke opfyldt          |  // lige på
  | Åse          | ukendt     | skøn                  |

// slut
`;

describe('the canonical layout', () => {
  test('of an untidy file', () => {
    expect(formatFile(read(UNTIDY))).toBe(TIDY);
    expect(formatFile(read(TIDY))).toBe(TIDY);
    expect(formatFile(read(UNTIDY.replaceAll('\n', '\r\n')))).toBe(TIDY);
  });

  test('a comment among the words of one clause goes above what follows; of two at the end, one goes above', () => {
    const text = `regelsæt a [b]

begreb x [y]
  gælder når a er ja // den ene
    // imellem
    og b er ja // den anden
  bindende
`;
    expect(formatFile(read(text))).toBe(`regelsæt a [b]

begreb x [y]
  // den ene
  gælder når a er ja og b er ja  // den anden
  // imellem
  bindende
`);
  });

  test.each(['', '\n\n', '\ufeff'])('a file without anything has no text: %j', (text) => {
    expect(formatFile(parseFile({ path: 'tom.regel', text }).file)).toBe('');
  });

  test('a file of comments keeps them', () => {
    expect(formatFile(parseFile({ path: 'tom.regel', text: '  // a  \n\n\n// b' }).file)).toBe(
      '// a\n\n// b\n',
    );
  });
});

describe('translation', () => {
  const english: Readonly<Record<string, string>> = {
    'Fjordby Kommune': 'Fjordby Kommune',
    forhold: 'offence',
    gerningstype: 'offence type',
    røveri: 'robbery',
    'elev og lærer': 'pupil and teacher',
    hærværk: 'vandalism',
    alder: 'age',
    groft: 'gross',
    teamleder: 'team leader',
    skadebeløb: 'damage amount',
    'alvorlig kriminalitet': 'serious crime',
    Åse: 'Åse',
  };
  const toEnglish = ({ text }: Name): string => english[text] ?? text;
  const toDanish = ({ text }: Name): string =>
    Object.keys(english).find((danish) => english[danish] === text) ?? text;

  test('a file in English', () => {
    expect(translateFile(read(TIDY), 'en', toEnglish)).toBe(`// Fælles for alle kommuner
// anden linje

ruleset serious crime in Fjordby [alvorlig kriminalitet i Fjordby]
  level municipal for Fjordby Kommune
  version 2
  in force from 1 January 2016 up to and including 31 December 2017  // vedtaget sent
  source "Byrådets beslutning, punkt 7" of 12 November 2015
  // et notat

limit vandalism limit [hærværksgrænse]
  from 1 January 2015: 16,000 kr.
  // fra 1. januar 2014: 12.000 kr.

concept serious crime [alvorlig kriminalitet] concerns offence
  applies when at least one of the following:
    - offence type is robbery or «pupil and teacher»  // to slags
    // kun over grænsen
    - vandalism over 2,000,000 kr.
  except when established: (age is at least 15 years)
  discretion when not (gross is yes)
    assessed by team leader
    reasons required  // altid

role team leader [teamleder]
role caseworker [sagsbehandler]

// en for sig
role the police [politiet]

test table "Grænser"
  // overskrifter
  | offence type | damage amount | serious crime |
  | vandalism    | 18,000 kr.    | not met       |  // lige på
  | Åse          | unknown       | discretion    |

// slut
`);
  });

  test('and back', () => {
    const translated = translateFile(read(TIDY), 'en', toEnglish);
    expect(translateFile(read(translated), 'da', toDanish)).toBe(TIDY);
  });
});

describe('every rule file of the repository', () => {
  test.each(globSync('{rules,examples}/**/*.regel'))('%s', (path) => {
    const { file, diagnostics } = parseFile({ path, text: readFileSync(path, 'utf8') });
    if (diagnostics.length > 0) return;
    const formatted = formatFile(file);
    expect(formatFile(read(formatted))).toBe(formatted);
    const asWritten = ({ text }: Name): string => text;
    expect(translateFile(read(translateFile(read(formatted), 'en', asWritten)), 'da', asWritten)).toBe(
      formatted,
    );
  });
});

describe('names', () => {
  test.each([
    ['alvorlig kriminalitet', 'inside', false],
    ['SSP-liste', 'inside', false],
    ['elev og lærer', 'inside', true],
    ['elev og lærer', 'line', true],
    ['den unge fyldt 18', 'inside', true],
    ['to_summon', 'inside', true],
    ['frist', 'inside', false],
    ['frist for møde', 'line', true],
    ['måneder uden bolig', 'inside', false],
    ['måneder uden bolig', 'count', true],
    ['dato', 'inside', false],
    ['dato', 'type', true],
    ['mængde af ting', 'type', true],
    ['vej til', 'inside', true],
    ['godtgjort skade', 'inside', true],
    ['bilag // to', 'inside', true],
    ['ORDET ER', 'inside', true],
  ] as const)('%s (%s) needs «»: %s', (name, place, needed) => {
    expect(needsQuotes(name, 'da', place)).toBe(needed);
  });
});

test('a condition as one sentence in both languages', () => {
  const file = read(`regelsæt a [b]

begreb x [y]
  gælder når mindst én af følgende:
    - skade over 16.000 kr. og (alle følgende:
      - groft er ja
      - møde senest 1 år efter dom)
    - mindst 2 forhold inden for 12 måneder hvor skade er kendt regnet fra dom
`);
  const clause = file.declarations[0] as unknown as { clauses: readonly { condition: Condition }[] };
  const condition = clause.clauses[0]?.condition as Condition;
  expect(
    conditionText(condition, ({ text }, language) => (language === 'da' ? text : `the ${text}`)),
  ).toEqual({
    da: 'mindst én af følgende: skade over 16.000 kr. og (alle følgende: groft er ja; møde senest 1 år efter dom); mindst 2 forhold inden for 12 måneder hvor skade er kendt regnet fra dom',
    en: 'at least one of the following: the skade over 16,000 kr. and (all of the following: the groft is yes; the møde no later than 1 year after the dom); at least 2 the forhold within 12 months where the skade is known counted from the dom',
  });
});
