import { fiscalYear } from '../methods/plan/fiscal-year.ts'
import { fieldText, type Row } from './row.ts'

/** The day on which each strategy of the files begins, by the key of its ids. */
const beginnings = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ type, cells }) => {
      const field = fieldText(cells)
      const [id, startsOn] = [field('id'), field('startsOn')]
      return type.label === 'Strategy' && id && startsOn ? [[id.replace(/^strategy:/, ''), startsOn]] : []
    }),
  )

/** The strategy whose key an indicator's begins with, the longest where several do. */
const beginningOf = (indicator: string, days: ReadonlyMap<string, string>): string | undefined => {
  const parts = indicator.replace(/^indicator:/, '').split('.')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const day = days.get(parts.slice(0, length).join('.'))
    if (day) return day
  }
  return undefined
}

/** Gives a baseline whose source prints no year the year before its plan begins, and says that it is assumed. */
export const withAssumedYears = (rows: readonly Row[]): readonly Row[] => {
  const days = beginnings(rows)
  return rows.map(row => {
    const field = fieldText(row.cells)
    if (row.type.label !== 'IndicatorValue' || field('kind') !== 'BASELINE' || field('year')) return row
    const day = beginningOf(field('indicator') ?? '', days)
    if (!day || !/^\d{4}-\d{2}/.test(day)) return row
    const at = row.cells.get('kind') ?? row.at
    const year = { ...at, text: String(fiscalYear(day) - 1) }
    const cells = new Map([...row.cells, ['year', year], ['yearAssumed', { ...at, text: 'true' }]])
    return { ...row, cells }
  })
}
