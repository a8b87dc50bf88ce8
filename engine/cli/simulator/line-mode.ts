import type { Perform } from '../../session/effect.ts';
import type { Reply } from '../../session/plain/conversation.ts';
import { answer, greet } from '../../session/plain/conversation.ts';
import { answerStart, greetStart } from '../../session/plain/start.ts';
import { type Session, settled } from '../../session/session.ts';
import type { Start } from '../../session/start.ts';
import { textsIn } from '../../session/text/index.ts';

/** Where line mode reads and writes. */
export interface Lines {
  /** Ends when the user has no more to say. */
  readonly read: AsyncIterator<string>;
  readonly write: (text: string) => void;
}

/** What happens around line mode. */
export interface Around {
  readonly perform: Perform;
  /** The session with what has changed outside since the last line: rule files that were edited. */
  readonly refresh: (session: Session) => Session;
}

/** Line mode: says where the case stands, takes a line, and again; gives the session as it was left. */
export async function talk(start: Session, { read, write }: Lines, around: Around): Promise<Session> {
  let reply = greet(start);
  write(`${tourText(undefined, start)}${textOf(reply)}`);
  for (;;) {
    const { value: line, done } = await read.next();
    if (done) return reply.session;
    const before = around.refresh(reply.session);
    const news = before === reply.session ? [] : [before.message?.[before.language] ?? ''];
    const next = answer(before, line);
    const { session, lines } = performed(next, around.perform);
    reply = { ...next, session, lines: [...news, ...lines] };
    write(session.ended ? '' : `${tourText(before, session)}${textOf(reply)}`);
    if (session.ended) return session;
  }
}

/** The reply after what the session asked for has been done, saying how it went. */
function performed({ session, lines }: Reply, perform: Perform): Pick<Reply, 'session' | 'lines'> {
  if (session.outbox.length === 0) return { session, lines };
  const said = session.outbox.map(perform);
  return { session: settled(session, said), lines: said.map((one) => one[session.language]) };
}

function textOf({ lines, prompt }: Reply): string {
  return `${lines.map((line) => `${line}\n`).join('')}${prompt}`;
}

/** What the guided tour says, when it has come to something new. */
function tourText(before: Session | undefined, { tour, language }: Session): string {
  const step = tour?.steps[tour.index];
  if (tour === undefined || step === undefined || before?.tour?.index === tour.index) return '';
  return `\n${textsIn(language).tour.title(tour.index + 1, tour.steps.length)}: ${step.text}\n\n`;
}

/** The start in line mode: which case to open, or which new one to begin. */
export async function talkStart(start: Start, { read, write }: Lines): Promise<Start> {
  let reply = greetStart(start);
  for (;;) {
    write(`${reply.lines.map((line) => `${line}\n`).join('')}${reply.prompt}`);
    const { value: line, done } = await read.next();
    if (done) return { ...reply.start, ended: true };
    reply = answerStart(reply.start, line);
    if (reply.start.ended || reply.start.chosen) return reply.start;
  }
}
