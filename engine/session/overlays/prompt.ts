/** A line at the foot of the screen: what to search for, a command, or the name of a file. */
import { actionOfWord, actions, perform } from '../actions/index.ts';
import { graphemeOf, graphemesOf } from '../keys.ts';
import { save } from '../saved/save.ts';
import { find } from '../search.ts';
import { moveTo, type Overlay, type Session, say, withOverlay } from '../session.ts';

type Prompt = Overlay & { readonly kind: 'prompt' };

export function pressInPrompt(session: Session, prompt: Prompt, key: string): Session {
  const write = (text: string) => {
    const written = withOverlay(say(session, undefined), { ...prompt, text });
    return prompt.asking.what === 'search' ? find(written, text) : written;
  };
  switch (key) {
    case 'backspace':
      return write(graphemesOf(prompt.text).slice(0, -1).join(''));
    case 'ctrl+u':
      return write('');
    case 'tab':
      return prompt.asking.what === 'command' ? write(completed(session, prompt.text)) : session;
    case 'enter':
      return send(session, prompt);
    default: {
      const grapheme = graphemeOf(key);
      return grapheme === undefined ? session : write(prompt.text + grapheme);
    }
  }
}

function send(session: Session, { asking, text }: Prompt): Session {
  switch (asking.what) {
    case 'search':
      return withOverlay(session, undefined);
    case 'save':
      return save(say(session, undefined), asking.format, text);
    case 'command':
      return runCommand(withOverlay(say(session, undefined), undefined), text);
  }
}

/** A word of the table of actions, the only one that begins so, or the number of an event. */
function runCommand(session: Session, written: string): Session {
  const word = written.trim().toLowerCase();
  if (word === '') return session;
  if (/^\d+$/.test(word)) return goToEvent(session, Number(word));
  const fitting = fittingWords(session, word);
  const action = actionOfWord(word) ?? (fitting.length === 1 ? actionOfWord(fitting[0] ?? '') : undefined);
  if (action) return perform(session, action);
  return say(session, {
    da: `Kender ikke »${word}«. Tryk ? for at se, hvad der kan gøres.`,
    en: `There is no “${word}”. Press ? to see what can be done.`,
  });
}

/** The session at an event by its place in the timeline. */
function goToEvent(session: Session, number: number): Session {
  const { length } = session.whole.steps;
  if (number >= 1 && number <= length) return moveTo(session, number);
  return say(session, {
    da: `Sagen har ingen hændelse ${number}; den har ${length}.`,
    en: `The case has no event ${number}; it has ${length}.`,
  });
}

/** The words that begin with what is written. */
export function fittingWords({ language }: Session, written: string): readonly string[] {
  const begun = written.trim().toLowerCase();
  return actions.map(({ word }) => word[language]).filter((word) => word.startsWith(begun));
}

/** As far as all the words that fit are the same. */
function completed(session: Session, written: string): string {
  const words = fittingWords(session, written);
  const [first = written] = words;
  let length = first.length;
  while (!words.every((word) => word.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, Math.max(length, written.length));
}
