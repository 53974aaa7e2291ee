import { GraphQLError } from 'graphql'
import { type Conditions, type Filters, isRange } from '../../../graph/engine/filter.ts'
import { isCalendarDay } from '../../../model/calendar.ts'

const days = (filters: Filters, conditions: Conditions): readonly (readonly [string, unknown])[] =>
  Object.entries(filters).flatMap(([name, { kind }]): (readonly [string, unknown])[] => {
    const condition = conditions[name]
    if (kind === 'day') return [[name, condition]]
    if (kind !== 'range' || typeof condition !== 'object' || condition === null) return []
    return Object.entries(condition).map(([end, value]) => [`${name}.${end}`, value])
  })

const refused = (argument: string, meant: string): GraphQLError =>
  new GraphQLError(`Argument "${argument}" must be ${meant}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  })

/** An end as it is compared: moments may be written in several ways, days and numbers in one. */
const comparable = (end: string | number): string | number =>
  typeof end === 'string' && end.includes('T') ? Date.parse(end) : end

/** A range that ends before it begins holds nothing, and is a mistake. */
const requireForward = (filters: Filters, conditions: Conditions): void => {
  for (const [name, { kind }] of Object.entries(filters)) {
    const condition = conditions[name]
    if (kind !== 'range' || condition === null || condition === undefined || !isRange(condition)) continue
    const { from = null, to = null } = condition
    if (from !== null && to !== null && comparable(from) > comparable(to))
      throw refused(`filter.${name}.from`, 'no greater than "to"')
  }
}

const isRealMoment = (moment: string): boolean =>
  isCalendarDay(moment.slice(0, 10)) && !Number.isNaN(Date.parse(moment))

/** A filter whose days a calendar has, whose moments a clock, and whose ranges run forward; another is refused by name. */
export const withRealDays = (filters: Filters, conditions: Conditions): Conditions => {
  for (const [field, day] of [
    ...days(filters, conditions),
    ['changedSince', conditions.changedSince] as const,
  ]) {
    if (typeof day !== 'string') continue
    const isMoment = day.includes('T')
    if (isMoment ? isRealMoment(day) : isCalendarDay(day)) continue
    throw refused(
      `filter.${field}`,
      isMoment ? 'a moment in UTC, such as 2020-04-01T00:00:00Z' : 'a day of the calendar, YYYY-MM-DD',
    )
  }
  requireForward(filters, conditions)
  return conditions
}
