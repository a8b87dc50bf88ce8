/**
 * The draft of a `begrundelse`. A reasoned decision names the legal rules, the facts given weight, and the main
 * considerations of any discretion; what is assumed comes first, what is missing last. Every sentence says which node
 * of the trace it comes from.
 */

import type { UsedRuleset } from '../in-force/rules.ts';
import type { Evaluation, Place, ReadFact, TraceNode } from '../outcome.ts';
import type { Bilingual, Language } from '../source.ts';
import { formatDuration } from '../values/numerals.ts';
import { formatDate } from '../values/written-dates.ts';
import type { Duration } from '../values.ts';
import { decidingParts, type Ground, groundsOf, nodesOf } from './grounds.ts';
import { type BlockKind, type Words, wordsIn } from './words.ts';

export interface Sentence {
  readonly text: string;
  /** Where in the trace it comes from: `0.2.1` is the second part of the third part of the first evaluation. */
  readonly node: string;
}

export interface ExplanationBlock {
  readonly kind: BlockKind;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

export interface Explanation {
  readonly blocks: readonly ExplanationBlock[];
}

/** What a trace does not say by itself. */
export interface ExplanationContext {
  readonly rulesets: readonly UsedRuleset[];
  /** Where a fact comes from, by the number of its event: `underretning modtaget 2. marts 2015`. */
  readonly originOf?: (seq: number) => Bilingual | undefined;
  /** The decision was taken by a person, with these reasons. */
  readonly byPerson?: { readonly rationale?: string };
}

interface Telling {
  readonly evaluations: readonly Evaluation[];
  /** What the outcomes rest on. */
  readonly grounds: readonly Ground[];
  readonly context: ExplanationContext;
  readonly language: Language;
  readonly words: Words;
}

/**
 * Explains one evaluation, or all that a decision asked for, in their order. Rules, facts and considerations are always
 * there; assumptions and what is missing only where there are any.
 */
export function explain(
  evaluation: Evaluation | readonly Evaluation[],
  context: ExplanationContext,
  language: Language,
): Explanation {
  const evaluations = 'trace' in evaluation ? [evaluation] : evaluation;
  const grounds = evaluations.flatMap(({ trace }, index) => groundsOf(trace, String(index)));
  const telling: Telling = { evaluations, grounds, context, language, words: wordsIn(language) };
  const blocks: readonly (readonly [BlockKind, readonly Sentence[]])[] = [
    ['assumptions', assumptions(telling)],
    ['rules', rules(telling)],
    ['facts', facts(telling)],
    ['considerations', considerations(telling)],
    ['missing', missing(telling)],
  ];
  return {
    blocks: blocks
      .map(([kind, sentences]) => ({ kind, title: telling.words.titles[kind], sentences: once(sentences) }))
      .filter(
        ({ kind, sentences }) => sentences.length > 0 || (kind !== 'assumptions' && kind !== 'missing'),
      ),
  };
}

/** What is said twice is said once, where it came first. */
function once(sentences: readonly Sentence[]): readonly Sentence[] {
  const said = new Set<string>();
  return sentences.filter(({ text }) => !said.has(text) && said.add(text));
}

function assumptions({ evaluations, words, language }: Telling): readonly Sentence[] {
  return evaluations.flatMap(({ assumptions: assumed, trace }, index) =>
    (assumed ?? []).map(({ code, record, name, display, sources }) => ({
      text: words.assumption(name[language] + about(record, words), display[language], sources),
      node: readingOf(code, record, nodesOf(trace, String(index))),
    })),
  );
}

function rules({ grounds, context, language, words }: Telling): readonly Sentence[] {
  const versions = context.rulesets.flatMap((used): Sentence[] => {
    const first = grounds.find(({ node }) => node.place?.file === used.file);
    if (!first) return [];
    const on = formatDate(used.selectedOn, language);
    const text = words.ruleset(used.name[language], used.version, used.selectedBy[language], on);
    return [{ text, node: first.id }];
  });
  const clauses = grounds.flatMap((ground): Sentence[] => clauseSentences(ground, words, language));
  const limits = grounds.flatMap(({ id, node }) =>
    node.limits.map(({ name, display, from, sources }) => ({
      text: words.limit(name[language], display[language], formatDate(from, language), sources),
      node: id,
    })),
  );
  return [...versions, ...clauses, ...limits];
}

function clauseSentences({ id, node, concept }: Ground, words: Words, language: Language): Sentence[] {
  switch (node.kind) {
    case 'always':
    case 'except':
    case 'discretion':
    case 'applies':
    case 'example':
    case 'decides_for':
    case 'otherwise':
    case 'not_filled': {
      const { text, sources } = concept?.node ?? node;
      const says = words.clause(
        node.kind,
        text[language],
        conditionText(node, language),
        node.outcome,
        sources,
      );
      const hasCondition = node.kind !== 'otherwise' && node.kind !== 'not_filled';
      // What a clause says and whether it is so belong together: said of another record, it is said again.
      return [{ text: hasCondition ? `${says} ${words.isSo[node.outcome]}` : says, node: id }];
    }
    case 'concept':
    case 'all':
    case 'any':
    case 'none':
    case 'not':
    case 'comparison':
    case 'count':
    case 'record':
      return [];
  }
}

/** Of several alternatives only those that hold; else the whole condition. */
function conditionText(node: TraceNode, language: Language): string {
  const parts = decidingParts(node);
  const isByAlternative = node.outcome === 'met' && parts.length < node.children.length;
  return isByAlternative ? parts.map(({ text }) => text[language]).join('; ') : node.text[language];
}

function facts({ evaluations, grounds, context, language, words }: Telling): readonly Sentence[] {
  const known = grounds.flatMap(({ id, node }) =>
    node.facts
      .filter(({ value, assumed }) => value !== undefined && assumed !== true)
      .map((fact) => ({ text: factText(fact, context, words, language), node: id })),
  );
  const open = evaluations.flatMap(({ notices, trace }, index) =>
    notices.map((notice) => {
      const clause = clauseAt(notice.place, nodesOf(trace, String(index)));
      const names = notice.missing.map(({ name, record }) => name[language] + about(record, words));
      return {
        text: words.notEstablished(clause.node.text[language], names),
        node: clause.id,
      };
    }),
  );
  const told = [...known, ...open];
  return told.length > 0 ? told : [{ text: words.noFacts, node: '0' }];
}

function factText(fact: ReadFact, context: ExplanationContext, words: Words, language: Language): string {
  const name = fact.name[language];
  const value = fact.display[language];
  const origin = fact.seq === undefined ? undefined : context.originOf?.(fact.seq)?.[language];
  const from =
    fact.seq === undefined
      ? ''
      : origin === undefined
        ? words.event(fact.seq)
        : words.origin(origin, fact.seq);
  const where = about(fact.record, words) + from;
  if (fact.value === null) return words.absent(name, where);
  return fact.type.kind === 'boolean' ? words.answer(name, value, where) : words.fact(name, value, where);
}

function considerations({ evaluations, context, language, words }: Telling): readonly Sentence[] {
  const { byPerson } = context;
  const open = evaluations.flatMap(({ assessments, trace }, index) =>
    assessments.flatMap((assessment): Sentence[] => {
      const clause = clauseAt(assessment.place, nodesOf(trace, String(index)));
      const concept = clause.concept?.node ?? clause.node;
      const said = [
        words.discretion(concept.text[language], assessment.by?.[language]),
        ...(assessment.weighs.length > 0
          ? [words.weighs(assessment.weighs.map((what) => what[language]))]
          : []),
        ...(byPerson ? [] : [assessment.reasonsRequired ? words.reasonsRequired : words.considerations]),
      ];
      return said.map((text) => ({ text, node: clause.id }));
    }),
  );
  if (byPerson) {
    const node = open[0]?.node ?? '0';
    return [
      ...open,
      { text: words.byPerson, node },
      {
        text: byPerson.rationale === undefined ? words.considerations : words.rationale(byPerson.rationale),
        node,
      },
    ];
  }
  if (open.length > 0) return open;
  const isOpen = evaluations.some(({ missing }) => missing.length > 0);
  return [{ text: isOpen ? words.noDiscretionYet : words.noDiscretion, node: '0' }];
}

function missing({ evaluations, language, words }: Telling): readonly Sentence[] {
  const lacking = evaluations.flatMap(({ missing: facts, trace }, index) =>
    facts.map(({ code, name, record, ifUnknown }) => {
      const what = name[language];
      const where = about(record, words);
      const text =
        ifUnknown === undefined
          ? words.missing(what, where)
          : ifUnknown.action === 'obtain'
            ? words.obtain(what, where, ifUnknown.from[language], within(ifUnknown, language))
            : words.assess(what, where, ifUnknown.by[language]);
      return { text, node: readingOf(code, record, nodesOf(trace, String(index))) };
    }),
  );
  const [first] = lacking;
  return first ? [{ text: words.notInformed, node: first.node }, ...lacking] : [];
}

function within({ within: length }: { readonly within?: Duration }, language: Language): string | undefined {
  return length && formatDuration(length, language);
}

function about(record: string | undefined, words: Words): string {
  return record === undefined ? '' : words.record(record);
}

/** The first node that reads a fact, best where nothing is known of it. */
function readingOf(code: string, record: string | undefined, nodes: readonly Ground[]): string {
  const reads = nodes.find(({ node }) =>
    node.facts.some((fact) => fact.code === code && fact.record === record),
  );
  return reads?.id ?? nodes[0]?.id ?? '0';
}

/** The node that stands at a place of the rules. */
function clauseAt({ file, line, column }: Place, nodes: readonly Ground[]): Ground {
  const found = nodes.find(
    ({ node: { place } }) => place?.file === file && place.line === line && place.column === column,
  );
  return found ?? (nodes[0] as Ground);
}
