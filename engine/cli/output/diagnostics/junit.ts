import { type JunitCase, junitText } from '../junit-text.ts';
import type { Findings } from './diagnostic-view.ts';

/** A suite for each file: one failed case for each finding, or one passed case when there is none. */
export function diagnosticsJunit({ files, diagnostics }: Findings): string {
  return junitText(
    files.map((file) => {
      const cases = diagnostics
        .filter((one) => one.file === file)
        .map(
          (one): JunitCase => ({
            name: `${one.code} ${one.line}:${one.column}`,
            failure: {
              message: one.message,
              text: [`${one.file}:${one.line}:${one.column}`, one.message, one.hint ?? ''].join('\n').trim(),
            },
          }),
        );
      return { name: file, cases: cases.length > 0 ? cases : [{ name: file }] };
    }),
  );
}
