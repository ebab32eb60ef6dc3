import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { ActiveArticle } from '../articles/activeArticle';
import { editorsOf } from '../articles/editorRanges';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import type { EditorKind } from '../kinds/editorKind';
import { kindOf } from '../kinds/kinds';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import { firstMention } from './mentions';
import type { Jumps } from './jumps';
import { inform } from '../words/messages';

/** One annotation to pick. */
export interface AnnotationItem extends vscode.QuickPickItem {
  readonly annotationKind: EditorKind;
  readonly range: Range;
}

/** “Go to Annotation…”: a list to type into that shows each choice in the text on the way. */
export async function pickAnnotation(
  active: ActiveArticle,
  live: LiveArticles,
  jumps: Jumps,
  l10n: Localisation,
): Promise<void> {
  const { t } = l10n;
  const { document } = active;
  const article = document && (await live.whenAnalysed(document));
  if (!document || !article) {
    void inform(t('Open an article first.'));
    return;
  }
  const picker = vscode.window.createQuickPick<AnnotationItem>();
  picker.title = t('Go to Annotation');
  picker.placeholder = t('Type a name, words of a quotation, or a kind such as “pledge”');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = annotationItems(article, l10n);
  const editor = editorsOf(document.uri.toString())[0];
  const before = editor && { selection: editor.selection, view: editor.visibleRanges[0] };
  picker.onDidChangeActive(([item]) => {
    if (editor && item) jumps.show(editor, item.range);
  });
  const picked = await new Promise<AnnotationItem | undefined>((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
    });
    picker.show();
  });
  picker.dispose();
  if (picked) {
    await jumps.to(document, picked.range);
  } else if (before) {
    editor.selection = before.selection;
    if (before.view) editor.revealRange(before.view, vscode.TextEditorRevealType.AtTop);
  }
}

/** What can be picked, in reading order: each actor once, where it is first named. */
export function annotationItems(article: LiveArticle, l10n: Localisation): AnnotationItem[] {
  const { index } = article;
  const met = new Set<string>();
  return index.annotations.flatMap((annotation) => {
    const kind = kindOf(annotation);
    const entity = kind?.entity?.(annotation);
    if (!kind || entity === null || (entity !== undefined && met.has(entity))) return [];
    if (entity !== undefined) met.add(entity);
    const first = firstMention(annotation, index);
    const range = article.unchanged(first);
    if (!range) return [];
    const { label, sort, detail, icon } = kind.label(first, { ...l10n, index });
    return [
      {
        annotationKind: kind,
        range,
        label: escapeIcons(label),
        description: sort,
        detail: escapeIcons(detail),
        iconPath: new vscode.ThemeIcon(icon),
      },
    ];
  });
}
