import type { Shell } from '../context.ts';
import { CannotDo, systemCode } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { reportFailure } from './report-failure.ts';

/** Minds the output: a reader that has had enough, such as `head`, is no error; a full disk is. */
export function mindOutput(shell: Shell): void {
  process.stdout.on('error', (error) => {
    const code = systemCode(error) ?? '';
    if (code === 'EPIPE') return;
    process.exitCode = EXIT.failed;
    reportFailure(new CannotDo(({ errors }) => errors.outputFailed(code)), shell);
  });
  process.stderr.on('error', () => {});
}
