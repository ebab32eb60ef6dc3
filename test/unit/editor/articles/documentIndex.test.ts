import assert from 'node:assert/strict';
import type { AnnotatedDocument } from '../../../../src/core/model';
import { indexOf, placesAt, type Place } from '../../../../src/editor/articles/documentIndex';
import { mentionsIn } from '../../../../src/editor/navigation/mentions';
import { countAnnotations } from '../../../../src/editor/status/annotationCounts';
import { sent } from '../../analysis/sentDocument';
import { actor, documentOf, sampleDocument, source, spanOf } from '../sampleDocument';

/** The sample as it comes from the engine. */
function sentSample(): AnnotatedDocument {
  const starts = [...source.matchAll(/^.+$/gm)].map(({ index }) => index);
  return sent(sampleDocument(), starts);
}

describe('indexOf', () => {
  const plain = indexOf(sampleDocument());
  const onDemand = indexOf(sentSample());
  const told = (places: readonly Place[]): string[] =>
    places.map(({ start, end, annotation }) => `${annotation.id} ${source.slice(start, end)}`);

  it('finds the same places in a document that is read in parts', () => {
    for (let start = 0; start < source.length; start += 7) {
      const range = { start, end: start + 20 };
      assert.deepEqual(told(onDemand.placesIn(range)), told(plain.placesIn(range)));
    }
  });

  it('finds the innermost place first', () => {
    const { start } = spanOf('quiet');
    assert.deepEqual(
      placesAt(onDemand, start).map(({ annotation }) => annotation.kind),
      ['quote', 'claim'],
    );
  });

  it('counts without reading', () => {
    assert.deepEqual(countAnnotations(onDemand), countAnnotations(plain));
  });

  it('finds the mentions of an actor in a part of the text', () => {
    const { start, end } = spanOf('Solvang', 2);
    const [place] = onDemand.placesIn({ start, end });
    assert.ok(place);
    const around = mentionsIn({ start: start - 5, end: end + 5 }, place.annotation, onDemand);
    assert.deepEqual(
      around.map((range) => range.start),
      [start],
    );
    const all = mentionsIn({ start: 0, end: source.length }, place.annotation, onDemand);
    assert.equal(all.length, 3);
  });

  it('calls nobody by a first name that stands once', () => {
    const entity = {
      id: 'solvang',
      name: 'Ingrid Solvang',
      type: 'person' as const,
      aliases: [],
      mentions: [],
    };
    const called = (...texts: readonly string[]): string =>
      indexOf(
        documentOf(
          texts.map((text) => ({ ...actor('Solvang', 2, { actor: 'solvang' }), text })),
          { entities: [entity] },
        ),
      ).shortName(entity);
    assert.equal(called('Ingrid Solvang', 'Ingrid'), 'Ingrid Solvang');
    assert.equal(called('Ingrid Solvang', 'Ingrid', 'Solvang'), 'Solvang');
    assert.equal(called('Ingrid', 'Ingrid'), 'Ingrid');
  });

  it('leaves out what the reader rejected', () => {
    const index = indexOf(documentOf([actor('Iceland', 1, { status: 'rejected' })]));
    assert.deepEqual(index.annotations, []);
    assert.deepEqual(index.placesIn({ start: 0, end: source.length }), []);
    assert.deepEqual(countAnnotations(index), []);
  });
});
