import { render } from 'ink';
import type { Session } from '../session/session.ts';
import { App } from './app.tsx';
import type { Theme } from './theme.ts';

/** The two ends of a terminal. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/** Runs the simulator on the terminal's other screen until the user leaves; gives the session as it was then. */
export async function runScreen(
  start: Session,
  theme: Theme,
  terminal: Terminal = process,
): Promise<Session> {
  const { stdin, stdout } = terminal;
  // Before Ink's own listener: a terminal that shrinks moves what is on it, so Ink cannot wipe it line by line.
  const wipe = (): void => {
    app.clear();
    stdout.write('\u001b[2J\u001b[H');
  };
  stdout.on('resize', wipe);
  const app = render(<App start={start} theme={theme} />, {
    stdin,
    stdout,
    alternateScreen: true,
    exitOnCtrlC: false,
    incrementalRendering: true,
    patchConsole: false,
    // The caller has seen that both ends are a terminal; Ink would take one in a build server for none.
    interactive: true,
  });
  const last = await app.waitUntilExit();
  stdout.off('resize', wipe);
  return isSession(last) ? last : start;
}

function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && 'ended' in value;
}
