import { archiveOf } from './archive.ts'

/** How a cell looks: the first row, what is only shown, where somebody writes a number or a text. */
export type Look = 'plain' | 'heading' | 'shown' | 'number' | 'text'

/** A cell to be written: a number stands as one, any text as text, whatever sign it begins with. */
export interface WrittenCell {
  readonly value: string | number
  readonly look: Look
}

export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly (readonly WrittenCell[])[]
  /** In characters of half width. */
  readonly widths: readonly number[]
  /** Kept for the program, out of the way of people. */
  readonly hidden?: boolean
  /** Rows and columns that stay in view. */
  readonly fixed?: { readonly rows: number; readonly columns: number }
  /** What may be chosen in a column below the first row: an offer, others may be written too. */
  readonly choices?: ReadonlyMap<number, readonly string[]>
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`).replaceAll('\r', '')

/** A, B … Z, AA: how a spreadsheet calls a column, counted from 0. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** In the order of the formats below. */
const LOOKS: readonly Look[] = ['plain', 'heading', 'shown', 'number', 'text']

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const TEXT_FORMAT = 49

const FILLS = ['DDE3EA', 'F3F3F3', 'FFF9DB']
  .map(
    color =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`,
  )
  .join('')

const format = (font: number, fill: number, border: number, number: number): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`

// A cell for numbers has no format of its own: what a spreadsheet takes for a day or a share can then be seen.
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font><font><b/><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILLS}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
  'left',
  'right',
  'top',
  'bottom',
]
  .map(side => `<${side} style="thin"><color rgb="FFBBBBBB"/></${side}>`)
  .join(
    '',
  )}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[
  format(0, 0, 0, 0),
  format(1, 2, 1, 0),
  format(0, 3, 1, 0),
  format(0, 4, 1, 0),
  format(0, 4, 1, TEXT_FORMAT),
].join('')}</cellXfs></styleSheet>`

const cellXml = ({ value, look }: WrittenCell, row: number, column: number): string => {
  const place = `r="${columnName(column)}${row + 1}" s="${LOOKS.indexOf(look)}"`
  if (value === '') return `<c ${place}/>`
  return typeof value === 'number'
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

const pane = ({ rows, columns }: { readonly rows: number; readonly columns: number }): string =>
  `<pane${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}" topLeftCell="${columnName(columns)}${rows + 1}" activePane="${columns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`

const choicesXml = ({ choices, rows }: WrittenSheet): string => {
  if (!choices || choices.size === 0 || rows.length < 2) return ''
  const lists = [...choices].map(([column, words]) => {
    const range = `${columnName(column)}2:${columnName(column)}${rows.length}`
    return `<dataValidation type="list" allowBlank="1" errorStyle="warning" sqref="${range}"><formula1>"${escaped(words.join(','))}"</formula1></dataValidation>`
  })
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

const sheetXml = (sheet: WrittenSheet): string => {
  const { rows, widths, fixed } = sheet
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, index, column))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${fixed ? pane(fixed) : ''}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>${choicesXml(sheet)}</worksheet>`
}

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

const relations = (...items: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`

/** A workbook (.xlsx) of some sheets; the same sheets make the same bytes. */
export const workbookOf = (sheets: readonly WrittenSheet[]): Buffer => {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }))
  const names = numbered.map(
    ({ sheet, number }) =>
      `<sheet name="${escaped(sheet.name)}" sheetId="${number}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`,
  )
  const types = numbered.map(({ number }) => override(`worksheets/sheet${number}`, 'worksheet'))
  return archiveOf(
    new Map([
      [
        '[Content_Types].xml',
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${types.join('')}</Types>`,
      ],
      ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
      [
        'xl/workbook.xml',
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${names.join('')}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relations(
          ...numbered.map(({ number }) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)),
          relation(sheets.length + 1, 'styles', 'styles.xml'),
        ),
      ],
      ['xl/styles.xml', STYLES],
      ...numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)] as const),
    ]),
  )
}
