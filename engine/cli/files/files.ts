/** The only file access of the command line: everything that can go wrong with a file is said here. */
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { CannotDo, systemCode } from '../errors.ts';

/** Largest file that is read. A municipality's rules are well under one, a year of case logs under ten. */
const LARGEST_MEGABYTES = 16;

const CHUNK = 65536;
const FEED = 0x0a;

/** The text of a file that must be UTF-8; a byte order mark is left out. `shown` is the path as messages name it. */
export function readText(file: string, shown: string): string {
  const bytes = readBytes(file, shown);
  if (bytes.includes(0)) throw new CannotDo((texts) => texts.errors.notText(shown));
  if (!isUtf8(bytes)) {
    const line = firstBrokenLine(bytes);
    throw new CannotDo((texts) => texts.errors.notUtf8(line), `${shown}:${line}`);
  }
  return new TextDecoder().decode(bytes);
}

/** One line of a text file. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  /** Without its line end. */
  readonly text: string;
  /** True when it ends with a line feed. */
  readonly isWhole: boolean;
}

/** The lines of a UTF-8 file of any size, a byte order mark left out. `shown` is the path as messages name it. */
export function* linesOf(file: string, shown: string): Generator<TextLine> {
  let rest = Buffer.alloc(0);
  let line = 0;
  const lineFrom = (bytes: Buffer, isWhole: boolean): TextLine => {
    line += 1;
    if (bytes.includes(0)) throw new CannotDo((texts) => texts.errors.notText(shown));
    if (!isUtf8(bytes)) throw new CannotDo((texts) => texts.errors.notUtf8(line), `${shown}:${line}`);
    const text = bytes.toString('utf8').replace(/\r$/, '');
    return { line, text: line === 1 ? text.replace(/^\ufeff/, '') : text, isWhole };
  };
  for (const piece of piecesOf(file, shown)) {
    rest = Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = rest.indexOf(FEED); end !== -1; end = rest.indexOf(FEED, start)) {
      yield lineFrom(rest.subarray(start, end), true);
      start = end + 1;
    }
    rest = rest.subarray(start);
    if (rest.length > LARGEST_MEGABYTES * 1_000_000) throw tooLarge(shown);
  }
  if (rest.length > 0) yield lineFrom(rest, false);
}

/** What stands at a path; undefined when nothing does. */
export function kindOf(file: string, shown: string): 'file' | 'folder' | undefined {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(error, shown);
  }
}

/** Every `.regel` file below a folder, in the order of their paths; hidden folders and links to folders are left out. */
export function ruleFilesBelow(folder: string, shown: string): string[] {
  let entries: ReturnType<typeof entriesOf>;
  try {
    entries = entriesOf(folder);
  } catch (error) {
    throw unreadable(error, shown);
  }
  return entries
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap((entry) => {
      const below = path.join(folder, entry.name);
      if (entry.isDirectory()) return ruleFilesBelow(below, path.join(shown, entry.name));
      return entry.name.endsWith('.regel') ? [below] : [];
    });
}

function entriesOf(folder: string) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Refuses a file that could not be written, before any other file is. A rename asks only for access to the folder. */
export function requireWritable(file: string, shown: string): void {
  try {
    closeSync(openSync(file, 'r+'));
  } catch (error) {
    throw unwritable(error, shown);
  }
}

/** Puts a text in place of a file in one step: a reader sees the old text or the new one, never half of it. */
export function writeAtomically(file: string, text: string, shown: string): void {
  let draft: string | undefined;
  try {
    const target = realpathSync(file);
    const { mode } = statSync(target);
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
    const handle = openSync(beside, 'wx', 0o600);
    draft = beside;
    try {
      writeFully(handle, text);
      fchmodSync(handle, mode);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    throw unwritable(error, shown);
  }
}

/** Writes a text to a file that is not there yet; half of one is taken away again. */
export function createText(file: string, text: string, shown: string, mode = 0o666): void {
  let isOpen = false;
  try {
    const handle = openSync(file, 'wx', mode);
    isOpen = true;
    try {
      writeFully(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (isOpen) removeFile(file);
    if (systemCode(error) === 'EEXIST') throw new CannotDo(({ errors }) => errors.fileExists(shown));
    if (systemCode(error) === 'ENOENT')
      throw new CannotDo(({ errors }) => errors.missingFolder(path.dirname(shown)));
    throw unwritable(error, shown);
  }
}

/** Puts a text in a file, whether the file is there already or not. */
export function putText(file: string, text: string, shown: string): void {
  if (kindOf(file, shown) === 'file') writeAtomically(file, text, shown);
  else createText(file, text, shown);
}

/** Takes a file away that this program has just made. */
export function removeFile(file: string): void {
  rmSync(file, { force: true });
}

/** Puts a text at the end of a file that is there, on a line of its own. */
export function addToText(file: string, text: string, shown: string): void {
  const before = readText(file, shown);
  writeAtomically(file, `${before}${before.endsWith('\n') ? '' : '\n'}${text}`, shown);
}

function writeFully(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

/** The bytes of a file. */
export function readBytes(file: string, shown: string): Buffer {
  const pieces: Buffer[] = [];
  let total = 0;
  for (const piece of piecesOf(file, shown)) {
    total += piece.length;
    if (total > LARGEST_MEGABYTES * 1_000_000) throw tooLarge(shown);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** In pieces, so that a device or a pipe without end stops at the limit as well. */
function* piecesOf(file: string, shown: string): Generator<Buffer> {
  let handle: number | undefined;
  try {
    if (statSync(file).isDirectory()) throw new CannotDo((texts) => texts.errors.isFolder(shown));
    handle = openSync(file, 'r');
    for (;;) {
      const piece = Buffer.allocUnsafe(CHUNK);
      const length = readSync(handle, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } catch (error) {
    throw unreadable(error, shown);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function tooLarge(shown: string): CannotDo {
  return new CannotDo((texts) => texts.errors.tooLarge(shown, LARGEST_MEGABYTES));
}

/** A line feed is never part of another character in UTF-8, so lines can be judged one by one. */
function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

function unreadable(error: unknown, shown: string): unknown {
  if (error instanceof CannotDo) return error;
  const code = systemCode(error);
  if (code === undefined) return error;
  return new CannotDo(({ errors }) => {
    if (code === 'ENOENT' || code === 'ENOTDIR') return errors.missingFile(shown);
    if (code === 'EACCES' || code === 'EPERM') return errors.noReadPermission(shown);
    return errors.unreadable(shown, code);
  });
}

function unwritable(error: unknown, shown: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  return new CannotDo(({ errors }) => {
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return errors.noWritePermission(shown);
    if (code === 'ENOSPC' || code === 'EDQUOT') return errors.noSpace(shown);
    return errors.unwritable(shown, code);
  });
}
