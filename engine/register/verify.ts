/** Goes through a register from its first event and finds the first one that was touched after it was stored. */
import { hashOf } from './chain.ts';
import { type Checkpoint, openedCheckpoint } from './checkpoint.ts';
import { EMPTY_FRONTIER, type Frontier, grown, leafOfHash, rootOf } from './merkle.ts';
import type { Register, StoredRow } from './register.ts';
import { logOf } from './sealing.ts';
import { eventOf } from './stored-rows.ts';

export type TamperKind =
  /** What it says is not what was stored. */
  | 'changed'
  | 'removed'
  /** It stands in another place. */
  | 'reordered'
  /** It was not stored by the holder of the key. */
  | 'added'
  /** It, or one of those up to `upTo`, was changed, and the hashes were made anew to fit. */
  | 'rewritten'
  /** The signature of the checkpoint over the events before it is not that of the register's key. */
  | 'unsigned';

export interface Tampering {
  readonly kind: TamperKind;
  /** From 0; for what is removed, where it stood. */
  readonly position: number;
  /** The case and the number of the event, where they can be told. */
  readonly case?: string;
  readonly seq?: number;
  readonly upTo?: number;
}

export interface Verification {
  readonly events: number;
  readonly cases: number;
  /** The last checkpoint that the register's key has signed. */
  readonly checkpoint?: Checkpoint;
  /** The checkpoint that was kept outside, where one was given and what it stands for is found again. */
  readonly anchor?: Checkpoint;
  /** The first event that was touched; none when all is well. */
  readonly tampering?: Tampering;
}

/** Verifies all of a register; `anchor` is a checkpoint that was kept somewhere else. */
export async function verified(register: Register, anchor?: string): Promise<Verification> {
  const notes = (await register.checkpoints()).map((note) => openedCheckpoint(note, register.verifier));
  const outside = anchor === undefined ? undefined : openedCheckpoint(anchor, register.verifier);
  const signed = notes.filter((note) => note !== undefined);
  const last = signed.at(-1);
  const walk = new Walk([...signed, ...(outside ? [outside] : [])], last?.size ?? 0);
  for await (const row of register.events()) {
    walk.take(row);
    if (walk.found !== undefined) break;
  }
  walk.end();
  const unsigned = unsignedOf(notes, signed, { asked: anchor !== undefined, outside });
  // What comes after a checkpoint that was signed anew only seems to be added.
  const found = walk.found?.kind === 'added' ? (unsigned ?? walk.found) : (walk.found ?? unsigned);
  const tampering = found === undefined ? undefined : await explained(found, walk, register);
  return {
    events: walk.size,
    cases: walk.cases,
    ...(last && { checkpoint: last }),
    ...(outside && tampering === undefined && { anchor: outside }),
    ...(tampering && { tampering }),
  };
}

function unsignedOf(
  notes: readonly (Checkpoint | undefined)[],
  signed: readonly Checkpoint[],
  { asked, outside }: { readonly asked: boolean; readonly outside: Checkpoint | undefined },
): Tampering | undefined {
  const forged = notes.indexOf(undefined);
  if (forged !== -1) return { kind: 'unsigned', position: notes[forged - 1]?.size ?? 0 };
  if (signed.length === 0 || (asked && outside === undefined)) return { kind: 'unsigned', position: 0 };
  return undefined;
}

/** Where the hash over the log does not fit: which way it came about is told from the rows after it. */
interface Misfit extends Tampering {
  readonly expected?: {
    readonly before: string;
    readonly row: StoredRow;
    /** What the row would fit to if the one before it were not there. */
    readonly earlier: string | undefined;
  };
}

class Walk {
  found: Misfit | undefined;
  readonly signedSize: number;
  readonly #roots: ReadonlyMap<number, ReadonlySet<string>>;
  readonly #heads = new Map<
    string,
    { readonly seq: number; readonly hash: string; readonly position: number }
  >();
  #suspected: Tampering | undefined;
  #tree: Frontier = EMPTY_FRONTIER;
  #log = '';
  #earlier: string | undefined;
  /** How many events a signature has been found to stand for. */
  #proven = 0;

