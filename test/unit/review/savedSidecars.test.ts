import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import type { Decision } from '../../../src/review/decision.js';
import { nodeSidecarFiles } from '../../../src/review/sidecar/nodeFiles.js';
import { sidecarPlace } from '../../../src/review/sidecar/sidecarPaths.js';
import { loadSidecar, saveDecisions } from '../../../src/review/sidecar/sidecarStore.js';
import {
  decisionsOf,
  emptySidecar,
  readSidecar,
  withDecisions,
  writeSidecar,
} from '../../../src/review/sidecar/sidecarText.js';
import { sign } from '../../../src/review/sign.js';
import { tempFolder } from '../cli/tempFolder.js';

function additions(by: string, count: number, log: readonly Decision[] = []): Decision[] {
  const acts = Array.from({ length: count }, (_, at) => ({
    action: 'add' as const,
    target: {
      annotation: `claim-${by}-${String(at)}`,
      kind: 'claim' as const,
      selector: { exact: `${by} ${String(at)}`, prefix: 'x', suffix: 'y', start: at, end: at + 5 },
    },
    fields: {},
  }));
  return sign(acts, { by, at: new Date(), log });
}

const textOf = (decisions: readonly Decision[]): string =>
  writeSidecar(withDecisions(emptySidecar, decisions, 'a.txt'));

describe('A sidecar on disk', function () {
  this.timeout(120_000);
  const folder = tempFolder();
  const article = (): string => join(folder.path, 'a.txt');
  const sidecar = (): string => sidecarPlace(article()).path;
  const load = (): ReturnType<typeof loadSidecar> =>
    loadSidecar(nodeSidecarFiles, [sidecarPlace(article())]);
  const save = (decisions: readonly Decision[]): ReturnType<typeof saveDecisions> =>
    saveDecisions(nodeSidecarFiles, sidecarPlace(article()), decisions);
  const start = (by: string, count: number): ChildProcess => {
    const script = join(folder.path, 'saveLoop.cjs');
    if (!existsSync(script)) {
      const entry = resolve(__dirname, 'saveLoop.ts');
      buildSync({ entryPoints: [entry], bundle: true, platform: 'node', outfile: script });
    }
    return spawn(process.execPath, [script, article(), by, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  };

  it('is made by the first decision and has all after the last', async () => {
    assert.deepEqual(await load(), { decisions: [], unreadable: [], unknownLines: 0 });
    await save([]);
    assert.ok(!existsSync(sidecar()), 'nothing decided, nothing written');
    const decisions = additions('Ines', 3);
    await save(decisions.slice(0, 1));
    const { decisions: after } = await save(decisions);
    assert.deepEqual(after, decisions);
    assert.deepEqual((await load()).decisions, decisions);
    assert.deepEqual(readdirSync(folder.path), ['a.txt.speechmark.jsonl']);
  });

  it('loses none of 200 decisions that two processes save at the same time', async () => {
    const both = [start('Ines', 100), start('Bo', 100)];
    const codes = await Promise.all(both.map((child) => once(child, 'exit')));
    assert.deepEqual(
      codes.map(([code]: unknown[]) => code),
      [0, 0],
    );
    const { decisions, unknownLines } = await load();
    assert.equal(decisions.length, 200);
    assert.equal(unknownLines, 0);
  });

  it('is whole after a process was killed at any moment of saving', async () => {
    const first = additions('Ana', 100);
    await save(first);
    for (let kills = 0; kills < 12; kills += 1) {
      const child = start(`Ines ${String(kills)}`, 100_000);
      assert.ok(child.stdout);
      await once(child.stdout, 'data');
      await wait(kills * 2.3);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const text = readFileSync(sidecar(), 'utf8');
      const content = readSidecar(text);
      assert.ok('decisions' in content);
      assert.deepEqual(content.unknown, []);
      assert.equal(writeSidecar(content), text);
      assert.ok(first.every(({ id }) => content.decisions.has(id)));
    }
    await save(additions('Bo', 1, (await load()).decisions));
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.startsWith('a.txt')),
      ['a.txt.speechmark.jsonl'],
      'nothing is left lying about',
    );
  });

  it('that cannot be read is left as it is, and another beside it is written', async () => {
    const later = '{"type":"speechmark:Sidecar","version":9}\n{"new":"things"}\n';
    writeFileSync(sidecar(), later);
    const decisions = additions('Ines', 2);
    const { unreadable } = await save(decisions.slice(0, 1));
    assert.deepEqual(unreadable, [{ path: sidecar(), reason: 'later-version' }]);
    await save(decisions.slice(1));
    assert.equal(readFileSync(sidecar(), 'utf8'), later);
    assert.deepEqual((await load()).decisions, decisions);
    // Somebody mends it: all are one again.
    const [other] = additions('Bo', 1, decisions);
    assert.ok(other);
    writeFileSync(sidecar(), textOf([other]));
    assert.deepEqual((await load()).decisions, [...decisions, other]);
    await save(decisions);
    assert.equal(readFileSync(sidecar(), 'utf8'), textOf([...decisions, other]));
  });

  it('with bytes that are no text is left as it is too', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]);
    writeFileSync(sidecar(), bytes);
    const { unreadable } = await save(additions('Ines', 1));
    assert.deepEqual(
      unreadable.map(({ reason }) => reason),
      ['not-read'],
    );
    assert.deepEqual(readFileSync(sidecar()), bytes);
  });

  it('in a folder that nobody may write in says so', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    chmodSync(folder.path, 0o500);
    await assert.rejects(save(additions('Ines', 1)), { code: 'EACCES' });
    chmodSync(folder.path, 0o700);
  });
});

