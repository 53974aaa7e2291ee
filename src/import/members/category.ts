import { fold } from '../../text/fold.ts'
import type { Category, StatedCategory } from '../tables/category.ts'
import { narrow, type Reading, read, wrong } from './reading.ts'

export type { Category } from '../tables/category.ts'

const BY_NUMBER: Readonly<Record<string, Category>> = {
  '1': 'LOCAL_GOVERNMENT',
  一: 'LOCAL_GOVERNMENT',
  '2': 'MINISTRY',
  二: 'MINISTRY',
  '3': 'PRIVATE',
  三: 'PRIVATE',
}

const BY_NAME: readonly (readonly [RegExp, Category])[] = [
  [/^(地方公共団体|自治体|都道府県|市区町村|local_government|local government)/i, 'LOCAL_GOVERNMENT'],
  [/^(関係省庁|関係府省庁|府省庁|省庁|ministry)/i, 'MINISTRY'],
  [/^(民間団体|民間企業|民間|private)/i, 'PRIVATE'],
]

/** 1号, １号会員, 第1号, ①, 1, and each with an explanation in brackets behind it. */
const NUMBER = /^第?\s*([123一二三])\s*号?\s*(?:会員)?\s*(?:[（(:].*)?$/s

const broadOf = (plain: string): Category | undefined =>
  BY_NUMBER[NUMBER.exec(plain)?.[1] ?? ''] ?? BY_NAME.find(([name]) => name.test(plain))?.[1]

const notNumbered = (text: string) =>
  wrong(
    `「${text}」は会員種別として読み取れません。1号、2号、3号のいずれかを書いてください`,
    `"${text}" is no category of members; write 1号, 2号 or 3号`,
  )

/** The category of a member as the Cabinet Office's platform numbers them, and as many name them. */
export const readCategory = (text: string): Reading<Category> => {
  const category = broadOf(narrow(text))
  return category ? read(category) : notNumbered(text)
}

/** What a list says of a member's category: the word as printed, and the broad category it belongs to. */
export type MemberCategory = { readonly label: string; readonly category: Category }

const key = (text: string) => fold(text).text.replaceAll(' ', '')

/**
 * Reads the words of one platform. One that states its categories has only these; for one that states none,
 * every word is taken, and what it means more broadly may stay unknown.
 */
export const categoryReader =
  (stated: readonly StatedCategory[]) =>
  (text: string): Reading<MemberCategory> => {
    const known = stated.find(({ label }) => key(label) === key(text))
    if (known) return read({ label: text, category: known.category })
    const broad = broadOf(narrow(text))
    if (!/[\p{L}\p{N}]/u.test(text))
      return wrong(
        `「${text}」は会員種別ではありません。種別を言葉で書いてください`,
        `"${text}" is no category; write it in words`,
      )
    if (stated.length === 0) return read({ label: text, category: broad ?? 'UNKNOWN' })
    if (broad && stated.some(({ label, category }) => category === broad && broadOf(narrow(label)) === broad))
      return read({ label: text, category: broad })
    const labels = stated.map(({ label }) => label)
    const isNumbered = labels.every(label => /^[123]号/.test(narrow(label)))
    if (isNumbered) return notNumbered(text)
    return wrong(
      `「${text}」はこのプラットフォームの会員種別ではありません。${labels.join('、')}のいずれかを書いてください`,
      `"${text}" is no category of this platform; write one of ${labels.join(', ')}`,
    )
  }
