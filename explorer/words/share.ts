import type { Texts } from '../app/texts.ts'

const ja = {
  share: '共有',
  copyLink: 'リンクをコピー',
  mail: 'メールで送る',
  embed: 'ほかのページに埋め込むHTML',
  copyEmbed: '埋め込み用HTMLをコピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした。文字を選んでコピーしてください。',
  requests: 'GraphiQLで開く',
  requestsNote: 'この画面の問い合わせです。変数も入り、そのまま実行できます。',
  times: (count: number) => (count === 1 ? '' : `（${count}回）`),
}

const en: typeof ja = {
  share: 'Share',
  copyLink: 'Copy the link',
  mail: 'Send by mail',
  embed: 'HTML that shows it in another page',
  copyEmbed: 'Copy the HTML',
  copied: 'Copied',
  notCopied: 'It could not be copied. Please select the text and copy it.',
  requests: 'Open in GraphiQL',
  requestsNote: 'What this view has asked, with its variables, ready to run.',
  times: count => (count === 1 ? '' : ` (${count} times)`),
}

/** The words of handing on a view, and of the questions behind it. */
export const SHARE: Texts<typeof ja> = { ja, en }
