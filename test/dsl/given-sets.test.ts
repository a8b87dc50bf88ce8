/** A test gives a set several values: `skole og bolig`. */
import { expect, test } from 'vitest';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { process } from './support/known-rules.ts';

const load = (rest: string) =>
  loadRules(
    [
      {
        path: 'sag.regel',
        text: `regelsæt mængder [sets]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  kilde "Notat"

begreb begge [both]
  gælder når modtagere omfatter den unge, forældremyndighedsindehaver
  kilde "Notat"

frist svar [answer]
  7 dage regnet fra modtagelsesdato
  på lukkedage: behold dagen
  kilde "Notat"

${rest}`,
      },
    ],
    [process],
  );

test('the values are those of the set, each once', () => {
  const { rulesets, diagnostics } = load(`prøve "Begge"
  givet modtagere er forældremyndighedsindehaver og den unge og den unge
  forvent begge er opfyldt

prøvetabel "Begge"
  | modtagere                                | begge        |
  | den unge                                 | ikke opfyldt |
  | den unge og forældremyndighedsindehaver  | opfyldt      |
`);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rulesets[0]?.tests.map(({ facts }) => facts.recipients)).toEqual([
    ['custody_holder', 'youth'],
    ['youth'],
    ['custody_holder', 'youth'],
  ]);
});

test('what is no set has one value', () => {
  const codes = (rest: string) =>
    load(rest).diagnostics.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
  expect(
    codes(
      'prøve "En"\n  givet afgørelse er i målgruppen og uden for målgruppen\n  forvent begge er ukendt\n',
    ),
  ).toEqual(['R050']);
  expect(
    codes('prøvetabel "En"\n  | modtagelsesdato | svar |\n  | 2. marts 2015 | 8. marts 2015 og begge |\n'),
  ).toEqual(['R050']);
});
