import { extensionsOf, fileKinds } from '../intake/fileKinds';

/** What `speechmark convert --help` prints. */
export function convertHelp(): string {
  const kinds = fileKinds.map(
    (kind) => `    ${extensionsOf(kind).join(' ').padEnd(24)}${kind.name}`,
  );
  return `Usage: speechmark convert PATH… [--out FILE|DIR] [--force]

Makes Markdown articles of other files. Headings, lists, tables, block quotations and
footnotes are kept; front matter says the title, the source and the date, the name of the
original file and its SHA-256. Without --out an article is written beside its original:
report.pdf becomes report.md. Several articles in a file get files of their own:
export-1.md, export-2.md.

PATH is a file, a folder or - for standard input, whose article goes to standard output.
Of a folder every file of these kinds is read, at any depth; what is passed over is said.

Kinds:
${kinds.join('\n')}

Options:
  --out FILE|DIR  Write there. It is a folder when it exists as one or ends with a slash, or
                  when several files or a folder are read; - is standard output.
  --force         Replace files that are there. Else such an article is not written, and the
                  exit code is 1 unless the file is the same.
  --              What follows is a PATH, even if it begins with -
  --help          This text

The path of each article goes to standard output, what was left out of a file to standard
error.

Exit codes: 0 all converted; 1 some file could not be read or written: it is named on
standard error and the others are done; 2 wrong usage.
`;
}
