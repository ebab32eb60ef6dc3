import { rowsOf } from './wordRows';

/** Speeches, documents and occasions: what is said, where, and what speaks. */
export type DocumentTrait =
  /** What one person gives: a heading with it may say who speaks. */
  | 'speech'
  /** Says things that somebody wrote: who it was stands after “by” or “from”. */
  | 'document'
  /** Where or how something is said: “in an interview”. */
  | 'occasion'
  /** Speaks for somebody else: “a spokesman for the Bank”. */
  | 'mouthpiece'
  /** What its sender is quoted from in the next paragraph. */
  | 'message'
  /** What a reporter calls what was just said: “…, a charge Khartoum has rejected”. */
  | 'judged';

export const documents = rowsOf<DocumentTrait>()({
  speech: 'intervention transcript readout sermon eulogy',
  'speech document occasion': 'briefing gaggle',
  'speech document occasion message': 'statement',
  'speech occasion': 'remarks keynote lecture interview testimony',
  'speech occasion message': 'speech address message',
  document: `
    study survey poll analysis review assessment audit investigation inquiry research data figures
    statistics estimate estimates forecast ruling index text draft resolution judgment judgement
    agreement treaty charter order opinion website manifesto circular slide transcript average footage motion petition memorandum
    announcement announcements bulletin findings advisory newsletter records`,
  'document occasion':
    'report article paper page book document brief filing declaration filings blog column editorial communique',
  'document occasion message': 'letter memo email post tweet communiqué',
  'document message': 'notice',
  occasion: `
    conference meeting summit hearing rally debate visit event forum e-mail op-ed session ceremony
    television radio call release broadcast podcast submission presentation talk conversation
    appearance exchange launch trip tour gathering dinner lunch breakfast panel webinar seminar
    workshop plenary assembly parliament congress senate court twitter facebook x discussion talks
    inauguration swearing-in press news response questions air stage camera`,
  'occasion message': 'note video reply',
  message: 'appeal plea answer apology denial warning rebuttal log diary',
  mouthpiece: `
    spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives
    delegate delegation mission representation`,
  'message judged': 'verdict',
  judged: `
    charge claim decision move accusation allegation remark comment step demand proposal position
    view stance promise threat finding contention assertion suggestion idea sum figure`,
});
