import { ArticleReader } from '../core/engine/runner';
import type { AnalysisOutcome, AnnotatedOutcome } from './analyzer';
import { diffLists } from './listPatch';
import { movesOf, type Movement } from './movement';
import type { DocumentHeader, DocumentPatch } from './packedDocument';
import { buffersOf, chunkSize, packItems } from './packedItems';
import type { EnginePort, ToEngine } from './protocol';
import type { Article } from './readArticle';
import { isSameAnnotation, isSameEntity } from './sameItem';
import { applyChanges, type TextChange } from './textChange';

type ReadJob = Extract<ToEngine, { type: 'read' }>;

/** What the engine keeps of an open document. */
interface Kept {
  readonly text: string;
  readonly version: number;
  /** What was sent of that version; null when the text was left alone. */
  readonly sent: AnnotatedOutcome | null;
  /** Has read that version, so that the next one takes it less time. */
  readonly reader: ArticleReader;
}

/** Annotations that are sent in one message, so that receiving them never takes long. */
const partSize = 32 * chunkSize;

/** Answers the extension at the other end of a port, until the thread ends. */
export function serveEngine(
  port: EnginePort,
  read: (article: Article, reader: ArticleReader) => AnalysisOutcome,
): void {
  const documents = new Map<string, Kept>();
  let reading: string | null = null;

  const answer = async (job: ReadJob): Promise<void> => {
    const { uri, version, format, fileName, insist, limit } = job;
    const kept = uri === null ? undefined : documents.get(uri);
    // Should this run fail, nothing is left that a later one could build on.
    if (uri !== null) documents.delete(uri);
    reading = uri;
    const text = textOf(job, kept);
    const reader = kept?.reader ?? new ArticleReader();
    const outcome = read(
      { text, format, fileName, insist, ...(limit === undefined ? {} : { limit }) },
      reader,
    );
    const before = 'changes' in job.text ? kept?.sent : null;
    const changes = 'changes' in job.text ? job.text.changes : [];
    const patch =
      before && outcome.state === 'annotated' ? patchOf(before, outcome, changes) : null;
    if (outcome.state === 'skipped') {
      port.post({ type: 'skipped', job: job.job, reason: outcome.reason });
    } else if (patch && kept) {
      const news = [...buffersOf(patch.annotations.added), ...buffersOf(patch.entities.added)];
      port.post({ type: 'patched', job: job.job, since: kept.version, patch }, news);
    } else {
      await postWhole(port, job.job, outcome);
    }
    // Unless it was closed meanwhile.
    if (uri === null || reading !== uri) return;
    const sent = outcome.state === 'annotated' ? outcome : null;
    documents.set(uri, { text, version, sent, reader });
  };

  port.onMessage((message) => {
    if (message.type === 'forget') {
      documents.delete(message.uri);
      if (reading === message.uri) reading = null;
      return;
    }
    answer(message).catch((error: unknown) => {
      const { message: told, stack = '' } =
        error instanceof Error ? error : new Error(String(error));
      port.post({ type: 'failed', job: message.job, error: { message: told, stack } });
    });
  });
  port.post({ type: 'ready' });
}

function textOf({ text, uri }: ReadJob, kept: Kept | undefined): string {
  if ('whole' in text) return text.whole;
  if (kept?.version !== text.since) {
    throw new Error(`Version ${String(text.since)} of ${String(uri)} is not known to the engine.`);
  }
  return applyChanges(kept.text, text.changes);
}

async function postWhole(port: EnginePort, job: number, outcome: AnnotatedOutcome): Promise<void> {
  const { annotations, entities } = outcome.document;
  for (let at = 0; at < annotations.length; at += partSize) {
    const part = packItems(annotations.slice(at, at + partSize));
    port.post({ type: 'part', job, annotations: part }, buffersOf(part));
    // The other side gets to do something else in between.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const packed = packItems(entities);
  port.post(
    { type: 'annotated', job, header: headerOf(outcome), entities: packed },
    buffersOf(packed),
  );
}

/** The patch from one result to the next; null when it would be as long as the result. */
function patchOf(
  before: AnnotatedOutcome,
  after: AnnotatedOutcome,
  changes: readonly TextChange[],
): DocumentPatch | null {
  const movement = movementOf(before, after, changes);
  const old = before.document;
  const now = after.document;
  const annotations = diffLists(old.annotations, now.annotations, movement, isSameAnnotation);
  const entities = annotations && diffLists(old.entities, now.entities, movement, isSameEntity);
  return entities && { header: headerOf(after), movement, annotations, entities };
}

function movementOf(
  { document: { annotations: before } }: AnnotatedOutcome,
  { document: { annotations: after } }: AnnotatedOutcome,
  changes: readonly TextChange[],
): Movement {
  const moves = movesOf(changes);
  const edited = Math.max(...moves.map(({ start, removed }) => start + removed), 0);
  const next = before.find(({ start }) => start >= edited);
  // A guess, as good as any: what it does not fit is sent anew.
  const paragraphShift = (after.at(-1)?.paragraph ?? 0) - (before.at(-1)?.paragraph ?? 0);
  return { moves, paragraphFrom: next?.paragraph ?? 0, paragraphShift };
}

function headerOf({ document, headline }: AnnotatedOutcome): DocumentHeader {
  const { title, format, length, notices } = document;
  return { title, format, length, notices, headline };
}
