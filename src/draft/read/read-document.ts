import type { Step } from '../../environment/progress.ts'
import { TableTooLarge } from '../../import/table-size.ts'
import type { PlanDocument } from '../document.ts'
import { DraftRefused } from '../refused.ts'
import { readText } from './text.ts'

const ascii = (bytes: Buffer, length: number) => bytes.subarray(0, length).toString('latin1')

/** Files that hold no text of a plan that is read here, by how they begin, and what to do with them. */
const OTHERS: readonly (readonly [is: (bytes: Buffer, name: string) => boolean, ja: string, en: string])[] = [
  [
    bytes => bytes.length === 0 || /^[\s\0\xEF\xBB\xBF\xFF\xFE]*$/.test(ascii(bytes, 100_000)),
    'ファイルが空です。計画の文書を指定してください',
    'the file is empty; give the document of the plan',
  ],
  [
    bytes =>
      ascii(bytes, 4) === '\xD0\xCF\x11\xE0' &&
      bytes.subarray(0, 500_000).includes(Buffer.from('EncryptedPackage', 'utf16le')),
    'パスワードで保護されたファイルです。パスワードを外して保存し直してください',
    'the file is protected by a password; save it again without one',
  ],
  [
    bytes => ascii(bytes, 4) === '\xD0\xCF\x11\xE0',
    '古い形式（.doc・.xls など）のファイルです。Word・Excelで開き、.docx・.xlsx で保存し直してください',
    'this is a file of the old kind (.doc, .xls); open it in Word or Excel and save it as .docx or .xlsx',
  ],
  [
    bytes => /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|BM)/.test(ascii(bytes, 8)),
    '画像のファイルです。文字の入った文書（.docx・.xlsx・.txt・.pdf）を指定してください',
    'this is a picture; give a document with text (.docx, .xlsx, .txt, .pdf)',
  ],
  [
    bytes => /^[\s\xEF\xBB\xBF]*<(?:!doctype|html|\?xml)/i.test(ascii(bytes, 500)),
    'HTMLまたはXMLのファイルです。ブラウザーで開き、文字を .txt に保存して指定してください',
    'this is HTML or XML; open it in a browser, save its text as .txt and give that',
  ],
]

const LARGEST_MB = 200

const refuse = (ja: string, en: string): never => {
  throw new DraftRefused({ ja, en })
}

/** Reads a document of any of the kinds; what the file is decides, not what it is called. */
export const readDocument = async (bytes: Buffer, name: string, step: Step): Promise<PlanDocument> => {
  if (bytes.length > LARGEST_MB * 2 ** 20)
    refuse(
      `ファイルが大きすぎます（${LARGEST_MB} MBまで）。計画の部分だけのファイルにしてください`,
      `the file is larger than ${LARGEST_MB} MB; give one with only the plan in it`,
    )
  for (const [is, ja, en] of OTHERS) if (is(bytes, name)) refuse(ja, en)
  // What is packed or set for print needs much more to be read: it is loaded only then.
  if (ascii(bytes, 1024).includes('%PDF-')) return (await import('./pdf.ts')).readPdf(bytes, step)
  if (ascii(bytes, 2) === 'PK') {
    const { archiveFiles, BrokenArchive } = await import('../../import/workbook/zip.ts')
    try {
      const files = archiveFiles(bytes)
      if (files.has('xl/workbook.xml')) return (await import('./xlsx.ts')).readXlsx(bytes)
      if (files.has('word/document.xml')) return (await import('./docx.ts')).readDocx(files, step)
    } catch (error) {
      if (error instanceof TableTooLarge) throw new DraftRefused(error.told)
      const isBroken =
        error instanceof BrokenArchive ||
        error instanceof RangeError ||
        (error instanceof Error && 'code' in error)
      if (!isBroken) throw error
      refuse(
        'ファイルが壊れています。開いて保存し直してください',
        'the file is broken; open it and save it again',
      )
    }
    refuse(
      'WordでもExcelでもない圧縮ファイルです。.docx・.xlsx・.txt・.pdf を指定してください',
      'this is a packed file that is neither of Word nor of Excel; give a .docx, .xlsx, .txt or .pdf',
    )
  }
  const zeros = bytes.subarray(0, 4_000).filter(byte => byte === 0).length
  const isMarked = /^(?:\xFF\xFE|\xFE\xFF)/.test(ascii(bytes, 2))
  if (zeros > 0 && !isMarked && !/\.txt$/i.test(name))
    refuse(
      '文書ではないファイルです。.docx・.xlsx・.txt・.pdf を指定してください',
      'this is no document; give a .docx, .xlsx, .txt or .pdf',
    )
  return readText(bytes)
}
