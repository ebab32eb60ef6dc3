import { exportFormats } from '../formats/registry';
import { decidedStatuses } from '../review/selectAnnotations';
import type { Command, ExitCode } from './command';
import { filesExit, filesFlags, formatOf } from './filesFlags';
import type { Io } from './io';
import { parseOptions } from './parseOptions';
import { runFiles } from './runFiles';
import { UsageError } from './usageError';

/** The formats that are for reading. */
const reports = exportFormats.filter(({ id }) => ['markdown', 'html'].includes(id));

const flags = {
  format: {
    type: 'string',
    value: 'F',
    text: 'What is written (default: markdown)',
    choices: reports.map(({ id }) => id),
  },
  decided: { type: 'boolean', text: 'Only what reviewers accepted, corrected and added' },
  ...filesFlags,
} as const;

/** `speechmark report`: articles in, a report for reading out. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'Write a reading report of articles, with the sums of their pledges',
  help: {
    usage: ['PATH… [--format markdown|html] [--out FILE|DIR] [--decided]'],
    about: [
      'Writes a report for reading: who acts, what is pledged, with sums, and who says what, with where it stands. Of several articles in one output the sums over all of them stand at the end. What reviewers decided is applied; what they rejected is left out.',
      'PATH is a file, a folder or - for standard input, as for `speechmark annotate`.',
    ],
    flags,
    examples: [
      { line: 'speechmark report talks.txt > talks-report.md', what: 'One article.' },
      {
        line: 'speechmark report articles --out report.md',
        what: 'A folder, with the sums of the pledges of all articles.',
      },
      {
        line: 'speechmark report articles --format html --out pages/',
        what: 'A page for each article.',
      },
    ],
    exit: filesExit,
  },
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, flags);
  const format = formatOf(values.format ?? 'markdown', reports);
  if (positionals.length === 0) {
    throw new UsageError('a report of what? Name a file, a folder or - for standard input');
  }
  const decided = { isOfDecided: true, selection: { statuses: decidedStatuses } };
  return runFiles(positionals, values, { format, ...(values.decided === true && decided) }, io);
}
