import { describe, expect, test } from 'vitest';
import { floorOf, proveFloor } from '../../../dsl/check/floor.ts';
import { environmentOf } from '../../../dsl/in-force/environment.ts';
import type { ConceptModel, Ruleset } from '../../../dsl/model.ts';
import { outcomeIn } from '../../../dsl/regions/space.ts';
import { withBases } from '../../../dsl/rule-tests/test-setting.ts';
import { process } from '../support/known-rules.ts';
import { clean, definition, load, reported } from './small-law.ts';

/** Ways to go under the floor, which demands violence that is gross. */
const violations: readonly (readonly [string, readonly string[]])[] = [
  [
    'an exception before the rule',
    ['undtagen når sammenhæng er skoleslagsmål', 'gælder når gerningstype er vold', 'ellers skøn'],
  ],
  [
    'an exception to be established',
    ['undtagen når godtgjort: sammenhæng er skoleslagsmål', 'gælder når gerningstype er vold', 'ellers skøn'],
  ],
  [
    'an exception for the young',
    ['undtagen når alder ved modtagelsen under 12 år', 'gælder når gerningstype er vold', 'ellers skøn'],
  ],
  [
    'an assessment of some',
    ['skøn når sammenhæng er «elev og lærer»', 'gælder når gerningstype er vold', 'ellers skøn'],
  ],
  ['a further condition', ['gælder når gerningstype er vold og forventet sanktion over bøde', 'ellers skøn']],
  ['another kind of crime', ['gælder når gerningstype er røveri', 'ellers skøn']],
  [
    'a count',
    ['gælder når gerningstype er vold og mindst 2 forhold hvor gerningstype er vold', 'ellers skøn'],
  ],
  ['an amount', ['gælder når gerningstype er vold og skadebeløb over 100 kr.', 'ellers ikke opfyldt']],
  [
    'the wrong answer to the same question',
    ['gælder når gerningstype er vold og groft er nej', 'ellers skøn'],
  ],
  ['a date', ['gælder altid når gerningstype er vold og gerningsdato efter 1. juli 2016', 'ellers skøn']],
];

describe('the floor of an open concept', () => {
  test.each(violations)('is held against %s', (_, clauses) => {
    const library = load(definition(['vejledende', ...clauses]));
    const found = library.diagnostics.filter(({ code }) => code === 'R130');
    expect(found).toMatchObject([{ severity: 'error', source: { path: 'kommune-1.regel' } }]);
    expect(reported(library).find(({ code }) => code === 'R130')?.text).toMatch(
      /går under det, loven kræver \(En lov til afprøvning, § 2\): (ikke opfyldt|skøn), når .*forhold: .*gerningstype er vold/,
    );
    expect(library.rulesets.map(({ level }) => level)).not.toContain('municipal');
  });

  test.each(violations)('the printed case breaks it again: %s', (_, clauses) => {
    // Without the floor the same definition loads, so that the case can be asked for.
    const broken = load(definition(['vejledende', ...clauses]));
    const files = broken.files.map(({ file }) => file.source.path);
    expect(files).toContain('kommune-1.regel');
    const { rulesets } = load(definition(clean));
    const law = rulesets.find(({ name }) => name.da === 'lov') as Ruleset;
    const open = law.concepts.find((concept) => concept.open) as ConceptModel;
    const concept = { ...definitionOf(clauses), origin: open.origin };
    const environment = environmentOf([...withBases(law)], process, '2015-01-01');
    const filled = { ...environment, concepts: new Map(environment.concepts).set(concept.code, concept) };
    const { violation } = proveFloor(concept.code, open, filled);
    expect(violation).toBeDefined();
    if (!violation) return;
    const floor = floorOf(open, filled);
    expect(floor && outcomeIn(floor, violation).outcome).toBe('met');
    expect(outcomeIn({ environment: filled, concept: concept.code }, violation).outcome).toBe(
      violation.outcome,
    );
    expect(violation.outcome).not.toBe('met');
  });

  test('lets pass what keeps to it', () => {
    expect(reported(load(definition(clean)))).toEqual([]);
    const always = [
      'vejledende',
      'undtagen når gerningstype er vold og groft er nej',
      'gælder når gerningstype er vold',
      'ellers skøn',
    ];
    expect(reported(load(definition(always))).map(({ code }) => code)).not.toContain('R130');
  });
});

/** The definition, resolved where nothing proves it against the floor. */
function definitionOf(clauses: readonly string[]): ConceptModel {
  const file = definition(['vejledende', ...clauses]);
  const text = file.text
    .replace('  udfylder alvorlig kriminalitet\n', '')
    .replaceAll('[serious crime]', '[own serious crime]')
    .replace('begreb alvorlig kriminalitet', 'begreb egen kriminalitet');
  const { rulesets } = load({ ...file, text: text.slice(0, text.indexOf('prøve "Røveri"')) });
  return rulesets
    .flatMap(({ concepts }) => concepts)
    .find(({ code }) => code === 'ownSeriousCrime') as ConceptModel;
}
