/** `hvis ukendt: antag` — only with a source, and never silently. */
import { expect, test } from 'vitest';
import { rulesInForce } from '../../dsl/index.ts';
import { vocabulary } from '../../engine/process/network-council/vocabulary.ts';
import { libraryOf } from '../support/shipped-rules.ts';

const file = (assumption: string): string => `regelsæt antagelser [assumptions]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  kilde "Notat" af 1. juni 2014

oplysning tidligere samråd [earlier council]
  type ja/nej
${assumption}

oplysning skolefravær [school absence]
  type procent

begreb bekymrende fravær [worrying absence]
  kilde "Notat, afsnit 3"
  gælder når skolefravær er over 15 % og tidligere samråd er nej
`;

const rules = (assumption: string) => {
  const library = libraryOf([{ path: 'rules/antagelser.regel', text: file(assumption) }]);
  return {
    errors: library.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ask: (facts: Record<string, { value: number | boolean }>) =>
      rulesInForce(library, vocabulary, {
        process: 'network-council',
        municipality: 'Ingen',
        on: '2015-03-02',
      }).concept('worryingAbsence', { facts, groups: {} }),
  };
};

const WITH_SOURCE = '  hvis ukendt: antag nej\n    kilde "Praksisnotat, afsnit 2" af 1. juni 2014';

test('without a source it is an error', () => {
  expect(rules('  hvis ukendt: antag nej').errors).toEqual(['R116']);
});

test('decides like the value, and is named with its source', () => {
  const { errors, ask } = rules(WITH_SOURCE);
  expect(errors).toEqual([]);
  const { outcome, assumptions } = ask({ schoolAbsence: { value: 1600 } });
  expect(outcome).toBe('met');
  expect(assumptions).toEqual([
    {
      code: 'earlierCouncil',
      name: { da: 'tidligere samråd', en: 'earlier council' },
      display: { da: 'nej', en: 'no' },
      sources: ['Praksisnotat, afsnit 2 (1. juni 2014)'],
    },
  ]);
});

test('is not named where the outcome does not rest on it', () => {
  const { ask } = rules(WITH_SOURCE);
  expect(ask({ schoolAbsence: { value: 1500 } })).toMatchObject({ outcome: 'not_met', assumptions: [] });
  expect(ask({ schoolAbsence: { value: 1600 }, earlierCouncil: { value: true } })).toMatchObject({
    outcome: 'not_met',
    assumptions: [],
  });
});
