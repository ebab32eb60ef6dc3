import * as vscode from 'vscode';
import type { Analysis, AnalysisStore, DocumentSnapshot } from '../../analysis/analysisStore';
import { tookTooLong } from '../../analysis/timeLimit';
import type { SourceFormat } from '../../core/model';
import type { TakenInBlocks } from '../leftOut/takenInBlocks';
import type { ActorListSettings } from '../lists/actorListSettings';
import type { ArticleReviews } from '../review/articleReviews';
import { articleFormat, isUserFile } from './eligibility';
import { isChosen } from './fileChoice';
import type { InsistedFiles } from './insistedFiles';

/**
 * Why a document is or is not annotated. `unsupported`: articles are not written in such files.
 * `off`: the settings or the reader say no. `waiting`: the first analysis is under way.
 */
export type ArticleState = 'unsupported' | 'off' | 'waiting' | Analysis['outcome']['state'];

/**
 * The documents that are analysed: those shown in an editor, and any other that is asked for. Keeps
 * the store of analyses in step with the editor, and tells every surface what changed.
 */
export class Articles implements vscode.Disposable {
  private readonly stopped = new Set<string>();
  private readonly unlimited = new Set<string>();
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly disposables: vscode.Disposable[] = [this.changed];

  /** Fires with the uri of a document whose analysis or state changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly store: AnalysisStore,
    private readonly log: vscode.LogOutputChannel,
    private readonly takenIn: TakenInBlocks,
    private readonly reviews: ArticleReviews,
    private readonly lists: ActorListSettings,
    private readonly insisted: InsistedFiles,
  ) {
    const { workspace, window } = vscode;
    this.disposables.push(
      store.onDidChange((uri) => {
        this.logFailure(uri);
        this.tellReviews(uri);
        this.changed.fire(uri);
      }),
      takenIn.onDidChange((uri) => {
        const document = this.documentOf(uri);
        if (document) void this.current(document);
      }),
      reviews.onDidChange((uri) => {
        const document = this.documentOf(uri);
        if (document) this.takeIn(document);
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.takeInVisible();
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (isVisible(document)) this.takeIn(document);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !this.store.has(keyOf(document))) return;
        this.takeIn(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        for (const chosen of [this.stopped, this.unlimited]) chosen.delete(keyOf(document));
        if (document.isUntitled) void this.insisted.delete(keyOf(document));
        this.store.forget(keyOf(document));
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('speechmark')) this.takeInVisible();
        if (event.affectsConfiguration('speechmark.actors')) this.takeInKnown();
      }),
    );
    this.takeInVisible();
  }

  stateOf(document: vscode.TextDocument): ArticleState {
    const format = this.formatOf(document);
    if (format === null) return articleFormat(kindOf(document)) === null ? 'unsupported' : 'off';
    return this.store.latest(keyOf(document))?.outcome.state ?? 'waiting';
  }

  /** The last finished analysis; its version may be older than the document's. */
  latest(document: vscode.TextDocument): Analysis | undefined {
    return this.store.latest(keyOf(document));
  }

  /** The analysis of the document as it is now; undefined if it is not to be analysed. */
  async current(document: vscode.TextDocument): Promise<Analysis | undefined> {
    if (this.formatOf(document) !== null) await this.reviews.whenLoaded(document);
    this.takeIn(document);
    return this.store.current(keyOf(document));
  }

  /** Analyses a document that would otherwise be left alone, now and whenever it is opened again. */
  async insistOn(document: vscode.TextDocument): Promise<Analysis | undefined> {
    void this.insisted.add(keyOf(document));
    this.stopped.delete(keyOf(document));
    return this.current(document);
  }

  /** Leaves a document alone, even one being analysed, until it is closed or asked for. */
  stop(document: vscode.TextDocument): void {
    void this.insisted.delete(keyOf(document));
    this.stopped.add(keyOf(document));
    this.takeIn(document);
  }

  /** Analyses a whole document, however long it is, until it is closed. */
  async analyseWhole(document: vscode.TextDocument): Promise<Analysis | undefined> {
    this.unlimited.add(keyOf(document));
    return this.current(document);
  }

