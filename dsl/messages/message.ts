/** How a message is written: a sentence that stands alone, and at most one hint with the next step. */
import type { DiagnosticArgument } from '../diagnostic.ts';
import type { Language } from '../source.ts';

export interface Message {
  readonly message: string;
  readonly hint?: string;
}

export type MessageArguments = Readonly<Record<string, DiagnosticArgument>>;

/** Texts by diagnostic code. */
export type MessageTable = Readonly<Record<string, (args: MessageArguments) => Message>>;

/** One argument as text; lists with commas. */
export function text(args: MessageArguments, key: string): string {
  const value = args[key];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/** One argument as a list; empty where it was not given. */
export function listOf(args: MessageArguments, key: string): readonly string[] {
  const value = args[key];
  return Array.isArray(value) ? value : [];
}

/** The items with commas, the last one after `word`: `a, b or c`. */
export function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** Each item of an argument in »…«, with the last one after `word`. */
export function quotedList(args: MessageArguments, key: string, word: string): string {
  return joined(
    listOf(args, key).map((item) => `»${item}«`),
    word,
  );
}

/** The language of the file that the message is about. */
export function fileLanguage(args: MessageArguments): Language {
  return args.fileLanguage === 'en' ? 'en' : 'da';
}

/** The language that the file is not written in. */
export function otherLanguage(args: MessageArguments): Language {
  return fileLanguage(args) === 'da' ? 'en' : 'da';
}
