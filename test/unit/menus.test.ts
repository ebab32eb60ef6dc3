import assert from 'node:assert/strict';
import { contributes } from '../../package.json';

interface Item {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

const menus: Readonly<Record<string, readonly Item[]>> = contributes.menus;

/** The commands of a menu, those of its submenus included. */
function commandsOf(menu: string, isWanted: (item: Item) => boolean = () => true): string[] {
  return (menus[menu] ?? [])
    .filter(isWanted)
    .flatMap(({ command, submenu }) => command ?? commandsOf(submenu ?? ''))
    .map((each) => each.replace('speechmark.', ''));
}

const isOfAnnotation = ({ when = '' }: Item): boolean =>
  when.includes('viewItem == speechmark.annotation') || !when.includes('viewItem');

describe('Menus', () => {
  it('offer in the text what can be done with the words there', () => {
    const offered = commandsOf('editor/context');
    for (const each of ['showCard', 'listMentions', 'copyCitation', 'markSelection', 'hideKind']) {
      assert.ok(offered.includes(each), each);
    }
  });

  it('offer the same for a row, and its review and its actor below one word each', () => {
    const offered = commandsOf('view/item/context', isOfAnnotation);
    for (const each of ['showCard', 'listMentions', 'copyCitation', 'hideKind']) {
      assert.ok(offered.includes(each), each);
    }
    const submenus = (menus['view/item/context'] ?? []).flatMap(({ submenu }) => submenu ?? []);
    assert.deepEqual([...new Set(submenus)], ['speechmark.rowReview', 'speechmark.rowActor']);
  });

  it('offer an export, the reading view and peace in a tab, and a folder’s export in the explorer', () => {
    const tab = commandsOf('editor/title/context');
    for (const each of ['export', 'openReadingView', 'stopAnnotating']) {
      assert.ok(tab.includes(each), each);
    }
    assert.ok(commandsOf('explorer/context').includes('exportFolder'));
  });

  it('show nothing in files that are not articles', () => {
    const aboutFiles = /^(?:explorer|editor)\//;
    for (const [menu, items] of Object.entries(menus).filter(([each]) => aboutFiles.test(each))) {
      for (const { command, submenu, when = '' } of items) {
        assert.match(
          when,
          /speechmark\.state|speechmark\.annotatedFiles|resourceExtname|explorerResourceIsFolder/,
          `${menu}: ${command ?? submenu ?? ''}`,
        );
      }
    }
  });

  it('have a submenu where there would be more than four of ours', () => {
    const aboutFiles = /^(?:explorer|editor)\//;
    for (const [menu, items] of Object.entries(menus).filter(([each]) => aboutFiles.test(each))) {
      assert.ok(items.length <= 4, menu);
    }
    assert.deepEqual(
      contributes.submenus.map(({ id }) => id).filter((id) => !menus[id]?.length),
      [],
    );
  });

  it('name commands that there are', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const named = Object.values(menus).flatMap((items) =>
      items.flatMap(({ command }) => command ?? []),
    );
    assert.deepEqual(
      named.filter((each) => !known.has(each)),
      [],
    );
  });
});
