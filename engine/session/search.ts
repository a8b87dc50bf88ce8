/** To the lines of the active pane that hold some text. */
import { type Row, rowsOf, selectedRow } from './rows/index.ts';
import { selectLine } from './selection.ts';
import { type Session, say } from './session.ts';

/** The session at the first line that fits, from the selected one on; the text is kept for the next time. */
export function find(session: Session, text: string): Session {
  const searched = { ...session, search: text };
  if (text === '') return searched;
  return at(searched, text, selectedRow(searched, searched.pane), 1) ?? nothing(searched, text);
}

/** The next or the previous line that fits, round the end. */
export function findAgain(session: Session, by: 1 | -1): Session {
  const text = session.search ?? '';
  return at(session, text, selectedRow(session, session.pane) + by, by) ?? nothing(session, text);
}

function at(session: Session, text: string, from: number, by: 1 | -1): Session | undefined {
  // What is closed in the trace is searched too.
  const open =
    session.pane === 'trace' ? { ...session, wholeTrace: true, toggled: new Set<string>() } : session;
  for (const tried of open === session ? [session] : [session, open]) {
    const rows = rowsOf(tried, tried.pane);
    for (let step = 0; step < rows.length; step += 1) {
      const index = (((from + step * by) % rows.length) + rows.length) % rows.length;
      const row = rows[index];
      if (row && row.detail.length > 0 && holds(row, text)) return selectLine(tried, index);
    }
  }
  return undefined;
}

function holds({ cells, right, detail }: Row, text: string): boolean {
  const whole = [...cells.map((one) => one.text), right?.text ?? '', ...detail].join(' ');
  return whole.toLowerCase().includes(text.toLowerCase());
}

function nothing(session: Session, text: string): Session {
  return say(session, {
    da: `»${text}« findes ikke i ruden.`,
    en: `“${text}” is not in the pane.`,
  });
}
