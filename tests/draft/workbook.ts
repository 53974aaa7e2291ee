import { archive } from './archive.ts'

/** A sheet for a workbook: texts and numbers by rows, and which cells are one. */
export interface SheetContent {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly merged?: readonly string[]
  /** What nobody sees, counted from 1. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`

const cellXml = (value: string | number | null, place: string): string => {
  if (value === null || value === '') return ''
  return typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

const sheetXml = ({ rows, merged = [], hiddenRows = [], hiddenColumns = [] }: SheetContent): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    hiddenColumns.length > 0
      ? `<cols>${hiddenColumns.map(place => `<col min="${place}" max="${place}" width="0" hidden="1"/>`).join('')}</cols>`
      : '',
    '<sheetData>',
    ...rows.map(
      (row, line) =>
        `<row r="${line + 1}"${hiddenRows.includes(line + 1) ? ' hidden="1"' : ''}>${row.map((value, column) => cellXml(value, `${letters(column)}${line + 1}`)).join('')}</row>`,
    ),
    '</sheetData>',
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    '</worksheet>',
  ].join('')

/** A workbook of some sheets. */
export const workbook = (...sheets: readonly SheetContent[]): Buffer =>
  archive({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  })
