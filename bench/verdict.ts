import type { Budget } from './budgets.ts'
import type { Measurement } from './measure.ts'
import type { Operation } from './operations.ts'

/** An operation with what it did. */
export interface Result {
  readonly operation: Operation
  readonly measurement: Measurement
}

/** What is wrong with a measurement; empty when it is within budget. */
export const excess = (measurement: Measurement, budget: Budget | undefined): string[] => {
  if ('missing' in measurement) return [`missing: ${measurement.missing}`]
  if (budget === undefined) return ['no budget']
  const { statements, hits, unwanted } = measurement
  return [
    ...(statements > budget.statements ? [`${statements - budget.statements} statements too many`] : []),
    ...(hits > budget.hits ? [`${hits - budget.hits} hits too many`] : []),
    ...unwanted,
  ]
}

const HEADING = ['', 'statements', 'budget', 'hits', 'budget', 'bytes', 'verdict', 'operation']

const cellsOf = ({ operation, measurement }: Result, budget: Budget | undefined): string[] => {
  const { name, about } = operation
  const verdict = excess(measurement, budget).join(', ') || 'ok'
  const [statements, hits, bytes] =
    'missing' in measurement
      ? ['–', '–', '–']
      : [measurement.statements, measurement.hits, measurement.bytes].map(String)
  return [name, statements, budget?.statements, hits, budget?.hits, bytes, verdict, about].map(String)
}

/** The results as a Markdown table. */
export const table = (results: readonly Result[], budgets: Readonly<Record<string, Budget>>): string => {
  const rows = results.map(result => cellsOf(result, budgets[result.operation.name]))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(HEADING), line(HEADING.map(() => '---')), ...rows.map(line)].join('\n')
}
