import { describe, expect, test } from 'vitest';
import { openedCheckpoint, readCheckpoint, signedCheckpoint } from '../../../engine/register/checkpoint.ts';
import { rootOfLeaves } from '../../../engine/register/merkle.ts';
import { newKeyPair, openedNote, signedNote, verifierOf } from '../../../engine/register/signed-note.ts';

describe('a signed note', () => {
  // The key and the note in the documentation of golang.org/x/mod/sumdb/note.
  const secret = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
  const verifier = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

  test('is the same as the one that other programs write', () => {
    expect(verifierOf(secret)).toBe(verifier);
    expect(signedNote(text, secret)).toBe(note);
    expect(openedNote(note, verifier)).toBe(text);
  });

  test('is not opened when a letter of it was changed, or by another key', () => {
    expect(openedNote(note.replace('answer', 'Answer'), verifier)).toBeUndefined();
    expect(openedNote(note.replace('x08go/ZJ', 'x08go/ZK'), verifier)).toBeUndefined();
    expect(openedNote(note, newKeyPair('PeterNeumann').verifier)).toBeUndefined();
    expect(openedNote(text, verifier)).toBeUndefined();
    expect(openedNote(note, 'PeterNeumann')).toBeUndefined();
  });

  test.each(['', 'PRIVATE+KEY+a', verifier, secret.replace('c74f20a3', 'c74f20a4')])(
    'is not made with »%s«',
    (other) => {
      expect(() => signedNote(text, other)).toThrow(RangeError);
    },
  );
});

test('a checkpoint names the register, the number of events and the root', () => {
  const { secret, verifier } = newKeyPair('samraad/fjordby');
  const checkpoint = { origin: 'samraad/fjordby', size: 0, root: rootOfLeaves([]) };
  const note = signedCheckpoint(checkpoint, secret);
  expect(note).toMatch(
    /^samraad\/fjordby\n0\n47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— samraad\/fjordby \S+\n$/,
  );
  expect(openedCheckpoint(note, verifier)).toEqual(checkpoint);
  expect(openedCheckpoint(note.replace('\n0\n', '\n1\n'), verifier)).toBeUndefined();
  expect(readCheckpoint('nothing\nat\nall\n')).toBeUndefined();
});
