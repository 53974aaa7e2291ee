import { quoted } from '../read/width.ts'
import { isAction, isSentence } from './kind.ts'
import { describe, indicatorOf, leaveOut, takeTables } from './notes.ts'
import { indicatorsInLines } from './prose.ts'
import type { Take } from './reading.ts'
import { takeItem } from './take-item.ts'

/** Reads what stands below 主な取組 and the like. */
export const takeEfforts: Take = (item, section, reading) => {
  const { notes, read } = reading
  const isMeasures = section.word === '施策' && item.kind === 'GOAL'
  const way = { isEffort: !isMeasures, hasEfforts: true, word: section.word }
  takeTables(item, section.tables, notes)
  const { rows, rest } = indicatorsInLines(section.lines, false)
  item.indicators.push(...rows.flatMap(row => indicatorOf(row) ?? []))
  for (const line of rest) {
    // A list without signs: short lines that are no sentences, or say what will be done.
    const isItem =
      section.children.length === 0 &&
      section.word !== 'プロジェクト' &&
      line.text.length <= 80 &&
      (!isSentence(line.text) || isAction(line.text)) &&
      !/[:：]$/.test(line.text)
    if (!isItem) describe(item, [line])
    else
      takeItem(
        item,
        {
          ...section,
          role: undefined,
          marker: undefined,
          style: 'listed',
          name: quoted(line.text),
          quote: quoted(line.text),
          at: line.at,
          lines: [],
          tables: [],
          children: [],
        },
        [],
        way,
        reading,
      )
  }
  for (const child of section.children) {
    if (child.role === 'INDICATORS') read.indicators(item, child, reading)
    else if (child.role === 'CONTEXT') leaveOut(child, notes)
    else if (child.role === 'DESCRIPTION') read.description(item, child, reading)
    else if (child.role === 'EFFORTS') read.efforts(item, child, reading)
    else takeItem(item, child, section.children, way, reading)
  }
}
