import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import { asSent } from '../../analysis/articleDocument';
import type { KeptExports } from '../../analysis/exports/keptExports';
import type { ActiveArticle } from '../articles/activeArticle';
import { fileNameOf, keyOf, type Articles } from '../articles/articles';
import type { LiveArticles } from '../articles/liveArticles';
import type { ShownKinds } from '../marks/shownKinds';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';

const viewType = 'speechmark.reading';

interface Tools {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  readonly shownKinds: ShownKinds;
  readonly l10n: Localisation;
  /** Makes the pages. */
  readonly exports: KeptExports;
  /** Shows in the views what stands at an offset. */
  readonly follow: (document: vscode.TextDocument, offset: number) => void;
}

interface Opened {
  readonly document: vscode.TextDocument;
  readonly panel: vscode.WebviewPanel;
}

/** What a page says: that it is there, or which mark the reader went to. */
interface PageMessage {
  readonly type: 'ready' | 'at';
  readonly start?: number;
}

/**
 * The reading view: the article itself in a tab, with its marks. It is made of the readable text alone,
 * under a policy that runs nothing but our own script and loads nothing.
 */
export class ReadingViews implements vscode.Disposable {
  private readonly opened = new Map<string, Opened>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly tools: Tools) {
    const { articles, shownKinds } = tools;
    // Where a page cannot be made the last one stays.
    const render = (each: Opened): void => {
      this.render(each).catch(() => undefined);
    };
    const renderAll = (): void => {
      for (const each of this.opened.values()) render(each);
    };
    this.disposables = [
      articles.onDidChange((uri) => {
        const each = this.opened.get(uri);
        if (each) render(each);
      }),
      shownKinds.onDidChange(renderAll),
    ];
  }

  /** Opens the view of an article, or brings it back to the front. */
  async open(): Promise<void> {
    const { active, live, l10n } = this.tools;
    const { t } = l10n;
    const { document } = active;
    if (!document || !(await live.whenAnalysed(document))) {
      void inform(t('Open an article first.'));
      return;
    }
    const known = this.opened.get(keyOf(document));
    if (known) {
      known.panel.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      viewType,
      t('Reading: {0}', fileNameOf(document.uri)),
      vscode.ViewColumn.Beside,
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    const opened = { document, panel };
    this.opened.set(keyOf(document), opened);
    panel.onDidDispose(() => {
      this.opened.delete(keyOf(document));
      this.followFront();
    });
    panel.onDidChangeViewState(() => {
      this.followFront();
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => {
      if (message.type !== 'at' || typeof message.start !== 'number') return;
      const article = live.of(document);
      const place = { start: message.start, end: message.start + 1 };
      if (article) this.tools.follow(document, article.now(place).start);
    });
    await this.render(opened);
  }

  /** Goes to words in the view of a document, where that is what the reader has before them. */
  show(document: vscode.TextDocument, range: Range): boolean {
    const opened = this.opened.get(keyOf(document));
    const article = this.tools.live.of(document);
    const isEditorShown = vscode.window.visibleTextEditors.some(
      (editor) => editor.document === document,
    );
    if (!opened?.panel.visible || !article || isEditorShown) return false;
    const start = article.index.annotations.find(
      (each) => article.now(each).start === range.start,
    )?.start;
    void opened.panel.webview.postMessage({ type: 'show', start });
    return start !== undefined;
  }

  /** The page that the view of a document shows; undefined if it has none. */
  pageOf(uri: vscode.Uri): string | undefined {
    return this.opened.get(uri.toString())?.panel.webview.html;
  }

  dispose(): void {
    for (const { panel } of this.opened.values()) panel.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private followFront(): void {
    const shown = [...this.opened.values()].filter(({ panel }) => panel.visible);
    const front = shown.find(({ panel }) => panel.active) ?? shown[0];
    this.tools.active.reading(front?.document);
  }

  private async render({ document, panel }: Opened): Promise<void> {
    const { live, articles, shownKinds, exports } = this.tools;
    // The page shows what was analysed: between an edit and the next analysis it stays as it is.
    const article = live.of(document);
    if (!article || article.edits.length > 0) return;
    const page = await exports.ask('page', {
      source: document.getText(),
      annotated: asSent(article.document),
      takenIn: [...articles.takenInto(document)],
      name: fileNameOf(document.uri),
      nonce: freshNonce(),
      hidden: [...shownKinds.hidden],
      words: vscode.l10n.bundle ?? null,
    });
    if (this.opened.has(keyOf(document))) panel.webview.html = page;
  }
}

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
