import type { Command } from 'commander';
import type { Language } from '../../dsl/index.ts';
import { maskCpr } from '../text/mask-cpr.ts';
import { dateOption, todayInDenmark } from './command-line/dates.ts';
import { type Texts, textsIn } from './text/texts.ts';

/** Where the command runs; known before the command line is read. */
export interface Shell {
  readonly language: Language;
  /** The language that was asked for; messages about a rule file otherwise follow the file. */
  readonly asked: Language | undefined;
  readonly texts: Texts;
  readonly cwd: string;
  readonly colour: boolean;
  /** Data, for the next program as much as for a person, written as it is. */
  readonly out: (text: string) => void;
  /** Talk: what was done, and what could not be done. CPR numbers are masked. */
  readonly say: (text: string) => void;
}

/** What every command is given. Its `out` masks CPR numbers in text; JSON does so string by string, so that figures stay. */
export interface Context extends Shell {
  /** From `--date`, else from the clock; the only place where a command learns what day it is. */
  readonly today: string;
  /** True when `--date` was given. */
  readonly dated: boolean;
  readonly format: string;
  /** `--rules`, as written. */
  readonly rulesFolder: string | undefined;
}

interface GlobalOptions {
  readonly date?: string;
  readonly format?: string;
  readonly json?: true;
  readonly rules?: string;
}

/**
 * Joins what is known of the shell with the options of one command. The first of `formats` is the usual one; JSON is among
 * those of every command.
 */
export function contextOf(shell: Shell, command: Command, formats: readonly [string, ...string[]]): Context {
  const options = command.optsWithGlobals<GlobalOptions>();
  const format = options.json ? 'json' : (options.format ?? formats[0]);
  return {
    ...shell,
    out: format === 'json' ? shell.out : (text) => shell.out(maskCpr(text)),
    today: options.date === undefined ? todayInDenmark(new Date()) : dateOption('--date', options.date),
    dated: options.date !== undefined,
    format,
    rulesFolder: options.rules,
  };
}

/** The language asked for, found before anything else so that every message is in it. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const written = argv.findLast((_, index) => argv[index - 1] === '--lang') ?? '';
  const joined = argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  return (['da', 'en'] as const).find((language) => language === (joined ?? written));
}

/** A shell around the running process. */
export function shellOf(argv: readonly string[], colour: boolean): Shell {
  const asked = askedLanguage(argv);
  const language = asked ?? 'da';
  return {
    language,
    asked,
    texts: textsIn(language),
    cwd: process.cwd(),
    colour,
    out: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(maskCpr(text)),
  };
}
