import { archiveOf } from '../../src/import/workbook/archive.ts'
import { readWorkbook } from '../../src/import/workbook/workbook.ts'
import { workbookOf } from '../../src/import/workbook/write-workbook.ts'
import { archiveFiles } from '../../src/import/workbook/zip.ts'

/** Cells of a row by the Japanese heading of their column, of rows by their id and, of a part, its breakdown. */
export type Cells = Readonly<Record<string, Readonly<Record<string, string | number>>>>

const rowName = (sheet: string, row: readonly string[]): string =>
  sheet === '指標' && row[3] ? `${row[0]} ${row[3]}` : (row[0] ?? '')

/** The workbook with some cells filled in, as a spreadsheet that knows nothing of its looks saves it. */
export const filled = (content: Buffer, cells: Cells): Buffer =>
  workbookOf(
    readWorkbook(content, { hidden: true }).map(({ name, rows }) => ({
      name,
      widths: [20],
      hidden: name.startsWith('_'),
      rows: rows.map((row, line) =>
        row.map((text, column) => {
          const heading = rows[0]?.[column]?.split(' / ')[0] ?? ''
          const given = line > 0 && !name.startsWith('_') ? cells[rowName(name, row)]?.[heading] : undefined
          return { value: given ?? text, look: 'plain' as const }
        }),
      ),
    })),
  )

/** What stands in the two sheets, row by row. */
export const contentOf = (content: Buffer) =>
  readWorkbook(content)
    .slice(0, 2)
    .map(({ name, rows }) => ({ name, rows }))

/** The workbook with cells of its first sheet put as XML: formulas, and days (`s="5"`) and shares (`s="6"`) of a hundred. */
export const withXml = (content: Buffer, cells: Readonly<Record<string, string>>): Buffer => {
  const files = new Map([...archiveFiles(content)].map(([name, read]) => [name, read().toString('utf8')]))
  const sheet = 'xl/worksheets/sheet1.xml'
  let xml = files.get(sheet) ?? ''
  for (const [place, put] of Object.entries(cells))
    xml = xml.replace(new RegExp(`<c r="${place}" s="\\d+"(?:/>|[^>]*>.*?</c>)`), put)
  const styles = (files.get('xl/styles.xml') ?? '').replace(
    '</cellXfs>',
    '<xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>',
  )
  return archiveOf(new Map([...files, [sheet, xml], ['xl/styles.xml', styles]]))
}
