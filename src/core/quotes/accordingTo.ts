import { isSubjectBefore, skipMidfield } from '../language/clauses';
import { isFinite } from '../language/finite';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import { mainClauseSubject } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import { type Scene, type Unnamed, isVerbal, toRange } from './attribution';
import { contentEnd, trimContent } from './contentSpans';
import { isAccordingTo, isDocument } from './somebody';

/** “CLAUSE, according to X” and “According to X, CLAUSE”. */
export const accordingTo = {
  name: 'according-to',
  reason: '“according to” somebody',
  yes: ['[Every farmer will be paid], [according to] [Amara Diallo].'],
  no: ['Every farmer will be paid according to need'],
  find: bySource,
};

function bySource(scene: Scene): Unnamed[] {
  const { tokens, sentence } = scene;
  const found: Unnamed[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (scene.quotationAt[at]) continue;
    const behind = isAccordingTo(tokens, at) ? at + 2 : isPer(tokens, at) ? at + 1 : null;
    const phrase = behind === null ? null : nounPhraseAfter(tokens, behind);
    if (!phrase || behind === null) continue;
    const source = withAuthor(tokens, phrase);
    let from = scene.first;
    let to = at;
    // “the dam, which according to the mayor was safe”
    const isInRelative = tokens[at - 1]?.pos === 'relative' && isFinite(tokens[source.to]);
    if (isInRelative) {
      from = source.to;
      to = contentEnd(scene, { at, to: source.to, form: 'gerund', verbs: [] }, from, {
        relative: true,
        object: false,
      });
    } else if (at <= scene.first + 1) {
      from = source.to;
      while (from < tokens.length && !/^[,:]$/.test(tokens[from]?.text ?? '')) from++;
      // “According to X: CLAUSE”
      const isColon = tokens[from]?.text === ':';
      from = (isColon ? from : apposedEnd(scene, listedEnd(scene, source.to, from))) + 1;
      to = tokens.length;
    } else if (goesOnBehind(tokens, at, source.to)) {
      // “…, but according to NAME, the road is closed”
      from = source.to + 1;
      to = tokens.length;
    } else if (tokens[at - 1]?.text === ',') {
      to = at - 1;
      // “By then, according to NAME, the dam had failed”: it stands inside the clause.
      const close = apposedEnd(scene, source.to);
      const isLead = !tokens.slice(from, to).some(isFinite);
      const goesOn = tokens[close]?.text === ',' && mainClauseSubject(tokens, close + 1) !== null;
      if (isLead && (goesOn || isFinite(tokens[close + 1]))) to = tokens.length;
    }
    while (/^(?:and|but|so|yet)$/.test(tokens[from]?.lower ?? '')) from++;
    const first = tokens[from];
    if (!first || to <= from) continue;
    found.push({
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: at, to: behind }),
      content: { start: first.start, end: trimContent(sentence, to) },
      act: 'statement',
      addressee: null,
      occasion: null,
      negated: false,
      weak: false,
    });
  }
  return found;
}

/** “according to [data released by NAME]”: a document with who wrote it. */
function withAuthor(tokens: readonly TaggedToken[], phrase: TokenRange): TokenRange {
  if (!isDocument(tokens, phrase) || tokens[phrase.to]?.form !== 'past') return phrase;
  const by = skipMidfield(tokens, phrase.to + 1);
  const isBy = /^(?:by|from)$/.test(tokens[by]?.lower ?? '');
  const author = isBy ? nounPhraseAfter(tokens, by + 1, 'of') : null;
  // “a statement issued by her office”: which is not she
  const isOwned = /^(?:his|her|its|their|my|our)$/.test(tokens[by + 1]?.lower ?? '');
  return author && !isOwned ? { from: phrase.from, to: author.to } : phrase;
}

/** “…, but according to NAME, CLAUSE”: the clause behind the comma is what NAME says. */
const goesOnBehind = (tokens: readonly TaggedToken[], at: number, comma: number): boolean =>
  /^(?:and|but|while|though|although|yet|because)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[comma]?.text === ',' &&
  mainClauseSubject(tokens, comma + 1) !== null;

/** “…, per the port's bylaws”; “$5 per head” is none. */
const isPer = (tokens: readonly TaggedToken[], at: number): boolean =>
  // “the mayor, Per Lind, left”
  tokens[at]?.text === (at === 0 ? 'Per' : 'per') &&
  (at === 0 || /^[,”"]$/.test(tokens[at - 1]?.text ?? '')) &&
  (/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.pos === 'name');

/** “According to the Union of A, B and C, CLAUSE”: the comma that closes a source's list. */
function listedEnd({ tokens }: Scene, from: number, comma: number): number {
  const close = tokens.findIndex((token, at) => at > comma && token.text === ',');
  const listed = tokens.slice(comma + 1, close);
  const isList =
    from === comma &&
    listed.some(({ lower }) => lower === 'and') &&
    listed.every(({ pos, lower }) => pos === 'name' || lower === 'and' || lower === 'the');
  return isList && mainClauseSubject(tokens, close + 1) !== null ? close : comma;
}

/** “According to X, a nurse at the hospital, CLAUSE”: the comma that closes the apposition. */
function apposedEnd({ tokens, quotationAt }: Scene, comma: number): number {
  // “According to the administrator, NAME, CLAUSE”
  const close = tokens.findIndex((token, at) => at > comma && token.text === ',');
  const named = tokens.slice(comma + 1, close);
  if (named.length > 0 && named.length < 6 && named.every(({ pos }) => pos === 'name')) {
    return isSubjectBefore(tokens, close) || opensList(tokens, comma, close) ? comma : close;
  }
  if (!/^(?:an?|the|who)$/.test(tokens[comma + 1]?.lower ?? '')) return comma;
  // “the counties of A, B and C had”: a list, no apposition.
  const isListed = tokens[close - 1]?.pos === 'name' && tokens[close + 1]?.pos === 'name';
  if (isListed && tokens.slice(close, close + 12).some(({ lower }) => lower === 'and'))
    return comma;
  for (let at = comma + 2; at < tokens.length && !quotationAt[at]; at++) {
    if (tokens[at]?.text === ',') return at;
    if (isVerbal(tokens[at]) && tokens[comma + 1]?.lower !== 'who') return comma;
  }
  return comma;
}

/** “According to the Board, A, B and C lost it”: behind a name the names are the subject. */
function opensList(tokens: readonly TaggedToken[], comma: number, close: number): boolean {
  if (tokens[comma - 1]?.pos !== 'name') return false;
  let at = close + 1;
  while (tokens[at]?.capitalised === true) at++;
  if (at === close + 1 || tokens[at]?.lower !== 'and') return false;
  const and = at++;
  while (tokens[at]?.capitalised === true) at++;
  return at > and + 1 && isSubjectBefore(tokens, at);
}
