import { equal, includes, match, ok } from '../assert.js';
import { closeAllEditors } from '../workspace.js';
import { article, hoverOn, openMarked, plain } from './speechmark.js';

describe('Hover cards', () => {
  afterEach(closeAllEditors);

  it('tell who an actor is', async () => {
    const { document } = await openMarked('hover/actor.txt');
    const card = plain(await hoverOn(document, 'Marijke Brandsma'));
    includes(card, 'Marijke Brandsma — person');
    match(card, /Role: .*Water Minister/);
    match(card, /Mentions in this file: [4-9]/);
    match(card, /Why: .+ · (?:nearly always right|right about [a-z ]+)/);
    includes(plain(await hoverOn(document, 'She')), 'Marijke Brandsma — person');
  });

  it('tell of a pledge', async () => {
    const { document } = await openMarked('hover/pledge.txt');
    const card = plain(await hoverOn(document, '35 million euros'));
    includes(
      card,
      'Netherlands (Marijke Brandsma) pledges €35 million (≈ $38 million in the text) to “front-line” countries in the Pacific to improve their storm warning systems.',
    );
    includes(card, 'Cue: “pledged”');
    match(card, /Why: .+ · (?:nearly always right|right about [a-z ]+)/);
  });

  it('tell whose words a quotation is, the innermost card first', async () => {
    const { document } = await openMarked('hover/quote.txt');
    const direct = plain(await hoverOn(document, 'does not read treaties'));
    includes(direct, 'Marijke Brandsma');
    includes(direct, 'direct quote');
    includes(direct, 'Cue: “said”');
    const inner = plain(await hoverOn(document, 'cheap rumours'));
    ok(inner.indexOf('partial quote') >= 0, 'the quote');
    ok(inner.indexOf('accusation') > inner.indexOf('partial quote'), 'then the accusation');
  });

  it('say nothing where nothing is marked', async () => {
    const { document } = await openMarked('hover/nothing.txt');
    equal(await hoverOn(document, 'on Monday'), '');
  });

  it('let no text of the file be markup', async () => {
    const hostile =
      '“[press here](command:workbench.action.quit) `x` $(alert) | https://example.org”';
    const { document } = await openMarked(
      'hover/hostile.txt',
      `${article}<p>${hostile} is what the [minister](command:evil) Jan $(zap) Solberg called it, Brandsma said.</p>\n<p>Brandsma pledged 12 million euros to “&lt;img src=x&gt;” countries in Africa.</p>\n`,
    );
    for (const words of ['press here', '12 million euros', 'img src']) {
      const card = await hoverOn(document, words);
      ok(card.length > 0, `a card for ${words}`);
      const foreign = card.replace(/\]\(command:speechmark\.\w+\?/g, '');
      ok(!/(?<!\\)\]\(|(?<!\\)`|<img|\$\((?:alert|zap)|(?<!\\):\/\//.test(foreign), card);
    }
  });
});
