import { CommanderError } from 'commander';
import { type Shell, shellOf } from './context.ts';
import { EXIT } from './exit-code.ts';
import { settleColour } from './terminal/colour.ts';
import { mindOutput } from './terminal/output-stream.ts';
import { reportFailure } from './terminal/report-failure.ts';

const argv = process.argv.slice(2);
const colour = settleColour({ argv, env: process.env, isTerminal: process.stdout.isTTY === true });
const shell = shellOf(argv, colour);
mindOutput(shell);

await run(shell);

/** Commands are loaded after the colours are settled. */
async function run(shell: Shell): Promise<void> {
  try {
    const { programFor, withDefaultCommand } = await import('./program.ts');
    const program = programFor(shell);
    await program.parseAsync(withDefaultCommand(program, argv), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    reportFailure(error, shell);
    process.exitCode = EXIT.failed;
  }
}
