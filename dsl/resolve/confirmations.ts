/** What has been held up against the law: its words by a checksum, its rules by a role and a day. */
import type { RuleFile } from '../ast.ts';
import { checksum } from './content-hash.ts';
import type { Resolution } from './resolution.ts';
import { sourcesIn } from './sources.ts';

/** Words of the law whose checksum is not that of the words as they stand: they were not confirmed since (`R154`). */
export function holdToWording(file: RuleFile, resolution: Resolution): void {
  const declarations = [...(file.header ? [file.header] : []), ...file.declarations];
  for (const declaration of declarations) {
    if (!('head' in declaration)) continue;
    for (const clause of declaration.clauses) {
      if (clause.kind !== 'wording') continue;
      const sum = checksum(clause.text.text);
      if (clause.confirmed?.text === sum) continue;
      const { span } = clause.confirmed ?? clause.text;
      const written = clause.confirmed && { written: clause.confirmed.text };
      resolution.report('R154', span, { checksum: sum, ...written });
    }
  }
}

/** Who confirmed a source is a role, and on a day. */
export function resolveConfirmations(file: RuleFile, resolution: Resolution): void {
  for (const source of [...(file.header ? [file.header] : []), ...file.declarations].flatMap(sourcesIn)) {
    if (!source.confirmed) continue;
    resolution.lookUp(source.confirmed.by, 'role');
    resolution.needDay(source.confirmed.on, source.confirmed.span);
  }
}
