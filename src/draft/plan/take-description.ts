import { isBullet, isSentence } from './kind.ts'
import { asLines, describe, leaveOut, takeTables } from './notes.ts'
import { PLAIN, type Take } from './reading.ts'
import { takeItem } from './take-item.ts'

/** Reads what is said of an item, and the items that stand within it. */
export const takeDescription: Take = (item, section, reading) => {
  const { notes, read } = reading
  describe(item, section.lines)
  takeTables(item, section.tables, notes)
  for (const child of section.children) {
    if (child.role === 'EFFORTS') read.efforts(item, child, reading)
    else if (child.role === 'INDICATORS') read.indicators(item, child, reading)
    else if (child.role === 'CONTEXT') leaveOut(child, notes)
    else if (isBullet(child) || isSentence(child.name)) describe(item, asLines(child))
    else takeItem(item, child, section.children, PLAIN, reading)
  }
}
