/** The session as a whole: help, commands, what is taken out of it, and its end. */

import { citationOf, copyCitation } from '../saved/citation.ts';
import { type Session, withOverlay } from '../session.ts';
import type { Action } from './action.ts';

export const sessionActions: readonly Action[] = [
  {
    id: 'help',
    keys: ['?'],
    word: { da: 'hjælp', en: 'help' },
    name: { da: 'hjælp', en: 'help' },
    run: (session) => withOverlay(session, { kind: 'help', query: '', selected: 0 }),
  },
  {
    id: 'command',
    keys: [':'],
    word: { da: 'kommando', en: 'command' },
    name: {
      da: 'skriv en kommando, eller nummeret på en hændelse',
      en: 'write a command, or the number of an event',
    },
    run: (session) => withOverlay(session, { kind: 'prompt', asking: { what: 'command' }, text: '' }),
  },
  {
    id: 'copy',
    keys: ['y'],
    word: { da: 'kopiér', en: 'copy' },
    name: { da: 'kopiér linjen med dens kilder', en: 'copy the line with its sources' },
    unavailable: (session) =>
      citationOf(session)
        ? undefined
        : { da: 'Der er ingen kilde på den valgte linje.', en: 'The selected line has no source.' },
    run: copyCitation,
  },
  {
    id: 'save',
    keys: ['s'],
    word: { da: 'gem', en: 'save' },
    name: {
      da: 'gem som sag, som forløb i en regelfil, eller som tekst, data eller diagram',
      en: 'save as a case, as a scenario in a rule file, or as text, data or a diagram',
    },
    unavailable: ({ events }) =>
      events.length > 0
        ? undefined
        : { da: 'Sagen har ingen hændelser endnu.', en: 'The case has no events yet.' },
    run: (session) => withOverlay(session, { kind: 'choose', what: 'save', query: '', selected: 0 }),
  },
  {
    id: 'problems',
    keys: ['!'],
    word: { da: 'regelfejl', en: 'rule-errors' },
    name: { da: 'vis fejl i regelfilerne', en: 'show what is wrong in the rule files' },
    unavailable: ({ problems }) =>
      problems.length > 0
        ? undefined
        : { da: 'Regelfilerne er i orden.', en: 'The rule files are in order.' },
    run: showProblems,
  },
  {
    id: 'close',
    keys: ['escape'],
    word: { da: 'luk', en: 'close' },
    name: { da: 'luk det, der ligger øverst; slut rundvisningen', en: 'close what is on top; end the tour' },
    run: (session) => {
      if (session.enlarged) return { ...session, enlarged: false };
      const { tour: _, ...rest } = session;
      return rest;
    },
  },
  {
    id: 'quit',
    keys: ['q', 'ctrl+c'],
    word: { da: 'slut', en: 'quit' },
    name: { da: 'afslut', en: 'quit' },
    run: (session) => ({ ...session, ended: true }),
  },
];

function showProblems(session: Session): Session {
  const lines = session.problems.map(({ place, text }) => `${place}: ${text[session.language]}`);
  return withOverlay(session, { kind: 'detail', lines, offset: 0 });
}
