import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../../src/editor/words/escapeMarkdown';
import { runs } from '../../propertyRuns';
import { plainTextOf } from '../readMarkdown';

describe('escapeMarkdown', () => {
  const hostile = [
    '[x](command:workbench.action.quit)',
    '![x](https://example.org/a.png)',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '`code` and ``more``',
    'a | b | c',
    '$(alert) and $(zap~spin)',
    '# heading',
    '1. item',
    '- item',
    '+ item',
    '> quote',
    '---',
    '***bold***',
    '__bold__ ~~gone~~',
    'https://example.org/?a=b www.example.org mail@example.org',
    '&lt;b&gt; &#36;(zap) &amp;',
    '[a]: https://example.org',
    'back\\slash \\[x](y)',
    '[^1]',
    '- [ ] task',
    '<!-- hidden -->',
    'Setext\n===',
    '    indented code',
  ];
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as it stands`, () => {
      const escaped = escapeMarkdown(text);
      assert.equal(plainTextOf(escaped), text.replace(/\s+/g, ' ').trim());
      assert.doesNotMatch(escaped, /\$\(/, 'no icon');
    });
  }

  it('shows any text as it stands', () => {
    const special = fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&$~:/@"\'= \n\t1ax;%^?,');
    fc.assert(
      fc.property(fc.string({ unit: special, minLength: 1, maxLength: 40 }), (text) => {
        fc.pre(text.trim() !== '');
        const folded = text.replace(/\s+/g, ' ').trim();
        const escaped = escapeMarkdown(text);
        assert.equal(plainTextOf(escaped), folded);
        assert.equal(plainTextOf(`Role: ${escaped}`), `Role: ${folded}`);
        assert.doesNotMatch(escaped, /\$\(/);
      }),
      runs(3000),
    );
  });

  it('drops characters that reorder their neighbours', () => {
    assert.equal(escapeMarkdown('a\u202Etxt\u202C\u2066b\u2069'), 'atxtb');
  });

  it('leaves what needs no escape as it is, so that cards can be searched', () => {
    const text = 'U.K. aid ($45 million) to the Sahel: 5,000 people’s “homes”!';
    assert.equal(escapeMarkdown(text), text);
  });

  it('keeps letters of any language', () => {
    assert.equal(escapeMarkdown('Ärzte 東京 Ørsted “x”'), 'Ärzte 東京 Ørsted “x”');
  });
});
