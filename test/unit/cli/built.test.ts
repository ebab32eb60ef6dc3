import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { objectsOf } from './runCli';

const root = join(__dirname, '../../..');
const built = join(root, 'dist/cli.js');

describe('the built command line', () => {
  before(function () {
    if (!existsSync(built)) this.skip();
  });

  const speechmark = (args: string[], input = ''): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [built, ...args], { cwd: root, input, encoding: 'utf8' });

  it('says its version', () => {
    assert.equal(speechmark(['--version']).stdout, `${version}\n`);
  });

  it('annotates the samples', () => {
    const { status, stdout } = speechmark(['annotate', 'samples']);
    assert.equal(status, 0);
    const documents = objectsOf(String(stdout)).filter(({ type }) => type === 'document');
    assert.ok(documents.length >= 6);
  });

  it('tells wrong usage and missing files by its exit code', () => {
    assert.equal(speechmark([]).status, 2);
    assert.equal(speechmark(['annotate', 'nope.txt']).status, 1);
    assert.equal(speechmark(['annotate', '-'], 'x').status, 0);
  });

  it('ends in silence when its reader ends', function () {
    if (process.platform === 'win32') this.skip();
    const command = `yes '{"id":1,"text":"x"}' | "$0" "$1" annotate --records | head -n 2`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, built], {
      encoding: 'utf8',
    });
    assert.equal(stdout.split('\n').length, 3);
    assert.equal(stderr, '');
  });
});
