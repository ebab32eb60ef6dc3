import assert from 'node:assert/strict';
import { indexOf } from '../../../../src/editor/articles/documentIndex';
import { statusEntry, type ArticleStatus } from '../../../../src/editor/status/statusModel';
import { english } from '../english';
import { documentOf, sampleDocument } from '../sampleDocument';

const annotated: ArticleStatus = {
  state: 'annotated',
  isStale: false,
  notices: [],
  index: indexOf(sampleDocument()),
};

describe('the status bar', () => {
  it('counts what an article holds', () => {
    assert.deepEqual(statusEntry(annotated, english), {
      text: '$(comment-discussion) $(person) 2 $(credit-card) 1 $(quote) 3 $(comment) 1',
      lines: ['2 actors, 1 pledge, 3 quotations, 1 claim'],
      severity: 'none',
    });
  });

  it('keeps the counts while the article is read anew', () => {
    const { text, lines } = statusEntry({ ...annotated, isStale: true }, english);
    assert.match(text, /^\$\(sync~spin\) \$\(person\) 2 /);
    assert.deepEqual(lines.slice(1), ['Reading the article…']);
  });

  it('warns of what was left out', () => {
    const notices = [{ code: 'new', message: 'Only the first $(half) was read.' }];
    const { text, lines, severity } = statusEntry({ ...annotated, notices }, english);
    assert.match(text, /^\$\(warning\) \$\(person\) 2 /);
    assert.equal(lines[1], 'Only the first \\$(half) was read.');
    assert.equal(severity, 'warning');
  });

  it('says when there is nothing, and why', () => {
    const said = (status: Partial<ArticleStatus>): string =>
      statusEntry({ ...annotated, ...status }, english).lines.join();
    assert.equal(
      said({ index: indexOf(documentOf([])) }),
      'Nothing to mark was found in this file.',
    );
    assert.equal(said({ state: 'off' }), 'This file is not annotated.');
    assert.equal(
      said({ state: 'skipped', reason: 'licence' }),
      'Not annotated: this file is a licence text.',
    );
    assert.equal(
      said({ state: 'skipped', reason: 'slow' }),
      'Not annotated: this file took too long to read, so its reading was stopped.',
    );
    assert.match(said({ state: 'failed' }), /could not be annotated/);
    assert.equal(said({ state: 'waiting' }), 'Reading the article…');
    assert.equal(statusEntry({ ...annotated, state: 'failed' }, english).severity, 'error');
  });
});
