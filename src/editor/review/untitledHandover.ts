import * as vscode from 'vscode';
import type { Decision } from '../../review/decision';
import { isUserFile } from '../articles/eligibility';
import type { ArticleReviews } from './articleReviews';

/** Milliseconds between the end of an untitled document and the start of the file it became. */
const patience = 10_000;

interface Left {
  readonly uri: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
  readonly at: number;
}

/**
 * Hands the decisions on an untitled article to the file that it is saved as. VS Code closes the one
 * and opens the other, in any order, and tells nobody that they are the same; their text does.
 */
export class UntitledHandover implements vscode.Disposable {
  private readonly opened = new Map<vscode.TextDocument, number>();
  /** What stood last in each untitled document: VS Code empties one before it closes it. */
  private readonly texts = new WeakMap<vscode.TextDocument, string>();
  private left: readonly Left[] = [];
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly reviews: ArticleReviews) {
    for (const document of vscode.workspace.textDocuments) this.keepText(document);
    this.disposables = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (!document.isUntitled) return;
        // It is saved, and will be closed: at once, or when nobody holds it any more.
        if (document.getText() === '') this.leave(document, reviews.decisionsOn(document));
        else this.keepText(document);
      }),
      reviews.onDidLeaveUntitled(({ document, decisions }) => {
        this.leave(document, decisions);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.keepText(document);
        const { uri, languageId, isUntitled } = document;
        if (isUntitled || !isUserFile({ scheme: uri.scheme, languageId })) return;
        this.opened.set(document, Date.now());
        const text = comparable(document.getText());
        const left = this.left.find((each) => isRecent(each.at) && each.text === text);
        if (left) void this.hand(left, document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.opened.delete(document);
      }),
    ];
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private keepText(document: vscode.TextDocument): void {
    if (!document.isUntitled) return;
    const text = document.getText();
    if (text !== '') this.texts.set(document, text);
  }

  private leave(document: vscode.TextDocument, decisions: readonly Decision[]): void {
    const text = comparable(this.texts.get(document) ?? '');
    if (decisions.length === 0 || text === '') return;
    const left = { uri: document.uri.toString(), text, decisions, at: Date.now() };
    // The newest: another article of the same text may have been opened a moment before.
    const file = [...this.opened].findLast(
      ([each, at]) => isRecent(at) && comparable(each.getText()) === text,
    )?.[0];
    if (file) void this.hand(left, file);
    else this.left = [...this.left.filter(({ at }) => isRecent(at)), left];
  }

  private async hand(left: Left, document: vscode.TextDocument): Promise<void> {
    this.left = this.left.filter((each) => each !== left);
    await this.reviews.whenLoaded(document);
    this.reviews.add(document, left.decisions);
    await this.reviews.whenSaved(document);
    await this.reviews.forgetUnsaved(left.uri);
  }
}

const isRecent = (at: number): boolean => Date.now() - at < patience;

/** Saving may trim white space at the ends of lines and end the last one. */
const comparable = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
