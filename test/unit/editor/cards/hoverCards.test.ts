import assert from 'node:assert/strict';
import type { AnnotatedDocument } from '../../../../src/core/model';
import { placesAt } from '../../../../src/editor/articles/documentIndex';
import { hoverCard, type HoverCard } from '../../../../src/editor/cards/hoverCards';
import { inEnglish } from '../english';
import { renderMarkdown } from '../readMarkdown';
import {
  actor,
  documentOf,
  money,
  pledge,
  quote,
  sampleDocument,
  source,
  spanOf,
} from '../sampleDocument';

function cardAt(document: AnnotatedDocument, offset: number): HoverCard | undefined {
  const context = inEnglish(document);
  return hoverCard(placesAt(context.index, offset), context);
}

/** A card's words as they are read, one row a line. */
function read(document: AnnotatedDocument, offset: number): string | undefined {
  const card = cardAt(document, offset);
  return card
    ? renderMarkdown(card.markdown)
        .replace(/<hr \/>/g, '----')
        .replace(/<[^>]+>/g, '')
        .replace(/\n+/g, '\n')
    : undefined;
}

describe('hoverCard', () => {
  const at = (text: string, nth?: number): string | undefined =>
    read(sampleDocument(), spanOf(text, nth).start);

  it('says nothing where nothing is marked', () => {
    assert.equal(at('OSLO'), undefined);
    assert.equal(read(sampleDocument(), source.length), undefined);
  });

  it('tells of an actor', () => {
    assert.equal(
      at('she'),
      [
        '$(person) Ingrid Solvang — person',
        'Role: Fisheries Minister',
        'Country: Norway',
        'Named here: “she” (by pronoun)',
        'Also named: Solvang · Fisheries Minister Ingrid Solvang',
        'Mentions in this file: 3',
        'Why: sample, by hand · nearly always right',
      ].join('\n'),
    );
  });

  it('tells of an actor that is linked to nobody', () => {
    const document = documentOf([actor('Iceland', 1, { type: 'country' })]);
    assert.match(read(document, spanOf('Iceland').start) ?? '', /Not linked to a named actor/);
  });

  it('tells of a pledge in one sentence, and below it only what that does not say', () => {
    assert.equal(
      at('4.5 million'),
      [
        '$(credit-card) Norway (Ingrid Solvang) pledges NOK 4.5 million (≈ $420,000 in the text) to “stranded” crews in Iceland to repair their boats.',
        'Cue: “pledged”',
        'Why: sample, by hand · nearly always right',
      ].join('\n'),
    );
  });

  it('tells of a pledged share without asking for its currency', () => {
    const of = spanOf('crews');
    const words = '4.5 million kroner';
    const share = { percent: '0.7', of: { ...of, text: 'GDP' } };
    const document = documentOf([money(words, { amount: '0.7', share }), pledge(words, {})]);
    const card = read(document, spanOf(words).start) ?? '';
    assert.match(card, /Someone pledges 0\.7% of GDP\./);
    assert.doesNotMatch(card, /currency/);
  });

  it('tells below the sentence of a pledge what is left', () => {
    const document = documentOf([
      money('4.5 million kroner', { amount: '4500000' }),
      pledge('4.5 million kroner', {
        pledgerSpan: spanOf('she'),
        recipient: spanOf('their'),
        purpose: spanOf('to repair their boats'),
        elaborations: [spanOf('“stranded” crews'), spanOf('another winter')],
        mentions: [spanOf('$420,000')],
        state: 'denied',
      }),
    ]);
    assert.equal(
      read(document, spanOf('4.5 million').start),
      [
        '$(credit-card) Someone does not pledge 4.5 million kroner to repair their boats.',
        'Amount: 4.5 million (currency not known)',
        'Pledged by: “she”',
        'To: their',
        'More on its use: ““stranded” crews” · “another winter”',
        'Named again: “$420,000”',
        'Cue: “pledged”',
        'State: denied or refused',
        'Why: sample, by hand · nearly always right',
      ].join('\n'),
    );
  });

  it('tells how the text names the pledger when the sentence has other words', () => {
    const [norway] = sampleDocument().entities.filter(({ id }) => id === 'norway');
    assert.ok(norway);
    const card = (text: string): string | undefined => {
      const pledgerSpan = { ...spanOf('Solvang', 2), text };
      const promise = pledge('4.5 million kroner', { pledger: 'norway', pledgerSpan });
      return read(documentOf([promise], { entities: [norway] }), promise.start);
    };
    assert.match(card('Oslo') ?? '', /\nPledged by: “Oslo”\n/);
    assert.doesNotMatch(card('Norway') ?? '', /Pledged by/);
    assert.doesNotMatch(card('the Norway') ?? '', /Pledged by/);
  });

  it('tells of the pledge on its parts too', () => {
    assert.match(at('to repair') ?? '', /pledges NOK 4.5 million/);
  });

  it('tells of a quotation', () => {
    assert.equal(
      at('“We will'),
      [
        '$(quote) Ingrid Solvang (here “she”) — direct quote',
        'Cue: “said”',
        'Why: sample, by hand · nearly always right',
      ].join('\n'),
    );
  });

  it('says why a speaker is not known', () => {
    const document = documentOf([
      quote('“stranded”', { reason: { code: 'no-cue' }, addressee: spanOf('Iceland') }),
    ]);
    const card = read(document, spanOf('“stranded”').start) ?? '';
    assert.match(card, /Unknown speaker — direct quote/);
    assert.match(card, /\nNo cue near the quotation names its speaker\./);
    assert.match(card, /Said to: Iceland/);
  });

  it('puts the innermost span first and wider ones below it', () => {
    const card = at('quiet waters') ?? '';
    const [first, second, ...more] = card.split('----');
    assert.match(first ?? '', /partial quote/);
    assert.match(
      second ?? '',
      /^\n\$\(comment\) Ingrid Solvang \(here “Fisheries Minister Ingrid Solvang”\) — call\n?$/,
    );
    assert.equal(more.length, 0);
    const place = cardAt(sampleDocument(), spanOf('quiet').start)?.place;
    assert.equal(source.slice(place?.start, place?.end), '“quiet waters”');
  });

  it('lets no text of the file be markup, whatever field it stands in', () => {
    const bad = '[x](command:evil) <img src=x> `a` | $(zap) https://e.org';
    const span = { ...spanOf('“stranded”'), text: bad };
    const entity = {
      id: 'e',
      name: bad,
      type: 'person',
      aliases: [`${bad}2`],
      role: bad,
      country: '<b>',
      mentions: [],
    } as const;
    const said = { speaker: 'e', speakerSpan: span, cue: span, addressee: span, occasion: span };
    const note = { note: bad, rule: bad, text: bad };
    const place = spanOf('4.5 million kroner').start;
    const inPlace = { ...note, start: place, end: place + 5 };
    const document = documentOf(
      [
        actor('Iceland', 1, { ...inPlace, actor: 'e' }),
        actor('Iceland', 1, { ...inPlace, name: bad, role: bad, id: 'unlinked' }),
        quote('“stranded”', { ...inPlace, ...said, reason: { code: 'unknown-actor', words: bad } }),
        pledge('4.5 million kroner', {
          ...inPlace,
          cue: span,
          pledger: 'e',
          pledgerSpan: span,
          onBehalfOf: 'e',
          recipient: span,
          purpose: span,
          elaborations: [span],
          mentions: [span],
        }),
      ],
      { entities: [entity] },
    );
    const { markdown } = cardAt(document, place) ?? { markdown: '' };
    const html = renderMarkdown(markdown);
    const tags = new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag));
    const ours = new Set([
      '<p>',
      '</p>',
      '<strong>',
      '</strong>',
      '<em>',
      '</em>',
      '<br />',
      '<hr />',
    ]);
    assert.deepEqual(
      [...tags].filter((tag) => !ours.has(tag)),
      [],
    );
    assert.deepEqual([...markdown.matchAll(/\$\([^)]*\)/g)].map(([icon]) => icon).sort(), [
      '$(credit-card)',
      '$(person)',
      '$(person)',
      '$(quote)',
    ]);
  });
});
