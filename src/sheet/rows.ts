import { Decimal } from 'decimal.js'
import type { StoredNode, StoredProperties } from '../graph/read/questions/dataset-read.ts'
import { yearlyStatuses } from '../methods/plan/yearly-status.ts'
import { type RowKind, UNITS } from './columns.ts'
import { type Facts, listOf, nameOf, textOf } from './facts.ts'
import { alsoUnder } from './listed-again.ts'
import { wordFor } from './words.ts'

/** A row of a sheet: what it is about, and the texts of its cells by column. */
export interface Row {
  readonly id: string
  /** The part of the whole that it is about; empty for the whole. */
  readonly breakdown: string
  readonly cells: Readonly<Record<string, string>>
}

const number = (value: unknown): string => (typeof value === 'number' ? new Decimal(value).toFixed() : '')

/** How a number stands in a cell with what says how it is meant: 約1200, 10～20, 500以上. */
const compared = (properties: StoredProperties): string => {
  const value = number(properties.value)
  switch (properties.comparator) {
    case 'ABOUT':
      return `約${value}`
    case 'BETWEEN':
      return `${value}～${number(properties.valueTo)}`
    case 'AT_LEAST':
      return `${value}以上`
    case 'AT_MOST':
      return `${value}以下`
    default:
      return value
  }
}

/** A value as a cell to be filled shows it: a number, words, or that there is none. */
const valueText = (properties: StoredProperties): string => {
  if (properties.state === 'NOT_SET') return 'なし'
  return properties.value === undefined ? nameOf(properties, 'text') : compared(properties)
}

/** A value as it is only shown: with its state, and its unit where it has one of its own. */
const shownText = ({ properties }: StoredNode): string =>
  `${valueText(properties) || wordFor('IndicatorValueState', properties.state)}${textOf(properties, 'unitJa') ?? ''}`

const withYear = (value: StoredNode | undefined): string =>
  value ? `${shownText(value)}（${String(value.properties.year)}年度）` : ''

/** The parts of the whole in one order, as ids have them. */
export const partsOf = (breakdown: readonly string[]): string => [...breakdown].sort().join('; ')

const isOf = (breakdown: string) => (value: StoredNode) =>
  partsOf(listOf(value.properties, 'breakdown')) === breakdown && value.properties.asOf === undefined

const isKind =
  (kind: string, year?: number) =>
  ({ properties }: StoredNode) =>
    properties.kind === kind && (year === undefined || properties.year === year)

/** What is recorded of a year: the actual value, or what is expected to come of it. */
export const recordedValue = (values: readonly StoredNode[], year: number): StoredNode | undefined =>
  values.find(isKind('ACTUAL', year)) ?? values.find(isKind('FORECAST', year))

/** The target that comes next from a year on, or else the last. */
const targetFrom = (values: readonly StoredNode[], year: number): StoredNode | undefined => {
  const targets = values
    .filter(isKind('TARGET'))
    .toSorted((a, b) => Number(a.properties.year) - Number(b.properties.year))
  return targets.find(({ properties }) => Number(properties.year) >= year) ?? targets.at(-1)
}

/** The evaluation of an item by somebody, over all; that of nobody named stands in for the section's. */
export const evaluationOf = (
  { evaluations }: Facts,
  id: string,
  year: number,
  by: 'SECTION' | 'HEAD',
): StoredNode | undefined => {
  const overall = evaluations.filter(
    ({ properties }) =>
      properties.itemId === id && properties.year === year && properties.criterion === undefined,
  )
  return (
    overall.find(({ properties }) => properties.by === by) ??
    (by === 'SECTION' ? overall.find(({ properties }) => properties.by === undefined) : undefined)
  )
}

/** The amount of an item in a stage as a whole: not of who pays, not of staff, not a second one. */
export const budgetOf = (
  { budgets }: Facts,
  id: string,
  year: number,
  stage: string,
): StoredNode | undefined => {
  const whole = `budget:${id.replace(':', '-')}@${year}.${stage.toLowerCase()}`
  return budgets.find(budget => budget.id === whole)
}

const amount = (budget: StoredNode | undefined, unit: string): string =>
  typeof budget?.properties.amount === 'number'
    ? new Decimal(budget.properties.amount).div(UNITS[unit] ?? 1).toFixed()
    : ''

const evaluationCells = (facts: Facts, id: string, year: number): Record<string, string> => {
  const evaluation = evaluationOf(facts, id, year, 'SECTION')?.properties ?? {}
  return { grade: textOf(evaluation, 'grade') ?? '', reason: nameOf(evaluation, 'comment') }
}

const ownerCell = ({ ownerNames }: Facts, { properties }: StoredNode): string =>
  listOf(properties, 'ownerIds')
    .map(id => ownerNames.get(id) ?? id)
    .join('; ')

