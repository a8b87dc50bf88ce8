import {
  type DeadlineResult,
  type Evaluation,
  type FactValue,
  formatDate,
  type UsedRuleset,
} from '../../../dsl/index.ts';
import type { Asked } from '../rules/rule-names.ts';
import { deadlineJson, evaluationJson, rulesetJson } from './evaluation-json.ts';
import { jsonText } from './json-text.ts';
import { evaluationText, missingText, placeText, rulesetsText, type Wording } from './trace-text.ts';

/** What came out of asking the rules for one thing. */
export interface Answer {
  readonly asked: Asked;
  readonly municipality: string;
  readonly date: string;
  readonly rulesets: readonly UsedRuleset[];
  readonly evaluation?: Evaluation;
  readonly record?: string;
  readonly deadline?: DeadlineResult;
  /** The value of a limit in force, and as people read it. */
  readonly limit?: { readonly value: FactValue; readonly display: string };
}

/** The answer for programs. */
export function answerJson({ asked, municipality, date, rulesets, ...answer }: Answer): string {
  return jsonText({
    kind: asked.kind,
    code: asked.code,
    name: asked.name,
    municipality,
    date,
    ...(answer.evaluation !== undefined && {
      record: answer.record ?? null,
      ...evaluationJson(answer.evaluation),
    }),
    ...(answer.deadline !== undefined && deadlineJson(answer.deadline)),
    ...(asked.kind === 'limit' && {
      value: answer.limit?.value ?? null,
      display: answer.limit?.display ?? null,
    }),
    rulesets: rulesets.map(rulesetJson),
  });
}

/** The answer for people: the outcome first, then the reasoning, then the rules. */
export function answerText(answer: Answer, wording: Wording): string {
  const { language, texts } = wording;
  const head = [
    answer.asked.name[language],
    answer.record === undefined ? undefined : texts.words.record(answer.record),
    answer.municipality,
    formatDate(answer.date, language),
  ].filter((part) => part !== undefined);
  const body = [
    ...(answer.evaluation === undefined ? [] : [evaluationText(answer.evaluation, wording)]),
    ...(answer.deadline === undefined ? [] : [deadlineText(answer.deadline, wording)]),
    ...(answer.asked.kind === 'limit' ? [answer.limit?.display ?? texts.words.notKnown] : []),
  ];
  return `${[`${head[0]} (${head.slice(1).join(', ')})`, '', ...body, rulesetsText(answer.rulesets, wording)].join('\n')}\n`;
}

function deadlineText(deadline: DeadlineResult, wording: Wording): string {
  const { language, texts } = wording;
  const { words } = texts;
  const { start, due } = deadline;
  return [
    due === undefined ? words.notComputable : words.due(formatDate(due, language)),
    ...(start === undefined ? [] : [`  ${words.start(formatDate(start, language))}`]),
    `  ${deadline.text[language]}  ${placeText(deadline.place)}`,
    ...deadline.sources.map((source) => `  ${words.source}: ${source}`),
    ...(deadline.missing.length > 0 ? ['', words.missingHeading] : []),
    ...deadline.missing.map((fact) => `  - ${missingText(fact, wording)}`),
  ].join('\n');
}
