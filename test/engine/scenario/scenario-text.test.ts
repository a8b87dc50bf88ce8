/** A case log printed as a scenario and read back is the same case. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundName, formatFile, type Language, parseFile, translateFile } from '../../../dsl/index.ts';
import { resolveRules } from '../../../dsl/load-rules.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { parseLog } from '../../../engine/case/log.ts';
import { processOf } from '../../../engine/process/registry.ts';
import { vocabularies } from '../../../engine/process/vocabularies.ts';
import { runScenarios } from '../../../engine/scenario/run-scenario.ts';
import { scenarioEvents } from '../../../engine/scenario/scenario-events.ts';
import { scenarioText } from '../../../engine/scenario/scenario-text.ts';
import { rulesFor, rulesForLibrary, shippedSources } from '../../support/shipped-rules.ts';

const HEAD: Readonly<Record<Language, string>> = {
  da: `regelsæt prøve [trial]
  niveau national
  proces netværkssamråd
  version 1
  gælder fra 1. januar 2015
  version vælges efter modtagelsesdato
  bygger på kontrol af sager om netværkssamråd version 1
  kilde "x"

`,
  en: `ruleset trial [prøve]
  level national
  process network council
  version 1
  in force from 1 January 2015
  version selected by date of receipt
  builds on network council checks version 1
  source "x"

`,
};

const FOLDER = join(import.meta.dirname, '../../../examples/sager');
const logs = globSync('*.jsonl', { cwd: FOLDER })
  .toSorted()
  .map((name) => ({ name, events: parseLog(readFileSync(join(FOLDER, name), 'utf8')).events }));

const process = processOf('network-council');
if (!process) throw new Error('no process');

const facts = rulesFor({
  process: process.code,
  municipality: 'Fjordby Kommune',
  date: '2015-03-02',
}).facts;

function readBack(text: string, language: Language) {
  const source = { path: 'gemt.regel', text: HEAD[language] + text };
  const library = resolveRules([...shippedSources(), source], vocabularies);
  expect(library.diagnostics.filter((each) => each.source.path === source.path)).toEqual([]);
  const ruleset = library.rulesets.find(({ origin }) => origin.source.path === source.path);
  const scenario = ruleset?.scenarios[0];
  if (!ruleset || !scenario || !process) throw new Error('nothing was read');
  return { source, library, ruleset, scenario, events: scenarioEvents(scenario, process) };
}

/** What the process sees of an event: checked, with its defaults, without what it recorded of itself. */
function seen({ type, on, data }: CaseEvent): unknown {
  const known: Readonly<Record<string, unknown>> = process?.events[type]?.data.parse(data) ?? {};
  const { recorded: _, ...rest } = known;
  return { type, on, data: rest };
}

describe.each(logs)('$name', ({ name, events }) => {
  test.each(['da', 'en'] as const)('comes back from its text in %s', (language) => {
    const text = scenarioText(events, { title: name, facts, language });
    expect(readBack(text, language).events.map(seen)).toEqual(events.map(seen));
  });

  test('is laid out as the formatter would', () => {
    const text = scenarioText(events, { title: name, facts });
    const { source } = readBack(text, 'da');
    expect(formatFile(parseFile(source).file)).toBe(source.text);
  });

  // Known defect: with the duties that came with consent and preparation, the ends of two cases are not told whole.
  const whole = name.startsWith('beloeb-ukendt') ? test : test.fails;
  whole('holds what it expects of its own end', () => {
    const course = courseOf(events, rulesFor, { asOf: '2016-06-01' });
    const text = scenarioText(events, { title: name, facts, course });
    const { library, ruleset } = readBack(text, 'da');
    const results = runScenarios([ruleset], rulesForLibrary(library));
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(2);
  });
});

test('reads like this', () => {
  const [late] = logs.filter(({ name }) => name === 'indkaldt-for-sent.jsonl');
  const events = late?.events ?? [];
  const more: CaseEvent = {
    ...(events[0] as CaseEvent),
    seq: 99,
    type: 'CASE_CLOSED',
    on: events.at(-1)?.on ?? '',
    data: { reason: 'Far sagde: "Det er nok"\nnu' },
  };
  const course = courseOf([...events, more], rulesFor);
  expect(scenarioText([...events, more], { title: 'Hvad nu hvis', facts, course })).toMatchSnapshot();
});

test('translated there and back, the text is the same', () => {
  const [first] = logs;
  const { source, library } = readBack(scenarioText(first?.events ?? [], { title: 'a', facts }), 'da');
  const loaded = library.files.find(({ file }) => file.source.path === source.path);
  const bindings = loaded?.ruleset?.origin.bindings;
  if (!loaded || !bindings) throw new Error('not loaded');
  const english = translateFile(loaded.file, 'en', (name) => boundName(name, 'en', bindings));
  expect(english).toContain('5 October 2015: notice received, channel is Monday data');
  const again = resolveRules([...shippedSources(), { path: 'english.regel', text: english }], vocabularies);
  const back = again.files.find(({ file }) => file.source.path === 'english.regel');
  const found = back?.ruleset?.origin.bindings;
  if (!back || !found) throw new Error('not loaded');
  expect(translateFile(back.file, 'da', (name) => boundName(name, 'da', found))).toBe(
    formatFile(loaded.file),
  );
});
