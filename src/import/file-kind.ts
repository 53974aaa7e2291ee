import type { Bilingual } from '../model/bilingual.ts'

const ascii = (bytes: Buffer, length = 2_000) => bytes.subarray(0, length).toString('latin1')

/** Files of other kinds that stand in the place of a table, by how they begin, and what to do with them. */
const KINDS: readonly (readonly [is: (bytes: Buffer) => boolean, told: Bilingual])[] = [
  [
    bytes => ascii(bytes).trim() === '' || /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)[\s\0]*$/.test(ascii(bytes)),
    {
      ja: 'ファイルが空です。中身のあるファイルを指定してください',
      en: 'the file is empty; give one that holds something',
    },
  ],
  [
    bytes => ascii(bytes, 4) === 'PK\x03\x04',
    {
      ja: 'Excelのブック（.xlsx）、または圧縮ファイルです。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください',
      en: 'this is an Excel workbook (.xlsx) or another packed file, no table of text; open it in Excel and save it as "CSV UTF-8 (Comma delimited)"',
    },
  ],
  [
    bytes => ascii(bytes, 4) === '\xD0\xCF\x11\xE0',
    {
      ja: '古い形式のExcelのブック（.xls）です。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください',
      en: 'this is an Excel workbook of the old kind (.xls); open it in Excel and save it as "CSV UTF-8 (Comma delimited)"',
    },
  ],
  [
    bytes => ascii(bytes, 5) === '%PDF-',
    {
      ja: 'PDFファイルです。元の表をCSV UTF-8で保存したファイルを指定してください',
      en: 'this is a PDF; give the table that it was made of, saved as CSV UTF-8',
    },
  ],
  [
    bytes => /^[\s\xEF\xBB\xBF]*<(?:!doctype|html|head|table|\?xml|meta)/i.test(ascii(bytes)),
    {
      ja: 'HTMLまたはXMLのファイルです。表計算ソフトで開き、CSV UTF-8で保存し直してください',
      en: 'this is HTML or XML; open it in a spreadsheet and save it as CSV UTF-8',
    },
  ],
  [
    // Escape sequences change to double-byte characters.
    bytes => ['\u001B$B', '\u001B$@'].some(sequence => ascii(bytes, 100_000).includes(sequence)),
    {
      ja: '文字コードがISO-2022-JP（JIS）です。UTF-8で保存し直してください',
      en: 'this is ISO-2022-JP (JIS); save it as UTF-8',
    },
  ],
]

/** What a file is that cannot be read as text of a table or a tree; undefined where it may be one. */
export const otherKind = (bytes: Buffer): Bilingual | undefined => KINDS.find(([is]) => is(bytes))?.[1]

/** A file is held in memory whole, and in several readings of it. */
export const LARGEST_FILE = 64 * 1024 * 1024

/** Why a file is too large; undefined where it is not. */
export const sizeObjection = (size: number): Bilingual | undefined =>
  size <= LARGEST_FILE
    ? undefined
    : {
        ja: `ファイルが大きすぎます（${Math.ceil(size / 1024 / 1024)} MB）。64 MBまでに分けてください`,
        en: `the file is too large (${Math.ceil(size / 1024 / 1024)} MB); divide it into files of at most 64 MB`,
      }
