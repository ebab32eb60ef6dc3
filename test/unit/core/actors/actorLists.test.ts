import assert from 'node:assert/strict';
import type { ActorLists } from '../../../../src/core/actors/actorLists.js';
import { noLists } from '../../../../src/core/actors/actorLists.js';
import { annotate } from '../../../../src/core/annotate.js';
import { ArticleReader } from '../../../../src/core/engine/runner.js';
import type { AnnotatedDocument, Annotation, AnnotationKind } from '../../../../src/core/model.js';

const read = (text: string, lists: Partial<ActorLists> = {}): AnnotatedDocument =>
  annotate(text, { lists: { ...noLists, ...lists } });

const of = <K extends AnnotationKind>(
  { annotations }: AnnotatedDocument,
  kind: K,
): (Annotation & { kind: K })[] =>
  annotations.filter((each): each is Annotation & { kind: K } => each.kind === kind);

const actors = (document: AnnotatedDocument): string[] =>
  of(document, 'actor').map(({ text, name }) => (text === name ? text : `${text} = ${name}`));

const nameOf = ({ entities }: AnnotatedDocument, id: string | null): string | null =>
  entities.find((entity) => entity.id === id)?.name ?? null;

const speakers = (document: AnnotatedDocument): (string | null)[] =>
  [...of(document, 'quote'), ...of(document, 'claim')].map(({ speaker }) =>
    nameOf(document, speaker),
  );

describe('A name that is always an actor', () => {
  const text =
    'Grain stores are empty.\n\n“The roads are closed,” said Blue Lantern. Blue Lantern pledged $4 million for the stores. It said that trucks would leave soon.';
  const always = [{ name: 'Blue Lantern', type: 'organization' }] as const;

  it('is marked, speaks and pledges, and pronouns follow it', () => {
    const document = read(text, { always });
    assert.deepEqual(actors(document), ['Blue Lantern', 'Blue Lantern', 'It = Blue Lantern']);
    assert.deepEqual(new Set(speakers(document)), new Set(['Blue Lantern']));
    const [pledge] = of(document, 'pledge');
    assert.equal(nameOf(document, pledge?.pledger ?? null), 'Blue Lantern');
    assert.deepEqual(
      document.entities.map(({ type }) => type),
      ['organization'],
    );
  });

  it('has its title, and its surname stands for it', () => {
    const always = [{ name: 'Grant Hope', type: 'person' }] as const;
    const document = read(
      'The harbour is shut.\n\nDeputy Mayor Grant Hope said that the harbour was shut. Hope said that it would open. He urged calm.',
      { always },
    );
    const [first, , third] = actors(document);
    assert.equal(first, 'Deputy Mayor Grant Hope = Grant Hope');
    assert.equal(third, 'He = Grant Hope');
    assert.ok(actors(document).includes('Hope = Grant Hope'));
  });

  it('is found in a headline, in small letters, and of any type', () => {
    const always = [
      { name: 'Night Market', type: 'group' },
      { name: 'the river watch', type: 'organization' },
    ] as const;
    const document = read(
      'Night Market Wins More Time\n\nThe river watch said that the water was low. On Monday the river watch met the Night Market.',
      { always },
    );
    assert.deepEqual(actors(document), [
      'Night Market',
      'river watch',
      'river watch',
      'Night Market',
    ]);
    assert.deepEqual(speakers(document), ['river watch']);
  });

  it('is no other word: capitals count', () => {
    const always = [{ name: 'Bridge', type: 'organization' }] as const;
    const found = actors(read('The bridge is closed. Bridge said that it will open.', { always }));
    assert.equal(found[0], 'Bridge');
    assert.equal(found.filter((one) => one.startsWith('bridge')).length, 0);
  });

  it('wins over what the words would be read as', () => {
    const always = [{ name: 'Kenya Harvest Watch', type: 'group' }] as const;
    const [found] = of(read('Kenya Harvest Watch warned of a poor year.', { always }), 'actor');
    assert.equal(found?.text, 'Kenya Harvest Watch');
    assert.equal(found.type, 'group');
  });
});

