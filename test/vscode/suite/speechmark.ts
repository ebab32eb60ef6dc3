// What the suite knows of the extension: its interface for tests, and an article of our own.
import * as vscode from 'vscode';
import type { SpeechmarkApi } from '../../../src/editor/extensionApi.js';
import type { MarkName } from '../../../src/editor/kinds/editorKind.js';
import type { ArticleRow } from '../../../src/editor/views/articleRow.js';
import { equal, ok } from '../assert.js';
import { openArticle, until } from '../workspace.js';

export const article = `Dutch water minister urges joint flood defences

<p>ROTTERDAM &mdash; Dutch Water Minister Marijke Brandsma on Monday urged the European Union to build “shared defences” against rising seas.</p>
<p>Brandsma pledged 35 million euros ($38 million) to “front-line” countries in the Pacific to improve their storm warning systems.</p>
<p>“The sea does not read treaties, and it will not wait for us,” Brandsma said in a speech at a coastal conference in Rotterdam.</p>
<p>She accused Russia of spreading “cheap rumours” about the project.</p>
<p>Russia denied any part in the campaign.</p>
`;

/** The extension, activated. */
export function extension(): vscode.Extension<SpeechmarkApi> {
  const found = vscode.extensions.getExtension<SpeechmarkApi>('speechmark.speechmark');
  ok(found, 'the extension is found');
  return found;
}

export async function api(): Promise<SpeechmarkApi> {
  return extension().activate();
}

/** Opens an article and waits until it is marked. */
export async function openMarked(path: string, content = article): Promise<vscode.TextEditor> {
  const speechmark = await api();
  const editor = await openArticle(path, content);
  await until('the marks', () => {
    const shown = speechmark.shownHighlights(editor.document.uri);
    return shown.some(({ ranges }) => ranges.length > 0);
  });
  return editor;
}

/** The words that are marked as a kind, in reading order. */
export async function markedWords(
  { document }: vscode.TextEditor,
  kind: MarkName,
): Promise<string[]> {
  const shown = (await api()).shownHighlights(document.uri);
  const ranges = shown.find((each) => each.kind === kind)?.ranges ?? [];
  return ranges.map((range) => document.getText(range));
}

/** The middle of some words in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `${words} is in the document`);
  return document.positionAt(start + Math.floor(words.length / 2));
}

/** What a reader sees when resting the mouse on some words: the markdown of our cards. */
export async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}

/** The words that the last jump led to; they are lit, the caret is before them, none is selected. */
export async function jumpedTo(): Promise<string> {
  const jump = (await api()).lastJump();
  const editor = vscode.window.activeTextEditor;
  ok(jump && editor, 'a jump and an editor');
  equal(editor.document.uri.toString(), jump.uri.toString());
  ok(editor.selection.isEmpty, 'no words are selected');
  ok(editor.selection.active.isEqual(jump.range.start), 'the caret is before the words');
  return editor.document.getText(jump.range);
}

/** The words of a card without the marks of markdown. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\*\*|\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** All rows of the outline, children after their parents. */
export async function rows(): Promise<ArticleRow[]> {
  const flat = (some: readonly ArticleRow[]): ArticleRow[] =>
    some.flatMap((row) => [row, ...flat(row.children)]);
  return flat((await api()).outlineRows());
}

/** Waits until a row's label holds some words. */
export function rowWith(words: string): Promise<ArticleRow> {
  return until(`the row “${words}”`, async () =>
    (await rows()).find(({ label }) => label.replace(/\u00A0/g, ' ').includes(words)),
  );
}
