import assert from 'node:assert/strict';
import type { Annotation, Entity, Span } from '../../../src/core/model';

/** All spans of an annotation or an entity: its own and those in its fields, however deep. */
export function spansOf(one: Annotation | Entity): Span[] {
  const spans: Span[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('start' in value && 'end' in value && 'text' in value) spans.push(value as Span);
    Object.values(value).forEach(collect);
  };
  collect(one);
  return spans;
}

/** No span is empty or blank, or has white space at an end. */
export function assertTight(one: Annotation | Entity): void {
  for (const { start, end, text } of spansOf(one)) {
    const told = `${JSON.stringify(text)} at ${String(start)}–${String(end)} of ${one.id}`;
    assert.ok(start < end, told);
    assert.ok(text !== '' && text === text.trim(), told);
  }
}
