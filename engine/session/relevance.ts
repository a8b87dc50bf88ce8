/** Which parts of a trace made it come out as it did. */
import type { Language, TraceNode } from '../../dsl/index.ts';
import type { AskedConcept } from '../case/course.ts';

/** The clause that decided; within a clause the parts that came out as the whole did. */
export function isRelevant(child: TraceNode, parent: TraceNode): boolean {
  if (child.skipped) return false;
  const decided = parent.children.some((one) => one.decisive);
  return decided ? child.decisive === true : child.outcome === parent.outcome;
}

/** The concepts to read first: those about single records, those not settled, else the one asked last. */
export function isFocal(asked: AskedConcept, all: readonly AskedConcept[]): boolean {
  const settled = ['met', 'not_met'].includes(asked.evaluation.outcome);
  if (asked.record !== undefined || !settled) return true;
  return asked === all.at(-1) && !all.some((one) => one.record !== undefined);
}

/** The facts that made it come out so, as `name = value`; each once. */
export function decidingFacts(node: TraceNode, language: Language): string[] {
  const own = node.facts.map((fact) => `${fact.name[language]} = ${fact.display[language]}`);
  const below = node.children
    .filter((child) => isRelevant(child, node))
    .flatMap((child) => decidingFacts(child, language));
  return [...new Set([...own, ...below])];
}
