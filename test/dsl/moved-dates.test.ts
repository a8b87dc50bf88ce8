/** `er 14 dage efter X` and `er netop 14 dage efter X` say the same. */
import { expect, test } from 'vitest';
import type { FactTable } from '../../dsl/facts.ts';
import { rulesInForce } from '../../dsl/index.ts';
import { vocabulary } from '../../engine/process/network-council/vocabulary.ts';
import { libraryOf } from '../support/shipped-rules.ts';

const TEXT = `regelsæt flyttede datoer [moved dates]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  kilde "Notat"

begreb fjorten dage [fortnight]
  kilde "Notat"
  gælder når afholdelsesdato er 14 dage efter modtagelsesdato

begreb anden afstand [other distance]
  kilde "Notat"
  gælder når afholdelsesdato er ikke 14 dage efter modtagelsesdato
`;

const library = libraryOf([{ path: 'rules/flyttet.regel', text: TEXT }]);
const rules = rulesInForce(library, vocabulary, {
  process: 'network-council',
  municipality: 'X',
  on: '2015-03-02',
});

const receivedOn = { value: '2015-03-02' };

test.each<[string, FactTable, string, string]>([
  ['on the day', { receivedOn, heldOn: { value: '2015-03-16' } }, 'met', 'not_met'],
  ['the day after', { receivedOn, heldOn: { value: '2015-03-17' } }, 'not_met', 'met'],
  ['in the month', { receivedOn, heldOn: { value: '2015-03' } }, 'unknown', 'unknown'],
  ['held on an unknown day', { receivedOn }, 'unknown', 'unknown'],
  ['never held', { receivedOn, heldOn: { none: true } }, 'not_met', 'not_met'],
  ['never received', { receivedOn: { none: true }, heldOn: { value: '2015-03-16' } }, 'not_met', 'not_met'],
])('%s', (_, facts, is, isNot) => {
  expect(rules.concept('fortnight', { facts, groups: {} }).outcome).toBe(is);
  expect(rules.concept('otherDistance', { facts, groups: {} }).outcome).toBe(isNot);
});
