import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import type { SourceFormat } from '../../../src/core/model';
import type { ExportDocument } from '../../../src/formats/exportFormat';
import { runs } from '../propertyRuns';

const sentences = [
  '“We will rebuild the quay,” said Lena Obrecht, the mayor of Tarn.',
  'Norway pledged 40 million euros to Malawi for new wells.',
  'The ministry said it had paid $2.5 million (about €2.3 million) last year.',
  'Pat Olufemi, a spokeswoman for the World Bank, denied that the loan had been refused.',
  '“The rains failed,” she said. “They will fail again.”',
  'Foreign Minister Iva Sorel accused Germany of delaying the talks.',
  'The European Union promised £7m a year, according to Mr Olufemi.',
];

/** What stands between two words, or is put behind one. */
const between = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '  ',
  ' 🌊 ',
  ' <b>',
  '</b> ',
  ' &amp; ',
  '\u2028',
  '\t',
];
const behind = [
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '\u0301',
  '🌊',
  '\u200d',
  '&#8203;',
  '<i></i>',
  '\ufe0f',
];

const sentence = fc.constantFrom(...sentences).chain((words) => {
  const parts = words.split(' ');
  const all = fc.constantFrom.bind(fc);
  return fc
    .tuple(
      fc.array(all(...between), { minLength: parts.length, maxLength: parts.length }),
      fc.array(all(...behind), { minLength: parts.length, maxLength: parts.length }),
    )
    .map(([gaps, tails]) =>
      parts.map((part, at) => part + (tails[at] ?? '') + (gaps[at] ?? ' ')).join(''),
    );
});

const article = fc
  .tuple(
    fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\r\n\r\n', '</p><p>', '\n> ')), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('', '\ufeff', '<p>'),
  )
  .map(([parts, opening]) => opening + parts.map(([words, gap]) => words + gap).join(''));

const hostile: fc.Arbitrary<ExportDocument> = fc
  .tuple(article, fc.constantFrom<SourceFormat>('text', 'html', 'markdown'))
  .map(([source, format]) => ({ uri: 'a.txt', source, annotated: annotate(source, { format }) }));

let made: readonly ExportDocument[] | undefined;

/**
 * Annotated articles with emoji, joiners, combining marks, tags, references and line ends of every
 * kind inside and between their words. They are made, and read, once for all formats.
 */
export const hostileDocuments = (): readonly ExportDocument[] =>
  (made ??= fc.sample(hostile, runs(30).numRuns));
