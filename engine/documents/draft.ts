/** A document of a case as a draft: which template, how far the case has come, and the text. Pure. */
import type {
  Bilingual,
  Evaluation,
  Language,
  RulesInForce,
  TemplateRule,
  UsedRuleset,
} from '../../dsl/index.ts';
import type { Course, Standing } from '../case/course.ts';
import type { Happened } from '../process/place.ts';
import type { Process } from '../process/process.ts';
import { partyName } from '../text/names.ts';
import { composeText, type DocumentText } from './compose.ts';

export interface Draft extends DocumentText {
  readonly code: string;
  readonly name: Bilingual;
  /** The language of the template, and so of the draft. */
  readonly language: Language;
  readonly case: string;
  readonly municipality: string;
  /** The day on which the case stands as the draft shows it. */
  readonly date: string;
  /** The number of events that have happened by then. */
  readonly step: number;
  /** The rule set the template stands in. */
  readonly ruleset: UsedRuleset | undefined;
}

/** A case read up to one of its steps. */
export interface CaseAtStep {
  readonly process: Process;
  readonly course: Course;
  /** How many of its events have happened, from 1; all of them without it. */
  readonly step?: number;
  readonly rules: RulesInForce;
}

/** The template with that name, in either language, or that code. */
export function templateNamed(name: string, { templates }: RulesInForce): TemplateRule | undefined {
  const wanted = name.toLowerCase();
  return templates.find(({ code, name: { da, en } }) =>
    [code, da, en].some((known) => known.toLowerCase() === wanted),
  );
}

/** Whether the case has come so far that the document can be made; undefined for one that can be made at any time. */
export function readiness(template: TemplateRule, at: CaseAtStep): Evaluation | undefined {
  return template.when?.(standingOf(at).facts);
}

/** The step nearest to this one at which the document can be made, from 1: the first that comes, else the last that was. */
export function readyStep({ when }: TemplateRule, { course, step }: CaseAtStep): number | undefined {
  const ready = course.steps.flatMap(({ facts }, index) =>
    !when || when(facts).outcome === 'met' ? [index + 1] : [],
  );
  return ready.find((each) => each > (step ?? course.steps.length)) ?? ready.at(-1);
}

/** The draft of a document. Whether it is time for it is for `readiness` to say. */
export function draftOf(template: TemplateRule, at: CaseAtStep): Draft {
  const { process, course, rules } = at;
  const standing = standingOf(at);
  const step = at.step ?? course.steps.length;
  const source = {
    case: course.case,
    municipality: course.municipality,
    happened: happened(course, process, step),
    party: (code: string) => partyName(process, code),
    option: (choice: string, code: string) => optionIn(rules, choice, code),
  };
  const text = composeText(template, {
    facts: standing.facts,
    place: (code) => process.places?.find((place) => place.code === code)?.read(source),
  });
  const ready = readiness(template, at);
  const undecided =
    ready === undefined || ready.outcome === 'met' ? [] : [ready.trace.text[template.language]];
  return {
    ...text,
    toSettle: [...undecided, ...text.toSettle],
    code: template.code,
    name: template.name,
    language: template.language,
    case: course.case,
    municipality: course.municipality,
    date: standing.date,
    step,
    ruleset: rules.rulesets.find(({ file }) => file === template.place.file),
  };
}

function standingOf({ course, step }: CaseAtStep): Standing {
  return (step === undefined ? undefined : course.steps[step - 1]) ?? course.now;
}

/** The events that were taken, with their data as the schema reads it. */
function happened({ steps }: Course, { events }: Process, step: number): readonly Happened[] {
  return steps.slice(0, step).flatMap(({ event, accepted }) => {
    const read = accepted ? events[event.type]?.data.safeParse(event.data) : undefined;
    return read?.success ? [{ type: event.type, on: event.on, data: read.data }] : [];
  });
}

function optionIn({ facts }: RulesInForce, choice: string, code: string): Bilingual {
  const listed = facts.find(({ type }) => 'choice' in type && type.choice === choice)?.options;
  return listed?.find((option) => option.code === code)?.name ?? { da: code, en: code };
}
