import { describe, expect, it } from 'vitest'
import { explorer } from './kit.ts'

const { open } = explorer()

const PAGES = [
  '/',
  '/search?q=交通',
  '/entity/measure:kumamoto-2.1.2',
  '/entity/indicator:kumamoto-2.births',
  '/indicators',
  '/organizations?samples=on',
  '/sdgs',
  '/matrix',
  '/paths?from=org:sample-parenting-council&to=indicator:kumamoto-2.births',
  '/collaborate',
  '/report/strategy:kumamoto-2',
  '/entity/measure:sample-city-2.1.1',
  '/compare?from=strategy:sample-city-1&to=strategy:sample-city-2',
  '/about',
]

describe('a page on paper', () => {
  it.each(PAGES)('has nothing to press or write into, and says where it is from: %s', async address => {
    const page = await open(`${address}${address.includes('?') ? '&' : '?'}lang=ja`, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    const controls = page.locator('button:not(.sort), select, input, textarea, summary, [role="switch"]')
    const seen = await controls.evaluateAll(all =>
      all.filter(one => one.checkVisibility()).map(one => (one.textContent ?? '').trim().slice(0, 40)),
    )
    expect(seen).toEqual([])
    expect(await page.locator('.paper-note').innerText()).toContain(new URL(page.url()).pathname)
    // What a column is called stays a word: none of its signs is left.
    const signs = await page.evaluate<string[]>(
      '[...document.querySelectorAll("th .sort")].map(one => getComputedStyle(one, "::after").content)',
    )
    expect(signs.filter(sign => sign !== 'none')).toEqual([])
  })

  it('keeps the shades, swatches and bars that mean something', async () => {
    const page = await open('/matrix?lang=ja')
    await page.emulateMedia({ media: 'print' })
    const kept = await page.evaluate<string[]>(
      '[...new Set([...document.querySelectorAll("[data-shade], .sdg-swatch")].map(one => getComputedStyle(one).printColorAdjust))]',
    )
    expect(kept).toEqual(['exact'])
  })

  it('fits A4, also where a table is wide', async () => {
    for (const address of [
      '/organizations?samples=on&lang=en',
      '/report/strategy:sample-city-2?lang=en',
      '/entity/indicator:sample-city-2.startups?lang=en',
    ]) {
      // A4 without its margins, in CSS pixels.
      const page = await open(address, { viewport: { width: 688, height: 1010 } })
      await page.emulateMedia({ media: 'print' })
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect([address, width <= 688]).toEqual([address, true])
    }
  })
})
