import type { Command, Option } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type ShellName = (typeof SHELLS)[number];

/** A word that can stand on the command line, with its help. */
interface Word {
  readonly word: string;
  readonly help: string;
}

/** What can follow one command: its options, the values of those that take one of a few, its own fixed words. */
interface Entry extends Word {
  readonly options: readonly Word[];
  readonly values: readonly { readonly option: string; readonly choices: readonly string[] }[];
  readonly words: readonly string[];
}

/** The completion script of a shell, made from the command table. */
export function completionScript(shell: ShellName, program: Command): string {
  const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
  return scripts[shell](program.commands.map((command) => entryOf(command, program)));
}

function entryOf(command: Command, program: Command): Entry {
  const all = [command, ...command.commands, program].flatMap((each) => each.options);
  const options = all.filter(
    ({ long }, index) => long !== '--version' && index === all.findIndex((other) => other.long === long),
  );
  return {
    word: command.name(),
    help: command.description(),
    options: options.map((option) => ({ word: longOf(option), help: option.description })),
    values: options.flatMap((option) =>
      option.argChoices === undefined ? [] : [{ option: longOf(option), choices: option.argChoices }],
    ),
    words: [
      ...command.commands.map((below) => below.name()),
      ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    ],
  };
}

function longOf(option: Option): string {
  return option.long ?? option.flags;
}

function bashScript(entries: readonly Entry[]): string {
  const names = entries.map((entry) => entry.word);
  return `# samraad: eval "$(samraad completion bash)"
_samraad() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="" words="" index
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${names.join(' | ')}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$command $previous" in
${entries.flatMap(bashValues).join('\n')}
  *) case "$command" in
    '') words='${names.join(' ')}' ;;
${entries.map((entry) => `    ${entry.word}) words='${[...entry.words, ...entry.options.map((option) => option.word)].join(' ')}' ;;`).join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _samraad samraad
`;
}

function bashValues(entry: Entry): string[] {
  return entry.values.map(
    ({ option, choices }) => `  '${entry.word} ${option}') words='${choices.join(' ')}' ;;`,
  );
}

function zshScript(entries: readonly Entry[]): string {
  return `#compdef samraad
# samraad: eval "$(samraad completion zsh)"
_samraad() {
  local -a commands
  commands=(
${entries.map((entry) => `    ${quoted(`${entry.word}:${entry.help.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe 'samraad' commands; return; fi
  case "$words[2] $words[CURRENT-1]" in
${entries.flatMap(zshValues).join('\n')}
  esac
  case "$words[2]" in
${entries.map((entry) => `    ${entry.word}) compadd -- ${[...entry.words, ...entry.options.map((option) => option.word)].join(' ')} ;;`).join('\n')}
  esac
  _files
}
compdef _samraad samraad
`;
}

function zshValues(entry: Entry): string[] {
  return entry.values.map(
    ({ option, choices }) => `    '${entry.word} ${option}') compadd -- ${choices.join(' ')}; return ;;`,
  );
}

function fishScript(entries: readonly Entry[]): string {
  return `# samraad: samraad completion fish | source
${entries.map((entry) => `complete -c samraad -n __fish_use_subcommand -a ${entry.word} -d ${fishQuoted(entry.help)}`).join('\n')}
${entries.flatMap(fishOptions).join('\n')}
`;
}

function fishOptions(entry: Entry): string[] {
  const here = `complete -c samraad -n '__fish_seen_subcommand_from ${entry.word}'`;
  const words = entry.words.map((word) => `${here} -a ${word}`);
  const options = entry.options.map(({ word, help }) => {
    const choices = entry.values.find((value) => value.option === word)?.choices;
    const values = choices === undefined ? '' : ` -x -a ${fishQuoted(choices.join(' '))}`;
    return `${here} -l ${word.slice(2)}${values} -d ${fishQuoted(help)}`;
  });
  return [...words, ...options];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
