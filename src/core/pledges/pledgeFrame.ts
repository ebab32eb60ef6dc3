import type { Range } from '../document/sourceDocument';
import { timeExpressionEnd } from '../language/clauses';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import type { FoundMoney } from '../money/foundMoney';
import { periodAfter } from '../money/periods';
import { nextAmount, textBefore } from './amountContext';
import { endOfSubject } from './giftSubject';
import { isInfinitive } from './infinitives';
import { moneyNounEnd } from './moneyNouns';
import { clauseEnd, indexOfText, opensAmount, phraseEnd, isQuoteMark, rangeOf } from './phraseEnds';
import type { Cue, PledgeContext } from './pledge';
import {
  headOf,
  helped,
  isWhom,
  namesPeople,
  recipientAhead,
  recipientBefore,
  recipientUsing,
} from './receivers';
import { wordsOf } from './verbPlace';
import { beforeQualifiers, isFiniteVerb, isNounInDisguise } from './verbs';
import * as lexicon from '../lexicon/lexicon';

export interface PledgeFrame {
  /** A pledger named behind the amount: “pledged by Japan”. */
  readonly pledger: Range | null;
  /** For whom the pledger acts: “on behalf of Acme”. */
  readonly behalf: Range | null;
  readonly recipient: Range | null;
  readonly purpose: Range | null;
  /** “over five years”, where other words stand between it and the amount. */
  readonly period: string | null;
}

/** What the clause of an amount says of receiver, purpose, period and pledger. */
export const readFrame = (context: PledgeContext, money: FoundMoney, cue: Cue): PledgeFrame =>
  new FrameReader(context, money, cue).read();

/** “signed an agreement worth $5m with”: the other side gets it. */
const AGREED = /\b(?:agreement|deal|accord|memorandum|contract)\b/i;

const AID_KIND = /^(?:aid|assistance|relief|support|help|grants)$/;

/** How many words a kind of money in quotation marks may have, and the marks. */
const QUOTED = 8;

/** How many phrases are read behind an amount. */
const PHRASES = 14;

/**
 * Reads the words behind an amount from left to right, phrase by phrase. Each method that reads a
 * kind of phrase gives the index of the token behind it, or null where the frame ends.
 */
class FrameReader {
  readonly #context: PledgeContext;
  readonly #money: FoundMoney;
  readonly #cue: Cue;
  readonly #tokens: readonly TaggedToken[];
  #pledger: Range | null = null;
  #behalf: Range | null = null;
  #recipient: Range | null;
  #purpose: Range | null = null;
  #period: string | null = null;
  #kind: Range | null = null;

  constructor(context: PledgeContext, money: FoundMoney, cue: Cue) {
    this.#context = context;
    this.#money = money;
    this.#cue = cue;
    this.#tokens = money.sentence.tagged;
    const before = context.previous.get(money);
    const found =
      cue.recipient ??
      recipientBefore(context.index, money.sentence, money, cue) ??
      recipientAhead(context.index, money.sentence, cue) ??
      recipientUsing(money.sentence, money, cue);
    // “will pay SDG 5bn and Ethiopia 3 billion birr”: another sum gets nothing.
    const isSum = found && before && before.start >= found.start && before.end <= found.end;
    this.#recipient = isSum ? null : found;
  }

  read(): PledgeFrame {
    const cue = this.#cue;
    let at: number | null = this.#money.sentence.tokenAt(this.#money.tail);
    for (let phrase = 0; phrase < PHRASES && at !== null; phrase++) {
      // “$5 million was pledged by”, “$4 million would go to”: the frame goes on behind the cue.
      const isLink = cue.to === cue.from + 1 && this.#tokens[cue.from]?.pos === 'preposition';
      if (at >= cue.from && at < cue.to && !isLink) at = cue.to;
      const token: TaggedToken | undefined = this.#tokens[at];
      // “€40m: fresh cash Kenya promised for wells”, “The €40m gift, pledged in May, went to Mali”
      const isAside = token?.text === ',' && cue.manner === 'amount-subject';
      if ((token?.text === ':' || isAside) && at < cue.from) {
        at = cue.to;
        continue;
      }
      if (token === undefined || /^[.;:]$/.test(token.text)) break;
      at = this.#readTime(at, token) ?? this.#readPhrase(at, token, phrase);
    }
    this.#readSubject();
    return {
      pledger: this.#pledger,
      behalf: this.#behalf,
      recipient: this.#recipient,
      purpose: this.#purpose ?? this.#kind,
      period: this.#period,
    };
  }

