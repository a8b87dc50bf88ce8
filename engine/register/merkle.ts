/** A Merkle tree over a log (RFC 6962, section 2.1): one hash stands for all events, and a short proof for each. */
import { createHash } from 'node:crypto';

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** Hash of the empty tree. */
export const EMPTY_ROOT: string = createHash('sha256').digest('hex');

/** The leaf of some bytes. All hashes here are lower-case hex. */
export function leafOf(content: Uint8Array): string {
  return createHash('sha256').update(LEAF).update(content).digest('hex');
}

/** The leaf of an event: over the 32 bytes of its hash, which binds everything the event holds. */
export function leafOfHash(hash: string): string {
  return leafOf(Buffer.from(hash, 'hex'));
}

function nodeOf(left: string, right: string): string {
  return createHash('sha256')
    .update(NODE)
    .update(Buffer.from(left, 'hex'))
    .update(Buffer.from(right, 'hex'))
    .digest('hex');
}

/** A tree that only grows, kept as the roots of its full subtrees from the largest to the smallest. */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly string[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, roots: [] };

/** The tree with one more leaf. */
export function grown({ size, roots }: Frontier, leaf: string): Frontier {
  const kept = [...roots];
  let last = leaf;
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) last = nodeOf(kept.pop() ?? '', last);
  return { size: size + 1, roots: [...kept, last] };
}

/** The root of the tree. */
export function rootOf({ roots }: Frontier): string {
  const last = roots.at(-1);
  if (last === undefined) return EMPTY_ROOT;
  return roots.slice(0, -1).reduceRight((right, left) => nodeOf(left, right), last);
}

/** The root over a list of leaves. */
export function rootOfLeaves(leaves: Iterable<string>): string {
  let tree = EMPTY_FRONTIER;
  for (const leaf of leaves) tree = grown(tree, leaf);
  return rootOf(tree);
}

/** All hashes of a tree: the leaves, then each level up to the root; a node without a neighbour is taken up as it is. */
export type Tree = readonly (readonly string[])[];

/** The whole tree over a list of leaves, from which proofs are read. */
export function treeOf(leaves: readonly string[]): Tree {
  const levels = [leaves];
  for (let below = leaves; below.length > 1; levels.push(below)) {
    const pairs = below;
    below = Array.from({ length: Math.ceil(pairs.length / 2) }, (_, index) => {
      const [left, right] = [pairs[2 * index] ?? '', pairs[2 * index + 1]];
      return right === undefined ? left : nodeOf(left, right);
    });
  }
  return levels;
}

/** The audit path of a leaf: the hashes that lead from it to the root. Throws a `RangeError` where there is no such leaf. */
export function inclusionProof(tree: Tree, index: number): readonly string[] {
  const size = tree[0]?.length ?? 0;
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} of ${size}`);
  return tree.slice(0, -1).flatMap((level, height) => {
    const at = Math.floor(index / 2 ** height);
    const neighbour = level[at % 2 === 0 ? at + 1 : at - 1];
    return neighbour === undefined ? [] : [neighbour];
  });
}

/** The hashes that show a tree to begin with an earlier one. Throws a `RangeError` where it was never that small. */
export function consistencyProof(tree: Tree, earlier: number): readonly string[] {
  const size = tree[0]?.length ?? 0;
  if (earlier < 1 || earlier > size) throw new RangeError(`no size ${earlier} of ${size}`);
  return subproof(tree, earlier, { from: 0, size, whole: true });
}

interface Part {
  readonly from: number;
  readonly size: number;
  /** True while the earlier root, which the reader has, is the root of this part. */
  readonly whole: boolean;
}

function subproof(tree: Tree, earlier: number, { from, size, whole }: Part): readonly string[] {
  if (earlier === size) return whole ? [] : [rootOfPart(tree, from, size)];
  const half = 2 ** (heightOf(size) - 1);
  return earlier <= half
    ? [...subproof(tree, earlier, { from, size: half, whole }), rootOfPart(tree, from + half, size - half)]
    : [
        ...subproof(tree, earlier - half, { from: from + half, size: size - half, whole: false }),
        rootOfPart(tree, from, half),
      ];
}

function rootOfPart(tree: Tree, from: number, size: number): string {
  const height = heightOf(size);
  return tree[height]?.[from / 2 ** height] ?? '';
}

/** How many levels stand above the leaves of a tree of this size. */
function heightOf(size: number): number {
  let height = 0;
  while (2 ** height < size) height += 1;
  return height;
}

/** Whether a leaf stands at a place in the tree with that size and root (RFC 9162, 2.1.3.2). */
export function isIncluded(
  leaf: string,
  index: number,
  size: number,
  proof: readonly string[],
  root: string,
): boolean {
  if (index < 0 || index >= size) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeOf(step, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = nodeOf(hash, step);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash === root;
}

/** Whether the tree with the later root begins with the tree with the earlier one (RFC 9162, 2.1.4.2). */
export function isConsistent(
  earlier: { readonly size: number; readonly root: string },
  later: { readonly size: number; readonly root: string },
  proof: readonly string[],
): boolean {
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root;
  if (earlier.size < 1 || earlier.size > later.size) return false;
  const path = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof;
  let [at, last] = [earlier.size - 1, later.size - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let [before, after] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [before, after] = [nodeOf(step, before), nodeOf(step, after)];
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      after = nodeOf(after, step);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && before === earlier.root && after === later.root;
}

function isPowerOfTwo(size: number): boolean {
  return 2 ** heightOf(size) === size;
}
