import * as vscode from 'vscode';
import type { ReviewRequest } from '../../analysis/reviewRequest';
import type { SnapshotReview } from '../../analysis/analysisStore';
import type { Notice } from '../../core/model';
import type { Decision } from '../../review/decision';
import type { Judgement } from '../../review/reviewed';
import { unknownLinesNotice, unreadableNotices } from '../../review/sidecar/sidecarNotices';
import type {
  LoadedSidecar,
  SidecarFiles,
  UnreadableFile,
} from '../../review/sidecar/sidecarStore';
import type { BlindMode } from './blindMode';
import { DecisionLog } from './decisionLog';
import { KnownPlaces } from './knownPlaces';
import type { LoadReview } from './loadReview';
import { sidecarFilesOf } from './sidecarFiles';
import { sidecarPlaces } from './sidecarLayout';
import type { UnsavedDecisions } from './unsavedDecisions';

/** Whether the decisions on an article are in its sidecar. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'untitled';

/** What is kept of an article that is open. */
interface Entry {
  readonly document: vscode.TextDocument;
  readonly log: DecisionLog;
  readonly known: KnownPlaces;
  revision: number;
  notices: readonly Notice[];
  /** Whether the reader was told that saving fails. */
  isWarned: boolean;
  loading: Promise<void> | undefined;
  saving: Promise<void>;
  state: SaveState;
}

/** A sidecar that could not be written or read. */
export interface SidecarTrouble {
  readonly document: vscode.TextDocument;
  /** Null if only reading failed. */
  readonly error: unknown;
  readonly unreadable: readonly UnreadableFile[];
}

/** An untitled document that was closed, with what was decided on it. */
export interface LeftUntitled {
  readonly document: vscode.TextDocument;
  readonly decisions: readonly Decision[];
}

export interface ArticleReviewsOptions {
  readonly blind: BlindMode;
  /** The files of this machine; null where the host has none. */
  readonly ofDisk: SidecarFiles | null;
  readonly unsaved: UnsavedDecisions;
  /** Loads what reads and writes sidecars. */
  readonly load: LoadReview;
}

/**
 * The decisions on the articles that are open: read from their sidecars, kept in step with them, and
 * saved after each. What cannot be saved is held in memory and tried again with the next decision.
 */
