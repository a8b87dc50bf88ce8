import { render } from 'ink';
import type { Session } from '../session/session.ts';
import { App } from './app.tsx';
import type { Theme } from './theme.ts';

/** Runs the simulator on the terminal's other screen until the user leaves; gives the session as it was then. */
export async function runScreen(start: Session, theme: Theme): Promise<Session> {
  const app = render(<App start={start} theme={theme} />, {
    alternateScreen: true,
    exitOnCtrlC: false,
    incrementalRendering: true,
    patchConsole: false,
    // The caller has seen that both ends are a terminal; Ink would take one in a build server for none.
    interactive: true,
  });
  const last = await app.waitUntilExit();
  return isSession(last) ? last : start;
}

function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && 'ended' in value;
}
