import type { Command, ExitCode } from './command';
import type { Io } from './io';
import { parseOptions } from './parseOptions';
import { UsageError } from './usageError';

/** The formats that gold comes in. */
const goldFormats = ['brat', 'jsonl', 'uima'] as const;

const flags = {
  gold: { type: 'string', value: 'DIR', text: 'Where the gold is' },
  format: { type: 'string', value: 'F', text: 'What the gold is written in', choices: goldFormats },
  csv: { type: 'boolean', text: 'Print the figures as CSV' },
  units: {
    type: 'boolean',
    text: 'Print every unit as CSV: what is gold (A), what was found (B), and which two are a pair',
  },
} as const;

/** `speechmark evaluate`: the engine against what careful readers marked. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'Measure the engine on articles that were marked by hand',
  help: {
    usage: ['[PATH…] --gold DIR --format brat|jsonl|uima [--csv | --units]'],
    about: [
      'Reads articles and compares what is found with what was marked by hand: for each kind precision, recall and F1 of spans with the same boundaries, and of spans that overlap, each gold span paired with one found span at most; and on the pairs how often act (claims), form (quotations), state (pledges) and speaker agree. What reviewers decided of the articles is not looked at.',
      'DIR holds a file for each article, called as `speechmark annotate --out DIR/` calls it: talks.ann, talks.jsonl or talks.cas.json for talks.txt; or it is one JSON Lines file. Without PATH the articles are those in DIR: brat has talks.txt beside talks.ann, which is the article unless the file was exported from one (name that). Brat files of other makers are read too, where their types are called as ours: Person, Organization, Government, Country, Bloc, Group, Money, Quote, Claim.',
      'Where some annotations of the gold were accepted, corrected or added by a reviewer, only those count; else all that were not rejected.',
    ],
    flags,
    examples: [
      {
        line: 'speechmark evaluate --gold brat/ --format brat',
        what: 'A folder of .txt and .ann that were marked in brat.',
      },
      {
        line: 'speechmark evaluate articles --gold decided.jsonl --format jsonl --csv',
        what: 'What was decided, exported with `speechmark export`.',
      },
    ],
    exit: '0 all read; 1 some article or gold could not be read: it is named on standard error and the others are done; 2 wrong usage.',
  },
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, flags);
  if (!values.gold) throw new UsageError('evaluate against what? Name it with --gold');
  const format = goldFormats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format must be one of: ${goldFormats.join(', ')}`);
  if (values.csv === true && values.units === true) {
    throw new UsageError('--csv does not go with --units');
  }
  const { evaluateFiles } = await import('./imports/evaluateFiles');
  return evaluateFiles({ ...values, format, gold: values.gold, paths: positionals }, io);
}
