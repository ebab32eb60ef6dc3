import { type Command, type ExitCode } from './command';
import {
  filesExit,
  filesFlags,
  filesSections,
  formatFlag,
  formatOf,
  workersOf,
} from './filesFlags';
import type { Io } from './io';
import { parseOptions } from './parseOptions';
import { listsIn } from './readListsFile';
import { runFiles } from './runFiles';
import { articleExtensions } from './sourceFormat';
import { UsageError } from './usageError';

const flags = {
  format: formatFlag,
  ...filesFlags,
  'include-rejected': {
    type: 'boolean',
    text: 'Keep the annotations that a reader has rejected',
  },
  'ignore-review': { type: 'boolean', text: 'Leave out what reviewers decided' },
  records: {
    type: 'boolean',
    text: 'Standard input holds one JSON object a line: “id”, “text” and, if wanted, “format” (text, html, markdown). One line comes out for each line in, in order: {"id","entities","annotations"}, with “notices” when there are any; for a bad line {"id","error"}, where “id” is null when it cannot be told. One thread reads unless --workers says otherwise. Takes no PATH, and of the other options --lists alone',
  },
} as const;

/** `speechmark annotate`: articles in, annotations out. */
export const annotateCommand: Command = {
  name: 'annotate',
  summary: 'Annotate files, folders, standard input or records',
  help: {
    usage: [
      'PATH… [--format F] [--out FILE|DIR] [--include-rejected]',
      '--records [--workers N] [--lists FILE] < RECORDS',
    ],
    about: [
      'Annotates articles: actors, amounts of money, pledges, quotations and claims.',
      `PATH is a file, a folder or - for standard input. Of a folder every file named ${articleExtensions.map((each) => `*${each}`).join(' ')} is read, at any depth; hidden entries, node_modules and linked folders are left out. A file named by itself is read whatever its name: as HTML or Markdown by its extension, else as plain text (which may carry tags). Standard input is HTML when it opens like an HTML page. What follows -- is a PATH, even if it begins with -.`,
      'What reviewers decided is applied: it stands in ARTICLE.EXT.speechmark.jsonl beside the article, or in a folder .speechmark beside it. Each annotation says its status, and who decided and when; what they rejected is left out.',
    ],
    flags,
    sections: filesSections,
    examples: [
      { line: 'speechmark annotate talks.txt', what: 'One article, as JSON Lines.' },
      {
        line: 'speechmark annotate articles --format xlsx --out pledges.xlsx',
        what: 'A folder into one workbook.',
      },
      {
        line: 'speechmark annotate articles --out marks/ --resume',
        what: 'A file for each article; go on where the same command was stopped.',
      },
      {
        line: 'speechmark annotate --records < articles.jsonl > marks.jsonl',
        what: 'A line for each line, in constant memory: under Spark, Hadoop or a queue.',
      },
    ],
    exit: filesExit,
  },
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, flags);
  const format = formatOf(values.format ?? 'jsonl');
  if (values.records === true) {
    const { workers } = values;
    const own = ['records', 'workers', 'lists'];
    const extra = Object.keys(values).find((name) => !own.includes(name));
    if (positionals.length > 0) throw new UsageError('--records reads standard input, no PATH');
    if (extra !== undefined) throw new UsageError(`--records does not go with --${extra}`);
    const { annotateRecords } = await import('./records/annotateRecords');
    const lists = await listsIn(values.lists, io.cwd);
    return annotateRecords(workersOf({ workers }) ?? 1, lists, io);
  }
  if (positionals.length === 0) {
    throw new UsageError('annotate what? Name a file, a folder or - for standard input');
  }
  if (values['ignore-review'] === true && values.reviewer !== undefined) {
    throw new UsageError('--ignore-review does not go with --reviewer');
  }
  return runFiles(
    positionals,
    values,
    {
      format,
      includeRejected: values['include-rejected'] === true,
      isReviewed: values['ignore-review'] !== true,
    },
    io,
  );
}
