import { rowsOf } from './wordRows';

/** What stands before a colon or over the words of a transcript, and what its minutes tell. */
export type LabelTrait =
  /** Stands over remarks of an editor, which nobody speaks: “NOTE:”. */
  | 'remark'
  /** Asks or answers without a name: “Q”, “Reporter”. */
  | 'asker'
  /** A role of those who speak in a transcript, and often nowhere else. */
  | 'speakingRole'
  /** What somebody does who comes, goes or is moved in minutes: “The witness withdrew.” */
  | 'proceeding'
  /** Stands before a name in marks: “nicknamed ‘Tiny’”. */
  | 'naming';

export const labels = rowsOf<LabelTrait>()({
  remark: `
    fact facts note notes update updated background context verdict claim analysis editor's_note
    editor’s_note source sources correction watch listen read_more read related photo video image
    contact contacts subject re to from cc date time venue location place where when who what why
    how summary abstract keywords attachment attachments embargo media_contact press_contact
    reality our_ruling our_rating the_rest result results ps nb fyi tl;dr warning disclaimer
    transcript present agenda item section chapter part page table figure annex appendix example
    cost staff topic theme title by reporting_by editing_by call_participants members_present
    prepared_remarks questions_&_answers questions_and_answers motion vote ayes noes`,
  'remark speakingRole': 'participants members',
  asker: 'q a question answer correspondent reporter journalist interviewer press',
  speakingRole: `
    moderator host chair chairman chairwoman chairperson speaker clerk operator participant member
    audience announcer narrator presenter interpreter translator president spokesman spokeswoman
    spokesperson secretariat facilitator panellist panelist witness court delegate representative
    mediator anchor voice ombudsman voices presiding`,
  proceeding: `
    rose left entered withdrew adjourned suspended resumed reconvened recessed divided retired
    was_sworn were_sworn was_asked stood concluded was_adopted was_taken was_called was_opened
    was_closed interjecting interjected`,
  naming: `
    name names named nickname nicknames nicknamed alias codename codenamed code-named called titled
    entitled headlined dubbed branded christened billed subtitled pseudonym styled`,
});
