import assert from 'node:assert/strict';
import { defaultModel, Model } from '@alephdata/followthemoney';
import type { Annotation } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { ftm } from '../../../src/formats/ftm';
import { actor, annotated, exportDocument, money, pledge, quote } from './documents';
import { sampleDocuments } from './sampleDocuments';

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, string[]>;
}

const model = new Model(defaultModel);

/** The entities of an output, checked against the schema that FollowTheMoney publishes. */
function read(text: string): Line[] {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
  const byId = new Map(lines.map((line) => [line.id, line]));
  assert.equal(byId.size, lines.length, 'every id is one entity');
  for (const line of lines) {
    const entity = model.getEntity(line);
    assert.ok(!entity.schema.abstract, line.schema);
    for (const [name, values] of Object.entries(line.properties)) {
      const property = entity.schema.getProperty(name);
      assert.ok(!property.stub, `${name} is written from the other side`);
      assert.ok(values.length > 0);
      for (const value of values) {
        assert.equal(typeof value, 'string');
        if (property.type.name === 'entity') {
          const target = byId.get(value);
          assert.ok(target, `${name} refers to an entity`);
          assert.ok(model.getSchema(target.schema).isA(property.getRange().name), name);
        } else if (property.type.values.size > 0) {
          assert.ok(property.type.values.has(value), `${name}: ${value}`);
        } else if (property.type.name === 'date') assert.match(value, /^\d{4}-\d\d-\d\d/);
      }
    }
  }
  return lines;
}

const exported = (...annotations: readonly Annotation[]): Line[] =>
  read(exportText(ftm, [exportDocument({ annotated: annotated(annotations), sha256: 'ab' })]));

describe('ftm, by the model that FollowTheMoney publishes', () => {
  it('has the article, its actors and their mentions', () => {
    const lines = exported(actor);
    assert.deepEqual(
      lines.map(({ schema }) => schema),
      ['Article', 'Person', 'Mention'],
    );
    assert.deepEqual(lines[1]?.properties['name'], ['Mara Quill']);
    assert.deepEqual(lines[2]?.properties['resolved'], [lines[1]?.id]);
  });

  it('makes a payment only of what was paid', () => {
    const paid = exported(actor, money, { ...pledge, state: 'paid' }).at(-1);
    assert.equal(paid?.schema, 'Payment');
    assert.deepEqual(paid?.properties['amount'], ['5000000']);
    assert.deepEqual(paid?.properties['currency'], ['GBP']);
    const promised = exported(actor, money, pledge).at(-1);
    assert.equal(promised?.schema, 'Event');
    assert.deepEqual(promised?.properties['name'], [
      'Mara Quill: 5 million pounds to Kenya & Chad (pledged)',
    ]);
  });

  it('notes what somebody known says, and of nobody else', () => {
    assert.equal(exported(actor, quote).length, 3);
    const note = exported(actor, { ...quote, speaker: 'person-1' }).at(-1);
    assert.deepEqual(note?.properties['name'], ['“a wall of hope”']);
  });

  it('fits the model for all samples', () => {
    const lines = read(
      exportText(ftm, sampleDocuments(), { version: '1', date: '2031-05-03T10:20:30Z' }),
    );
    assert.ok(lines.length > 100);
  }).timeout(0);
});
