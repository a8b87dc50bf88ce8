/**
 * The events of a case about placement in a network foster family (the event catalogue). Those beyond the catalogue record
 * what its duties and advice need: guidance, a reassessed match, a conflict plan, a letter.
 */
import type { AnyEventOf, EventOf as TypedEvent } from '../event-definition.ts';
import { candidacyEvents, childCaseEvents, mappingEvents } from './events-before.ts';
import {
  auditEvents,
  contactEvents,
  economyEvents,
  placementEvents,
  supportEvents,
} from './events-during.ts';

export const events = {
  ...childCaseEvents,
  ...mappingEvents,
  ...candidacyEvents,
  ...placementEvents,
  ...supportEvents,
  ...economyEvents,
  ...contactEvents,
  ...auditEvents,
};

export type EventType = keyof typeof events;
export type EventOf<T extends EventType> = TypedEvent<typeof events, T>;
export type FosterEvent = AnyEventOf<typeof events>;