  /** Analyses a document again although it has not changed. */
  async refresh(document: vscode.TextDocument): Promise<Analysis | undefined> {
    this.takeIn(document);
    this.store.refresh(keyOf(document));
    return this.store.current(keyOf(document));
  }

  /** Keys of the blocks that the reader wants read though they are no part of the article. */
  takenInto(document: vscode.TextDocument): readonly string[] {
    return this.takenIn.of(keyOf(document));
  }

  /** What is said of a document when it is read, apart from its text; null if it is not analysed. */
  requestFor(document: vscode.TextDocument): Omit<DocumentSnapshot, 'text' | 'urgency'> | null {
    const format = this.formatOf(document);
    if (format === null) return null;
    return {
      uri: keyOf(document),
      version: document.version,
      format,
      fileName: fileNameOf(document.uri),
      insist: this.insisted.has(keyOf(document)),
      limit: this.limitOf(document),
      takenIn: this.takenInto(document),
      lists: this.lists.of(document.uri),
      review: this.reviews.snapshotOf(document),
    };
  }

  /** Keeps nothing more of a document that no editor shows. */
  letGo(document: vscode.TextDocument): void {
    if (!isVisible(document)) this.store.forget(keyOf(document));
  }

  /** The format a document is analysed as; null if it is not analysed. */
  formatOf(document: vscode.TextDocument): SourceFormat | null {
    if (!isUserFile(kindOf(document))) return null;
    const format = articleFormat(kindOf(document));
    if (this.stopped.has(keyOf(document))) return null;
    if (this.insisted.has(keyOf(document))) return format ?? 'text';
    return isChosen(document) ? format : null;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    this.store.dispose();
  }

  private takeInVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.takeIn(document);
  }

  /** Those too that are shown nowhere, but were asked for. */
  private takeInKnown(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (this.store.has(keyOf(document))) this.takeIn(document);
    }
  }

  private takeIn(document: vscode.TextDocument): void {
    const uri = keyOf(document);
    const request = document.isClosed ? null : this.requestFor(document);
    if (request === null) {
      if (this.store.has(uri)) this.store.forget(uri);
      else this.changed.fire(uri);
      return;
    }
    this.store.update({
      ...request,
      text: () => document.getText(),
      urgency: () => urgencyOf(document),
    });
  }

  /** An open document that is analysed. */
  private documentOf(uri: string): vscode.TextDocument | undefined {
    if (!this.store.has(uri)) return undefined;
    return vscode.workspace.textDocuments.find((each) => keyOf(each) === uri);
  }

  private tellReviews(uri: string): void {
    const document = this.documentOf(uri);
    const latest = this.store.latest(uri);
    if (document && latest?.version === document.version && latest.outcome.state === 'annotated') {
      this.reviews.learn(document, latest.outcome.judgements);
    }
  }

  /** How much of a document is analysed, in UTF-16 code units. */
  private limitOf(document: vscode.TextDocument): number {
    if (this.unlimited.has(keyOf(document))) return Number.POSITIVE_INFINITY;
    const millions = vscode.workspace
      .getConfiguration('speechmark', document)
      .get<number>('maximumLength', 5);
    return Math.round(Math.max(0.01, millions) * 1_000_000);
  }

  private logFailure(uri: string): void {
    const outcome = this.store.latest(uri)?.outcome;
    if (outcome?.state === 'skipped' && outcome.reason === 'slow') {
      this.log.warn(`${uri} ${tookTooLong}.`);
    }
    if (outcome?.state !== 'failed') return;
    const { error } = outcome;
    this.log.error(
      `${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** The last part of a path. */
export function fileNameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The key of a document in the store. */
export function keyOf({ uri }: Pick<vscode.TextDocument, 'uri'>): string {
  return uri.toString();
}

function kindOf({ uri, languageId }: vscode.TextDocument): { scheme: string; languageId: string } {
  return { scheme: uri.scheme, languageId };
}

/** The active document comes first, then those in view. */
function urgencyOf(document: vscode.TextDocument): number {
  if (vscode.window.activeTextEditor?.document === document) return 0;
  return isVisible(document) ? 1 : 2;
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
