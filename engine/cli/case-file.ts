import path from 'node:path';
import type { CaseEvent } from '../case/event.ts';
import { type LogIssue, parseLog } from '../case/log.ts';
import type { Context } from './context.ts';
import { CannotDo } from './errors.ts';
import { readText } from './files.ts';
import { shownPath } from './paths.ts';

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

/** Why a case cannot be gone through, when it cannot. */
export function caseProblem({ shown, issues }: CaseFile): CannotDo | undefined {
  const [first] = issues;
  if (first === undefined) return undefined;
  return new CannotDo(({ errors }) => errors.logIssue(first), `${shown}:${first.line}`);
}
