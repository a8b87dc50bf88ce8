/** Runs the scenarios of rule files: each is a case, gone through under the rules in force, and held to what it expects. */
import {
  type Place,
  positionAt,
  type Ruleset,
  type RulesInForce,
  type ScenarioCase,
} from '../../dsl/index.ts';
import type { Standing, Step } from '../case/course.ts';
import { courseOf, type RulesFor } from '../case/course-of.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Process } from '../process/process.ts';
import { processOf } from '../process/registry.ts';
import { eventName } from '../text/names.ts';
import { reasonName } from '../text/reason.ts';
import { checkExpectation } from './check-expectation.ts';
import type { ScenarioFailure, ScenarioResult } from './result.ts';
import { scenarioEvents } from './scenario-events.ts';

/** Every expectation of every scenario, in the order of the files. Pure. */
export function runScenarios(rulesets: readonly Ruleset[], rulesFor: RulesFor): readonly ScenarioResult[] {
  return rulesets.flatMap((ruleset) =>
    ruleset.scenarios.flatMap((scenario) => runScenario(scenario, ruleset, rulesFor)),
  );
}

/**
 * Every expectation of one scenario. Where the process refuses an event without the scenario saying so, that is the
 * failure and the end of it. Pure.
 */
function runScenario(
  scenario: ScenarioCase,
  ruleset: Ruleset,
  rulesFor: RulesFor,
): readonly ScenarioResult[] {
  const result = (span: ScenarioCase['span'], failure: ScenarioFailure | undefined): ScenarioResult => ({
    ruleset,
    title: scenario.title,
    place: placeAt(span, ruleset),
    passed: failure === undefined,
    ...(failure && { failure }),
  });
  const process = processOf(scenario.process);
  if (!process) return [result(scenario.span, noMachine(scenario))];
  const events = scenarioEvents(scenario, process);
  const rules = rulesOf(events, process, rulesFor);
  const first = events[0];
  if (!first) return [];
  if (!rules) return [result(scenario.span, noRules(process, scenario, first))];

  const { steps } = courseOf(events, rulesFor);
  const results: ScenarioResult[] = [];
  let done = 0;
  let standing: Standing | undefined;
  for (const [index, step] of scenario.steps.entries()) {
    const latest = steps[done - 1];
    if (step.kind === 'event') {
      const now = steps[done] as Step;
      standing = now;
      done += 1;
      if (!now.accepted && !expectsRefusal(scenario, index)) {
        // What comes after is about a case that went another way: it would say the same again and again.
        results.push(result(step.span, refused(process, now)));
        break;
      }
    } else if (step.kind === 'as_of') {
      standing = courseOf(events.slice(0, done), rulesFor, { asOf: step.on }).now;
    } else if (step.expected.kind === 'refused') {
      results.push(result(step.span, latest?.accepted ? accepted(process, latest) : undefined));
    } else if (standing) {
      results.push(result(step.span, checkExpectation(step.expected, { standing, rules })));
    }
  }
  // A scenario that expects nothing still says that its events can happen.
  return results.length === 0 ? [result(scenario.span, undefined)] : results;
}

/** The rules of the case that the first event opens; none when they cannot decide such a case. */
function rulesOf(
  events: readonly CaseEvent[],
  process: Process,
  rulesFor: RulesFor,
): RulesInForce | undefined {
  const opening = events.find(({ type }) => type === process.opening) ?? events[0];
  if (!opening) return undefined;
  const { type, on, seq, data } = opening;
  const rules = rulesFor({ process: process.code, ...process.selection({ type, on, seq, data }) });
  return process.concepts.every((concept) => rules.conceptCodes.includes(concept)) ? rules : undefined;
}

/** Whether the scenario says, before the next event, that this one is refused. */
function expectsRefusal({ steps }: ScenarioCase, index: number): boolean {
  const rest = steps.slice(index + 1);
  const next = rest.findIndex(({ kind }) => kind === 'event');
  return rest
    .slice(0, next === -1 ? rest.length : next)
    .some((step) => step.kind === 'expect' && step.expected.kind === 'refused');
}

const ACCEPTED = { da: 'accepteret', en: 'accepted' };
const REFUSED = { da: 'afvist', en: 'refused' };

function refused(process: Process, { event, reasons }: Step): ScenarioFailure {
  const why = reasons.map((reason) => reasonName(process, reason));
  return {
    kind: 'refused',
    what: eventName(process, event.type),
    expected: ACCEPTED,
    actual: {
      da: `afvist: ${why.map(({ da }) => da).join('; ')}`,
      en: `refused: ${why.map(({ en }) => en).join('; ')}`,
    },
  };
}

function accepted(process: Process, { event }: Step): ScenarioFailure {
  return { kind: 'accepted', what: eventName(process, event.type), expected: REFUSED, actual: ACCEPTED };
}

/** Rules can speak of the events of a process before the engine can take a case through it. */
function noMachine({ process }: ScenarioCase): ScenarioFailure {
  return {
    kind: 'process',
    what: { da: process, en: process },
    expected: { da: 'en proces, der kan føre sager', en: 'a process that can take cases' },
    actual: { da: 'kun ord', en: 'words only' },
  };
}

function noRules(process: Process, { municipality }: ScenarioCase, { type }: CaseEvent): ScenarioFailure {
  return {
    kind: 'rules',
    what: eventName(process, type),
    expected: { da: `regler for ${municipality} den dag`, en: `rules for ${municipality} on that day` },
    actual: { da: 'ingen, der kan afgøre sagen', en: 'none that can decide the case' },
  };
}

function placeAt(span: ScenarioCase['span'], { origin: { source } }: Ruleset): Place {
  return { file: source.path, ...positionAt(source.text, span.start) };
}
