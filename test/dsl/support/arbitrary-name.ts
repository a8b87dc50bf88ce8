/** Names for generated rule files: a closed vocabulary in both languages, so that a file can be translated and back. */
import fc from 'fast-check';
import type { Head, Name } from '../../../dsl/ast.ts';
import { KEYWORD_IDS, KEYWORDS, SET_OF, TYPE_WORDS } from '../../../dsl/keywords.ts';
import type { Bilingual, Language } from '../../../dsl/source.ts';

export const NOWHERE = { start: 0, end: 0 } as const;

/** Words that ordinary names are made of. */
const PLAIN: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'forhold',
    'alder',
    'den',
    'unge',
    'møde',
    'ølet',
    'Åse',
    'SSP-liste',
    'børne-',
    'bi.lag',
    'gerningstype',
    'afholdt',
  ],
  en: [
    'offence',
    'age',
    'the',
    'youth',
    'meeting',
    'held',
    'SSP-list',
    'child-',
    'app.endix',
    'type of offence',
    "child's",
  ],
};

/** Words and signs that mean something else somewhere in the language. */
const AWKWARD = [
  ...[
    '18',
    '2015-03-02',
    '§ 5',
    'A/S',
    'nr. 3',
    'O-SUMMON',
    'to_summon',
    'kr',
    'kr.',
    'pct.',
    'mio.',
    'en',
    'til',
    'up to',
  ],
  ...[
    'maj',
    'May',
    'januar',
    'dage',
    'days',
    'uge',
    'år',
    'year',
    'lov',
    'law',
    '//',
    '"x"',
    '|',
    '-',
    ':',
    '(',
    '[',
    ',',
  ],
  ...[
    'Ωμέγα',
    '日本',
    'mængde',
    'set',
    'er',
    'is',
    '%',
    'version',
    'fra',
    'of',
    'ufuldstændige',
    'later than',
    'én af følgende',
  ],
] as const;

function words(language: Language): fc.Arbitrary<string> {
  const reserved = KEYWORD_IDS.map((id) => KEYWORDS[id][language]);
  const types = [SET_OF[language], ...Object.values(TYPE_WORDS).map((word) => word[language])];
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PLAIN[language]) },
    { weight: 1, arbitrary: fc.constantFrom(...reserved) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...reserved, ...types).map((word) => word.split(' ')[0] ?? word),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...reserved, ...types).map((word) => word.split(' ').at(-1) ?? word),
    },
    { weight: 1, arbitrary: fc.constantFrom(...types) },
    { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
  );
}

/** Any text that can be a name, most of them needing no «». */
function nameText(language: Language): fc.Arbitrary<string> {
  return fc.array(words(language), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
}

/** Every name of one file, no two alike in either language. */
export type Vocabulary = readonly Bilingual[];

export const vocabulary: fc.Arbitrary<Vocabulary> = fc.uniqueArray(
  fc.record({ da: nameText('da'), en: nameText('en') }),
  { minLength: 4, maxLength: 12, comparator: (a, b) => a.da === b.da || a.en === b.en },
);

/** What a name of a vocabulary is called in a language. */
export function translator(entries: Vocabulary, from: Language, to: Language): (name: Name) => string {
  const known = new Map(entries.map((entry) => [entry[from], entry[to]]));
  return ({ text }) => known.get(text) ?? text;
}

/** The names of one file in its language. */
export interface ArbitraryNames {
  readonly name: fc.Arbitrary<Name>;
  readonly names: fc.Arbitrary<Name[]>;
  readonly head: fc.Arbitrary<Head>;
}

const named = (text: string): Name => ({ text, span: NOWHERE, quoted: false });

export function arbitraryNames(entries: Vocabulary, language: Language): ArbitraryNames {
  const entry = fc.constantFrom(...entries);
  const name = entry.map((each) => named(each[language]));
  const other = language === 'da' ? 'en' : 'da';
  return {
    name,
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    head: fc.tuple(fc.array(entry, { minLength: 1, maxLength: 2 }), fc.nat(9)).map(([forms, labelled]) => ({
      forms: forms.map((each) => named(each[language])),
      label: labelled === 0 ? [] : forms.map((each) => named(each[other])),
    })),
  };
}
