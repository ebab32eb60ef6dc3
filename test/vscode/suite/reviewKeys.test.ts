import * as vscode from 'vscode';
import { equal, includes, ok } from '../assert.js';
import { hands, hasHands, press } from '../hands.js';
import { closeAllEditors, openKnownFile, readFile, until } from '../workspace.js';
import { actAs, annotations, run, saved } from './reviewByHand.js';
import { api, openMarked } from './speechmark.js';

const sample = 'samples/black-sea-grain-talks.txt';

const said = async (): Promise<string> => (await api()).reviewStatus() ?? '';

/** What the keys are about: where the caret is put, and what the status bar says of it. */
async function about(): Promise<string> {
  const { line, character } = vscode.window.activeTextEditor?.selection.active ?? {};
  return `${String(line)}:${String(character)} ${await said()}`;
}

/** How many the status bar says are left. */
async function left(): Promise<number> {
  const words = await said();
  if (words.includes('all decided')) return 0;
  return Number(/(\d+) left/.exec(words)?.[1] ?? NaN);
}

/** All that is shown of the article: every field of every annotation, and every actor. */
async function shown(uri: vscode.Uri): Promise<string> {
  return JSON.stringify(await (await api()).analysisOf(uri));
}

/** Presses keys until the article is shown otherwise, and says how. */
async function changedBy(uri: vscode.Uri, ...keys: readonly string[]): Promise<string> {
  const before = await shown(uri);
  press(...keys);
  return until(`what ${keys.join(' ')} changes`, async () => {
    const now = await shown(uri);
    return now === before ? undefined : now;
  });
}

async function enter(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  press('Control+F8', 'r');
  await until('review mode', async () => /Review/.test(await said()));
  await until('what is left', async () => !Number.isNaN(await left()));
}

describe('A review by keys alone', () => {
  before(async function () {
    if (!hasHands) this.skip();
    await actAs('Ines');
  });

  afterEach(async () => {
    await run('leaveReviewMode');
    await closeAllEditors();
  });

  it('goes through a sample from first to last, which is as it was left when it is opened again', async function () {
    this.timeout(0);
    const source = await readFile((await openKnownFile(sample)).document.uri);
    const { uri } = (await openMarked(sample, source)).document;
    await until('the article', async () => (await annotations(uri)).length > 0);
    const states = [await shown(uri)];
    await enter();
    const all = await left();
    ok(all > 20, String(all));

    // One of each key first, then accept and reject to the end.
    const first = await about();
    press('s');
    await until('another', async () => (await about()) !== first);
    press('p');
    await until('the first again', async () => (await about()) === first);
    press('n', 'Tab', 'Shift+Tab', 'Backspace');
    await until('the first once more', async () => (await about()) === first);
    // A span that is moved there and back is what it was.
    press('Shift+ArrowRight');
    await until('the new span', async () => (await said()).includes('New span'));
    press('Shift+ArrowLeft');
    await until('the first as it was', async () => (await about()) === first);
    states.push(await changedBy(uri, 'Control+Shift+ArrowRight', 'Shift+ArrowLeft', 'Enter'));
    await until('the second', async () => !(await said()).includes('New span'));
    press('Shift+ArrowLeft');
    await until('the new span', async () => (await said()).includes('New span'));
    press('Escape');
    await until('the old span', async () => !(await said()).includes('New span'));
    includes(await said(), 'Review: ');
    press('t');
    hands({ fill: 'check **this** [against](x) the transcript', of: 'Note' });
    await until('the note', async () => (await shown(uri)).includes('the transcript'));
    states.push(await shown(uri));
    press('c');
    const otherKind = /Review: claim/.test(await said()) ? 'quotation' : 'claim';
    hands({ pick: 'Kind', of: 'Correct' }, { pick: otherKind, of: 'Kind' });
    await until('the kind', async () => (await shown(uri)) !== states.at(-1));
    states.push(await shown(uri));
    const overlapping = await about();
    press('o');
    await until('an overlapping one, or the same', async () => (await said()) !== '');
    press('o', 'o', 'o', 's');
    ok(overlapping !== '');
    // A list that closes may give the keys back to the text a moment after they were pressed.
    let pressed = Date.now();
    await until('an undecided one', async () => {
      if ((await about()) !== overlapping) return true;
      if (Date.now() - pressed > 3000) {
        press('s');
        pressed = Date.now();
      }
      return false;
    });
    while ((await left()) > 0) {
      states.push(await changedBy(uri, states.length % 3 === 0 ? 'r' : 'a'));
      ok(states.length < 3 * all, 'it comes to an end');
    }
    includes(await said(), 'all decided');
    equal(await readFile(uri), source);
    const count = new Set((await saved(sample)).map((each) => each['speechmark:decision'].group))
      .size;
    equal(count, states.length - 1);
    press('Escape');
    await until('the end of review mode', async () => !(await said()).includes('Review'));
    await closeAllEditors();

    const again = await vscode.window.showTextDocument(uri);
    await until('the article', async () => (await shown(again.document.uri)) === states.at(-1));
    includes(await said(), 'all decided');
    await enter();
    for (const before of states.slice(0, -1).reverse()) {
      const now = await changedBy(uri, 'u');
      equal(now, before, 'undone');
    }
    for (const after of states.slice(1)) {
      const now = await changedBy(uri, 'Shift+u');
      equal(now, after, 'redone');
    }
    equal(await readFile(uri), source);
  });
});
