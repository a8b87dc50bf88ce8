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
  const ownWords: Readonly<Record<string, string>> = { options: help.optionsWord, command: help.commandWord };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) =>
      usage.replace(/([<[])([\w-]+)(\.\.\.)?[>\]]/g, (_, bracket: string, name: string, more?: string) => {
        const word = ownWords[name] ?? `${capitals(name)}${more === undefined ? '' : '…'}`;
        return bracket === '<' ? word : `[${word}]`;
      }),
    optionDescription: ({ description, argChoices, mandatory, defaultValue }) =>
      [
        description,
        ...(argChoices === undefined ? [] : [help.choices(argChoices)]),
        ...(mandatory ? [help.mandatory] : []),
        ...(typeof defaultValue === 'string' ? [help.otherwise(defaultValue)] : []),
      ].join(' '),
    argumentTerm: (argument) => capitals(argument.name()),
    argumentDescription: ({ description, argChoices, defaultValue }) =>
      [
        description,
        ...(argChoices === undefined ? [] : [help.choices(argChoices)]),
        ...(typeof defaultValue === 'string' ? [help.otherwise(defaultValue)] : []),
      ].join(' '),
    // Its terms carry the options of each command, which its own help shows.
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((argument) => {
          const word = `${capitals(argument.name())}${argument.variadic ? '…' : ''}`;
          return argument.required ? word : `[${word}]`;
        }),
      ].join(' '),
  };
}

function capitals(name: string): string {
  return name.toUpperCase();
}
