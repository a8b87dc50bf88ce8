/**
 * Events of an older shape, read as the present one. The log keeps what was written; the change is made each time it is
 * read, so that a case of any age can be gone through and replayed.
 */
import { processOf } from '../process/registry.ts';
import type { CaseEvent } from './event.ts';

/** Gives the same object back when the data is in the present shape already. */
type Upcast = (data: CaseEvent['data']) => CaseEvent['data'];

/** The event in the present shape; the same object when nothing had to be changed. Pure. */
export function upcast(event: CaseEvent): CaseEvent {
  const own = processOf(event.process)?.upcasts?.[event.type] ?? [];
  const data = [...own, valuesOfReasons].reduce((now, step) => step(now), event.data);
  return data === event.data ? event : { ...event, data };
}

/** The first logs kept the lines that decided without the values that they had read. */
const valuesOfReasons: Upcast = (data) => {
  const recorded = data.recorded as
    | { readonly reasons?: readonly Readonly<Record<string, unknown>>[] }
    | undefined;
  if (!Array.isArray(recorded?.reasons) || recorded.reasons.every(({ values }) => Array.isArray(values)))
    return data;
  const reasons = recorded.reasons.map((reason) => ({ ...reason, values: reason.values ?? [] }));
  return { ...data, recorded: { ...recorded, reasons } };
};
