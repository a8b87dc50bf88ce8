/** What a municipality may do with a concept of the law: eight combinations of open or closed, filled or departed from, room or none. */
import { describe, expect, test } from 'vitest';
import { environmentOf } from '../../../dsl/in-force/environment.ts';
import { loadRules } from '../../../dsl/load/load-rules.ts';
import { outcomeIn } from '../../../dsl/regions/space.ts';
import { withBases } from '../../../dsl/rule-tests/test-setting.ts';
import { process, words } from '../support/known-rules.ts';
import { table } from '../support/ruling.ts';
import { municipal } from './small-law.ts';

type Status = 'open' | 'binding' | 'guiding';

const national = (status: Status) => ({
  path: 'lov.regel',
  text: `regelsæt lov [law]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på ordforråd version 1
  kilde "En lov til afprøvning"

${status === 'open' ? 'åbent begreb' : 'begreb'} alvorlig kriminalitet [serious crime] vedrører forhold
${status === 'open' ? '  hvis ikke udfyldt: skøn' : `  ${status === 'binding' ? 'bindende' : 'vejledende'}\n  gælder når gerningstype er røveri\n  ellers ikke opfyldt`}
  kilde "En lov til afprøvning, § 2"

prøve "Tyveri"
  givet forhold:
    - gerningstype er tyveri
  forvent alvorlig kriminalitet er ${status === 'open' ? 'skøn' : 'ikke opfyldt'}
`,
});

/** A municipality's version of it: violence counts. */
function local(relation: 'udfylder' | 'fraviger', status: Exclude<Status, 'open'>, room: boolean) {
  const own =
    relation === 'udfylder' ? 'alvorlig kriminalitet [serious crime]' : 'alvorligt her [serious here]';
  return municipal(`begreb ${own} vedrører forhold
  ${relation} alvorlig kriminalitet
  ${status === 'binding' ? 'bindende' : 'vejledende'}
  gælder når gerningstype er vold
  ellers ${room ? 'skøn' : 'ikke opfyldt'}
  kilde "Byrådets beslutning"
`).text.split('\nprøve')[0] as string;
}

const codes = (law: Status, own: string) =>
  loadRules([words, national(law), { path: 'kommune.regel', text: own }], [process])
    .diagnostics.filter(({ source, code }) => source.path === 'kommune.regel' && code !== 'R102')
    .map(({ code }) => code);

describe('a concept of the law that is', () => {
  test.each([
    ['open', 'udfylder', 'guiding', true, []],
    ['open', 'udfylder', 'guiding', false, []],
    ['open', 'udfylder', 'binding', true, []],
    ['open', 'udfylder', 'binding', false, ['R137']],
    ['open', 'fraviger', 'guiding', true, ['R114']],
    ['binding', 'udfylder', 'guiding', true, ['R115']],
    ['binding', 'fraviger', 'guiding', true, ['R114']],
    ['guiding', 'fraviger', 'guiding', true, []],
  ] as const)(
    '%s; a municipality %s it as %s, with room for assessment: %s',
    (law, relation, own, room, expected) => {
      expect(codes(law, local(relation, own, room))).toEqual(expected);
    },
  );
});

test('where a municipality departs from a guiding concept, its own is asked in its place', () => {
  const library = loadRules(
    [words, national('guiding'), { path: 'kommune.regel', text: local('fraviger', 'guiding', true) }],
    [process],
  );
  const outcome = (municipality: boolean, offenceType: string): string => {
    const wanted = library.rulesets.find(({ level, name }) =>
      municipality ? level === 'municipal' : name.da === 'lov',
    );
    if (!wanted) throw new Error('no such rule set');
    const environment = environmentOf([...withBases(wanted)], process, '2015-01-01');
    const record = { id: '1', fields: table({ offenceType }) };
    const facts = { facts: {}, groups: { offence: { complete: true, records: [record] } } };
    return outcomeIn({ environment, concept: 'seriousCrime' }, { facts, record: '1' }).outcome;
  };
  expect(['violence', 'robbery'].map((type) => outcome(false, type))).toEqual(['not_met', 'met']);
  expect(['violence', 'robbery'].map((type) => outcome(true, type))).toEqual(['met', 'discretion']);
});
