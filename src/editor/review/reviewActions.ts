import * as vscode from 'vscode';
import { offsetsOf } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';
import type { ShownKinds } from '../marks/shownKinds';
import { kindOf } from '../kinds/kinds';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { kindWord } from './fieldWords';
import { markableKinds } from './markSelection';
import {
  actorActionsOn,
  MARK_SELECTION,
  reviewActionsOn,
  reviewActionWord,
  reviewCommands,
} from './reviewLinks';
import type { ReviewTarget } from './reviewTarget';

/** How many annotations that lie on each other are offered. */
const most = 3;

/** What the light bulb offers on what is marked. */
export class ReviewActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor];

  constructor(
    private readonly live: LiveArticles,
    private readonly shownKinds: ShownKinds,
    /** Whether words of a document that were decided on are lost. */
    private readonly hasLost: (document: vscode.TextDocument) => boolean,
    private readonly l10n: Localisation,
  ) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const article = this.live.of(document);
    if (!article) return [];
    if (!range.isEmpty) return this.ofSelection(document);
    const { start } = offsetsOf(document, range);
    const annotations = new Set(article.placesAt(start).map(({ annotation }) => annotation));
    const context = { ...this.l10n, index: article.index };
    return [...annotations]
      .filter(({ kind }) => !this.shownKinds.hidden.has(kind))
      .slice(0, most)
      .flatMap((annotation, at) => {
        const label = kindOf(annotation)?.label(annotation, context);
        const words = shorten(oneLine(label?.label ?? annotation.text), 40);
        const target = { uri: document.uri.toString(), annotation: annotation.id };
        const isOpen = annotation.status === 'suggested';
        // Of the actors of wider ones their own places have the actions.
        const ofActor = at === 0 ? actorActionsOn(annotation) : [];
        return [...reviewActionsOn(annotation), ...ofActor].map((action) => {
          const title = this.l10n.t('{0} ({1})', reviewActionWord(action, this.l10n.t), words);
          return codeAction(title, reviewCommands[action], target, isOpen);
        });
      });
  }

  /** A selection can be marked as something, and be where lost words belong. */
  private ofSelection(document: vscode.TextDocument): vscode.CodeAction[] {
    const { t } = this.l10n;
    const action = (
      title: string,
      command: string,
      given: readonly string[],
    ): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
      made.command = { title, command, arguments: [...given] };
      return made;
    };
    return [
      ...(this.hasLost(document) ? [action(t('Attach here…'), 'speechmark.attachHere', [])] : []),
      ...markableKinds.map((kind) =>
        action(t('Mark as {0}…', kindWord(kind, t)), MARK_SELECTION, [kind]),
      ),
    ];
  }
}

function codeAction(
  title: string,
  command: string,
  target: ReviewTarget,
  isOpen: boolean,
): vscode.CodeAction {
  const { QuickFix, Refactor } = vscode.CodeActionKind;
  const action = new vscode.CodeAction(title, isOpen ? QuickFix : Refactor);
  action.command = { title, command, arguments: [target] };
  return action;
}
