import { Argument, Option } from 'commander';
import { CannotDo } from '../errors.ts';
import type { Texts } from '../text/texts.ts';

/** An option that takes one of some words; commander's own check would answer in English. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).choices(choices);
  return option.argParser((value: string) => oneOf(option.long ?? flags, value, choices));
}

/** As `choiceOption`, for an argument. */
export function choiceArgument(name: string, description: string, choices: readonly string[]): Argument {
  const argument = new Argument(name, description).choices(choices);
  return argument.argParser((value: string) => oneOf(argument.name().toUpperCase(), value, choices));
}

function oneOf(name: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  throw new CannotDo(({ errors }) => errors.badChoice(name, value, choices));
}

/** `--format` with the formats that one command can write; the first is the usual one. */
export function formatOption(formats: readonly string[], { help }: Texts): Option {
  return choiceOption('--format <format>', help.format, formats);
}
