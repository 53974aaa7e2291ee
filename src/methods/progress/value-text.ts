import { Decimal } from 'decimal.js'
import type { Bilingual } from '../../model/bilingual.ts'
import { isNumeric, type Numeric, type Value } from './indicator-values.ts'

/** What an indicator counts in, as the source prints it; null where it prints nothing. */
export type Unit = { readonly [Language in keyof Bilingual]: string | null }

export const digits = (value: number | string): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** One decimal at most: more would be read as precision. What is less keeps its first digit: it is not nothing. */
export const short = (value: Decimal): string => {
  const rounded = value.toDecimalPlaces(1)
  return digits((rounded.isZero() ? value.toSignificantDigits(1) : rounded).toFixed())
}

/** A pace in whole percent of the one needed; one that only nears it is never told as 100. */
export const paceShare = (ratio: Decimal): string => {
  const share = ratio.times(100)
  const whole = share.toDecimalPlaces(0)
  if (!whole.equals(100) || share.equals(100)) return digits(whole.toString())
  return digits(
    share.toDecimalPlaces(1, share.lessThan(100) ? Decimal.ROUND_DOWN : Decimal.ROUND_UP).toString(),
  )
}

const isPercent = ({ ja, en }: Unit): boolean => /[%％]/.test(ja ?? en ?? '')

/** A number with its unit; signs stand close, words apart. */
export const counted = (number: string, { ja, en }: Unit): Bilingual => {
  const english = en ?? ja ?? ''
  return {
    ja: `${number}${ja ?? en ?? ''}`,
    en: `${number}${english === '' || english.startsWith('%') ? '' : ' '}${english}`,
  }
}

/** The unit of a difference: of a share in points, of what is counted by year without the year. */
export const ofDifference = (unit: Unit): Unit =>
  isPercent(unit)
    ? { ja: 'ポイント', en: 'percentage points' }
    : { ja: unit.ja?.replace(/[/／]年$/, '') ?? null, en: unit.en?.replace(/ a year$/, '') ?? null }

/** What a value counts in: its own unit, where it has one. */
export const unitFor = ({ unitJa, unitEn }: Value, unit: Unit): Unit =>
  unitJa || unitEn ? { ja: unitJa ?? null, en: unitEn ?? null } : unit

export const quoted = ({ textJa, textEn }: Value): Bilingual => ({
  ja: `「${textJa ?? textEn ?? ''}」`,
  en: `"${textEn ?? textJa ?? ''}"`,
})

const around = (before: Bilingual, number: Bilingual, after: Bilingual): Bilingual => ({
  ja: before.ja + number.ja + after.ja,
  en: before.en + number.en + after.en,
})

export const NOTHING: Bilingual = { ja: '', en: '' }

const bounded = (value: Numeric<Value>, ofIndicator: Unit): Bilingual => {
  const unit = unitFor(value, ofIndicator)
  const number = counted(digits(value.value), unit)
  switch (value.comparator) {
    case 'EQUAL':
      return number
    case 'AT_LEAST':
      return around({ ja: '', en: 'at least ' }, number, { ja: '以上', en: '' })
    case 'AT_MOST':
      return around({ ja: '', en: 'at most ' }, number, { ja: '以下', en: '' })
    case 'ABOUT':
      return around({ ja: '約', en: 'about ' }, number, NOTHING)
    case 'BETWEEN': {
      const upper = counted(digits(value.valueTo ?? value.value), unit)
      return {
        ja: `${digits(value.value)}～${upper.ja}`,
        en: `${digits(value.value)} to ${upper.en}`,
      }
    }
  }
}

/** A value as it is told: a number with its bound and unit, or words. */
export const told = (value: Value, unit: Unit): Bilingual =>
  isNumeric(value) ? bounded(value, unit) : quoted(value)