  /** “The allocation for [the Ministry of Roads] is $5m”, “Funding for [roads] will rise to $5m”. */
  #readSubject(): void {
    const end = endOfSubject(this.#tokens, this.#money);
    if (!end || this.#cue.manner === 'receipt') return;
    const { preposition, from, to } = end;
    const range = rangeOf(this.#tokens, from, to);
    const isBody = namesPeople(this.#context.index, this.#money.sentence, from, to);
    if (preposition === 'to' || isBody) this.#recipient ??= range;
    else this.#purpose ??= range;
  }

  /** “over five years”, “, respectively,”, “on Friday”; null where no such words stand. */
  #readTime(at: number, { start, lower }: TaggedToken): number | null {
    const { sentence, tail } = this.#money;
    const previous = this.#tokens[at - 1]?.end ?? tail;
    const period = periodAfter(sentence.text, previous - sentence.start);
    if (period && period.start + sentence.start === start) {
      this.#period ??= period.text;
      return sentence.tokenAt(period.end + sentence.start);
    }
    const word = lower === ',' ? at + 1 : at;
    if (this.#tokens[word]?.lower === 'respectively') {
      return this.#tokens[word + 1]?.text === ',' ? word + 2 : word + 1;
    }
    // “for 2031 and beyond”
    const year = /^(?:for|in|by|from)$/.test(lower) ? this.#tokens[at + 1] : undefined;
    if (/^20\d\d(?:[-/–]\d\d)?$/.test(year?.text ?? '')) {
      return wordsOf(this.#tokens, at + 2, at + 4) === 'and beyond' ? at + 4 : at + 2;
    }
    const time = timeExpressionEnd(this.#tokens, at);
    return time > at ? time : null;
  }

  #readPhrase(at: number, token: TaggedToken, phrase: number): number | null {
    const { lower } = token;
    switch (lower) {
      case 'to':
        return isInfinitive(this.#tokens, at + 1) ? this.#readInfinitive(at) : this.#readEnd(at);
      case 'on':
        if (wordsOf(this.#tokens, at + 1, at + 3) === 'the table') return at + 3;
        if (wordsOf(this.#tokens, at + 1, at + 3) === 'behalf of') return this.#readBehalf(at + 3);
        return this.#tokens[at + 1]?.lower === 'top' ? null : this.#readEnd(at);
      case 'for':
      case 'toward':
      case 'towards':
      case 'into':
        return this.#readEnd(at);
      case 'with':
        return this.#isAgreed(at) ? this.#readEnd(at) : null;
      case 'through':
      case 'via':
      case 'under':
      case 'within':
        return Math.max(this.#nameEnd(at + 1, overBracket(this.#tokens, at + 1)), at + 1);
      case 'by':
      case 'from':
        return this.#readGiver(at, lower);
      case 'in':
        // “in response to the floods”: why, not to whom.
        if (wordsOf(this.#tokens, at + 1, at + 3) === 'response to')
          return phraseEnd(this.#tokens, at + 3);
        // “in return for a seat”: a price, not an end.
        if (/^(?:return|exchange) for$/.test(wordsOf(this.#tokens, at + 1, at + 3))) return null;
        if (wordsOf(this.#tokens, at + 1, at + 3) === 'order to')
          return this.#readInfinitive(at + 2, at);
        // “in support of clinics”
        if (/^(?:support|aid|favou?r) of$/.test(wordsOf(this.#tokens, at + 1, at + 3)))
          return this.#readEnd(at + 2, at + 3);
        return this.#readKind(at, lower);
      case 'of':
      case 'as':
      case 'worth':
        return this.#readKind(at, lower);
      case 'that':
      case 'which':
      case 'aimed':
      case 'designed':
      case 'intended':
      case 'meant':
      case 'benefiting':
      case 'benefitting':
        return this.#readClause(at, lower);
      case ',':
        return this.#readComma(at, phrase);
      case '-':
      case '–':
      case '—':
        return this.#readBehindAmount(at) ?? dashEnd(this.#tokens, at);
      case ')':
        return this.#readBehindAmount(at) ?? this.#readBehindBracket(at);
      case '(':
        return bracketEnd(this.#tokens, at, nextAmount(this.#context, this.#money));
      case 'dependent':
      case 'conditional':
      case 'contingent':
        // What follows are the terms.
        return null;
      case 'and':
        // A list of amounts or a new clause follows.
        return this.#overOther(at, phrase);
      default:
        return at < this.#cue.from || isPartOfAmount(token) ? at + 1 : null;
    }
  }

  /**
   * “gave $5m [and half a million yuan] to Kenya”, “donated $5m [and 300 tents] to Kenya”: behind the
   * second gift, if it has the same receiver and stands right beside the first.
   */
  #overOther(at: number, phrase: number): number | null {
    const { sentence } = this.#money;
    const isGiven = this.#cue.manner === 'verb' && this.#cue.verb?.kind !== 'increase';
    if (phrase > 0 || !isGiven || this.#recipient !== null) return null;
    const other = this.#context.next.get(this.#money);
    const isAmount = other?.sentence === sentence;
    const start = isAmount ? beforeQualifiers(this.#tokens, sentence.tokenAt(other.start) - 1) : -1;
    let end = at;
    if (start === at && other) end = sentence.tokenAt(other.tail);
    else if (this.#tokens[at + 1]?.kind === 'number') end = phraseEnd(this.#tokens, at + 1);
    const isShared = end > at && this.#tokens[end]?.lower === 'to';
    return isShared && !isInfinitive(this.#tokens, end + 1) ? end : null;
  }

  /** “to repair wells”, “to help Ethiopia expand its grid”. */
  #readInfinitive(at: number, from = at): number {
    // “$5m to go to the villages to mend paths”, “to be used for roads”
    const way = /^(?:go to|be (?:used|spent) (?:for|on)|use for) /.exec(
      `${wordsOf(this.#tokens, at + 1, at + 4)} `,
    );
    if (way) return at + way[0].trim().split(' ').length;
    const end = this.#clauseEnd(at + 1);
    this.#purpose ??= rangeOf(this.#tokens, from, end);
    this.#recipient ??= helped(this.#context.index, this.#money.sentence, at + 1, end);
    return end;
  }

  /** “to Kenya”, “for clean water”, “into a fund”: who gets the money, or what it is for. */
  #readEnd(at: number, from = at): number | null {
    const tokens = this.#tokens;
    const next = tokens[at + 1];
    const isGerund =
      next?.form === 'gerund' &&
      next.pos === 'verb' &&
      !next.capitalised &&
      !isAdjectival(tokens, at + 1);
    const end = isGerund
      ? at + 1
      : this.#nameEnd(at + 1, phraseEnd(tokens, at + 1), tokens[at]?.lower === 'to');
    const lower = tokens[at]?.lower ?? '';
    // “in the week to 14 February”
    const isDate = next?.kind === 'number' && lexicon.is(tokens[at + 2], 'month');
    if (isDate) return at + 3;
    // “added $5m to the 30 million it gave”: another sum gets nothing.
    if (this.#isSum(at + 1, end)) return end;
    // “for those who lost their boats”, “to those hit by floods”
    if (next?.lower === 'those' && isWhom(tokens[at + 2]) && this.#recipient === null) {
      const stop = this.#clauseEnd(at + 1);
      this.#recipient = rangeOf(tokens, at + 1, stop);
      return stop;
    }
    // “for supervised toothbrushing”: words that the tagger takes for verbs.
    const isOpaque = !isGerund && end <= at + 1;
    if (isOpaque && (lower !== 'for' || next?.kind !== 'word')) return null;
    if (!isGerund && !isOpaque && this.#isReceiver(lower, at + 1, end)) {
      // “a fund that buys drones for Ukraine”
      const stop = hasRelative(tokens, at + 1, end) ? this.#clauseEnd(end) : end;
      this.#recipient = rangeOf(tokens, at + 1, stop);
      return stop;
    }
    // “into a fund to insure ships”: the fund is a means.
    const isMeans = lower === 'into' && lexicon.is(tokens[end - 1], 'fundKind');
    if (this.#purpose !== null || isMeans) return Math.max(end, at + 1);
    const stop = this.#clauseEnd(at + 1);
    this.#purpose = rangeOf(tokens, from, stop);
    return stop;
  }

  /** “Feeding the Plains”: the end of a known name that starts at token `from`, if it is further. */
  #nameEnd(from: number, end: number, isReceiver = false): number {
    const { sentence } = this.#money;
    // “to [the Organisation for Trade]”
    const start = this.#tokens[this.#tokens[from]?.lower === 'the' ? from + 1 : from]?.start;
    const name = this.#context.index
      .inSentence(sentence.index)
      .find((one) => one.start === start && one.kind === 'name');
    if (name) {
      const own = sentence.tokenAt(name.end - 1) + 1;
      // “to Tarn Park Committee for the sculpture garden”: who it is ends where the name does.
      return isReceiver && this.#tokens[own]?.lower === 'for' ? own : Math.max(end, own);
    }
    // “to Feed the Coast”: a verb in capitals opens the name of a body.
    const [opener, article, next] = this.#tokens.slice(from, from + 3);
    const isBody =
      opener?.capitalised && article?.lower === 'the' && !article.capitalised && next?.capitalised;
    return isBody ? Math.max(end, from + 3) : end;
  }

  /** “the 30 million”: whether a phrase is another amount, and no “27 villages”. */
  #isSum(from: number, end: number): boolean {
    const phrase = this.#tokens.slice(from, end);
    const next = nextAmount(this.#context, this.#money) ?? Infinity;
    const isNext = phrase.some(({ start }) => start === next);
    const isNumber = phrase.every(
      (one) => one.kind !== 'word' || one.pos === 'number' || lexicon.is(one, 'beforeAmount'),
    );
    return phrase.length > 0 && (isNext || (isNumber && phrase.at(-1)?.pos === 'number'));
  }

  /** Whether the phrase behind a preposition is who gets the money. */
  #isReceiver(preposition: string, from: number, to: number): boolean {
    if (this.#recipient !== null) return false;
    const { sentence } = this.#money;
    const head = headOf(this.#tokens.slice(from, to));
    if (preposition === 'to') return !lexicon.is(head, 'causeKind');
    if (preposition === 'with') return true;
    if (preposition === 'for' && this.#purpose !== null) return false;
    // “for the Roads Project for Mali”: what it is for.
    if (preposition === 'for' && lexicon.is(head, 'fundedKind')) return false;
    if (namesPeople(this.#context.index, sentence, from, to)) return true;
    // “into the hospice sector”, “for the clinic”, but “for a clinic”
    const phrase = this.#tokens.slice(from, to);
    const isOwned = phrase.some(({ pos }) => pos === 'possessive');
    const isKnown = preposition !== 'for' || (phrase[0]?.lower === 'the' && !isOwned);
    return isKnown && lexicon.is(head, 'facilityKind');
  }

  /** “by Japan”, “from the government of Japan”. */
  #readGiver(at: number, preposition: 'by' | 'from'): number | null {
    // “had been disbursed by June”
    if (lexicon.is(this.#tokens[at + 1], 'timeNoun')) return at + 2;
    // “from next year”
    if (
      /^(?:next|this|last)$/.test(this.#tokens[at + 1]?.lower ?? '') &&
      lexicon.is(this.#tokens[at + 2], 'timeNoun')
    )
      return at + 3;
    const phrase = makerAfter(this.#tokens, at + 1);
    if (!phrase) return null;
    const to = this.#beforeNext(beforeAmount(this.#tokens, phrase), phrase.from);
    // “announced $5m from its reserve fund”: who announces it gives it.
    const isOwn =
      preposition === 'from' &&
      this.#cue.manner === 'verb' &&
      this.#tokens.slice(phrase.from, to).some((one) => isOfOwnMoney(one));
    if (this.#cue.giverAfter?.includes(preposition) && !isOwn) {
      this.#pledger ??= rangeOf(this.#tokens, phrase.from, to);
    }
    return to;
  }

  /** “from Oslo and NZ$8 million from”: where a list ends that runs into the next amount. */
  #beforeNext(to: number, from: number): number {
    const next = this.#context.next.get(this.#money);
    const { sentence } = this.#money;
    const amount = next?.sentence === sentence ? sentence.tokenAt(next.start) : Infinity;
    if (amount >= to) return to;
    const last = beforeQualifiers(this.#tokens, amount - 1);
    const isLink = /^(?:,|and|&|plus)$/.test(this.#tokens[last]?.lower ?? '');
    return Math.max(isLink ? last : last + 1, from + 1);
  }

  /** “on behalf of [Acme]” */
  #readBehalf(at: number): number | null {
    const phrase = makerAfter(this.#tokens, at);
    if (phrase) this.#behalf ??= rangeOf(this.#tokens, phrase.from, phrase.to);
    return phrase?.to ?? null;
  }

  /** “in emergency aid”, “of new money”, “as a grant”, “invested $5m in roads”. */
  #readKind(at: number, preposition: string): number | null {
    const invests = /^(?:invest|pump|pour|plough|plow)$/.test(this.#cue.verb?.lemma ?? '');
    if (preposition === 'in' && invests) {
      const behind = phraseEnd(this.#tokens, at + 1);
      if (behind > at + 1 && this.#isReceiver('into', at + 1, behind)) {
        this.#recipient = rangeOf(this.#tokens, at + 1, behind);
        return behind;
      }
      const end = this.#clauseEnd(at + 1);
      this.#purpose ??= rangeOf(this.#tokens, at, end);
      return end;
    }
    // “4 billion pesos of its own to build piers”
    if (/^(?:its|their|his|her|our) own$/.test(wordsOf(this.#tokens, at + 1, at + 3)))
      return at + 3;
    // “in “technical assistance” for”
    const closing = isQuoteMark(this.#tokens[at + 1])
      ? this.#tokens.slice(at + 2, at + QUOTED).findIndex(isQuoteMark)
      : -1;
    if (closing !== -1) return at + 3 + closing;
    // The tagger may take “support” for a verb.
    const money = moneyNounEnd(this.#tokens, at + 1);
    if (money > at) {
      this.#readAidKind(at, money);
      return money;
    }
    return nounPhraseAfter(this.#tokens, at + 1, false)?.to ?? null;
  }

  /** “in [emergency food aid]”: what the money is for, where nothing else says. */
  #readAidKind(at: number, end: number): void {
    const words = this.#tokens.slice(at + 1, end);
    const isKind =
      this.#tokens[at]?.lower === 'in' &&
      AID_KIND.test(words.at(-1)?.lower ?? '') &&
      words
        .slice(0, -1)
        .some(({ lower, capitalised }) => !capitalised && !lexicon.is(lower, 'anyAid'));
    if (isKind) this.#kind ??= rangeOf(this.#tokens, at + 1, end);
  }

  /** “aimed at schools”, “that will repair wells”, “which Japan promised”. */
  #readClause(at: number, opener: string): number {
    const end = this.#clauseEnd(at + 1);
    const { from, to } = this.#cue;
    // A relative clause tells what the money is for, unless it tells who promised it.
    if (at < from && from < end) return to;
    const isRelative = /^(?:that|which)$/.test(opener);
    const hasSubject = isRelative && nounPhraseAfter(this.#tokens, at + 1) !== null;
    // “$5m, which is a tenth more”, “that includes food aid”: what it is, not what for.
    const verb = this.#tokens[at + 1];
    const isMeasured =
      isRelative &&
      (/^(?:is|was|are|were)$/.test(verb?.lower ?? '') || lexicon.is(verb, 'sizesUp'));
    if (!hasSubject && !isMeasured) this.#purpose ??= rangeOf(this.#tokens, at, end);
    return end;
  }

  /** Where the frame goes on behind a comma, or null where it ends there. */
  #readComma(at: number, phrase: number): number | null {
    const tokens = this.#tokens;
    const lower = (index: number): string => tokens[index]?.lower ?? '';
    const behind = asideEnd(tokens, at + 1);
    if (behind > at) return behind;
    const apposed = this.#recipient === null ? 0 : apposedEnd(tokens, at + 1);
    if (apposed > at) return apposed;
    // “, to be channelled through a charity”: how it is paid, not what for.
    const isWay = /^to be \w+ (?:through|via|in|by|over|between)$/.test(
      wordsOf(tokens, at + 1, at + 5),
    );
    if (isWay) return null;
    if (/^(?:over|during|to|for)$/.test(lower(at + 1)) && phrase < 2) return at + 1;
    return this.#readBehindAmount(at);
  }

  /** “Kuwait's contribution, $5m, is earmarked for”, “The largest gift – $5m – came from” */
  #readBehindAmount(at: number): number | null {
    const lower = (index: number): string => this.#tokens[index]?.lower ?? '';
    const { sentence, start } = this.#money;
    const isApposed = this.#cue.manner === 'noun' && this.#cue.to < sentence.tokenAt(start);
    if (!isApposed || !/^(?:is|are|was|will|came|comes|went|goes)$/.test(lower(at + 1)))
      return null;
    if (/^(?:for|to|from|by)$/.test(lower(at + 2))) return at + 2;
    return /^(?:earmarked|meant|intended|reserved|destined|go)$/.test(lower(at + 2))
      ? at + 3
      : null;
  }

  /** “Tarn Abbey ($5m) to mend its roof”: what an amount in brackets is for stands behind them. */
  #readBehindBracket(at: number): number | null {
    const { sentence, start, tail } = this.#money;
    const isAlone =
      this.#tokens[beforeQualifiers(this.#tokens, sentence.tokenAt(start) - 1)]?.text === '(' &&
      sentence.tokenAt(tail) === at;
    return isAlone && /^(?:to|for|towards?)$/.test(this.#tokens[at + 1]?.lower ?? '')
      ? at + 1
      : null;
  }

  /** “a $5m agreement with”, “an agreement worth $5m with” */
  #isAgreed(at: number): boolean {
    const after = this.#money.sentence.tokenAt(this.#money.tail);
    return AGREED.test(textBefore(this.#money)) || AGREED.test(wordsOf(this.#tokens, after, at));
  }

  #clauseEnd(from: number): number {
    return clauseEnd(this.#money.sentence, from, nextAmount(this.#context, this.#money));
  }
}

/** “€5m (see annex 2) to Kenya”: index after a bracket without an amount if the frame goes on there. */
function bracketEnd(
  tokens: readonly TaggedToken[],
  from: number,
  amount: number | undefined,
): number | null {
  const at = indexOfText(tokens, ')', from + 1);
  const closing = tokens[at];
  if (!closing || (amount ?? Infinity) < closing.start) return null;
  return /^(?:to|for|towards?)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : null;
}

/** “the Clean Homes (CH) programme”: index behind a phrase, with a short form in brackets inside it. */
function overBracket(tokens: readonly TaggedToken[], from: number): number {
  const end = phraseEnd(tokens, from);
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')') return end;
  return Math.max(phraseEnd(tokens, end + 3), end + 3);
}

/** How many words may stand between the commas or brackets of an aside. */
const ASIDE = 14;

/**
 * Index after an aside between commas, if the frame goes on there: “, subject to approval, to help
 * …”, “, to be paid in grants, for …”; else 0.
 */
function asideEnd(tokens: readonly TaggedToken[], from: number): number {
  const opens =
    lexicon.is(tokens[from], 'opensTerms') || /^to be \w+$/.test(wordsOf(tokens, from, from + 3));
  if (!opens) return 0;
  for (let at = from + 1; at < from + ASIDE; at++) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) return 0;
    if (token.text !== ',') continue;
    return /^(?:to|for|towards?)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : 0;
  }
  return 0;
}

/** “to Khan Bank, one of the biggest banks, [to lend]”: behind an apposition, if an end follows; else 0. */
function apposedEnd(tokens: readonly TaggedToken[], from: number): number {
  const phrase = nounPhraseAfter(tokens, from, 'of');
  if (!phrase || phrase.from !== from) return 0;
  for (let at = phrase.to; at < from + ASIDE; at++) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text) || isFiniteVerb(tokens, at)) return 0;
    if (token.text !== ',') continue;
    return tokens[at + 1]?.lower === 'to' && isInfinitive(tokens, at + 2) ? at + 1 : 0;
  }
  return 0;
}

/** “$5m – twice as much as last year – to help”: index behind the second dash, if the frame goes on. */
function dashEnd(tokens: readonly TaggedToken[], from: number): number | null {
  const at = indexOfText(tokens, tokens[from]?.text ?? '', from + 1);
  if (at === -1 || at > from + ASIDE) return null;
  return /^(?:to|for|towards?)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : null;
}

/** “a fund that buys drones”: the relative clause belongs to the phrase. */
const hasRelative = (tokens: readonly TaggedToken[], from: number, end: number): boolean =>
  /^(?:an?|those|countries|states|families|people|groups)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:that|which|who)$/.test(tokens[end]?.lower ?? '') &&
  (tokens[end + 1]?.pos === 'verb' || tokens[end + 1]?.pos === 'auxiliary');

/** The giver after “by” or “from”: “the government of Japan”, without “for shelters”. */
function makerAfter(tokens: readonly TaggedToken[], at: number): TokenRange | null {
  const phrase = nounPhraseAfter(tokens, at, false);
  if (!phrase) return null;
  let { to } = phrase;
  // “the Gulf states”: a plural that the tagger takes for a verb.
  if (isNounInDisguise(tokens, to)) to++;
  if (tokens[to]?.lower === 'of') to = nounPhraseAfter(tokens, to + 1, false)?.to ?? to;
  return { from: phrase.from, to };
}

/** “its reserve”, “the contingency fund”, “last year’s budget”: what a giver takes money from. */
const isOfOwnMoney = ({ lower }: TaggedToken): boolean =>
  /^(?:its|their|his|her|our|my)$/.test(lower) || lexicon.is(lower, 'giversPurse');

/** “Norway and €2 million from Kenya”: a list ends where an amount begins. */
function beforeAmount(tokens: readonly TaggedToken[], { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) {
    const isLink = /^(?:,|and|&|plus)$/.test(tokens[at]?.lower ?? '');
    // “from Norway hours later”
    if ((isLink && opensAmount(tokens, at + 1)) || lexicon.is(tokens[at], 'timeNoun')) return at;
  }
  return to;
}

/** “drinking water”, “implementing agencies”, but “implementing the plan”. */
const isAdjectival = (tokens: readonly TaggedToken[], at: number): boolean =>
  (lexicon.is(tokens[at], 'adjectivalGerund') && tokens[at + 1]?.pos === 'noun') ||
  (lexicon.is(tokens[at], 'workingGerund') && lexicon.is(tokens[at + 1], 'recipientKind'));

const isPartOfAmount = (token: TaggedToken): boolean =>
  lexicon.is(token, 'moneyNoun') ||
  /^(?:each|apiece|both)$/.test(token.lower) ||
  token.pos === 'adjective' ||
  token.pos === 'noun' ||
  token.pos === 'name' ||
  token.pos === 'adverb' ||
  token.pos === 'auxiliary' ||
  (token.pos === 'verb' && token.form === 'past') ||
  token.kind === 'close';
