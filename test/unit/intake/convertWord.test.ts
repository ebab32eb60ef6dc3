import assert from 'node:assert/strict';
import { convertFile } from '../../../src/intake/convertFile';
import { plainArticle } from './article';
import { articleOf, refusal, toldIn } from './told';
import { wordFile } from './wordFile';

describe('intake: Word documents', () => {
  it('reads headings, lists, quotations, tables and footnotes', async () => {
    const { articles, notices } = await convertFile(await wordFile(), 'harbours.docx');
    const [markdown = ''] = articles;
    assert.match(markdown, /^---\ntitle: "Harbour nations agree on a fund for drowned coasts"\n/);
    assert.match(markdown, /\noriginal: "harbours\.docx"\nsha256: "[0-9a-f]{64}"\n---\n/);
    assert.match(markdown, /\n# Harbour nations agree on a fund for drowned coasts\n/);
    assert.match(markdown, /\n## Critics want faster payment\n/);
    assert.match(markdown, /\n> “Nobody in Accra/);
    assert.match(markdown, /\n- Canada announced/);
    assert.match(markdown, /\n\| State \| Promised \|\n/);
    assert.match(markdown, /over ten years\.\[\^1\] Its chairman/);
    assert.match(markdown, /\n\[\^1\]: Report of the Coastal Commission/);
    assert.deepEqual(notices, [
      'What tracked changes delete was left out; what they insert is kept.',
    ]);
  });

  it('gives the annotations of the plain article', async () => {
    const markdown = await articleOf(await wordFile(), 'harbours.docx');
    const plain = toldIn(plainArticle());
    assert.ok(plain.length > 60);
    assert.deepEqual(toldIn(markdown), plain);
  });

  it('says why a file cannot be read', async () => {
    const whole = await wordFile();
    assert.match(await refusal(new Uint8Array(0), 'x.docx'), /empty/);
    assert.match(await refusal(whole.slice(0, whole.length - 200), 'x.docx'), /damaged/);
    assert.match(await refusal(new TextEncoder().encode('only words'), 'x.docx'), /damaged/);
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    assert.match(await refusal(Uint8Array.from(compound), 'x.docx'), /Word 97/);
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    assert.match(await refusal(Uint8Array.from([...compound, ...name]), 'x.docx'), /password/);
  });
});
