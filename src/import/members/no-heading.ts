import { firstRows } from '../csv.ts'
import { otherKind } from '../file-kind.ts'
import { type Problem, problem } from '../problem.ts'
import { MEMBER_COLUMNS } from './columns.ts'
import { message } from './message.ts'

/** What is wrong with the file as a whole. */
export type Unreadable = { readonly problems: readonly Problem[] }

/** Japanese that was read in another encoding: of CP932 or of the west. */
const GARBLED = /[縺繧譁]|蝗｣|(?:[\u00C0-\u00EF][\u0080-\u00BF]){3}|(?:Ã.|ã[\u0080-\u00BF‚ƒ„]){2}/
/** Two headings with spaces between them, one of which is known. */
const SPACED = /^[^,\t;|\r\n]*(?:団体名|企業名|事業者名|会員名|法人名|名称)[^\S\r\n]+\S[^,\t;|\r\n]*$/m
const SEARCHED = 5_000

const isWord = (text: string): boolean => /\p{L}/u.test(text)

const rowsIn = (text: string): readonly string[][] => {
  const separator = [',', '\t', ';'].find(sign => (text.split('\n')[0] ?? '').includes(sign)) ?? ','
  return text.includes('\uFFFD') ? [] : firstRows(Buffer.from(text), separator, 10)
}

export const wholeFile = (file: string, ja: string, en: string, line = 1): Unreadable => ({
  problems: [problem({ file, line, column: 1 }, message({ ja, en }))],
})

const WIDE_COMMA = /^[^,\t;\r\n]*，/m
/** 団体名、会員種別: a heading whose columns stand between marks of a sentence. */
const SENTENCE_COMMA = /^[^,\t;\r\n、]{0,20}(?:団体名|企業名|事業者名|会員名|法人名|名称)、[^,\t;\r\n]*$/m

/** A heading whose columns are separated by bars. */
const BARS = /^[^,\t;\r\n]*\|[^,\t;\r\n]*$/m

/** An archive that is a workbook, as far as its bytes say, and cannot be read: it is broken or was cut off. */
export const otherArchive = (file: string, bytes: Buffer): Unreadable | undefined =>
  bytes.includes('xl/') && !bytes.includes('xl/workbook.bin')
    ? wholeFile(
        file,
        'Excelのブックが壊れているか、途中で切れています。もう一度受け取るか、Excelで開いて保存し直してください',
        'the workbook is broken or was cut off; get it again, or open it in a spreadsheet and save it',
      )
    : undefined

/** Why no heading was found; `sheets` names those of a workbook. */
export const noHeading = (file: string, content: Buffer, sheets: readonly string[] = []): Unreadable => {
  const kind = otherKind(content)
  if (kind) return wholeFile(file, kind.ja, kind.en)
  if (WIDE_COMMA.test(content.toString('utf8').slice(0, 2_000)))
    return wholeFile(
      file,
      '区切りが全角のカンマ「，」です。半角のカンマ「,」に直してください',
      'the separator is a wide comma ，; write a plain one',
    )
  if (SENTENCE_COMMA.test(content.toString('utf8').slice(0, 2_000)))
    return wholeFile(
      file,
      '区切りが読点「、」です。半角のカンマ「,」に直してください',
      'the separator is the mark 、; write a plain comma',
    )
  if (BARS.test(content.toString('utf8').slice(0, 2_000)))
    return wholeFile(
      file,
      '区切りが縦棒「|」です。カンマ「,」かタブで区切って保存し直してください',
      'the separator is a bar |; save the list with commas or tabs',
    )
  const text = content.toString('utf8').slice(0, SEARCHED)
  if (GARBLED.test(text))
    return wholeFile(
      file,
      '文字化けしたまま保存されています。元のファイルを正しい文字コードで開き、UTF-8で保存し直してください',
      'the text was read in a wrong encoding and saved so; open the original in its own and save it as UTF-8',
    )
  const known = MEMBER_COLUMNS.map(({ ja, en }) => `${ja} (${en})`).join('、')
  const spaced = !/[,\t]/.test(text) && SPACED.test(text)
  if (spaced)
    return wholeFile(
      file,
      '列が空白（スペース）で区切られています。カンマ「,」かタブで区切って保存し直してください',
      'the columns are separated by spaces; save the list with commas or tabs',
    )
  if (sheets.length > 0 && /^[\s,\uFEFF]*$/.test(text))
    return wholeFile(
      file,
      `シート（${sheets.join('、')}）が空です。会員の一覧のあるブックを指定してください`,
      `the sheet is empty (${sheets.join(', ')}); give the workbook that holds the members`,
    )
  const stands = rowsIn(text).find(
    row => row.filter(isWord).length > 1 && row.every(cell => cell.length < 40),
  )
  const found = stands?.filter(isWord).join('、')
  const [foundJa, foundEn] = found
    ? [
        `見出しと思われる行には「${found}」があります。団体の名称の列の見出しを「団体名」に直してください。`,
        `; a row reads ${found}: call the column of names 団体名`,
      ]
    : ['', '']
  const [sheetsJa, sheetsEn] =
    sheets.length > 0 ? [`（シート: ${sheets.join('、')}）`, ` (sheets: ${sheets.join(', ')})`] : ['', '']
  return wholeFile(
    file,
    `UTF-8、UTF-16、EUC-JP、CP932（Shift_JIS）のいずれで読んでも、列見出しの行が見つかりません${sheetsJa}。「団体名」を含む見出しの行を付けてください。${foundJa}見出しは次のとおりです: ${known}`,
    `no row of headings is found in UTF-8, UTF-16, EUC-JP or CP932 (Shift_JIS)${sheetsEn}${foundEn}; add one with at least 団体名, or Name. The headings known are listed before this sentence`,
  )
}
