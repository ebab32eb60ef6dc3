import * as vscode from 'vscode';
import type { AnnotationKind } from '../../core/model';
import type { EditorKind, MarkStyle } from '../kinds/editorKind';
import { kinds, markStyles } from '../kinds/kinds';
import { faintName, hueNames, type LayoutKey } from './markLayout';

/** What marks are drawn with: in the text, and in the overview ruler beside it. */
export interface Decorations {
  readonly text: ReadonlyMap<LayoutKey, vscode.TextEditorDecorationType>;
  readonly ruler: ReadonlyMap<AnnotationKind, vscode.TextEditorDecorationType>;
}

/** VS Code draws the decoration that is created first on top. */
export function createDecorations(): Decorations {
  const text = new Map<LayoutKey, vscode.TextEditorDecorationType>();
  for (const style of markStyles) {
    const look = lookOf(style);
    const hues = hueNames(style).map((name) => ({
      name,
      look: { ...look, borderColor: colour(name) },
    }));
    const faint = { name: faintName(style), look: faintLookOf(style) };
    for (const each of [{ name: style.name, look }, ...hues, faint]) {
      text.set(`text:${each.name}`, create(each.look));
      if (style.isShort) text.set(`caret:${each.name}`, create(each.look));
    }
  }
  return { text, ruler: new Map(kinds.map((kind) => [kind.kind, create(rulerLook(kind))])) };
}

function lookOf({ kind, lines, isFilled }: MarkStyle): vscode.DecorationRenderOptions {
  const line = colour(`${kind}Border`);
  return {
    ...lines,
    ...(isFilled ? { backgroundColor: colour(`${kind}Background`) } : {}),
    ...(lines.outline === undefined ? { borderColor: line } : { outlineColor: line }),
  };
}

/** Without a background, and with a thin dotted line. */
function faintLookOf(style: MarkStyle): vscode.DecorationRenderOptions {
  const { outline, borderWidth, isWholeLine } = style.lines;
  const look = lookOf({ ...style, isFilled: false });
  if (outline !== undefined) return { ...look, outline: '1px dotted' };
  const isThick = isWholeLine !== true && borderWidth !== undefined;
  return { ...look, borderStyle: 'dotted', ...(isThick ? { borderWidth: '0 0 1px 0' } : {}) };
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
