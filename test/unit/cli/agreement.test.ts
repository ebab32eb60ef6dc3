import assert from 'node:assert/strict';
import { Desk, harbour, sidecarOf } from '../review/desk.js';
import { runCli } from './runCli.js';
import { tempFolder } from './tempFolder.js';

function decided(by: string): Desk {
  const desk = new Desk(harbour, by);
  desk.do(desk.acts.accept([desk.find('quote', '“We will').id]));
  const claim = desk.find('claim', 'that fees');
  if (by === 'Bo') desk.do(desk.acts.correct(claim.id, { fields: { act: 'statement' } }));
  else desk.do(desk.acts.accept([claim.id, desk.find('quote', '“The quay').id]));
  return desk;
}

describe('speechmark agreement', () => {
  const folder = tempFolder();
  const agreement = (...args: string[]): ReturnType<typeof runCli> =>
    runCli(['agreement', ...args], { cwd: folder.path });
  const name = 'harbour.txt.speechmark.jsonl';

  it('prints the figures of two sidecars of an article', async () => {
    folder.write({
      'a/harbour.txt': harbour,
      [`a/${name}`]: sidecarOf(decided('Ines').log),
      [`b/${name}`]: sidecarOf(decided('Bo').log),
    });
    const { code, out, err } = await agreement(`a/${name}`, `b/${name}`);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^quote +2 +1 +0\.667 +0\.667 +-?0\.\d{3}$/m);
    assert.match(out, /^claim +1 +1 +1\.000 +1\.000 +1\.000$/m);
    assert.match(out, /^act +1 +0\.000 +0\.000$/m);
    assert.match(out, /^speaker +2 +1\.000 +1\.000$/m);
    const csv = await agreement(`a/${name}`, `b/${name}`, '--csv');
    assert.match(csv.out, /^of,measure,value\r\n/);
    assert.match(csv.out, /^claim,alpha,1\r$/m);
    assert.match(csv.out, /^money,exact,\r$/m);
  });

  it('prints every unit, and which are pairs', async () => {
    folder.write({
      'a/harbour.txt': harbour,
      [`a/${name}`]: sidecarOf(decided('Ines').log),
      [`b/${name}`]: sidecarOf(decided('Bo').log),
    });
    const { out } = await agreement('a', 'b', '--units');
    const rows = out.trim().split('\r\n');
    assert.equal(
      rows[0],
      'article,side,name,kind,start,end,words,status,pair,act,form,state,speaker',
    );
    assert.equal(rows.length, 6);
    assert.ok(
      rows.some((row) => /,B,b,claim,\d+,\d+,that fees.*,corrected,2,statement,/.test(row)),
    );
  });

  it('compares two reviewers of one sidecar', async () => {
    folder.write({
      'harbour.txt': harbour,
      [name]: sidecarOf([...decided('Ines').log, ...decided('Bo').log]),
    });
    const { code, out } = await agreement(name, name, '--first', 'Ines', '--second', 'Bo');
    assert.equal(code, 0);
    assert.match(out, /^A: Ines\nB: Bo\n/);
    assert.match(out, /^quote +2 +1 /m);
  });

  it('names what it cannot read, and does the rest', async () => {
    folder.write({
      'a/harbour.txt': harbour,
      [`a/${name}`]: sidecarOf(decided('Ines').log),
      [`b/${name}`]: sidecarOf(decided('Bo').log),
      'a/other.txt.speechmark.jsonl': sidecarOf(decided('Ines').log),
      'a/bad.txt': 'Words.',
      'a/bad.txt.speechmark.jsonl': '{"type":"speechmark:Sidecar","version":8}\n',
      'b/bad.txt.speechmark.jsonl': sidecarOf([]),
    });
    const { code, out, err } = await agreement('a', 'b');
    assert.equal(code, 1);
    assert.match(err, /other\.txt\.speechmark\.jsonl: no sidecar of this article/);
    assert.match(err, /bad\.txt\.speechmark\.jsonl: a later version of Speechmark wrote/);
    assert.match(out, /^Articles: 1$/m);
    const missing = await agreement(`b/${name}`, `b/${name}`);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /harbour\.txt: no such file or folder/);
    assert.equal((await agreement('a')).code, 2);
    assert.equal((await agreement('a', 'b', '--csv', '--units')).code, 2);
  });
});
