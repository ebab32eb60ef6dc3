import type { ClaimAct, MoneyUse } from '../model';

/**
 * What a reporting verb takes:
 * - `clause`: “said (that) …”; also a direct quotation
 * - `object`: a noun phrase or infinitive that is the content: “urged restraint”, “denied links”
 * - `both`
 * - `hearer`: an addressee, then a clause: “told reporters that …”
 */
export type CueFrame = 'clause' | 'object' | 'both' | 'hearer';

/**
 * How sure a verb is of a pledge:
 * - `promise`: in any tense (“pledged”, “committed”)
 * - `transfer`: only in the future (“will provide”, “agreed to give”); in the past it is spending
 * - `spending`: likewise, and only by a known actor and for a stated purpose
 * - `increase`: with a contribution as its object (“doubled its aid to $5m”)
 * - `announcement`: with a word for aid or a fund beside the amount (“announced $5m in aid”)
 */
export type PledgeVerbKind = 'promise' | 'transfer' | 'spending' | 'increase' | 'announcement';

/** One use of a verb: what it does, with a given particle or without one. */
export interface VerbSense {
  /** Words that must follow: “called [for]”, “made [the case]”. */
  readonly particle?: string;
  /** The act of the claim that it reports; `frame` says in what shape the content follows. */
  readonly reports?: ClaimAct;
  readonly frame?: CueFrame;
  /** More often no reporting verb: counts only before a that-clause or a quotation. */
  readonly weak?: true;
  /** Reports only with somebody who is to do something: “wants the court to step in”. */
  readonly asks?: true;
  /** A document does it: “polls show a close race”. */
  readonly documents?: true;
  /** Reports with something and its amount: “put the loss at $5m”. */
  readonly puts?: true;
  /** With its particle it says nothing: “swore in”. */
  readonly silent?: true;
  readonly pledges?: PledgeVerbKind;
  /** Of an announcement: pledges only in the future, “will set up a $5m fund”. */
  readonly creates?: true;
  /** The use of an amount that stands behind it: “[lost] $5m”, “[asked for] $5m”. */
  readonly amount?: MoneyUse;
  /** Its subject binds itself to do what the infinitive behind it says: “agreed to give”. */
  readonly commits?: true;
  /** Its subject means to do it or not: “plans to give”, “refused to give”. */
  readonly intends?: true;
  /** Its subject wants another to do what the infinitive says: “urged Japan to give”. */
  readonly urges?: true;
  /** May stand between a promise and its amount: “promised to help them with $5m”. */
  readonly helps?: true;
  /** In the present perfect a promise just kept: “has released $5m to farmers”. */
  readonly handsOver?: true;
  /** In the passive too it is a gift: “$5m has been awarded to clinics”. */
  readonly bestows?: true;
  /** By it a promise is kept: “has paid the $5m”. */
  readonly pays?: true;
  /** Its object is an amount that is used up or gathered: “spent 180 million”. */
  readonly spends?: true;
  /** Tells where money goes that was promised before: “$5m will be spent on”. */
  readonly passesOn?: true;
  /** By it a promise is taken back: “scrapped the grant”. */
  readonly withdraws?: true;
  /** Its subject will not do or give it: “refused to”, “ruled out”. */
  readonly declines?: true;
  /** By it a promise is not kept, or not yet: “fell short of”, “is waiting for”. */
  readonly breaks?: true;
  /** Finds something wrong with its object: “criticised the pledge”. */
  readonly faults?: true;
  /** A condition is met by it: “once parliament approves”. */
  readonly settles?: true;
  /** A question hangs on it: “asked if”, “doubts whether”. */
  readonly wonders?: true;
  /** Goes from one amount to another: “rose from $1m to $2m”. */
  readonly changes?: true;
  /** Its object is an actor, who is addressed, judged or made to do something: “urged Beijing”. */
  readonly actsOn?: true;
  /** May follow the very words, with its subject before it: “Why?” she [asked]. */
  readonly quotative?: true;
  /** Its object is who is spoken to: “told members that”. */
  readonly tells?: true;
  /** Refusing to do it is to say nothing: “declined to comment”. */
  readonly withholds?: true;
  /** Reports and does little else: what follows it with a finite verb is what was said. */
  readonly plain?: true;
  /** Its object may be an actor or a thing: “backed Kyiv”, “backed the plan”. */
  readonly affects?: true;
  /** Gives its object a name: “called it a disaster”. */
  readonly names?: true;
  /** Says what its object is like: “likened it to a circus”. */
  readonly judges?: true;
  /** Takes a hearer, then “of” and the content: “assured the audience of support”. */
  readonly informsOf?: true;
  /** Its object may be a term that somebody uses: “coined the phrase”. */
  readonly coins?: true;
  /** By it somebody begins to speak: “took to the radio to accuse”, “used his visit to warn”. */
  readonly takesFloor?: true;
  /** Links a subject to what it is: “remained confident”. */
  readonly links?: true;
  /** An infinitive hangs on it, with the same subject: “went on to say”, “sought to calm”. */
  readonly leads?: true;
  /** Its past participle opens a reduced relative clause: “a group based in Oslo”. */
  readonly reduces?: true;
  /** Its subject “it” may stand for nothing: “it seems”, “it took years”. */
  readonly impersonal?: true;
  /** Its object “it” may stand for nothing: “made it clear”, “put it”. */
  readonly takesIt?: true;
  /** What a legislature does, and no building: “the House voted”. */
  readonly legislates?: true;
  /** Its subject gets something, or waits for it. */
  readonly receives?: true;
  /** Its subject speaks of, or waits for, what is another's: “noted the pledge”. */
  readonly remarks?: true;
  /** Its past form before a noun is a verb, no adjective: “and [opened] clinics”. */
  readonly active?: true;
  /** Its object suffers: “families [hit] by the floods”. */
  readonly afflicts?: true;
  /** Its object is a place that somebody goes to, leaves or uses: “visited Paris to meet”. */
  readonly visits?: true;
  /** The verb's forms that are as often nouns: the base form and the one in -s, or those listed. */
  readonly noun?: true | string;
}

/** A verb with all its uses, the most specific first. */
export interface VerbRow {
  readonly lemma: string;
  /** Base form, then what is irregular: `give gave given`, `put put putting`. */
  readonly parts: string;
  readonly senses: readonly VerbSense[];
}

function verb(parts: string, ...senses: VerbSense[]): VerbRow {
  const [lemma = ''] = parts.split(' ');
  return { lemma, parts, senses };
}

