/** A text on a page, its place in points from the lower left corner. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A page: texts, and the edges of a table that is drawn. */
export interface PdfContent {
  readonly texts: readonly PdfText[]
  readonly table?: { readonly xs: readonly number[]; readonly ys: readonly number[] }
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

const contentOf = ({ texts, table }: PdfContent): string =>
  [
    ...texts.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`),
    ...(table
      ? [
          ...table.xs.map(x => `${x} ${Math.min(...table.ys)} m ${x} ${Math.max(...table.ys)} l S`),
          ...table.ys.map(y => `${Math.min(...table.xs)} ${y} m ${Math.max(...table.xs)} ${y} l S`),
        ]
      : []),
  ].join('\n')

/** A PDF whose letters are known by their code in a table of Japanese, as office programs write them. */
export const pdfFile = (pages: readonly PdfContent[], { isLocked = false } = {}): Buffer => {
  const first = 6
  const pageNumbers = pages.map((_, at) => first + at * 2)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pageNumbers.map(number => `${number} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding /UniJIS-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 5 >> /DW 1000 /W [1 [500] 231 632 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [-92 -250 1010 922] /ItalicAngle 0 /Ascent 752 /Descent -221 /CapHeight 737 /StemV 114 >>',
    ...pages.flatMap((page, at) => {
      const content = contentOf(page)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const key = '0'.repeat(64)
  const lock = isLocked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
    : ''
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(
    `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`,
  )
}
