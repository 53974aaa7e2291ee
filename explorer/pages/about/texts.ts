import type { Texts } from '../../app/texts.ts'

const ja = {
  title: 'このサイトについて',
  what: [
    'つなぐは、自治体の総合戦略、SDGs、そしてそれを担う団体・課題・提案を一つのグラフにまとめ、「何が、何に、なぜつながるのか」を調べられるようにしたものです。',
    'すべてのつながりに、強さ、確信度、理由、作成者、日付があり、出典の文を引用します。記録がないことは「記録なし」と書き、0とは書きません。',
    '「サンプル」と書かれた団体・課題・提案は、使い方を示すための架空のものです。画面の上のスイッチで、数に入れるかどうかを選べます。',
  ],
  licences: 'データとライセンス',
  licencesNote:
    'プログラムは Apache License 2.0 で公開しています。データのライセンスはデータセットごとに異なります。SDGsのゴールとターゲットの短い名前は、国連の公式の文言ではありません。',
  dataset: 'データセット',
  records: '件数',
  imported: '取込日',
  licence: 'ライセンス',
  notRecorded: '記録なし',
  correction: '誤りを知らせる',
  correctionNote:
    '誤りや不足に気づいたら、このサイトを運営する窓口に知らせてください。下の欄に項目のIDかアドレスを入れると、必要なことを書き込んだメールを用意します。',
  item: '項目のIDまたはアドレス',
  mail: 'メールを用意する',
  copy: '文面をコピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした。下の文を選んでコピーしてください。',
  subject: (id: string) => `つなぐ：記録の誤りについて（${id}）`,
  body: (id: string, address: string) =>
    `対象の項目：${id}\n画面のアドレス：${address}\n\n誤りと思われる点：\n\n正しいと思われる内容：\n\nそれが分かる文書（名称・箇所）：\n`,
  message: '文面',
  terms: '用語',
  downloads: 'データをまとめて入手',
  downloadsNote: '表ごとの全件です。CSVはUTF-8で、表計算ソフトでそのまま開けます。',
  japanese: '日本語',
  english: '英語',
  api: 'GraphQL API',
  schema: 'スキーマ',
}

const en: typeof ja = {
  title: 'About this site',
  what: [
    'tsunagu joins a city’s strategy, the SDGs, and the organisations, needs and offers that could deliver it in one graph, so that anybody can see what is connected to what, and why.',
    'Every link has a strength, a confidence, a reason, an author and a date, and quotes its source. What is not recorded is called that; it is never written as 0.',
    'Organisations, needs and offers marked “Sample” are made up to show how the site works. The switch at the top decides whether they count.',
  ],
  licences: 'Data and licences',
  licencesNote:
    'The program is published under the Apache License 2.0. Each dataset has its own licence. The short names of SDG goals and targets are not the official wording of the United Nations.',
  dataset: 'Dataset',
  records: 'Records',
  imported: 'Imported',
  licence: 'Licence',
  notRecorded: 'not recorded',
  correction: 'Report a mistake',
  correctionNote:
    'If something is wrong or missing, please tell those who run this site. Put the id or the address of the item below, and a mail is prepared with what they need to know.',
  item: 'Id or address of the item',
  mail: 'Prepare a mail',
  copy: 'Copy the text',
  copied: 'Copied',
  notCopied: 'It could not be copied. Please select the text below and copy it.',
  subject: id => `tsunagu: a mistake in a record (${id})`,
  body: (id, address) =>
    `Item: ${id}\nAddress: ${address}\n\nWhat seems wrong:\n\nWhat seems right:\n\nThe document that shows it (name, place):\n`,
  message: 'Text',
  terms: 'Terms',
  downloads: 'Download everything',
  downloadsNote: 'Whole lists, one table each, as CSV in UTF-8 that a spreadsheet opens as it is.',
  japanese: 'Japanese',
  english: 'English',
  api: 'GraphQL API',
  schema: 'Schema',
}

/** The words of the page about the site. */
export const ABOUT: Texts<typeof ja> = { ja, en }
