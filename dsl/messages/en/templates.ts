/** English texts of templates. */
import { type MessageTable, quotedList, text } from '../message.ts';

export const templates: MessageTable = {
  R180: (args) => ({
    message: `the template »${text(args, 'name')}« has no text`,
    hint: 'add for example: paragraph "To {recipients}"',
  }),
  R181: (args) => ({
    message: `»${text(args, 'sign')}« stands alone; { and } belong together`,
    hint: 'write the name of what is to be filled in between { and }',
  }),
  R182: (args) => ({
    message: `»${text(args, 'name')}« belongs to the group ${quotedList(args, 'groups', 'or')}, and in a template none of them is chosen`,
    hint: 'name a fact of the case as a whole, a limit, a deadline or a blank for the case to fill',
  }),
};
