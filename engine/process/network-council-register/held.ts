import type { RegisterRow } from './events.ts';

/** Whether a council was held, as far as the row says: outright, by its date, or by a reason why it was not. */
export function wasHeld({
  held,
  heldOn,
  reasonNotHeld,
  reasonNotSummoned,
}: RegisterRow): boolean | undefined {
  if (held !== undefined) return held;
  if (heldOn !== undefined) return true;
  return reasonNotHeld !== undefined || reasonNotSummoned !== undefined ? false : undefined;
}
