import { render } from 'ink';
import type { ReactNode } from 'react';
import type { Perform } from '../session/effect.ts';
import type { Session } from '../session/session.ts';
import type { Start } from '../session/start.ts';
import { App, type Watch } from './app.tsx';
import { StartApp } from './start.tsx';
import type { Theme } from './theme.ts';

/** The two ends of a terminal. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/** What the screen needs beside the session. */
export interface Surroundings {
  readonly theme: Theme;
  /** Does what the session asks for; a text to copy goes to the terminal's clipboard. */
  readonly perform: Perform;
  readonly watch: Watch;
  readonly terminal?: Terminal;
}

/** Runs the simulator on the terminal's other screen until the user leaves; gives the session as it was then. */
export async function runScreen(
  start: Session,
  { theme, perform, watch, terminal = process }: Surroundings,
): Promise<Session> {
  const performHere: Perform = (effect) => {
    if (effect.kind !== 'copy') return perform(effect);
    // OSC 52: the terminal puts it on the clipboard, over a remote connection too.
    terminal.stdout.write(`\u001b]52;c;${Buffer.from(effect.text, 'utf8').toString('base64')}\u0007`);
    return effect.done;
  };
  const last = await onOtherScreen(
    <App start={start} theme={theme} perform={performHere} watch={watch} />,
    terminal,
  );
  return isEnding<Session>(last) ? last : start;
}

/** Asks on the terminal's other screen which case to open; what was chosen stands in the answer. */
export async function runStart(start: Start, theme: Theme, terminal: Terminal = process): Promise<Start> {
  const last = await onOtherScreen(<StartApp start={start} theme={theme} />, terminal);
  return isEnding<Start>(last) ? last : { ...start, ended: true };
}

async function onOtherScreen(node: ReactNode, { stdin, stdout }: Terminal): Promise<unknown> {
  // Before Ink's own listener: a terminal that shrinks moves what is on it, so Ink cannot wipe it line by line.
  const wipe = (): void => {
    app.clear();
    stdout.write('\u001b[2J\u001b[H');
  };
  stdout.on('resize', wipe);
  const app = render(node, {
    stdin,
    stdout,
    alternateScreen: true,
    exitOnCtrlC: false,
    incrementalRendering: true,
    patchConsole: false,
    // A held key repeats some thirty times a second; at Ink's own 30 frames each would wait for the one before.
    maxFps: 100,
    // The caller has seen that both ends are a terminal; Ink would take one in a build server for none.
    interactive: true,
  });
  const last = await app.waitUntilExit();
  stdout.off('resize', wipe);
  return last;
}

function isEnding<T extends { readonly ended: boolean }>(value: unknown): value is T {
  return typeof value === 'object' && value !== null && 'ended' in value;
}
