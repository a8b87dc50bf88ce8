/** English phrases that several messages share. */
import type { Language } from '../../source.ts';
import { type Message, type MessageArguments, text } from '../message.ts';

export const LANGUAGES: Readonly<Record<Language, string>> = { da: 'Danish', en: 'English' };

/** The nearest name that is known as the hint, or `otherwise` where none is near; no hint where neither is. */
export function didYouMean(args: MessageArguments, otherwise?: string): Pick<Message, 'hint'> {
  if (args.suggestion !== undefined) return { hint: `did you mean »${text(args, 'suggestion')}«?` };
  return otherwise === undefined ? {} : { hint: otherwise };
}

/** The name that the message is about, in quotation marks. */
export function named(args: MessageArguments): string {
  return `»${text(args, 'name')}«`;
}
