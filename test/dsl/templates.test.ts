/** Templates: what stands in { } is looked up when the file is read, and filled under the rules in force. */
import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../dsl/facts.ts';
import type { RulesInForce, TemplateRule } from '../../dsl/in-force/rules.ts';
import { rulesInForce } from '../../dsl/in-force/rules-in-force.ts';
import type { LoadedFile } from '../../dsl/load/library.ts';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { parseFile } from '../../dsl/parser/parse-file.ts';
import { formatFile } from '../../dsl/print/format.ts';
import { translateFile } from '../../dsl/print/translate.ts';
import { boundName } from '../../dsl/resolve/bound-name.ts';
import type { SourceText } from '../../dsl/source.ts';
import type { ProcessVocabulary } from '../../dsl/vocabulary.ts';
import { process as known, openConcepts, words } from './support/known-rules.ts';

const process: ProcessVocabulary = {
  ...known,
  places: [{ code: 'family', name: { da: 'familien', en: 'the family' } }],
};

const national = `regelsæt breve [letters]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "x"

grænse svartid [time to answer]
  fra 1. januar 2015: 7 dage
  kilde "x"

frist svar [answer]
  svartid regnet fra dagen efter modtagelsesdato
  på lukkedage: behold dagen
  kilde "x"

skabelon indkaldelse [summons]
  når modtagelsesdato er kendt
  afsnit "Til {familien}, svar inden {svartid}, senest {svar}"
  linje når familien indkaldt er ja: "Modtaget {modtagelsesdato}"
  kilde "x"
`;

const municipal = `regelsæt breve i Fjordby [letters in Fjordby]
  niveau kommunal for Fjordby Kommune
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  kilde "x"

skabelon indkaldelse [summons]
  afsnit "Kære {familien}"
  kilde "x"
`;

const source = (path: string, text: string): SourceText => ({ path, text });

function rulesFor(municipality: string, ...texts: readonly string[]): RulesInForce {
  const sources = texts.map((text, index) => source(`${index}.regel`, text));
  const library = loadRules([words, openConcepts, ...sources], [process]);
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return rulesInForce(library, process, { process: process.code, municipality, on: '2015-03-02' });
}

function filled({ passages }: TemplateRule, facts: CaseFacts): readonly (string | undefined)[] {
  return passages.flatMap(({ parts }) =>
    parts.map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'value' ? part.read(facts)?.da : `<${part.code}>`;
    }),
  );
}

const received: CaseFacts = {
  facts: { receivedOn: { value: '2015-03-02' }, familySummoned: { value: true } },
  groups: {},
};
const nothing: CaseFacts = { facts: {}, groups: {} };

describe('a template', () => {
  const template = rulesFor('Havlunde Kommune', national).templates[0] as TemplateRule;

  test('reads facts, limits and deadlines, and leaves places to the process', () => {
    const expected = ['Til ', '<family>', ', svar inden ', '7 dage', ', senest ', '9. marts 2015'];
    expect(filled(template, received)).toEqual([...expected, 'Modtaget ', '2. marts 2015']);
  });

  test('has nothing where nothing is known', () => {
    const unknown = ['Til ', '<family>', ', svar inden ', '7 dage', ', senest ', undefined];
    expect(filled(template, nothing)).toEqual([...unknown, 'Modtaget ', undefined]);
  });

  test('says when it can be made, and which of its pieces stand', () => {
    expect(template.when?.(received).outcome).toBe('met');
    const [first, second] = template.passages;
    expect(first).toMatchObject({ opens: true });
    expect(first?.when).toBeUndefined();
    expect(second?.opens).toBe(false);
    expect(second?.when?.(received).outcome).toBe('met');
    expect(second?.when?.(nothing).outcome).toBe('unknown');
  });
});

test('a municipality writes its own by giving it the same name', () => {
  const own = rulesFor('Fjordby Kommune', national, municipal).templates;
  expect(own.map((template) => [template.code, filled(template, nothing)])).toEqual([
    ['summons', ['Kære ', '<family>']],
  ]);
  const other = rulesFor('Havlunde Kommune', national, municipal).templates;
  expect(other.map(({ place }) => place.file)).toEqual(['0.regel']);
});

test('its text stays as it is when the file is translated, and its names are found all the same', () => {
  const { files } = loadRules([words, openConcepts, source('0.regel', national)], [process]);
  const { file, ruleset } = files.at(-1) as LoadedFile;
  const bindings = ruleset?.origin.bindings ?? new Map();
  const english = translateFile(file, 'en', (name) => boundName(name, 'en', bindings));
  expect(english).toContain('template summons [indkaldelse]\n  when date of receipt is known\n');
  expect(english).toContain('  paragraph "Til {familien}, svar inden {svartid}, senest {svar}"\n');
  expect(english).toContain('  line when family summoned is yes: "Modtaget {modtagelsesdato}"\n');
  const [template] = rulesFor('Havlunde Kommune', english).templates;
  expect(template && filled(template, received).slice(0, 4)).toEqual([
    'Til ',
    '<family>',
    ', svar inden ',
    '7 dage',
  ]);
});

test('is set up in the fixed way', () => {
  const untidy = national.replace('  linje når', 'linje   når').replace('ja: "', 'ja:"');
  expect(formatFile(parseFile(source('0.regel', untidy)).file)).toBe(national);
});
