import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { canPickFiles, hands, hasHands } from '../hands.js';
import { closeAllEditors, inWorkspace, readFile, until, writeFile } from '../workspace.js';
import { OneArticle } from './oneArticle.js';
import {
  actAs,
  actionsOf,
  annotations,
  decide,
  found,
  run,
  saved,
  sidecarOf,
} from './reviewByHand.js';
import { api, article, hoverOn, markedWords, openMarked, rows } from './speechmark.js';

const isThere = async (path: string | vscode.Uri): Promise<boolean> => {
  try {
    await readFile(path);
    return true;
  } catch {
    return false;
  }
};

const statusOf = async (uri: vscode.Uri, words: string): Promise<string | undefined> =>
  (await found(uri, 'quote', words))?.status;

/** The rows of the view of decisions, by group. */
async function decisions(): Promise<Record<string, readonly string[]>> {
  return Object.fromEntries(
    (await api())
      .viewRows('speechmark.decisions')
      .map(({ id, children }) => [id, children.map(({ description }) => description)]),
  );
}

interface Line {
  id: string;
  creator: { name: string };
  'speechmark:decision': { action: string; group: string; after?: string[] };
}

/** A line of a sidecar as somebody else had it who knew nothing of it. */
function otherwise(line: string, action: string, by?: string): string {
  const value = JSON.parse(line) as Line;
  const ulid = value.id.replace(/^urn:ulid:../, '0Z');
  value.id = `urn:ulid:${ulid}`;
  if (by !== undefined) value.creator.name = by;
  Object.assign(value['speechmark:decision'], { action, group: ulid, after: [] });
  return JSON.stringify(value);
}

