/** Rows as they come out of a store, read as events again. */
import { caseEventSchema } from '../case/event.ts';
import type { StoredEvent } from './chain.ts';
import { RegisterError, type StoredCase, type StoredRow } from './register.ts';

/** The event of a row; undefined when its text is none. */
export function eventOf({ position, hash, text }: StoredRow): StoredEvent | undefined {
  const { prev, ...envelope } = tableOf(text);
  const parsed = caseEventSchema.safeParse(envelope);
  if (!parsed.success || (prev !== null && typeof prev !== 'string')) return undefined;
  return { position, event: parsed.data, prev, hash };
}

function tableOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** As `eventOf`, where the row must be sound. */
export function soundEvent(row: StoredRow): StoredEvent {
  const event = eventOf(row);
  if (event === undefined) {
    throw new RegisterError('DAMAGED', { position: row.position, case: row.case, seq: row.seq });
  }
  return event;
}

/** Rows in the order of cases and numbers, gathered case by case. */
export async function* gatheredCases(
  rows: Iterable<StoredRow> | AsyncIterable<StoredRow>,
): AsyncGenerator<StoredCase> {
  let name: string | undefined;
  let events: StoredEvent[] = [];
  for await (const row of rows) {
    if (name !== undefined && row.case !== name) {
      yield { case: name, events };
      events = [];
    }
    name = row.case;
    events.push(soundEvent(row));
  }
  if (name !== undefined) yield { case: name, events };
}
