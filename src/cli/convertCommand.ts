import { type Command, type ExitCode, exitCodes } from './command';
import { convertFiles } from './convertFiles';
import { convertHelp } from './convertHelp';
import { type Io, write } from './io';
import { parseOptions } from './parseOptions';
import { UsageError } from './usageError';

/** `speechmark convert`: files of other kinds in, Markdown articles out. */
export const convertCommand: Command = {
  name: 'convert',
  summary: 'Make articles of Word documents, PDFs, saved pages and other files',
  help: convertHelp(),
  run,
};

const options = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  if (values.help === true) {
    await write(io.stdout, convertHelp());
    return exitCodes.ok;
  }
  if (positionals.length === 0) {
    throw new UsageError('convert what? Name a file, a folder or - for standard input');
  }
  if (values.out === '') throw new UsageError('--out needs a file or folder');
  return convertFiles({ paths: positionals, out: values.out, force: values.force === true }, io);
}
