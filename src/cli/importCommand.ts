import { importFormats } from '../formats/import/readExport';
import type { Command, ExitCode } from './command';
import type { Io } from './io';
import { parseOptions } from './parseOptions';
import { UsageError } from './usageError';

const flags = {
  by: {
    type: 'string',
    value: 'NAME',
    text: 'Whose decisions they are, where the export does not tell (default: who is logged in)',
  },
  'dry-run': { type: 'boolean', text: 'Say what would be decided, and write nothing' },
} as const;

/** `speechmark import`: what another program made of an export, as decisions. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Import decisions from a format that other programs write',
  help: {
    usage: [
      'FORMAT FILE ARTICLE [--by NAME] [--dry-run]',
      'FORMAT DIR ARTICLES [--by NAME] [--dry-run]',
    ],
    about: [
      `Reads back what was exported and reviewed elsewhere, and adds to the sidecar of each article (ARTICLE.EXT.speechmark.jsonl) the decisions that make of it what the export has: accepted, rejected, corrected and added annotations, notes, actors renamed and joined. FORMAT is one of: ${importFormats.join(', ')}.`,
      'Of brat, FILE is the .ann; its .txt is read beside it. In a folder the exports are called as `speechmark annotate --out DIR/` calls them. A file of several documents can be named for a folder of articles. What both say is not decided again, and nothing that was decided before is taken back. An export of another text than the article now has is refused.',
    ],
    flags,
    examples: [
      {
        line: 'speechmark import brat marks/talks.ann talks.txt --by Ines',
        what: 'What Ines did in brat.',
      },
      {
        line: 'speechmark import uima cas/ articles/',
        what: 'What was done in INCEpTION to a folder of articles.',
      },
      { line: 'speechmark import w3c all.jsonld articles/ --dry-run', what: 'Look first.' },
    ],
    exit: '0 all imported; 1 some export, article or sidecar could not be read or written: it is named on standard error and the others are done; 2 wrong usage.',
  },
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, flags);
  const [word, exported, articles, ...more] = positionals;
  if (exported === undefined || articles === undefined || more.length > 0) {
    throw new UsageError('import what? Name a format, an export and the article that it is of');
  }
  const format = importFormats.find((each) => each === word);
  if (!format) {
    throw new UsageError(
      `there is no format "${word ?? ''}"; there are: ${importFormats.join(', ')}`,
    );
  }
  if (values.by?.trim() === '') throw new UsageError('--by needs a name');
  const { importFiles } = await import('./imports/importFiles');
  const request = { format, exported, articles, by: values.by, isDry: values['dry-run'] === true };
  return importFiles(request, io);
}
