import { rowsOf } from './wordRows';

/**
 * What the words of the closed classes do in a sentence. They are listed rather than tagged:
 * compromise tags many of them as nouns or adjectives (“against”, “over”, “to”), and a closed
 * class has no unknown words.
 */
export type FunctionTrait =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'personalPronoun'
  /** “I”, “our”: the speaker, alone or with others. */
  | 'firstPerson'
  /** A form of “be”. */
  | 'be'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  /** An adverb that may stand between a subject and its verb. */
  | 'midAdverb'
  /** Stands before “of them”: “some of them”, “two of us”. */
  | 'quantifier'
  /** Opens a noun phrase that names nobody in particular, or nobody at all. */
  | 'indefinite'
  /** May be a noun phrase on its own: “some said”, “others”. */
  | 'pronominal'
  /** A preposition that hangs a phrase on the noun before it. */
  | 'attaches'
  /** Stands before the name of a place that is only a place: “in Paris”, “downtown Cairo”. */
  | 'locative'
  /** Puts the name after it beside another actor: “with Tokyo”, “against Moscow”. */
  | 'relational'
  /** Opens the clause that an empty “it” stands for: “it is clear that”. */
  | 'opensContent'
  /**
   * Opens an aside between a subject and its verb, verbs and all: “, who left in May,”, “, when
   * asked,”.
   */
  | 'opensAside'
  /** Begins a sentence, rather than goes on with a name, where it has a capital. */
  | 'opensSentence'
  /** Never opens a name, though a sentence or heading gives it a capital. */
  | 'opensNoName'
  /** Opens what somebody says, rather than a report. */
  | 'opensSpeech';

export const functionWords = rowsOf<FunctionTrait>()({
  'determiner subordinator relative pronominal opensContent opensSentence': 'that',
  'determiner relative indefinite opensAside opensSentence': 'whose',
  'determiner firstPerson opensSentence opensSpeech': 'our my',
  'determiner negation indefinite opensSentence': 'neither',
  'determiner quantifier indefinite pronominal opensSentence': 'some both many most another',
  'determiner quantifier indefinite opensSentence': 'each several few',
  'determiner quantifier pronominal opensSentence': 'all',
  'determiner indefinite': 'half',
  'determiner indefinite opensSentence': 'a an any every either much more',
  'determiner indefinite opensSentence opensNoName opensSpeech': 'no',
  'determiner pronominal opensSentence': 'these those',
  'determiner pronominal opensSentence opensNoName': 'this',
  'determiner opensSentence': 'the its his her their',
  'determiner opensSentence opensNoName': 'such other',
  'determiner opensSentence opensSpeech': 'your',
  preposition: `
    about above alongside amidst amongst atop behind below beneath beside besides concerning
    considering down except excluding following off out over past per regarding toward towards
    underneath till unto up upon worth notwithstanding`,
  'preposition subordinator opensAside opensSentence': 'after before',
  'preposition subordinator opensSentence': 'since until',
  'preposition attaches locative opensAside opensSentence': 'at in',
  'preposition attaches locative opensSentence': 'from',
  'preposition attaches relational': 'against between',
  'preposition attaches relational opensAside opensSentence': 'by with',
  'preposition attaches opensContent opensSentence': 'for to',
  'preposition attaches opensAside opensSentence': 'on',
  'preposition attaches opensSentence': 'of',
  'preposition locative': 'across around inside into near onto outside',
  'preposition locative opensAside': 'via',
  'preposition locative opensAside opensSentence': 'through',
  'preposition locative opensSentence': 'throughout within',
  'preposition relational': 'including versus',
  'preposition relational opensContent opensAside opensSentence': 'like',
  'preposition relational opensSentence': 'among than',
  'preposition opensContent opensAside opensSentence': 'as',
  'preposition opensAside opensSentence': 'during',
  'preposition opensAside opensNoName': 'under',
  'preposition opensSentence': 'along amid beyond despite without',
  conjunction: 'plus',
  'conjunction negation opensSentence': 'nor',
  'conjunction relational opensSentence': 'and or',
  'conjunction opensSentence': 'but so',
  'conjunction opensSentence opensNoName': 'yet',
  subordinator: 'lest',
  'subordinator midAdverb opensSentence': 'once',
  'subordinator indefinite opensContent opensSentence opensNoName': 'what',
  'subordinator opensContent opensAside opensSentence': 'if when',
  'subordinator opensContent opensSentence': 'whether',
  'subordinator opensContent opensSentence opensNoName': 'why how',
  'subordinator opensAside opensSentence': 'although though while',
  'subordinator opensSentence': 'because whereas unless where',
  'relative indefinite pronominal opensAside opensSentence': 'which',
  'relative pronominal opensContent opensAside opensSentence': 'who',
  'relative opensAside': 'whom',
  personalPronoun: 'him them yourself yourselves',
  'personalPronoun firstPerson': 'me us myself ourselves',
  'personalPronoun firstPerson opensSentence opensSpeech': 'i we',
  'personalPronoun opensAside': 'himself herself itself themselves',
  'personalPronoun opensSentence': 'he she it they',
  'personalPronoun opensSentence opensSpeech': 'you',
  firstPerson: 'mine ours',
  'be auxiliary': "be been am 's 're 'm isn't aren't wasn't weren't",
  'be auxiliary opensSentence': 'is are was were being',
  auxiliary: "having haven't hasn't hadn't don't doesn't didn't 've 'd got get gets",
  'auxiliary opensSentence': 'has have had do does did',
  modal: `
    shall may might must cannot can't won't wouldn't shouldn't couldn't mustn't mightn't 'll ought`,
  'modal opensSentence': 'will would should can could',
  negation: "n't",
  'negation midAdverb opensSentence': 'not never',
  midAdverb: `
    already tonight recently previously repeatedly publicly privately quickly formally officially
    reportedly allegedly specifically explicitly strongly sharply finally initially simply clearly
    openly long always separately jointly immediately subsequently falsely wrongly rightly famously
    consistently frequently continually vigorously vehemently flatly categorically firmly angrily
    warmly briefly essentially basically apparently actually really afterwards afterward directly
    indirectly elsewhere`,
  'midAdverb opensSentence': `
    also then again still now today yesterday tomorrow further just only first often sometimes
    nevertheless nonetheless however instead therefore soon too`,
  'midAdverb opensSentence opensNoName': 'later earlier even meanwhile thus here',
  'quantifier indefinite': 'two three four five',
  'quantifier indefinite pronominal opensSentence': 'one',
  'quantifier opensSentence': 'none',
  'pronominal opensSentence opensNoName': 'others',
  locative: 'downtown central',
  opensAside: `
    pressed questioned contacted reached approached cross-examined granted citing quoting
    responding addressing`,
  'opensAside opensSentence opensNoName': 'asked speaking',
  opensSentence: `
    anyone everyone everything given moreover nobody nothing otherwise quite rather someone
    something together unlike whatever whoever`,
  'opensSentence opensNoName': 'according indeed last maybe perhaps there',
  'opensSentence opensNoName opensSpeech': 'let yes',
  opensNoName: 'please dear hello certainly hence ahead next same',
  'opensNoName opensSpeech': 'thank thanks good',
  opensSpeech: 'well mr madam',
});
