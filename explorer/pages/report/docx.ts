import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Report, ReportCell, ReportTable } from './subject.ts'

/** A face that has Japanese; a device that lacks it takes its own. */
const FONT = 'Yu Gothic'

/** Half points. */
const TEXT = 21
const SMALL = 17

const cell = ({ text, isNumber = false }: ReportCell, bold = false) =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold, size: SMALL })],
      }),
    ],
  })

const table = ({ head, rows }: ReportTable) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      // Repeated on every page that the table reaches.
      new TableRow({ tableHeader: true, children: head.map(text => cell({ text }, true)) }),
      ...rows.map(row => new TableRow({ cantSplit: true, children: row.map(one => cell(one)) })),
    ],
  })

/** A report as a Word document: the same headings, sentences and tables as its page. */
export function reportFile({ title, facts, sections }: Report): Promise<Blob> {
  const file = new Document({
    title,
    creator: 'tsunagu',
    styles: { default: { document: { run: { font: FONT, size: TEXT } } } },
    sections: [
      {
        // A4, in twentieths of a point.
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ size: SMALL, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...facts.map(text => new Paragraph({ text })),
          ...sections.flatMap(({ heading, paragraphs, table: shown }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, keepNext: true }),
            ...paragraphs.map(text => new Paragraph({ text, spacing: { after: 120 } })),
            ...(shown && shown.rows.length > 0 ? [table(shown)] : []),
          ]),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}
