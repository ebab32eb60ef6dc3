import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/analysisStore';
import { asSent } from '../../analysis/articleDocument';
import type { KeptExports } from '../../analysis/exports/keptExports';
import type { PreviewBlock } from '../../formats/html/previewBlocks';
import { fileNameOf, keyOf, type Articles } from '../articles/articles';
import type { LiveArticles } from '../articles/liveArticles';
import { markedTokens, type MarkdownToken } from './markedTokens';

const setting = 'markdownPreview.marks';
/** Milliseconds in which several articles are shown anew together. */
const pause = 150;

/** What of markdown-it is used. */
export interface MarkdownIt {
  readonly renderer: {
    render(tokens: MarkdownToken[], options: unknown, env: unknown): string;
  };
}

interface Tools {
  readonly articles: Articles;
  readonly live: LiveArticles;
  /** Finds the blocks; nothing is started before an article is previewed. */
  readonly exports: KeptExports;
}

interface Known {
  readonly analysis: Analysis;
  readonly blocks: readonly PreviewBlock[];
}

/**
 * Marks in VS Code's own preview of Markdown. Only what is analysed anyway is marked: the preview of
 * any other file is rendered as it always is.
 */
export class MarkdownPreview implements vscode.Disposable {
  /** By uri of the articles that were previewed; null until their blocks are known. */
  private readonly previewed = new Map<string, Known | null>();
  private readonly disposables: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tools: Tools) {
    const { workspace } = vscode;
    this.disposables = [
      tools.articles.onDidChange((uri) => {
        if (this.previewed.has(uri)) this.follow(uri);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.previewed.delete(keyOf(document));
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`speechmark.${setting}`)) this.refresh();
      }),
    ];
  }

  /** Has marks drawn by the renderer of the preview. */
  extend<T extends MarkdownIt>(markdown: T): T {
    const { renderer } = markdown;
    const render = renderer.render.bind(renderer);
    renderer.render = (tokens, options, env) => render(this.marked(tokens, env), options, env);
    return markdown;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private marked(tokens: MarkdownToken[], env: unknown): MarkdownToken[] {
    const uri = documentOf(env);
    if (!uri || !vscode.workspace.getConfiguration('speechmark', uri).get(setting, true))
      return tokens;
    const key = uri.toString();
    const known = this.previewed.get(key);
    if (known) return markedTokens(tokens, known.blocks);
    if (known === undefined) {
      this.previewed.set(key, null);
      this.follow(key);
    }
    return tokens;
  }

  /** Where the marks cannot be found the preview stays as it is. */
  private follow(uri: string): void {
    this.learn(uri).catch(() => undefined);
  }

  /** Finds the marks of an article that is analysed, and shows them. */
  private async learn(uri: string): Promise<void> {
    const { live, articles, exports } = this.tools;
    const document = vscode.workspace.textDocuments.find((each) => keyOf(each) === uri);
    const article = document && live.of(document);
    const known = this.previewed.get(uri);
    if (!article) {
      if (!known) return;
      this.previewed.set(uri, null);
      this.refresh();
      return;
    }
    if (article.edits.length > 0 || known?.analysis === article.analysis) return;
    const blocks = await exports.ask('preview', {
      source: document.getText(),
      annotated: asSent(article.document),
      takenIn: [...articles.takenInto(document)],
      name: fileNameOf(document.uri),
      words: vscode.l10n.bundle ?? null,
    });
    if (!this.previewed.has(uri)) return;
    this.previewed.set(uri, { analysis: article.analysis, blocks });
    this.refresh();
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void vscode.commands
        .executeCommand('markdown.preview.refresh')
        .then(undefined, () => undefined);
    }, pause);
  }
}

/** The document that is rendered; undefined where a string is. */
function documentOf(env: unknown): vscode.Uri | undefined {
  const { currentDocument } = (env ?? {}) as { readonly currentDocument?: unknown };
  return currentDocument instanceof vscode.Uri ? currentDocument : undefined;
}
