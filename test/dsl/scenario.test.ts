/** Scenarios in the text of rule files: what they are read as, and their form in both languages. */
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../dsl/load/load-rules.ts';
import { parseFile } from '../../dsl/parser/parse-file.ts';
import { formatFile } from '../../dsl/print/format.ts';
import { translateFile } from '../../dsl/print/translate.ts';
import { boundName } from '../../dsl/resolve/bound-name.ts';
import { openConcepts, process, words } from './support/known-rules.ts';

const HEAD = `regelsæt prøve [trial]
  niveau kommunal for Fjordby Kommune
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på åbne begreber version 1
  kilde "x"

oplysning bilens værdi [car value]
  type beløb

oplysning fund af kniv [finding of a knife]
  type ja/nej

pligt indkald [summon]
  kode O-SUMMON
  opstår ved underretning modtaget
  opfyldes af indkaldelse sendt
  styrke lov
  mens den er åben: V-OPEN "Ikke indkaldt"
  kilde "x"

`;

const DANISH = `${HEAD}forløb "Et forløb"
  sag i Skovlund Kommune
  2. marts 2015: underretning modtaget, fødselsdato er 4. maj 1999, bilens værdi er 90.000 kr., seneste møde er ingen, varighed i minutter er 12
    - gerningstype er hærværk, skadebeløb er 17.500 kr.
    - forhold er "ruden", gerningstype er røveri, groft er ukendt
    tidligere forhold er ufuldstændige:
      - gerningstype er tyveri
  forvent alvorlig kriminalitet er skøn
  forvent pligt O-SUMMON er åben
  forvent frist for indkald er ingen
  forvent «fund af kniv» er ukendt
  forvent ingen overtrædelse V-OPEN
  pr. 9. marts 2015
  forvent fund V-OPEN med 1 dag  // endnu ikke
  10. marts 2015: indkaldelse sendt, modtagere er den unge, forældremyndighedsindehaver og "naboen, nr. 3", brevets art er tilbud
  forvent pligt indkald er opfyldt for sent
  forvent afgørelse er NOT_IN_TARGET
  forvent hændelsen afvist
`;

const ENGLISH = `scenario "Et forløb"
  case in Skovlund Kommune
  2 March 2015: notice received, date of birth is 4 May 1999, car value is 90,000 kr., latest meeting is none, duration in minutes is 12
    - offence type is vandalism, damage amount is 17,500 kr.
    - incident is "ruden", offence type is robbery, gross is unknown
    earlier suspicions are incomplete:
      - offence type is theft
  expect serious crime is discretion
  expect duty O-SUMMON is open
  expect deadline of summon is none
  expect «finding of a knife» is unknown
  expect no violation V-OPEN
  as of 9 March 2015
  expect finding V-OPEN with 1 day  // endnu ikke
  10 March 2015: summons sent, recipients is the youth, custody holder and "naboen, nr. 3", kind of letter is offer
  expect duty summon is met late
  expect decision is NOT_IN_TARGET
  expect event refused
`;

function load(text: string) {
  const source = { path: 'prøve.regel', text };
  const library = loadRules([words, openConcepts, source], [process]);
  expect(library.diagnostics.filter((each) => each.source === source && each.severity === 'error')).toEqual(
    [],
  );
  const loaded = library.files.find(({ file }) => file.source === source);
  if (!loaded?.ruleset) throw new Error('not loaded');
  return { file: loaded.file, ruleset: loaded.ruleset, bindings: loaded.ruleset.origin.bindings };
}

