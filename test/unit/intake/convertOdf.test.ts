import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { convertFile } from '../../../src/intake/convertFile';
import { plainArticle } from './article';
import { odfContent, odfFile } from './odfFile';
import { articleOf, refusal, toldIn } from './told';

describe('intake: OpenDocument texts', () => {
  it('gives the annotations of the plain article', async () => {
    const { articles, notices } = await convertFile(odfFile(), 'harbours.odt');
    const [markdown = ''] = articles;
    assert.deepEqual(toldIn(markdown), toldIn(plainArticle()));
    assert.match(markdown, /\nsource: "Ines Carvalho"\ndate: "2026-06-03T09:30:00"\n/);
    assert.match(markdown, /\n\| State \| Promised \|\n/);
    assert.match(markdown, /over ten years\.\[\^1\] Its chairman/);
    assert.deepEqual(notices, [
      'What tracked changes delete was left out; what they insert is kept.',
      'Comments were left out.',
    ]);
  });

  it('reads spaces, lists in lists, links and boxes', async () => {
    const text = `<text:h text:outline-level="1">Quays</text:h><text:p>Two<text:s text:c="3"/>quays<text:line-break/>in <text:a xlink:href="https://lagos.example/">Lagos</text:a>.<draw:frame><draw:text-box><text:p>At the side.</text:p></draw:text-box></draw:frame></text:p><text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list><text:table-of-content><text:p>Contents</text:p></text:table-of-content>`;
    const { articles, notices } = await convertFile(odfFile(odfContent(text)), 'a.odt');
    assert.match(
      articles[0] ?? '',
      /\n# Quays\n\nTwo quays\\\nin \[Lagos\]\(https:\/\/lagos\.example\/\)\.\n\nAt the side\.\n\n- one\n\n {2}- inner\n$/,
    );
    assert.deepEqual(notices, ['Tables of contents and indexes were left out.']);
  });

  it('reads a document that is one file of XML', async () => {
    const xml = odfContent('<text:p>We will pay.</text:p>').replaceAll(
      'office:document-content',
      'office:document',
    );
    assert.match(await articleOf(strToU8(xml), 'a.fodt'), /\n\nWe will pay\.\n$/);
  });

  it('says why a file cannot be read, and unpacks no bomb', async () => {
    const whole = odfFile();
    assert.match(await refusal(whole.slice(0, whole.length - 30), 'a.odt'), /damaged/);
    assert.match(await refusal(odfFile('<office:document-content><a>'), 'a.odt'), /damaged/);
    assert.match(await refusal(zipSync({ 'a.txt': strToU8('words') }), 'a.odt'), /damaged/);
    const manifest = strToU8('<m><encryption-data/></m>');
    assert.match(
      await refusal(odfFile('', { 'META-INF/manifest.xml': manifest }), 'a.odt'),
      /password/,
    );
    const bomb = odfFile(undefined, { 'styles.xml': new Uint8Array(65 * 2 ** 20) });
    assert.ok(bomb.length < 200_000);
    assert.match(await refusal(bomb, 'a.odt'), /far more text/);
  });
});
