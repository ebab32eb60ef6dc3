import { createContext, Script } from 'node:vm';
import { timeLimit, tookTooLong } from '../../analysis/timeLimit';
import { type ActorLists, noLists } from '../../core/actors/actorLists';
import { annotate } from '../../core/annotate';
import type { AnnotatedDocument, SourceFormat } from '../../core/model';
import { stopNow } from '../stopNow';

/** Annotates a text, and sees to it that this ends. */
export type AnnotateText = (source: string, format: SourceFormat) => AnnotatedDocument;

/** `annotate`, with what the reader told of names. */
export const annotateWith =
  (lists: ActorLists = noLists): typeof annotate =>
  (source, options) =>
    annotate(source, { ...options, lists });

/**
 * Annotates a text, as `annotate` does.
 * @param limit How long it may take, in milliseconds.
 * @throws Error if it takes longer.
 */
export function annotateInTime(
  source: string,
  format: SourceFormat,
  limit = timeLimit(source.length),
  read = annotate,
): AnnotatedDocument {
  context.work = () => read(source, { format });
  try {
    // Node stops a script when its time is up, whatever it calls, even a regular expression.
    return script.runInContext(context, {
      timeout: limit,
      breakOnSigint: true,
    }) as AnnotatedDocument;
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') stopNow('SIGINT');
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new Error(tookTooLong, { cause: error });
    throw error;
  }
}

const script = new Script('work()');
const context: { work?: () => AnnotatedDocument } = createContext({});

/** Not an `instanceof`: the script's context has an `Error` of its own. */
const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
