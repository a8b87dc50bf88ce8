import { nearest } from '../../dsl/index.ts';
import type { Process } from '../process/process.ts';
import { processes } from '../process/registry.ts';
import { CannotDo } from './errors.ts';

/** The process with a name, in either language, or a code. */
export function processNamed(name: string): Process {
  const wanted = name.toLowerCase();
  const found = processes.find((process) => namesOf(process).some((one) => one.toLowerCase() === wanted));
  if (found !== undefined) return found;
  const names = processes.flatMap(namesOf);
  throw new CannotDo(({ errors }) =>
    errors.unknownProcess(name, nearest(name, names), [...new Set(processes.map((process) => process.code))]),
  );
}

function namesOf(process: Process): string[] {
  return [process.name.da, process.name.en, process.code];
}
