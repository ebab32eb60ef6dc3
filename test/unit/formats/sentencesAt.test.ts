import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/readDocument';
import { sentencesAt } from '../../../src/formats/sentencesAt';

describe('the sentences of a range', () => {
  const source =
    '<p>The rain fell. <b>Quill</b> said:\n&ldquo;We stay. We&nbsp;build.&rdquo; Then she left.</p><p>Oro slept.</p>';
  const at = (words: string): string | null => {
    const start = source.indexOf(words);
    return sentencesAt(readDocument(source, 'html'), { start, end: start + words.length });
  };

  it('are whole and as one reads them, without tags', () => {
    assert.equal(at('fell'), 'The rain fell.');
    assert.equal(at('left'), 'Then she left.');
    assert.match(at('We stay. We&nbsp;build') ?? '', /^Quill said: “We stay\. We build\.”$/);
    assert.equal(at('left.</p><p>Oro'), 'Then she left. Oro slept.');
  });

  it('are none where nothing is read', () => {
    assert.equal(at('<b>'), null);
  });
});
