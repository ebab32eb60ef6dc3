import assert from 'node:assert/strict';
import { citationOf } from '../../../../src/editor/commands/citation';
import { inEnglish } from '../english';
import { actor, documentOf, quote, sampleDocument, spanOf } from '../sampleDocument';

const place = 'In: “Norwegian fisheries minister warns of empty nets” (nets.txt), paragraph';

describe('citationOf', () => {
  const context = inEnglish(sampleDocument());
  const cite = (text: string, kind: string): string => {
    const { start } = spanOf(text);
    const found = context.index.annotations.find((one) => one.start === start && one.kind === kind);
    assert.ok(found, text);
    return citationOf(found, 'nets.txt', context);
  };

  it('names whose words a quotation is, and where it stands', () => {
    assert.equal(
      cite('“We will', 'quote'),
      `“We will not wait for another winter,” — Ingrid Solvang, Fisheries Minister. ${place} 3.`,
    );
  });

  it('says what is claimed of whom', () => {
    assert.equal(
      cite('the Nordic Council', 'claim'),
      `Ingrid Solvang, Fisheries Minister: calls on Nordic Council — to share its “quiet waters” data. ${place} 1.`,
    );
  });

  it('tells a pledge in a sentence', () => {
    assert.match(cite('4.5 million', 'pledge'), /pledges NOK.4.5 million.*boats\. In: “Norwegian/);
  });

  it('says who is meant by other words', () => {
    assert.equal(cite('she', 'actor'), `“she” (Ingrid Solvang, Fisheries Minister). ${place} 3.`);
    assert.equal(cite('Nordic Council', 'actor'), `Nordic Council. ${place} 1.`);
  });

  it('has the sentence of the article word for word where it is given, and who stands behind it', () => {
    const cited = (text: string, kind: string, sentence: string): string => {
      const { start } = spanOf(text);
      const found = context.index.annotations.find(
        (one) => one.start === start && one.kind === kind,
      );
      assert.ok(found, text);
      return citationOf(found, 'nets.txt', context, 'plain', sentence);
    };
    assert.equal(
      cited('“We will', 'quote', '“We will not wait,” she told the council.'),
      `“We will not wait,” she told the council. — Ingrid Solvang, Fisheries Minister. ${place} 3.`,
    );
    assert.match(
      cited('4.5 million', 'pledge', 'Norway will give up to NOK 4.5 million for boats.'),
      /^“Norway will give up to NOK 4\.5 million for boats\.” — .+\. In: “Norwegian.*paragraph \d/,
    );
  });

  it('does without a title and without a speaker', () => {
    const words = quote('“stranded”', {});
    const untitled = inEnglish(documentOf([words, actor('Iceland', 1, {})]));
    assert.equal(
      citationOf(words, 'nets.txt', untitled),
      '“stranded” — speaker not known. In: nets.txt, paragraph 2.',
    );
  });
});
