/** How a message is written: a sentence that stands alone, and at most one hint with the next step. */
import type { DiagnosticArgument } from '../diagnostic.ts';

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

/** Each item in »…«, with the last one after `word`. */
export function quotedList(args: MessageArguments, key: string, word: string): string {
  const value = args[key];
  const items = (Array.isArray(value) ? value : []).map((item) => `»${item}«`);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
