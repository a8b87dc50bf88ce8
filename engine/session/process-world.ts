/** The world of a session whose case runs through one of the engine's processes. */
import {
  type Bilingual,
  displayValue,
  type FactEntry,
  type FactInfo,
  type RulesInForce,
} from '../../dsl/index.ts';
import type { Course, Standing } from '../case/course.ts';
import { type RulesFor, unopenedCourse } from '../case/course-of.ts';
import { canApply, completeEvent } from '../case/decide.ts';
import type { CaseEvent } from '../case/event.ts';
import { keptCourses } from '../case/kept-courses.ts';
import { rulesOf } from '../case/rules-of.ts';
import type { Process } from '../process/process.ts';
import { scenarioText } from '../scenario/scenario-text.ts';
import {
  decisionName,
  eventName,
  factName,
  partyName,
  peopleNamed,
  regionName,
  regionStateName,
  stateName,
} from '../text/names.ts';
import { reasonName } from '../text/reason.ts';
import { eventForm } from './forms/event-form.ts';
import type { FormField } from './forms/field.ts';
import type { World } from './world.ts';

/** The case that a world is for: its name, and by which rules it was begun. */
export interface Begun {
  readonly name: string;
  readonly municipality: string;
  /** The day that selects the version of the rules. */
  readonly date: string;
}

/** The case of a log, by its opening event; undefined when the log does not open one. */
export function begunBy(process: Process, events: readonly CaseEvent[]): Begun | undefined {
  const opening = events.find(({ type }) => type === process.opening);
  if (opening === undefined) return undefined;
  const { case: name, type, on, seq, data } = opening;
  return { name, ...process.selection({ type, on, seq, data }) };
}

/** Gives the same answers as going through the whole case each time, and remembers how cases begin. */
export function processWorld(process: Process, rulesFor: RulesFor, begun: Begun | undefined): World {
  const rules =
    begun && rulesFor({ process: process.code, municipality: begun.municipality, date: begun.date });
  const facts = rules?.facts ?? [];
  const kept = keptCourses(rulesFor);
  const courses = new WeakMap<Standing, Course>();
  const run: typeof kept = (events, options) => {
    const course = kept(events, options);
    for (const standing of [...course.steps, course.now]) courses.set(standing, course);
    return course;
  };
  /** The rules by which forms ask: those that the facts of the case lead to, where a transition speaks of them. */
  const rulesAt = (standing: Standing): RulesInForce | undefined => {
    const course = rules?.hasTransitions ? courses.get(standing) : undefined;
    return (course && rulesOf(course, rulesFor)) ?? rules;
  };
  const follow = (events: readonly CaseEvent[]) => run(events, {});
  return {
    run: (events, options) =>
      events.length > 0 || begun === undefined
        ? run(events, options)
        : unopenedCourse(process, begun, options.asOf),
    take: (course, event) => {
      const reasons = canApply(course, event, rulesFor, follow);
      return reasons.length > 0
        ? { ok: false, reasons }
        : { ok: true, event: completeEvent(course, event, rulesFor, follow) };
    },
    process: { code: process.code, name: process.name, states: process.states },
    names: {
      state: (path) => stateName(process, path),
      region: (region) => regionName(process, region),
      regionState: (region, state) => regionStateName(process, region, state),
      event: (type) => eventName(process, type),
      fact: (code) => facts.find((fact) => fact.code === code)?.name ?? factName(process, code),
      factValue: (code, entry) => factText(facts, code, entry),
      group: (code) => {
        const forms = process.vocabulary.groups.find((group) => group.code === code)?.forms;
        return forms && { da: forms.da[0] ?? code, en: forms.en[0] ?? code };
      },
      decision: (code, ground) => decisionName(process, code, ground),
      reason: (reason) => reasonName(process, reason),
      role: (code) => partyName(process, code),
      people: (event) => peopleNamed(process, event),
    },
    form: (type, standing) => {
      const asked = rulesAt(standing);
      const form = eventForm(type, {
        process,
        facts: asked?.facts ?? [],
        missing: standing.decision?.missing ?? [],
        isSet: (setting) => asked?.limit(setting) === true,
      });
      // A new case is begun in the municipality that was chosen for it.
      const given = (field: FormField) =>
        begun && type === process.opening && field.code === 'municipality'
          ? { ...field, given: begun.municipality }
          : field;
      return { ...form, fields: form.fields.map(given) };
    },
    closedDay: (date) => rules?.closedDay(date),
    scenario: (course, title, language) =>
      scenarioText(
        course.steps.map((step) => step.event),
        // A rule file knows the findings only of what it builds on: it is held to decision and state.
        { title, facts, course: { ...course, now: { ...course.now, findings: [] } }, language },
      ),
  };
}

const asIs = (code: string): Bilingual => ({ da: code, en: code });

function factText(facts: readonly FactInfo[], code: string, entry: FactEntry): Bilingual {
  if ('none' in entry)
    return entry.applies === false
      ? { da: 'ikke relevant', en: 'not applicable' }
      : { da: 'ingen', en: 'none' };
  const info = facts.find((fact) => fact.code === code);
  if (info === undefined)
    return asIs(Array.isArray(entry.value) ? entry.value.join(', ') : String(entry.value));
  const { type, options = [] } = info;
  const choice = type.kind === 'choice' || type.kind === 'set' ? type.choice : '';
  return displayValue(entry.value, type, new Map([[choice, { options }]]));
}
