import { placeName } from '../document.ts'
import type { City } from '../plan/city.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { allItems, type DraftIndicator, type DraftItem, type Passage, type Remark } from '../plan/item.ts'
import { keysOf } from './keys.ts'
import type { Owners } from './owners.ts'
import { indicatorFields } from './values.ts'
import { type Yaml, yamlOf } from './yaml.ts'

/** A plan that is ready to be written. */
export interface DraftPlan {
  readonly key: string
  readonly city: City
  readonly placeId: string
  readonly facts: PlanFacts
  readonly title: string
  readonly goals: readonly DraftItem[]
  readonly projects: readonly DraftItem[]
  readonly remarks: Remark[]
}

/** The file, and the id of each item in it. */
export interface WrittenStrategy {
  readonly text: string
  readonly ids: ReadonlyMap<DraftItem, string>
}

type Mapping = { readonly [name: string]: Yaml | undefined }

const quotesOf = (passages: readonly Passage[]): Yaml => {
  const told = new Set<string>()
  return passages.flatMap(({ quote, at }) => {
    const locator = placeName(at)
    if (quote === '' || told.has(`${locator} ${quote}`)) return []
    told.add(`${locator} ${quote}`)
    return [{ locator, quote }]
  })
}

const LONGEST_DESCRIPTION = 1_000

const description = ({ description: passages }: DraftItem): string | undefined => {
  const text = passages.map(({ quote }) => quote.replace(/^[・○〇●■]\s*/u, '')).join('')
  return text === ''
    ? undefined
    : text.length > LONGEST_DESCRIPTION
      ? `${text.slice(0, LONGEST_DESCRIPTION)}…`
      : text
}

const GOAL_LEVEL = 0

