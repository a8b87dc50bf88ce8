/** The start in line mode: a numbered list, or a question. */
import { graphemesOf, typed } from '../keys.ts';
import { isWritten, pressStart, type Start, startChoices } from '../start.ts';
import { textsIn } from '../text/index.ts';
import { indented } from './lines.ts';

export interface StartReply {
  readonly start: Start;
  readonly lines: readonly string[];
  readonly prompt: string;
}

export function greetStart(start: Start): StartReply {
  const text = textsIn(start.language);
  const { message, language, stage } = start;
  const choices = startChoices(start).map(({ name }, index) => `${index + 1} ${name[language]}`);
  return {
    start,
    lines: [
      ...(message ? [message[language]] : []),
      ...(choices.length > 0
        ? [text.start.ask[stage.kind], ...choices.flatMap((one) => indented(1, one))]
        : []),
    ],
    prompt: isWritten(start) ? `${text.start.ask[stage.kind]} ` : text.plain.number,
  };
}

export function answerStart(start: Start, line: string): StartReply {
  const text = textsIn(start.language).plain;
  const written = line.trim();
  const lower = written.toLowerCase();
  if ([textsIn('da').plain.cancel, textsIn('en').plain.cancel].includes(lower))
    return greetStart(pressStart(start, 'escape'));
  if (isWritten(start))
    return greetStart(
      [...graphemesOf(written).map(typed), 'enter'].reduce(pressStart, pressStart(start, 'ctrl+u')),
    );
  if (['slut', 'quit'].includes(lower)) return greetStart({ ...start, ended: true });
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > startChoices(start).length)
    return { ...greetStart(start), lines: [text.noChoice(written)] };
  return greetStart([...Array<string>(number - 1).fill('down'), 'enter'].reduce(pressStart, start));
}
