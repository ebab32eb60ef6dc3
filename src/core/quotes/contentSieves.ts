import type { RuleCard, Sieve } from '../language/sieve';
import { accordingTo } from './accordingTo';
import { adjectiveCue } from './adjectiveCues';
import { agentlessPassive } from './agentless';
import type { Scene, Source, Unnamed } from './attribution';
import type { CuePlace } from './cuePlace';
import { headlineColon } from './headlineClaims';
import { inView } from './inView';
import { nounCue } from './nounClaims';
import { utteredNoun } from './utteredNouns';
import { type Reading, precedingContent } from './precedingContent';
import { splitIdiom } from './splitIdioms';

type ContentSieve = Sieve<CuePlace, Reading>;

/** Content before the cue: whether it is a quotation, and whether the source stands behind. */
function before(isQuoted: boolean, isInverted: boolean, card: RuleCard): ContentSieve {
  return {
    ...card,
    find({ scene, cue, group, source, side }) {
      if (side !== 'before' || (source.manner === 'inverted') !== isInverted) return null;
      const after = isInverted ? source.to : cue.to;
      const reading = precedingContent(scene, cue, group, source, after);
      return (reading?.attribution.isQuotedBefore === true) === isQuoted ? reading : null;
    },
  };
}

/** Content behind the cue, by how the source stands to it. */
function behind(manner: Source['manner'], card: RuleCard): ContentSieve {
  return {
    ...card,
    find: ({ source, following }) =>
      following && source.manner === manner ? { attribution: following } : null,
  };
}

const cueInsideClause: ContentSieve = {
  name: 'cue-inside-clause',
  reason: 'the verb of saying inside the sentence',
  yes: ['[Aden, he [said], had learned to count].'],
  no: ['Aden, he said.'],
  find: ({ around }) => around && { attribution: around },
};

/** What a verb of saying reports, the most precise sieve first. */
export const contentSieves: readonly ContentSieve[] = [
  cueInsideClause,
  before(true, true, {
    name: 'quote-inverted-cue',
    reason: 'who stands behind the verb of saying',
    yes: ['[“We will pay every farmer,”] [said] [Amara Diallo].'],
    no: ['Amara Diallo said she would pay every farmer.'],
  }),
  before(false, true, {
    name: 'inverted-cue',
    reason: 'who stands behind the verb of saying',
    yes: ['[Every farmer will be paid], [says] [Amara Diallo].'],
    no: ['Russia, which denied it, rejected the claim.'],
  }),
  before(true, false, {
    name: 'quote-before-cue',
    reason: 'the quotation before the verb of saying',
    yes: ['“We will pay every farmer,” [Amara Diallo] [said].'],
    no: ['Amara Diallo said, “We will pay every farmer.”'],
  }),
  before(false, false, {
    name: 'content-before-cue',
    reason: 'the words before the verb of saying',
    yes: ['[Every farmer will be paid by May], [Amara Diallo] [said].'],
    no: ['Speaking in Nairobi, Amara Diallo said every farmer would be paid.'],
  }),
  behind('purpose', {
    name: 'cue-of-purpose',
    reason: 'what somebody took the floor to say',
    yes: ['[Amara Diallo] took to the radio [to accuse] [the traders of greed].'],
    no: ['Amara Diallo paid a lawyer to accuse the traders of greed.'],
  }),
  behind('participle', {
    name: 'participle',
    reason: 'who the main verb says is speaking',
    yes: ['[Amara Diallo] closed the talks, [saying] [that every farmer would be paid].'],
    no: ['Amara Diallo closed the talks and went home.'],
  }),
  behind('coordinated', {
    name: 'coordinated-cue',
    reason: 'who the verb before this one had said it',
    yes: ['[Amara Diallo] closed the talks and [said] [that every farmer would be paid].'],
    no: ['Amara Diallo said that every farmer would be paid and fed.'],
  }),
  behind('relative', {
    name: 'relative-clause',
    reason: 'who “who” or “which” stands for',
    yes: ['[Amara Diallo], who [said] [that every farmer would be paid], went home.'],
    no: ['Amara Diallo said that every farmer would be paid.'],
  }),
  behind('apposition', {
    name: 'apposition',
    reason: 'who the words between commas are about',
    yes: ['[Amara Diallo, a trader from Thiès], [said] [that every farmer would be paid].'],
    no: ['Amara Diallo said that every farmer would be paid.'],
  }),
  behind('agent', {
    name: 'agent-of-passive',
    reason: 'who stands behind “by”',
    yes: ['[The harvest levy] [was announced] by [Amara Diallo].'],
    no: ['The harvest levy was announced by letter.'],
  }),
  behind('before', {
    name: 'subject-before-cue',
    reason: 'who stands before the verb of saying',
    yes: ['[Amara Diallo] [said] [that every farmer would be paid].'],
    no: ['There are reports that every farmer would be paid.'],
  }),
];

/** Rules for claims without a verb of saying. Each finds all of its kind in a sentence. */
export interface OtherCue extends RuleCard {
  find(scene: Scene): Unnamed[];
}

export const otherCues: readonly OtherCue[] = [
  accordingTo,
  adjectiveCue,
  agentlessPassive,
  headlineColon,
  inView,
  splitIdiom,
  utteredNoun,
  nounCue,
];
