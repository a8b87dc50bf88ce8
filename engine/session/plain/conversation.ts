/** Line mode: what a line of the user does. Every line becomes keys, so the session is the same as on the screen. */
import { actionOfWord } from '../actions/index.ts';
import { parseField } from '../forms/parse-field.ts';
import { graphemesOf, typed } from '../keys.ts';
import { fittingChoices } from '../overlays/choose.ts';
import { fittingActions } from '../overlays/help.ts';
import { press, pressAll } from '../press.ts';
import { possibleEvents } from '../rows/events.ts';
import { type Overlay, panes, type Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { indented } from './lines.ts';
import { menuLines } from './menu.ts';
import { overlayLines, paneLines, selectableRows } from './pane.ts';
import { promptOf } from './question.ts';

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
  const { overlay } = session;
  if (isCancel(written) && overlay !== undefined) return cancelled(session, overlay);
  switch (overlay?.kind) {
    case 'form':
      return answerField(session, overlay, written);
    case 'prompt':
      return answerPrompt(session, written);
    case 'help':
    case 'choose':
      if (/^\d+$/.test(written)) return choose(session, overlay, Number(written));
      return answerWord(press(session, 'escape'), written);
    default:
      return answerWord(session, written);
  }
}

function answerWord(session: Session, written: string): Reply {
  const { plain } = textsIn(session.language);
  if (/^\d+$/.test(written)) return chooseEvent(session, Number(written));
  const [word = '', number = ''] = written.toLowerCase().split(/\s+/);
  if (word === '') return reply(session, menuLines(session));
  if (isWord(word, 'go') && /^\d+$/.test(number)) {
    const there = pressAll(session, [':', ...graphemesOf(number).map(typed), 'enter']);
    return reply(there, menuLines(there));
  }
  if (isWord(word, 'line') && /^\d+$/.test(number)) return chooseLine(session, Number(number));
  if (isWord(word, 'lines')) return reply(session, selectableRows(session));
  const action = actionOfWord(word);
  if (action === undefined) return reply(session, [plain.unknownWord(word)]);
  const why = action.unavailable?.(session);
  if (why) return reply(session, [plain.notNow(why[session.language])]);
  const next = press(session, action.keys[0] ?? '');
  const pane = panes.find((one) => action.id === `pane-${one}`);
  return shown(next, pane !== undefined || action.id === 'month' ? paneLines(next) : undefined);
}

/** What the session has come to; what only has to be read is read out and closed. */
function shown(session: Session, lines?: readonly string[]): Reply {
  switch (session.overlay?.kind) {
    case 'detail':
    case 'differences': {
      const closed = press(session, 'escape');
      return reply(closed, overlayLines(session));
    }
    case 'help':
    case 'choose':
      return reply(session, overlayLines(session));
    case 'form': {
      // Line mode asks for the fields in their order, from the first.
      const first = press(session, 'home');
      return reply(first, formLines(first));
    }
    case 'prompt':
      return reply(session, []);
    case undefined:
      return reply(session, lines ?? (session.ended ? [] : menuLines(session)));
  }
}

function isWord(word: string, key: 'go' | 'line' | 'lines'): boolean {
  return [textsIn('da').plain[key], textsIn('en').plain[key]].includes(word);
}

function isCancel(written: string): boolean {
  return [textsIn('da').plain.cancel, textsIn('en').plain.cancel].includes(written.toLowerCase());
}

function cancelled(session: Session, { kind }: Overlay): Reply {
  const { plain } = textsIn(session.language);
  const closed = press(session, 'escape');
  return reply(closed, kind === 'form' ? [plain.cancelled] : menuLines(closed));
}

type Listed = Overlay & { readonly kind: 'help' | 'choose' };

function choose(session: Session, overlay: Listed, number: number): Reply {
  const { length } =
    overlay.kind === 'help' ? fittingActions(session, overlay.query) : fittingChoices(session, overlay);
  if (number < 1 || number > length)
    return reply(session, [textsIn(session.language).plain.noChoice(String(number))]);
  const down = Array<string>(number - 1).fill('down');
  const next = pressAll(session, [...down, 'enter']);
  const pane = next.pane !== session.pane && next.overlay === undefined ? paneLines(next) : undefined;
  return shown(next, pane);
}

function chooseEvent(session: Session, number: number): Reply {
  const { plain } = textsIn(session.language);
  if (number < 1 || number > possibleEvents(session).length)
    return reply(session, [plain.noEvent(String(number))]);
  const down = Array<string>(number - 1).fill('down');
  return shown(pressAll(session, ['5', 'g', ...down, 'a']));
}

/** Selects a line of the active pane by its number, and reads it out. */
function chooseLine(session: Session, number: number): Reply {
  const { length } = selectableRows(session);
  if (number < 1 || number > length)
    return reply(session, [textsIn(session.language).plain.noChoice(String(number))]);
  const there = pressAll(session, ['g', ...Array<string>(number - 1).fill('down'), 'v']);
  return shown(there);
}

function answerPrompt(session: Session, written: string): Reply {
  const keys = written === '' ? [] : ['ctrl+u', ...graphemesOf(written).map(typed)];
  const sent = pressAll(session, [...keys, 'enter']);
  const message = sent.message ? indented(0, sent.message[sent.language]) : [];
  if (sent.overlay?.kind === 'prompt') return reply(sent, message);
  const searched = session.overlay?.kind === 'prompt' && session.overlay.asking.what === 'search';
  if (!searched) return shown(sent);
  return message.length > 0 ? reply(sent, message) : shown(press(sent, 'v'));
}

function answerField(session: Session, form: Overlay & { readonly kind: 'form' }, written: string): Reply {
  const field = form.form.fields[form.selected];
  const filled = written === '' ? session : pressAll(session, ['ctrl+u', ...graphemesOf(written).map(typed)]);
  if (field && filled.overlay?.kind === 'form') {
    const parsed = parseField(field, filled.overlay.written[field.code] ?? '');
    if (!parsed.ok) return reply(filled, indented(1, parsed.problem[session.language]));
  }
  const next = press(filled, 'enter');
  const atSend = next.overlay?.kind === 'form' && next.overlay.selected === form.form.fields.length;
  const sent = atSend ? press(next, 'enter') : next;
  if (sent.overlay?.kind !== 'form') return reply(sent, menuLines(sent));
  const told = [...Object.values(sent.overlay.problems), ...(sent.message ? [sent.message] : [])];
  return reply(
    sent,
    told.flatMap((one) => indented(1, one[session.language])),
  );
}

function formLines({ overlay, language, message }: Session): string[] {
  if (overlay?.kind !== 'form') return message ? [message[language]] : [];
  return indented(0, `${overlay.form.name[language]}: ${textsIn(language).plain.skip}.`);
}

function reply(session: Session, lines: readonly string[]): Reply {
  return { session, lines, prompt: promptOf(session) };
}
