/** English texts of warnings that a file accepts. */
import { type MessageTable, text } from '../message.ts';

export const waivers: MessageTable = {
  R151: (args) => ({
    message: `"${text(args, 'code')}" is accepted without a reason`,
    hint: 'add on the same line: because "…"',
  }),
  R152: (args) => ({
    message: `"${text(args, 'code')}" cannot be accepted; only warnings can`,
    hint:
      args.suggestion === undefined
        ? 'mend what the message says and delete the line'
        : `did you mean ${text(args, 'suggestion')}? An error must be mended`,
  }),
  R153: (args) => ({
    message: `"${text(args, 'code')}" is accepted, but the warning is not given here`,
    hint: 'delete the line, or move it to the section that the warning is about',
  }),
};
