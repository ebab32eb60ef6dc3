import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

describe('The bundle that VS Code loads', () => {
  for (const name of ['dist/extension.js', 'dist/web/extension.js']) {
    it(`is small and holds no engine: ${name}`, function () {
      const file = path.resolve(__dirname, '../..', name);
      if (!existsSync(file)) this.skip();
      const bundle = readFileSync(file);
      assert.ok(bundle.length < 180_000, `${String(bundle.length)} bytes`);
      for (const part of ['#FirstName', 'htmlFlow']) {
        assert.ok(!bundle.includes(part), `holds ${part}`);
      }
    });
  }
});

describe('The bundle of the converters', () => {
  for (const name of [
    'dist/cli.js',
    'dist/extension.js',
    'dist/web/extension.js',
    'dist/formats.js',
  ]) {
    it(`is apart from ${name}`, function () {
      const file = path.resolve(__dirname, '../..', name);
      if (!existsSync(file)) this.skip();
      const bundle = readFileSync(file);
      for (const part of ['PasswordException', 'w:hyperlink']) {
        assert.ok(!bundle.includes(part), `holds ${part}`);
      }
    });
  }
});
