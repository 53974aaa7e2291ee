/** Eras with the year in which each begins, the latest first. */
const ERAS = [
  [2019, '令和'],
  [1989, '平成'],
  [1926, '昭和'],
  [1912, '大正'],
  [1868, '明治'],
] as const

/** A year as Japanese plans print it: 令和2, 平成元. A year before 1868 as its number. */
export const eraYear = (year: number): string => {
  const [first, name] = ERAS.find(([begins]) => year >= begins) ?? [0, '']
  if (name === '') return String(year)
  return `${name}${year === first ? '元' : year - first + 1}`
}

/** A fiscal year in Japanese, as plans print it and as a calendar counts: 令和5（2023）年度. */
export const fiscalYearJa = (year: number): string => `${eraYear(year)}（${year}）年度`

/** Several fiscal years in Japanese: 令和2～5年度, 平成30～令和2年度. */
export const fiscalYearsJa = (from: number, to: number): string => {
  if (from === to) return `${eraYear(from)}年度`
  const [begin, end] = [eraYear(from), eraYear(to)]
  const isOneEra = begin.slice(0, 2) === end.slice(0, 2)
  return `${begin}～${isOneEra ? end.slice(2) : end}年度`
}
