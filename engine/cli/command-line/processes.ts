import { nearest, type ProcessVocabulary } from '../../../dsl/index.ts';
import type { Process } from '../../process/process.ts';
import { processes, vocabularies } from '../../process/registry.ts';
import { CannotDo } from '../errors.ts';
import { isNamed, type Named, namesOf } from './naming.ts';

/** The process with a name, in either language, or a code. */
export function processNamed(name: string): Process {
  return oneNamed(name, processes);
}

/** As `processNamed`, for a case that is to be begun: a record is imported, and nothing happens in it afterwards. */
export function processToBegin(name: string): Process {
  const process = processNamed(name);
  if (process.isRecord) throw new CannotDo(({ errors }) => errors.notBegun(process.name));
  return process;
}

/** What rule files can name of the process with a name or a code; it need not have a machine. */
export function vocabularyNamed(name: string): ProcessVocabulary {
  return oneNamed(name, vocabularies);
}

function oneNamed<T extends Named>(name: string, all: readonly T[]): T {
  const found = all.find((one) => isNamed(one, name));
  if (found !== undefined) return found;
  throw new CannotDo(({ errors, language }) => {
    const known = all.map((one) => one.name[language]);
    return errors.unknownProcess(name, nearest(name, all.flatMap(namesOf)), known);
  });
}
