import { agreementOf, type CodedTwice } from '../review/agreement/agreement';
import { codingOf } from '../review/agreement/codedUnits';
import { type ArticlePair, findPairs, readSide, type Side } from './agreementInputs';
import { agreementCsv, agreementTable, unitsCsv } from './agreementTable';
import { type ExitCode, exitCodes } from './command';
import { FileFailure } from './fileFailure';
import { type Io, write } from './io';
import { say } from './say';
import { sourceFormat } from './sourceFormat';

/** What the command line asks for. */
export interface AgreementRequest extends Partial<Reviewers> {
  readonly sides: readonly [string, string];
  readonly article?: string | undefined;
  readonly csv?: boolean | undefined;
  readonly units?: boolean | undefined;
}

/** Tells how two reviewers agree on the articles whose sidecars are named. */
export async function tellAgreement(
  { sides, article, first, second, csv, units }: AgreementRequest,
  io: Io,
): Promise<ExitCode> {
  const { pairs, failures } = await findPairs(sides, article, io.cwd);
  let failed = failures.length > 0;
  for (const failure of failures) await say(io, failure);
  const coded: (CodedTwice & { readonly article: string })[] = [];
  for (const pair of pairs) {
    try {
      coded.push(await codedTwice(pair, { first, second }, io));
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed = true;
      await say(io, error.message);
    }
  }
  if (coded.length > 0) {
    const names: [string, string] = [first ?? sides[0], second ?? sides[1]];
    if (units === true) await write(io.stdout, unitsCsv(coded, names));
    else if (csv === true) await write(io.stdout, agreementCsv(agreementOf(coded)));
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
