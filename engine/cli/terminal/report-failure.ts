import type { Shell } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { painter } from '../output/paint.ts';
import { shownText } from '../output/shown-text.ts';
import type { Problem } from '../text/problem.ts';

/** One clear message about what could not be done, never the insides of the program. */
export function reportFailure(error: unknown, shell: Shell): void {
  const { texts, say } = shell;
  const paint = painter(shell.colour);
  const known = error instanceof CannotDo;
  const { cause, next }: Problem = known ? error.problem(texts) : texts.errors.unexpected(oneLine(error));
  const place = known && error.place !== undefined ? `${error.place}: ` : '';
  say(`${paint.error(texts.errors.heading)}: ${shownText(place + cause)}\n`);
  say(`  = ${shownText(next)}\n`);
  if (!known && process.env.SAMRAAD_DEBUG === '1' && error instanceof Error) say(`${error.stack}\n`);
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
