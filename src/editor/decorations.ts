import * as vscode from 'vscode';
import type { HighlightKind } from './highlightSpans';

/**
 * How each kind is drawn. Kinds differ in shape as well as colour: an actor has a solid line below
 * it, a quote a dashed one, a claim a thin dotted one, a pledge stands in a box and its parts have
 * a double line. Paragraphs of a transcript or a speech have a dashed line beside them, for a page
 * underlined from top to bottom tells nothing. Marks lie on each other where spans are nested, the inner one on top; none moves
 * the text. Colours are contributed in package.json.
 */
export function createDecorations(): Record<HighlightKind, vscode.TextEditorDecorationType> {
  // The style that is created first wins where several are on the same characters.
  const pledge = create({
    backgroundColor: colour('speechmark.pledgeBackground'),
    outline: '1.5px solid',
    outlineColor: colour('speechmark.pledgeBorder'),
    borderRadius: '3px',
    overviewRulerColor: colour('speechmark.pledgeBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  const actor = create({
    backgroundColor: colour('speechmark.actorBackground'),
    borderWidth: '0 0 2px 0',
    borderStyle: 'solid',
    borderColor: colour('speechmark.actorBorder'),
    overviewRulerColor: colour('speechmark.actorBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  const pledgePart = create({
    borderWidth: '0 0 3px 0',
    borderStyle: 'double',
    borderColor: colour('speechmark.pledgeBorder'),
  });
  const quote = create({
    backgroundColor: colour('speechmark.quoteBackground'),
    borderWidth: '0 0 2px 0',
    borderStyle: 'dashed',
    borderColor: colour('speechmark.quoteBorder'),
    overviewRulerColor: colour('speechmark.quoteBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  const blockQuote = create({
    isWholeLine: true,
    borderWidth: '0 0 0 2px',
    borderStyle: 'dashed',
    borderColor: colour('speechmark.quoteBorder'),
    overviewRulerColor: colour('speechmark.quoteBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  const claim = create({
    backgroundColor: colour('speechmark.claimBackground'),
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: colour('speechmark.claimBorder'),
  });
  return { pledge, actor, pledgePart, quote, blockQuote, claim };
}

function create(options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...options,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function colour(id: string): vscode.ThemeColor {
  return new vscode.ThemeColor(id);
}
