/** What is kept of a decision in the log: the answer, the rules by hash, and the lines that decided. */
import type { Evaluation, TraceKind, TraceNode } from '../../dsl/index.ts';
import type { Decision, RecordedDecision, RecordedReason, RecordedValue } from './course.ts';

/** The decision as it is stored with its event (NC-047, NC-118). Pure. */
export function recordedOf({ code, ground, rulesets, asked }: Decision): RecordedDecision {
  const reasons = asked.flatMap(({ evaluation }) => decidingLines(evaluation));
  return {
    code,
    ...(ground !== undefined && { ground }),
    rulesets: rulesets.map(({ name, version, hash, file }) => ({ name: name.da, version, hash, file })),
    reasons: distinct(reasons),
  };
}

/** The lines of a rule that decided an outcome, as leaves of its trace. */
function decidingLines({ trace }: Evaluation): readonly RecordedReason[] {
  return leavesOf(trace, trace.sources);
}

function leavesOf(node: TraceNode, above: readonly string[]): readonly RecordedReason[] {
  const sources = node.sources.length > 0 ? node.sources : above;
  const children = decidingChildren(node);
  if (children.length > 0) return children.flatMap((child) => leavesOf(child, sources));
  if (!node.place) return [];
  const { text, outcome, place } = node;
  return [{ text, outcome, file: place.file, line: place.line, sources, values: valuesOf(node) }];
}

/** What a line read: facts by name, limits with the line their value stands on. */
function valuesOf({ facts, limits }: TraceNode): readonly RecordedValue[] {
  return [
    ...facts.map(({ name, display }) => ({ name, display })),
    ...limits.map(({ name, display, place, sources }) => ({
      name,
      display,
      file: place.file,
      line: place.line,
      sources,
    })),
  ];
}

/** The clause that decided; within a clause the parts that came out as the whole did. */
function decidingChildren({ children, outcome }: TraceNode): readonly TraceNode[] {
  const reached = children.filter(({ skipped }) => !skipped);
  const decisive = reached.filter((child) => child.decisive);
  if (decisive.some(({ kind }) => fallbacks.has(kind))) {
    // A fallback decides because nothing that applies came true: those lines belong to the reason.
    return reached.filter(
      (child) => child.decisive || (grounds.has(child.kind) && child.outcome === 'not_met'),
    );
  }
  if (decisive.length > 0) return decisive;
  const agreeing = reached.filter((child) => child.outcome === outcome);
  return agreeing.length > 0 ? agreeing : reached;
}

const fallbacks: ReadonlySet<TraceKind> = new Set(['decides_for', 'otherwise']);
const grounds: ReadonlySet<TraceKind> = new Set(['always', 'applies']);

function distinct(reasons: readonly RecordedReason[]): readonly RecordedReason[] {
  const byKey = new Map(
    reasons.map((reason) => [
      JSON.stringify([reason.file, reason.line, reason.text.da, reason.outcome]),
      reason,
    ]),
  );
  return [...byKey.values()];
}
