import assert from 'node:assert/strict';
import { convertFile } from '../../../src/intake/convertFile';
import { plainArticle } from './article';
import { pdfFile } from './pdfFile';
import { articleOf, refusal, toldIn } from './told';

describe('intake: PDF', () => {
  it('reads columns in order, without heads, feet and page numbers', async () => {
    const markdown = await articleOf(await pdfFile(), 'harbours.pdf');
    assert.match(markdown, /^---\ntitle: "Harbour nations agree on a fund for drowned coasts"\n/);
    assert.doesNotMatch(markdown, /Harbour Review/);
    assert.match(markdown, /\n# Harbour nations agree on a fund for drowned coasts\n/);
    assert.match(markdown, /\n## Norway and Ghana promise more\n/);
    assert.match(markdown, /\n> “Nobody in Accra/);
    assert.match(markdown, /\n- Japan denied/);
    assert.match(markdown, /\n\| Norway \| \$120 million \|\n/);
    assert.match(markdown, /over ten years\.\[\^1\] Its chairman/);
    assert.match(markdown, /\n\[\^1\]: Report of the Coastal Commission, 12 May, page 4\./);
  });

  for (const columns of [1, 2] as const) {
    for (const bottom of [230, 260, 380, 800]) {
      it(`gives the annotations of the plain article from ${String(columns)} columns that end at ${String(bottom)} points`, async () => {
        const markdown = await articleOf(await pdfFile({ columns, bottom }), 'harbours.pdf');
        assert.deepEqual(toldIn(markdown), toldIn(plainArticle()));
      });
    }
  }

  it('says why a file cannot be read', async () => {
    const whole = await pdfFile();
    assert.match(await refusal(new Uint8Array(0), 'x.pdf'), /empty/);
    assert.match(await refusal(new TextEncoder().encode('only words'), 'x.pdf'), /damaged/);
    assert.match(await refusal(whole.slice(0, 400), 'x.pdf'), /damaged/);
    assert.match(await refusal(await pdfFile({ userPassword: 'secret' }), 'x.pdf'), /password/);
    assert.match(await refusal(await pdfFile({ content: 'pictures' }), 'x.pdf'), /OCR/);
  });

  it('names pages without text', async () => {
    const { notices } = await convertFile(await pdfFile({ content: 'a picture last' }), 'x.pdf');
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /^Page \d+ has no text; it may be a picture\.$/);
  });
});
