/** A case log printed as a scenario and read back is the same case. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  boundName,
  formatFile,
  type Language,
  parseFile,
  type RulesInForce,
  translateFile,
} from '../../../dsl/index.ts';
import { resolveRules } from '../../../dsl/load/load-rules.ts';
import { courseOf } from '../../../engine/case/course-of.ts';
import type { CaseEvent } from '../../../engine/case/event.ts';
import { parseLog } from '../../../engine/case/log.ts';
import type { Process } from '../../../engine/process/process.ts';
import { processOf, vocabularies } from '../../../engine/process/registry.ts';
import { runScenarios } from '../../../engine/scenario/run-scenario.ts';
import { scenarioEvents } from '../../../engine/scenario/scenario-events.ts';
import { scenarioText } from '../../../engine/scenario/scenario-text.ts';
import { rulesFor, rulesForLibrary, shippedSources } from '../../support/shipped-rules.ts';

const FOLDER = join(import.meta.dirname, '../../../examples/sager');
const logs = globSync('*.jsonl', { cwd: FOLDER })
  .toSorted()
  .map((name) => ({ name, events: parseLog(readFileSync(join(FOLDER, name), 'utf8')).events }));

function processIn(events: readonly CaseEvent[]): Process {
  const process = processOf(events[0]?.process ?? '');
  if (!process) throw new Error('no process');
  return process;
}

function rulesOf(events: readonly CaseEvent[]): RulesInForce {
  const process = processIn(events);
  const opening = events.find(({ type }) => type === process.opening);
  if (!opening) throw new Error('no opening');
  const { type, on, seq, data } = opening;
  return rulesFor({ process: process.code, ...process.selection({ type, on, seq, data }) });
}

/** The head of a file for a case: it builds on the national rules that the case is decided by. */
function headFor(events: readonly CaseEvent[], language: Language): string {
  const { name } = processIn(events);
  const national = rulesOf(events).rulesets.filter(({ level }) => level === 'national');
  const selectedBy = national[0]?.selectedBy[language];
  return language === 'da'
    ? `regelsæt prøve [trial]
  niveau national
  proces ${name.da}
  version 1
  gælder fra 1. januar 2015
  version vælges efter ${selectedBy}
${national.map((used) => `  bygger på ${used.name.da} version ${used.version}\n`).join('')}  kilde "x"

`
    : `ruleset trial [prøve]
  level national
  process ${name.en}
  version 1
  in force from 1 January 2015
  version selected by ${selectedBy}
${national.map((used) => `  builds on ${used.name.en} version ${used.version}\n`).join('')}  source "x"

`;
}

function readBack(text: string, events: readonly CaseEvent[], language: Language) {
  const source = { path: 'gemt.regel', text: headFor(events, language) + text };
  const library = resolveRules([...shippedSources(), source], vocabularies);
  expect(library.diagnostics.filter((each) => each.source.path === source.path)).toEqual([]);
  const ruleset = library.rulesets.find(({ origin }) => origin.source.path === source.path);
  const scenario = ruleset?.scenarios[0];
  if (!ruleset || !scenario) throw new Error('nothing was read');
  return { source, library, ruleset, scenario, events: scenarioEvents(scenario, processIn(events)) };
}

/** What the process sees of an event: checked, with its defaults, without what it recorded of itself. */
function seen(event: CaseEvent): unknown {
  const { type, on, data } = event;
  const known: Readonly<Record<string, unknown>> = processIn([event]).events[type]?.data.parse(data) ?? {};
  const { recorded: _, ...rest } = known;
  return { type, on, data: rest };
}

describe.each(logs)('$name', ({ name, events }) => {
  const { facts } = rulesOf(events);

  test.each(['da', 'en'] as const)('comes back from its text in %s', (language) => {
    const text = scenarioText(events, { title: name, facts, language });
    expect(readBack(text, events, language).events.map(seen)).toEqual(events.map(seen));
  });

  test('is laid out as the formatter would', () => {
    const text = scenarioText(events, { title: name, facts });
    const { source } = readBack(text, events, 'da');
    expect(formatFile(parseFile(source).file)).toBe(source.text);
  });

  test('holds what it expects of its own end', () => {
    const asOf = ['2016-06-01', ...events.map(({ on }) => on)].toSorted().at(-1) ?? '';
    const course = courseOf(events, rulesFor, { asOf });
    const text = scenarioText(events, { title: name, facts, course });
    const { library, ruleset } = readBack(text, events, 'da');
    const results = runScenarios([ruleset], rulesForLibrary(library));
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(2);
  });
});

test('reads like this', () => {
  const [late] = logs.filter(({ name }) => name === 'indkaldt-for-sent.jsonl');
  const events = late?.events ?? [];
  const { facts } = rulesOf(events);
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
  const events = logs[0]?.events ?? [];
  const { facts } = rulesOf(events);
  const { source, library } = readBack(scenarioText(events, { title: 'a', facts }), events, 'da');
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
