import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';

const word = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/u;

export function rangeIn(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function offsetsOf(document: vscode.TextDocument, range: vscode.Range): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The offsets of what is in view, with some lines above and below. */
export function inView({ document, visibleRanges }: vscode.TextEditor, around: number): Range {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line));
  const last = Math.max(...visibleRanges.map(({ end }) => end.line));
  if (!Number.isFinite(first)) return { start: 0, end: 0 };
  const end = document.lineAt(Math.min(document.lineCount - 1, last + around)).range.end;
  return {
    start: document.offsetAt(new vscode.Position(Math.max(0, first - around), 0)),
    end: document.offsetAt(end),
  };
}

export function caretsOf({ document, selections }: vscode.TextEditor): number[] {
  return selections.map(({ active }) => document.offsetAt(active));
}

/** The words that the carets are in or next to. */
export function wordsAtCarets({ document, selections }: vscode.TextEditor): Range[] {
  return selections
    .map(({ active }) => document.getWordRangeAtPosition(active, word))
    .filter((range) => range !== undefined)
    .map((range) => offsetsOf(document, range));
}

/** The editors that show a document. */
export function editorsOf(uri: string): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
}
