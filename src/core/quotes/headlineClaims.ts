import { isFinite } from '../language/finite';
import { nounPhraseAfter } from '../language/nounPhrases';
import { mainClauseSubject } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { type Scene, type Unnamed, toRange } from './attribution';
import { canSpeak, headOf, isDocument } from './somebody';

/** “[Harbour Watch]: CLAUSE”, “CLAUSE: [minister]”: a headline with its speaker before or behind a colon. */
export const headlineColon = {
  name: 'headline-claim',
  reason: 'the headline’s colon',
  yes: ['[The port is not safe][:] [auditors]', '[Auditors][:] [the port is not safe]'],
  no: ['Analysis: the port is not safe', 'The port is not safe: a list'],
  find: byColon,
};

function byColon({ sentence, tokens, first, quotationAt }: Scene): Unnamed[] {
  if (sentence.paragraph > 1) return [];
  const colon = tokens.findIndex(({ text }) => text === ':');
  const isSole = tokens.filter(({ text }) => text === ':').length === 1;
  if (colon <= first || !isSole || quotationAt.some((one) => one !== undefined)) return [];
  const last = tokens.length - (/^[.!?]$/.test(tokens.at(-1)?.text ?? '') ? 1 : 0);
  if (last < tokens.length) return [];
  const before = { from: first, to: colon };
  const behind = { from: colon + 1, to: last };
  const isBefore = isBody(tokens, before.from, before.to) && opensClause(tokens, behind.from);
  const isBehind =
    !isBefore && isSpeaker(tokens, behind.from, last) && hasVerb(tokens, first, colon);
  if (!isBefore && !isBehind) return [];
  return [
    {
      sentence,
      source: toRange(tokens, isBefore ? before : behind),
      cue: toRange(tokens, { from: colon, to: colon + 1 }),
      content: toRange(tokens, isBefore ? behind : before),
      act: 'statement',
      addressee: null,
      occasion: null,
      negated: false,
      weak: false,
    },
  ];
}

/** “Harbour Watch”, “Auditors”, “Report”: no place and no topic, as “Sudan” may be. */
function isBody(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const phrase = nounPhraseAfter(tokens, from, 'of');
  if (phrase?.to !== to) return false;
  const head = headOf(tokens, phrase);
  const isNamed = tokens.slice(from, to).some((word) => lexicon.is(word, 'organizationHead'));
  const word = head?.lower ?? '';
  const isReport = /^(?:report|poll|survey|study|audit|memo)s?$/.test(word);
  const isRole = (['role', 'weakRole', 'group', 'people'] as const).some(
    (trait) => lexicon.is(word, trait) || lexicon.is(word.replace(/s$/, ''), trait),
  );
  return isNamed || isReport || isRole;
}

/** “minister”, “Ann Dale”, “UN report” */
function isSpeaker(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const phrase = nounPhraseAfter(tokens, from, 'of');
  const isShort = to - from < 7 && phrase?.to === to;
  return isShort && phrase !== null && (canSpeak(tokens, phrase) || isDocument(tokens, phrase));
}

const opensClause = (tokens: readonly TaggedToken[], from: number): boolean =>
  mainClauseSubject(tokens, from) !== null;

const hasVerb = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to)
    .some((token, at) => isFinite(token) || isToCome(tokens, from + 1 + at));

/** “Port [to] open in May” */
const isToCome = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at + 1]?.form === 'base';
