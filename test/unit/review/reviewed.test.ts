import assert from 'node:assert/strict';
import type { ClaimAnnotation } from '../../../src/core/model.js';
import { reviewed } from '../../../src/review/reviewed.js';
import { Desk, harbour } from './desk.js';

describe('A reviewed article', () => {
  it('is what the machine said as long as nothing is decided', () => {
    const desk = new Desk();
    assert.equal(desk.view().document, desk.machine);
  });

  it('has what was accepted, rejected and corrected, by whom and when', () => {
    const desk = new Desk();
    const claim = desk.find('claim', 'that fees');
    const quote = desk.find('quote', '“We will');
    desk.do(desk.acts.accept([quote.id]));
    desk.do(desk.acts.reject([desk.find('pledge', '12 million').id]));
    const [decision] = desk.do(desk.acts.correct(claim.id, { fields: { act: 'statement' } }));
    const now = desk.find('claim', 'that fees') as ClaimAnnotation;
    assert.equal(now.act, 'statement');
    assert.equal(now.status, 'corrected');
    assert.equal(now.decidedBy, 'Ines');
    assert.equal(now.decidedAt, decision?.at);
    assert.equal(now.confidence, claim.confidence);
    assert.equal(desk.find('quote', '“We will').status, 'accepted');
    assert.equal(desk.find('pledge', '12 million').status, 'rejected');
    assert.ok(decision?.action === 'correct');
    assert.deepEqual(decision.from, { act: 'warning' });
    assert.equal(decision.suggestion?.fields['act'], 'warning');
  });

  it('corrects the span, and the suggestion does not come back', () => {
    const desk = new Desk();
    const { id } = desk.find('claim', 'that fees');
    desk.do(desk.acts.correct(id, { span: desk.range('fees would rise') }));
    const claims = desk
      .view()
      .document.annotations.filter(({ text }) => text.includes('fees would'));
    assert.deepEqual(
      claims.map(({ text, status, paragraph }) => [text, status, paragraph]),
      [['fees would rise', 'corrected', 3]],
    );
  });

  it('links to an actor of the article or to a new one', () => {
    const desk = new Desk();
    const { id } = desk.find('claim', 'that fees');
    const roe = desk.machine.entities.find(({ name }) => name === 'Ana Roe');
    desk.do(desk.acts.correct(id, { fields: { speaker: roe?.id } }));
    assert.equal((desk.find('claim', 'that fees') as ClaimAnnotation).speaker, roe?.id);
    const other = { id: '', name: 'Board of Trade', type: 'organization' } as const;
    desk.do(desk.acts.correct(id, { fields: { speaker: other } }));
    const { speaker } = desk.find('claim', 'that fees') as ClaimAnnotation;
    const entity = desk.view().document.entities.find((each) => each.id === speaker);
    assert.equal(entity?.name, 'Board of Trade');
  });

  it('turns one kind into another, and keeps what both have', () => {
    const desk = new Desk();
    const claim = desk.find('claim', 'that fees') as ClaimAnnotation;
    desk.do(desk.acts.correct(claim.id, { kind: 'quote', fields: { form: 'partial' } }));
    const quote = desk.find('quote', 'that fees');
    assert.ok(quote.kind === 'quote');
    assert.equal(quote.form, 'partial');
    assert.equal(quote.speaker, claim.speaker);
    assert.deepEqual(quote.speakerSpan, claim.speakerSpan);
    assert.ok(!('act' in quote));
  });

  it('has what was added, and not twice if the machine finds it too', () => {
    const desk = new Desk();
    desk.do(desk.acts.add('actor', desk.range('fishing fleet'), { type: 'group' }));
    const added = desk.find('actor', 'fishing fleet');
    assert.equal(added.status, 'added');
    assert.equal(added.rule, 'reviewer');
    desk.do(desk.acts.correct(added.id, { fields: { role: 'fishers' } }));
    assert.deepEqual(
      [desk.find('actor', 'fishing fleet')].map((each) => [
        each.status,
        each.kind === 'actor' && each.role,
      ]),
      [['added', 'fishers']],
    );
    const velde = desk.find('actor', 'Tom Velde');
    desk.do(desk.acts.add('actor', velde, { mention: 'name' }));
    const there = desk
      .view()
      .document.annotations.filter(({ kind, start }) => kind === 'actor' && start === velde.start);
    assert.deepEqual(
      there.map(({ status }) => status),
      ['added'],
    );
  });

  it('has what was added beside what the machine found as one, and decides on that one', () => {
    const desk = new Desk();
    desk.do(desk.acts.add('quote', desk.range('“We will not wait for the ministry,” Roe said')));
    const quotes = (): string[] =>
      desk
        .view()
        .document.annotations.flatMap(({ kind, text, status }) =>
          kind === 'quote' && text.startsWith('“We will') ? [`${status} ${text}`] : [],
        );
    const words = '“We will not wait for the ministry,” Roe said';
    assert.deepEqual(quotes(), [`added ${words}`]);
    const { id } = desk.find('quote', '“We will');
    desk.do(desk.acts.correct(id, { fields: { form: 'partial' } }));
    assert.deepEqual(quotes(), [`added ${words}`]);
    desk.do(desk.acts.reject([id]));
    assert.deepEqual(quotes(), [`rejected ${words}`]);
    desk.do(desk.acts.accept([id]));
    assert.deepEqual(quotes(), [`added ${words}`]);
  });

  it('has what one reviewer added and another accepted, corrected or rejected as it was added', () => {
    const desk = new Desk();
    desk.do(desk.acts.add('actor', desk.range('fishing fleet'), { type: 'group' }));
    const shown = (reviewer?: string): unknown[] =>
      desk
        .view(reviewer)
        .document.annotations.flatMap((each) =>
          each.text === 'fishing fleet' && each.kind === 'actor'
            ? [each.type, each.mention, each.status, each.decidedBy]
            : [],
        );
    const { id } = desk.find('actor', 'fishing fleet');
    desk.do(desk.acts.accept([id]), 'Omar');
    assert.deepEqual(shown(), ['group', 'name', 'added', 'Omar']);
    assert.deepEqual(shown('Omar'), ['group', 'name', 'added', 'Omar']);
    assert.equal(desk.view().judgements[0]?.isDisputed, false);
    desk.do(desk.acts.correct(id, { fields: { mention: 'role' } }), 'Omar');
    assert.deepEqual(shown(), ['group', 'role', 'added', 'Omar']);
    assert.equal(desk.view().judgements[0]?.isDisputed, true);
    desk.do(desk.acts.reject([id]), 'Omar');
    assert.deepEqual(shown(), ['group', 'name', 'rejected', 'Omar']);
  });

  it('has words of one place in the same order, whichever was added first', () => {
    const orders = [
      ['actor', 'claim', 'quote'],
      ['quote', 'actor', 'claim'],
    ] as const;
    const [first, second] = orders.map((kinds) => {
      const desk = new Desk();
      for (const kind of kinds) desk.do(desk.acts.add(kind, desk.range('by winter')));
      return desk
        .view()
        .document.annotations.flatMap(({ text, kind }) => (text === 'by winter' ? [kind] : []));
    });
    assert.deepEqual(first, second);
  });

  it('takes in both halves of a character that a selection cuts', () => {
    const desk = new Desk('Ana Roe said that the quay 🌊 and the town were safe.');
    const { start } = desk.range('🌊');
    const { end } = desk.range('quay');
    desk.do(desk.acts.add('actor', { start: end - 4, end: start + 1 }));
    assert.equal(desk.find('actor', 'quay').text, 'quay 🌊');
    desk.do(desk.acts.add('claim', { start: start + 1, end: start + 6 }));
    assert.equal(desk.find('claim', '🌊').text, '🌊 and');
  });

  it('has notes, also on what is not decided', () => {
    const desk = new Desk();
    const { id } = desk.find('quote', '“The quay');
    desk.do(desk.acts.note(id, null, 'check the date'));
    const quote = desk.find('quote', '“The quay');
    assert.equal(quote.note, 'check the date');
    assert.equal(quote.status, 'suggested');
    assert.equal(quote.decidedBy, undefined);
    desk.do(desk.acts.note(id, 'check the date', null));
    assert.equal(desk.find('quote', '“The quay').note, undefined);
  });

  it('joins and renames actors everywhere', () => {
    const desk = new Desk();
    const idOf = (name: string): string =>
      desk.view().document.entities.find((each) => each.name === name)?.id ?? '';
    desk.do(desk.acts.merge([idOf('Tom Velde')], idOf('Ida Marsh')));
    const { entities, annotations } = desk.view().document;
    const marsh = entities.find(({ name }) => name === 'Ida Marsh');
    assert.ok(marsh);
    assert.ok(marsh.aliases.includes('Tom Velde'));
    assert.ok(!entities.some(({ name }) => name === 'Tom Velde'));
    const velde = annotations.find(({ text }) => text === 'Tom Velde');
    assert.ok(velde?.kind === 'actor' && velde.actor === marsh.id && velde.name === 'Ida Marsh');
    assert.ok(marsh.mentions.includes(velde.id));
    assert.equal((desk.find('claim', 'that fees') as ClaimAnnotation).speaker, marsh.id);
    desk.do(desk.acts.rename(marsh.id, { name: 'Ida Marsh-Lund' }));
    assert.equal(idOf('Ida Marsh-Lund'), marsh.id);
    desk.undo();
    desk.undo();
    assert.deepEqual(desk.view().document, desk.machine);
  });

  it('tells of each of several articles in a file which actors it now has', () => {
    const desk = new Desk();
    const claim = desk.find('claim', 'that fees');
    const other = { id: '', name: 'Board of Trade', type: 'organization' } as const;
    desk.do(desk.acts.correct(claim.id, { fields: { speaker: other } }));
    const cut = claim.paragraph;
    const part = {
      title: null,
      titleSpan: null,
      source: null,
      date: null,
      entities: desk.machine.entities.map(({ id }) => id),
    };
    const articles = [
      { ...part, start: 0, end: 200, paragraph: 0, entities: [] },
      { ...part, start: 200, end: harbour.length, paragraph: cut },
    ];
    const { document } = reviewed({ ...desk.machine, articles }, harbour, desk.log);
    const board = document.entities.find(({ name }) => name === 'Board of Trade');
    assert.ok(board);
    assert.deepEqual(
      document.articles?.map(({ entities }) => entities.includes(board.id)),
      [false, true],
    );
  });

  it('splits an actor, and what is said in the words of a mention goes with it', () => {
    const desk = new Desk();
    const velde = desk.find('actor', 'Tom Velde');
    const other = { id: '', name: 'Tom Velde junior', type: 'person' } as const;
    const made = desk.do(desk.acts.split([velde.id], other));
    assert.equal(new Set(made.map(({ group }) => group)).size, 1);
    const now = desk.find('actor', 'Tom Velde');
    assert.ok(now.kind === 'actor' && now.name === 'Tom Velde junior');
    assert.equal((desk.find('claim', 'that fees') as ClaimAnnotation).speaker, now.actor);
  });
});

