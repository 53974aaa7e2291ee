import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, settled } from './kit.ts'
import { unzipped } from './unzip.ts'

const { open } = explorer()

const STRATEGY = 'strategy:kumamoto-2'

const NUMBERS = `query Numbers($id: ID!) {
  strategy(id: $id) {
    goals { name(language: EN) measures { id } indicators { id } }
    indicators {
      name(language: EN)
      values { kind year value }
    }
  }
  sdgGoals(first: 17) { nodes { id code targets { id } } }
  measures: alignmentMatrix(strategy: $id, rows: MEASURE) { cells { column row } }
  initiatives: alignmentMatrix(strategy: $id, rows: INITIATIVE) { cells { column row } }
  served: sdgTargets(filter: { servedBy: { anyOf: [$id] } }, first: 100) { nodes { goal { id } } }
  gaps(strategy: $id, kinds: [MEASURE, SDG_TARGET], first: 20) { rank gap low high }
  findingCounts(strategy: $id) { title(language: EN) count }
}`

type Cell = { column: string; row: string }
type Numbers = {
  strategy: {
    goals: { name: string; measures: unknown[]; indicators: unknown[] }[]
    indicators: { name: string; values: { kind: string; year: number; value: number }[] }[]
  }
  sdgGoals: { nodes: { id: string; code: string; targets: unknown[] }[] }
  measures: { cells: Cell[] }
  initiatives: { cells: Cell[] }
  served: { nodes: { goal: { id: string } }[] }
  gaps: { rank: number | null; gap: number | null; low: number; high: number }[]
  findingCounts: { title: string; count: number }[]
}

const numbersOf = async (page: Page): Promise<Numbers> => {
  const answer = await page.request.post(new URL('/graphql', page.url()).href, {
    data: { query: NUMBERS, variables: { id: STRATEGY } },
  })
  return (await answer.json()).data
}

const rowsOf = async (page: Page, name: string): Promise<string[][]> => {
  const rows = await page.getByRole('table', { name }).locator('tbody tr').all()
  return Promise.all(rows.map(row => row.locator('th, td').allInnerTexts()))
}

const share = (value: number) => value.toFixed(2)
/** A number as the pages write it: below zero with a minus as wide as a figure. */
const figure = (value: number) => value.toLocaleString('en').replace('-', '−')

describe('the report of a strategy', () => {
  it('has no number but those of the API', async () => {
    const page = await open(`/report/${STRATEGY}?lang=en`)
    const { strategy, sdgGoals, measures, initiatives, served, gaps, findingCounts } = await numbersOf(page)

    expect(
      (await rowsOf(page, 'State by goal')).map(([name, , ...counts]) => [name, ...counts.slice(0, 2)]),
    ).toEqual(strategy.goals.map(goal => [goal.name, `${goal.measures.length}`, `${goal.indicators.length}`]))
    const indicators = await rowsOf(page, 'Indicators')
    expect(indicators.map(([name]) => name)).toEqual(strategy.indicators.map(({ name }) => name))
    for (const [index, { values }] of strategy.indicators.entries()) {
      const [, baseline = '', target = '', latest = ''] = indicators[index] ?? []
      const last = (kind: string) =>
        values.filter(one => one.kind === kind).sort((a, b) => b.year - a.year)[0]
      const first = values.find(one => one.kind === 'BASELINE')
      expect(baseline).toContain(first ? `${figure(first.value)} ` : 'not recorded')
      const [aim, actual] = [last('TARGET'), last('ACTUAL')]
      expect(target).toContain(aim ? figure(aim.value) : 'not recorded')
      expect(latest).toContain(actual ? figure(actual.value) : 'not recorded')
    }
    const serving = ({ cells }: { cells: Cell[] }, id: string) =>
      new Set(cells.filter(({ column }) => column === id).map(({ row }) => row)).size
    expect((await rowsOf(page, 'What it does for the SDGs')).map(([, ...counts]) => counts)).toEqual(
      sdgGoals.nodes.map(({ id, targets }) => [
        `${serving(measures, id)}`,
        `${serving(initiatives, id)}`,
        `${served.nodes.filter(({ goal }) => goal.id === id).length} of ${targets.length}`,
      ]),
    )
    expect(
      (await rowsOf(page, 'Where partners are missing most')).map(row => [row[0], row[3], row[4]]),
    ).toEqual(
      gaps.map(({ rank, gap, low, high }) => [
        `${rank ?? 'not recorded'}`,
        gap === null ? 'not recorded' : share(gap),
        `${share(low)}–${share(high)}`,
      ]),
    )
    expect(await rowsOf(page, 'What is not recorded')).toEqual(
      findingCounts.map(({ title, count }) => [title, `${count}`]),
    )
  })

  it.each([
    ['ja', 'Word（.docx）で保存', '施策'],
    ['en', 'Save as Word (.docx)', 'Measures'],
  ])('is saved as a Word file that says the same: %s', async (lang, button, word) => {
    const page = await open(`/report/${STRATEGY}?lang=${lang}`)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await saving
    expect(file.suggestedFilename()).toBe('tsunagu-report-strategy-kumamoto-2.docx')
    const xml = unzipped(readFileSync(await file.path()), 'word/document.xml')
    const texts = (part: string) =>
      [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
        text
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&apos;', "'"),
      )
    const written = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => texts(row))
    const shown = await Promise.all(
      (await page.getByRole('main').locator('tr').all()).map(row => row.locator('th, td').allInnerTexts()),
    )
    expect(shown.flat()).toContain(word)
    expect(written).toEqual(shown)
    const headings = await page.getByRole('main').getByRole('heading').allInnerTexts()
    const said = texts(xml)
    for (const heading of headings) expect(said).toContain(heading)
  })

  it('lists the strategies that have one, where the address names none', async () => {
    const page = await open('/report?lang=en')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Reports of strategies')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Kumamoto City .* Second Term$/ })
      .click()
    await settled(page)
    expect(addressOf(page)).toBe(`/report/${STRATEGY}?lang=en`)
  })

  it('says that a strategy is unknown, and which are there', async () => {
    const page = await open('/report/strategy:nowhere-1?lang=en', { apiGoes: true })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such strategy')
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(1)
  })

  it('has nothing that axe would name, and fits 320 pixels', async () => {
    expect(await breaches(await open(`/report/${STRATEGY}`))).toEqual([])
    const narrow = { viewport: { width: 320, height: 640 } }
    expect(await fitsWidth(await open(`/report/${STRATEGY}?lang=en`, narrow))).toBe(true)
  })
})