describe('A git merge of a sidecar', function () {
  this.timeout(60_000);
  const folder = tempFolder();
  const git = (...args: string[]): void => {
    const settings = ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org'];
    execFileSync('git', [...settings, ...args], { cwd: folder.path, stdio: 'pipe' });
  };
  const name = 'a.txt.speechmark.jsonl';
  const commit = (decisions: readonly Decision[]): void => {
    folder.write({ [name]: textOf(decisions) });
    git('add', '.');
    git('commit', '-qm', 'decisions');
  };
  const branches = (base: readonly Decision[]): Decision[] => {
    const ours = additions('Ines', 100, base);
    const theirs = additions('Bo', 100, base);
    git('checkout', '-qb', 'theirs');
    commit([...base, ...theirs]);
    git('checkout', '-q', 'main');
    commit([...base, ...ours]);
    return [...base, ...ours, ...theirs];
  };
  const merged = (): ReturnType<typeof readSidecar> =>
    readSidecar(readFileSync(join(folder.path, name), 'utf8'));
  const assertHasOnce = (all: readonly Decision[]): void => {
    const content = merged();
    assert.ok('decisions' in content);
    assert.deepEqual(content.unknown, []);
    assert.deepEqual(
      decisionsOf(content).map(({ id }) => id),
      all.map(({ id }) => id).sort(),
    );
    assert.equal(writeSidecar(content).trim().split('\n').length, all.length + 1);
  };

  beforeEach(() => {
    git('init', '-q', '-b', 'main');
  });

  for (const count of [0, 30]) {
    it(`with merge=union loses and doubles none of 200 on ${String(count)}`, () => {
      folder.write({ '.gitattributes': '*.speechmark.jsonl merge=union\n', 'a.txt': 'Words.\n' });
      const base = additions('Ana', count);
      if (count > 0) commit(base);
      else {
        git('add', '.');
        git('commit', '-qm', 'article');
      }
      const all = branches(base);
      git('merge', '-q', '--no-edit', 'theirs');
      assertHasOnce(all);
    });
  }

  it('that is a conflict is read as both sides', () => {
    const base = additions('Ana', 5);
    commit(base);
    const all = branches(base);
    assert.throws(() => {
      git('merge', '-q', '--no-edit', 'theirs');
    });
    assert.match(readFileSync(join(folder.path, name), 'utf8'), /^<<<<<<< /m);
    assertHasOnce(all);
  });
});
