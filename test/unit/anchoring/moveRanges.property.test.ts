import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ContentChange,
  isWhole,
  moveRanges,
  tracked,
  type TrackedRange,
} from '../../../src/anchoring/moveRanges';
import { runs } from '../propertyRuns';

const article =
  'Harwick will pay 40 million. The mayor, Ana Roe, said so on Tuesday in Port Ellis.';
const on = (words: string, text = article): TrackedRange => {
  const start = text.indexOf(words);
  return tracked({ start, end: start + words.length }, text);
};
const change = (rangeOffset: number, rangeLength: number, text: string): ContentChange => ({
  rangeOffset,
  rangeLength,
  text,
});
const move = (range: TrackedRange, ...changes: ContentChange[]): string | null => {
  const { text, ranges } = moveRanges([range], changes, article);
  const [now] = ranges;
  assert.ok(now);
  return now.lost ? null : text.slice(now.start, now.end);
};

/** What takes a change back. */
function inverse({ rangeOffset, rangeLength, text }: ContentChange, before: string): ContentChange {
  return change(rangeOffset, text.length, before.slice(rangeOffset, rangeOffset + rangeLength));
}

describe('moveRanges', () => {
  const roe = on('Ana Roe');

  it('leaves what is typed at the edges outside, and takes in what is typed inside', () => {
    assert.equal(move(roe, change(roe.start, 0, 'Ms ')), 'Ana Roe');
    assert.equal(move(roe, change(roe.end, 0, 's')), 'Ana Roe');
    assert.equal(move(roe, change(roe.start + 4, 0, 'M. ')), 'Ana M. Roe');
    assert.equal(move(roe, change(0, 8, '')), 'Ana Roe');
  });

  it('keeps what is left when a deletion reaches into it', () => {
    assert.equal(move(roe, change(roe.start - 4, 8, '')), 'Roe');
    assert.equal(move(roe, change(roe.start + 3, 10, '')), 'Ana');
  });

  it('goes to no other words when its own are replaced', () => {
    assert.equal(move(roe, change(roe.start, 7, 'Tom Velde')), null);
    assert.equal(move(roe, change(0, article.length, article.toUpperCase())), null);
  });

  it('stays where the whole text is replaced and the change is elsewhere', () => {
    const next = article.replace('40', '50');
    assert.equal(move(roe, change(0, article.length, next)), 'Ana Roe');
  });

  it('goes with words that are cut and pasted, and with all of several changes', () => {
    const cut = change(roe.start - 11, 18, '');
    assert.equal(move(roe, cut, change(0, 0, 'It was The mayor, Ana Roe. ')), 'Ana Roe');
    assert.equal(move(roe, change(roe.end + 1, 4, 'told'), change(3, 2, '')), 'Ana Roe');
  });

  it('has its words again when they are deleted letter by letter and that is undone', () => {
    let ranges: readonly TrackedRange[] = [roe];
    let text = article;
    const undone: ContentChange[] = [];
    for (let at = roe.end + 2; at > roe.start - 3; at -= 1) {
      const typed = change(at - 1, 1, '');
      undone.unshift(inverse(typed, text));
      ({ text, ranges } = moveRanges(ranges, [typed], text));
    }
    for (const each of undone) ({ text, ranges } = moveRanges(ranges, [each], text));
    assert.equal(text, article);
    assert.deepEqual(ranges, [roe]);
  });

  const changes = fc.array(
    fc.tuple(fc.nat(200), fc.nat(30), fc.stringMatching(/^[a-zA-Z .]{0,12}$/)),
    { maxLength: 6 },
  );
  const words = fc
    .tuple(fc.nat(article.length - 10), fc.integer({ min: 2, max: 10 }))
    .map(([start, length]) => tracked({ start, end: start + length }, article));

  it('is back where it was when any one change is undone', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(article.length),
        fc.nat(40),
        fc.string(),
        (range, at, count, put) => {
          const made = change(at, Math.min(count, article.length - at), put);
          const after = moveRanges([range], [made], article);
          const back = moveRanges(after.ranges, [inverse(made, article)], after.text);
          assert.equal(back.text, article);
          const [now] = back.ranges;
          assert.ok(now);
          assert.ok(isWhole(now, article), JSON.stringify(now));
        },
      ),
      runs(500),
    );
  });

  it('stays in the text, and on its words as long as no change touches them', () => {
    fc.assert(
      fc.property(fc.array(words), changes, (ranges, wishes) => {
        let now = moveRanges(ranges, [], article);
        const touched = new Set<number>();
        for (const [at, count, put] of wishes) {
          const start = at % (now.text.length + 1);
          const made = change(start, Math.min(count, now.text.length - start), put);
          for (const [place, range] of now.ranges.entries()) {
            if (start < range.end && start + made.rangeLength > range.start) touched.add(place);
            if (made.rangeLength === 0 && start > range.start && start < range.end) {
              touched.add(place);
            }
          }
          now = moveRanges(now.ranges, [made], now.text);
        }
        for (const [place, range] of now.ranges.entries()) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= now.text.length);
          if (!touched.has(place)) assert.ok(isWhole(range, now.text));
          if (range.lost) assert.equal(range.start, range.end);
        }
      }),
      runs(500),
    );
  });
});
