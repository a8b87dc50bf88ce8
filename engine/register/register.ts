/** The register: every event of every case, in the order in which it was stored. Two stores keep it the same way. */
import type { CaseEvent } from '../case/event.ts';
import type { StoredEvent } from './chain.ts';

/** What is to be added to one case. */
export interface Addition {
  readonly case: string;
  /** How many events the writer knows the case to have; none for a new case. */
  readonly expected: number;
  /** Numbered on from there. */
  readonly events: readonly CaseEvent[];
}

/** A case with its events in the order of their numbers. */
export interface StoredCase {
  readonly case: string;
  readonly events: readonly StoredEvent[];
}

/** Cases by name, both ends included. Names are in the order of their UTF-8 bytes, on every machine. */
export interface CaseRange {
  readonly from: string;
  readonly to: string;
}

export interface Register {
  /** Name of the register, as in its checkpoints. */
  readonly origin: string;
  /** The key that checks its checkpoints. */
  readonly verifier: string;
  /** Where it is, without passwords, for messages. */
  readonly shown: string;

  /**
   * Adds events and signs the new checkpoint, in one transaction: all of it is on disk when this resolves, and none of
   * it when this throws. Resolves to the number of events there are then. Throws `RegisterError`: `CONFLICT` when a case
   * has not the expected number of events.
   */
  append(additions: Iterable<Addition>, secret: string): Promise<number>;
  /** The events of one case; none when there is no such case. */
  read(name: string): Promise<readonly StoredEvent[]>;
  /** Every event from a position on, in the order of storing, as it stood when asked. */
  events(from?: number): AsyncIterable<StoredRow>;
  /** Every case in the order of names, with its events before position `below`. */
  cases(options?: { readonly range?: CaseRange; readonly below?: number }): AsyncIterable<StoredCase>;
  /** The names of all cases with an event before position `below`, in order. */
  names(below?: number): Promise<readonly string[]>;
  /** How many events there are. */
  size(): Promise<number>;
  /** Every signed checkpoint, the smallest first. The last one stands for all events. */
  checkpoints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What stands in the store, before anyone has checked it. */
export interface StoredRow {
  readonly position: number;
  readonly case: string;
  readonly seq: number;
  readonly hash: string;
  /** The chained text of the event. */
  readonly text: string;
  /** Hash of all events up to this one: of the one before it and of this event's hash. It tells which of them was touched. */
  readonly log: string;
}

export type RegisterProblem =
  /** Nothing is there. */
  | 'MISSING'
  /** Something is there, and it is no register. */
  | 'NOT_A_REGISTER'
  /** It was made by a later version. */
  | 'TOO_NEW'
  | 'ALREADY_THERE'
  /** Someone else has written to the case in the meantime. */
  | 'CONFLICT'
  /** The events are not numbered on from the last one, or belong to another case or process. */
  | 'OUT_OF_ORDER'
  /** A name or a value that has no form which every store keeps unchanged. */
  | 'NOT_STORABLE'
  /** Another program holds it. */
  | 'LOCKED'
  | 'DISK_FULL'
  | 'NOT_WRITABLE'
  /** What stands on the disk is damaged. */
  | 'DAMAGED'
  | 'WRONG_KEY'
  /** The checkpoint is not one of this register, or of more events than it has. */
  | 'OTHER_CHECKPOINT'
  /** The server is not reached. */
  | 'UNREACHABLE'
  | 'REFUSED'
  /** The connection broke: whether the last events are stored is not known. */
  | 'CONNECTION_LOST'
  | 'FAILED';

/** Why a register could not do what it was asked. */
export class RegisterError extends Error {
  readonly problem: RegisterProblem;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(problem: RegisterProblem, args: Readonly<Record<string, string | number>> = {}) {
    super(`${problem} ${JSON.stringify(args)}`);
    this.name = 'RegisterError';
    this.problem = problem;
    this.args = args;
  }
}
