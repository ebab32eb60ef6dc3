import type { ClaimAct } from '../model';
import type { TaggedToken } from '../language/tagger';
import { beForms } from '../language/wordClasses';
import { skipAdjuncts } from './occasions';
import { indexVerbForms, type VerbReading } from '../language/verbForms';

/**
 * What a reporting verb takes:
 * - `clause`: “said (that) …”; also a direct quotation
 * - `object`: a noun phrase or infinitive that is the content: “urged restraint”, “denied links”
 * - `both`
 * - `hearer`: an addressee, then a clause: “told reporters that …”
 */
export type CueFrame = 'clause' | 'object' | 'both' | 'hearer';

export interface CueVerb {
  readonly lemma: string;
  readonly act: ClaimAct;
  readonly frame: CueFrame;
  /** Word that must follow (“called FOR”), if any. */
  readonly particle: string | null;
  /** Often no reporting verb: needs a clause with “that” or a quotation behind it. */
  readonly weak: boolean;
}

const LEXICON: readonly (readonly [ClaimAct, CueFrame, string])[] = [
  [
    'statement',
    'clause',
    `say add note state explain argue claim insist contend assert maintain declare comment remark
     reply respond+ answer+ acknowledge admit concede confirm reveal+ disclose+ report recall
     reiterate repeat+ stress emphasize emphasise underline underscore suggest indicate mention
     conclude continue+ write tweet post+ testify estimate predict forecast+ signal+ quip joke
     show+ find+ whisper cry+ exclaim ask brag boast complain lament muse hint imply agree+
     observe+ caution opine echo+ elaborate+ clarify+ posit reason+ profess quote+ chant shout
     interject reflect+ theorize theorise speculate assess+ determine+ stipulate recount+ calculate+ reckon sigh+ query+ mutter+ murmur+ thunder+ roar+ snap+
     retort chuckle+ laugh+ sob+ gush+ deadpan+ intone+ marvel+ counter+ enthuse+ grumble+ fume+
     groan+ moan+ blurt+ holler+ scream+ yell+ gasp+ interrupt+ venture+ volunteer+ fret+ text+
     email+ preach+ chime_in underscore testify maintain rule+ hold+ inquire+ enquire+ recite+
     point_out make_the_point make_clear make_the_case put_it set_out spell_out go_on read+`,
  ],
  ['statement', 'hearer', 'tell inform assure remind notify brief+ reassure convince+ persuade+'],
  [
    'statement',
    'object',
    `highlight stress emphasize emphasise underline underscore outline describe call+ label+ brand+ term+ dub+
     characterize characterise portray+ question cite mention acknowledge defend discuss raise+
     reiterate speak_of talk_of complain_of complain_about boast_of boast_about point_to refer_to note+ explain+ reveal disclose propose support+ back+ endorse
     oppose express voice detail+ liken+ compare+ admit recognise+ recognize+ affirm reaffirm estimate
     draw_attention_to shed_light_on stand_by`,
  ],
  [
    'call',
    'both',
    `urge demand recommend propose advise request implore exhort encourage press+ plead beg+
     appeal_for appeal_to call_for call_on call_upon push_for insist_on order+ instruct+ ask+
     advocate+ invite+ prod+ lobby+ plead_for plead_with petition+ push+`,
  ],
  [
    'accusation',
    'both',
    `accuse blame allege condemn denounce criticize criticise attack+ slam blast decry deplore
     chide rebuke lambast lambaste fault berate castigate chastise deride mock ridicule
     censure scold upbraid assail charge+ lash_out_at hit_out_at rail_against take_aim_at take_issue_with
     point_the_finger_at speak_out_against pour_scorn_on`,
  ],
  [
    'denial',
    'both',
    `deny reject refute dismiss dispute rebuff repudiate disavow rebut contest+ contradict+
     brush_off disagree_with play_down rule_out cast_doubt_on pour_cold_water_on`,
  ],
  ['announcement', 'both', 'announce unveil proclaim declare launch+ outline set_out'],
  ['warning', 'both', 'warn caution'],
  ['warning', 'hearer', 'warn caution'],
  [
    'warning',
    'object',
    'warn_of warn_against caution_against sound_the_alarm_over raise_the_alarm_over',
  ],
  [
    'praise',
    'object',
    'pay_tribute_to praise welcome hail thank applaud commend laud congratulate salute celebrate+ extol tout',
  ],
  ['pledge', 'both', 'pledge promise vow commit+ undertake+ swear offer+ guarantee+ commit_to'],
  [
    'thought',
    'clause',
    `believe think fear hope wonder expect+ feel+ doubt suspect worry know+ understand+ assume+ consider+
     anticipate+ wish+ conclude+ decide+ see+ dream+ realize+ realise+ hear+ learn+ regret`,
  ],
  [
    'thought',
    'object',
    'want favor+ favour+ plan+ seek+ intend+ refuse+ decline+ agree_to regret hope_for hope_to',
  ],
];

