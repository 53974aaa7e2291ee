import type { CatalogValueFragment } from '../../generated/graphql.ts'
import { writtenValue } from '../../parts/written-value.ts'
import {
  named,
  number,
  type ReportCell,
  type ReportSection,
  type ReportSubject,
  type Strategy,
  text,
} from './subject.ts'
import type { ReportWords } from './texts.ts'

const hasOwners = ({ goals }: Strategy) => goals.some(({ owners }) => owners.length > 0)

export const goalSection = ({ strategy }: ReportSubject, say: ReportWords): ReportSection => ({
  key: 'goals',
  heading: say.goals,
  paragraphs: [],
  table: {
    head: [
      say.goal,
      ...(hasOwners(strategy) ? [say.owners] : []),
      say.state,
      say.measureCount,
      say.indicatorCount,
      say.why,
    ],
    rows: strategy.goals.map(goal => [
      named(goal, say),
      ...(hasOwners(strategy)
        ? [text(goal.owners.map(({ name }) => name).join(say.comma) || say.notRecorded)]
        : []),
      text(say.states[goal.assessment.status]),
      number(goal.measures.length),
      number(goal.indicators.length),
      text(goal.assessment.text),
    ]),
  },
})

const valueCell = (value: CatalogValueFragment | null, unit: string | null, say: ReportWords): ReportCell => {
  if (!value) return text(say.notRecorded)
  const written = writtenValue(say.kinds, value)
  return {
    text: `${written}${unit ? ` ${unit}` : ''}${say.comma}${say.year(value.year, value.yearLabel)}`,
    isNumber: true,
  }
}

export const indicatorSection = ({ strategy }: ReportSubject, say: ReportWords): ReportSection => ({
  key: 'indicators',
  heading: say.indicators,
  paragraphs: strategy.indicators.length === 0 ? [say.noIndicators] : [],
  table: {
    head: [say.indicator, say.baseline, say.target, say.latest, say.state, say.why],
    rows: strategy.indicators.map(indicator => [
      named(indicator, say),
      valueCell(indicator.progress.baseline, indicator.unit, say),
      valueCell(indicator.progress.target, indicator.unit, say),
      valueCell(indicator.progress.actual, indicator.unit, say),
      text(say.states[indicator.progress.status]),
      text(indicator.progress.text),
    ]),
  },
})

export const noteSection = ({ strategy, address, day }: ReportSubject, say: ReportWords): ReportSection => {
  const { dataset } = strategy
  const sources = [...strategy.sources, ...strategy.basedOn].filter(
    ({ id }, index, all) => all.findIndex(other => other.id === id) === index,
  )
  return {
    key: 'notes',
    heading: say.notes,
    paragraphs: [
      say.judged,
      say.dataset(dataset.name, day(dataset.importedAt), dataset.licence ?? say.notRecorded),
      say.address(address),
    ],
    table: {
      head: [say.source, say.publisher, say.issued, 'URL'],
      rows: sources.map(source => [
        named(source, say),
        text(source.publisher ?? say.notRecorded),
        text(source.issuedOn ?? say.notRecorded),
        text(source.url ?? say.notRecorded),
      ]),
    },
  }
}
