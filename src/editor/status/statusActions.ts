import * as vscode from 'vscode';
import { cutNotice } from '../../analysis/sizeLimit';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { noticeWords } from '../words/noticeWords';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';

interface Action extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

interface Tools {
  readonly active: ActiveArticle;
  readonly articles: Articles;
  readonly l10n: Localisation;
}

/** The choices that a click on the status bar opens. */
export async function showActions(tools: Tools): Promise<void> {
  const { t } = tools.l10n;
  const actions = actionsFor(tools);
  const picked = await vscode.window.showQuickPick(actions, {
    title: t('Speechmark'),
    placeHolder: t('What to do'),
  });
  await picked?.run();
}

/** Notices first, then what can be done with the article in its state, most wanted first. */
export function actionsFor({ active, articles, l10n }: Tools): Action[] {
  const { t } = l10n;
  const { document } = active;
  const command = (icon: string, label: string, id: string, ...args: unknown[]): Action => ({
    label: `$(${icon}) ${label}`,
    run: () => vscode.commands.executeCommand(id, ...args),
  });
  const annotate = command('wand', t('Annotate This File'), 'speechmark.annotateFile');
  const settings = command(
    'gear',
    t('Open Settings'),
    'workbench.action.openSettings',
    'speechmark',
  );
  if (!document) return [settings];
  const outcome = articles.latest(document)?.outcome;
  const notices = outcome?.state === 'annotated' ? outcome.document.notices : [];
  const noticeActions = notices.map((notice): Action => {
    const words = escapeIcons(noticeWords(notice, t));
    switch (notice.code) {
      case cutNotice:
        return {
          label: `$(warning) ${words}`,
          detail: t('Choose this to annotate all of it'),
          run: () => articles.analyseWhole(document),
        };
      case 'left-out':
        return {
          label: `$(info) ${words}`,
          detail: t('Choose this to see what was left out, and to take it in'),
          run: () => vscode.commands.executeCommand('speechmark.showLeftOut'),
        };
      default:
        return { label: `$(warning) ${words}`, run: () => undefined };
    }
  });
  const stop = command('circle-slash', t('Stop Annotating This File'), 'speechmark.stopAnnotating');
  switch (articles.stateOf(document)) {
    case 'annotated':
      return [
        ...noticeActions,
        command('list-tree', t('Show the Speech Outline'), 'speechmark.outline.focus'),
        command('search', t('Go to Annotation…'), 'speechmark.goToAnnotation'),
        command('export', t('Export Annotations…'), 'speechmark.export'),
        command('eye', t('Choose What to Mark…'), 'speechmark.chooseMarks'),
        command(
          'symbol-color',
          t('Colour Each Actor Differently or All Alike'),
          'speechmark.toggleActorColors',
        ),
        command('refresh', t('Refresh Annotations'), 'speechmark.refresh'),
        stop,
        settings,
      ];
    case 'waiting':
      return [stop, settings];
    case 'failed':
      return [
        command('refresh', t('Try Again'), 'speechmark.refresh'),
        command('output', t('Show Why'), 'speechmark.showLog'),
        settings,
      ];
    default:
      return [annotate, settings];
  }
}
