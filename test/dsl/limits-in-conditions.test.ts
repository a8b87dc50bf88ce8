/** A condition may ask what a limit or a setting says, as it asks a fact; a municipality that sets it otherwise is judged otherwise. */
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../dsl/compiled/compile-rules.ts';
import { rulesInForce } from '../../dsl/in-force/rules-in-force.ts';
import { selectRulesets } from '../../dsl/in-force/selection.ts';
import { loadRules } from '../../dsl/load/load-rules.ts';
import type { FactValue } from '../../dsl/values.ts';
import type { ProcessVocabulary } from '../../dsl/vocabulary.ts';

const yesNo = { kind: 'boolean' } as const;
const process: ProcessVocabulary = {
  code: 'meetings',
  name: { da: 'møderække', en: 'series of meetings' },
  choices: [],
  facts: [
    { code: 'openedOn', type: { kind: 'date' }, name: { da: 'åbningsdato', en: 'date opened' } },
    { code: 'leaflet', type: yesNo, name: { da: 'pjece vedlagt', en: 'leaflet enclosed' } },
    { code: 'guests', type: { kind: 'number' }, name: { da: 'antal gæster', en: 'number of guests' } },
  ],
  events: [],
  groups: [],
};

const head = (name: string, level: string, more = ''): string => `regelsæt ${name}
  niveau ${level}
  proces møderække
  version 1
  gælder fra 1. januar 2015
  version vælges efter åbningsdato
${more}  kilde "Prøve"
`;

const national = `${head('pjecer [leaflets]', 'national')}
indstilling pjecekrav [leaflet required]
  fra 1. januar 2015: ja
  fra 1. januar 2016: nej
  fri
  kilde "Prøve"

indstilling gæstekrav [guests required]
  type tal
  fri
  kilde "Prøve"

begreb pjece mangler [leaflet lacking]
  gælder når pjecekrav er ja og pjece vedlagt er nej
  kilde "Prøve"

begreb gæster ventet [guests expected]
  gælder når gæstekrav er kendt
  kilde "Prøve"

begreb mange gæster ventet [many guests expected]
  gælder når gæstekrav mindst 10
  kilde "Prøve"

prøve "Pjece"
  givet pjece vedlagt er nej
  forvent pjece mangler er opfyldt
`;

const municipal = `${head('pjecer i Prøveby [leaflets in Prøveby]', 'kommunal for Prøveby', '  bygger på pjecer version 1\n')}
indstilling pjecekrav [leaflet required]
  fra 1. januar 2015: nej
  kilde "Prøve"

indstilling gæstekrav [guests required]
  fra 1. januar 2015: 10
  kilde "Prøve"
`;

const library = loadRules(
  [
    { path: 'national.regel', text: national },
    { path: 'prøveby.regel', text: municipal },
  ],
  [process],
);

function outcomes(concept: string, municipality: string, on: string, leaflet?: FactValue) {
  const selection = { process: process.code, municipality, on };
  const facts = { facts: leaflet === undefined ? {} : { leaflet: { value: leaflet } }, groups: {} };
  const traced = rulesInForce(library, process, selection).concept(concept, facts);
  const compiled = compileRules(selectRulesets(library, selection), process, on);
  expect(compiled.concept(concept)(facts)).toBe(traced.outcome);
  return traced;
}

test('no warning says that the condition is always or never met: another municipality may set it otherwise', () => {
  expect(library.diagnostics).toEqual([]);
});

describe('both evaluators', () => {
  test.each([
    ['', '2015-03-01', false, 'met'],
    ['', '2015-03-01', true, 'not_met'],
    ['', '2015-03-01', undefined, 'unknown'],
    ['', '2016-03-01', false, 'not_met'],
    ['', '2016-03-01', undefined, 'not_met'],
    ['Prøveby', '2015-03-01', false, 'not_met'],
  ] as const)('municipality %j on %s, leaflet %s: %s', (municipality, on, leaflet, outcome) => {
    expect(outcomes('leafletLacking', municipality, on, leaflet).outcome).toBe(outcome);
  });

  test('the trace shows the limit, and no fact of that name', () => {
    const { trace } = outcomes('leafletLacking', '', '2015-03-01', false);
    const flat = (node: typeof trace): (typeof trace)[] => [node, ...node.children.flatMap(flat)];
    expect(flat(trace).flatMap(({ limits }) => limits.map(({ code }) => code))).toEqual(['leafletRequired']);
    expect(flat(trace).flatMap(({ facts }) => facts.map(({ code }) => code))).toEqual(['leaflet']);
  });

  test('a setting without a value is not known, and is missing', () => {
    expect(outcomes('guestsExpected', '', '2015-03-01').outcome).toBe('not_met');
    expect(outcomes('guestsExpected', 'Prøveby', '2015-03-01').outcome).toBe('met');
    expect(outcomes('manyGuestsExpected', 'Prøveby', '2015-03-01').outcome).toBe('met');
    const open = outcomes('manyGuestsExpected', '', '2015-03-01');
    expect(open.outcome).toBe('unknown');
    expect(open.missing.map(({ code }) => code)).toEqual(['guestsRequired']);
  });
});

test('held against a fact it is refused: the fact goes first', () => {
  const text = national.replace('gæstekrav mindst 10', 'gæstekrav mindst antal gæster');
  const { diagnostics } = loadRules([{ path: 'national.regel', text }], [process]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['R121']);
});

test('a limit that a municipality sets keeps its type: an option of the same name in another choice is not meant', () => {
  const choices = (name: string, english: string): string => `valg ${name} [${english}]
  - skole [school]
  - andet ${name} [other ${english}]
`;
  const text = `${head('valg i reglerne [choices in the rules]', 'national')}
${choices('mødested', 'place')}
indstilling mødested for alle [place for all]
  type mødested
  fra 1. januar 2015: andet mødested
  fri
  kilde "Prøve"

${choices('uddannelse', 'training')}`;
  const own = `${head('valg i Prøveby [choices in Prøveby]', 'kommunal for Prøveby', '  bygger på valg i reglerne version 1\n')}
indstilling mødested for alle [place for all]
  fra 1. januar 2015: skole
  kilde "Prøve"
`;
  const { rulesets, diagnostics } = loadRules(
    [
      { path: 'national.regel', text },
      { path: 'prøveby.regel', text: own },
    ],
    [process],
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const types = rulesets.flatMap(({ limits }) => limits.map(({ type }) => type));
  expect(types[1]).toEqual(types[0]);
});
