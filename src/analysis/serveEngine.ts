import { EditedText } from '../core/document/editedText';
import type { AnalysisOutcome, AnnotatedOutcome } from './analyzer';
import type { Range } from '../core/document/sourceDocument';
import { editBetween } from '../core/replay/textEdit';
import { diffLists, patchOfReplacements } from './listPatch';
import { type Move, type Movement, movesOf } from './movement';
import type { DocumentHeader, DocumentPatch } from './packedDocument';
import { buffersOf, chunkSize, packItems } from './packedItems';
import type { EnginePort, ToEngine } from './protocol';
import type { Article } from './readArticle';
import { isSameAnnotation, isSameEntity } from './sameItem';
import type { TextChange } from './textChange';
import { VersionReader } from './versionReader';

type ReadJob = Extract<ToEngine, { type: 'read' }>;

/** What the engine keeps of an open document. */
interface Kept {
  readonly text: EditedText;
  readonly version: number;
  /** Whether the other side has the annotations of that version; not when it was left alone. */
  readonly isSent: boolean;
  /** What was sent of that version, when it was written as a whole. */
  readonly whole: AnnotatedOutcome | null;
  /** Has read that version, so that the next one takes it less time. */
  readonly reader: VersionReader;
}

/** Annotations that are sent in one message, so that receiving them never takes long. */
const partSize = 32 * chunkSize;

/** Answers the extension at the other end of a port, until the thread ends. */
export function serveEngine(
  port: EnginePort,
  read: (article: Article, reader: VersionReader) => AnalysisOutcome,
): void {
  const documents = new Map<string, Kept>();
  let reading: string | null = null;

  const answer = async (job: ReadJob): Promise<void> => {
    const { uri, version, format, fileName, insist, limit } = job;
    const kept = uri === null ? undefined : documents.get(uri);
    // Should this run fail, nothing is left that a later one could build on.
    if (uri !== null) documents.delete(uri);
    reading = uri;
    const edited = textOf(job, kept);
    const text = edited.toString();
    const reader = kept?.reader ?? new VersionReader();
    const outcome = read(
      { text, edited, format, fileName, insist, ...(limit === undefined ? {} : { limit }) },
      reader,
    );
    const patch =
      kept?.isSent && 'changes' in job.text && outcome.state === 'annotated'
        ? patchSince(kept, outcome, job.text.changes)
        : null;
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
    const isSent = outcome.state === 'annotated';
    const whole = isSent && !reader.articles.change ? outcome : null;
    documents.set(uri, { text: edited, version, isSent, whole, reader });
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

function textOf({ text, uri }: ReadJob, kept: Kept | undefined): EditedText {
  if ('whole' in text) return new EditedText(text.whole);
  if (kept?.version !== text.since) {
    throw new Error(`Version ${String(text.since)} of ${String(uri)} is not known to the engine.`);
  }
  return kept.text.edited(text.changes);
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

/** The patch from the version before; null when a whole is better sent. */
function patchSince(
  { text, whole, reader }: Kept,
  outcome: AnnotatedOutcome,
  changes: readonly TextChange[],
): DocumentPatch | null {
  const { change } = reader.articles;
  if (!change) return whole && patchOf(whole, outcome, changes);
  const move = onlyMove(text, changes);
  if (!move || !isWithin(change.within, move)) return null;
  const { annotations, entities, counts } = change;
  return {
    header: headerOf(outcome),
    movement: { moves: [move], paragraphFrom: 0, paragraphShift: 0 },
    annotations: patchOfReplacements(annotations, counts.annotations),
    entities: patchOfReplacements(entities, counts.entities),
  };
}

/** The least that one change replaces; null for several. */
function onlyMove(text: EditedText, changes: readonly TextChange[]): Move | null {
  const [change] = changes;
  if (!change || changes.length > 1) return null;
  const removed = text.slice(change.start, change.start + change.removed);
  const { start, end, growth } = editBetween(removed, change.text, change.start);
  return { start, removed: end - start, inserted: end - start + growth };
}

const isWithin = ({ start, end }: Range, move: Move): boolean =>
  move.start >= start && move.start + move.inserted <= end;

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