/** The part of an id after the key of its strategy: 1.2.3. */
const ownNumber = ({ id }: Facts, item: string): string => {
  const [, own = ''] = item.split(':')
  const key = id.replace('strategy:', '')
  return own.startsWith(`${key}.`) ? own.slice(key.length + 1) : own
}

/** The number of an item of the plan, and where the plan lists it again: 1.2.3（再掲 2.1 港をいかす）. */
const numberOf = (facts: Facts, item: StoredNode, at: string | undefined): string => {
  const again = alsoUnder(facts, item).map(({ id, name }) => `${ownNumber(facts, id)} ${name}`.trim())
  const own = at === undefined ? '' : ownNumber(facts, at)
  return again.length > 0 ? `${own}（再掲 ${[...new Set(again)].join('、')}）` : own
}

const valueCells = (values: readonly StoredNode[], year: number): Record<string, string> => {
  const recorded = recordedValue(values, year)?.properties ?? {}
  const before = [3, 2, 1].map(ago => {
    const value = recordedValue(values, year - ago)
    return [`before${ago}`, value ? shownText(value) : ''] as const
  })
  return {
    baseline: withYear(values.find(isKind('BASELINE'))),
    target: withYear(targetFrom(values, year)),
    ...Object.fromEntries(before),
    actual: valueText(recorded),
    forecast: recorded.kind === 'FORECAST' ? '○' : '',
    state: recorded.state === 'NOT_SET' ? '' : wordFor('IndicatorValueState', recorded.state),
    note: nameOf(recorded, 'note'),
  }
}

const indicatorRows = (facts: Facts, item: StoredNode, year: number): Row[] => {
  const values = facts.values.filter(({ properties }) => properties.indicatorId === item.id)
  const parts = [...new Set(values.map(({ properties }) => partsOf(listOf(properties, 'breakdown'))))]
  const known = {
    id: item.id,
    number: numberOf(facts, item, facts.measured.get(item.id)?.id),
    name: nameOf(item.properties),
    unit: textOf(item.properties, 'unitJa') ?? textOf(item.properties, 'unitEn') ?? '',
  }
  const cellsOf = (breakdown: string) => valueCells(values.filter(isOf(breakdown)), year)
  return [
    {
      id: item.id,
      breakdown: '',
      cells: {
        ...known,
        ...cellsOf(''),
        ...evaluationCells(facts, item.id, year),
        owner: ownerCell(facts, item),
      },
    },
    ...parts
      .filter(breakdown => breakdown !== '')
      .sort()
      .map(breakdown => ({ id: item.id, breakdown, cells: { ...known, breakdown, ...cellsOf(breakdown) } })),
  ]
}

const stateSoFar = ({ properties }: StoredNode, year: number): string => {
  const last = yearlyStatuses(listOf(properties, 'statuses')).findLast(status => status.year < year)
  return last
    ? `${wordFor('ActivityStatus', last.status)}（${last.year}年度）`
    : wordFor('ActivityStatus', properties.status)
}

const statusOfYear = ({ properties }: StoredNode, year: number): string =>
  wordFor(
    'ActivityStatus',
    yearlyStatuses(listOf(properties, 'statuses')).find(status => status.year === year)?.status,
  )

const initiativeRow = (facts: Facts, item: StoredNode, year: number, unit: string): Row => {
  const { id, properties } = item
  const of = (stage: string, of = year) => amount(budgetOf(facts, id, of, stage), unit)
  const head = evaluationOf(facts, id, year, 'HEAD')?.properties ?? {}
  return {
    id,
    breakdown: '',
    cells: {
      id,
      number: numberOf(facts, item, id),
      name: nameOf(properties),
      level: nameOf(properties, 'levelName') || wordFor('InitiativeKind', properties.kind),
      now: stateSoFar(item, year),
      settledBefore: of('SETTLED', year - 1),
      status: statusOfYear(item, year),
      initial: of('INITIAL'),
      supplementary: of('SUPPLEMENTARY'),
      settled: of('SETTLED'),
      ...evaluationCells(facts, id, year),
      direction: wordFor(
        'EvaluationDirection',
        evaluationOf(facts, id, year, 'SECTION')?.properties.direction,
      ),
      comment: nameOf(head, 'comment'),
      owner: ownerCell(facts, item),
    },
  }
}

/** The rows of a sheet, in the order of the plan. */
export const rowsOf = (kind: RowKind, facts: Facts, year: number, unit: string): readonly Row[] =>
  kind === 'indicator'
    ? facts.items
        .filter(({ label }) => label === 'Indicator')
        .flatMap(item => indicatorRows(facts, item, year))
    : facts.items
        .filter(({ label }) => label === 'Initiative')
        .map(item => initiativeRow(facts, item, year, unit))
