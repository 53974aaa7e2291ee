import { expect, it } from 'vitest'
import { readTable } from '../src/import/csv.ts'
import { inJapanese } from '../src/import/in-japanese.ts'
import { readRecords } from '../src/import/plan.ts'
import type { DatasetHeader } from '../src/import/row.ts'
import { tableRows } from '../src/import/table-rows.ts'
import { TABLES } from '../src/import/tables/tables.ts'

const at = { file: 'dataset.yaml', line: 1, column: 1 }
const HEADER: DatasetHeader = {
  id: 'dataset:check',
  folder: 'check',
  sample: false,
  nameEnBasis: 'ORIGINAL',
  at,
}

/** What is told of the one row of a table. */
const toldOf = (file: string, heading: string, row: string): string[] => {
  const type = TABLES.find(table => table.file === file)
  if (!type) throw new Error(`there is no table ${file}`)
  const table = readTable(`${file}.csv`, Buffer.from(`${heading}\n${row}\n`))
  const reading = tableRows(`${file}.csv`, type, table, HEADER, { ...at, text: 'none' })
  const { problems } = readRecords([{ header: HEADER, sha256: '', ...reading }])
  return problems.map(({ message }) => message)
}

const BUDGET = 'measure,year,stage,amount,unit'
const EVALUATION = 'item,year,by,grade'
const ORGANIZATION = 'id,nameJa,kind'
const LINK = 'subject,predicate,object,justification,confidence,strength,status,author,assertedOn,commentJa'

it.each([
  ['budgets', BUDGET, 'measure:a.1.1,R6,INITIAL,1,', 'year: "R6" is no number; write 2024'],
  ['budgets', BUDGET, 'measure:a.1.1,2024,INITIAL,1,千', 'unit: "千" is not allowed here; write 千円'],
  [
    'budgets',
    BUDGET,
    'measure:a.1.1,2024,INITIAL,－,',
    'amount: "－" is not a decimal number; write 0, or leave the row out where there is none',
  ],
  ['evaluations', EVALUATION, 'measure:a.1.1,R6.3,HEAD,A', 'year: "R6.3" is no number; write 2023'],
  ['evaluations', EVALUATION, 'measure:a.1.1,2024,課長,A', 'by: "課長" is not allowed here; write HEAD'],
  [
    'organizations',
    ORGANIZATION,
    'org:a,検査,企業',
    'kind: "企業" is not allowed here; write PRIVATE_SECTOR',
  ],
  ['organizations', ORGANIZATION, 'org:a,検査,NPO', 'kind: "NPO" is not allowed here; write NATIONAL_NGO'],
  [
    'assertions',
    LINK,
    'measure:a.1.1,ALIGNS_WITH,sdg:9.3,MANUAL_CURATION,80%,0.5,ACCEPTED,課,2026-04-01,理由',
    'confidence: "80%" is not a decimal number; write 0.8',
  ],
  [
    'assertions',
    LINK,
    'measure:a.1.1,ALIGNS_WITH,sdg:9.3,MANUAL_CURATION,0.8,0.5,承認,課,2026-04-01,理由',
    'status: "承認" is not allowed here; write ACCEPTED',
  ],
])('%s are told what the table has a field for (%#)', (file, heading, row, message) => {
  expect(toldOf(file, heading, row)).toEqual([message])
  expect(inJapanese(message)).toMatch(/[ぁ-ん]/)
})
