import * as vscode from 'vscode';
import type { Annotation } from '../../core/model';
import type { Range } from '../../core/document/sourceDocument';
import type { ActiveArticle } from '../articles/activeArticle';
import { annotationLabel } from '../words/annotationLabels';
import { editorsOf, rangeIn } from '../articles/editorRanges';
import { escapeIcons } from '../words/escapeIcons';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import type { Localisation } from '../words/localisation';
import { firstNaming } from '../articles/mentions';
import { selectIn } from './reveal';

/** One annotation to pick. */
export interface AnnotationItem extends vscode.QuickPickItem {
  readonly annotation: Annotation;
  readonly range: Range;
}

/** “Go to Annotation…”: a list to type into, each choice shown in the text as it is passed. */
export async function pickAnnotation(
  active: ActiveArticle,
  live: LiveArticles,
  l10n: Localisation,
): Promise<void> {
  const { t } = l10n;
  const { document } = active;
  const article = document && (await live.whenRead(document));
  if (!document || !article) {
    void vscode.window.showInformationMessage(t('Open an article first.'));
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
    if (!editor || !item) return;
    const range = rangeIn(document, item.range);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
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
    await selectIn(document, picked.range);
  } else if (before) {
    editor.selection = before.selection;
    if (before.view) editor.revealRange(before.view, vscode.TextEditorRevealType.AtTop);
  }
}

/** What can be picked, in reading order: each actor once, where it is first named. */
export function annotationItems(article: LiveArticle, l10n: Localisation): AnnotationItem[] {
  const { index } = article;
  const met = new Set<string>();
  const isListed = (annotation: Annotation): boolean => {
    if (annotation.kind !== 'actor') return annotation.kind !== 'money';
    if (annotation.actor === null || met.has(annotation.actor)) return false;
    met.add(annotation.actor);
    return true;
  };
  return index.annotations.flatMap((annotation) => {
    if (!isListed(annotation)) return [];
    const place = annotation.kind === 'actor' ? firstNaming(annotation, index) : annotation;
    const range = article.unchanged(place);
    if (!range) return [];
    const { label, sort, detail, icon } = annotationLabel(place, index, l10n);
    return [
      {
        annotation,
        range,
        label: escapeIcons(label),
        description: sort,
        detail: escapeIcons(detail),
        iconPath: new vscode.ThemeIcon(icon),
      },
    ];
  });
}
