import assert from 'node:assert/strict';
import type { AnnotatedDocument, Annotation } from '../../../../src/core/model';
import { indexOf } from '../../../../src/editor/articles/documentIndex';
import { cardCommands, cardLinks } from '../../../../src/editor/cards/cardLinks';
import { english } from '../english';
import { renderMarkdown } from '../readMarkdown';
import { actor, documentOf, pledge, sampleDocument, spanOf } from '../sampleDocument';

const uri = 'file:///articles/a%20(1).txt';

function linksOf(document: AnnotatedDocument, annotation: Annotation): [string, unknown][] {
  const html = renderMarkdown(
    cardLinks(uri, indexOf(document), english)(annotation, annotation.start),
  );
  return [...html.matchAll(/<a href="command:([^?"]+)\?([^"]*)">\$\([\w-]+\) ([^<]*)<\/a>/g)].map(
    ([, command = '', argument = '', label = '']) => {
      assert.ok(Object.values(cardCommands).includes(command), command);
      return [label, JSON.parse(decodeURIComponent(argument))];
    },
  );
}

const labels = (document: AnnotatedDocument, annotation: Annotation): string[] =>
  linksOf(document, annotation).map(([label]) => label);

describe('cardLinks', () => {
  const sample = sampleDocument();
  const at = (text: string, nth?: number): Annotation => {
    const { start } = spanOf(text, nth);
    const found = sample.annotations.find((one) => one.start === start && one.kind !== 'money');
    assert.ok(found, text);
    return found;
  };

  it('offers at each mention of an actor what leads somewhere from there', () => {
    assert.deepEqual(labels(sample, at('Fisheries Minister Ingrid')), [
      'Next mention',
      'All 3 mentions',
      'Copy as citation',
    ]);
    assert.deepEqual(labels(sample, at('Solvang', 2)), [
      'First mention',
      'Next mention',
      'All 3 mentions',
      'Copy as citation',
    ]);
    assert.deepEqual(labels(sample, at('she')), [
      'First mention',
      'All 3 mentions',
      'Copy as citation',
    ]);
  });

  it('offers only a citation of what is named once', () => {
    assert.deepEqual(labels(sample, at('Nordic Council')), ['Copy as citation']);
    assert.deepEqual(labels(sample, at('“We will')), ['Copy as citation']);
    assert.deepEqual(labels(sample, at('4.5 million')), ['Copy as citation']);
    const unlinked = actor('Iceland', 1, {});
    assert.deepEqual(labels(documentOf([unlinked]), unlinked), ['Copy as citation']);
  });

  it('leads from a pledge to where it is named again', () => {
    const promise = pledge('4.5 million kroner', { mentions: [spanOf('$420,000')] });
    assert.deepEqual(labels(documentOf([promise]), promise), [
      'Next mention',
      'All 2 mentions',
      'Copy as citation',
    ]);
  });

  it('tells the command what it is about, whatever the file is called', () => {
    const annotation = at('“We will');
    const target = { uri, annotation: annotation.id, start: annotation.start };
    assert.deepEqual(linksOf(sample, annotation), [['Copy as citation', [target]]]);
  });
});
