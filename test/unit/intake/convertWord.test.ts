import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import type { Annotation } from '../../../src/core/model';
import { convertFile } from '../../../src/intake/convertFile';
import { IntakeError } from '../../../src/intake/intakeError';
import { plainArticle } from './article';
import { wordFile } from './wordFile';

/** What an annotation says, without where it stands. */
const told = ({ kind, text, confidence }: Annotation): string =>
  `${kind}: ${text} (${confidence.toFixed(1)})`;

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
    const { articles } = await convertFile(await wordFile(), 'harbours.docx');
    const plain = annotate(plainArticle(), { format: 'markdown' });
    const converted = annotate(articles[0] ?? '', { format: 'markdown' });
    assert.ok(plain.annotations.length > 60);
    assert.deepEqual(converted.annotations.map(told), plain.annotations.map(told));
  });

  it('says why a file cannot be read', async () => {
    const whole = await wordFile();
    const fails = (bytes: Uint8Array, message: RegExp): Promise<void> =>
      assert.rejects(convertFile(bytes, 'x.docx'), (error) => {
        assert.ok(error instanceof IntakeError);
        assert.match(error.message, message);
        return true;
      });
    await fails(new Uint8Array(0), /empty/);
    await fails(whole.slice(0, whole.length - 200), /damaged/);
    await fails(new TextEncoder().encode('only words'), /damaged/);
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    await fails(Uint8Array.from(compound), /Word 97/);
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    await fails(Uint8Array.from([...compound, ...name]), /password/);
  });
});
