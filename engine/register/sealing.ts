/** How events become rows: one way for every store, so that the same events give the same hashes. */
import { chainedText, hashOf } from './chain.ts';
import { openedCheckpoint, signedCheckpoint } from './checkpoint.ts';
import { EMPTY_FRONTIER, type Frontier, grown, leafOfHash, rootOf } from './merkle.ts';
import { type Addition, RegisterError, type StoredRow } from './register.ts';
import { type KeyPair, verifierOf } from './signed-note.ts';
import { soundEvent } from './stored-rows.ts';

/** How far a case has come. */
export interface CaseHead {
  readonly version: number;
  /** Hash of the last event; null in a new case. */
  readonly hash: string | null;
  /** None in a new case. */
  readonly process?: string;
}

const NEW_CASE: CaseHead = { version: 0, hash: null };

/** The head that the last row of a case stands for. */
export function headOf(last: StoredRow): CaseHead {
  const { event, hash } = soundEvent(last);
  return { version: event.seq, hash, process: event.process };
}

/** What a store keeps of all its events together, in the form in which it keeps it. */
export interface StoredHead {
  readonly origin: string;
  readonly verifier: string;
  readonly size: number;
  /** The roots of the frontier, with spaces between. */
  readonly roots: string;
  /** `log` of the last row. */
  readonly log: string;
}

/** The head and the first checkpoint of an empty register. */
export function emptyHead(
  origin: string,
  { secret, verifier }: KeyPair,
): StoredHead & { readonly note: string } {
  const note = signedCheckpoint({ origin, size: 0, root: rootOf(EMPTY_FRONTIER) }, secret);
  return { origin, verifier, size: 0, roots: '', log: '', note };
}

/** One transaction's worth of work on a register: takes additions, gives rows, and signs in the end. */
export class Sealing {
  readonly #secret: string;
  readonly #origin: string;
  readonly #before: number;
  readonly #heads = new Map<string, CaseHead>();
  #tree: Frontier;
  #log: string;

  /** Throws a `RegisterError` where the key is another one, or the head is not what the last checkpoint has signed. */
  constructor({ origin, verifier, size, roots, log }: StoredHead, note: string, secret: string) {
    if (verifierOf(secret) !== verifier) throw new RegisterError('WRONG_KEY');
    this.#tree = { size, roots: roots === '' ? [] : roots.split(' ') };
    const signed = openedCheckpoint(note, verifier);
    if (signed?.size !== size || signed.root !== rootOf(this.#tree)) throw new RegisterError('DAMAGED');
    this.#secret = secret;
    this.#origin = origin;
    this.#before = size;
    this.#log = log;
  }

  /** Whether the store must still say how far the case has come. */
  asksFor(name: string): boolean {
    return !this.#heads.has(name);
  }

  /** What the store says; undefined for a case that it does not have. */
  learn(name: string, head: CaseHead | undefined): void {
    this.#heads.set(name, head ?? NEW_CASE);
  }

  /** The rows of an addition. Throws a `RegisterError` on what may not be added. */
  rowsOf(addition: Addition): readonly StoredRow[] {
    const rows = sealed(addition, this.#heads.get(addition.case) ?? NEW_CASE, {
      position: this.#tree.size,
      log: this.#log,
    });
    const last = rows.at(-1);
    if (last === undefined) return rows;
    this.#heads.set(addition.case, headOf(last));
    this.#log = last.log;
    this.#tree = rows.reduce((tree, { hash }) => grown(tree, leafOfHash(hash)), this.#tree);
    return rows;
  }

  /** The head after the additions and its signed checkpoint; undefined when there was nothing to add. */
  end(): (Pick<StoredHead, 'size' | 'roots' | 'log'> & { readonly note: string }) | undefined {
    const { size, roots } = this.#tree;
    if (size === this.#before) return undefined;
    const note = signedCheckpoint({ origin: this.#origin, size, root: rootOf(this.#tree) }, this.#secret);
    return { size, roots: roots.join(' '), log: this.#log, note };
  }
}

/** `log` of a row: of the row before it, and of its own hash. */
export function logOf(before: string, hash: string): string {
  return hashOf(before + hash);
}

function sealed(
  { case: name, expected, events }: Addition,
  head: CaseHead,
  start: { readonly position: number; readonly log: string },
): readonly StoredRow[] {
  if (head.version !== expected) {
    throw new RegisterError('CONFLICT', { case: name, expected, actual: head.version });
  }
  const rows: StoredRow[] = [];
  let { hash, process } = head;
  let { log } = start;
  for (const event of events) {
    const seq = expected + rows.length + 1;
    process ??= event.process;
    if (event.seq !== seq || event.case !== name || event.process !== process) {
      throw new RegisterError('OUT_OF_ORDER', { case: name, seq: event.seq });
    }
    const text = storableText(name, () => chainedText(event, hash));
    hash = hashOf(text);
    log = logOf(log, hash);
    rows.push({ position: start.position + rows.length, case: name, seq, hash, text, log });
  }
  return rows;
}

/** PostgreSQL keeps no NUL in a text, and control characters in a name would break the lines it is shown on. */
export function isStorableName(name: string): boolean {
  return !/\p{Cc}/u.test(name) && name.isWellFormed();
}

function storableText(name: string, text: () => string): string {
  try {
    if (!isStorableName(name)) throw new RangeError('a control character in a name');
    return text();
  } catch (error) {
    if (error instanceof RangeError) throw new RegisterError('NOT_STORABLE', { case: name });
    throw error;
  }
}
