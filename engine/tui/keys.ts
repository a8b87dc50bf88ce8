/** Ink's input as keys. The one place that knows how a terminal sends them; several may come in one read. */
import type { Key } from 'ink';
import { graphemesOf } from '../session/keys.ts';

const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
];

/** As they arrive in one read with letters before them. */
const controls: Readonly<Record<string, string>> = {
  '\u0003': 'ctrl+c',
  '\u0013': 'ctrl+s',
  '\u0015': 'ctrl+u',
};

export function keysOf(input: string, key: Key): string[] {
  if (key.eventType === 'release') return [];
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
  const name = named.find(([flag]) => key[flag] === true)?.[1];
  if (name !== undefined) return [name];
  if (key.ctrl) return Object.values(controls).filter((name) => name === `ctrl+${input}`);
  // An Alt combination is no key of ours; its letter alone would be another one.
  if (key.meta) return [];
  return graphemesOf(input).flatMap(keyOf);
}

function keyOf(grapheme: string): string[] {
  if (grapheme === '\r' || grapheme === '\n' || grapheme === '\r\n') return ['enter'];
  if (grapheme === '\t') return ['tab'];
  if (grapheme === '\u007f' || grapheme === '\b') return ['backspace'];
  if (grapheme === ' ') return ['space'];
  const control = controls[grapheme];
  if (control !== undefined) return [control];
  return grapheme < ' ' ? [] : [grapheme];
}
