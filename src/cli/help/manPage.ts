import type { Command } from '../command';
import { optionRows } from './helpText';

/** The manual page of the command line, in roff (man(7)). */
export function manPage(commands: readonly Command[], about: string, version: string): string {
  const lines = [
    `.TH SPEECHMARK 1 "" "speechmark ${version}" "User Commands"`,
    '.SH NAME',
    'speechmark \\- reads policy articles: who acts, who pledges how much money, who says what',
    '.SH SYNOPSIS',
    '.B speechmark',
    '.I COMMAND',
    '[\\fIARGUMENT\\fR]...',
    '.SH DESCRIPTION',
    roff(about),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    'Of every command: 0 all read; 1 some input could not be read; 2 wrong usage; 130 stopped with Ctrl\\-C.',
    '.SH ENVIRONMENT',
    ...item(
      'SOURCE_DATE_EPOCH',
      'The date that exports tell of their making, in seconds since 1970: with it an export can be made again byte for byte.',
    ),
    '.SH FILES',
    ...item(
      'ARTICLE.EXT.speechmark.jsonl',
      'What reviewers decided of an article, beside it or in a folder .speechmark beside it.',
    ),
    ...item(
      '.speechmark\\-run*.jsonl',
      'Beside an output: what a run has done, until it is complete.',
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: Command): string[] {
  const { name, summary, help } = command;
  return [
    `.SS ${name}`,
    `${roff(summary)}.`,
    ...help.usage.flatMap((line) => ['.PP', `\\fBspeechmark ${roff(name)}\\fR ${roff(line)}`]),
    ...help.about.flatMap((paragraph) => ['.PP', roff(paragraph)]),
    ...optionRows(help).flatMap(([label, text]) => item(label, text)),
    ...(help.sections ?? []).flatMap(({ title, rows = [], text = [] }) => [
      '.PP',
      `\\fI${roff(title)}\\fR`,
      ...rows.flatMap(([label, what]) => item(label, what)),
      ...text.flatMap((paragraph) => ['.PP', roff(paragraph)]),
    ]),
    '.PP',
    '\\fIExamples\\fR',
    ...help.examples.flatMap(({ line, what }) => item(line, what)),
    '.PP',
    `Exit codes: ${roff(help.exit)}`,
  ];
}

const item = (label: string, text: string): string[] => ['.TP', `.B ${roff(label)}`, roff(text)];

/** Text that roff takes for text: what begins a request or an escape is none. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
