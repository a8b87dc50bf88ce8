/** How events become rows: one way for every store, so that the same events give the same hashes. */
import { chainedText, hashOf } from './chain.ts';
import { type Frontier, grown, leafOfHash } from './merkle.ts';
import { type Addition, RegisterError, type StoredRow } from './register.ts';

/** How far a case has come. */
export interface CaseHead {
  readonly version: number;
  /** Hash of the last event; null in a new case. */
  readonly hash: string | null;
  /** None in a new case. */
  readonly process?: string;
}

export const NEW_CASE: CaseHead = { version: 0, hash: null };

export interface Sealed {
  readonly rows: readonly StoredRow[];
  readonly head: CaseHead;
}

/** The rows of an addition, the first at the given position. Throws a `RegisterError` on what may not be added. */
export function sealed({ case: name, expected, events }: Addition, head: CaseHead, position: number): Sealed {
  if (head.version !== expected) {
    throw new RegisterError('CONFLICT', { case: name, expected, actual: head.version });
  }
  const rows: StoredRow[] = [];
  let { hash, process } = head;
  for (const event of events) {
    const seq = expected + rows.length + 1;
    process ??= event.process;
    if (event.seq !== seq || event.case !== name || event.process !== process) {
      throw new RegisterError('OUT_OF_ORDER', { case: name, seq: event.seq });
    }
    const text = storableText(name, () => chainedText(event, hash));
    hash = hashOf(text);
    rows.push({ position: position + rows.length, case: name, seq, hash, text });
  }
  const last = { version: expected + rows.length, hash };
  return { rows, head: process === undefined ? last : { ...last, process } };
}

/** PostgreSQL keeps no NUL in a text, and control characters in a name would break the lines it is shown on. */
function storableText(name: string, text: () => string): string {
  try {
    if (/\p{Cc}/u.test(name)) throw new RangeError('a control character in a name');
    return text();
  } catch (error) {
    if (error instanceof RangeError) throw new RegisterError('NOT_STORABLE', { case: name });
    throw error;
  }
}

/** The Merkle tree with the rows added. */
export function grownBy(tree: Frontier, rows: readonly StoredRow[]): Frontier {
  return rows.reduce((grownTree, { hash }) => grown(grownTree, leafOfHash(hash)), tree);
}
