/** Danish texts of templates. */
import { type MessageTable, quotedList, text } from '../message.ts';

export const templates: MessageTable = {
  R180: (args) => ({
    message: `skabelonen »${text(args, 'name')}« har ingen tekst`,
    hint: 'tilføj for eksempel: afsnit "Til {modtagere}"',
  }),
  R181: (args) => ({
    message: `»${text(args, 'sign')}« står alene; { og } hører sammen`,
    hint: 'skriv navnet på det, der skal udfyldes, mellem { og }',
  }),
  R182: (args) => ({
    message: `»${text(args, 'name')}« hører til gruppen ${quotedList(args, 'groups', 'eller')}, og i en skabelon er der ikke valgt nogen af dem`,
    hint: 'nævn en oplysning om sagen som helhed, en grænse, en frist eller et felt til udfyldning',
  }),
};