describe('A reviewed article whose text changes', () => {
  const reviewedDesk = (): Desk => {
    const desk = new Desk();
    desk.do(desk.acts.reject([desk.find('pledge', '12 million').id]));
    const { id } = desk.find('claim', 'that fees');
    desk.do(
      desk.acts.correct(id, { fields: { act: 'call', speakerSpan: desk.range('Its chairman') } }),
    );
    desk.do(desk.acts.accept([desk.find('quote', '“We will').id]));
    return desk;
  };

  it('keeps every decision when text is put before, lines are wrapped and tags are added', () => {
    const desk = reviewedDesk();
    const wrapped = harbour
      .replaceAll(' would ', '\nwould ')
      .replace('Tom Velde', '<b>Tom Velde</b>');
    desk.source = `An opening paragraph about nothing much.\n\n${wrapped}`;
    const { judgements, document } = desk.view();
    assert.deepEqual(
      judgements.map(({ place, status }) => [place.state, status]),
      [
        ['exact', 'rejected'],
        ['exact', 'corrected'],
        ['exact', 'accepted'],
      ],
    );
    const claim = document.annotations.find(
      ({ text, kind }) => kind === 'claim' && text.startsWith('that fees'),
    );
    assert.ok(claim?.kind === 'claim' && claim.act === 'call');
    assert.equal(claim.speakerSpan?.text, 'Its chairman');
    assert.ok(
      !document.annotations.some(
        ({ kind, status, text }) =>
          kind === 'pledge' && status === 'suggested' && text.startsWith('12'),
      ),
    );
  });

  it('tells of words that are gone, and puts them back where they are attached', () => {
    const desk = reviewedDesk();
    desk.source = harbour.replace(/“We will[^\n]+\n/, '“Nobody asked us,” she said.\n');
    const lost = desk.view().judgements.find(({ status }) => status === 'accepted');
    assert.equal(lost?.place.state, 'orphaned');
    assert.equal(lost.target.selector.exact, '“We will not wait for the ministry,”');
    assert.ok(desk.view().document.notices.some(({ code }) => code === 'review-lost'));
    desk.do(desk.acts.attach(lost, desk.range('“Nobody asked us,”')));
    const quote = desk.find('quote', '“Nobody');
    assert.equal(quote.status, 'accepted');
    assert.ok(desk.view().judgements.every(({ place }) => 'range' in place));
    desk.undo();
    assert.equal(desk.view().judgements.at(-1)?.place.state, 'orphaned');
  });

  it('takes the word of an editor that moved the ranges with each change', () => {
    const desk = new Desk();
    const [first] = desk.do(desk.acts.accept([desk.find('quote', '“The quay').id]));
    assert.ok(first && 'target' in first);
    const words = '“The quay belongs to us.”';
    desk.source = harbour.replace('“The quay is ours.”', words);
    const known = new Map([[first.target.annotation, desk.range(words)]]);
    const { judgements, document } = reviewed(desk.machine, desk.source, desk.log, { known });
    assert.deepEqual(judgements[0]?.place, { state: 'changed', range: desk.range(words) });
    assert.equal(document.annotations.find(({ text }) => text === words)?.status, 'accepted');
  });

  it('rebuilds what was decided and the machine does not find any more', () => {
    const desk = reviewedDesk();
    const before = desk.view().document;
    const fewer = {
      ...desk.machine,
      annotations: desk.machine.annotations.filter(({ kind }) => kind === 'actor'),
    };
    const { document } = reviewed(fewer, harbour, desk.log);
    const decided = before.annotations.filter(({ status }) => status !== 'suggested');
    assert.equal(decided.length, 3);
    assert.deepEqual(
      document.annotations.filter(({ status }) => status !== 'suggested'),
      decided.map((each) => (each.kind === 'pledge' ? { ...each, money: '' } : each)),
    );
  });

  it('keeps what was accepted where the machine now says otherwise', () => {
    const desk = reviewedDesk();
    const other = {
      ...desk.machine,
      annotations: desk.machine.annotations.map((each) =>
        each.kind === 'quote' ? { ...each, speaker: null, form: 'scare' as const } : each,
      ),
    };
    const quotes = reviewed(other, harbour, desk.log).document.annotations.filter(
      (each) => each.kind === 'quote',
    );
    assert.deepEqual(
      quotes.map(({ form, speaker }) => [form, speaker]),
      [
        ['direct', 'person:ana-roe'],
        ['scare', null],
      ],
    );
  });
});

describe('Two reviewers', () => {
  it('are each alone in blind mode; together the last one is shown and the dispute told', () => {
    const desk = new Desk();
    const { id } = desk.find('claim', 'that fees');
    desk.do(desk.acts.accept([id]), 'Ines');
    desk.do(desk.acts.reject([id]), 'Bo');
    assert.equal(desk.view('Ines').judgements[0]?.status, 'accepted');
    assert.equal(desk.view('Bo').judgements[0]?.status, 'rejected');
    const [both] = desk.view().judgements;
    assert.equal(both?.status, 'rejected');
    assert.equal(both.isDisputed, true);
    assert.deepEqual(
      both.opinions.map(({ by, status }) => [by, status]),
      [
        ['Bo', 'rejected'],
        ['Ines', 'accepted'],
      ],
    );
  });
});
