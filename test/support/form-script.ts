/** The keys that fill in the form of an event and send it, wherever its fields stand. */
import { processOf } from '../../engine/process/registry.ts';
import { eventForm } from '../../engine/session/forms/event-form.ts';

/**
 * `answers` by the code of the field, in the order in which they are given; `on` is the day it happened. Records come
 * last: the fields of each appear below it when it is written.
 */
export function formScript(type: string, answers: Readonly<Record<string, string>>): string {
  const process = processOf('network-council');
  if (!process) throw new Error('no network council');
  const codes = [
    'on',
    ...eventForm(type, { process, facts: [], missing: [], isSet: () => false }).fields.map(
      ({ code }) => code,
    ),
  ];
  const keys = ['home'];
  let at = 0;
  for (const [code, answer] of Object.entries(answers)) {
    const index = codes.indexOf(code);
    if (index === -1) throw new Error(`${type} has no field ${code}; it has ${codes.join(', ')}`);
    const move = index < at ? 'up' : 'down';
    keys.push(...Array<string>(Math.abs(index - at)).fill(move), 'ctrl+u', `"${answer}"`);
    at = index;
  }
  return [...keys, 'ctrl+s'].join(' ');
}
