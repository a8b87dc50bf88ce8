import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  grown,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafOf,
  rootOf,
  rootOfLeaves,
  treeOf,
} from '../../../engine/register/merkle.ts';

/** The inputs and roots that the Certificate Transparency implementations test against. */
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((hex) => leafOf(Buffer.from(hex, 'hex')));

const many = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, index) => leafOf(Buffer.from(String(index))));

describe('the Merkle tree of RFC 6962', () => {
  test.each(roots.map((root, index) => [index + 1, root] as const))('over %i leaves', (size, root) => {
    expect(rootOfLeaves(leaves.slice(0, size))).toBe(root);
    expect(treeOf(leaves.slice(0, size)).at(-1)).toEqual([root]);
  });

  test('over nothing is the hash of nothing', () => {
    expect(rootOfLeaves([])).toBe(EMPTY_ROOT);
    expect(EMPTY_ROOT).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('grows by one leaf without the leaves before it', () => {
    let tree = EMPTY_FRONTIER;
    for (const [index, leaf] of leaves.entries()) {
      tree = grown(tree, leaf);
      expect([tree.size, rootOf(tree)]).toEqual([index + 1, roots[index]]);
    }
  });
});

describe('the proof of one leaf', () => {
  test('is the one of RFC 6962, 2.1.3', () => {
    const seven = leaves.slice(0, 7);
    const [a, b, c, d, e, f, j] = seven as [string, string, string, string, string, string, string];
    const [g, h, i] = [
      [a, b],
      [c, d],
      [e, f],
    ].map((pair) => rootOfLeaves(pair));
    const k = rootOfLeaves([a, b, c, d]);
    const l = rootOfLeaves([e, f, j]);
    const tree = treeOf(seven);
    expect(inclusionProof(tree, 0)).toEqual([b, h, l]);
    expect(inclusionProof(tree, 3)).toEqual([c, g, l]);
    expect(inclusionProof(tree, 4)).toEqual([f, j, k]);
    expect(inclusionProof(tree, 6)).toEqual([i, k]);
  });

  test('holds for its leaf at its place, and for nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, first, second) => {
        const all = many(size);
        const [index, other] = [first % size, second % size];
        const proof = inclusionProof(treeOf(all), index);
        const root = rootOfLeaves(all);
        const leaf = all[index] as string;
        expect(isIncluded(leaf, index, size, proof, root)).toBe(true);
        expect(isIncluded(all[other] as string, index, size, proof, root)).toBe(other === index);
        expect(isIncluded(leaf, other, size, proof, root)).toBe(other === index);
        expect(isIncluded(leaf, index, size, [...proof, leaf], root)).toBe(false);
        expect(isIncluded(leaf, index, size, proof.slice(1), root)).toBe(proof.length === 0);
      }),
    );
  });

  test('is not to be had for a leaf that is not there', () => {
    expect(() => inclusionProof(treeOf(leaves), 8)).toThrow(RangeError);
  });
});

describe('the proof that a log only grew', () => {
  test('is the one of RFC 6962, 2.1.3', () => {
    const seven = leaves.slice(0, 7);
    const [a, b, c, d, e, f, j] = seven as [string, string, string, string, string, string, string];
    const [g, , i] = [
      [a, b],
      [c, d],
      [e, f],
    ].map((pair) => rootOfLeaves(pair));
    const k = rootOfLeaves([a, b, c, d]);
    const l = rootOfLeaves([e, f, j]);
    const tree = treeOf(seven);
    expect(consistencyProof(tree, 3)).toEqual([c, d, g, l]);
    expect(consistencyProof(tree, 4)).toEqual([l]);
    expect(consistencyProof(tree, 6)).toEqual([i, j, k]);
  });

  test('holds for what the log was, and for nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, first, second) => {
        const all = many(size);
        const earlier = 1 + (first % size);
        const root = rootOfLeaves(all);
        const proof = consistencyProof(treeOf(all), earlier);
        const before = { size: earlier, root: rootOfLeaves(all.slice(0, earlier)) };
        expect(isConsistent(before, { size, root }, proof)).toBe(true);

        const changed = all.with(second % earlier, leafOf(Buffer.from('changed')));
        const after = { size, root: rootOfLeaves(changed) };
        expect(isConsistent(before, after, consistencyProof(treeOf(changed), earlier))).toBe(false);
        expect(isConsistent(before, after, proof)).toBe(false);
      }),
    );
  });
});
