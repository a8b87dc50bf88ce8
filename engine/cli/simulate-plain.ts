import type { Reply } from '../session/plain/conversation.ts';
import { answer, greet } from '../session/plain/conversation.ts';
import type { Session } from '../session/session.ts';

/** Where line mode reads and writes. */
export interface Lines {
  /** Ends when the user has no more to say. */
  readonly read: AsyncIterable<string>;
  readonly write: (text: string) => void;
}

/** Line mode: says where the case stands, takes a line, and again; gives the session as it was left. */
export async function talk(start: Session, { read, write }: Lines): Promise<Session> {
  const show = ({ lines, prompt, session }: Reply): void => {
    const said = lines.map((line) => `${line}\n`).join('');
    write(session.ended ? '' : `${said}${prompt}`);
  };
  let reply = greet(start);
  show(reply);
  for await (const line of read) {
    reply = answer(reply.session, line);
    show(reply);
    if (reply.session.ended) break;
  }
  return reply.session;
}
