import type { Bilingual } from '../model/bilingual.ts'

const ascii = (bytes: Buffer, length = 2_000) => bytes.subarray(0, length).toString('latin1')

const isPacked = (bytes: Buffer): boolean => ascii(bytes, 4) === 'PK\x03\x04'
const isOld = (bytes: Buffer): boolean => ascii(bytes, 4) === '\xD0\xCF\x11\xE0'

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
    bytes => isPacked(bytes) && bytes.includes('vnd.oasis.opendocument'),
    {
      ja: 'OpenDocument形式（.ods など）のファイルです。表計算ソフトで開き、.xlsx かCSV UTF-8で保存し直してください',
      en: 'this is a file of OpenDocument (.ods); open it in a spreadsheet and save it as .xlsx or CSV UTF-8',
    },
  ],
  [
    bytes => isPacked(bytes) && ['word/', 'ppt/'].some(part => bytes.includes(part)),
    {
      ja: 'WordまたはPowerPointの文書です。表をExcelのブック（.xlsx）かCSV UTF-8で保存し直してください',
      en: 'this is a document of Word or PowerPoint; save its table as .xlsx or CSV UTF-8',
    },
  ],
  [
    bytes => isPacked(bytes) && bytes.includes('xl/workbook.bin'),
    {
      ja: 'Excelのバイナリブック（.xlsb）です。Excelで開き、.xlsx かCSV UTF-8で保存し直してください',
      en: 'this is a binary workbook (.xlsb); open it in Excel and save it as .xlsx or CSV UTF-8',
    },
  ],
  [
    bytes =>
      isPacked(bytes) &&
      bytes.includes('PK\x05\x06') &&
      !bytes.includes('xl/') &&
      !bytes.includes('[Content_Types].xml'),
    {
      ja: '圧縮ファイル（.zip）です。展開して、中の表を指定してください',
      en: 'this is a packed file (.zip); unpack it and give the table inside',
    },
  ],
  [
    isPacked,
    {
      ja: 'Excelのブック（.xlsx）、または圧縮ファイルです。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください',
      en: 'this is an Excel workbook (.xlsx) or another packed file, no table of text; open it in Excel and save it as "CSV UTF-8 (Comma delimited)"',
    },
  ],
  [
    // A workbook with a password is packed in the old kind of file, by this name.
    bytes => isOld(bytes) && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')),
    {
      ja: 'パスワードの付いたExcelのブックです。Excelで開き、パスワードを外して保存し直してください',
      en: 'this workbook has a password; open it in Excel and save it without one',
    },
  ],
  [
    bytes => isOld(bytes) && bytes.includes(Buffer.from('WordDocument', 'utf16le')),
    {
      ja: '古い形式のOffice文書（Wordなど）です。表をExcelのブック（.xlsx）かCSV UTF-8で保存し直してください',
      en: 'this is a document of an old Office program; save its table as .xlsx or CSV UTF-8',
    },
  ],
  [
    isOld,
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
    bytes =>
      /^[\s\xEF\xBB\xBF]*<(?:!doctype|!--|html|head|body|style|div|table|\?xml|meta)/i.test(ascii(bytes)) ||
      /^(?:mime-version|content-type|from):\s/i.test(ascii(bytes)),
    {
      ja: 'HTMLまたはXMLのファイルです。表計算ソフトで開き、CSV UTF-8で保存し直してください',
      en: 'this is HTML or XML; open it in a spreadsheet and save it as CSV UTF-8',
    },
  ],
  [
    bytes => /^[\s\xEF\xBB\xBF]*(?:\[\s*)?\{\s*"/.test(ascii(bytes)),
    {
      ja: 'JSONのファイルです。表計算ソフトで表にし、CSV UTF-8で保存し直してください',
      en: 'this is JSON; make a table of it and save that as CSV UTF-8',
    },
  ],
  [
    bytes => ascii(bytes, 5) === '{\\rtf',
    {
      ja: 'リッチテキスト（RTF）の文書です。表をCSV UTF-8で保存し直してください',
      en: 'this is a document of rich text (RTF); save its table as CSV UTF-8',
    },
  ],
  [
    bytes => /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM.{4}\0\0|II\*\0|MM\0\*)/s.test(ascii(bytes, 12)),
    {
      ja: '画像ファイルです。文字の入った表（CSV、Excel）を指定してください',
      en: 'this is an image; give a table of text (CSV or Excel)',
    },
  ],
  [
    bytes => ['\x1F\x8B', '7z\xBC\xAF', 'Rar!', 'BZh'].some(start => ascii(bytes, 8).startsWith(start)),
    {
      ja: '圧縮ファイルです。展開して、中の表を指定してください',
      en: 'this is a packed file; unpack it and give the table inside',
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
