import { exportFormats } from '../formats/registry';
import { articleExtensions } from './sourceFormat';

/** What `speechmark annotate --help` prints. */
export function annotateHelp(): string {
  const formats = exportFormats.map(({ id, label }) => `    ${id.padEnd(12)}${label}`);
  return `Usage: speechmark annotate PATH… [--format F] [--out FILE|DIR] [--include-rejected]
       speechmark annotate --records < RECORDS

Annotates articles: actors, amounts of money, pledges, quotations and claims.

PATH is a file, a folder or - for standard input. Of a folder every file named
${articleExtensions.map((each) => `*${each}`).join(' ')} is read, at any depth; hidden
entries, node_modules and linked folders are left out. A file named by itself is read
whatever its name: as HTML or Markdown by its extension, else as plain text (which may
carry tags). Standard input is HTML when it opens like an HTML page.

Options:
  --format F          ${exportFormats.map(({ id }) => id).join(', ')} (default: jsonl)
  --out FILE|DIR      Write there in place of standard output. It is a folder, with one
                      file for each input, when it exists as one or ends with a slash, or
                      when several inputs or a folder are read and it does not have the
                      format's extension. An input is never written over. A file takes
                      its place when it is complete; should the run be stopped or the disk
                      be full, what was there stays. In a folder inputs of one name get
                      their extensions too (talks.md.csv), or their folders (may/talks.csv).
  --include-rejected  Keep the annotations that a reader has rejected
  --ignore-review     Leave out what reviewers decided
  --reviewer NAME     Apply the decisions of one reviewer alone
  --workers N         Read with so many threads; as many as there are cores if left out, and
                      one where there is little to read. The output is the same.
  --resume            Go on with a run that was stopped on its way to the same --out: what
                      it had done of unchanged files is not read again, and the output is
                      that of a run that was never stopped
  --records           Standard input holds one JSON object a line: "id", "text" and, if
                      wanted, "format" (text, html, markdown). One line comes out for each
                      line in, in order: {"id","entities","annotations"}, with "notices"
                      when there are any; for a bad line {"id","error"}, where "id" is null
                      when it cannot be told. Takes neither PATH nor other options.
  --                  What follows is a PATH, even if it begins with -
  --help              This text

Formats:
${formats.join('\n')}

"uri" is a relative PATH as given, percent-encoded; an absolute PATH is a file: URI, and
standard input is "-". Offsets are UTF-16 code units into the source file, where a
byte-order mark counts as one. The selectors of w3c count code points in the text that
browsers have of a page (of other files the file), as their standard asks.

What reviewers decided is applied: it stands in ARTICLE.EXT.speechmark.jsonl beside the
article, or in a folder .speechmark beside it. Each annotation says its status, and who
decided and when; what they rejected is left out.

Files are UTF-8 or UTF-16. A file that is neither is read as it declares itself, as
windows-1252, or, where most of it is good UTF-8, as UTF-8 with the damaged places
replaced; a notice says so. Notices go to standard error and into the output. What is no
part of an article (menus, fields, running heads) is listed with why as "leftOut" by jsonl
and json.

Exit codes: 0 all read; 1 some input (with --records: some line) or sidecar could not be
read, or an output could not be written: it is named on standard error and the others
are done; 2 wrong usage; 130 stopped with Ctrl-C.
`;
}
