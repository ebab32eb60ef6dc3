import assert from 'node:assert/strict';
import { parse } from 'parse5';
import { compare } from '../../../../src/review/agreement/disagreements';
import { comparisonBody } from '../../../../src/editor/review/compare/comparisonPage';
import { comparisonShell } from '../../../../src/editor/review/compare/comparisonShell';
import { Desk } from '../../review/desk';
import { english } from '../english';

const source =
  'Notes on <b>the quay</b>\n\n“We will not wait for <script>alert(1)</script> the ministry,” Ana Roe said. Roe warned that fees would rise.';

function page(first: string): string {
  const desk = new Desk(source);
  const { acts } = desk;
  const quote = desk.find('quote', '“We will');
  desk.do(acts.accept([quote.id]), first);
  desk.do(acts.note(quote.id, null, '<img src=x onerror=alert(1)>'), first);
  const comparison = compare({ source, format: 'text' }, desk.log, [first, 'Otto']);
  return comparisonBody(
    {
      article: 'a&b.txt',
      reviewers: [first, 'Otto'],
      source,
      comparison,
      outcomes: comparison.disagreements.map(() => null),
      at: 0,
      isAgreedTaken: false,
    },
    english,
  );
}

describe('The page of a comparison', () => {
  it('shows the figures, the words of each and what can be done', () => {
    const html = page('Ines');
    for (const words of [
      'Ines and Otto on a&amp;b.txt',
      '1 of 1: Quotations',
      'F1 overlapping',
      'Krippendorff',
      'Cohen',
      'Not marked',
      'data-command="takeFirst"',
      'Take Otto',
    ]) {
      assert.ok(html.includes(words), words);
    }
  });

  it('escapes whatever comes from files', () => {
    const html = page('<i onclick=x>Ines</i>');
    assert.ok(!/<(?:i|img|script|b onclick)[\s>]/.test(html), html);
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
    assert.ok(html.includes('Take &lt;i onclick=x&gt;Ines'));
  });

  it('loads nothing, and runs one script of its own', () => {
    const html = comparisonShell(page('Ines'), 'Compare <x>', 'abc');
    assert.match(html, /default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'/);
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(!/(?:src|href)=/.test(html.replaceAll('&lt;', '').replace(/src=x/g, '')));
    assert.ok(!/ style=| on[a-z]+=/.test(html.replace(/onerror=alert/g, '')));
    assert.ok(parse(html).childNodes.length > 0);
  });
});
