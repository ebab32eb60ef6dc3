import * as vscode from 'vscode';
import type { Annotation } from '../../../src/core/model.js';
import type { Deed } from '../../hosts/events.js';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { hands, hasHands } from '../hands.js';
import { closeAllEditors, inWorkspace, readFile, until } from '../workspace.js';
import {
  actAs,
  actionsOf,
  annotations,
  decide,
  found,
  nameOf,
  run,
  saved,
  select,
} from './reviewByHand.js';
import { api, article, markedWords, openMarked } from './speechmark.js';

const field = (name: string, ...answers: readonly Deed[]): readonly Deed[] => [
  { pick: name, of: 'Correct' },
  ...answers,
];

async function times(count: number, command: string): Promise<void> {
  for (let step = 0; step < count; step += 1) await run(command);
}

describe('Corrections', () => {
  before(async function () {
    if (!hasHands) this.skip();
    await actAs('Ines');
  });

  afterEach(closeAllEditors);

  it('of everything that is said of an annotation stay, undone and redone too', async function () {
    this.timeout(0);
    const path = 'review/correct.txt';
    const editor = await openMarked(path);
    const { uri } = editor.document;
    const correct = async (
      words: string,
      answers: readonly Deed[],
      isSo: () => Promise<unknown>,
    ): Promise<void> => {
      await decide(editor, words, 'correctAnnotation', ...answers);
      await until(`${words}: ${JSON.stringify(answers)}`, isSo);
    };
    const pledge = (): ReturnType<typeof found<'pledge'>> => found(uri, 'pledge', '35 million');
    const money = async (): Promise<Extract<Annotation, { kind: 'money' }> | undefined> => {
      const id = (await pledge())?.money;
      const all = await annotations(uri);
      return all.find((each) => each.kind === 'money' && each.id === id) as
        Extract<Annotation, { kind: 'money' }> | undefined;
    };

    await correct(
      'does not read treaties',
      field('Form', { pick: 'block quote', of: 'Form' }),
      async () => (await found(uri, 'quote', 'treaties'))?.form === 'block',
    );
    await correct(
      'does not read treaties',
      field('Speaker', { pick: 'Russia', of: 'Speaker' }),
      async () =>
        (await nameOf(uri, (await found(uri, 'quote', 'treaties'))?.speaker ?? null)) === 'Russia',
    );
    await correct(
      'denied any part',
      field('Act', { pick: 'warning', of: 'Act' }),
      async () => (await found(uri, 'claim', 'any part'))?.act === 'warning',
    );
    await correct(
      'denied any part',
      field(
        'Speaker',
        { pick: 'New actor', of: 'Speaker' },
        { fill: 'The *Kremlin* <press> office', of: 'Name of the New Actor' },
        { pick: 'organisation', of: 'Type of actor' },
      ),
      async () =>
        (await nameOf(uri, (await found(uri, 'claim', 'any part'))?.speaker ?? null)) ===
        'The *Kremlin* <press> office',
    );
    await correct(
      'Brandsma p',
      field('Type of actor', { pick: 'group', of: 'Type of actor' }),
      async () =>
        (await annotations(uri)).some(
          (each) => each.kind === 'actor' && each.text === 'Brandsma' && each.type === 'group',
        ),
    );
    await correct(
      'ed Russia',
      field('Who is meant', { pick: 'European Union', of: 'Who is meant' }),
      async () =>
        (await nameOf(uri, (await found(uri, 'actor', 'Russia'))?.actor ?? null)) ===
        'European Union',
    );
    await correct(
      '35 million',
      field('Pledger', { pick: 'European Union', of: 'Pledger' }),
      async () => (await nameOf(uri, (await pledge())?.pledger ?? null)) === 'European Union',
    );
    await correct(
      '35 million',
      field('On behalf of', { pick: 'Russia', of: 'On behalf of' }),
      async () => (await nameOf(uri, (await pledge())?.onBehalfOf ?? null)) === 'Russia',
    );
    await correct(
      '35 million',
      field('Recipient', { fill: 'countries in the Pacific', of: 'Recipient' }),
      async () => (await pledge())?.recipient?.text === 'countries in the Pacific',
    );
    await correct(
      '35 million',
      field('Purpose', { fill: 'storm warning systems', of: 'Purpose' }),
      async () => (await pledge())?.purpose?.text === 'storm warning systems',
    );
    await correct(
      '35 million',
      field('State', { pick: 'conditional', of: 'State' }),
      async () => (await pledge())?.state === 'conditional',
    );
    await correct(
      '35 million',
      field('Amount', { fill: '36000000.50', of: 'Amount' }),
      async () => (await money())?.amount === '36000000.50',
    );
    await correct(
      '35 million',
      field('Currency', { fill: 'XDR', of: 'Currency' }),
      async () => (await money())?.currency === 'XDR',
    );
    await correct(
      'shared defences',
      field('Span', { fill: 'defences', of: 'Span' }),
      async () => (await found(uri, 'quote', 'defences'))?.text === 'defences',
    );
    await correct('cheap rumours', field('Kind', { pick: 'claim', of: 'Kind' }), async () =>
      (await annotations(uri)).some(
        (each) => each.kind === 'claim' && each.text === '“cheap rumours”',
      ),
    );

    const decisions = await saved(path);
    equal(decisions.length, 15);
    ok(actionsOf(decisions).every((action) => action === 'correct'));
    equal(await readFile(path), article);
    const after = JSON.stringify(await annotations(uri));
    await closeAllEditors();
    const again = await openMarked(path);
    equal(JSON.stringify(await annotations(again.document.uri)), after);
    await times(decisions.length, 'undoDecision');
    ok((await annotations(uri)).every(({ status }) => status === 'suggested'));
    await times(decisions.length, 'redoDecision');
    equal(JSON.stringify(await annotations(uri)), after);
  });
});

