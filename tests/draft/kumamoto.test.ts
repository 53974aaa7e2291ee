import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DraftedIndicator, drafts, outline, strategyIn } from './drafted.ts'

/** The pages of the overview edition that hold the plan, as its text comes out of the file: boxes before their headings. */
const TEXT = readFileSync('tests/draft/kumamoto.txt')
const SEED = strategyIn(readFileSync('seed/kumamoto/strategy.yaml', 'utf8'))

const { draft, remove } = drafts()
let drafted: Awaited<ReturnType<typeof draft>>

beforeAll(async () => {
  drafted = await draft('plan.txt', TEXT, { city: '431001', now: new Date('2026-01-01T00:00:00Z') })
})
afterAll(remove)

test('the text of the seed gives back all goals, measures, efforts, projects, themes and actions of the seed, in their places', () => {
  expect(outline(drafted.strategy.goals)).toEqual(outline(SEED.goals))
  expect(outline(drafted.strategy.leadingProjects)).toEqual(outline(SEED.leadingProjects))
})

test('its indicators have the unit, the direction and the values of the seed', () => {
  const facts = ({ nameJa, unitJa, direction, values = [] }: DraftedIndicator) => ({
    ...{ nameJa, unitJa, direction },
    values: values.map(({ kind, year, yearLabel, value, comparator }) => ({
      kind,
      year,
      yearLabel,
      value,
      comparator,
    })),
  })
  const indicators = ({ goals }: typeof SEED) => goals.flatMap(goal => goal.indicators).map(facts)
  expect(indicators(drafted.strategy)).toEqual(indicators(SEED))
})

test('name, subtitles, edition and period are those of the seed', () => {
  const { nameJa, startsOn, endsOn, goals } = SEED
  expect(drafted.strategy).toMatchObject({ nameJa, startsOn, endsOn, edition: 2, years: 4 })
  expect(drafted.strategy.goals.map(({ subtitleJa }) => subtitleJa)).toEqual(
    goals.map(({ subtitleJa }) => subtitleJa),
  )
})

test('every item has its words and their place, and is found there', () => {
  const lines = TEXT.toString('utf8').split('\n')
  const bare = (text: string) => text.replace(/[\s\u3000]/g, '')
  for (const { quotes } of drafted.strategy.goals.flatMap(({ measures, mainEfforts }) => [
    ...measures,
    ...mainEfforts,
  ])) {
    const [{ locator = '', quote = '' } = {}] = quotes
    const line = Number(/(\d+)行/.exec(locator)?.[1])
    expect(bare(lines.slice(line - 1, line + 4).join(''))).toContain(bare(quote))
  }
})

test('the import takes the folder, and what was placed by its words is told', () => {
  expect(drafted.problems).toEqual([])
  expect(drafted.notUnderstood).toContain('【施策④】交流人口の拡大')
})

test('links are proposed only, each with the words behind it', () => {
  const [, ...rows] = drafted.links.trim().split('\n')
  expect(rows.length).toBeGreaterThan(5)
  for (const row of rows) expect(row).toMatch(/,LEXICAL_MATCH,0\.3,0\.4,PROPOSED,.*「.+」/)
  expect(drafted.links).toContain('measure:city-431001-2.1.1,ALIGNS_WITH,sdg:8.8')
})
