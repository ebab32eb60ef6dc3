import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/analysisStore';
import type { Range } from '../../core/document/sourceDocument';
import type { AnnotatedDocument } from '../../core/model';
import type { Articles } from './articles';
import { keyOf } from './articles';
import { indexOf, placesAt, type DocumentIndex, type Place } from './documentIndex';
import {
  addEdit,
  isTouched,
  moveThrough,
  offsetBefore,
  type TextEdit,
} from '../../anchoring/textEdits';

interface VersionedEdit extends TextEdit {
  /** The version of the document that the edit led to. */
  readonly version: number;
}

/** The last analysis of a document, with the edits made since. */
export interface LiveArticle {
  readonly analysis: Analysis;
  readonly document: AnnotatedDocument;
  readonly headline: Range | null;
  readonly index: DocumentIndex;
  /** Edits since the analysed version, in order. */
  readonly edits: readonly TextEdit[];
  /** Where a range of the analysed version is now. */
  now(range: Range): Range;
  /** Where a range is now; null if its words were edited. */
  unchanged(range: Range): Range | null;
  /** What is marked at an offset in the text as it is now, innermost first, without edited words. */
  placesAt(offset: number): Place[];
}

/**
 * The annotations of documents as of this moment. Between an edit and the next analysis, these are
 * the last ones, moved along with the text. A key press computes nothing: a range is moved when
 * it is asked for.
 */
export class LiveArticles implements vscode.Disposable {
  private readonly edits = new Map<string, VersionedEdit[]>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly articles: Articles) {
    this.disposables = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.note(document, contentChanges);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.edits.delete(keyOf(document));
      }),
    ];
  }

  of(document: vscode.TextDocument): LiveArticle | undefined {
    const analysis = this.articles.latest(document);
    if (analysis?.outcome.state !== 'annotated' || document.isClosed) return undefined;
    if (this.articles.formatOf(document) === null) return undefined;
    const edits = this.editsSince(keyOf(document), analysis.version);
    return liveArticle(analysis, analysis.outcome, edits);
  }

  /** Like `of`, but waits for the first analysis if there is none yet. */
  async whenAnalysed(document: vscode.TextDocument): Promise<LiveArticle | undefined> {
    const known = this.of(document);
    if (known || this.articles.stateOf(document) !== 'waiting') return known;
    await this.articles.current(document);
    return this.of(document);
  }

  /** The article, once its newest version is analysed. */
  async whenCurrent(document: vscode.TextDocument): Promise<LiveArticle | undefined> {
    if (this.articles.formatOf(document) === null) return undefined;
    await this.articles.current(document);
    return this.of(document);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private note(
    document: vscode.TextDocument,
    changes: readonly vscode.TextDocumentContentChangeEvent[],
  ): void {
    const uri = keyOf(document);
    const latest = this.articles.latest(document);
    if (!latest) {
      this.edits.delete(uri);
      return;
    }
    const edits = this.edits.get(uri) ?? [];
    const past = edits.findIndex(({ version }) => version > latest.version);
    edits.splice(0, past < 0 ? edits.length : past);
    for (const change of changes) edits.push({ version: document.version, ...textEdit(change) });
    this.edits.set(uri, edits);
  }

  private editsSince(uri: string, version: number): readonly TextEdit[] {
    const since: TextEdit[] = [];
    for (const { version: made, ...edit } of this.edits.get(uri) ?? []) {
      if (made > version) addEdit(since, edit);
    }
    return since;
  }
}

export function textEdit({
  rangeOffset,
  rangeLength,
  text,
}: vscode.TextDocumentContentChangeEvent): TextEdit {
  return { start: rangeOffset, removed: rangeLength, inserted: text.length };
}

function liveArticle(
  analysis: Analysis,
  { document, headline }: { document: AnnotatedDocument; headline: Range | null },
  edits: readonly TextEdit[],
): LiveArticle {
  const index = indexOf(document);
  const now = (range: Range): Range => moveThrough(range, edits);
  return {
    analysis,
    document,
    headline,
    index,
    edits,
    now,
    unchanged: (range) => (isTouched(range, edits) ? null : now(range)),
    placesAt(offset) {
      const then = offsetBefore(offset, edits);
      if (then === null) return [];
      return placesAt(index, then).filter((place) => !isTouched(place, edits));
    },
  };
}
