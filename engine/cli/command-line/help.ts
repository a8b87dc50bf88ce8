import type { HelpConfiguration } from 'commander';
import type { Texts } from '../text/texts.ts';

/** Commander's own words of the help, in the user's language. */
export function helpIn({ help }: Texts): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) =>
      usage.replace('[options]', `[${help.optionsWord}]`).replace('[command]', `[${help.commandWord}]`),
    optionDescription: (option) =>
      [
        option.description,
        ...(option.argChoices === undefined ? [] : [help.choices(option.argChoices)]),
      ].join(' '),
    argumentDescription: (argument) =>
      [
        argument.description,
        ...(argument.argChoices === undefined ? [] : [help.choices(argument.argChoices)]),
      ].join(' '),
    // Its terms carry the options of each command, which its own help shows.
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((argument) => {
          const word = `${argument.name().toUpperCase()}${argument.variadic ? '…' : ''}`;
          return argument.required ? word : `[${word}]`;
        }),
      ].join(' '),
  };
}
