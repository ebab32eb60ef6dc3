// What was reviewed elsewhere comes back as decisions, and serves as gold.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, harbour, sidecarOf } from '../review/desk.js';
import { objectsOf, runCli } from './runCli.js';
import { tempFolder } from './tempFolder.js';

const SIDECAR = 'harbour.txt.speechmark.jsonl';

function sidecar(): string {
  const desk = new Desk();
  desk.do(desk.acts.reject([desk.find('pledge', '12 million').id]), 'Bo');
  desk.do(desk.acts.accept([desk.find('pledge', '$40 million').id]), 'Bo');
  const claim = desk.find('claim', 'that fees');
  desk.do(desk.acts.correct(claim.id, { fields: { act: 'statement' } }));
  return sidecarOf(desk.log);
}

describe('import', () => {
  const folder = tempFolder();
  const cli = (...args: string[]): ReturnType<typeof runCli> => runCli(args, { cwd: folder.path });
  /** The statuses and acts of an article's annotations. */
  const judged = async (path: string): Promise<unknown[]> =>
    objectsOf((await cli('annotate', path, '--include-rejected')).out).flatMap(
      ({ id, status, act }) => (id === undefined ? [] : [[id, status, act]]),
    );

  beforeEach(() => {
    folder.write({
      'in/harbour.txt': harbour,
      [`in/${SIDECAR}`]: sidecar(),
      'in/other.txt': 'Ana Roe said so.',
      'there/harbour.txt': harbour,
    });
  });

  for (const [format, extension] of [
    ['jsonl', '.jsonl'],
    ['w3c', '.jsonld'],
    ['brat', '.ann'],
    ['uima', '.cas.json'],
  ] as const) {
    it(`of ${format} makes the same decisions of the same article`, async () => {
      const args = ['--format', format, '--include-rejected', '--out', 'marks/'];
      assert.equal((await cli('annotate', 'in/harbour.txt', ...args)).code, 0);
      const file = `marks/harbour${extension}`;
      const dry = await cli('import', format, file, 'there/harbour.txt', '--dry-run');
      assert.match(dry.out, /there\/harbour\.txt: \d+ decisions, not written/);
      assert.ok(!existsSync(join(folder.path, 'there', SIDECAR)));
      const { code, out, err } = await cli('import', format, file, 'there/harbour.txt');
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^there\/harbour\.txt: \d+ decisions\n$/);
      assert.deepEqual(await judged('there/harbour.txt'), await judged('in/harbour.txt'));
      assert.match(readFileSync(join(folder.path, 'there', SIDECAR), 'utf8'), /"Bo"/);
      const again = await cli('import', format, file, 'there/harbour.txt');
      assert.match(again.out, /: 0 decisions/);
    });
  }

  it('takes folders, and one file for a folder', async () => {
    await cli('annotate', 'in', '--format', 'brat', '--include-rejected', '--out', 'marks/');
    const brat = await cli('import', 'brat', 'marks', 'there');
    assert.match(brat.out, /there\/harbour\.txt: [1-9]/);
    await cli('annotate', 'in', '--include-rejected', '--out', 'all.jsonl');
    folder.write({ [`there/${SIDECAR}`]: '' });
    const jsonl = await cli('import', 'jsonl', 'all.jsonl', 'in');
    assert.deepEqual([jsonl.code, jsonl.out.split('\n').length], [0, 3]);
  });

  it('refuses an export of another text, and names what it cannot read', async () => {
    await cli('annotate', 'in/harbour.txt', '--format', 'uima', '--out', 'marks/');
    folder.write({ 'there/harbour.txt': `New. ${harbour}`, 'bad.jsonl': '{', 'bad.ann': 'Z1\tx' });
    for (const [format, file] of [
      ['uima', 'marks/harbour.cas.json'],
      ['jsonl', 'bad.jsonl'],
      ['brat', 'bad.ann'],
      ['brat', 'none.ann'],
    ] as const) {
      const { code, out, err } = await cli('import', format, file, 'there/harbour.txt');
      assert.deepEqual([code, out], [1, '']);
      assert.ok(err.includes(file), err);
    }
    assert.ok(!existsSync(join(folder.path, 'there', SIDECAR)));
  });

  it('tells wrong usage', async () => {
    for (const args of [[], ['brat'], ['brat', 'x'], ['xml', 'x', 'y'], ['brat', 'x', 'y', 'z']]) {
      assert.equal((await cli('import', ...args)).code, 2);
    }
  });
});

