import { formatScript } from '../keys.ts';
import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';
import { indented } from './lines.ts';

/** A whole tour to be read: what is said, and the keys that are pressed. */
export function tourLines({ tour, language }: Session): string[] {
  const text = textsIn(language).tour;
  const steps = tour?.steps ?? [];
  return steps.flatMap((step, index) => [
    ...indented(0, `${text.title(index + 1, steps.length)}: ${step.text}`),
    ...(step.keys.length === 0 ? [] : indented(1, text.press(formatScript(step.keys)))),
    '',
  ]);
}
