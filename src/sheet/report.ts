import { formatReport } from '../import/report.ts'
import { SHEETS } from './columns.ts'
import type { ResultsReport } from './read-results.ts'
import type { Wanted } from './wanted.ts'
import type { Written } from './write-results.ts'

/** What was written, as a person reads it. */
export const formatWritten = ({ file, year, rows, period }: Written): string =>
  [
    `${file}: ${year}年度、${SHEETS.indicator} ${rows.indicator}行、${SHEETS.initiative} ${rows.initiative}行`,
    `${file} is for ${year}: ${rows.indicator} rows of indicators, ${rows.initiative} of initiatives.`,
    ...(period
      ? [
          `${year}年度は計画の期間（${period.from ?? ''}～${period.to ?? ''}年度）の外です。違う場合は --year を確かめてください / ${year} lies outside the years of the plan (${period.from ?? ''}–${period.to ?? ''}): check --year if that is not meant`,
        ]
      : []),
  ].join('\n')

const count = (wanted: Wanted, label: string): number =>
  new Set(wanted.records.flatMap(record => (record.label === label ? record.id : []))).size

const clearedLines = ({ cleared, clearedTaken }: ResultsReport): string[] => {
  const all = [...cleared.records, ...cleared.items, ...cleared.removed]
  if (all.length === 0) return []
  const verdict = clearedTaken
    ? '空にしたセルの記録を除きました / Emptied cells took away:'
    : '空にしたセルの記録はそのまま残します（--allow-delete で除く） / Emptied cells; what is recorded stays, --allow-delete would take it away:'
  return [verdict, ...all.map(({ id, at }) => `  ${at.file} ${at.name}: ${id}`)]
}

/** What a workbook said and what became of it, as a person reads it. */
export const formatResults = (report: ResultsReport): string => {
  const { strategyId, year, wanted, files, imported } = report
  const owners = wanted.items.filter(item => item.owners).length
  const statuses = wanted.items.filter(item => item.status).length
  const counts = [count(wanted, 'IndicatorValue'), count(wanted, 'Budget'), count(wanted, 'Evaluation')]
  return [
    `${strategyId} ${year}年度: 実績値${counts[0]}件、金額${counts[1]}件、評価${counts[2]}件、状態${statuses}件、所管課${owners}件`,
    `${strategyId} in ${year}: ${counts[0]} values, ${counts[1]} amounts, ${counts[2]} evaluations, ${statuses} states, ${owners} owners.`,
    ...clearedLines(report),
    ...files.map(file => `  ${file}`),
    formatReport(imported),
  ].join('\n')
}
