import type { RuleLibrary } from '../../../dsl/index.ts';
import { processOf } from '../../process/registry.ts';
import { municipalityIn } from '../../replay/rules-under.ts';
import { begunBy } from '../../session/process-world.ts';
import { askCase, askRules, type Chosen, type Start } from '../../session/start.ts';
import { caseAmong, caseNames } from '../cases/case-among.ts';
import type { Context } from '../context.ts';
import { municipalitiesOf } from './rule-book.ts';

interface Known {
  readonly context: Context;
  readonly library: RuleLibrary;
  /** Whose rules to use, as the command line says. */
  readonly municipality: string | undefined;
}

/**
 * What must be asked before a case can be opened: which one of several, and whose rules where no rules name its own
 * municipality. One that has rules of other processes only is under the national ones, as in a replay.
 */
export async function questionAbout(
  chosen: Chosen,
  start: Start,
  { context, library, municipality }: Known,
): Promise<Start | undefined> {
  if (chosen.kind !== 'case') return undefined;
  const { path, name } = chosen;
  if (name === undefined) {
    const names = await caseNames(path, context);
    if (names.length > 1) return askCase(start, path, names);
  }
  if ((chosen.municipality ?? municipality) !== undefined) return undefined;
  const { events } = await caseAmong(path, name, context);
  const process = processOf(events[0]?.process ?? '');
  const own = process && begunBy(process, events)?.municipality;
  if (process === undefined || own === undefined) return undefined;
  const municipalities = municipalitiesOf(library, process.code);
  if (municipalities.length === 0 || municipalityIn(library, own) !== undefined) return undefined;
  return askRules(start, chosen, { own, municipalities });
}
