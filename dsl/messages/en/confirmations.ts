/** English texts of law and sources that nobody has confirmed. */
import { type MessageTable, text } from '../message.ts';

export const confirmations: MessageTable = {
  R154: (args) => ({
    message:
      args.written === undefined
        ? 'the words of the law are not confirmed'
        : 'the words of the law were changed after they were confirmed',
    hint: `hold them against the law; if they agree, write: confirmed "${text(args, 'checksum')}"`,
  }),
  R155: (args) => ({
    message: `»${text(args, 'source')}« is not confirmed`,
    hint: 'hold the rule against the source; if it agrees, write a comma after the source and for example: confirmed by the legal office 3 March 2015',
  }),
};
