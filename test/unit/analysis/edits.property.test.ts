import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EngineLane } from '../../../src/analysis/engineLane';
import type { AnalysisOutcome } from '../../../src/analysis/analyzer';
import { annotationsNear, forEachPlace } from '../../../src/analysis/packedDocument';
import type { AnnotatedDocument } from '../../../src/core/model';
import type { Engine, FromEngine } from '../../../src/analysis/protocol';
import { readArticle, type Article } from '../../../src/analysis/readArticle';
import { applyChanges, type TextChange } from '../../../src/analysis/textChange';
import { engineOf, madeUpReading } from './madeUpEngine';
import { runs } from '../propertyRuns';

/** Versions of a text, each made of the one before by one or more changes. */
interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
  text: fc.oneof(
    fc.constantFrom('a', ' ', 'B', '1', '', '\n', '. Ann Obi said 7 '),
    fc.stringMatching(/^[a-c A-C1-3\n]{0,40}$/),
  ),
});

function changeOf({ at, removed, text }: Edit, source: string): TextChange {
  const start = Math.floor(at * source.length);
  return { start, removed: Math.min(removed, source.length - start), text };
}

/** Reads a text and its later versions over the line, and each anew: both must tell the same. */
async function follow(
  first: string,
  versions: readonly (readonly Edit[])[],
  read: (article: Article) => AnalysisOutcome,
  isLookedAt = (version: number): boolean => version % 3 !== 1,
): Promise<FromEngine['type'][]> {
  const answers: FromEngine['type'][] = [];
  const listening = (): Engine => {
    const engine = engineOf(read);
    return {
      ...engine,
      onMessage: (listener) => {
        engine.onMessage((message) => {
          answers.push(message.type);
          listener(message);
        });
      },
    };
  };
  const lane = new EngineLane(() => Promise.resolve(listening()), 1000);
  const article = { format: 'text', fileName: 'a.txt', insist: true } as const;
  let text = first;
  for (const [version, edits] of [[], ...versions].entries()) {
    const made: TextChange[] = [];
    for (const each of edits) {
      const change = changeOf(each, text);
      made.push(change);
      text = applyChanges(text, [change]);
    }
    const now = { text, changes: made };
    const outcome = await lane.analyse(
      {
        uri: 'a',
        version,
        ...article,
        text: () => now.text,
        length: () => now.text.length,
        changesSince: (earlier) => (earlier === version - 1 ? now.changes : null),
      },
      new AbortController().signal,
    );
    // What is not read at every version must be right later all the same.
    if (!isLookedAt(version)) continue;
    const whole = read({ text, ...article });
    assert.deepEqual(outcome, whole);
    assert.equal(JSON.stringify(outcome), JSON.stringify(whole));
    assert.ok(outcome.state === 'annotated');
    placesFit(outcome.document, text.length);
  }
  lane.dispose();
  return answers;
}

/** What can be told of a document without reading all of it is what reading all of it tells. */
function placesFit(document: AnnotatedDocument, length: number): void {
  const places: [string, number, number][] = [];
  forEachPlace(document, (kind, start, end) => places.push([kind, start, end]));
  const range = { start: Math.floor(length / 3), end: Math.floor(length / 2) };
  const near = annotationsNear(document, range);
  assert.deepEqual(
    places,
    document.annotations.map(({ kind, start, end }) => [kind, start, end]),
  );
  for (const annotation of document.annotations) {
    const isThere = annotation.start < range.end && annotation.end > range.start;
    if (isThere) assert.ok(near.includes(annotation));
  }
}

describe('A document that is kept up with its edits', () => {
  it('is annotated as if each version were read anew', async () => {
    const text = fc
      .array(fc.stringMatching(/^[a-c A-C1-3]{0,80}$/), { minLength: 1, maxLength: 30 })
      .map((lines) => lines.join('\n'));
    const versions = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text, versions, async (first, edits) => {
        await follow(first, edits, madeUpReading);
      }),
      runs(150),
    );
  });

  it('is annotated so after many edits at once, and after many that nobody looked at', async () => {
    const line = 'Ann said b 3 to Cid and then c a 5\n';
    const spread = (count: number): Edit[] =>
      Array.from({ length: count }, (_, place) => ({
        at: ((place * 7) % count) / count,
        removed: place % 3,
        text: ['x', '', 'Bo ', '1\n', ' '][place % 5] ?? '',
      }));
    const keys = spread(90).map((each) => [each]);
    await follow(line.repeat(80), [spread(40), ...keys], madeUpReading, (version) =>
      [1, 91].includes(version),
    );
  });

  it('is annotated so by the engine too, and its edits are answered with patches', async () => {
    const paragraph = (name: string, amount: number): string =>
      `${name} said on Monday that Norway would give $${String(amount)} million to Chad. “We must act,” she said.`;
    const first = ['Norway gives to Chad', paragraph('Minister Anne Lie', 3)]
      .concat([4, 5, 6, 7].map((amount) => paragraph('Jonas Berg', amount)))
      .join('\n\n');
    const typed = [...'Sweden 1'].map((text, place) => [
      { at: 0.5 + place / first.length, removed: 0, text },
    ]);
    const versions = [...typed, [{ at: 0.2, removed: 0, text: '\n\nMali agreed.\n\n' }]];
    const answers = await follow(first, versions, readArticle);
    assert.equal(answers.filter((type) => type === 'annotated').length, 1);
    assert.equal(answers.filter((type) => type === 'patched').length, versions.length);
  });
});
