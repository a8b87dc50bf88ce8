/** The events at which something comes about, and what must be true then. */
import type { EventTrigger } from '../ast.ts';
import type { TriggerModel } from '../model.ts';
import { resolveCondition } from './condition.ts';
import type { Records } from './read-fact.ts';
import type { Resolution } from './resolution.ts';

/** @param records the group that the duty or check concerns, in sight of the condition */
export function resolveTrigger(
  trigger: EventTrigger,
  records: Records,
  resolution: Resolution,
): TriggerModel | undefined {
  const events = trigger.events.map((name) => resolution.lookUp(name, 'event')?.code);
  const where = trigger.where && resolveCondition(trigger.where, records, resolution);
  if (events.some((code) => code === undefined) || (trigger.where && !where)) return undefined;
  return { events: events as string[], ...(where && { where }) };
}
