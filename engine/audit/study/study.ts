/**
 * A published study as data: what it counted, what it said in words, and what it is silent about. The numbers are the
 * study's own; what can be worked out from them is worked out here and never written down.
 */
import * as z from 'zod';

const words = z.string().trim().min(1);
const bilingual = z.strictObject({ da: words, en: words });
const whole = z.int().nonnegative();
/** Null is what the source does not state: never zero. */
const stated = whole.nullable();

const number = z.strictObject({
  id: words,
  name: bilingual,
  /** A number, a lowest and a highest, a text, or null. */
  value: z.union([stated, z.tuple([whole, whole]), bilingual]),
  /** The denominator: a number, or the id of one. */
  of: z.union([whole, words]).optional(),
  source: words,
});

const table = z.strictObject({
  code: words,
  title: bilingual,
  source: words,
  columns: z.array(z.strictObject({ code: words, name: bilingual })).min(1),
  rows: z.array(z.strictObject({ name: words, values: z.array(z.union([stated, bilingual])) })).min(1),
  /** As the source prints them; they are held against the sums. */
  totals: z.array(stated).optional(),
  /** What is worked out from two columns of a row, or of the totals. */
  derived: z
    .array(
      z.strictObject({
        name: bilingual,
        kind: z.enum(['share', 'rest', 'of_total', 'sum', 'ratio']),
        of: z.tuple([words, words]),
      }),
    )
    .default([]),
  /** The limit of the rules of the process that a column is held against, row by row. */
  required: z.array(z.strictObject({ column: words, limit: words, name: bilingual })).default([]),
});

/** A number by its id, the sum of a column as `table.column`, or a number as it stands. */
const term = z.union([whole, words]);

const identity = z.strictObject({
  id: words,
  name: bilingual,
  sum: z.array(term).min(1),
  equals: term,
  /** The places of the two sides. */
  source: z.tuple([words, words]),
});

const finding = z.strictObject({
  id: words,
  name: bilingual,
  /** The word of the source, with its places; several where the source says it in several ways. */
  said: z.array(z.strictObject({ word: words, source: words })).min(1),
  conflict: z.boolean().default(false),
});

const attendee = z.strictObject({
  function: words,
  role: z.enum(['family', 'leader', 'interpreter', 'minute_taker', 'other']),
  /** Persons at each meeting; `A` is a notice of absence, null is not there. */
  at: z.array(z.union([z.int().positive(), z.literal('A'), z.null()])),
});

const course = z.strictObject({
  name: bilingual,
  source: words,
  /** The months of the meetings. */
  months: z.array(z.string().regex(/^\d{4}-\d{2}$/)).min(1),
  attendance: z.array(attendee).min(1),
  /** The headcounts that the source prints. */
  totals: z.array(whole),
});

export const study = z.strictObject({
  format_version: z.literal('1.0'),
  process: words,
  /** The day whose rules the numbers are held against. */
  on: z.iso.date(),
  title: bilingual,
  source: words,
  /** What kind of study it is, in a sentence. */
  about: bilingual,
  /** False where the source has no percentage, so that none may be read out of it. */
  percentages: z.boolean().default(true),
  numbers: z.array(number).default([]),
  tables: z.array(table).default([]),
  identities: z.array(identity).default([]),
  findings: z.array(finding).default([]),
  courses: z.array(course).default([]),
  silent: z.array(bilingual).default([]),
});

export type Study = z.infer<typeof study>;
export type StudyTable = Study['tables'][number];
export type StudyCourse = Study['courses'][number];
