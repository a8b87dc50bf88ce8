import type { Problem } from './text/problem.ts';
import type { Texts } from './text/texts.ts';

/** The work could not be done, for a reason that is the user's to know: exit code 2 and the text, nothing else. */
export class CannotDo extends Error {
  readonly problem: (texts: Texts) => Problem;
  /** `file`, `file:line` or `file:line:column`. */
  readonly place: string | undefined;

  constructor(problem: (texts: Texts) => Problem, place?: string) {
    super('the command could not do its work');
    this.name = 'CannotDo';
    this.problem = problem;
    this.place = place;
  }
}

/** The system's own code of an error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
