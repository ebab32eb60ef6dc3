import assert from 'node:assert/strict';
import { plainMessage } from '../../../../src/editor/words/plainMessage';

describe('plainMessage', () => {
  it('makes no link of a file’s name', () => {
    const message = plainMessage('Reading [here](command:workbench.action.quit).txt…');
    assert.doesNotMatch(message, /\[[^\]]+\]\(/);
    assert.equal(
      message.replaceAll('\u2060', ''),
      'Reading [here](command:workbench.action.quit).txt…',
    );
  });

  it('is one line without characters that hide or turn what stands beside them', () => {
    assert.equal(plainMessage('a\u202etxt.exe\r\n\u001b[31m b'), 'atxt.exe [31m b');
  });
});
