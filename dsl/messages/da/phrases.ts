/** Danish phrases that several messages share. */
import type { Language } from '../../source.ts';
import { type Message, type MessageArguments, text } from '../message.ts';

export const LANGUAGES: Readonly<Record<Language, string>> = { da: 'dansk', en: 'engelsk' };

/** The nearest name that is known as the hint, or `otherwise` where none is near; no hint where neither is. */
export function didYouMean(args: MessageArguments, otherwise?: string): Pick<Message, 'hint'> {
  if (args.suggestion !== undefined) return { hint: `mente I »${text(args, 'suggestion')}«?` };
  return otherwise === undefined ? {} : { hint: otherwise };
}
