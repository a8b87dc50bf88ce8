/** The processes the engine knows. A new one is a folder and a line here. */
import { networkCouncil } from './network-council/index.ts';
import type { Process } from './process.ts';

export const processes: readonly Process[] = [networkCouncil];

/** The process with that code, or undefined. */
export function processOf(code: string): Process | undefined {
  return processes.find((process) => process.code === code);
}
