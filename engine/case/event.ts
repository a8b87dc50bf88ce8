/** The envelope of every event in a case log. The zod schema is the border: nothing unchecked passes it. */
import * as z from 'zod';

const plainDate = z.iso.date();
const sha256 = /^[0-9a-f]{64}$/;

export const caseEventSchema = z.strictObject({
  /** Name of the case; the same in every line of a log. */
  case: z.string().min(1),
  process: z.string().min(1),
  /** Position in the log, from 1, without holes. */
  seq: z.int().positive(),
  /** Code of the specification, e.g. `SUMMONS_SENT`. */
  type: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  /** The day it happened (civil date, Danish local time). */
  on: plainDate,
  /** When it was recorded. */
  at: z.iso.datetime({ offset: true }),
  /** Role of whoever did or recorded it, never a person's name. */
  by: z.string().min(1),
  data: z.record(z.string(), z.unknown()),
  /** Hash of the event before it in its case, where the log comes from a register; null for the first. */
  prev: z.string().regex(sha256).nullable().optional(),
  /** Hash of this event, where the log comes from a register. Whoever stores the event again checks both. */
  hash: z.string().regex(sha256).optional(),
});

export type CaseEvent = Readonly<z.infer<typeof caseEventSchema>>;
