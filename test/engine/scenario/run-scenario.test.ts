/** Scenarios run as cases: what passes, what fails and how it is said. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveRules } from '../../../dsl/load/load-rules.ts';
import { vocabularies } from '../../../engine/process/registry.ts';
import type { ScenarioFailure, ScenarioResult } from '../../../engine/scenario/result.ts';
import { runScenarios } from '../../../engine/scenario/run-scenario.ts';
import { library, rulesForLibrary, shippedSources } from '../../support/shipped-rules.ts';

const HEAD = `regelsæt prøve [trial]
  niveau kommunal for Fjordby Kommune
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på alvorlig kriminalitet i Fjordby version 1
  bygger på kontrol af sager om netværkssamråd version 1
  kilde "x"

`;

const OPENED = `  2. marts 2015: underretning modtaget, kanal er mandagsdata, fødselsdato er 4. maj 1999, forældremyndighedsindehavere er mor, seneste afholdte netværkssamråd er ingen
    - gerningstype er hærværk, skadebeløb er 17.500 kr.
  3. marts 2015: målgruppe vurderet
`;

function run(lines: string, head = HEAD): readonly ScenarioResult[] {
  const path = 'prøve.regel';
  const read = resolveRules(
    [...shippedSources(), { path, text: `${head}forløb "Et forløb"\n${lines}` }],
    vocabularies,
  );
  expect(read.diagnostics.filter(({ source }) => source.path === path)).toEqual([]);
  const rulesets = read.rulesets.filter(({ origin }) => origin.source.path === path);
  return runScenarios(rulesets, rulesForLibrary(read));
}

const failures = (results: readonly ScenarioResult[]): readonly (ScenarioFailure | undefined)[] =>
  results.flatMap(({ failure }) => (failure ? [failure] : []));

const said = (results: readonly ScenarioResult[]): readonly string[] =>
  results.flatMap(({ failure, place }) =>
    failure
      ? [`${place.line} ${failure.kind}: ${failure.what.da}: ${failure.expected.da} | ${failure.actual.da}`]
      : [],
  );

test('the scenarios of the project hold', () => {
  const results = runScenarios(library.rulesets, rulesForLibrary(library));
  expect(said(results)).toEqual([]);
  expect(new Set(results.map(({ title }) => title)).size).toBeGreaterThanOrEqual(8);
});

test('the example in rules/README.md holds', () => {
  const [, example = ''] =
    /```\nforløb "[^"]*"\n([^`]*)```/.exec(readFileSync('rules/README.md', 'utf8')) ?? [];
  const results = run(example);
  expect(said(results)).toEqual([]);
  expect(results).toHaveLength(9);
});

describe('an expectation that does not come true', () => {
  test.each([
    [
      'forvent alvorlig kriminalitet er ikke opfyldt',
      '15 outcome: alvorlig kriminalitet: ikke opfyldt | opfyldt',
    ],
    [
      'forvent alvorlig kriminalitet er opfyldt fordi gerningstype er vold',
      '15 reason: alvorlig kriminalitet: opfyldt | opfyldt',
    ],
    ['forvent alvorlig sag er skøn', '15 outcome: alvorlig sag: skøn | opfyldt'],
    ['forvent tilstand er held', '15 fact: tilstand: afholdt | skal indkaldes'],
    ['forvent tilstand er afholdt', '15 fact: tilstand: afholdt | skal indkaldes'],
    ['forvent afgørelse er ukendt', '15 fact: afgørelse: ukendt | i målgruppen'],
    ['forvent afholdelsesdato er 4. marts 2015', '15 fact: afholdelsesdato: 4. marts 2015 | ingen'],
    [
      'forvent frist for O-SUMMON er 10. marts 2015',
      '15 due: fristen for »indkald familien«: 10. marts 2015 | 9. marts 2015',
    ],
    [
      'forvent frist for D-SUMMON er ukendt',
      '15 due: fristen for »indkaldelse til netværkssamråd«: ukendt | 9. marts 2015',
    ],
    [
      'forvent indkaldelse til netværkssamråd er 8. marts 2015',
      '15 due: fristen for »indkaldelse til netværkssamråd«: 8. marts 2015 | 9. marts 2015',
    ],
    [
      'forvent pligt O-SUMMON er opfyldt for sent',
      '15 duty: pligten »indkald familien«: opfyldt for sent | åben',
    ],
    ['forvent pligt O-PLAN er åben', '15 duty: pligten »udarbejd handleplanen«: åben | ikke opstået'],
    ['forvent fund V-SUMMON-LATE', '15 finding: V-SUMMON-LATE: fund | ingen'],
    [
      'forvent overtrædelse V-SUMMON-LATE med 2 dage',
      '15 finding: V-SUMMON-LATE: lovovertrædelse, 2 dage | ingen',
    ],
    ['forvent hændelsen afvist', '15 accepted: målgruppe vurderet: afvist | accepteret'],
  ])('%s', (line, message) => {
    expect(said(run(`${OPENED}  ${line}\n`))).toEqual([message]);
  });

  test('shows the reasoning where a concept decided', () => {
    const [failure] = failures(run(`${OPENED}  forvent alvorlig sag er skøn\n`));
    expect(failure?.trace).toMatchObject({ kind: 'concept', outcome: 'met' });
  });
});

describe('a finding', () => {
  const late = `${OPENED}  10. marts 2015: indkaldelse sendt, modtagere er den unge og mor\n`;

  test('that has been replaced no longer stands', () => {
    expect(
      said(
        run(`${OPENED}  pr. 10. marts 2015
  forvent overtrædelse V-SUMMON-OVERDUE med 1 dag
  10. marts 2015: indkaldelse sendt, modtagere er den unge og mor
  forvent ingen fund V-SUMMON-OVERDUE
  forvent overtrædelse V-SUMMON-LATE med 1 dag
`),
      ),
    ).toEqual([]);
  });

  test('of another severity is not the one expected', () => {
    expect(said(run(`${late}  forvent afvigelse V-SUMMON-LATE\n`))).toEqual([
      '16 finding: V-SUMMON-LATE: afvigelse | lovovertrædelse, 1 dag',
    ]);
    expect(said(run(`${late}  forvent ingen afvigelse V-SUMMON-LATE\n`))).toEqual([]);
    expect(said(run(`${late}  forvent ingen fund V-SUMMON-LATE\n`))).toEqual([
      '16 finding: V-SUMMON-LATE: ingen | lovovertrædelse, 1 dag',
    ]);
  });
});

describe('an event that the process refuses', () => {
  const refused = '  4. marts 2015: sag lukket\n';

  test('ends the scenario, with the reason', () => {
    const results = run(`${OPENED}${refused}  forvent tilstand er lukket\n`);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ passed: false, place: { line: 15 }, failure: { kind: 'refused' } });
    expect(failures(results)[0]?.actual.da).toMatch(/^afvist: \S/);
  });

  test('is no failure where the scenario says so', () => {
    const results = run(
      `${OPENED}${refused}  forvent fund DQ-EVENT-NOT-ADMISSIBLE\n  forvent hændelsen afvist\n  forvent tilstand er to_summon\n`,
    );
    expect(said(results)).toEqual([]);
    expect(results).toHaveLength(3);
  });
});

test('a day without an event moves the clock', () => {
  expect(
    said(
      run(`${OPENED}  forvent pligt O-SUMMON er åben
  pr. 9. marts 2015
  forvent pligt O-SUMMON er åben
  pr. 10. marts 2015
  forvent pligt O-SUMMON er overskredet
`),
    ),
  ).toEqual([]);
});

test('a scenario that expects nothing holds when its events can happen', () => {
  expect(run(OPENED)).toMatchObject([{ passed: true, place: { line: 11 } }]);
});

test('facts of an earlier record are added to by its number', () => {
  expect(
    said(
      run(`  2. marts 2015: underretning modtaget, kanal er mandagsdata, fødselsdato er 4. maj 1999, forældremyndighedsindehavere er ingen, seneste afholdte netværkssamråd er ingen
    - gerningstype er røveri
    - forhold er "ruden", gerningstype er hærværk
    tidligere forhold er ufuldstændige:
      - gerningstype er vold
  3. marts 2015: målgruppe vurderet
  forvent afgørelse er ukendt
  4. marts 2015: oplysninger indhentet
    forhold:
      - groft er ja
      - forhold er "ruden", skadebeløb er 16.000,01 kr.
  4. marts 2015: målgruppe vurderet
  forvent alvorlig kriminalitet er opfyldt fordi hærværk over 16.000 kr.
  forvent afgørelse er i målgruppen
`),
    ),
  ).toEqual([]);
});

test('no rules for the case is one failure, not a crash', () => {
  const national = HEAD.replace('kommunal for Fjordby Kommune', 'national').replace(
    / {2}bygger på alvorlig.*\n/,
    '',
  );
  const lines = OPENED.replace('2. marts 2015', '2. marts 1999').replace('3. marts 2015', '3. marts 1999');
  expect(said(run(`  sag i Fjordby Kommune\n${lines}`, national))).toEqual([
    '10 rules: underretning modtaget: regler for Fjordby Kommune den dag | ingen, der kan afgøre sagen',
  ]);
});

test('a rule set of scenarios alone decides no case', () => {
  const used = rulesForLibrary(library)({
    process: 'network-council',
    municipality: 'Fjordby Kommune',
    date: '2015-03-02',
  }).rulesets.map(({ name }) => name.da);
  expect(used).toContain('alvorlig kriminalitet i Fjordby');
  expect(used).not.toContain('forløb i Fjordby');
});
