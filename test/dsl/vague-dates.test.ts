/** Dates of month and year precision are intervals: what the interval does not decide is unknown. */
import { expect, test } from 'vitest';
import { rulesInForce } from '../../dsl/index.ts';
import { vocabulary } from '../../engine/process/network-council/vocabulary.ts';
import { libraryOf } from '../support/shipped-rules.ts';

const TEXT = `regelsæt vage datoer [vague dates]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  kilde "Notat"

begreb tidlig [early]
  kilde "Notat"
  gælder når afholdelsesdato før 15. marts 2015

begreb i året [in the year]
  kilde "Notat"
  gælder når afholdelsesdato fra marts 2015 til og med året 2015
`;

function outcome(concept: string, heldOn: string): string {
  const library = libraryOf([{ path: 'rules/vage.regel', text: TEXT }]);
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rules = rulesInForce(library, vocabulary, {
    process: 'network-council',
    municipality: 'X',
    on: '2015-03-02',
  });
  return rules.concept(concept, { facts: { heldOn: { value: heldOn } }, groups: {} }).outcome;
}

test.each([
  ['2015-02', 'met'],
  ['2015-03', 'unknown'],
  ['2015-04', 'not_met'],
  ['2014', 'met'],
  ['2015', 'unknown'],
  ['2015-03-14', 'met'],
  ['2015-03-15', 'not_met'],
])('held %s, before 15 March 2015: %s', (heldOn, expected) => {
  expect(outcome('early', heldOn)).toBe(expected);
});

test.each([
  ['2015-02-28', 'not_met'],
  ['2015-03-15', 'unknown'],
  ['2015-04-01', 'unknown'],
  ['2016-01-01', 'not_met'],
])('held %s, from March 2015 to the year 2015: %s', (heldOn, expected) => {
  expect(outcome('inTheYear', heldOn)).toBe(expected);
});
