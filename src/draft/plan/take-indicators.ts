import { quoted } from '../read/width.ts'
import { asLines, indicatorOf, takeTables } from './notes.ts'
import { indicatorsInLines } from './prose.ts'
import { PLAIN, type Take } from './reading.ts'
import { takeItem } from './take-item.ts'

/** Reads what stands below 数値目標 and the like. */
export const takeIndicators: Take = (item, section, reading) => {
  const { notes, read } = reading
  takeTables(item, section.tables, notes)
  const lines = section.lines
  const { rows, rest } = indicatorsInLines(lines, true)
  item.indicators.push(...rows.flatMap(row => indicatorOf(row) ?? []))
  for (const line of rest)
    if (!/^[※(（]/.test(line.text.trim()))
      notes.remarks.push({
        at: line.at,
        text: quoted(line.text),
        why: {
          ja: '指標の見出しの下にある、指標として読み取れない行です',
          en: 'a line below a heading of indicators that could not be read as one',
        },
      })
  for (const child of section.children) {
    if (child.role === 'EFFORTS') read.efforts(item, child, reading)
    else if (child.role === 'INDICATORS') read.indicators(item, child, reading)
    else {
      const found = indicatorsInLines(asLines(child), true)
      const isIndicator =
        found.rows.length > 0 && child.children.every(({ children }) => children.length === 0)
      if (isIndicator) item.indicators.push(...found.rows.flatMap(row => indicatorOf(row) ?? []))
      else if (child.tables.length > 0 && child.children.length === 0) takeTables(item, child.tables, notes)
      else takeItem(item, child, section.children, PLAIN, reading)
      if (isIndicator) takeTables(item, child.tables, notes)
    }
  }
}
