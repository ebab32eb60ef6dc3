import { type AnnotationKind, annotationKinds } from '../core/model';
import { annotationStatuses, decidedStatuses } from '../review/selectAnnotations';
import { type Command, type ExitCode } from './command';
import { filesExit, filesFlags, filesSections, formatFlag, formatOf } from './filesFlags';
import type { Io } from './io';
import { parseOptions } from './parseOptions';
import { runFiles } from './runFiles';
import { UsageError } from './usageError';

const flags = {
  format: formatFlag,
  status: {
    type: 'string',
    multiple: true,
    value: 'S',
    text: 'Annotations of this status, several with commas between them (default: accepted,corrected,added)',
    choices: annotationStatuses,
  },
  kind: {
    type: 'string',
    multiple: true,
    value: 'K',
    text: 'Annotations of this kind, several with commas between them',
    choices: annotationKinds,
  },
  actor: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    text: 'Annotations that name this actor, by name or alias: as who is mentioned, speaks or pledges. Can be given several times',
  },
  ...filesFlags,
} as const;

/** `speechmark export`: what reviewers decided, in any format. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Export what reviewers decided',
  help: {
    usage: ['PATH… [--format F] [--out FILE|DIR] [--status S] [--kind K] [--actor NAME]'],
    about: [
      'Exports what was decided of articles: what reviewers accepted, corrected and added. It stands in ARTICLE.EXT.speechmark.jsonl beside the article, or in a folder .speechmark beside it. Articles of which nothing was decided are passed over, and their number is said.',
      'PATH is a file or a folder of articles, as for `speechmark annotate`. What a selected annotation refers to is exported with it, such as the amount of a pledge.',
      'With SOURCE_DATE_EPOCH set (seconds since 1970) an export tells that date as the time of its making, and can be made again byte for byte.',
    ],
    flags,
    sections: filesSections,
    examples: [
      {
        line: 'speechmark export articles --format csv --out decided.csv',
        what: 'All that was decided in a folder, as a table.',
      },
      {
        line: 'speechmark export articles --kind pledge --actor "European Union"',
        what: 'The pledges of one actor.',
      },
      {
        line: 'SOURCE_DATE_EPOCH=1767225600 speechmark export articles --format uima --out cas/',
        what: 'CAS files with a fixed date, for INCEpTION.',
      },
    ],
    exit: filesExit,
  },
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, flags);
  const format = formatOf(values.format ?? 'jsonl');
  if (positionals.length === 0) throw new UsageError('export of what? Name a file or a folder');
  const statuses = values.status && listed(values.status, annotationStatuses, '--status');
  const kinds: AnnotationKind[] | undefined =
    values.kind && listed(values.kind, annotationKinds, '--kind');
  const selection = {
    statuses: statuses ?? decidedStatuses,
    ...(kinds && { kinds }),
    ...(values.actor && { actors: values.actor }),
  };
  const wanted = { format, includeRejected: true, isOfDecided: true, selection };
  return runFiles(positionals, values, wanted, io);
}

/**
 * The values of an option that can be given several times, or with commas.
 * @throws UsageError for one that is none of those it takes.
 */
function listed<T extends string>(
  values: readonly string[],
  known: readonly T[],
  option: string,
): T[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => {
      const found = known.find((each) => each === value.trim());
      if (found === undefined) {
        throw new UsageError(`there is no ${option} "${value}"; there are: ${known.join(', ')}`);
      }
      return found;
    });
}
