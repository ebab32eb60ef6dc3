import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { extensionsOf, fileKinds } from '../../src/intake/fileKinds';

const root = path.resolve(__dirname, '../..');

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('The package', () => {
  let files: Set<string>;

  before(async () => {
    const listed = await listFiles({ cwd: root, packageManager: PackageManager.None });
    files = new Set(listed.map((file) => file.replaceAll(path.sep, '/')));
  });

  it('holds the pictures of the README', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]*\]\((?!https?:)([^)]+)\)/g)];
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.map(([, file]) => file ?? '').filter((file) => !files.has(file)),
      [],
    );
  });

  it('holds the icons and pictures that the manifest names', () => {
    const named = [...read('package.json').matchAll(/"(media\/[^"]+)"/g)];
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.map(([, file]) => file ?? '').filter((file) => !files.has(file)),
      [],
    );
  });

  it('offers to convert every kind of file that can be', () => {
    const menus = [...read('package.json').matchAll(/resourceExtname =~ \/\^\\\\\.\(([^)]*)\)\$/g)];
    assert.equal(menus.length, 2);
    const extensions = fileKinds.flatMap(extensionsOf).map((extension) => extension.slice(1));
    for (const [, listed = ''] of menus) {
      assert.deepEqual(listed.split('|').sort(), [...new Set(extensions)].sort());
    }
  });

  it('holds the translations and the samples, and no source', () => {
    for (const file of ['package.nls.fr.json', 'l10n/bundle.l10n.fr.json']) {
      assert.ok(files.has(file), file);
    }
    assert.ok([...files].some((file) => file.startsWith('samples/')));
    assert.deepEqual(
      [...files].filter((file) => /^(?:src|test|scripts|node_modules)\//.test(file)),
      [],
    );
  });
});
