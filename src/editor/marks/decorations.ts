import * as vscode from 'vscode';
import { markedKinds, type HighlightKind, type MarkedKind } from './highlightSpans';
import { hueStyles, isShort, type LayoutKey, type MarkStyle } from './markLayout';

/** What marks are drawn with: the text, and the overview ruler beside it. */
export interface Decorations {
  readonly text: ReadonlyMap<LayoutKey, vscode.TextEditorDecorationType>;
  readonly ruler: ReadonlyMap<MarkedKind, vscode.TextEditorDecorationType>;
}

type Look = vscode.DecorationRenderOptions;

/**
 * How each kind is drawn. Kinds differ in shape as well as colour: an actor has a solid line below
 * it, a quote a dashed one, a claim a thin dotted one, a pledge stands in a box and its parts have
 * a double line. Paragraphs of a transcript or a speech have a dashed line beside them, for a page
 * underlined from top to bottom tells nothing. Marks lie on each other where spans are nested, the
 * inner one on top; none moves the text. Colours are contributed in package.json.
 */
const looks: Readonly<Record<HighlightKind, Look>> = {
  pledge: {
    backgroundColor: colour('speechmark.pledgeBackground'),
    outline: '1.5px solid',
    outlineColor: colour('speechmark.pledgeBorder'),
    borderRadius: '3px',
  },
  actor: {
    backgroundColor: colour('speechmark.actorBackground'),
    borderWidth: '0 0 2px 0',
    borderStyle: 'solid',
    borderColor: colour('speechmark.actorBorder'),
  },
  pledgePart: {
    borderWidth: '0 0 3px 0',
    borderStyle: 'double',
    borderColor: colour('speechmark.pledgeBorder'),
  },
  quote: {
    backgroundColor: colour('speechmark.quoteBackground'),
    borderWidth: '0 0 2px 0',
    borderStyle: 'dashed',
    borderColor: colour('speechmark.quoteBorder'),
  },
  blockQuote: {
    isWholeLine: true,
    borderWidth: '0 0 0 2px',
    borderStyle: 'dashed',
    borderColor: colour('speechmark.quoteBorder'),
  },
  claim: {
    backgroundColor: colour('speechmark.claimBackground'),
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: colour('speechmark.claimBorder'),
  },
};

const lanes: Readonly<Record<MarkedKind, vscode.OverviewRulerLane>> = {
  actor: vscode.OverviewRulerLane.Left,
  quote: vscode.OverviewRulerLane.Center,
  claim: vscode.OverviewRulerLane.Center,
  pledge: vscode.OverviewRulerLane.Right,
};

/** The style that is created first wins where several are on the same characters. */
const order: readonly HighlightKind[] = [
  'pledge',
  'actor',
  'pledgePart',
  'quote',
  'blockQuote',
  'claim',
];

export function createDecorations(): Decorations {
  const text = new Map<LayoutKey, vscode.TextEditorDecorationType>();
  for (const kind of order) {
    for (const [style, look] of stylesOf(kind)) {
      text.set(`text:${style}`, create(look));
      if (isShort(kind)) text.set(`caret:${style}`, create(look));
    }
  }
  const ruler = new Map(markedKinds.map((kind) => [kind, create(rulerLook(kind))]));
  return { text, ruler };
}

/** The one look of a kind; an actor may have any of the colours for single actors instead. */
function stylesOf(kind: HighlightKind): [MarkStyle, Look][] {
  const look = looks[kind];
  if (kind !== 'actor') return [[kind, look]];
  const single = hueStyles.map((style): [MarkStyle, Look] => [
    style,
    { ...look, borderColor: colour(`speechmark.${style}`) },
  ]);
  return [[kind, look], ...single];
}

function rulerLook(kind: MarkedKind): Look {
  return {
    overviewRulerColor: colour(`speechmark.${kind}Border`),
    overviewRulerLane: lanes[kind],
  };
}

function create(look: Look): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...look,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function colour(id: string): vscode.ThemeColor {
  return new vscode.ThemeColor(id);
}
