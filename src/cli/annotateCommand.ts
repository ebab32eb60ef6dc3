import { findFormat, exportFormats } from '../formats/registry';
import type { ExportFormat } from '../formats/exportFormat';
import { annotateHelp } from './annotateHelp';
import { type Command, type ExitCode, exitCodes } from './command';
import { type Io, write } from './io';
import { parseOptions, wholeNumber } from './parseOptions';
import { UsageError } from './usageError';

/** `speechmark annotate`: articles in, annotations out. */
export const annotateCommand: Command = {
  name: 'annotate',
  summary: 'Annotate files, folders, standard input or records',
  help: annotateHelp(),
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  if (values.help === true) {
    await write(io.stdout, annotateHelp());
    return exitCodes.ok;
  }
  const format = formatOf(values.format ?? 'jsonl');
  const workers = wholeNumber(values.workers, '--workers', 256);
  if (values.records === true) {
    const extra = ['format', 'out', 'include-rejected', 'ignore-review', 'reviewer', 'resume'].find(
      (name) => name in values,
    );
    if (positionals.length > 0) throw new UsageError('--records reads standard input, no PATH');
    if (extra !== undefined) throw new UsageError(`--records does not go with --${extra}`);
    const { annotateRecords } = await import('./records/annotateRecords');
    return annotateRecords(workers ?? 1, io);
  }
  if (positionals.length === 0) {
    throw new UsageError('annotate what? Name a file, a folder or - for standard input');
  }
  if (values['ignore-review'] === true && values.reviewer !== undefined) {
    throw new UsageError('--ignore-review does not go with --reviewer');
  }
  if (values.out === '') throw new UsageError('--out needs a file or folder');
  if (values.resume === true && values.out === undefined) {
    throw new UsageError('--resume needs --out: what went to standard output is not known');
  }
  const { annotateFiles } = await import('./annotateFiles');
  return annotateFiles(
    {
      paths: positionals,
      format,
      out: values.out,
      includeRejected: values['include-rejected'] === true,
      isReviewed: values['ignore-review'] !== true,
      reviewer: values.reviewer,
      workers,
      isResumed: values.resume === true,
    },
    io,
  );
}

const options = {
  format: { type: 'string' },
  out: { type: 'string' },
  'include-rejected': { type: 'boolean' },
  'ignore-review': { type: 'boolean' },
  reviewer: { type: 'string' },
  workers: { type: 'string' },
  resume: { type: 'boolean' },
  records: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function formatOf(id: string): ExportFormat {
  const format = findFormat(id);
  if (!format) {
    const ids = exportFormats.map((each) => each.id).join(', ');
    throw new UsageError(`there is no format "${id}"; the formats are: ${ids}`);
  }
  return format;
}
