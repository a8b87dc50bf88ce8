import type {
  Assessment,
  DeadlineResult,
  Evaluation,
  MissingFact,
  Notice,
  ReadFact,
  TraceNode,
  UsedLimit,
  UsedRuleset,
} from '../../../dsl/index.ts';

type Json = Readonly<Record<string, unknown>>;

/** An evaluation with its whole trace. */
export function evaluationJson(evaluation: Evaluation): Json {
  return {
    outcome: evaluation.outcome,
    missing: evaluation.missing.map(missingJson),
    assessments: evaluation.assessments.map(assessmentJson),
    notices: evaluation.notices.map(noticeJson),
    trace: traceJson(evaluation.trace),
  };
}

/** A computed deadline. */
export function deadlineJson(deadline: DeadlineResult): Json {
  return {
    code: deadline.code,
    name: deadline.name,
    start: deadline.start ?? null,
    due: deadline.due ?? null,
    missing: deadline.missing.map(missingJson),
    text: deadline.text,
    place: deadline.place,
    sources: deadline.sources,
  };
}

/** Which version of which rules was used. */
export function rulesetJson(one: UsedRuleset): Json {
  return {
    name: one.name,
    level: one.level,
    municipality: one.municipality ?? null,
    version: one.version,
    hash: one.hash,
    file: one.file,
    selected_by: one.selectedBy,
    selected_on: one.selectedOn,
    ...(one.why && {
      why: {
        outcome: one.why.outcome,
        in_force: one.why.inForce,
        leads_to: one.why.leadsTo,
        condition: one.why.condition,
        missing: one.why.missing.map(missingJson),
        place: one.why.place,
      },
    }),
  };
}

/** A fact that could still decide, with whom to ask. */
export function missingJson(fact: MissingFact): Json {
  const step = fact.ifUnknown;
  return {
    code: fact.code,
    name: fact.name,
    record: fact.record ?? null,
    ...(fact.asked && { asked: true }),
    if_unknown:
      step === undefined
        ? null
        : step.action === 'obtain'
          ? { action: step.action, from: step.from, within: step.within ?? null }
          : { action: step.action, by: step.by },
  };
}

/** An assessment that a person must make. */
export function assessmentJson(one: Assessment): Json {
  return {
    concept: one.concept,
    by: one.by ?? null,
    weighs: one.weighs,
    reasons_required: one.reasonsRequired,
    place: one.place,
  };
}

/** An exception that is not established. */
export function noticeJson(one: Notice): Json {
  return { kind: one.kind, concept: one.concept, missing: one.missing.map(missingJson), place: one.place };
}

/** A trace with everything in it. */
export function traceJson(node: TraceNode): Json {
  return {
    kind: node.kind,
    text: node.text,
    outcome: node.outcome,
    decisive: node.decisive ?? false,
    skipped: node.skipped ?? false,
    place: node.place ?? null,
    sources: node.sources,
    facts: node.facts.map(readFactJson),
    limits: node.limits.map(limitJson),
    children: node.children.map(traceJson),
  };
}

/** `known` keeps what is not known apart from what is known to be none, whose value is null; `asked` and `applies` say more of either. */
function readFactJson(fact: ReadFact): Json {
  return {
    code: fact.code,
    name: fact.name,
    known: fact.value !== undefined,
    value: fact.value ?? null,
    display: fact.display,
    seq: fact.seq ?? null,
    record: fact.record ?? null,
    ...(fact.asked && { asked: true }),
    ...(fact.applies === false && { applies: false }),
  };
}

function limitJson(limit: UsedLimit): Json {
  return {
    code: limit.code,
    name: limit.name,
    display: limit.display,
    from: limit.from,
    place: limit.place,
    sources: limit.sources,
  };
}
