import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { KeptExports } from '../../analysis/exports/keptExports';
import type { Annotation } from '../../core/model';
import type { ActiveArticle } from '../articles/activeArticle';
import { fileNameOf, type Articles } from '../articles/articles';
import { rangeIn } from '../articles/editorRanges';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import type { CardTarget } from '../cards/cardLinks';
import { firstMention, mentionsOf, nextMention } from '../navigation/mentions';
import type { Jumps } from '../navigation/jumps';
import type { ArticleRow } from '../views/articleRow';
import type { Localisation } from '../words/localisation';
import { kindOf } from '../kinds/kinds';
import type { ShownKinds } from '../marks/shownKinds';
import { citationOf } from './citation';
import { citationStyles, type CitationStyle } from './citationStyles';
import { registerCommandMap } from './registerCommandMap';
import { inform } from '../words/messages';

interface Tools {
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  readonly jumps: Jumps;
  readonly shownKinds: ShownKinds;
  readonly l10n: Localisation;
  /** Finds the sentence that is cited. */
  readonly exports: KeptExports;
  readonly articles: Articles;
}

/** What a command works on: the annotation of a card or a row, or the one at the caret. */
interface Subject {
  readonly document: vscode.TextDocument;
  readonly article: LiveArticle;
  readonly annotation: Annotation;
  /** Offset of its words, in the analysed version. */
  readonly start: number;
}

/** Registers what cards, rows and menus offer of one annotation; each also works at the caret. */
export function registerMentionCommands(tools: Tools): vscode.Disposable {
  const { jumps, shownKinds, l10n } = tools;
  const { t } = l10n;
  const about =
    (act: (subject: Subject) => unknown) =>
    async (target?: unknown): Promise<void> => {
      const subject = await subjectOf(target, tools);
      if (subject) await act(subject);
      else void inform(t('Nothing is marked here.'));
    };
  return registerCommandMap({
    'speechmark.goToFirstMention': about(async ({ document, article, annotation }) => {
      await jumps.to(document, article.now(firstMention(annotation, article.index)));
    }),
    'speechmark.goToNextMention': about(async ({ document, article, annotation, start }) => {
      const next =
        nextMention(annotation, start, article.index) ??
        mentionsOf(annotation, article.index)[0] ??
        annotation;
      await jumps.to(document, article.now(next));
    }),
    'speechmark.showCard': about(async ({ document, article, annotation, start }) => {
      const isHere = start === annotation.start;
      await jumps.to(document, article.now(isHere ? annotation : { start, end: start + 1 }));
      await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    }),
    'speechmark.hideKind': about(async ({ annotation }) => {
      const kind = kindOf(annotation);
      if (kind) await shownKinds.hide(kind);
    }),
    'speechmark.listMentions': about(listMentions),
    'speechmark.copyCitation': about((subject) => copyCitation(subject, 'plain', tools)),
    'speechmark.copyCitationAs': about(async (subject) => {
      const style = await chooseStyle(l10n);
      if (style) await copyCitation(subject, style, tools);
    }),
  });
}

async function copyCitation(
  { document, article, annotation }: Subject,
  style: CitationStyle | 'paraphrase',
  { exports, articles, l10n }: Tools,
): Promise<void> {
  const context = { ...l10n, index: article.index };
  const name = fileNameOf(document.uri);
  const { start, end } = article.now(annotation);
  const sentence =
    style === 'paraphrase'
      ? null
      : await exports.ask('sentence', {
          source: document.getText(),
          format: article.document.format,
          takenIn: [...articles.takenInto(document)],
          start,
          end,
        });
  const written = style === 'paraphrase' ? 'plain' : style;
  const citation = citationOf(annotation, name, context, written, sentence);
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(`$(copy) ${l10n.t('Copied as citation.')}`, 4000);
}

async function chooseStyle({ t }: Localisation): Promise<CitationStyle | 'paraphrase' | undefined> {
  const styles = [
    ...(Object.entries(citationStyles(t)) as [CitationStyle, string][]),
    ['paraphrase', t('In other words, as cards tell it')] as const,
  ];
  const picked = await vscode.window.showQuickPick(
    styles.map(([style, label]) => ({ label, style })),
    { title: t('Copy as Citation'), placeHolder: t('In which style?') },
  );
  return picked?.style;
}

async function listMentions({ document, article, annotation, start }: Subject): Promise<void> {
  const locate = (range: Range): vscode.Location =>
    new vscode.Location(document.uri, rangeIn(document, article.now(range)));
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    document.uri,
    document.positionAt(article.now({ start, end: start + 1 }).start),
    mentionsOf(annotation, article.index).map(locate),
    'peek',
  );
}

async function subjectOf(given: unknown, { active, live }: Tools): Promise<Subject | undefined> {
  const { uri, annotation: id, start } = (given ?? {}) as Partial<CardTarget & ArticleRow>;
  if (typeof id === 'string') {
    // A row is of the active article.
    const document =
      typeof uri === 'string'
        ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))
        : active.document;
    const article = document && (await live.whenAnalysed(document));
    const annotation = article?.index.annotation(id);
    return (
      article && annotation && { document, article, annotation, start: start ?? annotation.start }
    );
  }
  const { activeTextEditor } = vscode.window;
  const { document } = active;
  if (!document || activeTextEditor?.document !== document) return undefined;
  const article = await live.whenAnalysed(document);
  const caret = document.offsetAt(activeTextEditor.selection.start);
  const place = article?.placesAt(caret)[0] ?? article?.placesAt(caret - 1)[0];
  return (
    article && place && { document, article, annotation: place.annotation, start: place.start }
  );
}
