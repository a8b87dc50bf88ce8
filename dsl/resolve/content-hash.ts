/** What a text is known by: its hash. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text as it is meant: line ends as LF, without a byte order mark. */
export function contentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))));
}

/** The first digits of the hash, short enough to be written beside a quotation of the law. */
export function checksum(text: string): string {
  return contentHash(text).slice(0, 8);
}
