/** A case log as text: one event a line, as JSON. Nothing in it makes the reader fail; what is wrong is told. */
import { processOf } from '../process/registry.ts';
import { type CaseEvent, caseEventSchema } from './event.ts';

export type LogIssueCode =
  | 'EMPTY_LOG'
  | 'NOT_JSON'
  | 'CUT_LINE'
  | 'NOT_AN_EVENT'
  | 'MIXED_CASES'
  | 'MIXED_PROCESSES'
  | 'UNKNOWN_PROCESS'
  | 'DUPLICATE_SEQ'
  | 'MISSING_SEQ';

export interface LogIssue {
  readonly code: LogIssueCode;
  /** From 1; the last line for what concerns the whole log. */
  readonly line: number;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface ParsedLog {
  /** The events that could be read, in the order of the text. */
  readonly events: readonly CaseEvent[];
  readonly issues: readonly LogIssue[];
}

interface Read {
  readonly event: CaseEvent;
  readonly line: number;
}

/** Reads a log. Never throws; empty lines are skipped, and every line that is no event is an issue. */
export function parseLog(text: string): ParsedLog {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const issues: LogIssue[] = [];
  const read: Read[] = [];
  for (const [index, source] of lines.entries()) {
    const line = index + 1;
    if (source.trim() === '') continue;
    const value = jsonOf(source);
    if (!value.ok) {
      // Every whole line ends with a line feed: a last line without one was cut while it was written.
      issues.push({ code: line === lines.length ? 'CUT_LINE' : 'NOT_JSON', line, args: {} });
      continue;
    }
    const parsed = caseEventSchema.safeParse(value.json);
    if (parsed.success) {
      read.push({ event: parsed.data, line });
      continue;
    }
    for (const issue of parsed.error.issues) {
      issues.push({
        code: 'NOT_AN_EVENT',
        line,
        args: { field: issue.path.join('.'), problem: issue.message },
      });
    }
  }
  if (read.length === 0 && issues.length === 0) issues.push({ code: 'EMPTY_LOG', line: 1, args: {} });
  const wholes = [...identityIssues(read), ...numberIssues(read)];
  return {
    events: read.map(({ event }) => event),
    issues: [...issues, ...wholes].toSorted((a, b) => a.line - b.line),
  };
}

function jsonOf(source: string): { readonly ok: true; readonly json: unknown } | { readonly ok: false } {
  try {
    return { ok: true, json: JSON.parse(source) };
  } catch {
    return { ok: false };
  }
}

/** A log is one case of one process that the engine knows. */
function identityIssues(read: readonly Read[]): LogIssue[] {
  const first = read[0];
  if (!first) return [];
  const issues: LogIssue[] = [];
  if (!processOf(first.event.process)) {
    issues.push({ code: 'UNKNOWN_PROCESS', line: first.line, args: { process: first.event.process } });
  }
  for (const { event, line } of read) {
    if (event.case !== first.event.case) {
      issues.push({ code: 'MIXED_CASES', line, args: { case: event.case, expected: first.event.case } });
    }
    if (event.process !== first.event.process) {
      issues.push({
        code: 'MIXED_PROCESSES',
        line,
        args: { process: event.process, expected: first.event.process },
      });
    }
  }
  return issues;
}

/** Numbers run from 1 without holes, in any order of lines. */
function numberIssues(read: readonly Read[]): LogIssue[] {
  const lineOf = new Map<number, number>();
  const issues: LogIssue[] = [];
  for (const { event, line } of read) {
    const earlier = lineOf.get(event.seq);
    if (earlier === undefined) lineOf.set(event.seq, line);
    else issues.push({ code: 'DUPLICATE_SEQ', line, args: { seq: event.seq, earlier } });
  }
  let expected = 1;
  for (const seq of [...lineOf.keys()].toSorted((a, b) => a - b)) {
    // One issue for a hole, however wide it is.
    if (seq > expected) {
      issues.push({ code: 'MISSING_SEQ', line: lineOf.get(seq) ?? 1, args: { from: expected, to: seq - 1 } });
    }
    expected = seq + 1;
  }
  return issues;
}
