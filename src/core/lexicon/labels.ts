import { rowsOf } from './wordRows';

/** What stands before a colon or over the words of a transcript, and what its minutes tell. */
export type LabelTrait =
  /** Stands over remarks of an editor, which nobody speaks: “NOTE:”. */
  | 'remark'
  /** A field that a database, a mail program or a site puts above an article or under it. */
  | 'field'
  /** The two or three letters that a database writes for a field. */
  | 'fieldCode'
  /** Stands above a headline: “For immediate release”. */
  | 'kicker'
  /** Asks or answers without a name: “Q”, “Reporter”. */
  | 'asker'
  /** A role of those who speak in a transcript, and often nowhere else. */
  | 'speakingRole'
  /** What somebody does who comes, goes or is moved in minutes: “The witness withdrew.” */
  | 'proceeding'
  /** Stands before a name in marks: “nicknamed ‘Tiny’”. */
  | 'naming'
  /** Bears a title or a name of its own, which may stand in marks: “the film ‘Low Tide’”. */
  | 'titledThing'
  /** Speaks for a state or a bloc in its name: “the representative of Norway”. */
  | 'delegate'
  /** Stands inside a label: “Minister [for] Works”, “Members [on] the left”. */
  | 'labelLink'
  /** Follows “your” or “his” in a form of address: “Your Excellency”. */
  | 'style'
  /** Stands behind a member's name in an online record: “NAME Labour, Carrick”. */
  | 'memberOf'
  /** The last word before the name under a letter: “Yours sincerely, NAME”. */
  | 'closesLetter';

export const labels = rowsOf<LabelTrait>()({
  memberOf: `
    labour labor conservative liberal democrat republican green greens ndp bloc snp dup sdlp plaid
    national act independent crossbench crossbencher non-affiliated lib sinn fianna fine alliance
    reform`,
  closesLetter: `
    yours sincerely faithfully truly respectfully cordially regards wishes love cheers thanks friend
    brother sister son daughter mother father servant affectionately fondly obediently gratefully xx`,
  labelLink: 'of for and the to e on in',
  'remark field': `
    byline length dateline load-date load_date pub-date pubdate publication_date publication
    publication-type publication_type journal-code document-type subject-area news_subject
    geographic language word_count words copyright section edition published posted last_updated
    date_posted first_published received created sent reply-to mime-version message-id x-mailer
    content-type bcc importance credit graphic series distribution classification organization
    accession_number document_id source_type slug desk priority category categories tags topics
    location views citation more_information
    subject from to cc date attachments attachment title headline section keywords issn isbn doi url website permalink canonical filed modified author authors editor`,
  'remark kicker': 'analysis transcript',
  kicker: `
    for_immediate_release press_release news_release media_release press_statement media_statement
    press_notice media_advisory for_release for_information statement official_statement
    breaking_news breaking exclusive opinion comment editorial column world_news news
    politics world business national international local uk us europe africa asia
    check_against_delivery not_for_publication embargoed under_embargo draft live explainer
    interview feature report speech readout communique communiqué letters`,
  remark: `
    trending most_read more recommended advertisement sponsored caption credits share fact facts
    note notes update updated background context verdict claim editor's_note editor’s_note
    source sources correction watch listen read_more read related photo video image contact
    contacts re time venue place where when who what why how summary abstract embargo
    media_contact press_contact reality our_ruling our_rating the_rest result results ps nb fyi
    tl;dr warning disclaimer present agenda item chapter part page table figure annex appendix
    example cost staff topic theme by reporting_by editing_by call_participants members_present
    prepared_remarks questions_&_answers questions_and_answers motion vote ayes noes`,
  'remark speakingRole': 'participants members',
  asker: 'q a question answer correspondent reporter journalist interviewer press',
  speakingRole: `
    moderator host chair chairman chairwoman chairperson speaker clerk operator participant member
    audience announcer narrator presenter interpreter translator president spokesman spokeswoman
    spokesperson secretariat facilitator panellist panelist witness court mediator anchor voice ombudsman voices presiding`,
  'speakingRole delegate': 'delegate representative',
  delegate: 'delegation representation observer delegates',
  fieldCode: 'hd wc pd et sn sc ed pg la cy lp td ns ipd ipc pub cx vol art clm',
  style: `
    highness highnesses majesty majesties excellency excellencies honour honor honours honors grace
    eminence holiness lordship lordships ladyship worship beatitude`,
  proceeding: `
    rose left entered withdrew adjourned suspended resumed reconvened recessed divided retired
    was_sworn were_sworn was_asked stood concluded was_adopted was_taken was_called was_opened
    was_closed interjecting interjected`,
  titledThing: `
    film films movie movies book books novel novels memoir memoirs song songs album albums play plays
    documentary documentaries series show shows programme programmes podcast podcasts magazine poem
    poems musical painting exhibition ship yacht vessel trawler initiative campaign essay sitcom
    soap opera festival`,
  naming: `
    name names named nickname nicknames nicknamed alias codename codenamed code-named called titled
    entitled headlined dubbed branded christened billed subtitled pseudonym styled`,
});
