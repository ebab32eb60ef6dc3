import type { Command } from '../command';
import { type CommandHelp, type Flag, flagLabel, helpFlag } from './commandHelp';

/** How many columns a line of help has at most. */
const WIDTH = 88;
/** Where the texts of options begin. */
const INDENT = 22;

/** What `speechmark NAME --help` prints. */
export function helpText({ name, help }: Pick<Command, 'name' | 'help'>): string {
  const blocks = [
    usage(name, help),
    ...help.about.map((paragraph) => wrapped(paragraph, 0)),
    titled('Options', rows(optionRows(help))),
    ...(help.sections ?? []).map(({ title, rows: listed = [], text = [] }) =>
      titled(
        title,
        [rows(listed), ...text.map((each) => wrapped(each, 2))].filter(Boolean).join('\n\n'),
      ),
    ),
    titled(
      'Examples',
      help.examples.map(({ line, what }) => `  ${line}\n${wrapped(what, 6)}`).join('\n'),
    ),
    wrapped(`Exit codes: ${help.exit}`, 0),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The options of a command with what is said of them; the values that they take are listed. */
export const optionRows = ({ flags }: CommandHelp): [string, string][] =>
  Object.entries<Flag>({ ...flags, ...helpFlag }).map(([name, flag]) => [
    flagLabel(name, flag),
    flag.choices ? `${flag.text}: ${flag.choices.join(', ')}` : flag.text,
  ]);

function usage(name: string, { usage: lines }: CommandHelp): string {
  return lines
    .map((line, at) => {
      const head = `${at === 0 ? 'Usage:' : '      '} speechmark ${name} `;
      return (head + wrapped(line, head.length).slice(head.length)).trimEnd();
    })
    .join('\n');
}

const titled = (title: string, text: string): string => `${title}:\n${text}`;

const rows = (listed: readonly (readonly [string, string])[]): string =>
  listed
    .map(([label, text]) => {
      const body = wrapped(text, INDENT);
      const head = `  ${label}`;
      return head.length < INDENT - 1 ? head + body.slice(head.length) : `${head}\n${body}`;
    })
    .join('\n');

/** A paragraph in lines, each behind so many spaces. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}
