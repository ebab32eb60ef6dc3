import type { Annotation } from '../../core/model';
import type { ImportedDocument } from '../../formats/import/importedDocument';
import { agreementOf, type CodedTwice } from '../../review/agreement/agreement';
import { codingOfMarked } from '../../review/agreement/codedUnits';
import { unitsCsv } from '../agreementTable';
import { type ExitCode, exitCodes } from '../command';
import { FileFailure } from '../fileFailure';
import { findInputs } from '../findInputs';
import { type Io, write } from '../io';
import { openProgress } from '../progress';
import { say } from '../say';
import { isArticleName } from '../sourceFormat';
import { findExports, type ReadArticle } from './findExports';
import { readArticle } from './readArticle';
import { scoresCsv, scoresTable } from './scoresTable';

/** What the command line asks for. */
export interface EvaluateRequest {
  readonly format: string;
  readonly gold: string;
  /** The articles; those beside the gold if there are none. */
  readonly paths: readonly string[];
  readonly csv?: boolean | undefined;
  readonly units?: boolean | undefined;
}

/** Compares what is found in articles with their gold, and prints the scores. */
export async function evaluateFiles(request: EvaluateRequest, io: Io): Promise<ExitCode> {
  const { paths, gold, format } = request;
  const found = await findInputs(paths.length > 0 ? paths : [gold], io.cwd, isArticleName);
  for (const failure of found.failures) await say(io, failure.message);
  let failed = found.failures.length > 0;
  const { inputs } = found;
  const exports = await findExports(format, gold, inputs, io.cwd);
  const progress = openProgress(io);
  const coded: (CodedTwice & { readonly article: string })[] = [];
  let without = 0;
  for (const [index, input] of inputs.entries()) {
    progress.show(index, inputs.length, input.path, index > 0);
    try {
      const isThere = await exports.mayHave(input);
      const article = isThere ? await readArticle(input, io.stdin) : undefined;
      const marked = article && (await exports.of(input, article));
      if (article && marked) coded.push({ article: input.path, ...codedBoth(article, marked) });
      else without += 1;
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed = true;
      progress.clear();
      await say(io, error.message);
    }
  }
  progress.clear();
  if (without > 0) {
    await say(
      io,
      `passed over ${String(without)} ${without === 1 ? 'article' : 'articles'} without gold`,
    );
  }
  const lost = coded.reduce((sum, { first }) => sum + first.lost, 0);
  if (lost > 0)
    await say(io, `gold annotations whose words are not in the article: ${String(lost)}`);
  if (coded.length === 0) {
    await say(io, `${gold}: no gold of any article`);
    return exitCodes.unread;
  }
  await write(io.stdout, told(coded, request));
  return failed ? exitCodes.unread : exitCodes.ok;
}

function told(
  coded: readonly (CodedTwice & { readonly article: string })[],
  { gold, csv, units }: EvaluateRequest,
): string {
  if (units === true) return unitsCsv(coded, [gold, 'Speechmark']);
  const agreement = agreementOf(coded);
  return csv === true ? scoresCsv(agreement) : scoresTable(agreement, coded.length);
}

function codedBoth({ source, annotated }: ReadArticle, gold: ImportedDocument): CodedTwice {
  const { entities } = gold;
  return {
    first: codingOfMarked(source, { annotations: counted(gold.annotations), entities }),
    second: codingOfMarked(source, annotated),
  };
}

/** What was decided, where something was; else all that was not rejected. */
function counted(annotations: readonly Annotation[]): Annotation[] {
  const kept = annotations.filter(({ status }) => status !== 'rejected');
  const decided = kept.filter(({ status }) => status !== 'suggested');
  return decided.length > 0 ? decided : kept;
}
