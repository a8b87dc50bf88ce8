/** The processes the engine knows. A new one is a folder and a line here. */
import type { ProcessVocabulary } from '../../dsl/index.ts';
import { vocabularyOf } from './event-vocabulary.ts';
import { fosterPlacement } from './foster-placement/index.ts';
import { inclusiveMeeting } from './inclusive-meeting/index.ts';
import { networkCouncil } from './network-council/index.ts';
import { networkCouncilRegister } from './network-council-register/index.ts';
import type { Process } from './process.ts';
import { processualSeries } from './processual-series/index.ts';

const known: readonly Process[] = [
  networkCouncil,
  networkCouncilRegister,
  inclusiveMeeting,
  processualSeries,
  fosterPlacement,
];

export const processes: readonly Process[] = known.map((process) => ({
  ...process,
  vocabulary: vocabularyOf(process),
}));

/** What rule files can name, of every process. */
export const vocabularies: readonly ProcessVocabulary[] = processes.map(({ vocabulary }) => vocabulary);

/** The process with that code, or undefined. */
export function processOf(code: string): Process | undefined {
  return processes.find((process) => process.code === code);
}

/** The process with that code, which is known to be there: a log of any other is refused when it is read. */
export function registeredProcess(code: string): Process {
  const process = processOf(code);
  if (process === undefined) throw new Error(`no process ${code}`);
  return process;
}
