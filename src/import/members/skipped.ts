import { writeFile } from 'node:fs/promises'
import { guarded } from '../guard.ts'
import { columnOf, headingOf } from './columns.ts'
import type { MemberList } from './list.ts'
import type { SkippedRow } from './report.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** Where the rows that were left out are written: beside the list. */
export const skippedFile = (file: string): string => `${file.replace(/\.[^./\\]*$/, '')}.skipped.csv`

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (cells: readonly string[]) => `${cells.map(guarded).map(quoted).join(',')}\r\n`

/** Writes the rows as they came, with a column of reasons more, for a spreadsheet to open and for the next import. */
export const writeSkipped = async (list: MemberList, skipped: readonly SkippedRow[]): Promise<void> => {
  const reasons = list.heading.findIndex(heading => columnOf(heading) === 'reasons')
  const withReasons = (texts: readonly string[], own: string) => {
    const padded = list.heading.map((_, index) => texts[index] ?? '')
    return reasons < 0 ? [...padded, own] : padded.with(reasons, own)
  }
  const lines = [
    withReasons(list.heading, headingOf('reasons')),
    ...skipped.map(({ row, problems }) =>
      withReasons(row.texts, problems.map(({ message }) => message).join('\n')),
    ),
  ]
  await writeFile(skippedFile(list.file), BYTE_ORDER_MARK + lines.map(line).join(''))
}
