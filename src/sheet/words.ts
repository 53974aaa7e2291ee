import type { Bilingual } from '../model/bilingual.ts'
import { ENUM_WORDS } from '../model/enum-words.ts'

/** Words of sheets for values that have another name in the model. */
const ALSO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ActivityStatus: { 着手: 'ACTIVE', 実施: 'ACTIVE', 完了: 'ENDED' },
  IndicatorValueState: { 事業終了: 'DISCONTINUED', 未調査: 'NOT_SURVEYED', 集計中: 'NOT_YET_KNOWN' },
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** What people call the values of an enum, in Japanese. */
export const wordsOf = (enumName: string, leftOut: readonly string[] = []): readonly string[] =>
  Object.entries(ENUM_WORDS[enumName] ?? {}).flatMap(([value, { ja }]) =>
    leftOut.includes(value) ? [] : [ja],
  )

/** The value of an enum that a word means, in either language or as the API writes it; undefined for none. */
export const valueCalled = (enumName: string, text: string): string | undefined => {
  const word = folded(text)
  const own = Object.entries(ENUM_WORDS[enumName] ?? {}).find(([value, { ja, en }]) =>
    [value, ja, en].some(name => folded(name) === word),
  )
  return own?.[0] ?? Object.entries(ALSO[enumName] ?? {}).find(([name]) => folded(name) === word)?.[1]
}

/** What a value is called; empty for no value. */
export const wordFor = (enumName: string, value: unknown): string =>
  typeof value === 'string' ? (ENUM_WORDS[enumName]?.[value]?.ja ?? value) : ''

const NONE = /^(?:なし|無し|無|none|[-－―ー–—−‐]+)$/i

/** Whether a cell says that there is none, which is not the same as saying nothing. */
export const saysNone = (text: string): boolean => NONE.test(text.trim())

const YES = /^(?:[○〇◯◎✓✔]|見込み?|はい|yes|true|forecast)$/i
const NO = /^(?:[×✕-]|確定|いいえ|no|false|なし)$/i

/** Whether a cell is marked; undefined for a word that is neither yes nor no. */
export const isMarked = (text: string): boolean | undefined => {
  if (text === '' || NO.test(text)) return false
  return YES.test(text) ? true : undefined
}

/** Both languages of a message on one line. */
export const inBoth = ({ ja, en }: Bilingual): string => `${ja} / ${en}`
