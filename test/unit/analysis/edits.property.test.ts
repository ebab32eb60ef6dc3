import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotationsNear, forEachPlace } from '../../../src/analysis/articleDocument';
import { EngineLane } from '../../../src/analysis/engineLane';
import type { Engine, FromEngine } from '../../../src/analysis/protocol';
import { readArticle } from '../../../src/analysis/readArticle';
import { annotate } from '../../../src/core/annotate';
import { wholeDocument } from '../../../src/core/engine/articleParagraphs';
import type { AnnotatedDocument, SourceFormat } from '../../../src/core/model';
import { goldArticles } from '../goldArticles';
import { engineOf, madeUpReading } from './madeUpEngine';
import { runs } from '../propertyRuns';

/** A replacement in a text. */
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

function edited(source: string, { at, removed, text }: Edit): string {
  const start = Math.floor(at * source.length);
  return source.slice(0, start) + text + source.slice(start + removed);
}

/** Reads the versions of one document through a lane. */
class Follower {
  readonly answers: FromEngine[] = [];
  readonly #lane: EngineLane;
  #version = 0;

  constructor(
    read: typeof readArticle | typeof madeUpReading,
    private readonly format: SourceFormat = 'text',
  ) {
    this.#lane = new EngineLane(() => Promise.resolve(this.#listenTo(engineOf(read))), 1000);
  }

  /** The document as the host has it. */
  async read(text: string): Promise<AnnotatedDocument> {
    const outcome = await this.#lane.analyse(
      {
        uri: 'a',
        version: (this.#version += 1),
        format: this.format,
        fileName: 'a.txt',
        insist: true,
        text,
      },
      new AbortController().signal,
    );
    assert.ok(outcome.state === 'annotated');
    return outcome.document;
  }

  dispose(): void {
    this.#lane.dispose();
  }

  #listenTo(engine: Engine): Engine {
    return {
      ...engine,
      onMessage: (listener) => {
        engine.onMessage((message) => {
          this.answers.push(message);
          listener(message);
        });
      },
    };
  }
}

/** Byte for byte: even the order of fields is the same. */
function assertSame(found: AnnotatedDocument, expected: AnnotatedDocument): void {
  assert.deepEqual(found, expected);
  assert.equal(JSON.stringify(found), JSON.stringify(expected));
}

/** What can be told of a document without decoding all of it is what decoding all of it tells. */
function assertPlaces(document: AnnotatedDocument): void {
  const { length } = document;
  const places: [string, number, number][] = [];
  forEachPlace(document, (kind, start, end) => places.push([kind, start, end]));
  const range = { start: Math.floor(length / 3), end: Math.floor(length / 2) };
  const near = annotationsNear(document, range);
  assert.deepEqual(
    places,
    document.annotations.map(({ kind, start, end }) => [kind, start, end]),
  );
  for (const annotation of document.annotations) {
    const parts =
      annotation.kind === 'pledge' ? [...annotation.mentions, annotation.recipient] : [];
    const isThere = [annotation, ...parts].some(
      (span) => span && span.start < range.end && span.end > range.start,
    );
    if (isThere) assert.ok(near.includes(annotation));
  }
}

async function followMadeUp(
  first: string,
  versions: readonly (readonly Edit[])[],
  isLookedAt: (version: number) => boolean,
): Promise<void> {
  const follower = new Follower(madeUpReading);
  let text = first;
  for (const [version, edits] of [[], ...versions].entries()) {
    text = edits.reduce(edited, text);
    const document = await follower.read(text);
    // What is not decoded at every version must be right later all the same.
    if (!isLookedAt(version)) continue;
    const expected = madeUpReading({ text, format: 'text' });
    assertPlaces(document);
    assertSame(document, wholeDocument(expected.article));
  }
  follower.dispose();
}

describe('A document that is kept up with its edits', () => {
  it('is annotated as if each version were read anew', async () => {
    const text = fc
      .array(fc.stringMatching(/^[a-c A-C1-3]{0,80}$/), { minLength: 1, maxLength: 30 })
      .map((lines) => lines.join('\n'));
    const versions = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text, versions, (first, edits) =>
        followMadeUp(first, edits, (version) => version % 3 !== 1),
      ),
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
    await followMadeUp(line.repeat(80), [spread(40), ...keys], (version) =>
      [1, 91].includes(version),
    );
  });

  it('is annotated so by the engine, whatever is done to an article', async function () {
    this.timeout(60_000);
    const versions = fc.array(edit, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...goldArticles),
        versions,
        async ({ text: first, format }, edits) => {
          const follower = new Follower(readArticle, format);
          let text = first.slice(0, 1500);
          await follower.read(text);
          for (const each of edits) {
            text = edited(text, each);
            assertSame(await follower.read(text), annotate(text, { format }));
          }
          follower.dispose();
        },
      ),
      runs(10),
    );
  });

  it('has only the paragraphs and actors sent again that a key changed', async () => {
    const paragraph = (name: string, amount: number): string =>
      `${name} said on Monday that Norway would give $${String(amount)} million to Chad. “We must act,” she said.`;
    const text = ['Norway gives to Chad', paragraph('Minister Anne Lie', 3)]
      .concat([4, 5, 6, 7].map((amount) => paragraph('Jonas Berg', amount)))
      .join('\n\n');
    const follower = new Follower(readArticle);
    await follower.read(text);
    const at = text.lastIndexOf('act');
    const document = await follower.read(`${text.slice(0, at)}re${text.slice(at)}`);
    assert.equal(document.length, text.length + 2);
    const last = follower.answers.at(-1);
    assert.ok(last?.type === 'annotated' && last.isOfLast);
    const { paragraphs, entities } = last.update;
    assert.deepEqual(
      paragraphs.map(({ at: place, removed, added }) => [place, removed, added.length]),
      [[5, 1, 1]],
    );
    assert.ok(
      entities.reduce((sum, { added }) => sum + added.length, 0) < document.entities.length,
    );
    follower.dispose();
  });
});