const particlesOf: Readonly<Record<string, string>> = {
  make_clear: 'clear',
  make_the_case: 'the case',
  put_it: 'it',
};

function entries(): CueVerb[] {
  return LEXICON.flatMap(([act, frame, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): CueVerb => {
        const weak = word.endsWith('+');
        const name = weak ? word.slice(0, -1) : word;
        const [lemma = name, ...rest] = name.split('_');
        const particle = particlesOf[name] ?? (rest.length > 0 ? rest.join(' ') : null);
        return { lemma, act, frame, particle, weak };
      }),
  );
}

let byLemma: Map<string, CueVerb[]> | undefined;
let forms: Map<string, VerbReading[]> | undefined;

function lexicon(): { byLemma: Map<string, CueVerb[]>; forms: Map<string, VerbReading[]> } {
  if (!byLemma || !forms) {
    byLemma = new Map();
    for (const verb of entries()) {
      const row = byLemma.get(verb.lemma) ?? [];
      row.push(verb);
      byLemma.set(verb.lemma, row);
    }
    forms = indexVerbForms(byLemma.keys());
  }
  return { byLemma, forms };
}

/** Whether a word may be a form of a reporting verb, in small letters. */
export const isReportingForm = (word: string): boolean => lexicon().forms.has(word);

/** A reporting verb met in a sentence. Token indexes, `to` exclusive (with its particle). */
export interface CueHit {
  readonly at: number;
  readonly to: number;
  readonly form: VerbReading['form'];
  /** All readings that fit what follows; the first is the most specific. */
  readonly verbs: readonly CueVerb[];
}

/** Words of the lexicon that are nouns as often: they count only where a verb can stand. */
const NOUNLIKE =
  /^(?:claim|report|demand|call|warning|pledge|promise|plan|offer|state|note|question|answer|reply|comment|remark|appeal|request|charge|attack|blame|doubt|fear|hope|estimate|forecast|signal|joke|press|quote|cry|post|show|find|finding|order|support|back|reason|guess|vow|tweet|read|label|brand|raise|fault|contest|launch|push|dispute|feeling|meaning|understanding|lead|thought|felt|saw|left|brief|praise|welcome|thank|want|wish|address|stress|detail|echo|caution|advocate|press|chant)s?$/;

/** Reporting verbs of a sentence, left to right. */
export function findCues(tokens: readonly TaggedToken[]): CueHit[] {
  const { forms: index, byLemma: verbs } = lexicon();
  const hits: CueHit[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const readings = index.get(token.lower);
    if (!readings || !canBeVerb(tokens, at)) continue;
    for (const reading of readings) {
      const fitting = (verbs.get(reading.lemma) ?? []).flatMap((verb) => {
        const to = particleEnd(tokens, at + 1, verb.particle);
        return to === null ? [] : [{ verb, to }];
      });
      // “called for”, when it is there, beats “called”.
      fitting.sort((a, b) => b.to - a.to);
      const to = fitting[0]?.to;
      if (to === undefined) continue;
      const best = fitting.filter((one) => one.to === to).map((one) => one.verb);
      hits.push({ at, to, form: reading.form, verbs: best });
      break;
    }
  }
  return hits;
}

/** Token behind the particle: right behind the verb, or behind a time or an occasion. */
function particleEnd(
  tokens: readonly TaggedToken[],
  at: number,
  particle: string | null,
): number | null {
  if (particle === null) return at;
  const words = particle.split(' ');
  const isAt = (from: number): boolean =>
    words.every((word, offset) => tokens[from + offset]?.lower === word);
  if (isAt(at)) return at + words.length;
  // “warned in a report last week of”: only a preposition may stand so far away.
  if (words.length > 1 || !/^(?:of|for|against|on)$/.test(particle)) return null;
  const { to } = skipAdjuncts(tokens, at);
  return to > at && isAt(to) ? to + 1 : null;
}

/** A form that may be a noun is a verb only where a verb can stand. */
function canBeVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1];
  if (token.capitalised && at > 0 && token.pos === 'name') return false;
  if (!NOUNLIKE.test(token.lower)) return !(before?.pos === 'determiner' && token.pos === 'noun');
  if (before === undefined) return token.pos === 'verb' && token.lower.endsWith('ing');
  if (before.pos === 'determiner' || before.pos === 'adjective') return false;
  if (before.pos === 'possessive' || before.pos === 'preposition') return false;
  if (before.pos === 'pronoun' || before.pos === 'modal' || before.lower === 'to') return true;
  // “there are reports that”: after a form of be only “is demanding” and “was asked” are verbs.
  if (beForms.has(before.lower)) return /(?:ing|ed)$/.test(token.lower);
  if (before.pos === 'auxiliary' || before.pos === 'relative') return true;
  // “UNICEF and WHO estimate that”
  const joined = tokens[at - 2]?.lower === 'and' && before.pos === 'name';
  if (joined && tokens[at + 1]?.lower === 'that') return true;
  return token.pos === 'verb';
}
