/** A case with everything that it takes to check it without the register: events, rules, proofs, checkpoint. */
import { createHash } from 'node:crypto';
import type { CaseEvent } from '../case/event.ts';
import { chainedText, hashOf } from './chain.ts';
import { type Checkpoint, openedCheckpoint } from './checkpoint.ts';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, leafOfHash, treeOf } from './merkle.ts';
import { type Register, RegisterError } from './register.ts';

const PACK_FORMAT = 1;

/** The text of a rule set; its SHA-256 is its hash. */
export interface PackedRules {
  readonly name: string;
  readonly version: number;
  readonly hash: string;
  readonly file: string;
  readonly text: string;
}

export interface Pack {
  readonly format: number;
  readonly case: string;
  readonly verifier: string;
  /** A signed note. */
  readonly checkpoint: string;
  readonly events: readonly {
    readonly position: number;
    readonly event: CaseEvent;
    readonly prev: string | null;
    readonly hash: string;
    readonly proof: readonly string[];
  }[];
  readonly rules: readonly PackedRules[];
  /** An earlier checkpoint, and the proof that the register has only grown since. */
  readonly since?: { readonly checkpoint: string; readonly proof: readonly string[] };
}

/**
 * Packs a case; `since` is an earlier checkpoint. Throws `RegisterError`: `OTHER_CHECKPOINT` where that is not of this
 * register, `DAMAGED` where the register does not fit its own last checkpoint.
 */
export async function packOf(
  register: Register,
  name: string,
  { rules, since }: { readonly rules: readonly PackedRules[]; readonly since?: string },
): Promise<Pack> {
  const { verifier } = register;
  const checkpoint = (await register.checkpoints()).at(-1) ?? '';
  const size = openedCheckpoint(checkpoint, verifier)?.size ?? 0;
  const leaves: string[] = [];
  for await (const { position, hash } of register.events()) {
    if (position < size) leaves.push(leafOfHash(hash));
  }
  const tree = treeOf(leaves);
  const events = (await register.read(name)).filter(({ position }) => position < size);
  const earlier = since === undefined ? undefined : openedCheckpoint(since, verifier);
  if (since !== undefined && (earlier === undefined || earlier.size < 1 || earlier.size > leaves.length)) {
    throw new RegisterError('OTHER_CHECKPOINT');
  }
  const pack: Pack = {
    format: PACK_FORMAT,
    case: name,
    verifier,
    checkpoint,
    events: events.map((stored) => ({ ...stored, proof: inclusionProof(tree, stored.position) })),
    rules,
    ...(since !== undefined &&
      earlier && { since: { checkpoint: since, proof: consistencyProof(tree, earlier.size) } }),
  };
  if (checked(pack).problems.some(({ code }) => code !== 'RULES_MISSING')) throw new RegisterError('DAMAGED');
  return pack;
}

export type PackProblemCode =
  | 'CHECKPOINT'
  | 'EVENT_CHANGED'
  | 'EVENT_MISSING'
  | 'EVENT_NOT_INCLUDED'
  | 'RULES_CHANGED'
  | 'RULES_MISSING'
  | 'SINCE';

export interface PackProblem {
  readonly code: PackProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface PackCheck {
  readonly problems: readonly PackProblem[];
  readonly checkpoint?: Checkpoint;
  /** Size of the earlier checkpoint, where one is packed. */
  readonly since?: number;
}

/** Checks a pack with nothing but what is in it. */
export function checked(pack: Pack): PackCheck {
  const checkpoint = openedCheckpoint(pack.checkpoint, pack.verifier);
  const problems: PackProblem[] = [];
  const report = (code: PackProblemCode, args: PackProblem['args'] = {}): void => {
    problems.push({ code, args });
  };
  if (checkpoint === undefined) report('CHECKPOINT');
  let prev: string | null = null;
  for (const [index, stored] of pack.events.entries()) {
    const seq = index + 1;
    if (stored.event.seq !== seq || stored.event.case !== pack.case) {
      report('EVENT_MISSING', { seq });
      break;
    }
    const isWhole = hashOf(chainedText(stored.event, prev)) === stored.hash && stored.prev === prev;
    if (!isWhole) report('EVENT_CHANGED', { seq });
    else if (checkpoint && !isPartOf(stored, checkpoint)) report('EVENT_NOT_INCLUDED', { seq });
    prev = stored.hash;
  }
  if (pack.events.length === 0) report('EVENT_MISSING', { seq: 1 });
  for (const { name, version, hash, text } of pack.rules) {
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== hash)
      report('RULES_CHANGED', { name, version });
  }
  const there = new Set(pack.rules.map(({ hash }) => hash));
  for (const { name, version, hash } of decidingRules(pack)) {
    if (!there.has(hash)) report('RULES_MISSING', { name, version });
  }
  const since = checkpoint && sinceOf(pack, checkpoint);
  if (pack.since && since === undefined) report('SINCE');
  return { problems, ...(checkpoint && { checkpoint }), ...(since !== undefined && { since }) };
}

function isPartOf({ hash, position, proof }: Pack['events'][number], { size, root }: Checkpoint): boolean {
  return isIncluded(leafOfHash(hash), position, size, proof, root);
}

function sinceOf({ since, verifier }: Pack, later: Checkpoint): number | undefined {
  const earlier = since && openedCheckpoint(since.checkpoint, verifier);
  return earlier && isConsistent(earlier, later, since.proof) ? earlier.size : undefined;
}

/** The rule sets that the recorded decisions name, each once. */
export function decidingRules({ events }: Pick<Pack, 'events'>): readonly Omit<PackedRules, 'text'>[] {
  const all = events.flatMap(({ event }) => {
    const { recorded } = event.data as {
      readonly recorded?: { readonly rulesets?: Omit<PackedRules, 'text'>[] };
    };
    return recorded?.rulesets ?? [];
  });
  return [...new Map(all.map((ruleset) => [ruleset.hash, ruleset])).values()];
}

/** The line of a pack file that holds the pack. It is a comment of the program before it. */
const MARK = '//pack ';

/** A pack as one file: the program that checks it, and below it what is checked. */
export function packFile(program: string, pack: Pack): string {
  // These two end a line of a program, though not one of JSON.
  const data = JSON.stringify(pack).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${program.trimEnd()}\n${MARK}${data}\n`;
}

/** The pack in a file; undefined where there is none that can be read. */
export function packIn(text: string): Pack | undefined {
  const line = text.split('\n').findLast((each) => each.startsWith(MARK));
  try {
    const pack = JSON.parse(line?.slice(MARK.length) ?? '') as Pack;
    return pack.format === PACK_FORMAT && Array.isArray(pack.events) && Array.isArray(pack.rules)
      ? pack
      : undefined;
  } catch {
    return undefined;
  }
}
