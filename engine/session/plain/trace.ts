import type { Language, ReadFact, TraceNode, UsedLimit } from '../../../dsl/index.ts';
import type { Decision } from '../../case/course.ts';
import { placeText, shortDate } from '../display.ts';
import { missingText } from '../rows/trace.ts';
import { textsIn } from '../text/index.ts';
import type { World } from '../world.ts';
import { indented } from './lines.ts';

/** A decision and its whole reasoning. What was not reached is one line. */
export function decisionLines(
  { names }: World,
  decision: Decision,
  language: Language,
  depth: number,
): string[] {
  const text = textsIn(language);
  const name = names.decision(decision.code, decision.ground)[language];
  return [
    ...indented(depth, `${text.decision}: ${name}, ${text.decisionBy[decision.by]}`),
    ...(decision.rationale ? indented(depth + 1, `${text.rationale}: ${decision.rationale}`) : []),
    ...decision.asked.flatMap(({ evaluation }) =>
      nodeLines(evaluation.trace, language, depth + 1, undefined),
    ),
    ...decision.missing.flatMap((fact) =>
      indented(depth + 1, `${text.missing}: ${missingText(language, fact)}`),
    ),
    ...decision.assessments.flatMap((one) => {
      const who = one.by ? text.assessedBy(one.by[language]) : text.assessment;
      const what = [
        ...one.weighs.map((thing) => thing[language]),
        ...(one.reasonsRequired ? [text.reasonsRequired] : []),
      ];
      return indented(depth + 1, [who, ...what].join(', '));
    }),
    ...decision.notices.flatMap((one) =>
      indented(depth + 1, `${text.notice}: ${one.missing.map((fact) => fact.name[language]).join(', ')}`),
    ),
  ];
}

function nodeLines(node: TraceNode, language: Language, depth: number, file: string | undefined): string[] {
  const text = textsIn(language);
  const outcome = node.skipped ? text.notReached : text.outcome[node.outcome];
  const where = node.place
    ? ` (${node.place.file === file ? text.line(node.place.line) : placeText(node.place)})`
    : '';
  const head = indented(depth, `${outcome}: ${node.text[language]}${where}`);
  if (node.skipped) return head;
  return [
    ...head,
    ...node.sources.flatMap((source) => indented(depth + 1, `${text.source}: ${source}`)),
    ...node.facts.flatMap((fact) => indented(depth + 1, factText(fact, language))),
    ...node.limits.flatMap((limit) => indented(depth + 1, limitText(limit, language))),
    ...node.children.flatMap((child) => nodeLines(child, language, depth + 1, node.place?.file ?? file)),
  ];
}

function factText(fact: ReadFact, language: Language): string {
  const from = fact.seq === undefined ? '' : ` (${textsIn(language).eventNumber(fact.seq)})`;
  return `${fact.name[language]} = ${fact.display[language]}${from}`;
}

function limitText(limit: UsedLimit, language: Language): string {
  const text = textsIn(language);
  const from = text.limitFrom(shortDate(limit.from, language));
  return `${limit.name[language]} = ${limit.display[language]} (${from}, ${placeText(limit.place)})`;
}
