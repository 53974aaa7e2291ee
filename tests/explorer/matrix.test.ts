import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, focused, settled } from './kit.ts'

const { open, stopApi } = explorer()

/** Opens the folded table of the flow. */
const unfold = (page: Page) => page.getByText(/^The same as a table/).click()

const CELL = /^「多核連携都市」の実現、SDG 11：2件、最も強いもの 0\.90/

/** What a table says, row by row: the head, then the cells. */
const rowsOf = async (page: Page, row: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .allInnerTexts()

const saved = async (page: Page, format: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).first().click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

describe('the table of measures and SDG goals', () => {
  it('has a head for each row and column, counts and totals', async () => {
    const page = await open('/matrix')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('施策はどのSDGsに貢献しているか')
    expect(await page.getByRole('columnheader').count()).toBe(19)
    expect(await page.getByRole('columnheader').nth(11).ariaSnapshot()).toContain(
      'columnheader "SDG 11 包摂的で強靱な都市づくり"',
    )
    expect(await rowsOf(page, '農水産業の振興')).toEqual([
      ...['', '2', '', '', '', '', '', '1', '', '', '', '', '', '', '', '', ''],
      '3',
    ])
    expect((await rowsOf(page, '計')).at(-1)).toBe('24')
  })

  it('opens a cell by mouse to its links with strength, reason, confidence and quotation', async () => {
    const page = await open('/matrix')
    await page.getByRole('link', { name: CELL }).click()
    const links = page.getByRole('region', { name: 'つながりの根拠' })
    await links.getByText('2件のつながり').waitFor()
    expect(addressOf(page)).toBe('/matrix?row=measure:kumamoto-2.3.1&column=sdg:11&lang=ja')
    const first = links.getByRole('listitem').filter({ hasText: '11.2' }).first()
    expect(await first.ariaSnapshot()).toMatch(/強さ 0\.90/)
    expect(await first.innerText()).toMatch(/作成者の判断.*確信度 0\.\d\d/)
    await page.goBack()
    expect(await links.count()).toBe(0)
    expect(addressOf(page)).toBe('/matrix?lang=ja')
  })

  it('shows the words of the source where a link rests on them', async () => {
    const page = await open('/matrix?rows=goal')
    await page.getByRole('link', { name: /^国内外から.*、SDG 8：4件/ }).click()
    const links = page.getByRole('region', { name: 'つながりの根拠' })
    expect(await links.getByRole('blockquote').first().innerText()).toBe(
      '安心して働くことができる雇用を生み出す。',
    )
  })

  it('is one stop for the keyboard, with arrows inside, Enter to open, and the way back', async () => {
    const page = await open('/matrix?lang=en')
    await page.getByRole('combobox', { name: 'Strategy' }).focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Creating attractive work and improving working environments')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('Promoting agriculture and fisheries')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page
      .getByText('The plan promotes', { exact: false })
      .or(page.getByText('Judgement of the curators'))
      .first()
      .waitFor()
    expect(await focused(page)).toBe('Why they are linked')
    expect(addressOf(page)).toBe('/matrix?row=measure:kumamoto-2.1.2&column=sdg:8&lang=en')
    await page.getByRole('button', { name: 'Close, and back to the table' }).press('Enter')
    expect(addressOf(page)).toBe('/matrix?lang=en')
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(
      /^Promoting agriculture and fisheries, SDG 8: 1 link, strongest 0\.50$/,
    )
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('CSV')
  })

  it('opens elsewhere as its address says, whole', async () => {
    const address = '/matrix?rows=project&columns=target&row=project:kumamoto-2.2&column=sdg:9.3&lang=en'
    const page = await open(address)
    expect(addressOf(page)).toBe(address)
    expect(await page.getByRole('combobox', { name: 'Rows' }).inputValue()).toBe('project')
    expect(await page.getByRole('combobox', { name: 'Columns' }).inputValue()).toBe('target')
    await page.getByRole('region', { name: 'Why they are linked' }).getByText('1 link').waitFor()
    await page.getByRole('combobox', { name: 'Rows' }).selectOption('Basic goals')
    await settled(page)
    expect(addressOf(page)).toBe('/matrix?columns=target&rows=goal&lang=en')
  })

  it('says what of a broken link it could not read, and shows the rest', async () => {
    const page = await open('/matrix?rows=ward&columns=target&row=measure:kumamoto-2.1.2&lang=en')
    expect(await page.getByRole('status').filter({ hasText: 'could not be read' }).innerText()).toBe(
      'These parts of the link could not be read; the rest is shown: row=measure:kumamoto-2.1.2, rows=ward',
    )
    expect(await page.getByRole('combobox', { name: 'Columns' }).inputValue()).toBe('target')
    expect(await page.getByRole('table').count()).toBe(1)
  })

  it('says that a strategy or a cell of a link is unknown', async () => {
    const page = await open('/matrix?strategy=strategy:nowhere&lang=en')
    await page.getByText('This graph has no strategy “strategy:nowhere”.').waitFor()
    const other = await open('/matrix?row=measure:nowhere&column=sdg:1&lang=en')
    await other.getByText('What the link names is not in this graph.').waitFor()
    expect(await other.getByRole('table').count()).toBe(1)
  })

  it('shows organisations, the made-up ones marked, and places with a strategy', async () => {
    const page = await open('/matrix?rows=organization&scope=parts&samples=on&lang=en')
    const bank = page.getByRole('rowheader').filter({ hasText: 'Sample Bank' })
    expect(await bank.innerText()).toMatch(/Sample$/)
    await page.getByRole('combobox', { name: 'Rows' }).selectOption('Places')
    await page.getByRole('rowheader', { name: 'Kumamoto City' }).waitFor()
    expect((await rowsOf(page, 'Kumamoto City')).at(-1)).toBe('165')
  })

  it('says what nothing serves, and hatches its columns', async () => {
    const page = await open('/matrix?lang=en')
    const said = await page.getByText(/^9 measures serve \d+ SDG goals/).innerText()
    const empty = (await page.locator('tfoot td').allInnerTexts())
      .slice(0, 17)
      .flatMap((total, index) => (total === '' ? index + 1 : []))
    expect(said).toContain(`Nothing serves ${empty.join(', ')}.`)
    expect(await page.locator('thead th.gap').count()).toBe(empty.length)
  })

  it('is a list of one goal at a time on a phone, chosen by its number, that leads to the same reasons', async () => {
    const page = await open('/matrix?lang=en', { viewport: { width: 360, height: 740 } })
    expect(await page.getByRole('table').count()).toBe(0)
    await page.getByRole('button', { name: /^SDG 11 / }).press('Enter')
    await page.getByRole('link', { name: 'Achieving the "city of many linked centres"' }).click()
    await page.getByRole('region', { name: 'Why they are linked' }).waitFor()
    expect(addressOf(page)).toBe('/matrix?row=measure:kumamoto-2.3.1&column=sdg:11&lang=en')
    expect(await breaches(page)).toEqual([])
  })

  it('is saved as CSV with its totals', async () => {
    const page = await open('/matrix?lang=en')
    const { name, content } = await saved(page, 'CSV')
    expect(name).toMatch(/^tsunagu_sdgs-measure_.*\d{4}-\d\d-\d\d\.csv$/)
    const lines = content.toString('utf8').split('\r\n')
    expect(lines[0]).toBe(
      `\uFEFFid,Measures,${Array.from({ length: 17 }, (_, n) => `SDG ${n + 1}`).join(',')},Total`,
    )
    expect(lines[2]).toBe(
      'measure:kumamoto-2.1.2,Promoting agriculture and fisheries,0,2,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,3',
    )
    expect(lines[10]).toBe(',Total,1,2,3,3,2,0,0,7,0,0,6,0,0,0,0,0,0,24')
  })
})

describe('the flow', () => {
  it('is a drawing with a name, and a table of the same numbers', async () => {
    const page = await open('/matrix?lang=en')
    await page.getByRole('link', { name: 'As a flow' }).click()
    await settled(page)
    expect(addressOf(page)).toBe('/matrix?shape=flow&lang=en')
    await page.getByRole('img', { name: /^Flow from the strategy .* 182 links in all/ }).waitFor()
    expect(await page.getByRole('row').count()).toBe(0)
    await unfold(page)
    expect(await page.locator('.flow-band').count()).toBe((await page.getByRole('row').count()) - 1)
    const rows = await page.getByRole('row').allInnerTexts()
    expect(rows.slice(1, 4).map(row => row.split(/\s*\t\s*/).slice(1))).toEqual([
      ['Goal 1', '112'],
      ['Goal 2', '27'],
      ['Goal 3', '43'],
    ])
  })

  it('divides by organisation, marks those made up, and keeps that in its address', async () => {
    const page = await open('/matrix?shape=flow&samples=on&lang=en')
    await page.getByRole('combobox', { name: 'Partners by' }).selectOption('organization')
    expect(addressOf(page)).toBe('/matrix?shape=flow&partners=organization&samples=on&lang=en')
    await unfold(page)
    await page
      .getByRole('cell', { name: /^Sample .* \(Sample\)$/ })
      .first()
      .waitFor()
  })

  it('follows one goal from end to end by keyboard, and keeps that in its address', async () => {
    const page = await open('/matrix?shape=flow&lang=en')
    const follow = page.getByRole('combobox', { name: 'Follow' })
    await follow.focus()
    await follow.selectOption('sdg:11')
    expect(addressOf(page)).toBe('/matrix?shape=flow&follow=sdg:11&lang=en')
    await page.getByText(/^\d+ links run through “11 /).waitFor()
    const lit = page.locator('.flow-band.lit')
    expect(await lit.count()).toBeGreaterThan(3)
    expect(await lit.count()).toBeLessThan(await page.locator('.flow-band').count())
    await page
      .locator('.flow-plate')
      .filter({ hasText: /Form diverse communities/ })
      .first()
      .locator('rect')
      .click()
    await expect.poll(() => addressOf(page)).toContain('follow=goal:kumamoto-2.3')
  })

  it('counts made-up partners only when they are to be counted', async () => {
    const page = await open('/matrix?shape=flow&lang=en')
    await unfold(page)
    expect(await page.getByRole('cell', { name: /\(.*[Ss]ample/ }).count()).toBe(0)
    await page.getByRole('switch', { name: 'Sample' }).check()
    await page
      .getByRole('cell', { name: /\(.*[Ss]ample/ })
      .first()
      .waitFor()
  })

  it('is saved as a drawing, a picture and a table', async () => {
    const page = await open('/matrix?shape=flow&lang=en')
    await unfold(page)
    const svg = (await saved(page, 'SVG')).content.toString('utf8')
    expect(svg.match(/<path /g)?.length).toBe(await page.locator('.flow-band').count())
    const png = (await saved(page, 'PNG')).content
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const csv = (await saved(page, 'CSV')).content.toString('utf8').split('\r\n')
    expect(csv[0]).toBe('\uFEFFFrom,To,Links')
    expect(csv.length).toBe((await page.getByRole('row').count()) + 1)
  })
})

describe('both', () => {
  const PAGES = ['/matrix?row=measure:kumamoto-2.3.1&column=sdg:11', '/matrix?shape=flow']

  it.each(['light', 'dark'] as const)('have nothing that axe would name, %s', async colorScheme => {
    for (const address of PAGES)
      for (const language of ['ja', 'en'])
        expect(await breaches(await open(`${address}&lang=${language}`, { colorScheme }))).toEqual([])
  })

  it('fit 320 pixels, and a desk at 400 %', async () => {
    for (const address of [...PAGES, '/matrix?rows=initiative&columns=target'])
      for (const viewport of [
        { width: 320, height: 640 },
        { width: 320, height: 256 },
      ])
        expect(await fitsWidth(await open(address, { viewport }))).toBe(true)
  })

  it('stay while the API is gone, and answer when it is back', async () => {
    const page = await open('/matrix?lang=en', { apiGoes: true })
    await page.getByRole('table').waitFor()
    const restart = await stopApi()
    await page.getByRole('combobox', { name: 'Columns' }).selectOption('target')
    await page.getByText('The server cannot be reached.').waitFor()
    expect(await page.getByRole('table').count()).toBe(1)
    await restart()
    await page.getByRole('columnheader', { name: /^SDG 11\.2 / }).waitFor()
  })
})
