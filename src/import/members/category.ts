import { narrow, type Reading, read, wrong } from './reading.ts'

export type Category = 'LOCAL_GOVERNMENT' | 'MINISTRY' | 'PRIVATE'

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

/** The category of a member. */
export const readCategory = (text: string): Reading<Category> => {
  const plain = narrow(text)
  const category = BY_NUMBER[NUMBER.exec(plain)?.[1] ?? ''] ?? BY_NAME.find(([name]) => name.test(plain))?.[1]
  return category
    ? read(category)
    : wrong(
        `「${text}」は会員種別として読み取れません。1号、2号、3号のいずれかを書いてください`,
        `"${text}" is no category of members; write 1号, 2号 or 3号`,
      )
}
