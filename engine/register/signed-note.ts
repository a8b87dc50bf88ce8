/** Signed notes (C2SP signed-note): a text that people can read, with Ed25519 signatures below it. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';

const ED25519 = 1;
/** What stands before the 32 bytes of a key in its DER forms (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export interface KeyPair {
  /** `PRIVATE+KEY+<name>+<id>+<key>`: whoever has it can sign in the register's name. */
  readonly secret: string;
  /** `<name>+<id>+<key>`: whoever has it can check. */
  readonly verifier: string;
}

interface Key {
  readonly name: string;
  /** Eight hex digits. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** A new pair for a name, which holds neither white space nor `+`. */
export function newKeyPair(name: string): KeyPair {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length);
  const secret = `PRIVATE+KEY+${name}+${keyId(name, publicBytes(seed))}+${encoded(seed)}`;
  return { secret, verifier: verifierOf(secret) };
}

/** The key that checks what a secret key signs. Throws a `RangeError` on a text that is no secret key. */
export function verifierOf(secret: string): string {
  const { name, id, bytes } = secretKey(secret);
  return `${name}+${id}+${encoded(publicBytes(bytes))}`;
}

/** The text with its signature. It must end with a line feed. */
export function signedNote(text: string, secret: string): string {
  const { name, id, bytes } = secretKey(secret);
  const signature = sign(null, Buffer.from(text, 'utf8'), privateKeyOf(bytes));
  return `${text}\n— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), signature]).toString('base64')}\n`;
}

/** The text of a note that is signed by the key; undefined for every other text. */
export function openedNote(note: string, verifier: string): string | undefined {
  const key = keyOf(verifier);
  const end = note.lastIndexOf('\n\n');
  if (key === undefined || end === -1 || keyId(key.name, key.bytes) !== key.id) return undefined;
  const text = note.slice(0, end + 1);
  const signatures = note.slice(end + 2).split('\n');
  const isSigned = signatures.some((line) => {
    const [dash, name, encodedSignature] = line.split(' ');
    if (dash !== '—' || name !== key.name || encodedSignature === undefined) return false;
    const bytes = Buffer.from(encodedSignature, 'base64');
    if (bytes.subarray(0, 4).toString('hex') !== key.id) return false;
    return verify(null, Buffer.from(text, 'utf8'), publicKeyOf(key.bytes), bytes.subarray(4));
  });
  return isSigned ? text : undefined;
}

function secretKey(secret: string): Key {
  const prefix = 'PRIVATE+KEY+';
  const key = secret.startsWith(prefix) ? keyOf(secret.slice(prefix.length).trimEnd()) : undefined;
  if (key === undefined || keyId(key.name, publicBytes(key.bytes)) !== key.id)
    throw new RangeError('no secret key');
  return key;
}

function keyOf(text: string): Key | undefined {
  const [, name, id, key] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  if (name === undefined || id === undefined || key === undefined) return undefined;
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === 33 && bytes[0] === ED25519 ? { name, id, bytes: bytes.subarray(1) } : undefined;
}

function keyId(name: string, publicKey: Uint8Array): string {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.of(ED25519))
    .update(publicKey)
    .digest('hex')
    .slice(0, 8);
}

function encoded(key: Uint8Array): string {
  return Buffer.concat([Buffer.of(ED25519), key]).toString('base64');
}

function privateKeyOf(seed: Uint8Array) {
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(bytes: Uint8Array) {
  return createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
}

function publicBytes(seed: Uint8Array): Buffer {
  return createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}
