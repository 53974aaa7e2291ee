import type { Section } from '../outline/section.ts'
import { quoted } from '../read/width.ts'
import { type DraftItem, type ItemKind, newItem } from './item.ts'
import { itemsIn } from './kind.ts'
import { asLines, describe, indicatorOf, leaveOut, type Notes, takeTables } from './notes.ts'
import { indicatorsInLines } from './prose.ts'
import { PLAIN, type Readers, type Take } from './reading.ts'
import { sdgsIn } from './sdgs.ts'
import { takeDescription } from './take-description.ts'
import { takeEfforts } from './take-efforts.ts'
import { takeIndicators } from './take-indicators.ts'
import { takeItem } from './take-item.ts'

/** Reads what stands below an item, one heading after the other. */
const takeBelow: Take = (item, section, reading) => {
  const { notes, read } = reading
  const own = indicatorsInLines(
    section.lines.filter(({ text }) => quoted(text).replace(/[~～〜\s―—–-]/gu, '') !== item.subtitle),
    false,
  )
  for (const row of own.rows) {
    const indicator = indicatorOf(row)
    if (indicator) item.indicators.push(indicator)
  }
  for (const line of own.rest) item.sdgs.push(...sdgsIn(line.text, line.at))
  describe(item, own.rest)
  takeTables(item, section.tables, notes)
  const hasEfforts = section.children.some(({ role }) => role === 'EFFORTS')
  for (const child of section.children) {
    if (child.role === 'EFFORTS') read.efforts(item, child, reading)
    else if (child.role === 'INDICATORS') read.indicators(item, child, reading)
    else if (child.role === 'DESCRIPTION') read.description(item, child, reading)
    else if (child.role === 'LINKS') {
      const before = item.sdgs.length
      for (const line of asLines(child)) item.sdgs.push(...sdgsIn(line.text, line.at, true))
      if (item.sdgs.length === before) leaveOut(child, notes)
    } else if (child.role === 'CONTEXT' || child.narrative) leaveOut(child, notes)
    else takeItem(item, child, itemsIn(section), { ...PLAIN, hasEfforts }, reading)
  }
}

const READERS: Readers = {
  below: takeBelow,
  efforts: takeEfforts,
  indicators: takeIndicators,
  description: takeDescription,
}

/** An item with all that stands below its heading. */
export const itemOf = (section: Section, kind: ItemKind, notes: Notes): DraftItem => {
  const { marker } = section
  const item = newItem({
    kind,
    name: section.name,
    subtitle: section.subtitle,
    label: marker?.label,
    tier: marker?.tier,
    numbers: marker?.numbers ?? [],
    style: section.style,
    quote: section.quote,
    at: section.at,
  })
  takeBelow(item, section, { notes, read: READERS })
  return item
}
