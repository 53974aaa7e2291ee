import { describe, expect, it } from 'vitest'
import { explorer } from './kit.ts'

const { open } = explorer()

const A4_WIDTH = 595

/** The words of a printed page and how far from its left each begins, in points. */
const opened = async (file: Uint8Array) => {
  // The library looks for what it would draw with; text needs none of it.
  const shapes = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) shapes[name] ??= class {}
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
  return {
    numPages: pdf.numPages,
    getPage: async (number: number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.flatMap(item =>
        'str' in item ? [{ text: item.str.trim(), x: Number(item.transform[4]) }] : [],
      )
    },
  }
}

const PAGES = [
  '/',
  '/search?q=交通',
  '/entity/measure:kumamoto-2.1.2',
  '/entity/indicator:kumamoto-2.births',
  '/indicators',
  '/organizations?samples=on',
  '/sdgs',
  '/matrix',
  '/matrix?shape=flow',
  '/graph?around=sdg:11.2&focus=sdg:11.2',
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
    const controls = page.locator(
      'button:not(.sort, .graph-name, .graph-other), select, input, textarea, summary, [role="switch"]',
    )
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

  it('has all columns of the matrix when it is printed, from the first goal to the sum', async () => {
    const page = await open('/matrix?lang=ja')
    // Heads that are set vertically have their measures only in a real print.
    const { numPages, getPage } = await opened(await page.pdf({ preferCSSPageSize: true }))
    expect(numPages).toBeGreaterThan(0)
    const words = await getPage(1)
    const row = words.filter(({ text }) => /^(1|17|計)$/.test(text))
    expect(row.map(({ text }) => text)).toEqual(expect.arrayContaining(['1', '17', '計']))
    expect(words.filter(({ x }) => x > A4_WIDTH)).toEqual([])
  })

  it('has the whole drawing of a graph, and what is in it by name', async () => {
    const page = await open('/graph?around=sdg:11.2&focus=sdg:11.2&lang=ja')
    await page.locator('svg[data-state="at-rest"]').waitFor()
    const drawing = page.locator('.graph-drawing > svg')
    const { width, height } = (await drawing.boundingBox()) ?? { width: 0, height: 0 }
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 688, height: 1010 })
    expect(await drawing.getAttribute('viewBox')).toBe(`0 0 ${Math.round(width)} ${Math.round(height)}`)
    const names = await page.locator('.graph-name').evaluateAll(all => all.map(one => one.checkVisibility()))
    expect(names.length).toBeGreaterThan(10)
    expect(names).not.toContain(false)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    expect(await drawing.getAttribute('viewBox')).toBe(null)
  })

  it('keeps the shades, swatches and bars that mean something', async () => {
    const page = await open('/matrix?lang=ja')
    await page.emulateMedia({ media: 'print' })
    const kept = await page.evaluate<string[]>(
      '[...new Set([...document.querySelectorAll("[data-shade], .sdg-swatch")].map(one => getComputedStyle(one).printColorAdjust))]',
    )
    expect(kept).toEqual(['exact'])
  })

  it('fits A4, also where a table or a drawing is wide', async () => {
    for (const address of [
      '/matrix?lang=ja',
      '/matrix?lang=en',
      '/matrix?shape=flow&lang=en',
      '/graph?around=sdg:11.2&focus=sdg:11.2&lang=ja',
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
