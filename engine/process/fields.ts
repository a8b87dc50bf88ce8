/** The fields of an event's data as a form needs them, read from the schema that checks the data. */
import type * as z from 'zod';
import type { Bilingual } from '../../dsl/index.ts';
import type { Choice } from './choice.ts';
import type { FieldMarks } from './event-definition.ts';

export type EventFieldType =
  | 'text'
  | 'texts'
  | 'date'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'group'
  | 'records'
  | 'facts'
  | 'suspicions';

export interface EventField extends FieldMarks {
  readonly code: string;
  readonly name: Bilingual;
  readonly type: EventFieldType;
  readonly required: boolean;
  /** True when `null` may be given: known that there is none. */
  readonly mayBeNone: boolean;
  readonly options?: Choice['options'];
  /** The fields of a group, or of each record. */
  readonly fields?: readonly EventField[];
}

/** The fields of one event's data, in the order of the schema. */
export function eventFields(data: z.ZodObject): readonly EventField[] {
  return Object.entries(data.shape).map(([code, schema]) => fieldOf(code, schema as z.ZodType));
}

interface Unwrapped {
  readonly schema: z.ZodType;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly required: boolean;
  readonly mayBeNone: boolean;
}

function fieldOf(code: string, outer: z.ZodType): EventField {
  const { schema, meta, required, mayBeNone } = unwrap({
    schema: outer,
    meta: {},
    required: true,
    mayBeNone: false,
  });
  const name = (meta.name as Bilingual | undefined) ?? { da: code, en: code };
  const options = (meta.choice as Choice | undefined)?.options;
  const base = { code, name, required, mayBeNone, ...(options && { options }), ...marksOf(meta) };
  const holds = meta.holds as 'facts' | 'suspicions' | undefined;
  const { def } = schema as unknown as { readonly def: Definition };
  if (holds)
    return { ...base, type: holds, ...(def.element && { fields: eventFields(def.element as z.ZodObject) }) };
  switch (def.type) {
    case 'string':
      return { ...base, type: def.format === 'date' ? 'date' : 'text' };
    case 'number':
    case 'int':
      return { ...base, type: 'number' };
    case 'boolean':
      return { ...base, type: 'boolean' };
    case 'enum':
      return { ...base, type: 'choice' };
    case 'object':
      return { ...base, type: 'group', fields: eventFields(schema as z.ZodObject) };
    case 'array':
      return def.element && isObject(def.element)
        ? { ...base, type: 'records', fields: eventFields(def.element as z.ZodObject) }
        : { ...base, ...elementOptions(def.element), type: 'texts' };
    default:
      throw new Error(`a form has no field for the schema type ${def.type} of ${code}`);
  }
}

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
}

/** What a list of codes can hold. */
function elementOptions(element: z.ZodType | undefined): Pick<EventField, 'options'> {
  const options = (element?.meta()?.choice as Choice | undefined)?.options;
  return options ? { options } : {};
}

function isObject(schema: z.ZodType): boolean {
  return (schema as unknown as { readonly def: Definition }).def.type === 'object';
}

function marksOf({
  fills,
  group,
  completes,
  fact,
  first,
  parties,
}: Readonly<Record<string, unknown>>): FieldMarks {
  const marks = { fills, group, completes, fact, first, parties } as FieldMarks;
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined));
}

/** Names may stand on the optional or on what it holds: the outer one wins. */
function unwrap(outer: Unwrapped): Unwrapped {
  const { def } = outer.schema as unknown as { readonly def: Definition };
  const meta = { ...outer.schema.meta(), ...outer.meta };
  if (!def.innerType) return { ...outer, meta };
  return unwrap({
    schema: def.innerType,
    meta,
    required: outer.required && def.type !== 'optional' && def.type !== 'default',
    mayBeNone: outer.mayBeNone || def.type === 'nullable',
  });
}
