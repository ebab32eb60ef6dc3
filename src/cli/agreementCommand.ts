import { agreementOf, type CodedTwice } from '../review/agreement/agreement';
import { codingOf } from '../review/agreement/codedUnits';
import { agreementCsv, agreementTable, unitsCsv } from './agreementTable';
import { type ArticlePair, findPairs, readSide, type Side } from './agreementInputs';
import { type Command, type ExitCode, exitCodes } from './command';
import { FileFailure } from './fileFailure';
import { type Io, write } from './io';
import { parseOptions } from './parseOptions';
import { say } from './say';
import { sourceFormat } from './sourceFormat';
import { UsageError } from './usageError';

const help = `Usage: speechmark agreement A B [--article FILE] [--first NAME] [--second NAME]
                            [--csv | --units]

Tells how two reviewers agree. A and B are their sidecars (ARTICLE.EXT.speechmark.jsonl) of
the same article, or folders of sidecars, which are compared article by article and counted
together. The article stands beside one of the two, or is named with --article. With one
sidecar of two reviewers, name it twice and them with --first and --second.

What counts as marked is what a reviewer accepted, corrected or added. For each kind:
how many each marked; F1 of spans with the same boundaries, and of spans that overlap; and
Krippendorff's alpha for unitizing (1995), to which text that nobody marked adds no
agreement. On the spans that both marked, paired where they overlap most: how often they
agree in act (claims), form (quotations), state (pledges) and speaker, and Cohen's kappa.

Options:
  --article FILE  The article, where it stands beside neither sidecar
  --first NAME    Count only this reviewer's decisions in A
  --second NAME   Count only this reviewer's decisions in B
  --csv           Print the figures as CSV
  --units         Print every unit as CSV: who marked what where, and which two are a pair
  --help          This text

Exit codes: 0 all read; 1 some sidecar or article could not be read: it is named on
standard error and the others are done; 2 wrong usage.
`;

/** `speechmark agreement`: two reviewers' sidecars in, how they agree out. */
export const agreementCommand: Command = {
  name: 'agreement',
  summary: 'Tell how two reviewers agree',
  help,
  run,
};

const options = {
  article: { type: 'string' },
  first: { type: 'string' },
  second: { type: 'string' },
  csv: { type: 'boolean' },
  units: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  if (values.help === true) {
    await write(io.stdout, help);
    return exitCodes.ok;
  }
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError('agreement of what? Name two sidecars or two folders of them');
  }
  if (values.csv === true && values.units === true) {
    throw new UsageError('--csv does not go with --units');
  }
  const { pairs, failures } = await findPairs([first, second], values.article, io.cwd);
  let failed = failures.length > 0;
  for (const failure of failures) await say(io, failure);
  const coded: (CodedTwice & { readonly article: string })[] = [];
  for (const pair of pairs) {
    try {
      coded.push(await codedTwice(pair, { first: values.first, second: values.second }, io));
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed = true;
      await say(io, error.message);
    }
  }
  if (coded.length > 0) {
    const names: [string, string] = [values.first ?? first, values.second ?? second];
    if (values.units === true) await write(io.stdout, unitsCsv(coded, names));
    else if (values.csv === true) await write(io.stdout, agreementCsv(agreementOf(coded)));
    else await write(io.stdout, agreementTable(agreementOf(coded), coded, names));
  }
  return failed ? exitCodes.unread : exitCodes.ok;
}

interface Reviewers {
  readonly first: string | undefined;
  readonly second: string | undefined;
}

async function codedTwice(
  pair: ArticlePair,
  reviewers: Reviewers,
  io: Io,
): Promise<CodedTwice & { readonly article: string }> {
  const format = sourceFormat(pair.article, pair.source);
  const coding = async (side: Side, reviewer: string | undefined): Promise<CodedTwice['first']> => {
    const decisions = await readSide(side);
    const coded = codingOf(pair.source, format, decisions, reviewer);
    if (coded.lost > 0) {
      await say(
        io,
        `${side.path}: reviewed annotations not found in the article: ${String(coded.lost)}`,
      );
    }
    return coded;
  };
  return {
    article: pair.article,
    first: await coding(pair.first, reviewers.first),
    second: await coding(pair.second, reviewers.second),
  };
}
