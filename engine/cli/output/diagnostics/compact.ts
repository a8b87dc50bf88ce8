import { textsIn } from '../../text/texts.ts';
import type { Findings } from './diagnostic-view.ts';

/** One line for each finding, in the shape that editors and `grep` know. */
export function diagnosticsCompact({ diagnostics }: Findings): string {
  return diagnostics
    .map((one) => {
      const severity = textsIn(one.language).words.severity[one.severity];
      const hint = one.hint === undefined ? '' : ` (${one.hint})`;
      return `${one.file}:${one.line}:${one.column}: ${severity}[${one.code}]: ${one.message}${hint}\n`;
    })
    .join('');
}
