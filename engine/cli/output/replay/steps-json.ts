import type { AskedFacts, CaseFacts, FactEntry, FactTable } from '../../../../dsl/index.ts';
import type { Decision, Finding, Standing, Step, Task } from '../../../case/course.ts';
import { assessmentJson, evaluationJson, missingJson, noticeJson, rulesetJson } from '../evaluation-json.ts';

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
    tasks: standing.tasks.map(taskJson),
    duties: standing.duties.map(({ code, status, due, record }) => ({
      code,
      status,
      due: due ?? null,
      ...(record !== undefined && { record }),
    })),
    deadlines: standing.deadlines.map((deadline) => ({
      code: deadline.code,
      start: deadline.start ?? null,
      first_day: deadline.firstDay ?? null,
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

function taskJson({ obtainFrom, assessedBy, ...task }: Task): Json {
  return {
    kind: task.kind,
    code: task.code,
    record: task.record ?? null,
    obtain_from: obtainFrom ?? null,
    assessed_by: assessedBy ?? null,
    weighs: task.weighs,
    reasons_required: task.reasonsRequired,
    status: task.status,
    opened_on: task.openedOn,
    due: task.due ?? null,
    done_on: task.doneOn ?? null,
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

function factsJson({ facts, asked, groups }: CaseFacts): Json {
  return {
    facts: tableJson(facts, asked),
    groups: Object.fromEntries(
      Object.entries(groups).map(([code, group]) => [
        code,
        {
          complete: group.complete,
          records: group.records.map((record) => ({
            id: record.id,
            fields: tableJson(record.fields, record.asked),
          })),
        },
      ]),
    ),
  };
}

/**
 * Null is known to be none, `applies: false` does not arise, `known: false` was asked for and nobody knows; what was never
 * asked for is not there.
 */
function tableJson(table: FactTable, asked: AskedFacts = {}): Json {
  return Object.fromEntries([
    ...Object.entries(table).map(([code, entry]) => [code, entryJson(entry)] as const),
    ...Object.entries(asked).map(([code, { seq }]) => [code, { known: false, ...seqJson(seq) }] as const),
  ]);
}

function entryJson(entry: FactEntry): Json {
  if ('value' in entry) return { value: entry.value, ...seqJson(entry.seq) };
  return { value: null, ...(entry.applies === false && { applies: false }), ...seqJson(entry.seq) };
}

function seqJson(seq: number | undefined): Json {
  return seq === undefined ? {} : { seq };
}
