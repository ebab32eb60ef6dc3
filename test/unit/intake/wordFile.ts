import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { type Block, blocks, footnote, headline } from './article';

/** The article as a Word document, with a footnote and a tracked change in its third paragraph. */
export async function wordFile(): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Press office of the harbour nations',
    title: headline,
    footnotes: { 1: { children: [new Paragraph(footnote)] } },
    styles: {
      paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { italics: true } }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: headline, heading: HeadingLevel.TITLE }),
          ...blocks.flatMap((block, at) => written(block, at)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function written(block: Block, at: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'quotation':
      return [new Paragraph({ text: block.text, style: 'Quote' })];
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }));
    case 'table':
      return [tableOf(block.rows)];
    case 'paragraph':
      return [
        new Paragraph({ children: at === 2 ? noted(block.text) : [new TextRun(block.text)] }),
      ];
  }
}

function noted(text: string): ParagraphChild[] {
  const end = text.indexOf('. ') + 1;
  const change = { author: 'editor', date: '2026-06-03T10:00:00Z' };
  return [
    new TextRun(text.slice(0, end)),
    new FootnoteReferenceRun(1),
    new DeletedTextRun({ ...change, id: 1, text: ' Norway pledged $999 million.' }),
    new InsertedTextRun({ ...change, id: 2, text: text.slice(end) }),
  ];
}

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  });
