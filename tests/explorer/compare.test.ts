import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, settled } from './kit.ts'

const { open } = explorer()

const CITY = 'from=strategy:sample-city-1&to=strategy:sample-city-2'

describe('two plans beside each other', () => {
  it('begin with the real ones, and nothing is said of what the older one does not record', async () => {
    const page = await open('/compare?lang=en')
    expect(await page.getByRole('combobox', { name: 'Newer plan' }).inputValue()).toBe('strategy:kumamoto-2')
    expect(await page.getByRole('combobox', { name: 'Older plan' }).inputValue()).toBe('strategy:kumamoto-1')
    await page.getByText('There is nothing that both plans record').waitFor()
    await page.getByText(/^Not recorded in the older plan: .*Basic goals, Measures/).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    // What can be compared is offered, marked as made up.
    const others = page.getByRole('region', { name: 'Plans that can be compared' })
    expect(await others.getByRole('listitem').innerText()).toMatch(
      /^First Comprehensive Plan of Mihonhama.* → Second .*Sample.*Both record: Basic goals/s,
    )
    await others.getByRole('link').press('Enter')
    await settled(page)
    expect(addressOf(page)).toBe(`/compare?${CITY}&lang=en`)
    expect(await page.getByRole('table', { name: 'Basic goals' }).count()).toBe(1)
  })

  it('begin, with samples on, with those of which something can be compared', async () => {
    const page = await open('/compare?samples=on&lang=en')
    expect(await page.getByRole('combobox', { name: 'Newer plan' }).inputValue()).toBe(
      'strategy:sample-city-2',
    )
    await page.getByRole('table', { name: 'Basic goals' }).waitFor()
  })

  it('are chosen by keyboard, those that are made up under a heading that says so; the address holds them', async () => {
    const page = await open('/compare?lang=en')
    const older = page.getByRole('combobox', { name: 'Older plan' })
    expect(await older.locator('optgroup').getAttribute('label')).toBe('Sample (made up)')
    await older.focus()
    await older.selectOption('strategy:sample-city-1')
    await page.getByRole('combobox', { name: 'Newer plan' }).selectOption('strategy:sample-city-2')
    await settled(page)
    expect(addressOf(page)).toBe(`/compare?${CITY}&lang=en`)
    const goals = page.getByRole('table', { name: 'Basic goals' }).getByRole('row')
    expect((await goals.allInnerTexts()).map(row => row.split(/\s*[\t\n]+\s*/).slice(0, 3))).toEqual([
      ['Part', 'Change', 'Name in the older plan'],
      ['A town where the port makes work Sample', '△ Changed', 'A town lively through its port Sample'],
      ['A town safe to live in, by the sea and in the hills Sample', '＋ New', '—'],
      ['A town that hands on a clean sea Sample', '＋ New', '—'],
    ])
    // Measures are not recorded of the older plan: none of the newer one's is called new.
    expect(await page.getByRole('heading', { name: 'Measures' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Swap' }).press('Enter')
    await settled(page)
    expect(addressOf(page)).toBe('/compare?from=strategy:sample-city-2&to=strategy:sample-city-1&lang=en')
  })

  it('have nothing that axe would name, and fit 320 pixels', async () => {
    const page = await open(`/compare?${CITY}`, { viewport: { width: 320, height: 640 } })
    expect(await fitsWidth(page)).toBe(true)
    expect(await breaches(page)).toEqual([])
  })
})
