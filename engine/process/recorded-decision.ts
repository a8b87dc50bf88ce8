/** The field in which an event keeps what was decided by it, so that replay can compare. */
import * as z from 'zod';
import { marked, named, words } from './event-definition.ts';

const inBoth = z.strictObject({ da: z.string(), en: z.string() });

const recordedDecision = named(
  'registreret afgørelse',
  'recorded decision',
  z
    .strictObject({
      code: words,
      ground: words.optional(),
      rulesets: z.array(z.strictObject({ name: words, version: z.int(), hash: words, file: words })),
      reasons: z.array(
        z.strictObject({
          text: inBoth,
          outcome: words,
          file: z.string(),
          line: z.int(),
          sources: z.array(z.string()),
          values: z
            .array(
              z.strictObject({
                name: inBoth,
                display: inBoth,
                file: z.string().optional(),
                line: z.int().optional(),
                sources: z.array(z.string()).optional(),
              }),
            )
            .default([]),
        }),
      ),
    })
    .optional(),
);

/** What was decided, filled in by the engine (NC-118, NC-119, PNM-001). */
export const recorded = marked({ fills: 'engine' }, recordedDecision);
