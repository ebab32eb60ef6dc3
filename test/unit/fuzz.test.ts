import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate';
import type { AnnotatedDocument, Annotation } from '../../src/core/model';
import { check } from '../fuzz/check';
import { savedFailures } from '../fuzz/failures';
import { shrunk } from '../fuzz/shrink';
import { slowReadings } from '../fuzz/slow';
import { inputOf } from '../fuzz/sorts';
import { unsound } from '../fuzz/soundness';

describe('What the fuzzer has found', () => {
  for (const { name, input } of savedFailures()) {
    it(`is mended: ${name}`, async () => {
      assert.equal((await check(input)).fault, null);
    });
  }
});

describe('The fuzzer', () => {
  it('makes the same inputs from the same seed', () => {
    const some = (seed: number): unknown[] =>
      Array.from({ length: 30 }, (_, number) => inputOf(seed, number));
    assert.deepEqual(some(7), some(7));
    assert.notDeepEqual(some(7), some(8));
  });

  const source = 'Homes\n\n“We will pay,” Minister Anna Okello said. Norway pledged $5 million.';
  const sound = annotate(source);
  const withFirst = (change: (one: Annotation) => object): AnnotatedDocument => {
    const [first, ...others] = sound.annotations;
    assert.ok(first);
    return { ...sound, annotations: [{ ...first, ...change(first) } as Annotation, ...others] };
  };
  const unsounds: readonly (readonly [check: string, result: AnnotatedDocument])[] = [
    ['length', { ...sound, length: 3 }],
    ['offsets', withFirst(() => ({ end: 5000 }))],
    ['offsets', withFirst(({ start }) => ({ end: start }))],
    ['blank span', withFirst(() => ({ text: ' ' }))],
    ['span with blank ends', withFirst(({ text }) => ({ text: `${text} ` }))],
    ['text of a span', withFirst(({ end }) => ({ end: end + 1 }))],
    ['text of a span', withFirst(() => ({ cue: { start: 0, end: 2, text: 'HO' } }))],
    ['ids', { ...sound, annotations: [...sound.annotations, ...sound.annotations] }],
    ['order', { ...sound, annotations: sound.annotations.toReversed() }],
    ['references', { ...sound, entities: [] }],
    ['values', withFirst(() => ({ confidence: 2 }))],
  ];
  for (const [wanted, result] of unsounds) {
    it(`notices a wrong result: ${wanted}`, () => {
      assert.equal(unsound(source, sound), null);
      assert.equal(unsound(source, result)?.check, wanted);
    });
  }

  it('makes what fails small, whether it is read once or edited', async () => {
    const text = 'One line.\nAnother X here.\nA third line.\n'.repeat(20);
    const once = await shrunk({ format: 'text', versions: [text] }, ({ versions }) =>
      Promise.resolve(versions[0].includes('X')),
    );
    assert.deepEqual(once.versions, ['X']);
    const edits = [text, `${text}more`, text.replace('X', 'XY'), text.replace('X', 'Z')] as const;
    const edited = await shrunk({ format: 'text', versions: edits }, ({ versions }) =>
      Promise.resolve(versions.some((one, at) => at > 0 && /line\..*XY/s.test(one))),
    );
    assert.deepEqual(edited.versions, ['line.X', 'line.XY']);
  });

  it('tells which readings were slow for their length', () => {
    const reading = (
      number: number,
      milliseconds: number,
    ): Parameters<typeof slowReadings>[0][0] => ({
      number,
      sort: 'any characters',
      characters: 1000,
      milliseconds,
    });
    const usual = Array.from({ length: 9 }, (_, number) => reading(number, 10));
    assert.deepEqual(
      slowReadings([...usual, reading(9, 900), reading(10, 150)]).map(({ number }) => number),
      [9],
    );
  });
});
