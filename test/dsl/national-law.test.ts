/** A municipality works inside the law: what is national cannot be replaced, whatever its file builds on. */
import { expect, test } from 'vitest';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { vocabularies } from '../../engine/process/registry.ts';
import { shippedSources } from '../support/shipped-rules.ts';

const municipal = (buildsOn: string, declaration: string): string => `regelsæt egen ret [own law]
  niveau kommunal for Enby Kommune
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ${buildsOn} version 1
  kilde "Byrådets beslutning (fiktiv)"

${declaration}
  kilde "Byrådets beslutning (fiktiv)"
`;

function errors(buildsOn: string, declaration: string): readonly string[] {
  const path = 'rules/enby/egen-ret.regel';
  const national = shippedSources().filter((source) => source.path.startsWith('rules/nationalt/'));
  const own = { path, text: municipal(buildsOn, declaration) };
  const { diagnostics, rulesets } = loadRules([...national, own], vocabularies, new Set([path]));
  const found = diagnostics.filter(({ severity, source }) => severity === 'error' && source.path === path);
  expect(rulesets.some(({ name }) => name.da === 'egen ret')).toBe(found.length === 0);
  return found.map(({ code, args }) => `${code} ${args.code}`);
}

test.each([
  [
    'ordforråd for netværkssamråd',
    'grænse dage til indkaldelse [days to summon]\n  kode summon.deadlineDays\n  fra 1. januar 2015: 30 dage',
  ],
  [
    'netværkssamråd',
    'grænse dage til indkaldelse [days to summon]\n  kode summon.deadlineDays\n  fra 1. januar 2015: 30 dage',
  ],
])('a locked limit cannot be set by a file that builds on %s', (buildsOn, declaration) => {
  expect(errors(buildsOn, declaration)).toEqual(['R110 summon.deadlineDays']);
});

test('a national deadline cannot be declared again', () => {
  const declaration =
    'frist egen frist [own deadline]\n  kode D-SUMMON\n  30 dage regnet fra modtagelsesdato\n  på lukkedage: behold dagen';
  expect(errors('ordforråd for netværkssamråd', declaration)).toEqual(['R120 D-SUMMON']);
});

test('a national concept cannot be defined again without filling or departing from it', () => {
  const declaration =
    'begreb egen aldersregel [own age rule]\n  kode underAgeLimit\n  gælder når modtagelsesdato er kendt';
  expect(errors('netværkssamråd', declaration)).toEqual(['R120 underAgeLimit']);
});

test('a rule of its own is no replacement', () => {
  const declaration = 'begreb hurtig sag [fast case]\n  gælder når modtagelsesdato er kendt';
  expect(errors('netværkssamråd', declaration)).toEqual([]);
});
