import type { Annotation } from '../../core/model';
import type { ImportedDocument } from '../../formats/import/importedDocument';
import { agreementOf, type CodedTwice } from '../../review/agreement/agreement';
import { codingOfMarked } from '../../review/agreement/codedUnits';
import { unitsCsv } from '../agreementTable';
import { type ExitCode, exitCodes } from '../command';
import { eachArticle } from '../eachInput';
import { findInputs } from '../findInputs';
import { type Io, write } from '../io';
import { say } from '../say';
import { isArticleName } from '../sourceFormat';
import { findExports, inputsWith, type ReadArticle } from './findExports';
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
  const marked = await inputsWith(exports, inputs);
  const coded: (CodedTwice & { readonly article: string })[] = [];
  let without = inputs.length - marked.length;
  const isUnread = await eachArticle(marked, io, async (input, article) => {
    const gold = await exports.of(input, article);
    if (gold) coded.push({ article: input.path, ...codedBoth(article, gold) });
    else without += 1;
  });
  failed ||= isUnread;
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
