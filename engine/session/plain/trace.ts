import type { Language, ReadFact, TraceNode, UsedLimit } from '../../../dsl/index.ts';
import type { Decision } from '../../case/course.ts';
import { capital, placeText, shortDate } from '../display.ts';
import { decidingFacts, isRelevant } from '../relevance.ts';
import { missingText } from '../rows/decision.ts';
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
  const told = new Set<string>();
  const name = names.decision(decision.code, decision.ground)[language];
  return [
    ...indented(depth, `${text.decision}: ${name}, ${text.decisionBy[decision.by]}`),
    ...(decision.rationale ? indented(depth + 1, `${text.rationale}: ${decision.rationale}`) : []),
    ...decision.asked.flatMap(({ evaluation, record }) =>
      nodeLines(evaluation.trace, { language, depth: depth + 1, file: undefined, told, record }),
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
      return indented(depth + 1, capital([who, ...what].join(', ')));
    }),
    ...decision.notices.flatMap((one) =>
      indented(depth + 1, `${text.notice}: ${one.missing.map((fact) => fact.name[language]).join(', ')}`),
    ),
  ];
}

interface Telling {
  readonly language: Language;
  readonly depth: number;
  /** The file of the line above: a line in the same file needs only its number. */
  readonly file: string | undefined;
  /** Concepts that have been told in full. */
  readonly told: Set<string>;
  readonly record?: string | undefined;
}

/** A line and what decided it; what did not decide is one line with the facts that settled it. */
function nodeLines(node: TraceNode, telling: Telling): string[] {
  const { language, depth, file, told } = telling;
  const text = textsIn(language);
  const head = headText(node, telling, node.children.length > 1);
  if (node.skipped) return indented(depth, head);

  const whole = JSON.stringify(node);
  if (node.kind === 'concept' && told.has(whole)) return indented(depth, `${head}, ${text.asAbove}`);
  told.add(whole);
  const inner = { language, depth: depth + 1, file: node.place?.file ?? file, told };
  return [
    ...indented(depth, head),
    ...node.sources.flatMap((source) => indented(depth + 1, `${text.source}: ${source}`)),
    ...node.facts.flatMap((fact) => indented(depth + 1, factText(fact, language))),
    ...node.limits.flatMap((limit) => indented(depth + 1, limitText(limit, inner))),
    ...node.children.flatMap((child) =>
      isRelevant(child, node) ? nodeLines(child, inner) : asideLines(child, inner),
    ),
  ];
}

function asideLines(node: TraceNode, telling: Telling): string[] {
  const facts = node.skipped ? [] : decidingFacts(node, telling.language);
  return indented(telling.depth, headText(node, telling) + (facts.length > 0 ? `: ${facts.join('; ')}` : ''));
}

function headText(node: TraceNode, { language, file, record }: Telling, isGroup = false): string {
  const text = textsIn(language);
  const outcome = node.skipped ? text.notReached : text.outcome[node.outcome];
  const about = record === undefined ? '' : ` (${record})`;
  const place = node.place;
  const where = place ? ` (${place.file === file ? text.line(place.line) : placeText(place)})` : '';
  const full = node.text[language];
  // The conditions of a group stand below it.
  const name = isGroup ? (full.split(': ')[0] ?? full) : full;
  return `${outcome}: ${name}${about}${where}`;
}

function factText(fact: ReadFact, language: Language): string {
  const from = fact.seq === undefined ? '' : ` (${textsIn(language).eventNumber(fact.seq)})`;
  return `${fact.name[language]} = ${fact.display[language]}${from}`;
}

function limitText(limit: UsedLimit, { language, file }: Pick<Telling, 'language' | 'file'>): string {
  const text = textsIn(language);
  const from = text.limitFrom(shortDate(limit.from, language));
  const where = limit.place.file === file ? text.line(limit.place.line) : placeText(limit.place);
  return `${limit.name[language]} = ${limit.display[language]} (${from}, ${where})`;
}
