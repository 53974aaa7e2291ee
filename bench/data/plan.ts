import { indicatorValue } from '../../src/import/tables/indicator-value.ts'
import {
  indicator,
  initiative,
  leadingProject,
  policyMeasure,
  strategicGoal,
  strategy,
} from '../../src/import/tables/strategy.ts'
import { cityKey, cityPlace } from './nation.ts'
import { oneOf, type Random } from './random.ts'
import type { RowWriter } from './rows.ts'
import { sampleNames } from './words.ts'

const MEASURES_OF_GOALS = [4, 4, 3, 3]
const MAIN_EFFORTS_PER_GOAL = 14
const ACTIONS_OF_THEMES = [3, 2]
const PROJECTS = 2
const INDICATORS = 20
const VALUES = [
  { kind: 'BASELINE', year: 2019 },
  { kind: 'ACTUAL', year: 2020 },
  { kind: 'ACTUAL', year: 2021 },
  { kind: 'ACTUAL', year: 2022 },
  { kind: 'ACTUAL', year: 2023 },
  { kind: 'TARGET', year: 2027 },
]
const STATUSES = ['PLANNED', 'ACTIVE', 'ACTIVE', 'ENDED']

/** What the rest of a city refers to. */
export interface Plan {
  readonly measures: readonly string[]
  readonly mainEfforts: readonly string[]
  /** Main efforts, themes and actions. */
  readonly initiatives: readonly string[]
}

type Item = { readonly id: string; readonly parent: string; readonly kind: string; readonly order: number }

const themesAndActions = (key: string): Item[] =>
  Array.from({ length: PROJECTS }, (_, at) => at + 1).flatMap(project =>
    ACTIONS_OF_THEMES.flatMap((actions, at) => {
      const theme = `initiative:${key}.p${project}.${at + 1}`
      const children = Array.from({ length: actions }, (_, index) => ({
        id: `${theme}.${index + 1}`,
        parent: theme,
        kind: 'ACTION',
        order: index + 1,
      }))
      return [{ id: theme, parent: `project:${key}.${project}`, kind: 'THEME', order: at + 1 }, ...children]
    }),
  )

const addIndicators = (
  { add }: RowWriter,
  next: Random,
  key: string,
  above: string,
  measured: readonly string[],
) => {
  for (let number = 1; number <= INDICATORS; number += 1) {
    const id = `indicator:${key}.${number}`
    add(indicator, {
      id,
      ...sampleNames(next, `${number}`),
      unitJa: '件',
      unitEn: 'cases',
      direction: oneOf(next, ['INCREASE', 'INCREASE', 'DECREASE']),
      resultType: 'OUTCOME',
      order: number,
      strategy: above,
      measures: measured[number % measured.length],
    })
    for (const { kind, year } of VALUES)
      add(indicatorValue, { indicator: id, kind, year, value: Math.floor(next() * 1000) })
  }
}

/** Adds a city's strategy with all its parts. */
export const planOf = (writer: RowWriter, next: Random, city: number): Plan => {
  const { add } = writer
  const key = cityKey(city)
  const above = `strategy:${key}`
  const names = () => sampleNames(next, String(city))
  add(strategy, {
    id: above,
    ...names(),
    place: cityPlace(city),
    startsOn: '2024-04-01',
    endsOn: '2028-03-31',
  })

  const measures: string[] = []
  const efforts: Item[] = []
  const goals = MEASURES_OF_GOALS.map((count, at) => {
    const goal = `goal:${key}.${at + 1}`
    add(strategicGoal, { id: goal, ...names(), strategy: above, order: at + 1 })
    for (let order = 1; order <= count; order += 1) {
      const id = `measure:${key}.${at + 1}.${order}`
      add(policyMeasure, { id, ...names(), strategy: above, goal, order })
      measures.push(id)
    }
    for (let order = 1; order <= MAIN_EFFORTS_PER_GOAL; order += 1)
      efforts.push({
        id: `initiative:${key}.g${at + 1}.${order}`,
        parent: goal,
        kind: 'MAIN_EFFORT',
        order,
      })
    return goal
  })
  for (let order = 1; order <= PROJECTS; order += 1)
    add(leadingProject, { id: `project:${key}.${order}`, ...names(), strategy: above, order })
  const items = [...efforts, ...themesAndActions(key)]
  for (const item of items)
    add(initiative, { ...item, ...names(), strategy: above, status: oneOf(next, STATUSES) })
  addIndicators(writer, next, key, above, [...goals, ...measures])
  const ids = (some: readonly Item[]) => some.map(({ id }) => id)
  return { measures, mainEfforts: ids(efforts), initiatives: ids(items) }
}
