import type { Runner } from '../graph/engine/schema.ts'
import {
  nodesById,
  nodesOfDatasets,
  type StoredNode,
  type StoredProperties,
} from '../graph/read/questions/dataset-read.ts'
import {
  organizationsCalled,
  type StrategyRecords,
  strategyIds,
  strategyRecords,
} from '../graph/read/questions/yearly-results.ts'
import { suggestion } from '../import/nearest.ts'
import { fiscalYear } from '../methods/plan/fiscal-year.ts'
import { todayInJapan } from '../model/calendar.ts'
import { SheetRefused } from './refused.ts'

/** The grades of a scale, the best first, each with what it means. */
export interface Scale {
  readonly id: string
  readonly grades: ReadonlyMap<string, string>
}

/** What the store knows of a strategy, as far as a workbook shows it. */
export interface Facts extends StrategyRecords {
  readonly id: string
  readonly dataset: string
  /** What each owner is called in a cell: a name, or the id where several have it. */
  readonly ownerNames: ReadonlyMap<string, string>
  readonly scale: Scale | undefined
}

/** A property as text; undefined where it is not there. */
export const textOf = (properties: StoredProperties, name: string): string | undefined => {
  const value = properties[name]
  return value === undefined || value === null || value === '' ? undefined : String(value)
}

/** A property that is a list of texts. */
export const listOf = (properties: StoredProperties, name: string): readonly string[] => {
  const value = properties[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** A name in Japanese, or else in English. */
export const nameOf = (properties: StoredProperties, name = 'name'): string =>
  textOf(properties, `${name}Ja`) ?? textOf(properties, `${name}En`) ?? ''

const ownerNames = async (runner: Runner, items: readonly StoredNode[]) => {
  const ids = [...new Set(items.flatMap(({ properties }) => listOf(properties, 'ownerIds')))]
  const owners = await nodesById(runner, ids)
  const names = owners.map(({ properties }) => nameOf(properties))
  const called = await organizationsCalled(runner, names)
  const isShared = (name: string) =>
    called.filter(({ properties }) => [properties.nameJa, properties.nameEn].includes(name)).length > 1
  return new Map(
    owners.map(({ id, properties }) => {
      const name = nameOf(properties)
      return [id, name === '' || /[;；、]/.test(name) || isShared(name) ? id : name]
    }),
  )
}

const scaleFrom = ({ id, properties }: StoredNode): Scale => ({
  id,
  grades: new Map(
    listOf(properties, 'grades').map(grade => {
      const [name = '', meaning = ''] = grade.split('=')
      return [name.trim(), meaning.trim()]
    }),
  ),
})

/** The scale by which a plan is graded: the one its evaluations name, or the only one of its folder. */
const scaleOf = async (runner: Runner, { evaluations }: StrategyRecords, dataset: string) => {
  const named = [...new Set(evaluations.flatMap(({ properties }) => textOf(properties, 'scaleId') ?? []))]
  const found =
    named.length > 0
      ? await nodesById(runner, named)
      : (await nodesOfDatasets(runner, [dataset])).filter(({ label }) => label === 'EvaluationScale')
  const [only, ...others] = found
  return only && others.length === 0 ? scaleFrom(only) : undefined
}

/** What the store knows of a strategy. Throws SheetRefused where there is none of this id. */
export const readFacts = async (runner: Runner, given: string): Promise<Facts> => {
  const id = given.startsWith('strategy:') ? given : `strategy:${given}`
  const records = await strategyRecords(runner, id)
  if (!records) {
    const known = await strategyIds(runner)
    const listed =
      known.length > 0 ? `there are ${known.join(' ')}` : 'the store holds none yet; import a plan first'
    const hint = suggestion(id, known, listed)
    throw new SheetRefused(`${id} という戦略はありません / there is no strategy ${id}${hint}`)
  }
  const dataset = textOf(records.strategy, 'dataset') ?? ''
  return {
    ...records,
    id,
    dataset,
    ownerNames: await ownerNames(runner, records.items),
    scale: await scaleOf(runner, records, dataset),
  }
}

/** The fiscal years of a plan where a year lies outside them; undefined within, and where the plan prints none. */
export const periodWithout = (
  { strategy }: Facts,
  year: number,
): { readonly from: number | undefined; readonly to: number | undefined } | undefined => {
  const [from, to] = ['startsOn', 'endsOn'].map(name => {
    const day = textOf(strategy, name)
    return day && /^\d{4}-\d{2}/.test(day) ? fiscalYear(day) : undefined
  })
  const isOutside = (from !== undefined && year < from) || (to !== undefined && year > to)
  return isOutside ? { from, to } : undefined
}

/** The fiscal year whose results are due: the last that ended, or the last of a plan that is over. */
export const yearDue = ({ strategy }: Facts, day = todayInJapan()): number => {
  const [last, end] = [fiscalYear(day) - 1, textOf(strategy, 'endsOn')]
  return end && /^\d{4}-\d{2}/.test(end) ? Math.min(last, fiscalYear(end)) : last
}
