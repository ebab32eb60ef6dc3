import { extensionsOf, fileKinds } from '../intake/fileKinds';
import type { Command, ExitCode } from './command';
import type { Io } from './io';
import { parseOptions } from './parseOptions';
import { UsageError } from './usageError';

const flags = {
  out: {
    type: 'string',
    value: 'FILE|DIR',
    text: 'Write there. It is a folder when it exists as one or ends with a slash, or when several files or a folder are read; - is standard output',
  },
  force: {
    type: 'boolean',
    text: 'Replace files that are there. Else such an article is not written, and the exit code is 1 unless the file is the same',
  },
} as const;

/** `speechmark convert`: files of other kinds in, Markdown articles out. */
export const convertCommand: Command = {
  name: 'convert',
  summary: 'Make articles of Word documents, PDFs, saved pages and other files',
  help: {
    usage: ['PATH… [--out FILE|DIR] [--force]'],
    about: [
      'Makes Markdown articles of other files. Headings, lists, tables, block quotations and footnotes are kept; front matter says the title, the source and the date, the name of the original file and its SHA-256. Without --out an article is written beside its original: report.pdf becomes report.md. Several articles in a file get files of their own: export-1.md, export-2.md.',
      'PATH is a file, a folder or - for standard input, whose article goes to standard output. Of a folder every file of these kinds is read, at any depth; what is passed over is said. What follows -- is a PATH, even if it begins with -.',
      'The path of each article goes to standard output, what was left out of a file to standard error.',
    ],
    flags,
    sections: [
      { title: 'Kinds', rows: fileKinds.map((kind) => [extensionsOf(kind).join(' '), kind.name]) },
    ],
    examples: [
      { line: 'speechmark convert report.pdf', what: 'Writes report.md beside it.' },
      {
        line: 'speechmark convert downloads --out articles/',
        what: 'All that can be converted in a folder, into another.',
      },
      {
        line: 'speechmark convert talks.docx --out - | speechmark annotate -',
        what: 'Annotates a Word document without writing an article.',
      },
    ],
    exit: '0 all converted; 1 some file could not be read or written: it is named on standard error and the others are done; 2 wrong usage.',
  },
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, flags);
  if (positionals.length === 0) {
    throw new UsageError('convert what? Name a file, a folder or - for standard input');
  }
  if (values.out === '') throw new UsageError('--out needs a file or folder');
  const { convertFiles } = await import('./convertFiles');
  return convertFiles({ paths: positionals, out: values.out, force: values.force === true }, io);
}
