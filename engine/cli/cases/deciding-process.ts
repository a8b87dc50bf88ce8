import { processOf } from '../../process/registry.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';

/** Refuses a case of a process that asks the rules for no decision; `place` names the case. */
export function refuseWithoutDecisions(code: string, { language }: Context, place: string): void {
  const process = processOf(code);
  if (process?.concepts.length !== 0) return;
  throw new CannotDo(({ errors }) => errors.decidesNothing(process.name[language]), place);
}
