import type { Sentence } from './sentence.ts'

/** What the import says of YAML. */
export const YAML: readonly Sentence[] = [
  [/^not valid YAML: (.*)$/s, 'YAMLとして読み取れません（$1）'],
  [/^correct the line$/, 'この行を直してください'],
  [/^anchors(?:,| and) aliases(?: and tags)? are not read$/, 'アンカー、エイリアス、タグは使えません'],
  [/^write the value out here$/, 'ここに値を書いてください'],
  [/^a sign of YAML begins the text$/, '文字列がYAMLの記号で始まっています'],
  [/^a # after a space begins a comment$/, '空白の後の # から先は注釈とみなされます'],
  [
    /^put the text into quotation marks: (.*?)\. A comment stands on a line of its own$/s,
    '文字列を引用符で囲んでください: $1（注釈は別の行に書いてください）',
  ],
  [/^put the text into quotation marks: (.*)$/s, '文字列を引用符で囲んでください: $1'],
  [
    /^put all of the text into the quotation marks, or a space behind the #$/,
    '文字列の全体を引用符で囲むか、# の後に空白を入れてください',
  ],
  [/^no space stands behind "(\S+)"$/, '「$1」の後に半角の空白がありません'],
  [/^a text goes on here with "- "$/, '前の行の文が、ここに「- 」で続いています'],
  [
    /^a text goes on in the next line and holds ": " there$/,
    '前の行の文がここに続き、その中に「: 」があります',
  ],
  [/^begin it with \|$/, '文の始めに | を置いてください'],
  [/^a \\ within " " begins a sign of its own$/, '" " の中の \\ は特別な記号の始まりです'],
  [/^write it twice$/, '2つ重ねて書いてください'],
  [/^"(.*)" is one level$/, '「$1」が1つの階層として読まれます'],
  [/^write each between commas, as \[政策, 施策\]$/, '[政策, 施策] のように半角のカンマで区切ってください'],
  [/^write a semicolon between several$/, '複数あるときは半角の ; で区切ってください'],
  [/^leave out the comma: (.*)$/, 'カンマを除いてください: $1'],
  [/^leave out the commas$/, 'カンマを除いてください'],
  [/^a tab stands before the text$/, '行の先頭にタブがあります'],
  [/^indent with spaces only$/, '字下げには半角の空白だけを使ってください'],
  [/^a wide colon stands behind (\S+)$/, '$1 の後のコロンが全角です'],
  [/^write ": "$/, '「: 」（半角のコロンと空白）を書いてください'],
  [
    /^YAML puts a space where this text goes on in the next line$/,
    'YAMLでは、改行の位置に空白が入ってしまいます',
  ],
  [/^write it on one line, or begin it with \|$/, '1行で書くか、| で始めてください'],
  [/^fields are expected here, each as "name: value"$/, 'ここには「項目名: 値」の形の項目が必要です'],
  [/^write them so$/, 'その形で書いてください'],
  [/^a list is expected here$/, 'ここには一覧が必要です'],
  [/^begin each item with "-"$/, '各項目を「-」で始めてください'],
  [/^(\S+) takes one value$/, '「$1」の値は1つです'],
  [/^write it on one line$/, '1行で書いてください'],
]
