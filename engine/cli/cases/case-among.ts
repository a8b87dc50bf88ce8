/** One case among those of a register: a log file of one or more cases, or a store. */
import path from 'node:path';
import { parseLine, parseLog } from '../../case/log.ts';
import { shownStore } from '../../register/open-register.ts';
import { textsIn } from '../../session/text/index.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { readText } from '../files/files.ts';
import { namesRegister, storedFiles, withRegister } from '../registers/stores.ts';
import { type CaseFile, readCase } from './case-file.ts';

/** The names of the cases that are there. Refused when nothing can be read there, or a store is empty. */
export async function caseNames(where: string, context: Context): Promise<readonly string[]> {
  if (!namesRegister(where)) return [...new Set(readCase(where, context).events.map((event) => event.case))];
  const names = await withRegister(where, context, (register) => register.names());
  if (names.length === 0)
    throw new CannotDo(() => textsIn(context.language).command.emptyRegister, shownStore(where));
  return names;
}

/**
 * The case of that name, or the only one; what is wrong in a file is told in `issues`. Refused when it is not there, or
 * not named among several.
 */
export async function caseAmong(
  where: string,
  name: string | undefined,
  context: Context,
): Promise<CaseFile> {
  const names = name === undefined ? await caseNames(where, context) : [name];
  if (names.length > 1) {
    throw new CannotDo(() => textsIn(context.language).command.needsName(names.length), shownStore(where));
  }
  const [stored] = namesRegister(where) ? await storedFiles(where, names, context) : [];
  if (stored) return stored;
  const file = readCase(where, context);
  if (name === undefined) return file;
  if (!file.events.some((event) => event.case === name)) {
    throw new CannotDo(({ register }) => register.errors.unknownCase(name), file.shown);
  }
  const text = readText(path.resolve(context.cwd, where), file.shown);
  return { shown: file.shown, ...parseLog(linesOfCase(text, name)) };
}

/** The text with the lines of other cases left empty, so that every line keeps its number. */
function linesOfCase(text: string, name: string): string {
  const lines = text.split('\n');
  return lines
    .map((source, index) => {
      const owner = parseLine(source, { line: index + 1, isWhole: index + 1 < lines.length }).case;
      return owner === undefined || owner === name ? source : '';
    })
    .join('\n');
}