describe('A name that is never an actor', () => {
  const text =
    'Farmers wait for seed.\n\nThe World Bank said that seed was late. “It is late,” the World Bank said. It pledged $5 million for seed. Sara Nyman, a farmer, said that she would wait.';

  it('is not marked, and nobody so called speaks or pledges', () => {
    assert.ok(
      actors(read(text)).includes('The World Bank = World Bank') ||
        actors(read(text)).includes('World Bank'),
    );
    const document = read(text, { never: ['World Bank'] });
    assert.ok(!JSON.stringify(document.entities).includes('World Bank'));
    assert.ok(!actors(document).some((one) => one.includes('World Bank')));
    assert.ok(!speakers(document).includes('World Bank'));
    assert.ok(speakers(document).includes('Sara Nyman'));
    for (const { pledger } of of(document, 'pledge')) assert.equal(pledger, null);
    for (const { speaker, reason } of of(document, 'quote')) {
      assert.equal(speaker, null);
      assert.ok(reason);
    }
  });

  it('is not read in parts, but may be a part of another name', () => {
    const found = actors(
      read('The Sudan Courier wrote that rain came. The Sudan Courier Foundation said no.', {
        never: ['Sudan Courier'],
      }),
    );
    assert.ok(
      found.every((one) => one.includes('Foundation')),
      found.join('; '),
    );
    assert.ok(found.length > 0);
  });

  it('may be a role or a group', () => {
    const document = read('Residents said that the water was bad.', { never: ['residents'] });
    assert.deepEqual(actors(document), []);
    assert.deepEqual(speakers(document), [null]);
  });

  it('leaves a person out with surname, title and pronouns', () => {
    const document = read(
      'Minister Carla Juhl said that rates would rise. Juhl said no more. She left.',
      { never: ['Carla Juhl'] },
    );
    assert.deepEqual(document.entities, []);
    assert.deepEqual(actors(document), ['She']);
  });
});

describe('Names of the same actor', () => {
  it('are one, under the name that was told', () => {
    const document = read(
      'The Danube Fund said that it would wait. The Danube Reconstruction Fund pledged $3 million.',
      { same: [{ name: 'Danube Fund', as: 'Danube Reconstruction Fund' }] },
    );
    assert.deepEqual(
      document.entities.map(({ name }) => name),
      ['Danube Reconstruction Fund'],
    );
    assert.deepEqual(new Set(speakers(document)), new Set(['Danube Reconstruction Fund']));
  });

  it('have the name that was told even if the article does not use it', () => {
    const document = read('The Danube Fund said that it would wait.', {
      same: [{ name: 'the Danube Fund', as: 'Danube Reconstruction Fund' }],
    });
    assert.deepEqual(
      document.entities.map(({ id, name }) => [id, name]),
      [['organization:danube-reconstruction-fund', 'Danube Reconstruction Fund']],
    );
  });

  it('make an actor of words that would be none, where it is known what they stand for', () => {
    const document = read('Old Stove Lane said that aid would come.', {
      same: [{ name: 'Old Stove Lane', as: 'World Bank' }],
    });
    assert.deepEqual(actors(document), ['Old Stove Lane = World Bank']);
    assert.deepEqual(speakers(document), ['World Bank']);
  });

  it('may stand in a chain, and in a circle without harm', () => {
    const same = [
      { name: 'Danube Fund', as: 'Reconstruction Fund' },
      { name: 'Reconstruction Fund', as: 'Danube Reconstruction Fund' },
    ];
    const text = 'The Danube Fund said no. The Reconstruction Fund said yes.';
    assert.equal(read(text, { same }).entities[0]?.name, 'Danube Reconstruction Fund');
    assert.equal(read(text, { same }).entities.length, 1);
    const circle = [...same, { name: 'Danube Reconstruction Fund', as: 'Danube Fund' }];
    assert.doesNotThrow(() => read(text, { same: circle }));
  });
});

describe('Lists', () => {
  it('are those of each reading: nothing of them stays when they are gone', () => {
    const text =
      'Stores are empty.\n\nBlue Lantern told farmers of Kenya to wait.\n\nThe World Bank said no.';
    const lists: ActorLists = {
      always: [{ name: 'Blue Lantern', type: 'organization' }],
      never: ['World Bank'],
      same: [{ name: 'Kenya', as: 'Republic of Kenya' }],
    };
    const reader = new ArticleReader();
    const before = reader.read(text, 'text');
    const listed = reader.read(text, 'text', lists);
    assert.deepEqual(listed, annotate(text, { lists }));
    assert.notDeepEqual(listed, before);
    assert.deepEqual(reader.read(text, 'text'), annotate(text));
    assert.deepEqual(annotate(text), before);
  });

  it('do not change an article that has none of their names', () => {
    const text = 'The World Bank said that seed was late.\n\nSara Nyman, a farmer, said she waits.';
    const lists: ActorLists = {
      always: [{ name: 'Blue Lantern', type: 'organization' }],
      never: ['Purple Lantern'],
      same: [{ name: 'Danube Fund', as: 'Danube Reconstruction Fund' }],
    };
    assert.deepEqual(annotate(text, { lists }), annotate(text));
  });
});
