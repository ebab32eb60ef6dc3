/** What the text of a group is for. */
export type Destination =
  | 'body' /* the text of the document, or of a footnote */
  | 'none'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'created'
  | 'marker'; /* the number or sign of a list's item */

const rows: readonly (readonly [Destination, string])[] = [
  ['fonts', 'fonttbl'],
  ['styles', 'stylesheet'],
  ['info', 'info'],
  ['title', 'title'],
  ['author', 'author'],
  ['created', 'creatim'],
  ['marker', 'listtext pntext'],
  [
    'none',
    `colortbl pict objdata objclass objname objalias header headerl headerr headerf footer footerl
    footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atnref
    atndate atntime atnparent atrfstart atrfend bkmkstart bkmkend fldinst datafield xe tc tcn txe
    rxe pn pnseclvl pntxta pntxtb nonesttables nonshppict shprslt sn sv listtable
    listoverridetable revtbl rsidtbl generator xmlnstbl filetbl userprops private template
    themedata colorschememapping datastore latentstyles passwordhash docvar mmathPr background
    ffdeftext ffname ffl ffhelptext ffstattext ffentrymcr ffexitmcr pgptbl wgrffmtfilter operator
    subject keywords comment doccomm category manager company hlinkbase buptim printim revtim
    falt panose fontemb fontfile keycode mailmerge formfield`,
  ],
  // Groups whose text is the document's, though they may be marked as ones to pass over.
  ['body', 'shppict shpinst shptxt shpgrp ud fldrslt field result do dptxbxtext nesttableprops'],
];

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map(
  rows.flatMap(([destination, words]) =>
    words.split(/\s+/).map((word) => [word, destination] as const),
  ),
);

/** The destination that a control word opens, or undefined when it opens none. */
export const destinationOf = (word: string): Destination | undefined => DESTINATIONS.get(word);
