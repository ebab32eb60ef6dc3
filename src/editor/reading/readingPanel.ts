import * as vscode from 'vscode';
import { asSent } from '../../analysis/articleDocument';
import type { KeptExports } from '../../analysis/exports/keptExports';
import type { Range } from '../../core/document/sourceDocument';
import { editorsOf, rangeIn } from '../articles/editorRanges';
import { fileNameOf, keyOf, type Articles } from '../articles/articles';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import type { ShownKinds } from '../marks/shownKinds';
import type { Localisation } from '../words/localisation';
import { noticeWords } from '../words/noticeWords';

export interface PanelTools {
  readonly articles: Articles;
  readonly live: LiveArticles;
  readonly shownKinds: ShownKinds;
  readonly l10n: Localisation;
  /** Makes the pages. */
  readonly exports: KeptExports;
  /** Shows in the views what stands at an offset. */
  readonly follow: (document: vscode.TextDocument, offset: number) => void;
}

/**
 * What a page says: that it is there, that the reader went to a mark (`start` in the source) or
 * selected words (in the readable text), or wants a link opened.
 */
type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'at'; readonly start: number }
  | { readonly type: 'selected'; readonly start: number; readonly end: number }
  | { readonly type: 'open'; readonly address: string };

/** One reading view. It shows what was analysed: between an edit and the next analysis it stays. */
export class ReadingPanel {
  /** Where the reader is, as an offset into the analysed source; -1 before the first mark. */
  private at = -1;
  private isClosed = false;
  /** The same, as the page itself has said. */
  told = -1;
  /** Messages for a page that is still loading. */
  private waiting: object[] | undefined = [];

  constructor(
    /** The document as VS Code holds it now; it is another once it was closed and opened again. */
    public document: vscode.TextDocument,
    readonly panel: vscode.WebviewPanel,
    private readonly tools: PanelTools,
  ) {
    panel.onDidDispose(() => {
      this.isClosed = true;
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => {
      void this.receive(message);
    });
  }

  get html(): string {
    return this.panel.webview.html;
  }

  /** Where the reader is, as an offset into the text as it is now; -1 before the first mark. */
  get place(): number {
    const article = this.tools.live.of(this.document);
    if (!article || this.at < 0) return -1;
    return article.now({ start: this.at, end: this.at + 1 }).start;
  }

  /** Where a page cannot be made the last one stays. */
  render(): void {
    this.make().catch(() => undefined);
  }

  private async make(): Promise<void> {
    const { live, articles, shownKinds, exports, l10n } = this.tools;
    const article = live.of(this.document);
    if (!article || article.edits.length > 0) return;
    const page = await exports.ask('page', {
      source: this.document.getText(),
      annotated: asSent(article.document),
      takenIn: [...articles.takenInto(this.document)],
      name: fileNameOf(this.document.uri),
      nonce: freshNonce(),
      notices: article.document.notices.map((notice) => noticeWords(notice, l10n.t)),
      hidden: [...shownKinds.hidden],
      words: vscode.l10n.bundle ?? null,
    });
    if (this.isClosed) return;
    this.waiting ??= [];
    this.panel.webview.html = page;
  }

  /** Goes to the mark of a range of the text as it is now, or to its words. */
  show(range: Range): boolean {
    const article = this.tools.live.of(this.document);
    const found = article?.index.annotations.find((each) => {
      const now = article.now(each);
      return now.start === range.start && now.end === range.end;
    });
    if (!article || !found) return false;
    this.at = found.start;
    this.post({ type: 'show', start: found.start, end: found.end });
    return true;
  }

  /** Lights the words that are selected in the text, or the block of the caret. */
  async light(range: Range): Promise<void> {
    const article = this.tools.live.of(this.document);
    if (!article || article.edits.length > 0) return;
    const isCaret = range.start === range.end;
    const { start, end } = isCaret ? { ...range, end: range.end + 1 } : range;
    const readable = await this.placeOf({ start, end }, article, 'readable');
    if (readable) this.post({ type: 'light', ...readable, isCaret });
  }

  private async receive(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready': {
        const { waiting = [] } = this;
        this.waiting = undefined;
        for (const each of waiting) this.post(each);
        return;
      }
      case 'at':
        this.at = message.start;
        this.told = message.start;
        this.tools.follow(this.document, this.place);
        return;
      case 'selected':
        await this.select(message);
        return;
      case 'open':
        await openLink(message.address);
    }
  }

  /** Selects in an editor beside the view what is selected in it. */
  private async select({ start, end }: Range): Promise<void> {
    const article = this.tools.live.of(this.document);
    if (!article || !(start < end)) return;
    const found = await this.placeOf({ start, end }, article, 'source');
    // The page may be older than the text.
    if (!found) return;
    const source = article.now(found);
    this.at = source.start;
    this.tools.follow(this.document, source.start);
    for (const editor of editorsOf(keyOf(this.document))) {
      const words = rangeIn(editor.document, source);
      editor.selection = new vscode.Selection(words.start, words.end);
      editor.revealRange(words, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }

  private placeOf(
    range: Range,
    { document: { format } }: LiveArticle,
    to: 'source' | 'readable',
  ): Promise<Range | null> {
    const { articles, exports } = this.tools;
    const source = this.document.getText();
    const takenIn = [...articles.takenInto(this.document)];
    return exports.ask('place', { ...range, source, format, takenIn, to });
  }

  private post(message: object): void {
    if (this.waiting) this.waiting.push(message);
    else void this.panel.webview.postMessage(message);
  }
}

/** VS Code asks the reader before it opens what they have not trusted. */
async function openLink(address: string): Promise<void> {
  if (!/^(?:https?|mailto):/i.test(address)) return;
  await vscode.env.openExternal(vscode.Uri.parse(address));
}

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
