/** The Japanese fiscal year 年度 of a day, `YYYY-MM-DD`: it begins on the first of April. */
export const fiscalYear = (day: string): number => {
  const [year = '', month = ''] = day.split('-')
  return Number(month) >= 4 ? Number(year) : Number(year) - 1
}

/** The fiscal years in which a plan begins and ends; null for a day that is not stated. */
export const periodFrom = (startsOn: string | null, endsOn: string | null) => ({
  start: startsOn ? fiscalYear(startsOn) : null,
  end: endsOn ? fiscalYear(endsOn) : null,
})
