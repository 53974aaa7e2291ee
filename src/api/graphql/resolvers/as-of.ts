import { GraphQLError } from 'graphql'

const IN_JAPAN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' })

const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The day asked about, or today in Japan; a day that no calendar has is refused. */
export const dayOf = ({ asOf }: { readonly asOf?: string | null }): string => {
  if (asOf === null || asOf === undefined) return IN_JAPAN.format(new Date())
  if (isCalendarDay(asOf)) return asOf
  throw new GraphQLError('Argument "asOf" must be a day of the calendar, YYYY-MM-DD.', {
    extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' },
  })
}
