import type { Ratio } from '../statistics.ts'

/** A table of Markdown. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What is not there, or not known. */
export const NOTHING = '–'

/** A number with two digits that say something, or all before the point. */
export const short = (value: number | undefined): string => {
  if (value === undefined || !Number.isFinite(value)) return NOTHING
  if (Math.abs(value) >= 9.95) return Math.round(value).toLocaleString('en')
  return value.toFixed(Math.abs(value) >= 0.995 ? 1 : 2)
}

export const ratioText = (ratio: Ratio | null): string =>
  ratio ? `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})` : NOTHING

/** Values one after the other, as in `1.2 / 3.4`; without those at the end that nobody has. */
export const beside = (values: readonly string[]): string => values.join(' / ')
