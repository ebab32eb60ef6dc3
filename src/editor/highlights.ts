import * as vscode from 'vscode';
import type { Analysis } from '../analysis/analysisStore';
import type { Articles } from './articles';
import { createDecorations } from './decorations';
import { highlightKinds, highlightSpans, type HighlightKind } from './highlightSpans';

/** What is marked in an editor, by kind. */
export interface ShownHighlights {
  readonly kind: HighlightKind;
  readonly ranges: readonly vscode.Range[];
}

/** What was last put into an editor: nothing is set again that has not changed. */
interface Shown {
  readonly analysis: Analysis;
  readonly ranges: Readonly<Record<HighlightKind, readonly vscode.Range[]>>;
}

/**
 * Marks actors, pledges, quotes and claims in the editors. Between an edit and the next analysis
 * the editor itself moves the marks; an analysis of an older version is not shown.
 */
export class Highlights implements vscode.Disposable {
  private readonly decorations = createDecorations();
  private readonly shown = new WeakMap<vscode.TextEditor, Shown>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly articles: Articles) {
    this.disposables = [
      ...Object.values(this.decorations),
      articles.onDidChange((uri) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (editor.document.uri.toString() === uri) this.show(editor);
        }
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.show(editor);
      }),
    ];
    for (const editor of vscode.window.visibleTextEditors) this.show(editor);
  }

  /** The marks in the editors of a document, as they were last set. */
  shownIn(uri: vscode.Uri): readonly ShownHighlights[] {
    const editor = vscode.window.visibleTextEditors.find(
      (each) => each.document.uri.toString() === uri.toString(),
    );
    const shown = editor && this.shown.get(editor);
    if (!shown) return [];
    return highlightKinds.map((kind) => ({ kind, ranges: shown.ranges[kind] }));
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private show(editor: vscode.TextEditor): void {
    const { document } = editor;
    const state = this.articles.stateOf(document);
    const analysis = this.articles.latest(document);
    if (state === 'waiting') return;
    if (state !== 'annotated' || analysis?.outcome.state !== 'annotated') {
      this.clear(editor);
      return;
    }
    if (analysis.version !== document.version) return;
    const before = this.shown.get(editor);
    if (before?.analysis === analysis) return;
    const spans = highlightSpans(analysis.outcome.document);
    const ranges = mapKinds((kind) =>
      spans[kind].map(
        ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
      ),
    );
    const isUnmoved = before?.analysis.version === analysis.version;
    for (const kind of highlightKinds) {
      if (isUnmoved && same(before.ranges[kind], ranges[kind])) continue;
      editor.setDecorations(this.decorations[kind], ranges[kind]);
    }
    this.shown.set(editor, { analysis, ranges });
  }

  private clear(editor: vscode.TextEditor): void {
    if (!this.shown.delete(editor)) return;
    for (const kind of highlightKinds) editor.setDecorations(this.decorations[kind], []);
  }
}

function mapKinds<T>(value: (kind: HighlightKind) => T): Record<HighlightKind, T> {
  return {
    claim: value('claim'),
    blockQuote: value('blockQuote'),
    quote: value('quote'),
    pledgePart: value('pledgePart'),
    actor: value('actor'),
    pledge: value('pledge'),
  };
}

function same(a: readonly vscode.Range[], b: readonly vscode.Range[]): boolean {
  return a.length === b.length && a.every((range, index) => b[index]?.isEqual(range));
}