/** The verbs of policy text, in alphabetical order, a row a verb. */
// prettier-ignore
export const verbs: readonly VerbRow[] = [
  verb('abandon', { withdraws: true }),
  verb('accept', { reports: 'statement', frame: 'clause', weak: true }),
  verb('accuse', { reports: 'accusation', frame: 'both', active: true, actsOn: true }),
  verb('acknowledge', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('add', { reports: 'statement', frame: 'clause', pledges: 'transfer', active: true, handsOver: true, quotative: true }),
  verb('address', { tells: true }),
  verb('adjourn', { legislates: true }),
  verb('admit admitted', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('adopt', { pledges: 'announcement', coins: true, creates: true, legislates: true, settles: true }),
  verb('advise', { reports: 'call', frame: 'clause', tells: true }, { reports: 'call', frame: 'object', asks: true }, { particle: 'against', reports: 'call', frame: 'object' }),
  verb('advocate', { reports: 'call', frame: 'both', weak: true, noun: true }),
  verb('affect', { afflicts: true }),
  verb('affirm', { reports: 'statement', frame: 'object' }),
  verb('agree', { reports: 'statement', frame: 'clause', weak: true, pledges: 'announcement', commits: true, settles: true }, { particle: 'to', reports: 'pledge', frame: 'object' }),
  verb('aid', { helps: true }),
  verb('aim', { intends: true }),
  verb('allege', { reports: 'accusation', frame: 'both', plain: true }),
  verb('allocate', { pledges: 'promise' }),
  verb('allot allotted', { pledges: 'promise' }),
  verb('allow', { actsOn: true, urges: true }),
  verb('ally', { affects: true }),
  verb('amend', { legislates: true }),
  verb('announce', { reports: 'announcement', frame: 'both', pledges: 'announcement', active: true }),
  verb('answer', { reports: 'statement', frame: 'clause', weak: true, quotative: true, noun: true, withholds: true }),
  verb('anticipate', { reports: 'thought', frame: 'clause', weak: true }),
  verb('apologise', { particle: 'for', reports: 'statement', frame: 'object' }),
  verb('apologize', { particle: 'for', reports: 'statement', frame: 'object' }),
  verb('appeal', { particle: 'for', reports: 'call', frame: 'both', noun: true }, { particle: 'to', reports: 'call', frame: 'both', urges: true }),
  verb('appear', { impersonal: true, leads: true, links: true, takesFloor: true }),
  verb('applaud', { reports: 'praise', frame: 'object' }),
  verb('appoint', { reduces: true }),
  verb('appropriate', { pledges: 'promise' }),
  verb('approve', { pledges: 'announcement', legislates: true, settles: true }),
  verb('argue', { reports: 'statement', frame: 'clause', plain: true, active: true }),
  verb('arm', { affects: true }),
  verb('arrive', { visits: true }),
  verb('ask', { particle: 'for', reports: 'call', frame: 'object' }, { reports: 'call', frame: 'object', asks: true }, { reports: 'statement', frame: 'clause', active: true, actsOn: true, quotative: true, tells: true, urges: true, wonders: true }, { reports: 'call', frame: 'both', weak: true }),
  verb('assail', { reports: 'accusation', frame: 'both' }),
  verb('assert', { reports: 'statement', frame: 'clause' }),
  verb('assess', { reports: 'statement', frame: 'clause', weak: true }),
  verb('assist', { helps: true }),
  verb('assume', { reports: 'thought', frame: 'clause', weak: true }),
  verb('assure', { reports: 'statement', frame: 'hearer', actsOn: true, informsOf: true, tells: true }),
  verb('attack', { reports: 'accusation', frame: 'both', weak: true, faults: true, noun: true }),
  verb('authorise', { pledges: 'announcement' }),
  verb('authorize', { pledges: 'announcement' }),
  verb('await', { breaks: true, remarks: true }),
  verb('award', { pledges: 'transfer', bestows: true, handsOver: true }),
  verb('axe', { withdraws: true }),
  verb('back', { reports: 'statement', frame: 'object', weak: true, pledges: 'transfer', affects: true, helps: true, reduces: true, noun: true }, { particle: 'out of', withdraws: true }),
  verb('base', { reduces: true }),
  verb('batter', { afflicts: true }),
  verb('bear bore borne', { reduces: true }),
  verb('become became become', { active: true, links: true }),
  verb('beg begged', { reports: 'call', frame: 'both', weak: true, urges: true }),
  verb('begin began begun beginning', { active: true, leads: true }),
  verb('believe', { reports: 'thought', frame: 'clause', takesIt: true }),
  verb('berate', { reports: 'accusation', frame: 'both' }),
  verb('bereave', { afflicts: true }),
  verb('blame', { reports: 'accusation', frame: 'both', actsOn: true, noun: true }),
  verb('blast', { reports: 'accusation', frame: 'both', faults: true }),
  verb('blurt', { reports: 'statement', frame: 'clause', weak: true }),
  verb('boast', { reports: 'statement', frame: 'clause' }, { particle: 'of', reports: 'statement', frame: 'object' }, { particle: 'about', reports: 'statement', frame: 'object' }),
  verb('bolster', { helps: true }),
  verb('boost', { pledges: 'increase', changes: true }),
  verb('brag bragged', { reports: 'statement', frame: 'clause' }),
  verb('brand', { reports: 'statement', frame: 'object', weak: true, names: true, noun: true }),
  verb('break broke broken', { breaks: true, takesFloor: true }),
  verb('brief', { reports: 'statement', frame: 'hearer', weak: true, tells: true, noun: true }),
  verb('bring brought', { pledges: 'increase' }),
  verb('brush', { particle: 'off', reports: 'denial', frame: 'both' }),
  verb('calculate', { reports: 'statement', frame: 'clause', weak: true }),
  verb('call', { particle: 'off', silent: true }, { particle: 'in', silent: true }, { particle: 'up', silent: true }, { reports: 'statement', frame: 'object', weak: true, active: true, actsOn: true, names: true, reduces: true, takesFloor: true, takesIt: true, noun: true }, { particle: 'for', reports: 'call', frame: 'both' }, { particle: 'on', reports: 'call', frame: 'both', urges: true }, { particle: 'upon', reports: 'call', frame: 'both', urges: true }),
  verb('cancel cancelled canceled cancelling canceling', { withdraws: true }),
  verb('cast cast', { particle: 'doubt on', reports: 'denial', frame: 'both' }),
  verb('castigate', { reports: 'accusation', frame: 'both' }),
  verb('caution', { reports: 'warning', frame: 'both', noun: true }, { reports: 'warning', frame: 'hearer' }, { particle: 'against', reports: 'warning', frame: 'object' }),
  verb('cease', { settles: true }),
  verb('celebrate', { reports: 'praise', frame: 'object', weak: true }),
  verb('censure', { reports: 'accusation', frame: 'both' }),
  verb('challenge', { actsOn: true, urges: true }),
  verb('change', { changes: true }),
  verb('channel channelled channeled channelling channeling', { pledges: 'transfer', handsOver: true, passesOn: true }),
  verb('chant', { reports: 'statement', frame: 'clause', coins: true, noun: true }),
  verb('characterise', { reports: 'statement', frame: 'object' }),
  verb('characterize', { reports: 'statement', frame: 'object' }),
  verb('charge', { reports: 'accusation', frame: 'both', weak: true, noun: true }),
  verb('chastise', { reports: 'accusation', frame: 'both' }),
  verb('chide', { reports: 'accusation', frame: 'both' }),
  verb('chime', { particle: 'in', reports: 'statement', frame: 'clause' }),
  verb('chip chipped', { particle: 'in', pledges: 'transfer' }),
  verb('choose chose chosen', { visits: true }),
  verb('chuckle', { reports: 'statement', frame: 'clause', weak: true }),
  verb('cite', { reports: 'statement', frame: 'object' }),
  verb('claim', { reports: 'statement', frame: 'clause', plain: true, active: true, noun: true }),
  verb('clarify', { reports: 'statement', frame: 'clause', weak: true }),
  verb('climb', { changes: true }),
  verb('coin', { coins: true }),
  verb('collect', { receives: true }),
  verb('come came come', { particle: 'out against', reports: 'accusation', frame: 'object' }, { particle: 'out in favour of', reports: 'statement', frame: 'object' }, { particle: 'out in favor of', reports: 'statement', frame: 'object' }, { active: true }),
  verb('commend', { reports: 'praise', frame: 'object' }),
  verb('comment', { reports: 'statement', frame: 'clause', noun: true, withholds: true }),
  verb('commit committed', { reports: 'pledge', frame: 'both', weak: true, pledges: 'promise', commits: true }, { particle: 'to', reports: 'pledge', frame: 'both' }),
  verb('compare', { reports: 'statement', frame: 'object', weak: true, judges: true, changes: true }),
  verb('complain', { reports: 'statement', frame: 'clause' }, { particle: 'of', reports: 'statement', frame: 'object' }, { particle: 'about', reports: 'statement', frame: 'object' }),
  verb('complete', { settles: true }),
  verb('concede', { reports: 'statement', frame: 'clause' }),
  verb('conclude', { reports: 'statement', frame: 'clause' }, { reports: 'thought', frame: 'clause', weak: true }),
  verb('condemn', { reports: 'accusation', frame: 'both', active: true, actsOn: true, faults: true }),
  verb('confirm', { reports: 'statement', frame: 'clause', pledges: 'announcement', settles: true, withholds: true }),
  verb('confront', { actsOn: true }),
  verb('congratulate', { reports: 'praise', frame: 'object' }),
  verb('consider', { reports: 'thought', frame: 'clause', weak: true, legislates: true, takesIt: true }),
  verb('contend', { reports: 'statement', frame: 'clause', plain: true }),
  verb('contest', { reports: 'denial', frame: 'both', weak: true, noun: true }),
  verb('continue', { reports: 'statement', frame: 'clause', weak: true, leads: true, quotative: true }),
  verb('contradict', { reports: 'denial', frame: 'both', weak: true }),
  verb('contribute', { pledges: 'transfer', bestows: true, handsOver: true, pays: true }),
  verb('convene', { takesFloor: true }),
  verb('convince', { reports: 'statement', frame: 'hearer', weak: true, informsOf: true }),
  verb('cost cost', { impersonal: true }),
  verb('counter', { reports: 'statement', frame: 'clause', weak: true, affects: true }),
  verb('cover', { pledges: 'spending' }),
  verb('create', { pledges: 'announcement', creates: true }),
  verb('criticise', { reports: 'accusation', frame: 'both', active: true, actsOn: true, faults: true }),
  verb('criticize', { reports: 'accusation', frame: 'both', active: true, actsOn: true, faults: true }),
  verb('cross', { visits: true }),
  verb('cry', { reports: 'statement', frame: 'clause', weak: true, quotative: true, noun: true }),
  verb('cut cut cutting', { changes: true }),
  verb('dangle', { pledges: 'promise' }),
  verb('dare', { reports: 'call', frame: 'object', asks: true }),
  verb('deadpan deadpanned', { reports: 'statement', frame: 'clause', weak: true }),
  verb('debate', { legislates: true }),
  verb('decide', { reports: 'thought', frame: 'clause', weak: true, commits: true }),
  verb('declare', { reports: 'statement', frame: 'clause', quotative: true }, { reports: 'announcement', frame: 'both' }),
  verb('decline', { reports: 'denial', frame: 'object', weak: true, changes: true, intends: true }, { particle: 'to', declines: true }),
  verb('decry', { reports: 'accusation', frame: 'both' }),
  verb('dedicate', { pledges: 'transfer', bestows: true }),
  verb('deem', { takesIt: true }),
  verb('defend', { reports: 'statement', frame: 'object' }),
  verb('deliver', { pledges: 'transfer', handsOver: true, pays: true }),
  verb('demand', { reports: 'call', frame: 'both', quotative: true, urges: true, noun: true }),
  verb('denounce', { reports: 'accusation', frame: 'both', faults: true }),
  verb('deny', { reports: 'denial', frame: 'both', active: true }),
  verb('depart', { visits: true }),
  verb('depend', { impersonal: true }),
  verb('deplore', { reports: 'accusation', frame: 'both', faults: true }),
  verb('deposit', { pledges: 'transfer' }),
  verb('deride', { reports: 'accusation', frame: 'both', faults: true }),
  verb('describe', { reports: 'statement', frame: 'object', judges: true }),
  verb('detail', { reports: 'statement', frame: 'object', weak: true, noun: true }),
  verb('deter deterred', { affects: true }),
  verb('determine', { reports: 'statement', frame: 'clause', weak: true, intends: true }),
  verb('devastate', { afflicts: true }),
  verb('devote', { pledges: 'transfer' }),
  verb('direct', { reports: 'call', frame: 'object', asks: true, pledges: 'transfer', passesOn: true }),
  verb('disagree', { particle: 'with', reports: 'denial', frame: 'both' }),
  verb('disavow', { reports: 'denial', frame: 'both' }),
  verb('disburse', { pledges: 'transfer', bestows: true, handsOver: true, passesOn: true, pays: true }),
  verb('disclose', { reports: 'statement', frame: 'clause', weak: true }, { reports: 'statement', frame: 'object' }),
  verb('discuss', { reports: 'statement', frame: 'object', withholds: true }),
  verb('dismiss', { reports: 'denial', frame: 'both', faults: true }),
  verb('displace', { afflicts: true }),
  verb('dispute', { reports: 'denial', frame: 'both', noun: true }),
  verb('distribute', { pledges: 'transfer', bestows: true, handsOver: true, passesOn: true }),
  verb('donate', { pledges: 'transfer', bestows: true, handsOver: true }),
  verb('double', { pledges: 'increase', changes: true }),
  verb('doubt', { reports: 'thought', frame: 'clause', remarks: true, wonders: true, noun: true }),
  verb('draw drew drawn', { particle: 'attention to', reports: 'statement', frame: 'object' }, { withholds: true }),
  verb('dream dreamed dreamt', { reports: 'thought', frame: 'clause', weak: true, noun: true }),
  verb('drop dropped', { changes: true, withdraws: true }),
  verb('dub dubbed', { reports: 'statement', frame: 'object', weak: true, names: true }),
  verb('earmark', { pledges: 'promise' }),
  verb('echo', { reports: 'statement', frame: 'object', weak: true }, { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('elaborate', { reports: 'statement', frame: 'clause', weak: true, withholds: true }),
  verb('elect', { reduces: true }),
  verb('email', { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('emerge', { impersonal: true }),
  verb('emphasise', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('emphasize', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('enable', { urges: true }),
  verb('encourage', { reports: 'call', frame: 'both', urges: true }),
  verb('end', { settles: true }),
  verb('endorse', { reports: 'statement', frame: 'object', pledges: 'announcement', creates: true }),
  verb('engage', { affects: true }),
  verb('enquire', { reports: 'statement', frame: 'clause', weak: true }),
  verb('enter', { visits: true }),
  verb('enthuse', { reports: 'statement', frame: 'clause', weak: true }),
  verb('establish', { pledges: 'announcement', creates: true }),
  verb('estimate', { reports: 'statement', frame: 'object', puts: true }, { reports: 'statement', frame: 'clause', noun: true }, { reports: 'statement', frame: 'object' }),
  verb('exclaim', { reports: 'statement', frame: 'clause', quotative: true }),
  verb('exhort', { reports: 'call', frame: 'both' }),
  verb('expand', { pledges: 'increase', changes: true }),
  verb('expect', { reports: 'thought', frame: 'clause', weak: true, remarks: true, urges: true }),
  verb('explain', { reports: 'statement', frame: 'clause', plain: true }, { reports: 'statement', frame: 'object', weak: true }),
  verb('express', { particle: 'concern', reports: 'warning', frame: 'clause' }, { particle: 'hope', reports: 'thought', frame: 'clause' }, { particle: 'confidence', reports: 'thought', frame: 'clause' }, { particle: 'regret', reports: 'thought', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('extend', { pledges: 'transfer' }, { pledges: 'announcement' }),
  verb('extol extolled', { reports: 'praise', frame: 'object' }),
  verb('fail', { intends: true }, { particle: 'to', breaks: true }),
  verb('fall fell fallen', { changes: true }, { particle: 'short of', breaks: true }),
  verb('fault', { reports: 'accusation', frame: 'both', noun: true }),
  verb('favor', { reports: 'thought', frame: 'object', weak: true, noun: true }),
  verb('favour', { reports: 'thought', frame: 'object', weak: true, noun: true }),
  verb('fear', { reports: 'thought', frame: 'clause', noun: true }),
  verb('feel felt', { reports: 'thought', frame: 'clause', weak: true, links: true, noun: 'felt feeling' }),
  verb('finance', { pledges: 'transfer' }),
  verb('find found', { reports: 'statement', frame: 'clause', weak: true, takesIt: true, noun: 'find finds finding' }, { reports: 'statement', frame: 'object', weak: true, documents: true }),
  verb('fine', { actsOn: true }),
  verb('flag flagged', { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('fly flew flown', { takesFloor: true, visits: true }),
  verb('follow', { impersonal: true, remarks: true }),
  verb('force', { actsOn: true, urges: true }),
  verb('forecast forecast', { reports: 'statement', frame: 'object', weak: true }, { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('found', { reduces: true }),
  verb('freeze froze frozen', { withdraws: true }),
  verb('fret fretted', { reports: 'statement', frame: 'clause', weak: true }),
  verb('fulfil fulfilled', { pays: true }),
  verb('fulfill', { pays: true }),
  verb('fume', { reports: 'statement', frame: 'clause', weak: true }),
  verb('fund', { pledges: 'transfer', reduces: true }),
  verb('funnel funnelled funneled funnelling funneling', { pledges: 'transfer', noun: true }),
  verb('gasp', { reports: 'statement', frame: 'clause', weak: true }),
  verb('gather', { takesFloor: true }),
  verb('get got gotten getting', { receives: true }),
  verb('give gave given', { pledges: 'transfer', bestows: true, active: true, handsOver: true, pays: true, withholds: true }),
  verb('go went gone', { particle: 'on', reports: 'statement', frame: 'clause' }, { active: true, leads: true, takesFloor: true }, { particle: 'back on', withdraws: true }),
  verb('grant', { pledges: 'transfer', bestows: true, handsOver: true }),
  verb('groan', { reports: 'statement', frame: 'clause', weak: true }),
  verb('grow grew grown', { changes: true, links: true }),
  verb('grumble', { reports: 'statement', frame: 'clause', weak: true }),
  verb('guarantee', { reports: 'pledge', frame: 'both', weak: true, pledges: 'promise' }),
  verb('gush', { reports: 'statement', frame: 'clause', weak: true }),
  verb('hail', { reports: 'praise', frame: 'object' }),
  verb('halt', { withdraws: true }),
  verb('hand', { particle: 'over', pledges: 'transfer', handsOver: true, pays: true }, { pledges: 'transfer', handsOver: true, noun: true }),
  verb('happen', { impersonal: true }),
  verb('hate', { takesIt: true }),
  verb('headquarter', { reduces: true }),
  verb('hear heard', { reports: 'thought', frame: 'clause', weak: true }),
  verb('help', { affects: true, helps: true, urges: true }),
  verb('highlight', { reports: 'statement', frame: 'object' }),
  verb('hike', { pledges: 'increase', noun: true }),
  verb('hint', { reports: 'statement', frame: 'clause' }),
  verb('hit hit hitting', { particle: 'out at', reports: 'accusation', frame: 'both' }, { afflicts: true }),
  verb('hold held', { reports: 'statement', frame: 'clause', weak: true, active: true, takesFloor: true }),
  verb('holler', { reports: 'statement', frame: 'clause', weak: true }),
  verb('honor', { pays: true }),
  verb('honour', { pays: true }),
  verb('hope', { reports: 'thought', frame: 'clause', intends: true, leads: true, remarks: true, noun: true }, { particle: 'for', reports: 'thought', frame: 'object' }, { particle: 'to', reports: 'thought', frame: 'object' }),
  verb('hurt hurt', { afflicts: true }),
  verb('identify', { withholds: true }),
  verb('impeach', { legislates: true }),
  verb('implore', { reports: 'call', frame: 'both', urges: true }),
  verb('imply', { reports: 'statement', frame: 'clause' }),
  verb('improve', { changes: true }),
  verb('increase', { pledges: 'increase', changes: true }),
  verb('indicate', { reports: 'statement', frame: 'clause' }),
  verb('inform', { reports: 'statement', frame: 'hearer', informsOf: true, tells: true }),
  verb('inject', { pledges: 'transfer', handsOver: true }),
  verb('injure', { afflicts: true }),
  verb('ink', { pledges: 'announcement', settles: true }),
  verb('inquire', { reports: 'statement', frame: 'clause', weak: true, quotative: true }),
  verb('insist', { reports: 'statement', frame: 'clause', plain: true, active: true }, { particle: 'on', reports: 'call', frame: 'both' }),
  verb('instruct', { reports: 'call', frame: 'object', asks: true }, { reports: 'call', frame: 'both', weak: true }),
  verb('intend', { reports: 'thought', frame: 'object', weak: true, intends: true }),
  verb('interject', { reports: 'statement', frame: 'clause' }),
  verb('interrupt', { reports: 'statement', frame: 'clause', weak: true }),
  verb('interview', { withholds: true, noun: true }),
  verb('intone', { reports: 'statement', frame: 'clause', weak: true }),
  verb('invest', { pledges: 'transfer' }),
  verb('invite', { reports: 'call', frame: 'both', weak: true, actsOn: true, urges: true }),
  verb('invoke', { coins: true }),
  verb('isolate', { affects: true }),
  verb('issue', { takesFloor: true }),
  verb('join', { affects: true, takesFloor: true }),
  verb('joke', { reports: 'statement', frame: 'clause', quotative: true, noun: true }),
  verb('jump', { changes: true }),
  verb('kill', { affects: true, afflicts: true }),
  verb('know knew known', { reports: 'thought', frame: 'clause', weak: true, reduces: true, wonders: true }),
  verb('label labelled labeled labelling labeling', { reports: 'statement', frame: 'object', weak: true, names: true, noun: true }),
  verb('lambast', { reports: 'accusation', frame: 'both' }),
  verb('lambaste', { reports: 'accusation', frame: 'both' }),
  verb('lament', { reports: 'statement', frame: 'clause', faults: true }),
  verb('lash', { particle: 'into', reports: 'accusation', frame: 'object' }, { particle: 'out at', reports: 'accusation', frame: 'both' }),
  verb('laud', { reports: 'praise', frame: 'object' }),
  verb('laugh', { reports: 'statement', frame: 'clause', weak: true }),
  verb('launch', { reports: 'announcement', frame: 'both', weak: true, pledges: 'announcement', noun: true }),
  verb('lead led', { active: true, reduces: true }),
  verb('learn learned learnt', { reports: 'thought', frame: 'clause', weak: true }),
  verb('leave left', { active: true, takesIt: true, visits: true }),
  verb('lend lent', { pledges: 'transfer', bestows: true, handsOver: true }),
  verb('let let letting', { particle: 'it be known', reports: 'statement', frame: 'clause' }),
  verb('lift', { pledges: 'increase', settles: true }),
  verb('like', { takesIt: true, leads: true }),
  verb('liken', { reports: 'statement', frame: 'object', weak: true, judges: true }),
  verb('lobby', { reports: 'call', frame: 'both', weak: true, urges: true }),
  verb('locate', { reduces: true }),
  verb('love', { takesIt: true }),
  verb('lower', { changes: true }),
  verb('maintain', { reports: 'statement', frame: 'clause' }),
  verb('make made', { particle: 'it clear', reports: 'statement', frame: 'clause' }, { particle: 'it plain', reports: 'statement', frame: 'clause' }, { particle: 'plain', reports: 'statement', frame: 'clause' }, { particle: 'no secret of', reports: 'statement', frame: 'object' }, { particle: 'a case for', reports: 'call', frame: 'object' }, { particle: 'the case for', reports: 'call', frame: 'object' }, { particle: 'the point', reports: 'statement', frame: 'clause' }, { particle: 'clear', reports: 'statement', frame: 'clause' }, { particle: 'the case', reports: 'statement', frame: 'clause' }, { particle: 'available', pledges: 'transfer', bestows: true, handsOver: true }, { pledges: 'transfer', active: true, takesIt: true }),
  verb('marvel', { reports: 'statement', frame: 'clause', weak: true }),
  verb('match', { pledges: 'transfer', helps: true }),
  verb('matter', { impersonal: true }),
  verb('mean meant', { intends: true }),
  verb('meet met', { active: true, actsOn: true, settles: true, takesFloor: true }),
  verb('mention', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('moan', { reports: 'statement', frame: 'clause', weak: true }),
  verb('mobilise', { pledges: 'transfer' }),
  verb('mobilize', { pledges: 'transfer' }),
  verb('mock', { reports: 'accusation', frame: 'both', faults: true }),
  verb('move', { changes: true }),
  verb('murmur', { reports: 'statement', frame: 'clause', weak: true }),
  verb('muse', { reports: 'statement', frame: 'clause', quotative: true }),
  verb('mutter', { reports: 'statement', frame: 'clause', weak: true }),
  verb('name', { reduces: true, withholds: true }),
  verb('narrow', { changes: true }),
  verb('note', { reports: 'statement', frame: 'clause', remarks: true, noun: true }, { reports: 'statement', frame: 'object', weak: true }),
  verb('notify', { reports: 'statement', frame: 'hearer', informsOf: true, tells: true }),
  verb('object', { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('oblige', { actsOn: true }),
  verb('observe', { reports: 'statement', frame: 'clause', weak: true }),
  verb('obtain', { receives: true }),
  verb('offer', { reports: 'pledge', frame: 'both', weak: true, pledges: 'promise', commits: true, noun: true }),
  verb('open', { pledges: 'announcement', active: true, creates: true }),
  verb('opine', { reports: 'statement', frame: 'clause' }),
  verb('oppose', { reports: 'statement', frame: 'object', affects: true }),
  verb('order', { reports: 'call', frame: 'object', asks: true }, { reports: 'call', frame: 'both', weak: true, actsOn: true, urges: true, noun: true }),
  verb('outline', { reports: 'statement', frame: 'object', pledges: 'announcement' }, { reports: 'announcement', frame: 'both' }),
  verb('owe owed', { takesIt: true }),
  verb('own', { reduces: true }),
  verb('pass', { legislates: true, settles: true }),
  verb('pay paid', { particle: 'tribute to', reports: 'praise', frame: 'object' }, { pledges: 'spending', active: true, handsOver: true, impersonal: true, passesOn: true, pays: true }, { particle: 'out', pledges: 'spending', handsOver: true }),
  verb('persuade', { reports: 'statement', frame: 'hearer', weak: true, actsOn: true, informsOf: true, urges: true }),
  verb('petition', { reports: 'call', frame: 'both', weak: true }),
  verb('phone', { takesFloor: true }),
  verb('plan planned', { reports: 'thought', frame: 'object', weak: true, intends: true, leads: true, noun: true }),
  verb('play', { particle: 'down', reports: 'denial', frame: 'both' }),
  verb('plead', { reports: 'call', frame: 'both', quotative: true }, { particle: 'for', reports: 'call', frame: 'both' }, { particle: 'with', reports: 'call', frame: 'both' }),
  verb('pledge', { reports: 'pledge', frame: 'both', pledges: 'promise', commits: true, noun: true }),
  verb('plough', { pledges: 'transfer' }),
  verb('plow', { pledges: 'transfer' }),
  verb('point', { particle: 'out', reports: 'statement', frame: 'clause' }, { particle: 'to', reports: 'statement', frame: 'object' }, { particle: 'the finger at', reports: 'accusation', frame: 'both', noun: true }),
  verb('portray', { reports: 'statement', frame: 'object', weak: true }),
  verb('posit', { reports: 'statement', frame: 'clause' }),
  verb('post', { reports: 'statement', frame: 'clause', weak: true, takesFloor: true, noun: true }),
  verb('pour', { particle: 'scorn on', reports: 'accusation', frame: 'both' }, { particle: 'cold water on', reports: 'denial', frame: 'both' }, { pledges: 'transfer' }),
  verb('praise', { reports: 'praise', frame: 'object', active: true, actsOn: true, noun: true }),
  verb('preach', { reports: 'statement', frame: 'clause', weak: true }),
  verb('predict', { reports: 'statement', frame: 'clause' }),
  verb('press', { reports: 'call', frame: 'both', weak: true, actsOn: true, urges: true, noun: true }),
  verb('proclaim', { reports: 'announcement', frame: 'both' }),
  verb('prod prodded', { reports: 'call', frame: 'both', weak: true }),
  verb('profess', { reports: 'statement', frame: 'clause' }),
  verb('promise', { reports: 'pledge', frame: 'both', pledges: 'promise', commits: true, noun: true }, { reports: 'pledge', frame: 'hearer' }),
  verb('propose', { reports: 'statement', frame: 'object', intends: true }, { reports: 'call', frame: 'both' }),
  verb('provide', { pledges: 'transfer', bestows: true, handsOver: true, pays: true, withholds: true }),
  verb('pull', { particle: 'back', withdraws: true }, { particle: 'out of', withdraws: true }),
  verb('pump', { pledges: 'transfer' }),
  verb('punish', { actsOn: true }),
  verb('push', { particle: 'back against', reports: 'denial', frame: 'object' }, { particle: 'back on', reports: 'denial', frame: 'object' }, { particle: 'for', reports: 'call', frame: 'both', noun: true }, { reports: 'call', frame: 'both', weak: true, actsOn: true, urges: true }),
  verb('put put putting', { particle: 'on the table', pledges: 'promise' }, { reports: 'statement', frame: 'object', puts: true }, { particle: 'it', reports: 'statement', frame: 'clause' }, { pledges: 'transfer', passesOn: true, takesIt: true }, { particle: 'up', pledges: 'transfer' }),
  verb('quadruple', { pledges: 'increase' }),
  verb('query', { reports: 'statement', frame: 'clause', weak: true, quotative: true }),
  verb('question', { reports: 'statement', frame: 'object', remarks: true, wonders: true, noun: true }),
  verb('quip quipped', { reports: 'statement', frame: 'clause', quotative: true }),
  verb('quote', { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('rail', { particle: 'against', reports: 'accusation', frame: 'both' }),
  verb('rain', { impersonal: true }),
  verb('raise', { particle: 'concerns about', reports: 'warning', frame: 'object' }, { particle: 'questions about', reports: 'statement', frame: 'object' }, { particle: 'the alarm about', reports: 'warning', frame: 'object' }, { particle: 'concerns', reports: 'warning', frame: 'clause' }, { reports: 'statement', frame: 'object', weak: true, pledges: 'increase', changes: true, spends: true, noun: true }, { particle: 'the alarm over', reports: 'warning', frame: 'object' }),
  verb('ratify', { legislates: true, settles: true }),
  verb('ravage', { afflicts: true }),
  verb('reach', { visits: true }),
  verb('read read', { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('reaffirm', { reports: 'statement', frame: 'object' }),
  verb('realise', { reports: 'thought', frame: 'clause', weak: true }),
  verb('realize', { reports: 'thought', frame: 'clause', weak: true }),
  verb('reason', { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('reassure', { reports: 'statement', frame: 'hearer', actsOn: true, informsOf: true, tells: true }),
  verb('rebuff', { reports: 'denial', frame: 'both' }),
  verb('rebuke', { reports: 'accusation', frame: 'both' }),
  verb('rebut rebutted', { reports: 'denial', frame: 'both' }),
  verb('recall', { reports: 'statement', frame: 'clause' }),
  verb('receive', { receives: true }),
  verb('recite', { reports: 'statement', frame: 'clause', weak: true }),
  verb('reckon', { reports: 'statement', frame: 'clause' }),
  verb('recognise', { reports: 'statement', frame: 'object', weak: true }),
  verb('recognize', { reports: 'statement', frame: 'object', weak: true }),
  verb('recommend', { reports: 'call', frame: 'both' }),
  verb('recount', { reports: 'statement', frame: 'clause', weak: true }),
  verb('reduce', { changes: true }),
  verb('refer referred', { particle: 'to', reports: 'statement', frame: 'object' }),
  verb('reflect', { reports: 'statement', frame: 'clause', weak: true }),
  verb('reform', { settles: true }),
  verb('refuse', { reports: 'denial', frame: 'object', weak: true, intends: true }, { particle: 'to', declines: true }),
  verb('refute', { reports: 'denial', frame: 'both' }),
  verb('regret regretted', { reports: 'thought', frame: 'clause' }, { reports: 'thought', frame: 'object' }),
  verb('reiterate', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('reject', { reports: 'denial', frame: 'both', legislates: true }),
  verb('release', { pledges: 'transfer', bestows: true, handsOver: true, passesOn: true, pays: true, settles: true, takesFloor: true }),
  verb('remain', { impersonal: true, links: true }),
  verb('remark', { reports: 'statement', frame: 'clause', quotative: true, noun: true }),
  verb('remind', { reports: 'statement', frame: 'hearer', actsOn: true, informsOf: true, tells: true }),
  verb('remit remitted', { pledges: 'transfer', handsOver: true, pays: true, noun: true }),
  verb('renege', { particle: 'on', withdraws: true }),
  verb('repeat', { reports: 'statement', frame: 'clause', weak: true, coins: true }),
  verb('replenish', { pledges: 'increase' }),
  verb('reply', { reports: 'statement', frame: 'clause', quotative: true, noun: true }),
  verb('report', { reports: 'statement', frame: 'clause', noun: true }),
  verb('repudiate', { reports: 'denial', frame: 'both' }),
  verb('request', { reports: 'call', frame: 'both', urges: true, noun: true }),
  verb('require', { actsOn: true, urges: true }),
  verb('rescind', { withdraws: true }),
  verb('resolve', { intends: true }),
  verb('respond', { reports: 'statement', frame: 'clause', weak: true, quotative: true, withholds: true }),
  verb('restate', { reports: 'statement', frame: 'object' }),
  verb('retort', { reports: 'statement', frame: 'clause', quotative: true }),
  verb('return', { takesFloor: true, visits: true }),
  verb('reveal', { reports: 'statement', frame: 'clause', weak: true }, { reports: 'statement', frame: 'object' }),
  verb('revise', { changes: true }),
  verb('revoke', { withdraws: true }),
  verb('reward', { helps: true }),
  verb('ridicule', { reports: 'accusation', frame: 'both', faults: true }),
  verb('ring-fence', { pledges: 'promise' }),
  verb('ringfence', { pledges: 'promise' }),
  verb('rise rose risen', { changes: true, takesFloor: true }),
  verb('roar', { reports: 'statement', frame: 'clause', weak: true }),
  verb('rule', { particle: 'against', reports: 'statement', frame: 'object' }, { particle: 'in favour of', reports: 'statement', frame: 'object' }, { particle: 'in favor of', reports: 'statement', frame: 'object' }, { reports: 'statement', frame: 'clause', weak: true }, { particle: 'out', reports: 'denial', frame: 'both', declines: true, noun: true }),
  verb('run ran run running', { reduces: true }),
  verb('salute', { reports: 'praise', frame: 'object' }),
  verb('sanction', { pledges: 'announcement', actsOn: true }),
  verb('say said', { reports: 'statement', frame: 'clause', plain: true, active: true, quotative: true, remarks: true, withholds: true }),
  verb('scale', { particle: 'up', pledges: 'increase' }),
  verb('scold', { reports: 'accusation', frame: 'both' }),
  verb('scrap scrapped', { withdraws: true }),
  verb('scream', { reports: 'statement', frame: 'clause', weak: true, quotative: true }),
  verb('secure', { receives: true }),
  verb('see saw seen', { reports: 'thought', frame: 'clause', weak: true, active: true, wonders: true, noun: 'saw' }),
  verb('seek sought', { reports: 'thought', frame: 'object', weak: true, leads: true }),
  verb('seem', { impersonal: true, leads: true, links: true }),
  verb('seize', { takesFloor: true }),
  verb('send sent', { pledges: 'transfer', active: true, handsOver: true, pays: true }),
  verb('set set setting', { particle: 'out', reports: 'statement', frame: 'clause' }, { particle: 'out', reports: 'announcement', frame: 'both' }, { particle: 'aside', pledges: 'promise' }, { particle: 'up', pledges: 'announcement', creates: true }, { active: true, passesOn: true }),
  verb('shed shed shedding', { particle: 'light on', reports: 'statement', frame: 'object' }),
  verb('shout', { reports: 'statement', frame: 'clause', quotative: true }),
  verb('show showed shown', { reports: 'statement', frame: 'clause', weak: true, noun: true }, { reports: 'statement', frame: 'object', weak: true, documents: true }),
  verb('shrink shrank shrunk', { changes: true }),
  verb('sigh', { reports: 'statement', frame: 'clause', weak: true }),
  verb('sign', { pledges: 'announcement', settles: true }, { particle: 'off', pledges: 'announcement', creates: true }),
  verb('signal signalled signaled signalling signaling', { reports: 'statement', frame: 'clause', weak: true, noun: true }),
  verb('slam slammed', { reports: 'accusation', frame: 'both', faults: true }),
  verb('slash', { changes: true }),
  verb('snap snapped', { reports: 'statement', frame: 'clause', weak: true, quotative: true, noun: true }),
  verb('snow', { impersonal: true }),
  verb('soar', { changes: true }),
  verb('sob sobbed', { reports: 'statement', frame: 'clause', weak: true }),
  verb('sound', { particle: 'the alarm over', reports: 'warning', frame: 'object' }, { links: true }),
  verb('speak spoke spoken', { particle: 'in favour of', reports: 'statement', frame: 'object' }, { particle: 'in favor of', reports: 'statement', frame: 'object' }, { particle: 'out on', reports: 'statement', frame: 'object' }, { particle: 'out about', reports: 'statement', frame: 'object' }, { particle: 'of', reports: 'statement', frame: 'object' }, { particle: 'out against', reports: 'accusation', frame: 'both' }, { takesFloor: true, withholds: true }),
  verb('speculate', { reports: 'statement', frame: 'clause' }),
  verb('spell spelled spelt', { particle: 'out', reports: 'statement', frame: 'clause' }),
  verb('spend spent', { pledges: 'spending', passesOn: true, spends: true }),
  verb('splash', { particle: 'out', pledges: 'spending' }),
  verb('stand stood', { particle: 'by', reports: 'statement', frame: 'object' }, { takesFloor: true }),
  verb('start', { pledges: 'announcement', creates: true, leads: true }),
  verb('state', { reports: 'statement', frame: 'clause', noun: true }),
  verb('step stepped', { particle: 'in', pledges: 'transfer' }, { particle: 'up', pledges: 'increase' }, { takesFloor: true }),
  verb('stipulate', { reports: 'statement', frame: 'clause' }),
  verb('stop stopped', { particle: 'short of', declines: true }),
  verb('strengthen', { helps: true }),
  verb('stress', { reports: 'statement', frame: 'clause', noun: true }, { reports: 'statement', frame: 'object' }),
  verb('strike struck', { afflicts: true }),
  verb('stump', { particle: 'up', pledges: 'transfer' }),
  verb('submit submitted', { reports: 'statement', frame: 'clause', weak: true }),
  verb('subpoena subpoenaed', { legislates: true }),
  verb('subsidise', { pledges: 'spending' }),
  verb('subsidize', { pledges: 'spending' }),
  verb('sue', { actsOn: true }),
  verb('suggest', { reports: 'statement', frame: 'clause' }),
  verb('supply', { pledges: 'transfer' }),
  verb('support', { reports: 'statement', frame: 'object', weak: true, pledges: 'transfer', affects: true, helps: true, noun: true }),
  verb('surge', { changes: true }),
  verb('suspect', { reports: 'thought', frame: 'clause' }),
  verb('suspend', { withdraws: true }),
  verb('swear swore sworn', { particle: 'in', silent: true }, { reports: 'pledge', frame: 'both' }),
  verb('take took taken', { particle: 'exception to', reports: 'accusation', frame: 'object' }, { particle: 'the view', reports: 'statement', frame: 'clause' }, { particle: 'the position', reports: 'statement', frame: 'clause' }, { particle: 'credit for', reports: 'statement', frame: 'object' }, { particle: 'aim at', reports: 'accusation', frame: 'both' }, { particle: 'issue with', reports: 'accusation', frame: 'both' }, { active: true, impersonal: true, takesFloor: true, takesIt: true }, { particle: 'back', withdraws: true }),
  verb('talk', { particle: 'of', reports: 'statement', frame: 'object' }, { withholds: true }),
  verb('tear tore torn', { particle: 'up', withdraws: true }),
  verb('telephone', { takesFloor: true }),
  verb('tell told', { reports: 'call', frame: 'object', asks: true }, { reports: 'statement', frame: 'hearer', plain: true, active: true, actsOn: true, quotative: true, remarks: true, tells: true, urges: true }),
  verb('term', { reports: 'statement', frame: 'object', weak: true, names: true }),
  verb('testify', { reports: 'statement', frame: 'clause' }),
  verb('text', { reports: 'statement', frame: 'clause', weak: true }),
  verb('thank', { reports: 'praise', frame: 'object', active: true, actsOn: true, noun: true }),
  verb('theorise', { reports: 'statement', frame: 'clause' }),
  verb('theorize', { reports: 'statement', frame: 'clause' }),
  verb('think thought', { reports: 'thought', frame: 'clause', takesIt: true, noun: 'thought' }),
  verb('threaten', { actsOn: true, afflicts: true }),
  verb('thunder', { reports: 'statement', frame: 'clause', weak: true }),
  verb('tip tipped', { pledges: 'transfer', noun: true }),
  verb('top topped', { particle: 'up', pledges: 'increase' }),
  verb('tour', { visits: true }),
  verb('tout', { reports: 'praise', frame: 'object' }),
  verb('transfer transferred', { pledges: 'transfer', handsOver: true, passesOn: true, pays: true }),
  verb('transpire', { impersonal: true }),
  verb('travel travelled traveled travelling traveling', { takesFloor: true, visits: true }),
  verb('trim trimmed', { changes: true }),
  verb('triple', { pledges: 'increase', changes: true }),
  verb('try', { leads: true }),
  verb('turn', { impersonal: true }),
  verb('tweet', { reports: 'statement', frame: 'clause', quotative: true, takesFloor: true, noun: true }),
  verb('underline', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('underscore', { reports: 'statement', frame: 'clause' }, { reports: 'statement', frame: 'object' }),
  verb('understand understood', { reports: 'thought', frame: 'clause', weak: true, noun: 'understanding' }),
  verb('undertake undertook undertaken', { reports: 'pledge', frame: 'both', weak: true, pledges: 'promise', commits: true }),
  verb('unveil', { reports: 'announcement', frame: 'both', pledges: 'announcement' }),
  verb('upbraid', { reports: 'accusation', frame: 'both' }),
  verb('urge', { reports: 'call', frame: 'both', active: true, actsOn: true, tells: true, urges: true }),
  verb('use', { coins: true, leads: true, passesOn: true, takesFloor: true, visits: true }),
  verb('venture', { reports: 'statement', frame: 'clause', weak: true }),
  verb('visit', { active: true, visits: true }),
  verb('voice', { reports: 'statement', frame: 'object' }),
  verb('volunteer', { reports: 'statement', frame: 'clause', weak: true, commits: true }),
  verb('vote', { commits: true, legislates: true }),
  verb('vow', { reports: 'pledge', frame: 'both', pledges: 'promise', commits: true, noun: true }),
  verb('wait', { particle: 'for', breaks: true }),
  verb('walk', { particle: 'away from', withdraws: true }),
  verb('want', { reports: 'call', frame: 'object', weak: true, asks: true }, { reports: 'thought', frame: 'object', intends: true, leads: true, remarks: true, urges: true, noun: true }),
  verb('warn', { reports: 'warning', frame: 'both', plain: true, active: true, actsOn: true, informsOf: true, tells: true, noun: 'warning' }, { reports: 'warning', frame: 'hearer' }, { particle: 'of', reports: 'warning', frame: 'object' }, { particle: 'against', reports: 'warning', frame: 'object' }),
  verb('welcome', { reports: 'praise', frame: 'object', noun: true }),
  verb('whisper', { reports: 'statement', frame: 'clause' }),
  verb('widen', { changes: true }),
  verb('win won winning', { receives: true }),
  verb('wire', { pledges: 'transfer', handsOver: true, pays: true, noun: true }),
  verb('wish', { reports: 'thought', frame: 'clause', weak: true, noun: true }),
  verb('withdraw withdrew withdrawn', { withdraws: true }),
  verb('wonder', { reports: 'thought', frame: 'clause', quotative: true, wonders: true }),
  verb('worry', { reports: 'thought', frame: 'clause' }),
  verb('wound', { afflicts: true }),
  verb('write wrote written', { particle: 'off', silent: true }, { reports: 'statement', frame: 'clause', plain: true, quotative: true, takesFloor: true }),
  verb('yell', { reports: 'statement', frame: 'clause', weak: true, quotative: true }),
];
