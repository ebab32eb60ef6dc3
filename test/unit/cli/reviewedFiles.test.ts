import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Desk, harbour, sidecarOf } from '../review/desk.js';
import { objectsOf, runCli } from './runCli.js';
import { tempFolder } from './tempFolder.js';

function reviewedDesk(): Desk {
  const desk = new Desk();
  desk.do(desk.acts.reject([desk.find('pledge', '12 million').id]), 'Bo');
  const claim = desk.find('claim', 'that fees');
  desk.do(desk.acts.correct(claim.id, { fields: { act: 'statement' } }));
  desk.do(desk.acts.note(claim.id, null, 'ask the port'));
  return desk;
}

describe('annotate on a reviewed article', () => {
  const folder = tempFolder();
  const annotate = async (
    ...args: string[]
  ): Promise<{ code: number; err: string; rows: Record<string, unknown>[] }> => {
    const { code, out, err } = await runCli(['annotate', 'harbour.txt', ...args], {
      cwd: folder.path,
    });
    return { code, err, rows: objectsOf(out) };
  };
  const pledges = (rows: readonly Record<string, unknown>[]): unknown[] =>
    rows.filter(({ kind }) => kind === 'pledge').map(({ text, status }) => [text, status]);

  for (const place of [
    'harbour.txt.speechmark.jsonl',
    '.speechmark/harbour.txt.speechmark.jsonl',
  ]) {
    it(`applies ${place}`, async () => {
      folder.write({ 'harbour.txt': harbour, [place]: sidecarOf(reviewedDesk().log) });
      const { code, err, rows } = await annotate();
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.deepEqual(pledges(rows), [['$40 million', 'suggested']]);
      const claim = rows.find(({ text }) => text === 'that fees would rise by winter');
      assert.equal(claim?.['act'], 'statement');
      assert.equal(claim['status'], 'corrected');
      assert.equal(claim['note'], 'ask the port');
      assert.equal(claim['decidedBy'], 'Ines');
      assert.match(String(claim['decidedAt']), /^2031-.*Z$/);
    });
  }

  it('does not say that it passed over the sidecars of a folder', async () => {
    folder.write({
      'in/harbour.txt': harbour,
      'in/harbour.txt.speechmark.jsonl': sidecarOf(reviewedDesk().log),
      'in/harbour.txt.adjudicated.speechmark.jsonl': sidecarOf(reviewedDesk().log),
      'in/harbour.txt.speechmark.2.jsonl': '',
      'in/marks.jsonl': '',
    });
    const { err } = await runCli(['annotate', 'in'], { cwd: folder.path });
    assert.equal(err, 'speechmark: in: passed over 1 file of a kind that is not read: 1 .jsonl\n');
  });

  it('keeps what was rejected, ignores reviews, or takes one reviewer’s, when asked', async () => {
    folder.write({
      'harbour.txt': harbour,
      'harbour.txt.speechmark.jsonl': sidecarOf(reviewedDesk().log),
    });
    const suggested = [
      ['$40 million', 'suggested'],
      ['12 million euros', 'suggested'],
    ];
    assert.deepEqual(pledges((await annotate('--include-rejected')).rows), [
      ['$40 million', 'suggested'],
      ['12 million euros', 'rejected'],
    ]);
    assert.deepEqual(pledges((await annotate('--ignore-review')).rows), suggested);
    assert.deepEqual(pledges((await annotate('--reviewer', 'Ines')).rows), suggested);
  });

  it('says when a sidecar could not be read, and does the rest', async () => {
    folder.write({
      'harbour.txt': harbour,
      'harbour.txt.speechmark.jsonl': '{"type":"speechmark:Sidecar","version":7}\n',
    });
    const { code, err, rows } = await annotate();
    assert.equal(code, 1);
    assert.match(err, /harbour\.txt\.speechmark\.jsonl: this sidecar could not be read/);
    assert.ok(err.includes(join(folder.path, 'harbour.txt')));
    assert.ok(rows.length > 10);
  });

  it('tells what was not found again, and of lines that it does not know', async () => {
    folder.write({
      'harbour.txt': harbour.replace('that fees would rise by winter', 'of nothing much'),
      'harbour.txt.speechmark.jsonl': `${sidecarOf(reviewedDesk().log)}torn {\n`,
    });
    const { code, err, rows } = await annotate();
    assert.equal(code, 0);
    assert.match(err, /Reviewed annotations whose words were not found again: 1\./);
    assert.match(err, /Lines of the sidecar that this version does not know were passed over: 1\./);
    assert.equal((rows[0]?.['notices'] as unknown[]).length, 2);
  });
});
