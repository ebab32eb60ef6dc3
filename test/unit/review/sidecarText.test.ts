import assert from 'node:assert/strict';
import {
  decisionsOf,
  emptySidecar,
  merged,
  readSidecar,
  type SidecarContent,
  withDecisions,
  writeSidecar,
} from '../../../src/review/sidecar/sidecarText.js';
import { sidecarPlace, standIns } from '../../../src/review/sidecar/sidecarPaths.js';
import { Desk } from './desk.js';

function filled(): { desk: Desk; text: string } {
  const desk = new Desk();
  const claim = desk.find('claim', 'that fees');
  desk.do(desk.acts.reject([desk.find('actor', 'reporters').id]));
  desk.do(desk.acts.correct(claim.id, { fields: { act: 'call', addressee: null } }));
  desk.do(desk.acts.correct(claim.id, { span: desk.range('fees would rise') }));
  desk.do(desk.acts.note(claim.id, null, 'one\ntwo'));
  desk.do(desk.acts.add('pledge', desk.range('$40 million'), { state: 'conditional' }));
  desk.undo();
  const text = writeSidecar(withDecisions(emptySidecar, desk.log, 'harbour.txt'));
  return { desk, text };
}

const read = (text: string): SidecarContent => {
  const content = readSidecar(text);
  assert.ok('decisions' in content);
  return content;
};

describe('A sidecar', () => {
  it('begins with the version, then has a Web Annotation a line', () => {
    const { desk, text } = filled();
    const lines = text.split('\n');
    assert.equal(lines.pop(), '');
    const [first, ...rest] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(first, { type: 'speechmark:Sidecar', version: 1 });
    assert.equal(rest.length, desk.log.length);
    const [rejected] = rest;
    assert.deepEqual(rejected?.['creator'], { type: 'Person', name: 'Ines' });
    assert.equal(rejected['type'], 'Annotation');
    assert.equal(rejected['motivation'], 'assessing');
    const { source, selector } = rejected['target'] as {
      source: string;
      selector: Record<string, unknown>[];
    };
    assert.equal(source, 'harbour.txt');
    assert.equal(selector[0]?.['type'], 'TextQuoteSelector');
    assert.equal(selector[0]['exact'], 'reporters');
    assert.equal(String(selector[0]['prefix']).length, 32);
    assert.equal(selector[1]?.['type'], 'TextPositionSelector');
  });

  it('gives back what was written, and is written the same again', () => {
    const { desk, text } = filled();
    assert.deepEqual(decisionsOf(read(text)), desk.log);
    assert.equal(writeSidecar(read(text)), text);
  });

  it('keeps damaged lines and those of a later version as they are', () => {
    const { desk, text } = filled();
    const lines = text.split('\n');
    const odd = ['{"half":', '  {"speechmark:decision":{"action":"bless"},"id":"urn:ulid:X"}', 'ø'];
    const content = read([...lines.slice(0, 2), ...odd, ...lines.slice(2)].join('\r\n'));
    assert.deepEqual(decisionsOf(content), desk.log);
    assert.deepEqual(new Set(content.unknown), new Set(odd));
    const again = writeSidecar(content);
    for (const line of odd) assert.ok(again.includes(`${line}\n`));
    assert.equal(writeSidecar(merged(content, emptySidecar)), again);
  });

  it('takes no field that an annotation could not have', () => {
    const { text } = filled();
    const spoilt = [
      text.replace('"act":"call"', '"act":"sermon"'),
      text.replace('"kind":"actor"', '"kind":"poem"'),
      text.replace('"state":"conditional"', '"state":["pledged"]'),
      text.replace('"end":', '"end":-'),
    ];
    for (const each of spoilt) {
      assert.notEqual(each, text);
      assert.ok(read(each).unknown.length > 0);
    }
  });

  it('is not read when a later version wrote it, or when it is none', () => {
    const { text } = filled();
    assert.deepEqual(readSidecar(text.replace('"version":1', '"version":2')), {
      reason: 'later-version',
    });
    assert.deepEqual(readSidecar('Dear diary\n'), { reason: 'no-sidecar' });
    assert.deepEqual(readSidecar(''), emptySidecar);
  });

  it('reads both sides of a conflict that git wrote into it', () => {
    const { desk, text } = filled();
    const lines = text.trim().split('\n');
    const conflict = [
      ...lines.slice(0, 3),
      '<<<<<<< HEAD',
      ...lines.slice(3, 5),
      '=======',
      ...lines.slice(4),
      '>>>>>>> other branch',
    ];
    const content = read(conflict.join('\n'));
    assert.deepEqual(decisionsOf(content), desk.log);
    assert.deepEqual(content.unknown, []);
  });
});

describe('Where a sidecar stands', () => {
  it('is beside the article, or in a folder for all', () => {
    assert.deepEqual(sidecarPlace('/news/a b.txt'), {
      path: '/news/a b.txt.speechmark.jsonl',
      article: 'a%20b.txt',
    });
    assert.deepEqual(sidecarPlace('a.txt', 'folder'), {
      path: '.speechmark/a.txt.speechmark.jsonl',
      article: '../a.txt',
    });
    assert.deepEqual(
      sidecarPlace('C:\\news\\a.txt', 'folder', '\\').path,
      'C:\\news\\.speechmark\\a.txt.speechmark.jsonl',
    );
    assert.equal(standIns('a.txt.speechmark.jsonl')[1], 'a.txt.speechmark.2.jsonl');
  });
});
