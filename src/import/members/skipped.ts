import { readFile, unlink, writeFile } from 'node:fs/promises'
import { guarded } from '../guard.ts'
import { ImportRefused, problem } from '../problem.ts'
import { columnOf, headingOf } from './columns.ts'
import type { MemberList } from './list.ts'
import { message } from './message.ts'
import type { SkippedRow } from './report.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** The files beside a list that rows left out go into; later ones where a person may work in the first. */
const skippedFile = (file: string, count: number): string =>
  `${file.replace(/\.[^./\\]*$/, '')}.skipped${count === 1 ? '' : `-${count}`}.csv`

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (cells: readonly string[]) => `${cells.map(guarded).map(quoted).join(',')}\r\n`

/** The rows as they came, with a column of reasons more, for a spreadsheet to open and for the next import. */
const contentOf = (list: MemberList, skipped: readonly SkippedRow[]): string => {
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
  return BYTE_ORDER_MARK + lines.map(line).join('')
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

const cannotBeWritten = (file: string, error: unknown) =>
  new ImportRefused([
    problem(
      { file, line: 1, column: 1 },
      message({
        ja: `取り込めない行をこのファイルに書き出せません（${codeOf(error)}）。同じ名前のフォルダーや開いているファイルがあれば移すか閉じ、書き込みのできる場所に名簿を置いてください`,
        en: `the rows left out cannot be written into this file (${codeOf(error)}); move or close what has this name, or put the list where files can be written`,
      }),
    ),
  ])

/** What a file holds; null where there is none. */
const textOf = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Where rows that are left out go, and which files of earlier runs stand beside it. */
export type SkippedFile = {
  /** Undefined where no row is left out. */
  readonly file: string | undefined
  readonly content: string
  /** True where an earlier run wrote just this. */
  readonly isWritten: boolean
  /** Files of earlier runs, perhaps mended since: they are left as they are. */
  readonly earlier: readonly string[]
}

/**
 * Finds a file for the rows left out. One that holds something else is never written over: a person may be
 * mending it. Throws ImportRefused where a name leads to what cannot be read.
 */
export const fileForSkipped = async (
  list: MemberList,
  skipped: readonly SkippedRow[],
): Promise<SkippedFile> => {
  const content = skipped.length > 0 ? contentOf(list, skipped) : ''
  const earlier: string[] = []
  for (let count = 1; ; count += 1) {
    const file = skippedFile(list.file, count)
    const text = await textOf(file).catch((error: unknown) => {
      if (skipped.length > 0) throw cannotBeWritten(file, error)
      return null
    })
    if (skipped.length > 0 && (text === null || text === content))
      return { file, content, isWritten: text === content, earlier }
    if (text === null) return { file: undefined, content, isWritten: false, earlier }
    earlier.push(file)
  }
}

/** Writes what `fileForSkipped` found; throws ImportRefused, and leaves nothing, where that fails. */
export const writeSkipped = async ({ file, content, isWritten }: SkippedFile): Promise<void> => {
  if (file === undefined || isWritten) return
  try {
    await writeFile(file, content, { flag: 'wx' })
  } catch (error) {
    // A part of it, on a full disk, would pass for all of it; what another program put there stays.
    if (codeOf(error) !== 'EEXIST') await unlink(file).catch(() => undefined)
    throw cannotBeWritten(file, error)
  }
}