describe('Actors', () => {
  before(async function () {
    if (!hasHands) this.skip();
    await actAs('Ines');
  });

  afterEach(closeAllEditors);

  it('are merged, renamed and split, and the machine’s own words stay with the decisions', async () => {
    const path = 'review/actors.txt';
    const editor = await openMarked(path);
    const { uri } = editor.document;
    const names = async (): Promise<string[]> => {
      const { entities = [] } = (await (await api()).analysisOf(uri)) ?? {};
      return entities.map(({ name }) => name);
    };
    const first = await names();

    await decide(editor, 'ed Russia', 'mergeActors', {
      pick: 'European Union',
      of: 'Russia is the same as',
    });
    await until('one actor less', async () => !(await names()).includes('Russia'));
    const denial = await found(uri, 'claim', 'any part');
    equal(await nameOf(uri, denial?.speaker ?? null), 'European Union');

    await decide(
      editor,
      'the European Union',
      'renameActor',
      { fill: 'The 27', of: 'Name of the Actor' },
      { pick: 'bloc', of: 'Type of actor' },
    );
    await until('the new name', async () => (await names()).includes('The 27'));
    const accept = decide(editor, 'ed Russia', 'acceptAnnotation');
    await accept;
    const last = (await saved(path)).at(-1)?.['speechmark:decision'];
    equal(last?.suggestion?.fields['name'], 'Russia');

    await decide(
      editor,
      'the European Union',
      'splitActor',
      { tick: 'Russia denied', of: 'mean somebody else' },
      { keep: 'mean somebody else' },
      { pick: 'New actor', of: 'Who is meant' },
      { fill: 'Moscow', of: 'Name of the New Actor' },
      { pick: 'government', of: 'Type of actor' },
    );
    await until('the other actor', async () => (await names()).includes('Moscow'));
    const split = await found(uri, 'claim', 'any part');
    equal(await nameOf(uri, split?.speaker ?? null), 'Moscow');
    deepEqual(actionsOf(await saved(path)).slice(0, 3), ['merge', 'rename', 'accept']);

    await times(4, 'undoDecision');
    deepEqual(await names(), first);
  });
});

describe('Mark Selection As…', () => {
  before(async function () {
    if (!hasHands) this.skip();
    await actAs('Ines');
  });

  afterEach(closeAllEditors);

  it('marks all identical mentions of an actor in one step, and no part of a longer word', async () => {
    const path = 'review/mark.txt';
    const text = `${article}<p>The project costs much. A projectile is no project, but this project\r\nis one.</p>\n`;
    const editor = await openMarked(path, text);
    await select(editor, 'project');
    const marking = run('markSelection');
    hands(
      { pick: 'actor', of: 'Mark the Selection As' },
      { pick: 'New actor', of: 'Who is meant' },
      { fill: 'The Project', of: 'Name of the New Actor' },
      { pick: 'group', of: 'Type of actor' },
      { pick: 'Also the 3 identical mentions', of: 'stands elsewhere too' },
    );
    await marking;
    const marked = async (): Promise<string[]> =>
      (await markedWords(editor, 'actor')).filter((words) => words === 'project');
    await until('four mentions', async () => (await marked()).length === 4);
    const decisions = await saved(path);
    equal(new Set(decisions.map((each) => each['speechmark:decision'].group)).size, 1);
    await run('undoDecision');
    await until('none', async () => (await marked()).length === 0);
  });

  it('marks a pledge with its amount, a quotation and a claim', async () => {
    const path = 'review/mark-others.txt';
    const editor = await openMarked(path);
    const { uri } = editor.document;
    await select(editor, '$38 million');
    let marking = run('markSelection', 'pledge');
    hands(
      { pick: 'Marijke Brandsma', of: 'Pledger' },
      { keep: 'Amount' },
      { fill: 'USD', of: 'Currency' },
    );
    await marking;
    const pledge = await until('the pledge', async () =>
      (await annotations(uri)).find((each) => each.kind === 'pledge' && each.status === 'added'),
    );
    ok(pledge.kind === 'pledge' && pledge.text === '$38 million');
    const amount = (await annotations(uri)).find(({ id }) => id === pledge.money);
    ok(amount?.kind === 'money' && amount.amount === '38000000' && amount.currency === 'USD');

    await select(editor, 'rising seas');
    marking = run('markSelection', 'claim');
    hands({ pick: 'Nobody', of: 'Speaker' }, { pick: 'call', of: 'Act' });
    await marking;
    const claim = await until('the claim', async () =>
      (await annotations(uri)).find((each) => each.kind === 'claim' && each.status === 'added'),
    );
    // The machine's own, which is longer, stays beside it.
    equal(claim.text, 'rising seas');
    includes(actionsOf(await saved(path)).join(' '), 'add add add');
    equal(await readFile(inWorkspace(path)), article);
  });

  it('is offered by the light bulb and by the card over a selection', async () => {
    const editor = await openMarked('review/mark-offers.txt');
    await select(editor, 'rising seas');
    const { document, selection } = editor;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
    );
    const titles = actions.map(({ title }) => title);
    for (const kind of ['actor', 'pledge', 'quotation', 'claim']) {
      includes(titles, `Mark as ${kind}…`);
    }
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.start.translate(0, 2),
    );
    const cards = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    includes(cards.map(({ value }) => value).join(), 'command:speechmark.markSelection');
  });
});
