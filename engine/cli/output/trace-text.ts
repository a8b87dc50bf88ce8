import {
  type Evaluation,
  formatDate,
  formatDuration,
  type Language,
  type MissingFact,
  type Place,
  type ReadFact,
  type TraceNode,
  type UsedLimit,
  type UsedRuleset,
} from '../../../dsl/index.ts';
import type { Texts } from '../text/texts.ts';

/** How the reader wants it. */
export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
}

/** An evaluation as indented text: each condition with its outcome, what it read, where it stands and its source. */
export function evaluationText(evaluation: Evaluation, wording: Wording): string {
  const { words } = wording.texts;
  const { language } = wording;
  return [
    ...traceText(evaluation.trace, '', wording),
    ...section(
      words.missingHeading,
      evaluation.missing.map((fact) => missingText(fact, wording)),
    ),
    ...section(
      words.assessmentHeading,
      evaluation.assessments.map((one) =>
        [
          words.assessment(one.concept, one.by?.[language]),
          ...(one.weighs.length > 0
            ? [words.weighs(one.weighs.map((what) => what[language]).join(', '))]
            : []),
          ...(one.reasonsRequired ? [words.reasonsRequired] : []),
          placeText(one.place),
        ].join('; '),
      ),
    ),
    ...section(
      words.noticeHeading,
      evaluation.notices.map(
        (one) =>
          `${one.missing.map((fact) => missingText(fact, wording)).join(', ')}; ${placeText(one.place)}`,
      ),
    ),
  ].join('\n');
}

/** An outcome that was recorded with a decision; one that this version does not know is shown as it was written. */
export function outcomeWord(outcome: string, { texts: { words } }: Wording): string {
  return Object.entries(words.outcome).find(([code]) => code === outcome)?.[1] ?? outcome;
}

/** The versions of the rules that were used, and why those. */
export function rulesetsText(
  rulesets: readonly UsedRuleset[],
  { language, texts: { words } }: Wording,
): string {
  return section(
    words.rulesHeading,
    rulesets.map((one) =>
      [
        words.ruleset(one.name[language], one.version),
        words.selectedBy(one.selectedBy[language], formatDate(one.selectedOn, language)),
        ...(one.why ? [words.transition(one.why, language)] : []),
        one.file,
        one.hash.slice(0, 12),
      ].join('; '),
    ),
  ).join('\n');
}

/** A fact that is not known, and whom to ask. */
export function missingText(fact: MissingFact, { language, texts: { words } }: Wording): string {
  const name =
    fact.record === undefined ? fact.name[language] : `${fact.name[language]} (${words.record(fact.record)})`;
  const step = fact.ifUnknown;
  if (step === undefined) return name;
  const what =
    step.action === 'obtain'
      ? words.obtainFrom(step.from[language], step.within && formatDuration(step.within, language))
      : words.assessedBy(step.by[language]);
  return `${name}: ${what}`;
}

/** `file:line`. */
export function placeText(place: Place): string {
  return `${place.file}:${place.line}`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  - ${line}`)];
}

/** A trace as lines, each below the one it belongs to. */
export function traceText(node: TraceNode, indent: string, wording: Wording): string[] {
  const { words } = wording.texts;
  const outcome = node.skipped ? words.notReached : words.outcome[node.outcome];
  const below = `${indent}  `;
  const head = [
    `${indent}${outcome}: ${words.clause[node.kind]}${ownText(node, wording)}`,
    ...(node.decisive ? [`[${words.decisive}]`] : []),
    ...(node.place === undefined ? [] : [placeText(node.place)]),
  ];
  return [
    head.join('  '),
    ...node.sources.map((source) => `${below}${words.source}: ${source}`),
    ...node.facts.map((fact) => `${below}· ${factText(fact, wording)}`),
    ...node.limits.map((limit) => `${below}· ${limitText(limit, wording)}`),
    ...node.children.flatMap((child) => traceText(child, below, wording)),
  ];
}

/** What a list says itself: its items follow as lines of their own. */
function ownText({ text, children }: TraceNode, { language }: Wording): string {
  const first = children[0]?.text[language];
  const items = first === undefined ? -1 : text[language].indexOf(`: ${first}`);
  return items === -1 ? text[language] : text[language].slice(0, items + 1);
}

function factText(fact: ReadFact, { language, texts: { words } }: Wording): string {
  const from = [
    ...(fact.record === undefined ? [] : [words.record(fact.record)]),
    ...(fact.seq === undefined ? [] : [words.event(fact.seq)]),
  ].join(', ');
  return `${fact.name[language]}: ${fact.display[language]}${from === '' ? '' : ` (${from})`}`;
}

function limitText(limit: UsedLimit, { language, texts: { words } }: Wording): string {
  const from = words.limitFrom(formatDate(limit.from, language));
  const sources = limit.sources.map((source) => `; ${words.source}: ${source}`).join('');
  return `${limit.name[language]}: ${limit.display[language]} (${from})  ${placeText(limit.place)}${sources}`;
}
