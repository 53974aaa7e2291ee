import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, focused, settled } from './kit.ts'

const { open } = explorer()

const NARROW = { viewport: { width: 320, height: 640 } }

describe('the catalogue', () => {
  it('lists the indicators with state, baseline, target, latest', async () => {
    const page = await open('/indicators?lang=ja')
    const rows = page.getByRole('table', { name: '指標' }).getByRole('row')
    expect((await rows.allInnerTexts()).map(text => text.split(/\s*[\t\n]+\s*/).slice(0, 8))).toContainEqual([
      '出生数',
      '維持',
      '実績なし',
      '7,039 人',
      'H26',
      '7,000以上 人',
      'R5',
      '記録なし',
    ])
    await page.getByText('指標5件のうち、実績の記録があるのは0件、目標年度を過ぎたのは5件です。').waitFor()
  })

  it('narrows down by facets with counts, and the address holds it', async () => {
    const page = await open('/initiatives?lang=en')
    const box = page.getByRole('group', { name: 'Kind' }).getByRole('checkbox').first()
    const count = await page.getByRole('group', { name: 'Kind' }).getByRole('listitem').first().innerText()
    await box.check()
    await settled(page)
    expect(addressOf(page)).toMatch(/^\/initiatives\?kind=[A-Z_]+&lang=en$/)
    const total = await page.getByRole('main').getByRole('status').first().innerText()
    expect(count.split('\n').at(-1)).toBe(total.replace(/ items?$/, ''))
    // The other kinds keep their counts, so that they can be added.
    expect(await page.getByRole('group', { name: 'Kind' }).getByRole('listitem').count()).toBeGreaterThan(1)
    await page.goBack()
    await settled(page)
    expect(addressOf(page)).toBe('/initiatives?lang=en')
  })

  it('keeps the focus of who chooses by keyboard, and lets go of all conditions', async () => {
    const page = await open('/measures?lang=en')
    const goal = page.getByRole('group', { name: 'SDG goal' }).getByRole('checkbox').nth(1)
    await goal.focus()
    await page.keyboard.press('Space')
    await settled(page)
    expect(await goal.isChecked()).toBe(true)
    expect(await goal.evaluate(box => box.matches(':focus'))).toBe(true)
    await page.getByRole('button', { name: 'Remove all filters (1)' }).focus()
    await page.keyboard.press('Enter')
    await settled(page)
    expect(addressOf(page)).toBe('/measures?lang=en')
    expect(await focused(page)).toBe('Narrow down')
  })

  it('counts who takes part without those made up, until they are let in', async () => {
    const counts = async (address: string) => {
      const page = await open(address)
      const cells = page.getByRole('table').locator('tbody tr td:last-child')
      return (await cells.allInnerTexts()).map(Number)
    }
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
    const real = await counts('/measures?lang=en')
    expect(real.length).toBeGreaterThan(0)
    expect(sum(await counts('/measures?samples=on&lang=en'))).toBeGreaterThan(sum(real))
  })

  it('orders by a column that the address names, what is empty last', async () => {
    const page = await open('/organizations?samples=on&order=-5&lang=en')
    const cells = page.getByRole('table').locator('tbody tr td:nth-child(5)')
    const counts = (await cells.allInnerTexts()).map(Number)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(0)
  })

  it('leaves out samples until they are asked for, and says how many', async () => {
    const page = await open('/organizations?lang=en')
    const table = page.getByRole('table', { name: 'Organisations' })
    expect(await table.getByText('Sample').count()).toBe(0)
    await page.getByRole('button', { name: 'Show samples too' }).click()
    await settled(page)
    expect(addressOf(page)).toMatch(/[?&]samples=on(&|$)/)
    expect(await focused(page)).toBe('Organisations')
    expect(await table.getByRole('row').count()).toBeGreaterThan(30)
  })

  it('leaves out the sources of what is made up, and says how many', async () => {
    const page = await open('/sources?lang=en')
    const table = page.getByRole('table', { name: 'Sources' })
    expect(await table.getByText('Sample', { exact: true }).count()).toBe(0)
    const before = await table.getByRole('row').count()
    await page.getByRole('button', { name: 'Show samples too' }).click()
    await settled(page)
    expect(await table.getByRole('row').count()).toBeGreaterThan(before)
  })

  it('offers nothing made up to narrow down by while samples are out', async () => {
    const page = await open('/measures?lang=en')
    const organizations = page.getByRole('group', { name: 'Organisation' }).getByRole('listitem')
    expect(await organizations.allInnerTexts()).toEqual([expect.stringMatching(/^Kumamoto City\s+9$/)])
  })

  it('says of an empty list why it is empty, and offers nothing to order or narrow down', async () => {
    const page = await open('/needs?lang=en')
    const main = page.getByRole('main')
    await main.getByText(/^No real one is recorded yet\. \d+ samples \(made up\) are not shown\./).waitFor()
    expect(await main.getByText('Narrow down').count()).toBe(0)
    expect(await main.getByRole('combobox').count()).toBe(0)
    expect(await main.getByText('There is nothing here.').count()).toBe(0)
  })

  it('says of conditions that nothing fits that there are too many', async () => {
    const page = await open('/measures?sdg-goal=sdg:6&lang=en')
    await page.getByText('Nothing fits all that is chosen. With fewer conditions there is more.').waitFor()
  })

  it.each(['ja', 'en'])('shows all columns beside the facets on a desk of usual width: %s', async lang => {
    for (const kind of [
      'measures',
      'initiatives',
      'indicators',
      'organizations',
      'needs',
      'offers',
      'sources',
    ]) {
      const page = await open(`/${kind}?samples=on&lang=${lang}`, { viewport: { width: 1440, height: 900 } })
      const hidden = await page
        .locator('.table-frame')
        .evaluate(frame => Math.max(0, frame.scrollWidth - frame.clientWidth - 1))
      expect({ kind, hidden }).toEqual({ kind, hidden: 0 })
    }
  })

  it('gives the whole list as CSV, narrowed down as it is shown', async () => {
    const page = await open('/organizations?kind=LOCAL_GOVERNMENT&samples=on&lang=en')
    const shown = await page.getByRole('table').locator('tbody tr').count()
    const link = page.getByRole('link', { name: 'CSV (all)' })
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
    expect((await answer.text()).trim().split('\r\n').length - 1).toBe(shown)
  })

  it('divides needs by deadline, place and goal', async () => {
    const page = await open('/needs?samples=on&lang=en')
    for (const name of ['Deadline', 'Place', 'SDG goal']) await page.getByRole('group', { name }).waitFor()
  })

  it('shows 17 goals with what the strategy does for each, and the targets that nothing serves', async () => {
    const page = await open('/sdgs?lang=en')
    const goals = page.getByRole('list').filter({ has: page.getByRole('heading', { level: 2 }) })
    expect(await goals.getByRole('heading', { level: 2 }).count()).toBe(17)
    await page.getByRole('region', { name: /^Targets that nothing serves \d+ items$/ }).waitFor()
  })

  it.each(['measures', 'indicators', 'organizations', 'needs', 'sdgs', 'sources'])(
    'has nothing that axe would name, and fits 320 pixels: %s',
    async kind => {
      expect(await breaches(await open(`/${kind}?samples=on`))).toEqual([])
      expect(await fitsWidth(await open(`/${kind}?samples=on&lang=en`, NARROW))).toBe(true)
    },
  )
})
