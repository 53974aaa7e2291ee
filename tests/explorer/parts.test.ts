import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { startBrowser } from './browser.ts'

/** As they looked when they were last looked at; one that is deleted is written anew. */
const PICTURES = join(import.meta.dirname, 'pictures')
const EXPLORER = join(import.meta.dirname, '../../explorer')
const ADDRESS = 'http://parts.test'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** A picture is this small: letters are a grey by which one font is like another. */
const SCALE = 0.25
/** A square of so many pixels is compared as one. */
const SQUARE = 4
/** From which difference of its mean, of 255, a square is another one. */
const OTHER = 24
/** How much of a picture may be other: letters of another font, not a part that has gone or changed its colour. */
const TOLERATED = 0.03

/** Which share of two pictures differs, as the browser sees them; other sizes differ in all. */
const DIFFERENCE = `async ([one, other, square, least]) => {
  const load = async base64 => {
    const image = new Image()
    image.src = 'data:image/png;base64,' + base64
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, image.width, image.height)
  }
  const [a, b] = await Promise.all([load(one), load(other)])
  if (a.width !== b.width || Math.abs(a.height - b.height) > 2) return 1
  let [squares, others] = [0, 0]
  for (let y = 0; y + square <= Math.min(a.height, b.height); y += square)
    for (let x = 0; x + square <= a.width; x += square) {
      const sums = [0, 0, 0]
      for (let dy = 0; dy < square; dy += 1)
        for (let dx = 0; dx < square; dx += 1)
          for (let of = 0; of < 3; of += 1) {
            const at = ((y + dy) * a.width + x + dx) * 4 + of
            sums[of] += a.data[at] - b.data[at]
          }
      squares += 1
      if (sums.some(sum => Math.abs(sum) / (square * square) > least)) others += 1
    }
  return others / squares
}`

let browser: Browser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-'))
  await build({
    root: EXPLORER,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(EXPLORER, 'parts.html') } },
  })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const openParts = async (width: number, colorScheme: 'light' | 'dark', deviceScaleFactor = SCALE) => {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme,
    deviceScaleFactor,
    locale: 'ja-JP',
  })
  await page.route(`${ADDRESS}/**`, route => {
    const { pathname } = new URL(route.request().url())
    const file = join(folder, pathname === '/parts' ? 'parts.html' : pathname)
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'image/svg+xml' })
  })
  await page.goto(`${ADDRESS}/parts?lang=ja`)
  await page.getByRole('img').waitFor()
  return page
}

const photographed = (page: Page) => page.screenshot({ fullPage: true, animations: 'disabled' })

const difference = (page: Page, one: Buffer, other: Buffer) => {
  const given = [one.toString('base64'), other.toString('base64'), SQUARE, OTHER]
  return page.evaluate<number>(`(${DIFFERENCE})(${JSON.stringify(given)})`)
}

describe('the parts of the pages', () => {
  const VIEWS = [1440, 768, 360].flatMap(width =>
    (['light', 'dark'] as const).map(theme => ({ width, theme })),
  )

  it.each(VIEWS)('look as they did: $width px, $theme', async ({ width, theme }) => {
    const page = await openParts(width, theme)
    const picture = await photographed(page)
    const place = join(PICTURES, `parts-${width}-${theme}.png`)
    if (!existsSync(place) && !process.env.CI) {
      mkdirSync(PICTURES, { recursive: true })
      writeFileSync(place, picture)
    }
    expect(await difference(page, readFileSync(place), picture)).toBeLessThan(TOLERATED)
    await page.close()
  })

  it.each([
    ['another colour of what is followed', ':root { --accent: #0a58ca; --accent-quiet: #cfe2ff }'],
    ['larger letters', ':root { --text-m: 1.25rem }'],
    ['a part that is not there', '.indicator-chart { visibility: hidden }'],
    ['another ground', ':root { --ground: #dddddd }'],
  ])('would not be taken for the same: %s', async (_what, content) => {
    const page = await openParts(1440, 'light')
    const before = await photographed(page)
    await page.addStyleTag({ content })
    expect(await difference(page, before, await photographed(page))).toBeGreaterThan(0)
    await page.close()
  })

  it('have nothing that axe would name', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await openParts(768, theme, 1)
      expect(await breaches(page)).toEqual([])
      await page.close()
    }
  })
})
