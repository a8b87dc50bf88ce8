import { positionAt } from '../../../dsl/index.ts';
import { CannotDo } from '../errors.ts';

/** The value in a JSON text; a mistake is told with its line and column. */
export function parseJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const { line, column } = positionAt(text, found === undefined ? text.trimEnd().length : Number(found));
    throw new CannotDo(({ errors }) => errors.badJson(), `${shown}:${line}:${column}`);
  }
}

/** True for an object that is neither null nor a list. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
