import { GraphQLError } from 'graphql'
import type { Conditions, Filters } from '../../../graph/engine/filter.ts'
import { isCalendarDay } from '../../../model/calendar.ts'

const days = (filters: Filters, conditions: Conditions): readonly (readonly [string, unknown])[] =>
  Object.entries(filters).flatMap(([name, { kind }]): (readonly [string, unknown])[] => {
    const condition = conditions[name]
    if (kind === 'day') return [[name, condition]]
    if (kind !== 'range' || typeof condition !== 'object' || condition === null) return []
    return Object.entries(condition).map(([end, value]) => [`${name}.${end}`, value])
  })

const isRealMoment = (moment: string): boolean =>
  isCalendarDay(moment.slice(0, 10)) && !Number.isNaN(Date.parse(moment))

/** A filter whose days a calendar has, and whose moments a clock; another is refused by name. */
export const withRealDays = (filters: Filters, conditions: Conditions): Conditions => {
  for (const [field, day] of [
    ...days(filters, conditions),
    ['changedSince', conditions.changedSince] as const,
  ]) {
    if (typeof day !== 'string') continue
    const isMoment = day.includes('T')
    if (isMoment ? isRealMoment(day) : isCalendarDay(day)) continue
    const argument = `filter.${field}`
    throw new GraphQLError(
      `Argument "${argument}" must be ${isMoment ? 'a moment in UTC, such as 2020-04-01T00:00:00Z' : 'a day of the calendar, YYYY-MM-DD'}.`,
      {
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    )
  }
  return conditions
}
