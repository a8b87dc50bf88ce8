/**
 * A guided tour: a text, and the keys it asks for. Its file is a key script whose remarks are what is said, so that
 * the tour can be run like any other script.
 */
import { parseScript } from './keys.ts';

export interface TourStep {
  readonly text: string;
  readonly keys: readonly string[];
}

export interface Tour {
  readonly steps: readonly TourStep[];
  readonly index: number;
  /** How many keys of the step have been pressed. */
  readonly done: number;
}

/** What the head of a tour says of it: `#! title …`, `#! case …`. */
export interface TourHead {
  readonly title: string;
  readonly case: string;
}

export function tourHead(file: string): TourHead {
  const said = (word: string) => new RegExp(`^#!\\s*${word}\\s+(.*)$`, 'm').exec(file)?.[1]?.trim() ?? '';
  return { title: said('title'), case: said('case') };
}

/** The tour of a file: remarks (`# …`) and under them the keys. Undefined where a word is no key. */
export function parseTour(file: string): Tour | undefined {
  const steps: { text: string[]; script: string[] }[] = [];
  for (const line of file.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#!')) continue;
    const remark = /^\s*#\s?(.*)$/.exec(line)?.[1];
    const last = steps.at(-1);
    if (remark === undefined) last?.script.push(line);
    else if (last && last.script.length === 0) last.text.push(remark);
    else steps.push({ text: [remark], script: [] });
  }
  const parsed = steps.map(({ text, script }) => ({
    text: text.join(' '),
    parsed: parseScript(script.join('\n')),
  }));
  const sound = parsed.flatMap(({ text, parsed: one }) => (one.ok ? [{ text, keys: one.keys }] : []));
  return sound.length < parsed.length || sound.length === 0 ? undefined : { steps: sound, index: 0, done: 0 };
}

/** The tour after a key: it goes on when the keys of the step have been pressed. None after its last step. */
export function tourAfter(tour: Tour, key: string): Tour | undefined {
  const step = tour.steps[tour.index];
  if (step === undefined) return undefined;
  const wanted = step.keys[tour.done];
  if (wanted !== undefined && wanted !== key) return { ...tour, done: 0 };
  if (tour.done + 1 < step.keys.length) return { ...tour, done: tour.done + 1 };
  return tour.index + 1 < tour.steps.length ? { ...tour, index: tour.index + 1, done: 0 } : undefined;
}
