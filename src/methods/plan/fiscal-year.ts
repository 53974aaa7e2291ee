/** The Japanese fiscal year 年度 of a day, `YYYY-MM-DD`: it begins on the first of April. */
export const fiscalYear = (day: string): number => {
  const [year = '', month = ''] = day.split('-')
  return Number(month) >= 4 ? Number(year) : Number(year) - 1
}