/** What the plan calls its levels from the top down, as far as it calls each by one word. */
const levelsOf = (goals: readonly DraftItem[]): readonly string[] => {
  const words: Map<string, number>[] = []
  const count = (items: readonly DraftItem[], depth: number) => {
    for (const item of items) {
      if (item.kind === 'EFFORT') continue
      const counts = words[depth] ?? new Map<string, number>()
      words[depth] = counts
      const label = item.label ?? ''
      counts.set(label, (counts.get(label) ?? 0) + 1)
      count(item.children, depth + 1)
    }
  }
  count(goals, GOAL_LEVEL)
  const levels = words.map(counts => [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '')
  const end = levels.indexOf('')
  return end < 0 ? levels : levels.slice(0, end)
}

/** The ids of measures, which initiatives that are written before them point to. */
const measureIds = (goals: readonly DraftItem[], key: string): ReadonlyMap<DraftItem, string> => {
  const ids = new Map<DraftItem, string>()
  const within = (item: DraftItem, prefix: string) => {
    const own = item.children.filter(({ kind }) => kind === 'MEASURE')
    const keys = keysOf(own)
    for (const [at, child] of own.entries()) {
      const id = `${prefix}.${keys[at]}`
      ids.set(child, `measure:${id}`)
      within(child, id)
    }
  }
  const own = goals.filter(({ kind }) => kind === 'GOAL')
  const keys = keysOf(own)
  for (const [at, goal] of own.entries()) within(goal, `${key}.${keys[at]}`)
  return ids
}

/** The text of strategy.yaml. */
export const strategyFile = (plan: DraftPlan, owners: Owners): WrittenStrategy => {
  const { key, facts, goals, projects, remarks } = plan
  const ids = new Map<DraftItem, string>()
  const measures = measureIds(goals, key)
  const levels = levelsOf(goals)
  let count = 0

  const indicatorOf = (indicator: DraftIndicator): Mapping => {
    const { unit, direction, values, questions } = indicatorFields(indicator, facts.period)
    for (const why of questions) remarks.push({ at: indicator.at, text: indicator.quote, why })
    const { row } = indicator
    count += 1
    return {
      key: `kpi-${count}`,
      nameJa: indicator.name,
      descriptionJa: [row.description, row.note].filter(Boolean).join(' ') || undefined,
      unitJa: unit,
      direction,
      calculationJa: row.calculation,
      dataSourceJa: row.source,
      availableJa: row.available,
      owners: owners.cell(row.owners),
      quotes: quotesOf([indicator, { quote: indicator.headerQuote, at: indicator.at }]),
      values: values.map((value): Mapping => value),
    }
  }

  const listOf = (
    items: readonly DraftItem[],
    kind: DraftItem['kind'],
    make: (item: DraftItem, key: number) => Mapping,
  ): Yaml => {
    const own = items.filter(item => item.kind === kind)
    const keys = keysOf(own)
    const made = own.map((item, at) => [keys[at] ?? at + 1, item] as const)
    return made.sort(([a], [b]) => a - b).map(([number, item]) => make(item, number))
  }

  const common = (item: DraftItem, number: number, depth: number | undefined): Mapping => ({
    key: number,
    nameJa: item.name,
    descriptionJa: description(item),
    levelNameJa:
      depth !== undefined && item.label !== undefined && item.label !== levels[depth]
        ? item.label
        : undefined,
  })

  const quotes = (item: DraftItem): Yaml =>
    quotesOf([item, ...(description(item)?.endsWith('…') ? [] : item.description)])

  const initiative =
    (prefix: string, depth: number) =>
    (item: DraftItem, number: number): Mapping => {
      const id = `${prefix}.${number}`
      ids.set(item, `initiative:${id}`)
      return {
        ...common(item, number, depth),
        status: 'PLANNED',
        owners: owners.cell(item.owners),
        alsoUnder: item.alsoUnder.flatMap(also => measures.get(also) ?? []).join(';') || undefined,
        quotes: quotes(item),
        indicators: item.indicators.map(indicatorOf),
        initiatives: listOf(item.children, 'INITIATIVE', initiative(id, depth + 1)),
      }
    }

  const measure =
    (prefix: string, depth: number) =>
    (item: DraftItem, number: number): Mapping => {
      const id = `${prefix}.${number}`
      ids.set(item, `measure:${id}`)
      return {
        ...common(item, number, depth),
        owners: owners.cell(item.owners),
        quotes: quotes(item),
        indicators: item.indicators.map(indicatorOf),
        initiatives: listOf(item.children, 'INITIATIVE', initiative(id, depth + 1)),
        measures: listOf(item.children, 'MEASURE', measure(id, depth + 1)),
      }
    }

  const plain =
    (prefix: string) =>
    (item: DraftItem, number: number): Mapping => {
      const id = `${prefix}.${number}`
      ids.set(item, `initiative:${id}`)
      return {
        ...common(item, number, undefined),
        status: 'PLANNED',
        owners: owners.cell(item.owners),
        quotes: quotes(item),
        indicators: item.indicators.map(indicatorOf),
        actions: listOf(item.children, 'ACTION', plain(id)),
      }
    }

  const goal = (item: DraftItem, number: number): Mapping => {
    const id = `${key}.${number}`
    ids.set(item, `goal:${id}`)
    return {
      ...common(item, number, GOAL_LEVEL),
      subtitleJa: item.subtitle,
      owners: owners.cell(item.owners),
      quotes: quotes(item),
      indicators: item.indicators.map(indicatorOf),
      mainEfforts: listOf(item.children, 'EFFORT', plain(`${key}.g${number}`)),
      measures: listOf(item.children, 'MEASURE', measure(id, 1)),
    }
  }

  const project = (item: DraftItem, number: number): Mapping => {
    ids.set(item, `project:${key}.${number}`)
    return {
      ...common(item, number, undefined),
      numeral: item.style === 'roman' ? /[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]+/u.exec(item.quote)?.[0] : undefined,
      quotes: quotes(item),
      themes: listOf(item.children, 'THEME', plain(`${key}.p${number}`)),
    }
  }

  const { title, period, adoptedOn, edition } = facts
  const text = yamlOf({
    key,
    place: plan.placeId,
    nameJa: plan.title,
    edition,
    adoptedOn: adoptedOn?.date,
    startsOn: period && `${period.from}-04-01`,
    endsOn: period && `${period.to + 1}-03-31`,
    years: period && period.to - period.from + 1,
    source: `source:${key}`,
    levels,
    quotes: quotesOf([title, period].flatMap(passage => passage ?? [])),
    goals: listOf(goals, 'GOAL', goal),
    leadingProjects: listOf(projects, 'PROJECT', project),
  })
  return { text, ids }
}

/** How many items and indicators a plan holds. */
export const countsOf = ({ goals, projects }: Pick<DraftPlan, 'goals' | 'projects'>) => {
  const items = allItems([...goals, ...projects])
  const indicators = items.flatMap(item => item.indicators)
  return {
    items: items.length,
    indicators: indicators.length,
    values: indicators.reduce((sum, { values }) => sum + values.length, 0),
  }
}
