import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, openArticle, until } from '../workspace.js';
import { api, article, jumpedTo, openMarked, placeOf, rows, rowWith } from './speechmark.js';

const headline = 'Dutch water minister urges joint flood defences';

const several = `1 of 2 DOCUMENTS

The Harwick Courier

May 3, 2031 Saturday

Two ferries for Harwick

BYLINE: Ana Roe

LENGTH: 60 words

Norland will spend 3 million crowns on two ferries for Harwick, Transport Minister Otto Brandt said on Friday. He promised that they would sail by May.

“We will not wait any longer,” Brandt told reporters.

LOAD-DATE: May 4, 2031

2 of 2 DOCUMENTS

Sandvik Evening News

May 5, 2031 Monday

Mill closes

LENGTH: 60 words

The last paper mill in the town will close in June, its owner said. “There is no buyer,” he told the staff. The works council had asked for $5 million.
`;

describe('The speech outline', () => {
  afterEach(closeAllEditors);

  it('lists who says and pledges what, in reading order', async () => {
    await openMarked('outline/article.txt');
    await rowWith('Brandsma: pledges €35 million');
    const all = await rows();
    equal(all[0]?.label, headline);
    equal(all[1]?.label, 'Marijke Brandsma');
    includes(all[2]?.label ?? '', 'coastal conference');
    const labels = all.map(({ label }) => label.replace(/\u00A0/g, ' '));
    const order = ['Brandsma: calls', 'pledges €35 million', 'The sea does', 'accuses Russia'];
    const places = order.map((words) => labels.findIndex((label) => label.includes(words)));
    ok(!places.includes(-1), `each is listed: ${labels.join(' / ')}`);
    deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      'reading order',
    );
    ok(labels.some((label) => label.startsWith('Russia: denies')));
    const accusation = all.find(({ label }) => label.includes('accuses'));
    deepEqual(
      accusation?.children.map(({ label }) => label),
      ['“cheap rumours”'],
      'the quote stands below its claim',
    );
    for (const row of all) ok(row.spoken.length > 0, 'a label for screen readers');
  });

  it('has a row for each of several articles, and goes to its headline', async () => {
    const editor = await openMarked('outline/several.txt', several);
    await rowWith('Mill closes');
    const tops = (await api()).outlineRows();
    deepEqual(
      tops.map(({ label, description }) => [label, description]),
      [
        ['Two ferries for Harwick', 'The Harwick Courier · 2031-05-03'],
        ['Mill closes', 'Sandvik Evening News · 2031-05-05'],
      ],
    );
    ok(
      tops.every(({ children }) => children.length > 0),
      'each has its own rows',
    );
    const { id, range } = await rowWith('Mill closes');
    ok(range, 'a place');
    const target = { uri: editor.document.uri.toString(), ...range, row: id };
    await vscode.commands.executeCommand('speechmark.goTo', target);
    equal(await jumpedTo(), 'Mill closes');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    deepEqual(
      symbols.map(({ name }) => name),
      ['Two ferries for Harwick', 'Mill closes'],
    );
    ok(
      symbols.every(({ children }) => children.length > 0),
      'symbols stand below their article',
    );
  });

  it('goes to the words of a row', async () => {
    const editor = await openMarked('outline/goto.txt');
    const { document } = editor;
    for (const [row, words] of [
      ['pledges €35 million', '35 million euros'],
      [headline, headline],
    ] as const) {
      const { id, range } = await rowWith(row);
      ok(range, 'a place');
      const target = { uri: document.uri.toString(), ...range, row: id };
      await vscode.commands.executeCommand('speechmark.goTo', target);
      equal(await jumpedTo(), words);
    }
  });

  it('goes to where the words are after an edit', async () => {
    const editor = await openMarked('outline/moved.txt');
    const { id, range } = await rowWith('pledges €35 million');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), '<p>Some words before it all.</p>\n');
    });
    const target = { uri: editor.document.uri.toString(), ...range, row: id };
    await vscode.commands.executeCommand('speechmark.goTo', target);
    equal(await jumpedTo(), '35 million euros');
  });

  it('follows the editor and its edits', async () => {
    const editor = await openMarked('outline/followed.txt');
    await rowWith('pledges €35 million');
    const start = editor.document.getText().indexOf('35 million');
    await editor.edit((edit) => {
      const range = new vscode.Range(
        editor.document.positionAt(start),
        editor.document.positionAt(start + 2),
      );
      edit.replace(range, '36');
    });
    await rowWith('pledges €36 million');
    await openArticle('outline/empty.txt', '');
    await until('an empty outline', async () => (await rows()).length === 0);
    await vscode.window.showTextDocument(editor.document, { preview: false });
    await rowWith('pledges €36 million');
  });

  it('can be shown', async () => {
    await openMarked('outline/shown.txt');
    await vscode.commands.executeCommand('speechmark.outline.focus');
    await rowWith('pledges €35 million');
  });

  it('can be ordered by speaker and by kind, and back', async () => {
    await openMarked('outline/orders.txt');
    await rowWith('pledges €35 million');
    const roots = async (): Promise<string[]> =>
      (await api()).outlineRows().map(({ label, description }) => `${label} ${description}`);
    await vscode.commands.executeCommand('speechmark.outlineBySpeaker');
    const speakers = await roots();
    ok(
      speakers.some((row) => row.startsWith('Marijke Brandsma')),
      speakers.join(' / '),
    );
    ok(speakers.includes('Russia 1'), speakers.join(' / '));
    await vscode.commands.executeCommand('speechmark.outlineByKind');
    const kinds = await roots();
    ok(kinds.includes('Pledges 1'), kinds.join(' / '));
    ok(
      kinds.some((row) => row.startsWith('Claims')),
      kinds.join(' / '),
    );
    await vscode.commands.executeCommand('speechmark.outlineInReadingOrder');
    equal((await roots())[1]?.startsWith('Marijke Brandsma main speaker'), true);
  });

  it('can be filtered, and says so', async () => {
    await openMarked('outline/filtered.txt');
    await rowWith('pledges €35 million');
    await vscode.commands.executeCommand('speechmark.outline.focus');
    const all = (await rows()).length;
    await vscode.commands.executeCommand('speechmark.filterOutline', 'russia denies');
    deepEqual(
      (await rows()).map(({ label }) => label),
      ['Russia: denies'],
    );
    const heading = (await api()).viewHeading('speechmark.outline');
    equal(heading.message, `Filter “russia denies”: 1 of ${String(all)} rows match.`);
    includes(heading.description, '1 pledge');
    await vscode.commands.executeCommand('speechmark.clearOutlineFilter');
    equal((await rows()).length, all);
    equal((await api()).viewHeading('speechmark.outline').message, '');
  });

  it('selects the row of the words at the caret', async () => {
    const editor = await openMarked('outline/caret.txt');
    await vscode.commands.executeCommand('speechmark.outline.focus');
    await vscode.window.showTextDocument(editor.document);
    const { document } = editor;
    for (const [words, row] of [
      ['35 million', 'pledges €35 million'],
      ['cheap rumours', '“cheap rumours”'],
      ['urges', headline],
    ] as const) {
      const at = placeOf(document, words);
      editor.selection = new vscode.Selection(at, at);
      const speechmark = await api();
      await until(`the row of ${words}`, () =>
        speechmark
          .selectedRow('speechmark.outline')
          ?.label.replace(/\u00A0/g, ' ')
          .includes(row),
      );
      equal(vscode.window.activeTextEditor, editor, 'the focus stays');
    }
  });

  it('is copied as Markdown, whole or one row', async () => {
    await openMarked('outline/copied.txt');
    const pledge = await rowWith('pledges €35 million');
    await vscode.commands.executeCommand('speechmark.copyOutline');
    const whole = await vscode.env.clipboard.readText();
    ok(whole.startsWith(`## Speech outline\n\n- ${headline}\n`), whole);
    includes(whole, '  - “cheap rumours”');
    await vscode.commands.executeCommand('speechmark.copyRow', pledge);
    const one = await vscode.env.clipboard.readText();
    ok(one.startsWith('- ') && one.includes('€35 million'), one);
  });

  it('is not drawn anew when nothing in it changed', async () => {
    const title = 'Sea walls hold through a quiet night';
    const editor = await openMarked('outline/still.txt', article.replace(headline, title));
    await vscode.commands.executeCommand('speechmark.outline.focus');
    const speechmark = await api();
    const redraws = (): number => speechmark.viewRedraws('speechmark.outline');
    // The row of the caret can be selected only when VS Code has drawn the rows of this article.
    await until(
      'the row of the title',
      () => speechmark.selectedRow('speechmark.outline')?.label === title,
    );
    const before = redraws();
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), '\n');
    });
    await speechmark.analysisOf(editor.document.uri);
    await vscode.commands.executeCommand('speechmark.refresh');
    equal(redraws(), before);
  });
});
