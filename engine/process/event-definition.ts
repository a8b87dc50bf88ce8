/** One event of a process: its names and the schema of its data, which also names every field. */
import * as z from 'zod';
import type { Bilingual } from '../../dsl/index.ts';

export interface EventDefinition<S extends z.ZodObject = z.ZodObject> {
  readonly name: Bilingual;
  readonly data: S;
  /** True for what the calendar does by itself; such an event need not stand in a log. */
  readonly derived: boolean;
}

/** An event with the fields given; fields that are not named are refused. */
export function event<F extends z.ZodRawShape>(da: string, en: string, fields: F) {
  return { name: { da, en }, data: z.strictObject(fields), derived: false };
}

/** An event that comes from the calendar. */
export function derivedEvent(da: string, en: string) {
  return { name: { da, en }, data: z.strictObject({}), derived: true };
}

/** Gives a field its Danish and English name. */
export function named<S extends z.ZodType>(da: string, en: string, schema: S): S {
  return schema.meta({ ...schema.meta(), name: { da, en } });
}

/** A civil date, `2015-03-02`. */
export const day = z.iso.date();

/** A text that says something. */
export const words = z.string().trim().min(1);

/** The roles or ids of people: `youth`, `mother`. */
export const parties = z.array(words);
