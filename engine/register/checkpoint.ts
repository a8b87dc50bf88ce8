/** Checkpoints (C2SP tlog-checkpoint): how many events a register had, and the one hash that stands for them, signed. */
import { openedNote, signedNote } from './signed-note.ts';

export interface Checkpoint {
  /** Name of the register, as in its key. */
  readonly origin: string;
  /** Number of events. */
  readonly size: number;
  /** Merkle root over them, lower-case hex. */
  readonly root: string;
}

/** The checkpoint as a signed text of four lines and a blank one. */
export function signedCheckpoint({ origin, size, root }: Checkpoint, secret: string): string {
  return signedNote(`${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`, secret);
}

/** What a text says, whoever signed it; undefined when it is no checkpoint. */
export function readCheckpoint(note: string): Checkpoint | undefined {
  const [origin, size, encoded] = note.split('\n');
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || encoded === undefined) return undefined;
  const root = Buffer.from(encoded, 'base64').toString('hex');
  return root.length === 64 ? { origin, size: Number(size), root } : undefined;
}

/** The checkpoint in a text that the key has signed; undefined for every other text. */
export function openedCheckpoint(note: string, verifier: string): Checkpoint | undefined {
  const text = openedNote(note, verifier);
  return text === undefined ? undefined : readCheckpoint(text);
}
