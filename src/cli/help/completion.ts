import type { Command } from '../command';
import { type Flag, type Flags, helpFlag } from './commandHelp';

export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** A script with which a shell completes commands, options, their values and files. */
export function completion(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return zsh(commands);
    case 'fish':
      return fish(commands);
  }
}

const flagsOf = ({ help }: Command): [string, Flag][] =>
  Object.entries({ ...help.flags, ...helpFlag } satisfies Flags);

/** In single quotes, as each of the three shells reads them. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const flags = flagsOf(command);
    const values = flags.flatMap(([name, { value, choices }]) => {
      if (value === undefined) return [];
      const words = choices
        ? `COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$cur"))`
        : 'COMPREPLY=($(compgen -f -- "$cur"))';
      return [`        --${name}) ${words}; return ;;`];
    });
    const words = command.help.words
      ? `COMPREPLY=($(compgen -W ${quoted(command.help.words.join(' '))} -- "$cur"))`
      : 'COMPREPLY=($(compgen -f -- "$cur"))';
    return [
      `    ${command.name})`,
      ...(values.length > 0 ? ['      case "$prev" in', ...values, '      esac'] : []),
      `      if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W ${quoted(flags.map(([name]) => `--${name}`).join(' '))} -- "$cur"))`,
      `      else ${words}; fi ;;`,
    ].join('\n');
  });
  return `# bash completion of speechmark: source it, or put it into
# \${XDG_DATA_HOME:-~/.local/share}/bash-completion/completions/speechmark
_speechmark() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), '--help', '--version'].join(' '))} -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _speechmark speechmark
`;
}

function zsh(commands: readonly Command[]): string {
  const inBrackets = (text: string): string => text.replace(/[[\]\\:]/g, '\\$&');
  const cases = commands.map((command) => {
    const flags = flagsOf(command).map(([name, { value, text, choices, multiple }]) => {
      const values = choices ? `(${choices.join(' ')})` : '_files';
      const argument = value === undefined ? '' : `:${value}:${values}`;
      const repeated = multiple === true ? '*' : '';
      return `        ${quoted(`${repeated}--${name}[${inBrackets(text)}]${argument}`)} \\`;
    });
    const { words } = command.help;
    const rest = words ? `1:word:(${words.join(' ')})` : '*:file:_files';
    return [
      `      ${command.name})`,
      '        _arguments \\',
      ...flags,
      `        ${quoted(rest)} ;;`,
    ].join('\n');
  });
  const named = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef speechmark
# zsh completion of speechmark: put it into a folder of $fpath as _speechmark
_speechmark() {
  local -a commands
  commands=(
${named.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _speechmark ]]; then _speechmark "$@"; else compdef _speechmark speechmark; fi
`;
}

function fish(commands: readonly Command[]): string {
  // In single quotes fish reads a backslash before a quotation mark or a backslash.
  const own = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const first = commands.map(
    ({ name, summary }) =>
      `complete -c speechmark -n __fish_use_subcommand -f -a ${name} -d ${own(summary)}`,
  );
  const rest = commands.flatMap((command) => {
    const when = own(`__fish_seen_subcommand_from ${command.name}`);
    const flags = flagsOf(command).map(([name, { value, text, short, choices }]) => {
      const letter = short === undefined ? '' : ` -s ${short}`;
      const values = choices
        ? ` -x -a ${own(choices.join(' '))}`
        : value === undefined
          ? ''
          : ' -r';
      return `complete -c speechmark -n ${when} -l ${name}${letter}${values} -d ${own(text)}`;
    });
    const { words } = command.help;
    return words
      ? [...flags, `complete -c speechmark -n ${when} -f -a ${own(words.join(' '))}`]
      : flags;
  });
  return `# fish completion of speechmark: put it into ~/.config/fish/completions/speechmark.fish\n${[...first, ...rest].join('\n')}\n`;
}