export class ArticleReviews implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly written = new vscode.EventEmitter<string>();
  private readonly troubled = new vscode.EventEmitter<SidecarTrouble>();
  private readonly leftUntitled = new vscode.EventEmitter<LeftUntitled>();
  private readonly opened = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly disposables: vscode.Disposable[];

  /** Fires with the uri of a document after decisions on it were made or came from elsewhere. */
  readonly onDidChange = this.changed.event;
  /** Fires with the uri of a document whose decisions are saved now, or cannot be. */
  readonly onDidSave = this.written.event;
  readonly onTrouble = this.troubled.event;
  /** Fires when an untitled document that was decided on is closed: perhaps it was saved. */
  readonly onDidLeaveUntitled = this.leftUntitled.event;
  /** Fires when a document is taken in. */
  readonly onDidOpen = this.opened.event;

  constructor(private readonly options: ArticleReviewsOptions) {
    const { workspace } = vscode;
    this.disposables = [
      this.changed,
      this.written,
      this.troubled,
      this.opened,
      this.leftUntitled,
      options.blind.onDidChange(() => {
        for (const entry of this.entries.values()) this.tellChange(entry);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.of(document)?.known.move(contentChanges);
      }),
      workspace.onDidCloseTextDocument((document) => {
        const uri = document.uri.toString();
        const entry = this.entries.get(uri);
        if (entry?.document !== document) return;
        this.entries.delete(uri);
        if (!document.isUntitled || entry.log.size === 0) return;
        this.leftUntitled.fire({ document, decisions: entry.log.decisions });
      }),
    ];
  }

  /** What the engine needs to know of a document; starts to read its sidecar. */
  snapshotOf(document: vscode.TextDocument): SnapshotReview {
    const entry = this.entryOf(document);
    return {
      revision: entry.revision,
      request: () => requestOf(entry, this.options.blind.reviewerOf(document)),
    };
  }

  /** Resolves when the sidecar of a document is read. */
  async whenLoaded(document: vscode.TextDocument): Promise<void> {
    await this.entryOf(document).loading;
  }

  /** Resolves when all decisions on a document are saved, or could not be. */
  async whenSaved(document: vscode.TextDocument): Promise<void> {
    await this.of(document)?.saving;
  }

  decisionsOn(document: vscode.TextDocument): readonly Decision[] {
    return this.of(document)?.log.decisions ?? [];
  }

  stateOf(document: vscode.TextDocument): SaveState {
    return this.of(document)?.state ?? 'saved';
  }

  /** Tells where the words that were decided on stand in the newest version. */
  learn(document: vscode.TextDocument, judgements: readonly Judgement[]): void {
    const known = this.of(document)?.known;
    if (known) known.learn(judgements, judgements.length === 0 ? '' : document.getText());
  }

  /** Adds decisions and saves them. They count at once. */
  add(document: vscode.TextDocument, decisions: readonly Decision[]): void {
    const entry = this.entryOf(document);
    if (!entry.log.add(decisions)) return;
    this.tellChange(entry);
    this.save(entry);
  }

  /** Tries again to save what could not be saved. */
  async saveAgain(document: vscode.TextDocument): Promise<void> {
    const entry = this.entryOf(document);
    this.save(entry);
    await entry.saving;
  }

  /** Drops what is held for a document that stands in no file. */
  forgetUnsaved(uri: string): Promise<void> {
    return this.options.unsaved.drop(uri);
  }

  /** Reads the sidecar again, because it changed on disk. */
  async reload(uri: string): Promise<void> {
    const entry = this.entries.get(uri);
    if (!entry) return;
    await entry.loading;
    entry.loading = this.load(entry);
    await entry.loading;
  }

  /** The documents whose sidecars are kept in step. */
  get documents(): readonly vscode.TextDocument[] {
    return [...this.entries.values()].map(({ document }) => document);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private of(document: vscode.TextDocument): Entry | undefined {
    return this.entries.get(document.uri.toString());
  }

  private entryOf(document: vscode.TextDocument): Entry {
    const uri = document.uri.toString();
    const known = this.entries.get(uri);
    if (known) return known;
    const entry: Entry = {
      document,
      log: new DecisionLog(),
      known: new KnownPlaces(),
      revision: 0,
      notices: [],
      isWarned: false,
      loading: undefined,
      saving: Promise.resolve(),
      state: document.isUntitled ? 'untitled' : 'saved',
    };
    this.entries.set(uri, entry);
    entry.loading = this.load(entry);
    this.opened.fire(document);
    return entry;
  }

  private async load(entry: Entry): Promise<void> {
    const { document, log } = entry;
    const held = this.options.unsaved.of(document.uri.toString());
    let isNew = log.add(held);
    if (!document.isUntitled) {
      const { loadSidecar } = await this.options.load();
      const loaded = await loadSidecar(this.filesOf(document), sidecarPlaces(document.uri));
      isNew = this.take(entry, loaded) || isNew;
      // Perhaps they can be saved by now.
      if (held.length > 0) this.save(entry);
    }
    if (isNew) this.tellChange(entry);
  }

  private save(entry: Entry): void {
    entry.state = entry.document.isUntitled ? 'untitled' : 'saving';
    entry.saving = entry.saving.then(() => this.write(entry));
  }

  private async write(entry: Entry): Promise<void> {
    const { document, log } = entry;
    const uri = document.uri.toString();
    const { unsaved } = this.options;
    if (document.isUntitled) {
      await unsaved.hold(uri, log.decisions);
      return;
    }
    const count = log.size;
    const [place] = sidecarPlaces(document.uri);
    try {
      const { saveDecisions } = await this.options.load();
      const loaded = await saveDecisions(this.filesOf(document), place, log.decisions);
      await unsaved.drop(uri);
      if (log.size === count) entry.state = 'saved';
      entry.isWarned = false;
      if (this.take(entry, loaded)) this.tellChange(entry);
    } catch (error) {
      await unsaved.hold(uri, log.decisions);
      entry.state = 'failed';
      if (!entry.isWarned) this.troubled.fire({ document, error, unreadable: [] });
      entry.isWarned = true;
    }
    this.written.fire(uri);
  }

  /** @returns Whether anything is new. */
  private take(entry: Entry, loaded: LoadedSidecar): boolean {
    const notices = [
      ...unknownLinesNotice(loaded.unknownLines),
      ...unreadableNotices(loaded.unreadable),
    ];
    const isTold = JSON.stringify(notices) === JSON.stringify(entry.notices);
    entry.notices = notices;
    const { unreadable } = loaded;
    if (!isTold && unreadable.length > 0) {
      this.troubled.fire({ document: entry.document, error: null, unreadable });
    }
    return entry.log.add(loaded.decisions) || !isTold;
  }

  /** The files beside a document. */
  filesOf({ uri }: Pick<vscode.TextDocument, 'uri'>): SidecarFiles {
    return sidecarFilesOf(uri, this.options.ofDisk);
  }

  private tellChange(entry: Entry): void {
    entry.revision += 1;
    this.changed.fire(entry.document.uri.toString());
  }
}

const requestOf = ({ log, known, notices }: Entry, reviewer: string | null): ReviewRequest => ({
  decisions: log.json,
  reviewer,
  known: known.ranges,
  notices,
});
