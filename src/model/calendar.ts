const IN_JAPAN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' })

/** The day that it is in Japan, YYYY-MM-DD: the one calendar of the API, the import and the files. */
export const todayInJapan = (now: Date = new Date()): string => IN_JAPAN.format(now)

/** Whether a calendar has the day, YYYY-MM-DD. */
export const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The day so many days after 1970-01-01, as YYYY-MM-DD. */
export const dayFromEpoch = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10)
