import assert from 'node:assert/strict';
import { writeCitation, type Cited } from '../../../../src/editor/commands/citationStyles';

const t = (message: string, ...args: (string | number)[]): string =>
  message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));

const cited: Cited = {
  said: '“We need 5 % & more,” — Ana_Maria Reis.',
  title: 'Reis: the {dykes} of *Beira*',
  fileName: 'beira.txt',
  place: 'paragraph 4',
};
const dated: Cited = { ...cited, part: { source: 'Coastal Wire', date: '2031-05-03' } };

describe('A citation', () => {
  it('in plain text names words, title, file and paragraph', () => {
    assert.equal(
      writeCitation(cited, 'plain', t),
      '“We need 5 % & more,” — Ana_Maria Reis. In: “Reis: the {dykes} of *Beira*” (beira.txt), paragraph 4.',
    );
  });

  it('in Markdown is a block quotation, in which nothing of the text is markup', () => {
    assert.equal(
      writeCitation(dated, 'markdown', t),
      '> “We need 5 % &#38; more,” — Ana\\_Maria Reis.\n>\n> — *Reis: the {dykes} of \\*Beira\\**, Coastal Wire, 2031-05-03, beira.txt, paragraph 4',
    );
  });

  it('in BibTeX has a key, and signs that BibTeX reads are escaped', () => {
    const entry = writeCitation(dated, 'bibtex', t);
    assert.match(entry, /^@misc\{reis-the-dykes-2031,\n/);
    assert.match(entry, /title = \{\{Reis: the \\\{dykes\\\} of \*Beira\*\}\},\n/);
    assert.match(entry, /organization = \{Coastal Wire\},\n/);
    assert.match(entry, /year = \{2031\},\n/);
    assert.match(
      entry,
      /note = \{paragraph 4: “We need 5 \\% \\& more,” — Ana\\_Maria Reis\.\},\n\}$/,
    );
  });

  it('in BibTeX makes up no year', () => {
    assert.match(writeCitation(cited, 'bibtex', t), /^@misc\{reis-the-dykes-nd,/);
    assert.doesNotMatch(writeCitation(cited, 'bibtex', t), /year/);
  });

  it('in APA has the reference in the text and its entry', () => {
    assert.equal(
      writeCitation(dated, 'apa', t),
      '“We need 5 % & more,” — Ana_Maria Reis. (“Reis: the {dykes} of *Beira*,” 2031, para. 4)\n\nReis: the {dykes} of *Beira*. (2031, May 3). [beira.txt]. Coastal Wire.',
    );
    assert.match(
      writeCitation(cited, 'apa', t),
      /,” n\.d\., para\. 4\)[^]*\. \(n\.d\.\)\. \[beira\.txt\]\.$/,
    );
  });

  it('does without a title', () => {
    const untitled = { ...cited, title: null };
    assert.match(writeCitation(untitled, 'plain', t), / In: beira\.txt, paragraph 4\.$/);
    assert.match(writeCitation(untitled, 'apa', t), /\n\nbeira\.txt\. \(n\.d\.\)\.$/);
    assert.match(writeCitation(untitled, 'bibtex', t), /title = \{\{beira\.txt\}\}/);
  });
});
