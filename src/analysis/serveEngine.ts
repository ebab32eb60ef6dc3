import { ArticleReader } from '../core/engine/runner';
import { encodeArticle, isSameParagraph } from './encodedArticle';
import type { EncodedArticle, EncodedParagraph } from './encodedArticle';
import { failureOf } from './failureOf';
import type { EnginePort, ToEngine } from './protocol';
import type { Article, EngineAnnotated, EngineOutcome } from './readArticle';
import { splicesBetween, type Splice } from './splices';

type ReadJob = Extract<ToEngine, { type: 'read' }>;

/** What the engine keeps of an open document. */
interface Kept {
  /** It has read the last version, so the next one takes less time. */
  readonly reader: ArticleReader;
  /** What was sent of the last version; null if it was left alone. */
  readonly sent: EncodedArticle | null;
}

/** Send at most about this much JSON in one message, so that receiving it never takes long. */
const partSize = 1_000_000;

/** Answers the requests that come in on a port. */
export function serveEngine(
  port: EnginePort,
  read: (article: Article, reader: ArticleReader) => EngineOutcome,
): void {
  const documents = new Map<string, Kept>();
  let reading: string | null = null;

  const answer = async ({ job, uri, article }: ReadJob): Promise<void> => {
    const kept = uri === null ? undefined : documents.get(uri);
    // If this run fails, a later one must not build on what the extension never got.
    if (uri !== null) documents.delete(uri);
    reading = uri;
    const reader = kept?.reader ?? new ArticleReader();
    const outcome = read(article, reader);
    let sent: EncodedArticle | null = null;
    if (outcome.state === 'skipped') port.post({ type: 'skipped', job, reason: outcome.reason });
    else sent = await send(port, job, outcome, kept?.sent ?? null);
    // It may have been closed in the meantime.
    if (uri !== null && reading === uri) documents.set(uri, { reader, sent });
  };

  port.onMessage((message) => {
    if (message.type === 'forget') {
      documents.delete(message.uri);
      if (reading === message.uri) reading = null;
      return;
    }
    answer(message).catch((error: unknown) => {
      port.post({ type: 'failed', job: message.job, error: failureOf(error) });
    });
  });
  port.post({ type: 'ready' });
}

/** Sends what is different from the last result, and returns what the extension now has. */
async function send(
  port: EnginePort,
  job: number,
  { article, headline, judgements, asFound }: EngineAnnotated,
  last: EncodedArticle | null,
): Promise<EncodedArticle> {
  const { starts, paragraphs, entities, ...told } = article;
  const now = encodeArticle({ starts, paragraphs, entities }, last);
  const [first = [], ...others] = inParts(
    splicesBetween(last?.paragraphs ?? [], now.paragraphs, isSameParagraph),
  );
  let part = first;
  for (const next of others) {
    port.post({ type: 'part', job, paragraphs: part });
    // Let the extension host do something else in between.
    await new Promise((resolve) => setTimeout(resolve, 0));
    part = next;
  }
  const named = splicesBetween(last?.entities ?? [], now.entities, (a, b) => a?.json === b?.json);
  const header = { ...told, headline, judgements: JSON.stringify(judgements), asFound };
  const update = { starts: Int32Array.from(starts), header, paragraphs: part, entities: named };
  port.post({ type: 'annotated', job, isOfLast: last !== null, update });
  return now;
}

/** Groups splices into messages of about `partSize`, cutting large ones. */
function inParts(splices: readonly Splice<EncodedParagraph>[]): Splice<EncodedParagraph>[][] {
  const parts: Splice<EncodedParagraph>[][] = [[]];
  let size = 0;
  for (const { at, removed, added } of splices) {
    let piece = { at, removed, added: [] as EncodedParagraph[] };
    parts.at(-1)?.push(piece);
    for (const paragraph of added) {
      if (size >= partSize) {
        piece = { at: at + removed, removed: 0, added: [] };
        parts.push([piece]);
        size = 0;
      }
      piece.added.push(paragraph);
      size += paragraph.json.length;
    }
  }
  return parts;
}
