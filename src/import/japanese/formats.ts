import type { Sentence } from './sentence.ts'

/** What the import says of the forms that files come in. */
export const FORMATS: readonly Sentence[] = [
  [
    /^the file is not UTF-8, perhaps Shift_JIS or UTF-16$/,
    'ファイルの文字コードがUTF-8ではありません（Shift_JIS か UTF-16 かもしれません）',
  ],
  [/^save it again as UTF-8 \("CSV UTF-8" in a spreadsheet\)$/, 'UTF-8で保存し直してください'],
  [/^"(.*)" is an error of a spreadsheet$/, '「$1」は表計算ソフトのエラー値です'],
  [/^the columns are separated by tabs, not by a comma$/, '列の区切りがカンマではなくタブです'],
  [
    /^the columns are separated by wide commas ，, not by a comma$/,
    '列の区切りが半角のカンマではなく全角の「，」です',
  ],
  [/^the columns are separated by (.*), not by a comma$/, '列の区切りがカンマではなく $1 です'],
  [
    /^save the table as CSV UTF-8 \(comma delimited\)$/,
    '「CSV UTF-8（コンマ区切り）」で保存し直してください',
  ],
  [/^the heading is in line (\d+)$/, '見出しは$1行目にあります'],
  [/^remove the lines above it$/, 'その上の行を削除してください'],
  [/^a character that nobody sees \((\S+)\) stands here$/, '目に見えない文字または制御文字（$1）があります'],
  [/^take it out$/, '取り除いてください'],
  [/^a text has at most (\d+) characters$/, '1つの文字列は$1字までです'],
  [/^shorten it$/, '短くしてください'],
  [/^this is JSON$/, 'JSONのファイルです'],
  [/^make a table of it and save that as CSV UTF-8$/, '表にして、CSV UTF-8 で保存してください'],
  [
    /^this is (?:an Excel workbook|a PDF|HTML or XML).*$/s,
    'CSVではない形式（Excelのブック、PDF、HTMLなど）のファイルです',
  ],
  [
    /^this (?:is a (?:document|file|binary|packed)|is an image|workbook has a password).*$/s,
    'CSVではない形式（文書、画像、圧縮ファイル、パスワード付きのブックなど）のファイルです',
  ],
  [
    /^(?:save its table as|unpack it|give a table of text|open it in Excel and save it) .*$/s,
    '.xlsx か「CSV UTF-8（コンマ区切り）」で保存し直してください',
  ],
  [/^(?:open it in|give the table) .*$/s, '「CSV UTF-8（コンマ区切り）」で保存し直してください'],
  [/^this is ISO-2022-JP \(JIS\)$/, '文字コードがISO-2022-JP（JIS）です'],
  [/^save it as UTF-8$/, 'UTF-8で保存し直してください'],
  [/^the file is too large \((\d+ MB)\)$/, 'ファイルが大きすぎます（$1）'],
  [/^divide (?:it into files of at most 64 MB|the file)$/, 'ファイルを分けてください'],
  [/^there are more than (\d+) (?:rows|columns)$/, '行または列が$1を超えています'],
  [
    /^check the separator, and what stands beside the table$/,
    '区切りと、表の右に離れた値がないかを確かめてください',
  ],
  [/^a cell has more than (\d+) characters$/, '1つのセルが$1字を超えています'],
  [/^check that its quotation mark closes$/, '引用符の閉じ忘れがないか確かめてください'],
]
