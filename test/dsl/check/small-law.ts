/** A small law with a floor, and municipalities that fill it: what the checks of rule sets are tried on. */

import type { RuleLibrary } from '../../../dsl/load/library.ts';
import { loadRules } from '../../../dsl/load/load-rules.ts';
import { diagnosticText } from '../../../dsl/messages/index.ts';
import { process, words } from '../support/known-rules.ts';

const HEAD = (name: string, label: string, level: string, base: string, version = 1): string =>
  `regelsæt ${name} [${label}]
  niveau ${level}
  proces netværkssamråd
  version ${version}
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ${base} version 1
  kilde "En lov til afprøvning, § 1"
`;

export const law = {
  path: 'lov.regel',
  text: `${HEAD('lov', 'law', 'national', 'ordforråd')}
grænse værdigrænse [value limit]
  fra 1. januar 2015: 16.000 kr.
  kilde "En lov til afprøvning, § 3"

åbent begreb alvorlig kriminalitet [serious crime] vedrører forhold
  skal altid omfatte: gerningstype er vold og groft er ja
  hvis ikke udfyldt: skøn
    vurderes af sagsbehandler
  kilde "En lov til afprøvning, § 2"

prøve "Uden udfyldning"
  givet forhold:
    - gerningstype er vold
  forvent alvorlig kriminalitet er skøn
`,
};

const TEST = `
prøve "Røveri"
  givet forhold:
    - gerningstype er røveri
  forvent alvorlig kriminalitet er ukendt
`;

/** A municipal file: its declarations after the head, and a test so that it is not reported for having none. */
export function municipal(declarations: string, version = 1) {
  return {
    path: `kommune-${version}.regel`,
    text: `${HEAD('lokale regler', 'local rules', 'kommunal for Fjordby Kommune', 'lov', version)}\n${declarations}\n${TEST}`,
  };
}

/** The clauses of a definition of serious crime, in a municipal file. */
export function definition(clauses: readonly string[], before = '') {
  return municipal(
    [
      before,
      'begreb alvorlig kriminalitet [serious crime] vedrører forhold',
      '  udfylder alvorlig kriminalitet',
      ...clauses.map((clause) => `  ${clause}`),
      '  kilde "Byrådets beslutning"',
    ].join('\n'),
  );
}

/** A definition that nothing is to be said about. */
export const clean = [
  'vejledende',
  'afgør for gerningstype er vold eller hærværk',
  'gælder altid når gerningstype er vold og groft er ja',
  'undtagen når godtgjort: sammenhæng er skoleslagsmål',
  'gælder når mindst én af følgende:',
  '  - gerningstype er vold',
  '  - hærværk over værdigrænse',
  'ellers skøn',
];

export function load(...files: readonly { readonly path: string; readonly text: string }[]): RuleLibrary {
  return loadRules([words, law, ...files], [process]);
}

/** What is reported about the municipal files, with the texts. */
export function reported(library: RuleLibrary): readonly { readonly code: string; readonly text: string }[] {
  return library.diagnostics
    .filter(({ source }) => source.path.startsWith('kommune'))
    .map((diagnostic) => ({ code: diagnostic.code, text: diagnosticText(diagnostic).message }));
}
