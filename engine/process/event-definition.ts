/** One event of a process: its names and the schema of its data, which also names every field. */
import * as z from 'zod';
import type { Bilingual } from '../../dsl/index.ts';

export interface EventDefinition<S extends z.ZodObject = z.ZodObject> {
  readonly name: Bilingual;
  readonly data: S;
  /** True for what the calendar does by itself; such an event need not stand in a log. */
  readonly derived: boolean;
}

/** An event of one type as a machine gets it, its data checked, with what the rules decided for it. */
export interface EventOf<D extends Readonly<Record<string, EventDefinition>>, T extends keyof D> {
  readonly type: T;
  readonly on: string;
  readonly seq: number;
  readonly data: z.output<D[T]['data']>;
  readonly taken?: { readonly code: string; readonly ground?: string };
  readonly lacks?: readonly string[];
}

/** Any event that these definitions give. */
export type AnyEventOf<D extends Readonly<Record<string, EventDefinition>>> = {
  [T in keyof D]: EventOf<D, T>;
}[keyof D];

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

/** What the engine knows of a field beside its type. */
export interface FieldMarks {
  /** Given by the engine where a scenario does not: the municipality of the case, a person, the number of a record. */
  readonly fills?: 'municipality' | 'person' | 'record' | 'engine';
  /** The group of rule files whose facts the records have. */
  readonly group?: string;
  /** The code of the list, in the same object, of which this says whether it is complete. */
  readonly completes?: string;
  /** The fact of rule files whose values can be chosen. */
  readonly fact?: string;
  /** Settings of rule files that say which people and bodies come first: `PREFIX.CODE` is yes. */
  readonly first?: string;
  /** True for people and bodies: the codes of the process, or any other text. */
  readonly parties?: boolean;
}

/** Notes on a field what its schema cannot say. */
export function marked<S extends z.ZodType>(marks: FieldMarks, schema: S): S {
  return schema.meta({ ...schema.meta(), ...marks });
}

/** A civil date, `2015-03-02`. */
export const day = z.iso.date();

/** A text that says something. */
export const words = z.string().trim().min(1);

/** The roles or ids of people: `youth`, `mother`. */
export const parties = marked({ parties: true }, z.array(words));
