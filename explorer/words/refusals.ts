import type { Texts } from '../app/texts.ts'

/** What the API has refused, in the words of its errors. */
export type Refusal = {
  readonly code: string | undefined
  /** The argument that is at fault, with the fields that lead to it: `for.profile.text`. */
  readonly argument: string | undefined
  /** The greatest number that is allowed. */
  readonly limit: number | undefined
  /** What the API says, in English. */
  readonly message: string
}

type Sentence = (refusal: Refusal) => string

/** The last word of the argument: what a filter holds tells more than the filter. */
const named = ({ argument }: Refusal): string =>
  argument?.split('.').findLast(word => !/^(anyOf|allOf|noneOf|\d+)$/.test(word)) ?? ''

const CURSORS = ['after', 'before']
const TEXTS = ['text', 'prefix']
const NUMBERS = ['first', 'last', 'limit', 'depth', 'maxLength', 'maxMembers']

const wronglyAskedJa: Sentence = refusal => {
  const word = named(refusal)
  const { limit } = refusal
  if (CURSORS.includes(word))
    return '条件が変わったため、続きを表示できません。最初から表示し直してください。'
  if (TEXTS.includes(word) && limit !== undefined)
    return `ことばが長すぎます。${limit.toLocaleString('ja')}文字以内に短くしてください。`
  if (NUMBERS.includes(word) && limit !== undefined)
    return `一度に指定できるのは${limit.toLocaleString('ja')}までです。数を減らしてください。`
  if (limit !== undefined)
    return `選んだ条件が多すぎます（${limit.toLocaleString('ja')}件まで）。条件を減らしてください。`
  return `リンクの「${word || '条件'}」が指すものは、ここにないか、この画面では使えません。検索や一覧から選び直してください。`
}

const ja: Readonly<Record<string, Sentence>> = {
  BAD_USER_INPUT: wronglyAskedJa,
  QUERY_TOO_LARGE: () => '一度に表示する量が多すぎます。開いている項目を減らすか、条件で絞り込んでください。',
  REQUEST_TOO_LARGE: () => '条件が多すぎて送れませんでした。条件を減らしてください。',
  RATE_LIMITED: () => '短い時間に多くの読み込みがありました。1分ほど待ってから読み込み直してください。',
  DEADLINE_EXCEEDED: () => '時間内に答えが返りませんでした。少し待ってから読み込み直してください。',
  UNAUTHENTICATED: () => 'このサーバーを使うには認証が必要です。サイトの管理者に問い合わせてください。',
  NOT_FOUND: () => '求められたものは、ここにはありません。検索や一覧から選び直してください。',
  INTERNAL_SERVER_ERROR: () =>
    'サーバーで問題が起きました。少し待ってから読み込み直してください。続くときは、下の番号を添えて知らせてください。',
}

/** What is left is a page that is older than its server. */
const OLD_PAGE_JA = '画面が古くなっているようです。ページを読み込み直してください。'

/** What has to be done, in the language of the page; in English the API says it itself. */
export const REFUSALS: Texts<Sentence> = {
  ja: refusal => (ja[refusal.code ?? ''] ?? (() => OLD_PAGE_JA))(refusal),
  en: ({ code, message }) =>
    code === 'DEADLINE_EXCEEDED'
      ? 'The answer did not come in time. Please load it again in a moment.'
      : message,
}
