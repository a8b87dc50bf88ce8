import type { Diagnostic } from '../../../dsl/index.ts';
import type { Context } from '../context.ts';
import { CannotDo } from '../errors.ts';
import { diagnosticView } from '../output/diagnostics/diagnostic-text.ts';
import { diagnosticsFull } from '../output/diagnostics/full.ts';

/** Stops before any work when there are errors in the rules; they are shown as talk, since they are not the result. */
export function refuseBroken(diagnostics: readonly Diagnostic[], { colour, say, asked }: Context): void {
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (errors.length === 0) return;
  const views = errors.map((one) => diagnosticView(one, asked));
  say(`${diagnosticsFull({ files: [], diagnostics: views }, colour)}\n`);
  throw new CannotDo((texts) => texts.errors.brokenRules(errors.length));
}
