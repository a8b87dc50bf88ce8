/** Line mode: what a line of the user does. Every line becomes keys, so the session is the same as on the screen. */
import { actions } from '../actions.ts';
import { graphemesOf, typed } from '../keys.ts';
import { parseField } from '../parse-field.ts';
import { press, pressAll } from '../press.ts';
import { possibleEvents } from '../rows/events.ts';
import { rowsOf } from '../rows/index.ts';
import { type Overlay, panes, type Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { indented } from './lines.ts';
import { helpLines, menuLines } from './menu.ts';
import { decisionLines } from './trace.ts';

export interface Reply {
  readonly session: Session;
  readonly lines: readonly string[];
  /** What the next line answers. */
  readonly prompt: string;
}

/** What line mode says before the first line. */
export function greet(session: Session): Reply {
  return reply(session, menuLines(session));
}

export function answer(session: Session, line: string): Reply {
  const written = line.trim();
  if (session.overlay?.kind === 'form') return answerField(session, session.overlay, written);
  if (/^\d+$/.test(written)) return chooseEvent(session, Number(written));
  const [word = '', number = ''] = written.toLowerCase().split(/\s+/);
  const text = textsIn(session.language);
  if (word === '') return reply(session, menuLines(session));
  if ([textsIn('da').plain.go, textsIn('en').plain.go].includes(word) && /^\d+$/.test(number)) {
    const there = pressAll(session, [
      '1',
      'g',
      ...Array<string>(Math.max(0, Number(number) - 1)).fill('down'),
    ]);
    return reply(there, menuLines(there));
  }
  const action = actions.find((one) => one.word?.da === word || one.word?.en === word);
  if (action === undefined) return reply(session, [text.plain.unknownWord(word)]);
  if (action.id === 'help') return reply(session, [...helpLines(session), ...indented(1, text.plain.goTo)]);
  const why = action.unavailable(session);
  if (why) return reply(session, [text.plain.notNow(why[session.language])]);
  const next = press(session, action.keys[0] ?? '');
  const pane = panes.find((one) => action.id === `pane-${one}`);
  return reply(next, pane === undefined ? menuLines(next) : paneLines(next));
}

/** The pane that was asked for, every line of it. */
function paneLines(session: Session): string[] {
  const { decision } = session.shown.now;
  if (session.pane === 'trace' && decision)
    return decisionLines(session.world, decision, session.language, 0);
  return rowsOf(session, session.pane).flatMap((row) =>
    row.detail.length > 0
      ? indented(1, row.detail.slice(0, 2).join('. '))
      : row.event
        ? []
        : indented(0, row.cells.map((cell) => cell.text).join('')),
  );
}

function chooseEvent(session: Session, number: number): Reply {
  const text = textsIn(session.language);
  if (number < 1 || number > possibleEvents(session).length)
    return reply(session, [text.plain.noEvent(String(number))]);
  const down = Array<string>(number - 1).fill('down');
  const opened = pressAll(session, ['5', 'g', ...down, 'a', 'home']);
  return reply(opened, formLines(opened));
}

function answerField(session: Session, form: Overlay & { readonly kind: 'form' }, written: string): Reply {
  const text = textsIn(session.language);
  if ([textsIn('da').plain.cancel, textsIn('en').plain.cancel].includes(written.toLowerCase())) {
    return reply(press(session, 'escape'), [text.plain.cancelled]);
  }
  const field = form.form.fields[form.selected];
  const filled = written === '' ? session : pressAll(session, ['ctrl+u', ...graphemesOf(written).map(typed)]);
  if (field && filled.overlay?.kind === 'form') {
    const parsed = parseField(field, filled.overlay.written[field.code] ?? '');
    if (!parsed.ok) return reply(filled, indented(1, parsed.problem[session.language]));
  }
  const next = press(filled, 'enter');
  const atSend = next.overlay?.kind === 'form' && next.overlay.selected === form.form.fields.length;
  const sent = atSend ? press(next, 'enter') : next;
  if (sent.overlay?.kind === 'form') {
    return reply(
      sent,
      Object.values(sent.overlay.problems).flatMap((one) => indented(1, one[session.language])),
    );
  }
  return reply(sent, menuLines(sent));
}

function formLines({ overlay, language, message }: Session): string[] {
  if (overlay?.kind !== 'form') return message ? [message[language]] : [];
  return indented(0, `${overlay.form.name[language]}: ${textsIn(language).plain.skip}.`);
}

function reply(session: Session, lines: readonly string[]): Reply {
  const text = textsIn(session.language);
  if (session.overlay?.kind !== 'form') return { session, lines, prompt: text.plain.prompt };
  const { form, selected, written } = session.overlay;
  const field = form.fields[selected];
  if (field === undefined) return { session, lines, prompt: text.plain.prompt };
  const options = field.options
    ?.map(({ name }, index) => `${index + 1} ${name[session.language]}`)
    .join(', ');
  const kind = [
    text.form.types[field.type],
    ...(options ? [options] : []),
    ...(written[field.code] ? [`[${written[field.code]}]`] : []),
    ...(field.required ? [] : [text.form.optional]),
  ].join('; ');
  return { session, lines, prompt: text.plain.ask(field.name[session.language], kind) };
}
