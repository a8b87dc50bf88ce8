/** Runs the course of a case through the engine and compares it with what the data expects. */
import { isDeepStrictEqual } from 'node:util';
import type { Evaluation, TraceNode } from '../../dsl/index.ts';
import type { Course, Decision, Standing } from '../../engine/case/course.ts';
import { courseOf } from '../../engine/case/course-of.ts';
import { type CaseEvent, caseEventSchema } from '../../engine/case/event.ts';
import type { CourseCheck, CourseExpectation, DecisionExpectation, LoggedEvent } from './check.ts';
import { processCode, readLibrary, rulesFrom, theLibrary } from './product.ts';

function logOf(events: readonly LoggedEvent[]): readonly CaseEvent[] {
  return events.map(({ on, type, at, by, data }, index) =>
    caseEventSchema.parse({
      case: 'proeve-01',
      process: processCode,
      seq: index + 1,
      type,
      on,
      at: at ?? `${on}T12:00:00+01:00`,
      by: by ?? 'caseworker',
      data: data ?? {},
    }),
  );
}

export function runCourse(events: readonly LoggedEvent[], asOf?: string): Course {
  return courseOf(logOf(events), rulesFrom(theLibrary()), asOf === undefined ? {} : { asOf });
}

/** What differs from the expectation; empty when nothing does. */
export function courseProblems({ events, asOf, expect }: CourseCheck): readonly string[] {
  const course = runCourse(events, asOf);
  const problems = [...compareCourse(course, expect)];
  if (expect.repeatable) {
    const again = courseOf(logOf(events), rulesFrom(readLibrary()), asOf === undefined ? {} : { asOf });
    if (!isDeepStrictEqual(plain(again), plain(course))) problems.push('a second run gives another course');
  }
  return problems;
}

const plain = (course: Course): unknown => JSON.parse(JSON.stringify(course));

export function compareCourse(course: Course, expect: CourseExpectation): readonly string[] {
  return [
    ...(expect.accepted ? compareAccepted(course, expect.accepted) : []),
    ...compareStanding(course.now, expect),
  ];
}

function compareAccepted({ steps }: Course, expected: readonly boolean[]): readonly string[] {
  const actual = [...steps].sort((a, b) => a.event.seq - b.event.seq).map(({ accepted }) => accepted);
  if (isDeepStrictEqual(actual, [...expected])) return [];
  const why = steps
    .filter(({ accepted }) => !accepted)
    .map(({ event, reasons }) => `${event.type}: ${reasons.map(({ code }) => code).join(', ')}`);
  return [
    `accepted ${JSON.stringify(actual)}, not ${JSON.stringify(expected)} (refused ${why.join('; ') || 'none'})`,
  ];
}

function compareStanding(now: Standing, expect: CourseExpectation): readonly string[] {
  return [
    ...same('state', now.state, expect.state),
    ...Object.entries(expect.regions ?? {}).flatMap(([region, state]) =>
      same(`region ${region}`, now.regions[region], state),
    ),
    ...(expect.decision ? compareDecision(now.decision, expect.decision) : []),
    ...compareDuties(now, expect),
    ...Object.entries(expect.deadlines ?? {}).flatMap(([code, due]) =>
      same(`deadline ${code}`, now.deadlines.find((deadline) => deadline.code === code)?.due ?? null, due),
    ),
    ...compareFindings(now, expect),
    ...Object.entries(expect.facts ?? {}).flatMap(([code, value]) => {
      const entry = now.facts.facts[code];
      return same(`fact ${code}`, entry && ('value' in entry ? entry.value : null), value);
    }),
    ...Object.entries(expect.possible ?? {}).flatMap(([type, possible]) =>
      same(`possible ${type}`, now.possible.find((event) => event.type === type)?.possible, possible),
    ),
  ];
}

