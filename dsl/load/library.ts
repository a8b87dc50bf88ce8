/** Rule files that were read: each with its tree, and with its rules when they are free of errors. */
import type { RuleFile } from '../ast.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Ruleset } from '../model.ts';

export interface LoadedFile {
  readonly file: RuleFile;
  readonly ruleset?: Ruleset;
  /** What the checks did not see whole; nothing where they were not made. */
  readonly partly?: PartlyExamined;
}

/** How many concepts of a file were not gone through case by case. */
export interface PartlyExamined {
  /** In some of their cases only. */
  readonly sampled: number;
  /** Without what the concepts they refer to come to. */
  readonly apart: number;
}

/** All rule files of a municipality and of the nation, read and checked together. */
export interface RuleLibrary {
  readonly files: readonly LoadedFile[];
  readonly rulesets: readonly Ruleset[];
  /** In the order of the files, and of the places in each. */
  readonly diagnostics: readonly Diagnostic[];
}
