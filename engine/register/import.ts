/** Case logs on their way into a register: first what each case becomes, then the events that are to be added. */
import type { CaseEvent } from '../case/event.ts';
import { type LogIssueCode, type ParsedLine, parseLine } from '../case/log.ts';
import { processOf } from '../process/registry.ts';
import { chainedText, hashOf, type StoredEvent } from './chain.ts';
import type { Addition, Register } from './register.ts';
import { isStorableName } from './sealing.ts';

/** A line of a log, and where it stands. */
export interface LogLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** True when it ends with a line feed. */
  readonly isWhole: boolean;
}

export type ImportIssueCode =
  | LogIssueCode
  /** It is not the hash of the event, or `prev` not that of the event before it. */
  | 'WRONG_HASH'
  /** The register has another event under this number. */
  | 'STANDS_OTHERWISE'
  /** Some text in it has no form that every store keeps unchanged. */
  | 'NOT_STORABLE';

export interface ImportIssue {
  readonly code: ImportIssueCode;
  readonly file: string;
  readonly line: number;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface PlannedCase {
  readonly name: string;
  readonly verdict: 'new' | 'longer' | 'unchanged' | 'refused';
  /** Events in the register. */
  readonly before: number;
  /** Events to be added. */
  readonly added: number;
  /** Types of event that the process does not know: they are stored, and replay reports them. */
  readonly unknownTypes: readonly string[];
  /** Why it is refused: the first thing that is wrong with it. */
  readonly issue?: ImportIssue;
}

export interface ImportPlan {
  readonly cases: ReadonlyMap<string, PlannedCase>;
  /** Lines that belong to no case. With one of them nothing is imported: nobody knows which case is not whole. */
  readonly unread: readonly ImportIssue[];
}

/** What an import would do, case by case. Cases may be mixed among the lines, and the lines of a case in any order. */
export async function planned(lines: Iterable<LogLine>, register: Register): Promise<ImportPlan> {
  const known = new Set(await register.names());
  const cases = new Map<string, CasePlan>();
  const unread: ImportIssue[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const parsed = parseLine(line.text, line);
    const name = parsed.case;
    if (name === undefined) {
      unread.push(...issuesAt(line, parsed).slice(0, 1));
      continue;
    }
    let plan = cases.get(name);
    if (plan === undefined) {
      plan = new CasePlan(known.has(name) ? await register.read(name) : []);
      cases.set(name, plan);
    }
    if (parsed.event) plan.take(parsed.event, line);
    else for (const issue of issuesAt(line, parsed)) plan.refuse(issue);
  }
  return { cases: new Map([...cases].map(([name, plan]) => [name, plan.end(name)])), unread };
}

/** The events of a plan that are to be added, in the order of the lines as far as numbers allow. */
export function* additions(lines: Iterable<LogLine>, { cases }: ImportPlan): Generator<Addition> {
  const turns = new Map<string, InTurn<CaseEvent>>();
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const { event } = parseLine(line.text, line);
    const plan = event && cases.get(event.case);
    if (event === undefined || plan === undefined || event.seq <= plan.before) continue;
    if (plan.verdict !== 'new' && plan.verdict !== 'longer') continue;
    let turn = turns.get(event.case);
    if (turn === undefined) {
      turn = new InTurn(plan.before + 1);
      turns.set(event.case, turn);
    }
    const expected = turn.next - 1;
    const events = turn.take(event.seq, event);
    if (events.length > 0) yield { case: event.case, expected, events };
  }
}

function issuesAt(line: LogLine, parsed: ParsedLine): readonly ImportIssue[] {
  return parsed.event ? [] : parsed.issues.map(({ code, args }) => ({ ...place(line), code, args }));
}

function place({ file, line }: LogLine): Pick<ImportIssue, 'file' | 'line'> {
  return { file, line };
}

/** Gives what it takes in the order of numbers, and holds back what comes too early. */
class InTurn<T> {
  next: number;
  readonly #early = new Map<number, T>();

  constructor(first: number) {
    this.next = first;
  }

