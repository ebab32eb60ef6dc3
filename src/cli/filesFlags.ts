import { exportFormats, findFormat } from '../formats/registry';
import type { ExportFormat } from '../formats/exportFormat';
import { actorTypes } from '../review/annotationFields';
import type { HelpSection } from './help/commandHelp';
import { wholeNumber } from './parseOptions';
import { UsageError } from './usageError';

/** The most threads that can be asked for. */
const MOST_WORKERS = 256;

/** What commands take that read texts. */
export const listsFlag = {
  type: 'string',
  value: 'FILE',
  text: `Names that are always actors, that are never actors, and names that stand for another, as a JSON object: {"always": {"Blue Lantern": "organization"}, "never": ["Old Stove Lane"], "same": {"the Fund": "Danube Fund"}}; the settings “speechmark.actors.always”, “.never” and “.same” are read too. The types are: ${actorTypes.join(', ')}`,
} as const;

/** What commands take that read articles. */
export const filesFlags = {
  out: {
    type: 'string',
    value: 'FILE|DIR',
    text: "Write there in place of standard output. It is a folder, with one file for each input, when it exists as one or ends with a slash, or when several inputs or a folder are read and it does not have the format's extension. An input is never written over. A file takes its place when it is complete; should the run be stopped or the disk be full, what was there stays. In a folder inputs of one name get their extensions too (talks.md.csv), or their folders (may/talks.csv)",
  },
  reviewer: {
    type: 'string',
    value: 'NAME',
    text: 'Apply the decisions of one reviewer alone; “adjudicated” stands for how the disagreements of two were settled',
  },
  lists: listsFlag,
  workers: {
    type: 'string',
    value: 'N',
    text: 'Read with so many threads; as many as there are cores if left out, and one where there is little to read. The output is the same',
  },
  resume: {
    type: 'boolean',
    text: 'Go on with a run that was stopped on its way to the same --out: what it had done of unchanged files is not read again, and the output is that of a run that was never stopped',
  },
} as const;

export const formatFlag = {
  type: 'string',
  value: 'F',
  text: 'What is written (default: jsonl)',
  choices: exportFormats.map(({ id }) => id),
} as const;

/** What stands in the help of commands that write any format. */
export const filesSections: readonly HelpSection[] = [
  { title: 'Formats', rows: exportFormats.map(({ id, label }) => [id, label] as const) },
  {
    title: 'Notes',
    text: [
      '“uri” is a relative PATH as given, percent-encoded; an absolute PATH is a file: URI, and standard input is “-”. Offsets are UTF-16 code units into the source file, where a byte-order mark counts as one. The selectors of w3c count code points in the text that browsers have of a page (of other files the file), as their standard asks.',
      'Files are UTF-8 or UTF-16. A file that is neither is read as it declares itself, as windows-1252, or, where most of it is good UTF-8, as UTF-8 with the damaged places replaced; a notice says so. Notices go to standard error and into the output. What is no part of an article (menus, fields, running heads) is listed with why as “leftOut” by jsonl and json.',
    ],
  },
];

/**
 * What the values of `filesFlags` ask for.
 * @throws UsageError when they are wrong.
 */
export function filesOptions(values: {
  readonly out?: string | undefined;
  readonly reviewer?: string | undefined;
  readonly workers?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly lists?: string | undefined;
}): {
  out: string | undefined;
  reviewer: string | undefined;
  workers: number | undefined;
  isResumed: boolean;
  lists: string | undefined;
} {
  const { out, reviewer, lists } = values;
  if (out === '') throw new UsageError('--out needs a file or folder');
  if (values.resume === true && out === undefined) {
    throw new UsageError('--resume needs --out: what went to standard output is not known');
  }
  const workers = workersOf(values);
  return { out, reviewer, workers, isResumed: values.resume === true, lists };
}

/** @throws UsageError when it is no number of threads. */
export const workersOf = ({
  workers,
}: {
  readonly workers?: string | undefined;
}): number | undefined => wholeNumber(workers, '--workers', MOST_WORKERS);

/** @throws UsageError when there is no such format. */
export function formatOf(
  id: string,
  formats: readonly ExportFormat[] = exportFormats,
): ExportFormat {
  const format = findFormat(id);
  if (!format || !formats.includes(format)) {
    const ids = formats.map((each) => each.id).join(', ');
    throw new UsageError(`there is no format "${id}"; the formats are: ${ids}`);
  }
  return format;
}

export const filesExit =
  '0 all read; 1 some input or sidecar could not be read, or an output could not be written: it is named on standard error and the others are done; 2 wrong usage; 130 stopped with Ctrl-C.';
