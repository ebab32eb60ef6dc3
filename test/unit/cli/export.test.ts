// `speechmark export`: what was decided, and no more.
import assert from 'node:assert/strict';
import { Desk, harbour, sidecarOf } from '../review/desk.js';
import { objectsOf, runCli } from './runCli.js';
import { tempFolder } from './tempFolder.js';

function sidecar(): string {
  const desk = new Desk();
  desk.do(desk.acts.reject([desk.find('pledge', '12 million').id]), 'Bo');
  desk.do(desk.acts.accept([desk.find('pledge', '$40 million').id]), 'Bo');
  const claim = desk.find('claim', 'that fees');
  desk.do(desk.acts.correct(claim.id, { fields: { act: 'statement' } }));
  return sidecarOf(desk.log);
}

describe('export', () => {
  const folder = tempFolder();
  const exported = async (
    ...args: string[]
  ): Promise<{ code: number; err: string; rows: Record<string, unknown>[] }> => {
    const { code, out, err } = await runCli(['export', 'in', ...args], { cwd: folder.path });
    return { code, err, rows: objectsOf(out) };
  };
  const told = (rows: readonly Record<string, unknown>[]): unknown[] =>
    rows.filter(({ type }) => type === 'annotation').map(({ kind, status }) => [kind, status]);

  beforeEach(() => {
    folder.write({
      'in/harbour.txt': harbour,
      'in/harbour.txt.speechmark.jsonl': sidecar(),
      'in/other.txt': harbour,
    });
  });

  it('writes what was accepted and corrected, with what it refers to, and says what it passed over', async () => {
    const { code, err, rows } = await exported();
    assert.equal(code, 0);
    assert.match(err, /passed over 1 article of which nothing was decided/);
    assert.equal(rows.filter(({ type }) => type === 'document').length, 1);
    const kinds = told(rows)
      .map((each) => String(each))
      .sort();
    assert.deepEqual(kinds, ['claim,corrected', 'money,suggested', 'pledge,accepted']);
    const pledge = rows.find(({ kind }) => kind === 'pledge');
    assert.ok(rows.some(({ id }) => id === pledge?.['money']));
    const entities = rows[0]?.['entities'] as { id: string; mentions: string[] }[];
    const ids = new Set(rows.map(({ id }) => id));
    assert.ok(entities.length > 0);
    assert.ok(entities.flatMap(({ mentions }) => mentions).every((id) => ids.has(id)));
  });

  it('filters by status, kind and actor', async () => {
    const rejected = told((await exported('--status', 'rejected', '--kind', 'pledge')).rows);
    assert.deepEqual(rejected.map(String).sort(), ['money,suggested', 'pledge,rejected']);
    assert.deepEqual(told((await exported('--kind', 'claim')).rows), [['claim', 'corrected']]);
    assert.deepEqual(told((await exported('--actor', 'nobody here')).rows), []);
    const all = await exported('--status', 'accepted,corrected', '--status', 'suggested');
    const names = (all.rows[0]?.['entities'] as { name: string }[]).map(({ name }) => name);
    const [name = ''] = names;
    const own = await exported(
      '--status',
      'accepted,corrected,suggested',
      '--actor',
      name.toUpperCase(),
    );
    assert.ok(told(own.rows).length > 0 && told(own.rows).length < told(all.rows).length);
  });

  it('tells wrong usage', async () => {
    for (const args of [
      ['--status', 'done'],
      ['--kind', 'person'],
      ['--kind='],
      ['--format', 'x'],
    ]) {
      assert.equal((await runCli(['export', 'in', ...args])).code, 2);
    }
    assert.equal((await runCli(['export'])).code, 2);
  });

  it('writes the same bytes for the same SOURCE_DATE_EPOCH', async function () {
    const before = process.env['SOURCE_DATE_EPOCH'];
    process.env['SOURCE_DATE_EPOCH'] = '1767225600';
    try {
      const one = await runCli(['export', 'in', '--format', 'uima'], { cwd: folder.path });
      const two = await runCli(['export', 'in', '--format', 'uima'], { cwd: folder.path });
      assert.equal(one.code, 0);
      assert.equal(one.out, two.out);
      assert.match(one.out, /2026-01-01T00:00:00/);
    } finally {
      if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
      else process.env['SOURCE_DATE_EPOCH'] = before;
    }
  });
});

describe('report', () => {
  const folder = tempFolder();

  it('tells of each article, and of the sums of all', async () => {
    folder.write({
      'in/a.txt': 'Finland pledged $40 million to Kenya on Friday.',
      'in/b.txt': 'Norway pledged $2 million to Kenya on Monday.',
    });
    const all = await runCli(['report', 'in'], { cwd: folder.path });
    assert.equal(all.code, 0);
    const [, closing = ''] = all.out.split('# All 2 articles');
    assert.match(closing, /USD 42,000,000\*\* \(from 2 pledges\)/);
    const one = await runCli(['report', 'in/a.txt'], { cwd: folder.path });
    assert.doesNotMatch(one.out, /All . articles/);
    assert.match(one.out, /USD 40,000,000/);
    const decided = await runCli(['report', 'in', '--decided'], { cwd: folder.path });
    assert.deepEqual([decided.code, decided.out], [0, '']);
    assert.equal((await runCli(['report', 'in', '--format', 'csv'])).code, 2);
  });
});
