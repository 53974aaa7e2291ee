import { parseArgs } from 'node:util'
import { terminalProgress } from '../environment/progress.ts'
import { explanation } from '../import/explanation.ts'
import { yearToldTwice } from '../import/printed-year.ts'
import { openTarget } from '../import/target.ts'
import { type ReadOptions, readResults } from './read-results.ts'
import { SheetRefused } from './refused.ts'
import { formatResults, formatWritten } from './report.ts'
import { type WriteOptions, writeResults } from './write-results.ts'

const USAGE = `Usage: npm run sheet -- <strategy> [--year 2024|令和6|R6] [--unit 円|千円|万円|百万円] [--out <file.xlsx>]
       npm run sheet -- --read <file.xlsx> [--check] [--folder <folder>]… [--source <source>] [--allow-delete]

  <strategy>      戦略のID。年度の実績を記入する様式（Excel）を作る
                  / the id of a strategy: writes a workbook in which the results of a year are filled in
  --year          記入する年度。なければ、終わった最後の年度 / the fiscal year; else the last that ended
  --unit          金額の単位（円） / the unit of amounts
  --out           作るファイル / the file to write
  --read          記入した様式を、計画のフォルダーのファイルに書き入れて取り込む
                  / writes what was filled in into the files of the plan's folder, and imports them
  --check         確かめて報告するだけで、書き込まない / check and report, write nothing
  --folder        計画のフォルダー。なければ、ここと seed の中から探す
                  / the folder of the plan; else it is looked for here and in seed
  --source        記入された値の出典のID。なければ「出典なし」 / the source of what is new; else none
  --allow-delete  空にしたセルの記録を削除する / an emptied cell takes away what is recorded
`

const [FAILED, WRONG_USAGE] = [1, 2]

type Task =
  | { readonly read: string; readonly options: ReadOptions }
  | { readonly strategy: string; readonly options: WriteOptions }

/** Years in which a plan can be; 99 or 20244 is a slip. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2100]

const yearOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const year = Number(yearToldTwice(text))
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
  throw new SheetRefused(
    `--year ${text} は年度として読み取れません。2024、令和6、R6 のように書いてください / --year ${text} is no fiscal year: write it like 2024, 令和6 or R6`,
  )
}

/** The command line as a task; null when it asks for nothing that there is. Throws SheetRefused for a year that is none. */
const readTask = (args: string[]): Task | null => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        unit: { type: 'string' },
        out: { type: 'string' },
        read: { type: 'string' },
        check: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        folder: { type: 'string', multiple: true },
        source: { type: 'string' },
        'allow-delete': { type: 'boolean' },
      },
    })
    const { read, unit, out, source, folder: folders } = values
    const year = yearOf(values.year)
    const [strategy, ...others] = positionals
    const given = { ...(year === undefined ? {} : { year }) }
    if (read !== undefined && positionals.length === 0)
      return {
        read,
        options: {
          ...given,
          check: values.check ?? values['dry-run'] ?? false,
          allowDelete: values['allow-delete'] ?? false,
          ...(folders ? { folders } : {}),
          ...(source ? { source } : {}),
        },
      }
    if (strategy === undefined || others.length > 0 || read !== undefined) return null
    return { strategy, options: { ...given, ...(unit ? { unit } : {}), ...(out ? { out } : {}) } }
  } catch (error) {
    if (error instanceof SheetRefused) throw error
    return null
  }
}

const run = async (task: Task): Promise<void> => {
  const progress = terminalProgress(process.stderr)
  const target = await openTarget(process.env, progress)
  try {
    const told =
      'read' in task
        ? formatResults(await readResults(target.connection, task.read, { ...task.options, progress }))
        : formatWritten(await writeResults(target.connection, task.strategy, task.options))
    process.stdout.write(`${told}\n`)
  } finally {
    await target.close()
  }
}

const fail = (error: unknown): void => {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const isForeseen = error instanceof SheetRefused || isAbsent
  process.stderr.write(`${isForeseen ? error.message : explanation(error)}\n`)
  process.exitCode = FAILED
}

try {
  const task = readTask(process.argv.slice(2))
  if (task) await run(task)
  else {
    process.stderr.write(USAGE)
    process.exitCode = WRONG_USAGE
  }
} catch (error) {
  fail(error)
}
