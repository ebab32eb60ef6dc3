import assert from 'node:assert/strict';
import { looseText } from '../../../src/anchoring/looseText.js';
import { placeSelectors, type Placement } from '../../../src/anchoring/placeSelectors.js';
import { selectorOf, type TextSelector } from '../../../src/anchoring/textSelector.js';

/** A selector of the words in brackets, and the source without them. */
function stored(marked: string): TextSelector {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const selector = selectorOf(looseText(marked.replace(/[[\]]/g, '')), { start, end });
  assert.ok(selector);
  return selector;
}

/** Places the words in brackets in another text; the answer has brackets around them there. */
function placed(before: string, now: string): string {
  const loose = looseText(now);
  const [placement] = placeSelectors([stored(before)], loose.text);
  return placement ? shown(placement, now) : '';
}

function shown(placement: Placement, source: string): string {
  if (!('range' in placement)) return placement.state;
  const { start, end } = looseText(source).toSource(placement.range);
  const marked = `${source.slice(0, start)}[${source.slice(start, end)}]${source.slice(end)}`;
  return `${placement.state}: ${marked}`;
}

const article =
  'Delegates met in the harbour town on Monday. The minister for rivers said [Sunde would get its bridge] before the spring floods. Nobody spoke.';

describe('placing selectors', () => {
  it('finds words where they stood', () => {
    assert.equal(placed(article, article.replace(/[[\]]/g, '')), `exact: ${article}`);
  });

  it('finds words behind text that was put in front', () => {
    const now = `A note. ${article}`;
    assert.equal(placed(article, now.replace(/[[\]]/g, '')), `exact: ${now}`);
  });

  it('finds words in lines wrapped anew, among new tags, written with references', () => {
    const now =
      '<p>Delegates met in the harbour town on\nMonday. The <em>minister</em> for rivers said [Sunde\nwould&nbsp;get <b>its</b> bridge] before\nthe spring floods. Nobody spoke.</p>';
    assert.equal(placed(article, now.replace(/[[\]]/g, '')), `exact: ${now}`);
  });

  it('finds a sentence that was moved', () => {
    const now =
      'Nobody spoke. Delegates met in the harbour town on Monday. It rained. The minister for rivers said [Sunde would get its bridge] before long.';
    assert.equal(placed(article, now.replace(/[[\]]/g, '')), `moved: ${now}`);
  });

  it('finds words that were altered, and says so', () => {
    const now = article.replace('get its bridge', 'get its second bridge');
    assert.equal(placed(article, now.replace(/[[\]]/g, '')), `changed: ${now}`);
  });

  it('takes no words inside a longer word', () => {
    const before = 'They gave [aid] to the valley.';
    assert.equal(placed(before, 'They gave what they said to the valley.'), 'orphaned');
  });

  it('takes no look-alike when the words are gone', () => {
    const before = 'The talks failed. [Norland] will lend the coast ten boats for the winter.';
    const now =
      'The talks failed. Ships were late again, and the fair was put off. Ask in Norland, wrote a reader, what came of it.';
    assert.equal(placed(before, now), 'orphaned');
  });

  it('takes neither of two places that are alike', () => {
    const before = 'The mayor thanked [Norland] for the boats.';
    const now = `${before} ${before}`.replace(/[[\]]/g, '');
    assert.equal(placed(before, now), 'ambiguous');
  });

  it('tells twins apart by what stands further off', () => {
    const twin = 'The mayor thanked Norland for the boats. It was a short speech, he said later.';
    const before = `On Monday the fair began with music and dancing by the old mill. ${twin} Then came rain, and the market was closed for two days and a night. ${twin} Everybody left.`;
    const loose = looseText(before);
    const ranges = [before.indexOf('Norland'), before.lastIndexOf('Norland')];
    const around = ['music', 'old mill', 'market', 'Everybody'].map((word) => before.indexOf(word));
    const selectors = [
      ...ranges.map((start) => ({ start, end: start + 7 })),
      ...around.map((start) => ({ start, end: start + 5 })),
    ]
      .map((range) => selectorOf(loose, range))
      .filter((one) => one !== null);
    const now = `An editor’s note. ${before}`;
    const places = placeSelectors(selectors, looseText(now).text);
    assert.deepEqual(
      places.slice(0, 2).map((one) => ('range' in one ? one.range.start : one.state)),
      ranges.map((start) => start + 'An editor’s note. '.length),
    );
  });

  it('places a thousand selectors in time that grows with their number', () => {
    const text = Array.from(
      { length: 900 },
      (_, at) => `Village ${String(at)} asked for boats and got none. `,
    ).join('');
    const loose = looseText(text);
    const selectors = Array.from({ length: 900 }, (_, at) => {
      const start = text.indexOf(`Village ${String(at)} `);
      return selectorOf(loose, { start, end: start + `Village ${String(at)}`.length });
    }).filter((one) => one !== null);
    const places = placeSelectors(selectors, looseText(`Notes. ${text}`).text);
    assert.ok(places.every(({ state }) => state === 'exact'));
  });
});

/** What tools that anchor notes to web pages test, in words of our own. */
describe('placing a quotation', () => {
  const places = (now: string, before: string): string => placed(before, now.replace(/[[\]]/g, ''));

  it('takes the place whose words before it are those of old', () => {
    const now = 'The grey boat sank. The red boat sank. The blue boat [sank].';
    assert.equal(places(now, 'The blue boat [sank].'), `exact: ${now}`);
  });

  it('takes the place whose words behind it are those of old', () => {
    const now = 'Fees rose in spring. [Fees rose] in autumn. Fees rose at sea.';
    assert.equal(places(now, '[Fees rose] in autumn.'), `exact: ${now}`);
  });

  it('forgives some letters of a long quotation, and says so', () => {
    const before =
      'She wrote: [the council will open both bridges before the end of summer]. He left.';
    const now =
      'She wrote: [the counsel will open both bridge before the end of the summer]. He left.';
    assert.equal(places(now, before), `changed: ${now}`);
  });

  it('gives up where most of the words are others', () => {
    const now = 'She wrote: nobody has seen a bridge here for years. He left.';
    assert.equal(
      places(
        now,
        'She wrote: [the council will open both bridges before the end of summer]. He left.',
      ),
      'orphaned',
    );
  });

  it('gives up in an empty text, and on words longer than the text', () => {
    assert.equal(places('', 'They gave [aid] to the valley.'), 'orphaned');
    assert.equal(places('gave', 'They [gave aid to the valley].'), 'orphaned');
  });

  it('finds words at the very start and the very end', () => {
    const [first, last] = ['[Aid came] late.', 'Late came [the aid]'];
    assert.equal(places(first, first), `exact: ${first}`);
    assert.equal(places(last, last), `exact: ${last}`);
  });

  it('finds words of letters beyond the basic plane, and of many lines', () => {
    const now = 'Anew: “[𝒲ater 🌊 rose\n\nby night]”, he said.';
    assert.equal(places(now, '“[𝒲ater 🌊 rose by night]”, he said.').replace(/^\w+: /, ''), now);
  });

  it('does not take a short word within a longer one, whatever stands around it', () => {
    for (const word of ['aid', 'EU', 'UN', 'port', 'Oman']) {
      const before = `They said [${word}] would come by road.`;
      for (const longer of [`${word}s`, `x${word}`, `${word}́`, `re${word}ed`, `${word}2`]) {
        const placement = places(`They said ${longer} would come by road.`, before);
        assert.ok(
          !placement.startsWith('exact') && !placement.startsWith('moved'),
          `${word}: ${placement}`,
        );
      }
    }
  });
});
