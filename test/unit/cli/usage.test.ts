import assert from 'node:assert/strict';
import { version } from '../../../package.json';
import { runCli } from './runCli';

describe('the command line', () => {
  const wrong: [string, string[], RegExp][] = [
    ['no command', [], /command is missing/],
    ['an unknown command', ['anotate'], /no command "anotate".*annotate/],
    ['no path', ['annotate'], /Name a file/],
    ['an unknown option', ['annotate', '--frmat', 'csv', 'x'], /--frmat/],
    ['an option without its value', ['annotate', 'x', '--format'], /--format/],
    ['an unknown format', ['annotate', 'x', '--format', 'xls'], /"xls".*xlsx, html, csv/],
    ['a format that is a name of objects', ['annotate', 'x', '--format', '__proto__'], /__proto__/],
    ['an empty --out', ['annotate', 'x', '--out', ''], /--out/],
    ['records and a path', ['annotate', '--records', 'x'], /--records/],
    ['records and a format', ['annotate', '--records', '--format', 'csv'], /--format/],
    ['records and an output', ['annotate', '--records', '--out', 'x'], /--out/],
  ];
  for (const [what, argv, message] of wrong) {
    it(`exits with 2 for ${what}`, async () => {
      const { code, out, err } = await runCli(argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^speechmark: /);
      assert.match(err, message);
    });
  }

  it('tells help and version on standard output', async () => {
    for (const [argv, message] of [
      [['--help'], /Usage: speechmark COMMAND/],
      [['-h'], /annotate/],
      [['annotate', '--help'], /--include-rejected/],
      [['--version'], new RegExp(`^${version.replaceAll('.', '\\.')}\n$`)],
    ] as const) {
      const { code, out, err } = await runCli(argv);
      assert.equal(code, 0);
      assert.match(out, message);
      assert.equal(err, '');
    }
  });
});
