/** A closed list of codes with a name in both languages; the one source of the schema, the vocabulary and the forms. */
import * as z from 'zod';
import type { VocabularyChoice, VocabularyOption } from '../../dsl/index.ts';

export interface Choice<C extends string = string> extends VocabularyChoice {
  readonly codes: readonly [C, ...C[]];
}

/** Builds a choice from `{code: [Danish, English]}`. */
export function choice<const O extends Readonly<Record<string, readonly [string, string]>>>(
  code: string,
  names: O,
): Choice<keyof O & string> {
  const options: VocabularyOption[] = Object.entries(names).map(([option, [da, en]]) => ({
    code: option,
    name: { da, en },
  }));
  return { code, options, codes: Object.keys(names) as [keyof O & string, ...(keyof O & string)[]] };
}

/** Schema of one value of a choice. */
export function oneOf<C extends string>(list: Choice<C>) {
  return z.enum(list.codes).meta({ choice: list });
}
