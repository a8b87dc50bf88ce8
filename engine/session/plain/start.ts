/** The start in line mode: a numbered list, or a question. */
import { graphemesOf, typed } from '../keys.ts';
import { isWritten, pressStart, type Start, startChoices } from '../start.ts';
import { textsIn } from '../text/index.ts';
import { indented } from './lines.ts';

/** So many lines of a list are numbered; the rest is found by its name. */
const SHOWN = 20;

export interface StartReply {
  readonly start: Start;
  readonly lines: readonly string[];
  readonly prompt: string;
}

export function greetStart(start: Start): StartReply {
  const text = textsIn(start.language);
  const { message, language, stage } = start;
  const all = startChoices(start);
  const choices = all.slice(0, SHOWN).map(({ name }, index) => `${index + 1} ${name[language]}`);
  const isSearched = all.length > SHOWN || start.text !== '';
  const number = isSearched ? text.start.numberOrName : text.plain.number;
  return {
    start,
    lines: [
      ...(message ? [message[language]] : []),
      ...(choices.length > 0
        ? [text.start.ask[stage.kind], ...choices.flatMap((one) => indented(1, one))]
        : []),
      ...(all.length > SHOWN ? [text.start.more(all.length - SHOWN)] : []),
    ],
    prompt: isWritten(start) ? `${text.start.ask[stage.kind]} ` : number,
  };
}

export function answerStart(start: Start, line: string): StartReply {
  const text = textsIn(start.language);
  const written = line.trim();
  const lower = written.toLowerCase();
  if ([textsIn('da').plain.cancel, textsIn('en').plain.cancel].includes(lower))
    return greetStart(pressStart(start, 'escape'));
  if (isWritten(start)) return greetStart(pressStart(retyped(start, written), 'enter'));
  if (['slut', 'quit'].includes(lower)) return greetStart({ ...start, ended: true });
  const number = Number(written);
  const last = Math.min(startChoices(start).length, SHOWN);
  if (Number.isInteger(number) && number >= 1 && number <= last)
    return greetStart([...Array<string>(number - 1).fill('down'), 'enter'].reduce(pressStart, start));
  const narrowed = retyped(start, written);
  if (startChoices(narrowed).length > 0) return greetStart(narrowed);
  const none = Number.isInteger(number) ? text.plain.noChoice : text.start.noneNamed;
  return { ...greetStart(start), lines: [none(written)] };
}

/** The start with this text in the place of what was typed. */
function retyped(start: Start, text: string): Start {
  return graphemesOf(text).map(typed).reduce(pressStart, pressStart(start, 'ctrl+u'));
}
