/** Danish texts of warnings that a file accepts. */
import { type MessageTable, text } from '../message.ts';

export const waivers: MessageTable = {
  R151: (args) => ({
    message: `»${text(args, 'code')}« er accepteret uden en grund`,
    hint: 'tilføj på samme linje: fordi "…"',
  }),
  R152: (args) => ({
    message: `»${text(args, 'code')}« kan ikke accepteres; det kan kun advarsler`,
    hint:
      args.suggestion === undefined
        ? 'ret det, som meddelelsen siger, og slet linjen'
        : `mente I ${text(args, 'suggestion')}? En fejl skal rettes`,
  }),
  R153: (args) => ({
    message: `»${text(args, 'code')}« er accepteret, men advarslen gives ikke her`,
    hint: 'slet linjen, eller flyt den til det afsnit, som advarslen handler om',
  }),
};
