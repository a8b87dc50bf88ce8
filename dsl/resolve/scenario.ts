/** Scenarios as cases to run. */
import type { ScenarioDeclaration } from '../ast.ts';
import type { ScenarioCase, ScenarioStep } from '../model/scenario.ts';
import type { ProcessVocabulary } from '../vocabulary.ts';
import type { Resolution } from './resolution.ts';
import { resolveEvent } from './scenario-event.ts';
import { resolveExpectation } from './scenario-expectation.ts';

/** What a scenario takes from its rule set. */
export interface ScenarioSetting {
  readonly process: ProcessVocabulary | undefined;
  readonly municipality: string | undefined;
  /** Codes of the findings that can be reported. */
  readonly findings: ReadonlySet<string>;
}

/** One scenario; undefined when it cannot be a case at all, which is reported. */
export function resolveScenario(
  declaration: ScenarioDeclaration,
  { process, municipality: own, findings }: ScenarioSetting,
  resolution: Resolution,
): ScenarioCase | undefined {
  const { title, span, clauses } = declaration;
  const places = clauses.filter((clause) => clause.kind === 'case_in');
  const municipality = places[0]?.municipality.text ?? own;
  if (!process) resolution.report('R172', title.span);
  if (municipality === undefined) resolution.report('R173', title.span);
  for (const other of places.slice(1)) resolution.report('R174', other.span);
  if (!process || municipality === undefined) return undefined;

  const steps: ScenarioStep[] = [];
  const happens = clauses.some(({ kind }) => kind === 'event');
  let started = !happens;
  let day = '';
  const follow = (on: string, at: ScenarioStep['span']): void => {
    resolution.needDay(on, at);
    if (on.length < 10) return;
    if (on < day) resolution.report('R175', at);
    else day = on;
  };
  for (const clause of clauses) {
    switch (clause.kind) {
      case 'case_in':
        break;
      case 'event': {
        started = true;
        follow(clause.date, { start: clause.span.start, end: clause.name.span.start });
        const event = resolveEvent(clause, process, resolution);
        if (event) steps.push({ kind: 'event', on: clause.date, ...event, span: clause.span });
        break;
      }
      case 'as_of':
        if (!started) resolution.report('R176', clause.span);
        follow(clause.date, clause.span);
        steps.push({ kind: 'as_of', on: clause.date, span: clause.span });
        break;
      default: {
        if (!started) resolution.report('R176', clause.span);
        const expected = resolveExpectation(clause, findings, resolution);
        if (expected) steps.push({ kind: 'expect', expected, span: clause.span });
      }
    }
  }
  if (!happens) resolution.report('R177', title.span);
  return { title: title.text, process: process.code, municipality, steps, span };
}