  constructor(checkpoints: readonly Checkpoint[], signedSize: number) {
    this.signedSize = signedSize;
    this.#roots = new Map(
      [...Map.groupBy(checkpoints, ({ size }) => size)].map(([size, all]) => [
        size,
        new Set(all.map(({ root }) => root)),
      ]),
    );
    this.#compare();
  }

  get size(): number {
    return this.#tree.size;
  }

  get cases(): number {
    return this.#heads.size;
  }

  take(row: StoredRow): void {
    const misfit = this.#misfit(row);
    // One row more tells more exactly what was touched, unless every hash after it was made anew as well.
    this.found = misfit?.expected === undefined ? (this.#suspected ?? misfit) : misfit;
    if (this.found !== undefined) return;
    this.#heads.set(row.case, { seq: row.seq, hash: row.hash, position: row.position });
    this.#tree = grown(this.#tree, leafOfHash(row.hash));
    [this.#earlier, this.#log] = [this.#log, row.log];
    this.#compare();
  }

  /** After the last row: events that a signature stands for may be gone, and others may have come without one. */
  end(): void {
    this.found ??= this.#suspected;
    if (this.found !== undefined) return;
    const largest = Math.max(...this.#roots.keys());
    if (this.size < largest) this.found = { kind: 'removed', position: this.size };
  }

  #misfit(row: StoredRow): Misfit | undefined {
    const { position, hash, text } = row;
    const place = { position, case: row.case, seq: row.seq };
    if (position !== this.size) return { kind: 'removed', position: this.size };
    const stored = eventOf(row);
    const own = stored?.event.case === row.case && stored.event.seq === row.seq && hashOf(text) === hash;
    const [before, earlier] = [this.#log, this.#earlier];
    if (!own || logOf(before, hash) !== row.log)
      return { kind: 'changed', ...place, expected: { before, row, earlier } };
    if (position >= this.signedSize) return { kind: 'added', ...place };
    const head = this.#heads.get(row.case);
    const seq = (head?.seq ?? 0) + 1;
    if (row.seq > seq) return { kind: 'removed', position, case: row.case, seq };
    if (row.seq < seq) return { kind: 'reordered', ...place };
    if (stored.prev === (head?.hash ?? null)) return undefined;
    const isEarlier = head !== undefined && head.position >= this.#proven;
    return isEarlier
      ? { kind: 'changed', position: head.position, case: row.case, seq: head.seq }
      : { kind: 'changed', ...place };
  }

  #compare(): void {
    const roots = this.#roots.get(this.size);
    if (roots === undefined) return;
    if (roots.size > 1 || !roots.has(rootOf(this.#tree))) {
      this.#suspected = { kind: 'rewritten', position: this.#proven, upTo: this.size - 1 };
    }
    this.#proven = this.size;
  }
}

/** Tells a change from an event that was moved, left out or put in, by what became of the events after it. */
async function explained(found: Misfit, walk: Walk, register: Register): Promise<Tampering> {
  const { expected, ...plain } = found;
  if (found.kind === 'removed') return { ...plain, ...(await missingEvent(found, register)) };
  if (found.kind === 'rewritten') return { ...plain, ...(await eventAt(found.position, register)) };
  if (expected === undefined) return plain;
  let events = 0;
  let isElsewhere = false;
  for await (const row of register.events()) {
    events += 1;
    const { before } = expected;
    const fits = logOf(before, row.hash);
    isElsewhere ||= row.position !== found.position && (fits === row.log || fits === expected.row.log);
  }
  if (events > walk.signedSize) {
    if (isElsewhere) return { ...plain, kind: 'added' };
    const { row, earlier } = expected;
    if (earlier === undefined || logOf(earlier, row.hash) !== row.log) return plain;
    const position = found.position - 1;
    return { kind: 'added', position, ...(await eventAt(position, register)) };
  }
  if (events < walk.signedSize) {
    const removed = { kind: 'removed', position: found.position } as const;
    return { ...removed, ...(await missingEvent(removed, register)) };
  }
  return { ...plain, kind: isElsewhere ? 'reordered' : 'changed' };
}

/** The event that is missing, when a later one of its case tells: it has a number too many. */
async function missingEvent(
  { position, case: name, seq }: Tampering,
  register: Register,
): Promise<Pick<Tampering, 'case' | 'seq'>> {
  if (name !== undefined && seq !== undefined) return { case: name, seq };
  const numbers = new Map<string, number>();
  for await (const row of register.events()) {
    const next = (numbers.get(row.case) ?? 0) + 1;
    if (row.seq > next && row.position >= position) return { case: row.case, seq: next };
    numbers.set(row.case, row.seq);
  }
  return {};
}

async function eventAt(position: number, register: Register): Promise<Pick<Tampering, 'case' | 'seq'>> {
  for await (const row of register.events(position)) return { case: row.case, seq: row.seq };
  return {};
}
