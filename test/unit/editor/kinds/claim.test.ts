import assert from 'node:assert/strict';
import { claimLabel } from '../../../../src/editor/kinds/claim/claimWords';
import { entityName } from '../../../../src/formats/entityName';
import { paragraphWords } from '../../../../src/editor/words/paragraphWords';
import type { ClaimAct, Entity } from '../../../../src/core/model';
import { english } from '../english';

describe('what a claim is called', () => {
  const label = (act: ClaimAct, cue: string): string =>
    claimLabel({ act, cue: { start: 0, end: cue.length, text: cue } }, 'Okello', '', english.t);

  it('has the verb of its cue where the act says something else', () => {
    assert.equal(label('thought', 'wants'), 'Okello: wants');
    assert.equal(label('thought', 'had planned to'), 'Okello: plans');
    assert.equal(label('denial', 'refused'), 'Okello: refuses');
    assert.equal(label('pledge', 'agreed'), 'Okello: agrees');
    assert.equal(label('thought', 'sought'), 'Okello: seeks');
  });

  it('has the words of its cue where no verb of ours says the same', () => {
    assert.equal(label('statement', 'has opposed'), 'Okello: “has opposed”');
    assert.equal(label('accusation', 'blamed'), 'Okello: blames');
    assert.equal(label('praise', 'thanked'), 'Okello: thanks');
    assert.equal(label('call', 'asked for'), 'Okello: “asked for”');
    assert.equal(label('call', 'called for'), 'Okello: calls for');
    assert.equal(label('call', 'appealed to'), 'Okello: “appealed to”');
    assert.equal(label('warning', 'warned against'), 'Okello: “warned against”');
    assert.equal(label('accusation', 'did not accuse'), 'Okello: “did not accuse”');
    assert.equal(label('statement', 'according to'), 'Okello: says');
  });

  it('agrees with several', () => {
    const cue = { start: 0, end: 4, text: 'said' };
    assert.equal(
      claimLabel({ act: 'statement', cue }, 'Ministers', '', english.t, true),
      'Ministers: “said”',
    );
  });

  it('is never the opposite, nor more than the cue says', () => {
    assert.equal(label('thought', 'never believed'), 'Okello: “never believed”');
    assert.equal(label('thought', 'is confident'), 'Okello: “is confident”');
    assert.equal(label('statement', 'said'), 'Okello: says');
  });
});

describe('what an entity is called', () => {
  const named = (name: string, here?: string, type: Entity['type'] = 'person'): string =>
    entityName({ id: 'x', name, type, aliases: [], mentions: [] }, here);

  it('has an article where it has no name', () => {
    assert.equal(named('spokeswoman', 'A spokeswoman'), 'a spokeswoman');
    assert.equal(named('council', 'The council', 'organization'), 'the council');
    assert.equal(named('mayor', 'she'), 'the mayor');
    assert.equal(
      named('Saudi official', 'A Saudi official, who asked for tea'),
      'a Saudi official',
    );
    assert.equal(
      named('state’s river program', 'the state’s river program'),
      'the state’s river program',
    );
    assert.equal(named('Government', 'the state government', 'government'), 'the state government');
    assert.equal(named('Congress', 'the US Congress', 'organization'), 'Congress');
  });

  it('has none where none stands', () => {
    for (const name of [
      'Ana Petrov',
      'eBay',
      'my mother',
      'the union',
      'Spain’s minister',
      '60 aides',
    ])
      assert.equal(named(name), name);
    assert.equal(named('donors', 'Donors', 'group'), 'donors');
  });
});

describe('where an annotation stands', () => {
  const at = (paragraph: number, text = 'Nets'): string =>
    paragraphWords({ start: 0, paragraph, text }, { title: 'Empty Nets' }, english.t);

  it('is counted as people do, from the first paragraph', () => {
    assert.equal(at(0), 'the headline');
    assert.equal(at(0, 'By our reporter'), 'the first lines');
    assert.equal(at(3), 'paragraph 3');
  });
});
