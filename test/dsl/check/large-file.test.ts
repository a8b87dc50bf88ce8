/** A file with very many concepts: what is proved by form, what is seen concept by concept, and that it is said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRules, type RuleLibrary } from '../../../dsl/index.ts';
import { process, words } from '../support/known-rules.ts';

const HEAD = `regelsæt mange begreber [many concepts]
  niveau kommunal for Prøveby
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "Prøve"

`;

const concept = (name: string, clauses: string): string =>
  `begreb ${name} [${name} in English]\n${clauses}\n  kilde "Prøve"\n\n`;

/** Concepts that say nothing wrong, `count` of them. */
const others = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    concept(
      `tilfælde${index}`,
      `  gælder når modtagelsesdato før ${1 + (index % 28)}. marts 2016${index % 10 === 0 ? '' : ` og tilfælde${index - 1} er opfyldt`}`,
    ),
  ).join('');

function load(text: string): RuleLibrary {
  const library = loadRules([words, { path: 'mange.regel', text: HEAD + text }], [process]);
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return library;
}

const CASES = ['R131', 'R132', 'R133', 'R134', 'R135'];
const found = ({ diagnostics }: RuleLibrary): readonly string[] =>
  diagnostics.filter(({ code }) => CASES.includes(code)).map(({ code, args }) => `${code} ${args.name}`);

describe('past two hundred concepts', () => {
  test('each is seen apart, and the file says how many', () => {
    const { files } = load(others(201));
    expect(files.at(-1)?.partly).toEqual({ sampled: 0, apart: 201 });
    expect(load(others(200)).files.at(-1)?.partly?.apart).toBe(0);
  });

  test.each([
    [
      'never true',
      '  gælder når modtagelsesdato før 1. marts 2016 og modtagelsesdato efter 1. maj 2016',
      'R133 galt',
    ],
    [
      'covered by another bullet',
      '  gælder når mindst én af følgende:\n    - modtagelsesdato før 1. marts 2016\n    - modtagelsesdato før 1. maj 2016',
      'R133 galt',
    ],
    [
      'never true beside what it refers to',
      '  gælder når tilfælde7 er opfyldt og tilfælde7 er ikke opfyldt',
      'R133 galt',
    ],
  ])('a part that is %s is found all the same', (_, clauses, expected) => {
    expect(found(load(others(201) + concept('galt', clauses)))).toEqual([expected]);
  });
});

/** Conditions over facts none of which is read twice. */
const ATOMS = [
  'modtagelsesdato før 1. marts 2016',
  'afholdelsesdato efter 1. maj 2015',
  'familien indkaldt er ja',
  'alder ved modtagelsen under 18 år',
  'afgørelse er i målgruppen',
];
const MODES = ['mindst én af', 'alle', 'ingen af'] as const;

/** The atoms as a tree of lists, put together as the numbers say. */
function tree(atoms: readonly string[], choices: Iterator<number>, indent: string): string {
  const next = (below: number): number => (choices.next().value as number) % below;
  if (atoms.length === 1) return `${indent}- ${atoms[0]}`;
  const at = 1 + next(atoms.length - 1);
  const mode = MODES[next(MODES.length)];
  const parts = [atoms.slice(0, at), atoms.slice(at)].map((part) => tree(part, choices, `${indent}  `));
  return `${indent}- (${mode} følgende:\n${parts.join('\n')}\n${indent})`;
}

test('where nothing is read twice no part is dead or always true, as all cases show', () => {
  const numbers = fc.infiniteStream(fc.nat(1000));
  fc.assert(
    fc.property(fc.shuffledSubarray(ATOMS, { minLength: 2 }), numbers, (atoms, choices) => {
      const body = tree(atoms, choices, '      ').replace(/^\s*- \(|\s*\)$/g, '');
      const library = load(concept('prøvet', `  gælder når ${body}`));
      expect(library.files.at(-1)?.partly).toEqual({ sampled: 0, apart: 0 });
      expect(found(library)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
