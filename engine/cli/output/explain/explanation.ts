import { type Bilingual, type Explanation, explain, formatDate } from '../../../../dsl/index.ts';
import type { Course, Decision, Step } from '../../../case/course.ts';
import type { Process } from '../../../process/process.ts';
import { decisionName, eventName } from '../../../text/names.ts';
import type { Context } from '../../context.ts';
import { evaluationJson, rulesetJson } from '../evaluation-json.ts';
import { jsonText } from '../json-text.ts';
import { painter } from '../paint.ts';

/** A decision of a case whose reasons are to be drafted. */
export interface Draft {
  readonly course: Course;
  readonly process: Process;
  readonly step: Step;
  readonly decision: Decision;
  /** Which of the case's decisions it is, from 1. */
  readonly number: number;
  readonly of: number;
}

function explanationOf({ course, process, decision }: Draft, { language }: Context): Explanation {
  const originOf = (seq: number): Bilingual | undefined => {
    const event = course.steps.find((step) => step.event.seq === seq)?.event;
    if (!event) return undefined;
    const name = eventName(process, event.type);
    return {
      da: `${name.da} ${formatDate(event.on, 'da')}`,
      en: `${name.en} ${formatDate(event.on, 'en')}`,
    };
  };
  const { by, rationale, rulesets, asked } = decision;
  return explain(
    asked.map(({ evaluation }) => evaluation),
    {
      rulesets,
      originOf,
      ...(by === 'person' && { byPerson: rationale === undefined ? {} : { rationale } }),
    },
    language,
  );
}

/** The draft for people, block by block. */
export function draftText(draft: Draft, context: Context): string {
  const { course, process, step, decision, number, of } = draft;
  const { language, texts } = context;
  const paint = painter(context.colour);
  const name = decisionName(process, decision.code, decision.ground)[language];
  const taken = texts.words.decisionAt(
    eventName(process, step.event.type)[language],
    formatDate(step.event.on, language),
  );
  const blocks = explanationOf(draft, context).blocks.flatMap(({ title, sentences }) => [
    '',
    paint.strong(title),
    ...sentences.map(({ text }) => `- ${text}`),
  ]);
  return `${[
    paint.strong(texts.words.draftHeading(name)),
    `${course.case}, ${course.municipality}: ${taken}, ${texts.words.numberOf(number, of)}`,
    paint.faint(texts.words.draftNote),
    ...blocks,
  ].join('\n')}\n`;
}

/** The draft for programs: each sentence with the node it comes from, and the traces that hold the nodes. */
export function draftJson(draft: Draft, context: Context): string {
  const { course, process, step, decision, number, of } = draft;
  return jsonText({
    draft: true,
    language: context.language,
    case: course.case,
    municipality: course.municipality,
    event: step.event.seq,
    on: step.event.on,
    decision: {
      number,
      of,
      code: decision.code,
      ground: decision.ground ?? null,
      name: decisionName(process, decision.code, decision.ground),
      by: decision.by,
    },
    blocks: explanationOf(draft, context).blocks,
    asked: decision.asked.map(({ concept, record, evaluation }) => ({
      concept,
      record: record ?? null,
      ...evaluationJson(evaluation),
    })),
    rulesets: decision.rulesets.map(rulesetJson),
  });
}