describe('Sidecars', () => {
  before(() => actAs('Ines'));
  afterEach(async () => {
    await closeAllEditors();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('go with an article that is renamed or moved to another folder', async () => {
    const path = 'review/renamed.txt';
    const editor = await openMarked(path);
    await decide(editor, 'cheap rumours', 'rejectAnnotation');
    await saved(path);
    await writeFile(`${path}.adjudicated.speechmark.jsonl`, await readFile(sidecarOf(path)));
    await vscode.workspace.fs.createDirectory(inWorkspace('review/moved'));
    const to = inWorkspace('review/moved/anew.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inWorkspace(path), to);
    ok(await vscode.workspace.applyEdit(edit));
    await until('the sidecar', () => isThere(sidecarOf('review/moved/anew.txt')));
    ok(await isThere('review/moved/anew.txt.adjudicated.speechmark.jsonl'));
    equal(await isThere(sidecarOf(path)), false);
    await vscode.window.showTextDocument(to);
    await until('the rejection', async () => (await statusOf(to, 'cheap rumours')) === 'rejected');
    await run('undoDecision');
    await until('the quotation', async () => (await statusOf(to, 'cheap rumours')) === 'suggested');
    deepEqual(actionsOf(await saved('review/moved/anew.txt')), ['reject', 'undo']);
  });

  it('that another program left behind are offered to the article that they fit', async function () {
    if (!hasHands) this.skip();
    const editor = await openMarked('strayed/before.txt');
    await decide(editor, 'cheap rumours', 'rejectAnnotation');
    await saved('strayed/before.txt');
    await closeAllEditors();
    await vscode.workspace.fs.delete(inWorkspace('strayed/before.txt'));
    const other = await openMarked(
      'strayed/other.txt',
      article.replace('cheap rumours', 'wild tales'),
    );
    const { document } = await openMarked('strayed/after.txt');
    hands({ button: 'Take Them Over', of: 'before.txt.speechmark.jsonl' });
    await until(
      'the rejection',
      async () => (await statusOf(document.uri, 'cheap rumours')) === 'rejected',
    );
    equal(actionsOf(await saved('strayed/after.txt')).join(), 'reject');
    includes(await readFile(sidecarOf('strayed/after.txt')), '"source":"after.txt"');
    ok(await isThere(sidecarOf('strayed/before.txt')), 'the old one stays');
    equal(await isThere(sidecarOf('strayed/other.txt')), false);
    equal(
      (await annotations(other.document.uri)).every(({ status }) => status === 'suggested'),
      true,
    );
  });

  it('of an article in a read-only folder are kept, said, and saved elsewhere', async function () {
    if (!canPickFiles()) this.skip();
    const registered = vscode.workspace.registerFileSystemProvider(
      'reading-room',
      new OneArticle(article),
      { isReadonly: true },
    );
    try {
      const uri = vscode.Uri.parse('reading-room:/shelf/minister.txt');
      const editor = await vscode.window.showTextDocument(uri);
      await until('the marks', async () => (await markedWords(editor, 'quote')).length > 0);
      await decide(editor, 'cheap rumours', 'rejectAnnotation');
      await until('the failure', async () => (await (await api()).reviewSaved(uri)) === 'failed');
      includes((await api()).reviewStatus() ?? '', '$(warning)');
      const target = inWorkspace('review/minister-decisions.jsonl');
      hands({ button: 'Save As…', of: 'cannot be saved beside it' });
      hands({ fill: target.path, of: 'Save Decisions As' });
      await until('the file', () => isThere(target));
      includes(await readFile(target), '"reject"');
      await closeAllEditors();
      await vscode.window.showTextDocument(uri);
      await until(
        'the rejection',
        async () => (await statusOf(uri, 'cheap rumours')) === 'rejected',
      );
    } finally {
      registered.dispose();
    }
  });

  it('take in what was decided on an article before it was saved', async function () {
    if (!canPickFiles()) this.skip();
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: article,
    });
    const editor = await vscode.window.showTextDocument(document);
    await until('the marks', async () => (await markedWords(editor, 'quote')).length > 0);
    await decide(editor, 'cheap rumours', 'rejectAnnotation');
    await decide(editor, 'shared defences', 'acceptAnnotation');
    const target = inWorkspace('review/now-saved.txt');
    const saving = vscode.commands.executeCommand('workbench.action.files.saveAs');
    hands({ fill: target.path, of: 'Save As' });
    await saving;
    await until('the sidecar', () => isThere(sidecarOf('review/now-saved.txt')));
    await until(
      'the rejection',
      async () => (await statusOf(target, 'cheap rumours')) === 'rejected',
    );
    equal(await statusOf(target, 'shared defences'), 'accepted');
    deepEqual(actionsOf(await saved('review/now-saved.txt')), ['reject', 'accept']);
  });

  it('are kept beside each of two articles of one name, and of a file outside of the workspace', async () => {
    const outside = vscode.Uri.joinPath(inWorkspace(''), '..', `outside-${String(Date.now())}`);
    const path = vscode.Uri.joinPath(outside, 'twin.txt');
    await openMarked('review/twins/twin.txt').then((editor) =>
      decide(editor, 'cheap rumours', 'rejectAnnotation'),
    );
    equal(actionsOf(await saved('review/twins/twin.txt')).join(), 'reject');
    await vscode.workspace.fs.writeFile(path, new TextEncoder().encode(article));
    try {
      const editor = await vscode.window.showTextDocument(path);
      await until('the marks', async () => (await markedWords(editor, 'quote')).length > 0);
      equal(await statusOf(path, 'cheap rumours'), 'suggested');
      await decide(editor, 'cheap rumours', 'acceptAnnotation');
      equal(await (await api()).reviewSaved(path), 'saved');
      const sidecar = path.with({ path: sidecarOf(path.path) });
      includes(await readFile(sidecar), '"accept"');
    } finally {
      await vscode.workspace.fs.delete(outside, { recursive: true });
    }
    equal(actionsOf(await saved('review/twins/twin.txt')).join(), 'reject');
  });

  it('that are mended by hand are read again, and nothing decided meanwhile is lost', async () => {
    const path = 'review/mended.txt';
    const editor = await openMarked(path);
    await decide(editor, 'cheap rumours', 'rejectAnnotation');
    await saved(path);
    const good = await readFile(sidecarOf(path));
    await closeAllEditors();
    await writeFile(sidecarOf(path), 'damaged by another program');
    const again = await openMarked(path);
    const { uri } = again.document;
    await until('the notice', async () =>
      (await api()).status()?.lines.some((line) => line.includes('cannot be read as a sidecar')),
    );
    await decide(again, 'shared defences', 'acceptAnnotation');
    equal(await (await api()).reviewSaved(uri), 'saved');
    equal(await readFile(sidecarOf(path)), 'damaged by another program');
    await writeFile(sidecarOf(path), good);
    await until('the rejection', async () => (await statusOf(uri, 'cheap rumours')) === 'rejected');
    equal(await statusOf(uri, 'shared defences'), 'accepted');
  });
});

describe('Judgements that contradict', () => {
  before(() => actAs('Ines'));
  afterEach(closeAllEditors);

  it('of two windows of a reviewer are shown, kept and settled', async function () {
    if (!hasHands) this.skip();
    const path = 'review/conflict.txt';
    const editor = await openMarked(path);
    const { uri } = editor.document;
    const words = 'does not read treaties';
    await decide(editor, words, 'rejectAnnotation');
    await saved(path);
    const [, line = ''] = (await readFile(sidecarOf(path))).trimEnd().split('\n');
    const mine = await readFile(sidecarOf(path));
    await writeFile(sidecarOf(path), `${mine}${otherwise(line, 'accept')}\n`);
    await until('the conflict', async () => (await decisions())['disputed']);
    includes((await decisions())['disputed']?.join() ?? '', 'Ines: accepted · Ines: rejected');
    equal(await statusOf(uri, words), 'accepted');
    includes(await hoverOn(editor.document, words), '**Judged differently:** Ines: rejected');
    includes(await hoverOn(editor.document, words), 'command:speechmark.settleAnnotation');
    const row = (await rows()).find(({ label }) => label.includes(words));
    includes(row?.description ?? '', 'judged differently');
    await until('the notice', async () =>
      (await api()).status()?.lines.some((each) => each.includes('judged one annotation')),
    );
    hands({ button: 'Show', of: 'judged differently' });
    await until('the filter', async () => Object.keys(await decisions()).join() === 'disputed');
    await decide(editor, words, 'settleAnnotation', { pick: 'Ines: rejected', of: 'Settle' });
    await until('one judgement', async () => !(await decisions())['disputed']);
    equal(await statusOf(uri, words), 'rejected');
    deepEqual(actionsOf(await saved(path)), ['reject', 'accept', 'reject']);
    await run('undoDecision');
    await until('the conflict', async () => (await decisions())['disputed']);
    await run('clearDecisionsFilter');
  });

  it('of two reviewers are shown, and the view shows what was rejected alone', async () => {
    const path = 'review/conflict-of-two.txt';
    const editor = await openMarked(path);
    const words = 'does not read treaties';
    await decide(editor, words, 'acceptAnnotation');
    await decide(editor, 'cheap rumours', 'rejectAnnotation');
    await saved(path);
    const [, line = ''] = (await readFile(sidecarOf(path))).trimEnd().split('\n');
    const mine = await readFile(sidecarOf(path));
    await writeFile(
      sidecarOf(path),
      `${mine}${otherwise(line, 'reject', 'Jo *the* <b>second</b>')}\n`,
    );
    await until('the conflict', async () => (await decisions())['disputed']);
    includes((await decisions())['disputed']?.join() ?? '', 'Jo *the* <b>second</b>: rejected');
    await run('filterDecisions', 'rejected');
    deepEqual(Object.keys(await decisions()), ['rejected']);
    equal((await decisions())['rejected']?.length, 2);
    await run('clearDecisionsFilter');
    ok(Object.keys(await decisions()).length > 1);
  });
});