  take(number: number, item: T): readonly T[] {
    this.#early.set(number, item);
    const turn: T[] = [];
    for (let now = this.#early.get(this.next); now !== undefined; now = this.#early.get(this.next)) {
      this.#early.delete(this.next);
      turn.push(now);
      this.next += 1;
    }
    return turn;
  }

  /** The numbers and items still held back, the first of them first. */
  get held(): readonly (readonly [number, T])[] {
    return [...this.#early].toSorted(([one], [other]) => one - other);
  }
}

class CasePlan {
  readonly #stored: readonly StoredEvent[];
  readonly #turn: InTurn<readonly [CaseEvent, LogLine]>;
  readonly #lines = new Map<number, LogLine>();
  readonly #unknown = new Set<string>();
  #process: string | undefined;
  #hash: string | null;
  #issue: ImportIssue | undefined;

  constructor(stored: readonly StoredEvent[]) {
    this.#stored = stored;
    this.#turn = new InTurn(stored.length + 1);
    this.#process = stored[0]?.event.process;
    this.#hash = stored.at(-1)?.hash ?? null;
  }

  take(event: CaseEvent, line: LogLine): void {
    const issue = this.#identityIssue(event) ?? this.#placed(event, line);
    if (issue !== undefined) this.refuse({ ...place(line), ...issue });
  }

  refuse(issue: ImportIssue): void {
    this.#issue ??= issue;
  }

  end(name: string): PlannedCase {
    const [held] = this.#turn.held;
    if (held !== undefined) {
      const [seq, [, line]] = held;
      this.refuse({ ...place(line), code: 'MISSING_SEQ', args: { from: this.#turn.next, to: seq - 1 } });
    }
    const before = this.#stored.length;
    const added = this.#turn.next - 1 - before;
    const unknownTypes = [...this.#unknown];
    if (this.#issue !== undefined) {
      return { name, verdict: 'refused', before, added: 0, unknownTypes, issue: this.#issue };
    }
    const verdict = added === 0 ? 'unchanged' : before === 0 ? 'new' : 'longer';
    return { name, verdict, before, added, unknownTypes };
  }

  #identityIssue({ case: name, process, seq, type }: CaseEvent): Wrong | undefined {
    if (!isStorableName(name)) return { code: 'NOT_STORABLE', args: { seq } };
    this.#process ??= process;
    if (process !== this.#process) {
      return { code: 'MIXED_PROCESSES', args: { process, expected: this.#process } };
    }
    const known = processOf(process);
    if (known === undefined) return { code: 'UNKNOWN_PROCESS', args: { process } };
    if (!Object.hasOwn(known.events, type)) this.#unknown.add(type);
    return undefined;
  }

  /** An event that the register has already must be the same; another one waits for its turn. */
  #placed(event: CaseEvent, line: LogLine): Wrong | undefined {
    const { seq } = event;
    const stored = this.#stored[seq - 1];
    if (stored !== undefined) {
      const chained = chainedAfter(event, stored.prev);
      if (chained.wrong) return chained.wrong;
      return chained.hash === stored.hash ? undefined : { code: 'STANDS_OTHERWISE', args: { seq } };
    }
    const earlier = this.#lines.get(seq);
    if (earlier !== undefined) return { code: 'DUPLICATE_SEQ', args: { seq, earlier: earlier.line } };
    this.#lines.set(seq, line);
    for (const [inTurn, at] of this.#turn.take(seq, [event, line])) {
      const chained = chainedAfter(inTurn, this.#hash);
      if (chained.wrong) this.refuse({ ...place(at), ...chained.wrong });
      this.#hash = chained.hash;
    }
    return undefined;
  }
}

type Wrong = Pick<ImportIssue, 'code' | 'args'>;

/** The hash of an event after another. Where the log brings its own, that must be the same. */
function chainedAfter(
  event: CaseEvent,
  prev: string | null,
): { readonly hash: string | null; readonly wrong?: Wrong } {
  const args = { seq: event.seq };
  try {
    const hash = hashOf(chainedText(event, prev));
    const fits = (event.hash ?? hash) === hash && (event.prev === undefined || event.prev === prev);
    return fits ? { hash } : { hash, wrong: { code: 'WRONG_HASH', args } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { hash: null, wrong: { code: 'NOT_STORABLE', args } };
  }
}
