import assert from 'node:assert/strict';

import { whyNotProse } from '../../../../src/core/document/prose';
import { readDocument } from '../../../../src/core/document/readDocument';
import type { SourceFormat } from '../../../../src/core/model';

function judge(source: string, format: SourceFormat = 'text', fileName?: string): string {
  const document = readDocument(source, format);
  return whyNotProse(document, fileName === undefined ? {} : { fileName }) ?? 'an article';
}

const NOTE = `Harbour fund opens in May

The harbour board of the four coastal states said on Monday that its fund would open in May. It
will pay up to $3 million to each port that asks for help with its quays.

“We waited for this,” said Ana Brix, who leads the board. She called on the other states to join,
and said that there would be more money for those who do.`;

const SPEECH = `SPEECH BY ANA BRIX AT THE HARBOUR CONFERENCE

ANA BRIX: Thank you all. We have come a long way, and I am glad to say that the fund is open.

QUESTION: Will there be more money for the small ports?

ANA BRIX: Yes. We will give three million dollars to each of them, and we will do it this year.

[Applause]

MODERATOR: Thank you. That is all that we have time for today.`;

describe('whyNotProse', () => {
  it('accepts short notes, speeches and tagged articles', () => {
    assert.equal(judge(NOTE), 'an article');
    assert.equal(judge(SPEECH), 'an article');
    assert.equal(judge(`<p>${NOTE.replace(/\n\n/g, '</p><p>')}</p>`, 'html'), 'an article');
    assert.equal(judge(`# ${NOTE}`, 'markdown', 'news.md'), 'an article');
  });

  it('refuses files whose name says what they are', () => {
    const names = {
      licence: ['LICENSE', 'license.txt', 'COPYING', 'MIT-LICENSE.md', 'EULA.txt'],
      changes: ['CHANGELOG.md', 'NEWS', 'HISTORY.md', 'release-notes.txt'],
      project: ['README.md', 'docs/CONTRIBUTING.md', 'c:\\x\\SECURITY.md'],
      configuration: ['requirements.txt', 'requirements-dev.txt', 'CMakeLists.txt'],
      'to-do': ['TODO.md', 'to-do.txt'],
      log: ['server.log', 'server.log.1'],
    };
    for (const [reason, files] of Object.entries(names)) {
      for (const file of files) assert.equal(judge(NOTE, 'text', file), reason, file);
    }
    for (const file of ['news.txt', 'history.md', 'licensing-row.txt', 'security-pact.html']) {
      assert.equal(judge(NOTE, 'text', file), 'an article', file);
    }
  });

  it('refuses a licence, whatever its name', () => {
    const licence = `Some License\n\nPermission is hereby granted, free of charge, to any person who has this software, to deal in it without restriction, and to let others do so, as long as this notice is kept.\n\nThe software is provided "as is", without warranty of any kind, and in no event shall its authors be liable for any claim that arises from its use.`;
    assert.equal(judge(licence), 'licence');
  });

  it('refuses logs, code, tables, lists and manuals', () => {
    const times = (line: (n: number) => string): string =>
      Array.from({ length: 40 }, (_, n) => line(n)).join('\n');
    assert.equal(
      judge(
        times((n) => `2024-05-01 10:00:${String(10 + n)} INFO the server is up and it is well`),
      ),
      'log',
    );
    assert.equal(
      judge(times((n) => `const a${String(n)} = f(x => { return x[${String(n)}]; });`)),
      'code',
    );
    assert.equal(
      judge(times((n) => `${String(n)},Ana Brix,harbour board,${String(n * 3)}`)),
      'table',
    );
    assert.equal(
      judge(
        times((n) => `- [ ] buy thing number ${String(n)} for the house`),
        'markdown',
      ),
      'list',
    );
    const manual = `# Tool\n\n## Installation\n\nRun the thing.\n\n## Usage\n\n${NOTE}`;
    assert.equal(judge(manual, 'markdown'), 'manual');
    const code = `# Tool\n\n${'Call `f` on it, and then call `g` on what it gives you.\n\n'.repeat(9)}`;
    assert.equal(judge(code, 'markdown'), 'manual');
  });

  it('refuses what has no or hardly any text, and says so', () => {
    assert.equal(judge(''), 'empty');
    assert.equal(judge('Just a line.'), 'short');
    assert.equal(judge('\0\0\0\0'), 'binary');
    const german =
      'Der Minister sagte am Montag, dass die Regierung das Geld bald auszahlen werde. ';
    assert.equal(judge(german.repeat(10)), 'not-english');
  });
});
