import path from 'node:path';
import type { CaseEvent } from '../../case/event.ts';
import { type LogIssue, parseLog } from '../../case/log.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { readText } from '../files/files.ts';
import { shownPath } from '../files/paths.ts';

/** A case log as it stands in a file. */
export interface CaseFile {
  /** The path as messages name it. */
  readonly shown: string;
  readonly events: readonly CaseEvent[];
  readonly issues: readonly LogIssue[];
}

/** Reads a case; what is wrong inside the file is told in `issues`, not thrown. */
export function readCase(file: string, { cwd }: Context): CaseFile {
  const whole = path.resolve(cwd, file);
  const shown = shownPath(whole, cwd);
  return { shown, ...parseLog(readText(whole, shown)) };
}

/** The case, when nothing in its file is wrong; else throws what is wrong first, with its line. */
export function soundCase(file: CaseFile): CaseFile {
  const [first] = file.issues;
  if (first === undefined) return file;
  throw new CannotDo(({ errors }) => errors.logIssue(first), `${file.shown}:${first.line}`);
}
