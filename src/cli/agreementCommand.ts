import type { Command, ExitCode } from './command';
import type { Io } from './io';
import { parseOptions } from './parseOptions';
import { UsageError } from './usageError';

const flags = {
  article: {
    type: 'string',
    value: 'FILE',
    text: 'The article, where it stands beside neither sidecar',
  },
  first: { type: 'string', value: 'NAME', text: "Count only this reviewer's decisions in A" },
  second: { type: 'string', value: 'NAME', text: "Count only this reviewer's decisions in B" },
  csv: { type: 'boolean', text: 'Print the figures as CSV' },
  units: {
    type: 'boolean',
    text: 'Print every unit as CSV: who marked what where, and which two are a pair',
  },
} as const;

/** `speechmark agreement`: two reviewers' sidecars in, how they agree out. */
export const agreementCommand: Command = {
  name: 'agreement',
  summary: 'Tell how two reviewers agree',
  help: {
    usage: ['A B [--article FILE] [--first NAME] [--second NAME] [--csv | --units]'],
    about: [
      'Tells how two reviewers agree. A and B are their sidecars (ARTICLE.EXT.speechmark.jsonl) of the same article, or folders of sidecars, which are compared article by article and counted together. The article stands beside one of the two, or is named with --article. With one sidecar of two reviewers, name it twice and them with --first and --second.',
      "What counts as marked is what a reviewer accepted, corrected or added. For each kind: how many each marked; F1 of spans with the same boundaries, and of spans that overlap; and Krippendorff's alpha for unitizing (1995), to which text that nobody marked adds no agreement. On the spans that both marked, paired where they overlap most: how often they agree in act (claims), form (quotations), state (pledges) and speaker, and Cohen's kappa.",
    ],
    flags,
    examples: [
      {
        line: 'speechmark agreement ines/ bo/',
        what: 'The same articles, reviewed in two folders.',
      },
      {
        line: 'speechmark agreement a.txt.speechmark.jsonl a.txt.speechmark.jsonl --first Ines --second Bo',
        what: 'Two reviewers in one sidecar.',
      },
    ],
    exit: '0 all read; 1 some sidecar or article could not be read: it is named on standard error and the others are done; 2 wrong usage.',
  },
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, flags);
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError('agreement of what? Name two sidecars or two folders of them');
  }
  if (values.csv === true && values.units === true) {
    throw new UsageError('--csv does not go with --units');
  }
  const { tellAgreement } = await import('./tellAgreement');
  return tellAgreement({ ...values, sides: [first, second] }, io);
}
