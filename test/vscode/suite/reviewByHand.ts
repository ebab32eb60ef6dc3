// What the suites of review share: a reviewer with hands, and what the article then says.
import * as vscode from 'vscode';
import type { Annotation, AnnotationKind } from '../../../src/core/model.js';
import type { Deed } from '../../hosts/events.js';
import { equal, ok } from '../assert.js';
import { hands } from '../hands.js';
import { inWorkspace, putCaretAt, readFile, until } from '../workspace.js';
import { api, placeOf } from './speechmark.js';

export const sidecarOf = (path: string): string => `${path}.speechmark.jsonl`;

const settings = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('speechmark.review');

/** Has all that follows decided by somebody. */
export async function actAs(name: string): Promise<void> {
  if (settings().get('name') === name) return;
  await settings().update('name', name, vscode.ConfigurationTarget.Global);
  // The extension hears of it a little later than the setting is written.
  await until('the name', () => settings().get('name') === name);
}

export const run = (command: string, argument?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`speechmark.${command}`, argument);

/** Runs a command about the annotation on some words, and answers what it asks. */
export async function decide(
  editor: vscode.TextEditor,
  words: string,
  command: string,
  ...answers: readonly Deed[]
): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await putCaretAt(editor, placeOf(editor.document, words));
  const done = run(command);
  hands(...answers);
  await done;
}

/** Selects the first of some words. */
export async function select(editor: vscode.TextEditor, words: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(words);
  ok(start >= 0, words);
  const [from, to] = [document.positionAt(start), document.positionAt(start + words.length)];
  await putCaretAt(editor, from);
  editor.selection = new vscode.Selection(from, to);
  await until('the selection', () => document.getText(editor.selection) === words);
}

/** The annotations of an article as its reviewers have it. */
export async function annotations(uri: vscode.Uri): Promise<readonly Annotation[]> {
  return (await (await api()).analysisOf(uri))?.annotations ?? [];
}

/** The annotation of a kind whose words hold some. */
export async function found<K extends AnnotationKind>(
  uri: vscode.Uri,
  kind: K,
  words: string,
): Promise<Extract<Annotation, { kind: K }> | undefined> {
  const all = await annotations(uri);
  return all.find(
    (each): each is Extract<Annotation, { kind: K }> =>
      each.kind === kind && each.text.includes(words),
  );
}

export async function nameOf(uri: vscode.Uri, entity: string | null): Promise<string> {
  const { entities = [] } = (await (await api()).analysisOf(uri)) ?? {};
  return entities.find(({ id }) => id === entity)?.name ?? '';
}

/** What the sidecar of an article says, once all is saved. */
export async function saved(path: string): Promise<SavedDecision[]> {
  equal(await (await api()).reviewSaved(inWorkspace(path)), 'saved');
  const [, ...lines] = (await readFile(sidecarOf(path))).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as SavedDecision);
}

export interface SavedDecision {
  readonly creator: { readonly name: string };
  readonly 'speechmark:decision': {
    readonly action: string;
    readonly group: string;
    readonly suggestion?: { readonly fields: Readonly<Record<string, unknown>> } | null;
  };
}

export const actionsOf = (decisions: readonly SavedDecision[]): string[] =>
  decisions.map((each) => each['speechmark:decision'].action);