describe('a scenario', () => {
  test('is read as the events of one case, with what is expected between them', () => {
    const [scenario] = load(DANISH).ruleset.scenarios;
    expect(scenario).toMatchObject({
      title: 'Et forløb',
      process: 'network-council',
      municipality: 'Skovlund Kommune',
    });
    expect(scenario?.steps.flatMap((step) => (step.kind === 'event' ? [step.data] : []))).toEqual([
      {
        youth: { birthDate: '1999-05-04' },
        facts: { carValue: 9_000_000 },
        latestHeldOn: null,
        minutes: 12,
        suspicions: [
          { offenceType: 'vandalism', damageAmount: 1_750_000 },
          { incidentId: 'ruden', offenceType: 'robbery' },
        ],
        history: { complete: false, suspicions: [{ offenceType: 'theft' }] },
      },
      { recipients: ['youth', 'custody_holder', 'naboen, nr. 3'], letter: 'offer' },
    ]);
    expect(scenario?.steps.flatMap((step) => (step.kind === 'expect' ? [step.expected] : []))).toMatchObject([
      { kind: 'outcome', concept: 'seriousCrime', group: 'offence', outcome: 'discretion' },
      { kind: 'duty', code: 'O-SUMMON', status: 'open' },
      { kind: 'due', of: 'duty', code: 'O-SUMMON', due: 'none' },
      { kind: 'fact', fact: { code: 'findingOfAKnife' } },
      { kind: 'finding', code: 'V-OPEN', none: true, severity: 'violation' },
      { kind: 'finding', code: 'V-OPEN', none: false, severity: 'any', days: 1 },
      { kind: 'duty', code: 'O-SUMMON', status: 'met_late' },
      { kind: 'fact', fact: { code: 'decision' }, value: 'NOT_IN_TARGET' },
      { kind: 'refused' },
    ]);
  });

  test('is in the municipality of its rule set unless it says another', () => {
    const text = DANISH.replace('  sag i Skovlund Kommune\n', '');
    expect(load(text).ruleset.scenarios[0]?.municipality).toBe('Fjordby Kommune');
  });

  test('without a word about a list, the list is empty', () => {
    const text = `${HEAD}forløb "a"\n  2. marts 2015: underretning modtaget\n`;
    expect(load(text).ruleset.scenarios[0]?.steps).toMatchObject([{ data: { suspicions: [] } }]);
  });

  test('counts as a test of its rule set', () => {
    const judged = `${HEAD}begreb ung [young]
  gælder når alder ved modtagelsen under 18 år
  kilde "x"

forløb "a"
  2. marts 2015: underretning modtaget
`;
    const source = { path: 'prøve.regel', text: judged };
    const { diagnostics } = loadRules([words, openConcepts, source], [process]);
    expect(diagnostics.filter(({ code }) => code === 'R102').map(({ source: of }) => of.path)).not.toContain(
      'prøve.regel',
    );
  });
});

describe('the text of a scenario', () => {
  test('stays as it is when it is formatted', () => {
    expect(formatFile(load(DANISH).file)).toBe(DANISH);
  });

  test('in English, and back', () => {
    const { file, bindings } = load(DANISH);
    const english = translateFile(file, 'en', (name) => boundName(name, 'en', bindings));
    expect(english.slice(english.indexOf('scenario "'))).toBe(ENGLISH);
    const again = load(english);
    expect(translateFile(again.file, 'da', (name) => boundName(name, 'da', again.bindings))).toBe(DANISH);
    expect(again.ruleset.scenarios.map(({ steps }) => steps.length)).toEqual([12]);
  });

  test.each([
    ['modtagere er a, b, c', 'modtagere er a, b og c'],
    ['modtagere er a og b', 'modtagere er a og b'],
    ['modtagere er a, b, grund er "c"', 'modtagere er a og b, grund er "c"'],
    ['modtagere er a og b og c', 'modtagere er a, b og c'],
  ])('%s', (written, formatted) => {
    const text = (fields: string): string => `regelsæt a [b]\n\nforløb "x"\n  1. maj 2015: y, ${fields}\n`;
    const { file, diagnostics } = parseFile({ path: 'a.regel', text: text(written) });
    expect(diagnostics).toEqual([]);
    expect(formatFile(file)).toBe(text(formatted));
  });
});
