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
    const parsed = parseLine(source, { line, isWhole: line < lines.length });
    if (parsed.event) read.push({ event: parsed.event, line });
    else issues.push(...parsed.issues);
  }
  if (read.length === 0 && issues.length === 0) issues.push({ code: 'EMPTY_LOG', line: 1, args: {} });
  const wholes = [...identityIssues(read), ...numberIssues(read)];
  return {
    events: read.map(({ event }) => event),
    issues: [...issues, ...wholes].toSorted((a, b) => a.line - b.line),
  };
}

/** One line of a log: its event, or why it is none. `case` is the case it belongs to, where that much can be read. */
export type ParsedLine =
  | { readonly event: CaseEvent; readonly case: string }
  | { readonly event?: undefined; readonly case: string | undefined; readonly issues: readonly LogIssue[] };

/** Reads one line; `isWhole` says that it ends with a line feed. Never throws. */
export function parseLine(
  source: string,
  { line, isWhole }: { readonly line: number; readonly isWhole: boolean },
): ParsedLine {
  const value = jsonOf(source);
  if (!value.ok) {
    // Every whole line ends with a line feed: a last line without one was cut while it was written.
    return { case: undefined, issues: [{ code: isWhole ? 'NOT_JSON' : 'CUT_LINE', line, args: {} }] };
  }
  const parsed = caseEventSchema.safeParse(value.json);
  if (parsed.success) return { event: parsed.data, case: parsed.data.case };
  const name = (value.json as { readonly case?: unknown } | null)?.case;
  return {
    case: typeof name === 'string' && name !== '' ? name : undefined,
    issues: parsed.error.issues.map((issue) => ({
      code: 'NOT_AN_EVENT',
      line,
      args: { field: issue.path.join('.'), problem: issue.message },
    })),
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
