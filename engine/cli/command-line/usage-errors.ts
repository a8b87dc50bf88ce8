import type { Command, CommanderError } from 'commander';
import { nearest } from '../../../dsl/index.ts';
import { CannotDo } from '../errors.ts';
import type { Problem } from '../text/problem.ts';
import type { Texts } from '../text/texts.ts';

/** What commander has to say about a command line, in our words. Its codes are stable; its sentences are not used. */
export function usageError(error: CommanderError, command: Command): CannotDo {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = pathOf(command);
  return new CannotDo((texts) => problem(error.code, { command, name, quoted, texts }));
}

interface Usage {
  readonly command: Command;
  readonly name: string;
  readonly quoted: string;
  readonly texts: Texts;
}

function problem(code: string, { command, name, quoted, texts: { errors, help } }: Usage): Problem {
  switch (code) {
    case 'commander.unknownCommand':
      return errors.unknownCommand(quoted, suggestedCommand(quoted, command));
    case 'commander.unknownOption':
      return errors.unknownOption(quoted, meant(quoted, optionFlags(command)));
    case 'commander.help':
      return errors.missingArgument(name, help.commandWord.toUpperCase());
    case 'commander.missingArgument':
      return errors.missingArgument(name, quoted.toUpperCase());
    case 'commander.optionMissingArgument':
      return errors.missingOptionValue(quoted);
    case 'commander.missingMandatoryOptionValue':
      return errors.missingOption(name, quoted);
    case 'commander.excessArguments':
      return errors.tooManyArguments(name);
    default:
      return errors.badUsage();
  }
}

/** The name of a case file in the place of a command is taken for what it is. */
function suggestedCommand(word: string, command: Command): string | undefined {
  if (word.endsWith('.jsonl')) return `simulate ${word}`;
  if (word.endsWith('.regel')) return `check ${word}`;
  const group = command.commands.length > 0 ? command : (command.parent ?? command);
  const found = meant(
    word,
    group.commands.map((known) => known.name()),
  );
  return found === undefined || group.parent === null ? found : `${group.name()} ${found}`;
}

/** The name of a command after those of the commands it stands below, without the program's own. */
function pathOf(command: Command): string {
  const above = command.parent;
  return above === null || above.parent === null ? command.name() : `${pathOf(above)} ${command.name()}`;
}

function optionFlags(command: Command): string[] {
  const own = [...command.options, ...(command.parent?.options ?? [])];
  return [...own.flatMap((option) => (option.long ? [option.long] : [])), '--help'];
}

/** Two letters that changed places are the commonest slip, and two edits. */
function meant(word: string, candidates: readonly string[]): string | undefined {
  const letters = (text: string): string => [...text].sort().join('');
  return candidates.find((known) => letters(known) === letters(word)) ?? nearest(word, candidates);
}
