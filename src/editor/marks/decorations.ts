import * as vscode from 'vscode';
import type { AnnotationKind } from '../../core/model';
import type { EditorKind, MarkStyle } from '../kinds/editorKind';
import { kinds, markStyles } from '../kinds/kinds';
import { hueOf } from './actorHues';
import {
  faintName,
  hueNames,
  quietName,
  tintName,
  type DecorationName,
  type LayoutKey,
} from './markLayout';

/** What marks are drawn with: in the text, and in the overview ruler beside it. */
export interface Decorations {
  readonly text: ReadonlyMap<LayoutKey, vscode.TextEditorDecorationType>;
  readonly ruler: ReadonlyMap<AnnotationKind, vscode.TextEditorDecorationType>;
}

/** VS Code draws the decoration that is created first on top. */
export function createDecorations(): Decorations {
  const text = new Map<LayoutKey, vscode.TextEditorDecorationType>();
  for (const style of markStyles) {
    for (const { name, look } of looksOf(style)) {
      text.set(`text:${name}`, create(look));
      if (style.isShort) text.set(`caret:${name}`, create(look));
    }
  }
  return { text, ruler: new Map(kinds.map((kind) => [kind.kind, create(rulerLook(kind))])) };
}

interface Look {
  readonly name: DecorationName;
  readonly look: vscode.DecorationRenderOptions;
}

/** Lines and tints apart: where marks lie on the same words only one has its line. */
function looksOf(style: MarkStyle): readonly Look[] {
  const { kind, isFilled, isQuiet } = style;
  const look = lookOf(style, colour(`${kind}Border`));
  const quiet = lookOf(style, colour(`${kind}Quiet`));
  const tint = { backgroundColor: colour(`${kind}Background`), borderRadius: '3px' };
  return [
    { name: style.name, look },
    ...hueNames(style).map((name, at) => ({ name, look: ownLookOf(style, at + 1) })),
    { name: faintName(style), look: faintLookOf(style) },
    ...(isQuiet === true ? [{ name: quietName(style), look: quiet }] : []),
    ...(isFilled ? [{ name: tintName(style), look: tint }] : []),
  ];
}

function lookOf({ lines }: MarkStyle, line: vscode.ThemeColor): vscode.DecorationRenderOptions {
  return {
    ...lines,
    ...(lines.outline === undefined ? { borderColor: line } : { outlineColor: line }),
  };
}

/** The mark of one actor. */
function ownLookOf(style: MarkStyle, mark: number): vscode.DecorationRenderOptions {
  const { colour: hue, borderWidth } = hueOf(mark);
  return { ...lookOf(style, colour(`${style.name}${String(hue)}`)), borderWidth };
}

/** Its line dotted, as wide as it is: the width says which kind it is, without any colour. */
function faintLookOf(style: MarkStyle): vscode.DecorationRenderOptions {
  const { outline } = style.lines;
  const look = lookOf(style, colour(`${style.kind}Border`));
  if (outline !== undefined) return { ...look, outline: '1px dotted' };
  return { ...look, borderStyle: 'dotted' };
}

function rulerLook({ kind, rulerLane }: EditorKind): vscode.DecorationRenderOptions {
  return {
    overviewRulerColor: colour(`${kind}Border`),
    overviewRulerLane: vscode.OverviewRulerLane[rulerLane],
  };
}

function create(look: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...look,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** A colour that package.json contributes. */
function colour(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`speechmark.${name}`);
}