describe('evaluate', () => {
  const folder = tempFolder();
  const cli = (...args: string[]): ReturnType<typeof runCli> => runCli(args, { cwd: folder.path });
  const scores = (csv: string): Map<string, string> =>
    new Map(
      csv
        .split('\r\n')
        .map((row) => [row.split(',').slice(0, 2).join(' '), row.split(',')[2] ?? '']),
    );

  for (const format of ['jsonl', 'brat', 'uima'] as const) {
    it(`of ${format} gives what the engine itself wrote full marks`, async () => {
      folder.write({ 'in/harbour.txt': harbour, 'in/other.txt': harbour });
      await cli('annotate', 'in/harbour.txt', '--format', format, '--out', 'gold/');
      const { code, out, err } = await cli(
        'evaluate',
        'in',
        '--gold',
        'gold',
        '--format',
        format,
        '--csv',
      );
      assert.equal(code, 0);
      assert.match(err, /passed over 1 article without gold/);
      const told = scores(out);
      for (const kind of ['actor', 'pledge', 'quote', 'claim']) {
        assert.equal(told.get(`${kind} exact f1`), '1', kind);
        assert.equal(told.get(`${kind} overlapping recall`), '1', kind);
      }
      assert.equal(told.get('speaker right'), '1');
    });
  }

  it('reads what others marked in brat beside the texts, and scores it', async () => {
    const text = 'Finland pledged $40 million to Kenya on Friday.\n';
    const at = (words: string): string =>
      `${String(text.indexOf(words))} ${String(text.indexOf(words) + words.length)}\t${words}`;
    folder.write({
      'gold/a.txt': text,
      'gold/a.ann': `T1\tCountry ${at('Finland')}\nT2\tMoney ${at('$40')}\nT3\tPerson ${at('on Friday')}\n`,
    });
    const { code, out } = await cli('evaluate', '--gold', 'gold', '--format', 'brat', '--csv');
    assert.equal(code, 0);
    const told = scores(out);
    assert.equal(told.get('actor gold'), '2');
    assert.equal(told.get('actor exact recall'), '0.5');
    assert.equal(told.get('money exact f1'), '0');
    assert.equal(told.get('money overlapping f1'), '1');
    const table = await cli('evaluate', '--gold', 'gold', '--format', 'brat');
    assert.match(table.out, /Articles: 1\n[^]*P exact/);
    const units = await cli('evaluate', '--gold', 'gold', '--format', 'brat', '--units');
    assert.match(units.out, /gold\/a\.txt,A,gold,actor/);
  });

  it('asks for the articles of an export, whose text beside it is no article of its own', async () => {
    folder.write({ 'in/a.html': `<p>${harbour}</p>` });
    await cli('annotate', 'in', '--format', 'brat', '--out', 'gold/');
    const { code, err } = await cli('evaluate', '--gold', 'gold', '--format', 'brat');
    assert.equal(code, 1);
    assert.match(err, /a\.ann: it was exported of in\/a\.html: name its article, or the folder/);
    assert.equal((await cli('evaluate', 'in', '--gold', 'gold', '--format', 'brat')).code, 0);
  });

  it('tells wrong usage, and where there is no gold', async () => {
    folder.write({ 'in/a.txt': 'x' });
    for (const args of [
      [],
      ['--gold', 'x'],
      ['--gold', 'x', '--format', 'csv'],
      ['--format', 'brat'],
    ]) {
      assert.equal((await cli('evaluate', ...args)).code, 2);
    }
    const none = await cli('evaluate', '--gold', 'in', '--format', 'brat');
    assert.equal(none.code, 1);
    assert.match(none.err, /in: no gold of any article/);
    assert.equal((await cli('evaluate', '--gold', 'nope', '--format', 'brat')).code, 1);
  });
});
