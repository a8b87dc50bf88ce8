import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { choiceOption } from './command-line/choice.ts';
import { helpIn } from './command-line/help.ts';
import { usageError } from './command-line/usage-errors.ts';
import { registerAtlas } from './commands/atlas.ts';
import { registerAudit } from './commands/audit.ts';
import { registerCheck } from './commands/check.ts';
import { registerCompare } from './commands/compare.ts';
import { registerCompletion } from './commands/completion.ts';
import { registerDocument } from './commands/document.ts';
import { registerEvaluate } from './commands/evaluate.ts';
import { registerExplain } from './commands/explain.ts';
import { registerFormat } from './commands/format.ts';
import { registerGraph } from './commands/graph.ts';
import { registerIntake } from './commands/intake.ts';
import { registerMeetings } from './commands/meetings.ts';
import { registerMove } from './commands/move.ts';
import { registerPack } from './commands/pack.ts';
import { registerReceipt } from './commands/receipt.ts';
import { registerRegister } from './commands/register.ts';
import { registerReplay } from './commands/replay.ts';
import { registerSimulate } from './commands/simulate.ts';
import { registerTest } from './commands/test.ts';
import { registerTranslate } from './commands/translate.ts';
import { registerVerify } from './commands/verify.ts';
import { registerVersion } from './commands/version.ts';
import { registerVocabulary } from './commands/vocabulary.ts';
import type { Shell } from './context.ts';

/** The command table: what can be asked, and where it is done. */
export function programFor(shell: Shell): Command {
  const { help } = shell.texts;
  const program = new Command('samraad')
    .description(help.program)
    .usage('[command] [options]')
    .helpOption('-h, --help', help.help)
    .configureHelp(helpIn(shell.texts))
    .configureOutput({ writeOut: shell.out, writeErr: shell.say, outputError: () => {} })
    .addOption(choiceOption('--lang <lang>', help.lang, ['da', 'en']))
    .option('--rules <dir>', help.rules)
    .option('--date <date>', help.date)
    .option('--json', help.json)
    .option('--no-color', help.noColor)
    .addHelpText('after', `\n${help.after}`);
  program.version(manifest.version, '-V, --version', help.version);
  program.helpCommand(false);

  registerSimulate(program, shell);
  registerCheck(program, shell);
  registerFormat(program, shell);
  registerTest(program, shell);
  registerEvaluate(program, shell);
  registerTranslate(program, shell);
  registerReplay(program, shell);
  registerCompare(program, shell);
  registerAtlas(program, shell);
  registerExplain(program, shell);
  registerDocument(program, shell);
  registerMeetings(program, shell);
  registerMove(program, shell);
  registerReceipt(program, shell);
  registerRegister(program, shell);
  registerVerify(program, shell);
  registerPack(program, shell);
  registerAudit(program, shell);
  registerIntake(program, shell);
  registerGraph(program, shell);
  registerVocabulary(program, shell);
  registerVersion(program, shell);
  registerCompletion(program, shell);
  throwUsageErrors(program);
  return program;
}

/** Throws what is wrong with the command line, instead of printing it in English and ending the process. */
function throwUsageErrors(command: Command): void {
  command.exitOverride((error) => {
    throw error.exitCode === 0 ? error : usageError(error, command);
  });
  for (const below of command.commands) throwUsageErrors(below);
}

/** The command line with the simulator in the place of a command that was not named, and `help X` as `X --help`. */
export function withDefaultCommand(program: Command, argv: readonly string[]): readonly string[] {
  const { operands, unknown } = program.parseOptions([...argv]);
  const [first, second] = operands;
  if (first === 'help') {
    const known = second === undefined || program.commands.some((command) => command.name() === second);
    const rest = argv.filter((_, index) => index !== argv.indexOf('help'));
    return known ? [...rest, '--help'] : rest;
  }
  const named = operands.length > 0 || unknown.some((word) => ['-h', '--help'].includes(word));
  return named ? argv : ['simulate', ...argv];
}
