import assert from 'node:assert/strict';

import { annotate } from '../../../src/core/annotate';
import { readDocument } from '../../../src/core/document/readDocument';
import { severalFiles, singleFiles } from './severalFiles';

describe('a file of several articles', () => {
  for (const { name, format, text, articles } of severalFiles) {
    describe(name, () => {
      const document = annotate(text, { format });
      const parts = document.articles ?? [];

      it('tells each with title, source and date', () => {
        assert.deepEqual(
          parts.map(({ title, source, date }) => [title, source, date]),
          articles,
        );
        assert.deepEqual(
          document.notices.map(({ code }) => code).filter((code) => code === 'several-articles'),
          ['several-articles'],
        );
      });

      it('has every annotation in one of them, with its own entities alone', () => {
        for (const one of document.annotations) {
          const own = parts.findLast(({ start }) => start <= one.start);
          assert.ok(own && one.end <= own.end, one.text);
          assert.ok(one.paragraph >= own.paragraph);
          const named = 'actor' in one ? one.actor : 'speaker' in one ? one.speaker : null;
          if (named !== null) assert.ok(own.entities.includes(named), named);
        }
        const ids = parts.flatMap(({ entities }) => entities);
        assert.deepEqual(
          ids,
          document.entities.map(({ id }) => id),
        );
        assert.equal(new Set(ids).size, ids.length);
      });

      it('has no separator, field or header in its text', () => {
        const read = readDocument(text, format).text;
        assert.doesNotMatch(
          read,
          /\bof 2\b|End of Doc|LENGTH|Load-|Subject:|Content-|pubDate|^(?:BY|TD|RE) |Full text|title:|_{4}|\bHARC\b/m,
        );
        assert.match(read, /two ferries/);
        assert.match(read, /paper mill/);
      });

      it('marks the words of the source', () => {
        for (const { text: words, start, end } of document.annotations) {
          const [head = ''] = /^[\w$ ]+/.exec(words) ?? [];
          assert.ok(text.slice(start, end).replace(/\s+/g, ' ').startsWith(head), words);
        }
        for (const { titleSpan } of parts) {
          if (titleSpan) assert.equal(text.slice(titleSpan.start, titleSpan.end), titleSpan.text);
        }
      });
    });
  }

  it('carries nothing from one to the next', () => {
    const head = (title: string, author: string): string =>
      `${title}\nBy ${author}\n3 May 2031\n\n`;
    const text = [
      `${head('Ferries for Harwick', 'Ana Roe')}OTTAWA, 3 May 2031 – Foreign Minister Mary Okello said on Monday that the ferries would cost 3 million dollars. “We pay,” she said.\n`,
      `${head('No word from the town', 'Lena Frost')}The minister said on Tuesday that it would cost 5 million dollars. She promised it, and Okello agreed with her at once.\n`,
    ].join('\n----------\n\n');
    const { annotations, articles = [] } = annotate(text);
    assert.equal(articles.length, 2);
    const currencies = annotations.flatMap((one) => (one.kind === 'money' ? [one.currency] : []));
    assert.deepEqual(currencies, [
      'CAD',
      annotate(text.slice(articles[1]?.start)).annotations.find((one) => one.kind === 'money')
        ?.currency,
    ]);
    const names = (from: number): string[] =>
      annotations.flatMap((one) => (one.kind === 'actor' && one.start >= from ? [one.name] : []));
    assert.ok(names(0).includes('Mary Okello'));
    assert.ok(!names(articles[1]?.start ?? 0).includes('Mary Okello'));
  });

  it('does not make a transcript of the others', () => {
    const qa = Array.from(
      { length: 5 },
      (_, at) =>
        `Q: Will ferry number ${String(at)} sail in May?\n\nA: It will sail when it is ready, and not before.`,
    );
    const text = `Ferry talks\nBy Ana Roe\n3 May 2031\n\n${qa.join('\n\n')}\n\n-----\n\nMill closes\nBy Lena Frost\n3 May 2031\n\nFactory owner Otto Brandt spoke on Monday. Answer: there is no buyer for it now, and no other mill.\n`;
    const { annotations, articles = [] } = annotate(text);
    assert.equal(articles.length, 2);
    assert.deepEqual(
      annotations.filter(
        ({ kind, start }) => kind === 'quote' && start > (articles[1]?.start ?? 0),
      ),
      [],
    );
  });

  it('says that something around the articles was left out', () => {
    const [file] = severalFiles;
    const { notices } = annotate(file?.text ?? '');
    assert.ok(notices.some(({ code }) => code === 'left-out'));
  });
});

describe('a file of one article', () => {
  for (const { name, format, text } of singleFiles) {
    it(`stays one with ${name}`, () => {
      assert.equal(annotate(text, { format }).articles, undefined);
    });
  }
});
