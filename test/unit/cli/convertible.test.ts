import assert from 'node:assert/strict';
import { odfFile } from '../intake/odfFile';
import { rtf } from '../intake/rtfFile';
import { objectsOf, runCli } from './runCli';
import { tempFolder } from './tempFolder';

describe('annotate: files that are converted first', () => {
  const folder = tempFolder();

  it('refuses what is no text, whatever it is called, and names the command for it', async () => {
    for (const [name, bytes, kind] of [
      ['a.odt', odfFile(), 'OpenDocument text'],
      ['a.txt', odfFile(), 'OpenDocument text'],
      ['a.rtf', rtf('We will pay.'), 'Rich Text document'],
      ['a.pdf', Buffer.from('%PDF-1.7 \0'), 'PDF'],
      // An old Word document under the name of a new one.
      ['a.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Word document'],
    ] as const) {
      folder.write({ [name]: bytes });
      const { code, err } = await runCli(['annotate', name], { cwd: folder.path });
      assert.equal(code, 1);
      assert.equal(
        err,
        `speechmark: ${name}: no text file (${kind}): \`speechmark convert\` makes an article of it\n`,
      );
    }
  });

  it('refuses it on standard input', async () => {
    const { code, err } = await runCli(['annotate', '-'], { stdin: rtf('We will pay.') });
    assert.equal(code, 1);
    assert.match(err, /Rich Text document.*speechmark convert/);
  });

  it('reads what somebody can read as plain text, and says that there is a better way', async () => {
    folder.write({
      'a.srt': '1\n00:00:01,000 --> 00:00:02,000\nWe will pay $3 million.\n',
      'a.txt': 'From: a\nSubject: b\nMessage-ID: c\n\nWe will pay $3 million.\n',
    });
    const { code, out } = await runCli(['annotate', 'a.srt', 'a.txt'], { cwd: folder.path });
    assert.equal(code, 0);
    const [subtitles, mail] = objectsOf(out).filter(({ type }) => type === 'document');
    assert.match(JSON.stringify(subtitles?.['notices']), /speechmark convert/);
    assert.doesNotMatch(JSON.stringify(mail?.['notices']), /speechmark convert/);
  });

  it('reads text under the name of another kind', async () => {
    folder.write({ 'a.rtf': 'We will pay $3 million, the minister said.' });
    const { code } = await runCli(['annotate', 'a.rtf'], { cwd: folder.path });
    assert.equal(code, 0);
  });
});
