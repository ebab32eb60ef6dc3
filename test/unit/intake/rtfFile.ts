import { type Block, blocks, footnote, headline } from './article';
import { withMark } from './markupArticle';

/** Text as RTF has it: what is no ASCII as Unicode, with a question mark for old programs. */
export const rtfText = (text: string): string =>
  text.replace(/[\\{}]/g, '\\$&').replace(/[^\x20-\x7e]/g, (character) => {
    const code = character.charCodeAt(0);
    return `\\u${String(code > 0x7fff ? code - 0x1_0000 : code)}?`;
  });

const mark = `{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} ${rtfText(footnote)}}`;

function blockRtf(block: Block, at: number): string {
  switch (block.kind) {
    case 'heading':
      return `\\pard\\plain\\s2\\outlinelevel1 ${rtfText(block.text)}\\par`;
    case 'quotation':
      return `\\pard\\plain\\s3 ${rtfText(block.text)}\\par`;
    case 'list':
      return block.items
        .map((item) => `\\pard\\plain{\\listtext\\'95\\tab}\\ls1 ${rtfText(item)}\\par`)
        .join('\n');
    case 'table':
      return block.rows
        .map(
          (row) =>
            `\\trowd\\cellx3000\\cellx6000\\pard\\intbl ${row.map((cell) => `${rtfText(cell)}\\cell`).join(' ')}\\row`,
        )
        .join('\n');
    case 'paragraph':
      // Programs that track changes cut the text into groups.
      return `\\pard\\plain {\\rsid77 ${withMark(rtfText(block.text), at, mark).replace(' said', '}{\\b\\rsid78  said')}}\\par`;
  }
}

/** RTF of a text, with tables of fonts and styles. */
export const rtf = (text: string): Uint8Array =>
  new TextEncoder().encode(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fcharset204 Arial CYR;}{\\f2\\fcharset128 Gothic;}}
{\\colortbl;\\red0\\green0\\blue0;}
{\\stylesheet{\\s0 Normal;}{\\s1 Title;}{\\s2\\outlinelevel1 heading 2;}{\\s3 Intense Quote;}{\\*\\cs10 Default Paragraph Font;}}
{\\info{\\title Draft}{\\author Ines Carvalho}{\\creatim\\yr2026\\mo6\\dy3\\hr9}}
{\\*\\generator Writer 7;}{\\header Page 3 of the harbours}
${text}}`,
  );

/** The article in RTF. */
export const rtfFile = (): Uint8Array =>
  rtf(`\\pard\\plain\\s1 ${rtfText(headline)}\\par
${blocks.map(blockRtf).join('\n')}
\\pard\\plain {\\deleted Nobody paid $9 million.}{\\v hidden}{\\pict\\pngblip 89504e47}\\par`);
