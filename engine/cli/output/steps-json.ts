import type { CaseFacts, FactEntry, FactTable } from '../../../dsl/index.ts';
import type { Decision, Finding, Standing, Step } from '../../case/course.ts';
import { assessmentJson, evaluationJson, missingJson, noticeJson, rulesetJson } from './evaluation-json.ts';

type Json = Readonly<Record<string, unknown>>;

/** One event and the case right after it, in the shape that the command promises. */
export function stepJson(caseName: string, step: Step): Json {
  return {
    case: caseName,
    seq: step.event.seq,
    on: step.event.on,
    type: step.event.type,
    accepted: step.accepted,
    reasons: step.reasons,
    ...standingJson(step),
    recorded: step.recorded ?? null,
  };
}

/** The case on a day. */
export function standingJson(standing: Standing): Json {
  return {
    state: standing.state,
    regions: standing.regions,
    decision: standing.decision === undefined ? null : decisionJson(standing.decision),
    facts: factsJson(standing.facts),
    duties: standing.duties.map(({ code, status, due, record }) => ({
      code,
      status,
      due: due ?? null,
      ...(record !== undefined && { record }),
    })),
    deadlines: standing.deadlines.map((deadline) => ({
      code: deadline.code,
      start: deadline.start ?? null,
      due: deadline.due ?? null,
      missing: deadline.missing.map(missingJson),
    })),
    findings: standing.findings.map(findingJson),
    possible: standing.possible.filter((event) => event.possible).map((event) => event.type),
    not_possible: standing.possible
      .filter((event) => !event.possible)
      .map(({ type, reasons }) => ({ type, reasons })),
  };
}

function findingJson(finding: Finding): Json {
  return {
    code: finding.code,
    severity: finding.severity,
    status: finding.status,
    days: finding.days ?? null,
    ...(finding.record !== undefined && { record: finding.record }),
  };
}

function decisionJson(decision: Decision): Json {
  return {
    code: decision.code,
    ground: decision.ground ?? null,
    by: decision.by,
    asked: decision.asked.map(({ concept, record, evaluation }) => ({
      concept,
      record: record ?? null,
      ...evaluationJson(evaluation),
    })),
    missing: decision.missing.map(missingJson),
    assessments: decision.assessments.map(assessmentJson),
    notices: decision.notices.map(noticeJson),
    rulesets: decision.rulesets.map(rulesetJson),
    rationale: decision.rationale ?? null,
  };
}

function factsJson({ facts, groups }: CaseFacts): Json {
  return {
    facts: tableJson(facts),
    groups: Object.fromEntries(
      Object.entries(groups).map(([code, group]) => [
        code,
        {
          complete: group.complete,
          records: group.records.map(({ id, fields }) => ({ id, fields: tableJson(fields) })),
        },
      ]),
    ),
  };
}

/** Null is known to be none; what is not known is not there. */
function tableJson(table: FactTable): Json {
  return Object.fromEntries(Object.entries(table).map(([code, entry]) => [code, entryJson(entry)]));
}

function entryJson(entry: FactEntry): Json {
  return { value: 'none' in entry ? null : entry.value, ...(entry.seq !== undefined && { seq: entry.seq }) };
}
