import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Connection } from '../graph/engine/driver.ts'
import { inLockedStore } from '../import/locked-store.ts'
import { type RowKind, SHEETS, UNITS } from './columns.ts'
import { periodWithout, readFacts, yearDue } from './facts.ts'
import { makeWorkbook } from './make-workbook.ts'
import { SheetRefused } from './refused.ts'
import { rowsOf } from './rows.ts'

export interface WriteOptions {
  /** The fiscal year to be filled in; the last that ended where none is named. */
  readonly year?: number
  /** The unit of amounts. */
  readonly unit?: string
  /** The file; named after strategy and year where none is. */
  readonly out?: string
}

/** The workbook that was written, of which year, and how many rows each of its sheets has. */
export interface Written {
  readonly file: string
  readonly year: number
  readonly rows: Readonly<Record<RowKind, number>>
  /** The fiscal years of the plan, where the year lies outside them. */
  readonly period?: ReturnType<typeof periodWithout>
}

/** What a workbook of a strategy holds, without writing it. */
export const resultsWorkbook = (connection: Connection, strategy: string, options: WriteOptions = {}) =>
  inLockedStore(connection, true, async runner => {
    const { unit = '円' } = options
    if (!(unit in UNITS))
      throw new SheetRefused(
        `金額の単位は ${Object.keys(UNITS).join('・')} のいずれかです / the unit is one of ${Object.keys(UNITS).join(', ')}`,
      )
    const facts = await readFacts(runner, strategy)
    const year = options.year ?? yearDue(facts)
    const count = (kind: RowKind) => rowsOf(kind, facts, year, unit).length
    const rows = { indicator: count('indicator'), initiative: count('initiative') }
    const content = makeWorkbook(facts, year, unit)
    return { keep: false, id: facts.id, year, rows, period: periodWithout(facts, year), content }
  })

/** Writes the workbook of a strategy; it appears whole or not at all, and no other file is written over. */
export const writeResults = async (
  connection: Connection,
  strategy: string,
  options: WriteOptions = {},
): Promise<Written> => {
  const { id, year, rows, period, content } = await resultsWorkbook(connection, strategy, options)
  const file = options.out ?? `${id.replace('strategy:', '')}-${year}.xlsx`
  if (existsSync(file) && !readFileSync(file).equals(content))
    throw new SheetRefused(
      `${file} は既にあり、内容が違います（記入済みかもしれません）。--out で別の名前を指定してください / ${file} is there already and holds something else, perhaps what somebody filled in: name another file by --out`,
    )
  writeFileSync(`${file}.part`, content, { flush: true })
  renameSync(`${file}.part`, file)
  if (rows.indicator + rows.initiative === 0)
    throw new SheetRefused(
      `${id} には ${Object.values(SHEETS).join('も')}もありません / ${id} has neither indicators nor initiatives`,
    )
  return { file, year, rows, period }
}