function compareDuties({ duties }: Standing, expect: CourseExpectation): readonly string[] {
  const named = Object.entries(expect.duties ?? {}).flatMap(([key, fields]) => {
    const [code, record] = key.split(' ');
    const duty = duties.find((one) => one.code === code && (record === undefined || one.record === record));
    if (fields === null) return duty ? [`duty ${code} is ${duty.status}, but should not have arisen`] : [];
    if (!duty) return [`duty ${code} has not arisen`];
    const actual = duty as unknown as Readonly<Record<string, unknown>>;
    return Object.entries(fields).flatMap(([field, value]) =>
      same(`duty ${code} ${field}`, actual[field] ?? null, value),
    );
  });
  const open = duties
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .map(({ code }) => code);
  const provisional = duties.filter(({ status }) => status === 'provisional').map(({ code }) => code);
  return [
    ...named,
    ...(expect.openDuties ? same('open duties', open.sort(), [...expect.openDuties].sort()) : []),
    ...(expect.provisional ?? [])
      .filter((code) => !provisional.includes(code))
      .map((code) => `duty ${code} is not provisional`),
  ];
}

function compareFindings({ findings }: Standing, expect: CourseExpectation): readonly string[] {
  const shown = findings.map(
    ({ code, severity, status, days }) =>
      `${code} ${severity} ${status}${days === undefined ? '' : ` ${days}`}`,
  );
  const missing = Object.entries(expect.findings ?? {})
    .filter(([code, fields]) => {
      const matches = (finding: object): boolean =>
        Object.entries(fields).every(
          ([field, value]) => (finding as Record<string, unknown>)[field] === value,
        );
      return !findings.some((finding) => finding.code === code && matches(finding));
    })
    .map(
      ([code, fields]) =>
        `no finding ${code} ${JSON.stringify(fields)}; there are: ${shown.join('; ') || 'none'}`,
    );
  const unwanted = findings
    .filter(
      ({ code, severity }) => expect.noFindings?.includes(code) || expect.noSeverity?.includes(severity),
    )
    .map(({ code, severity, status }) => `finding ${code} ${severity} ${status} should not be there`);
  return [...missing, ...unwanted];
}

function compareDecision(decision: Decision | undefined, expect: DecisionExpectation): readonly string[] {
  if (!decision) return ['no decision'];
  const { code, ground, by, rationale, missing, trace } = expect;
  const known = decision.missing.map((fact) => fact.code);
  return [
    ...same('decision', decision.code, code),
    ...same('ground', decision.ground, ground),
    ...same('decided by', decision.by, by),
    ...same('rationale', decision.rationale, rationale),
    ...(missing ? same('missing facts', [...new Set(known)].sort(), [...missing].sort()) : []),
    ...(trace ? compareTrace(decision, trace) : []),
  ];
}

function compareTrace(
  decision: Decision,
  expect: NonNullable<DecisionExpectation['trace']>,
): readonly string[] {
  const used = decision.rulesets.find(({ name }) => name.da === expect.ruleset);
  const asked = decision.asked
    .filter(({ concept }) => concept === 'seriousCrime')
    .map(({ evaluation }) => evaluation);
  const nodes = asked.flatMap(({ trace }) => [...nodesOf(trace)]);
  const read = new Set(nodes.flatMap(({ facts }) => facts.map(({ code }) => code)));
  return [
    ...same(`version of ${expect.ruleset}`, used?.version, expect.version),
    ...same('the fact that selected the version', used?.selectedBy.da, expect.selectedBy),
    ...same('the day that selected the version', used?.selectedOn, expect.selectedOn),
    ...same('hash of the rule set is a SHA-256', /^[0-9a-f]{64}$/.test(used?.hash ?? ''), true),
    ...(expect.facts ?? [])
      .filter((code) => !read.has(code))
      .map((code) => `the trace does not show ${code}`),
    ...(expect.clauses ?? [])
      .filter((kind) => !nodes.some((node) => node.kind === kind))
      .map((kind) => `the trace shows no clause ${kind}`),
    ...(expect.outcome === undefined
      ? []
      : same('outcome in the trace', asked.at(-1)?.outcome, expect.outcome)),
  ];
}

function* nodesOf(node: TraceNode): Generator<TraceNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

/** The kind of the clause that decided a concept. */
export function decidedBy({ trace }: Evaluation): string | undefined {
  return trace.children.find(({ decisive }) => decisive)?.kind;
}

/** Undefined in the data says nothing. */
export function same(what: string, actual: unknown, expected: unknown): readonly string[] {
  if (expected === undefined || isDeepStrictEqual(actual, expected)) return [];
  return [`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}
