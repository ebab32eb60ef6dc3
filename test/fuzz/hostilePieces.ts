/**
 * Pieces that a text can be made of by repeating one of them, each a way to make some rule look
 * further than it should: openings that nothing closes, names and labels without end, words that
 * may go on. The bench measures how the time grows with their number, the fuzzer mixes them.
 */
export const hostilePieces: readonly string[] = [
  // Sentences and marks.
  ...['.', '. ', '.” ', '? ', 'A. ', 'St. ', 'U.S. ', '“', '”', '"', 'a "', '‘', '’', "'s "],
  ...['“He said. "', '"He said. ', '“yes,” he said, ', 'He (', '(', '[', '—', ' – ', '; ', ': '],
  // Names, labels, roles.
  ...['Alpha ', 'A ', 'The ', 'The Alpha ', 'CHAIR:\nAlpha ', 'CHAIR: ', 'ALPHA BETA: Yes.\n\n'],
  ...['Mr ', 'Mr. Alpha ', 'Minister ', 'the minister ', 'former president ', 'John Smith, '],
  ...['van ', 'al-', 'O’', 'Jr., ', 'Alpha and ', 'Alpha, ', 'Alpha of ', 'of the ', ' (AP) — '],
  ...['her ', 'he ', 'their own ', 'who ', 'which is ', 'and ', 'that ', 'said ', 'said, ', 'to '],
  ...['said that he ', 'according to ', 'told him that ', 'not only ', 'did not ', 'has been '],
  // Money, figures, dates.
  ...['$1 ', '$', '1', '1,', '1.000.', '1,000,000 ', 'million ', '$5 million to ', '5 to 6 '],
  ...['half a million ', 'hundred and ', '€1bn (', '12 May ', 'per cent of ', '3% '],
  // Markup.
  ...['<', '<p>', '<p>a', '<div><b>', '<a href="', '<!--', '<script>', '</p>', '<blockquote>'],
  ...['&', '&amp', '&amp;', '&#', '&#x1F600;', '&ldquo;', '&nbsp;', '<br>', '<li>a', '<table><td>'],
  ...[
    '> ',
    '> a\n',
    '\n\n> a\n',
    'a\n=\n',
    '# ',
    '- a\n',
    '  - a\n',
    '1. a\n',
    '*a _b ',
    '**',
    '`',
  ],
  ...[
    '[a][',
    '[a](',
    '![',
    '\\',
    '| a ',
    '---\n',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    'a\n',
    'Q: a\n',
  ],
  // What stands between the articles of a file.
  ...['* * *\n', '----------\nBy Ana Roe\n', '\f', 'End of Document\n', 'Document 1 of 2\na\n'],
  ...['FOR IMMEDIATE RELEASE\n', '- ENDS -\n', '<article>', '<article><h2>a</h2></article>'],
  ...['<rss><item>', '<item><title>a</title></item>', 'From a Sat May  3 10:15:00 2031\nA: b\n\n'],
  // Letters and marks without a space.
  ...[
    'a',
    'A',
    'Aa',
    'aA',
    'A-',
    'a-',
    '-',
    "'",
    'a’',
    '!',
    '*',
    '_',
    '/',
    'a/',
    '@',
    'a@b.',
    '1a',
  ],
  // Characters.
  ...['\0', '\u00a0', '\u00ad', '\u200b', '\u200f', '\u2028', '\u2029', '\ufeff', '\ufffd'],
  ...['e\u0301', '\u0301', '\ud800', '\udc00', '😀', '👩‍👩‍👧 ', 'ß', 'İ', 'ﬁ', '中', 'ع', 'न', 'Ω'],
];
