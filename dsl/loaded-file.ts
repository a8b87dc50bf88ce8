/** A rule file that was read: its tree, and its rules when they are free of errors. */
import type { RuleFile } from './ast.ts';
import type { Ruleset } from './model.ts';

export interface LoadedFile {
  readonly file: RuleFile;
  readonly ruleset?: Ruleset;
}
