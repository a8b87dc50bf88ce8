/** Danish texts of law and sources that nobody has confirmed. */
import { type MessageTable, text } from '../message.ts';

export const confirmations: MessageTable = {
  R154: (args) => ({
    message:
      args.written === undefined
        ? 'lovens ord er ikke bekræftet'
        : 'lovens ord er ændret, siden de blev bekræftet',
    hint: `hold dem op mod loven; passer de, så skriv: bekræftet "${text(args, 'checksum')}"`,
  }),
  R155: (args) => ({
    message: `»${text(args, 'source')}« er ikke bekræftet`,
    hint: 'hold reglen op mod kilden; passer den, så skriv et komma efter kilden og for eksempel: bekræftet af juraen 3. marts 2015',
  }),
};
