import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, settled } from './kit.ts'

const { open, stopApi } = explorer()

describe('every page', () => {
  it('says that an address leads nowhere, and where to go', async () => {
    const page = await open('/nowhere?lang=en', { apiGoes: true })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page')
    await page.getByRole('main').getByRole('link', { name: 'To the start page' }).click()
    await settled(page)
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Begin with a question')
  })

  it('lets the keyboard go to the content first', async () => {
    const page = await open('/?lang=en')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('content')
  })

  it('is as bright as was chosen, also next time, and bright on paper', async () => {
    const page = await open('/developers?lang=en', { colorScheme: 'light' })
    const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    expect(await ground()).toBe('rgb(251, 250, 247)')
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
    expect(await ground()).toBe('rgb(25, 23, 20)')
    await page.reload()
    expect(await ground()).toBe('rgb(25, 23, 20)')
    await page.emulateMedia({ media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
  })

  it('has one row above it on every desk, in both languages', async () => {
    for (const lang of ['ja', 'en']) {
      const page = await open(`/about?lang=${lang}`, { viewport: { width: 1440, height: 900 } })
      for (const width of [1440, 1366, 1280, 1250, 1240]) {
        await page.setViewportSize({ width, height: 900 })
        expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(64)
        expect(await fitsWidth(page)).toBe(true)
      }
    }
  })

  it('has one row above it on a phone, and all the rest of the frame behind one button', async () => {
    const page = await open('/matrix?lang=en', { viewport: { width: 360, height: 740 } })
    const header = page.getByRole('banner')
    expect((await header.boundingBox())?.height).toBeLessThanOrEqual(64)
    expect(await header.getByRole('navigation').count()).toBe(0)
    const menu = header.getByRole('button', { name: 'Menu' })
    await menu.press('Enter')
    expect(await menu.getAttribute('aria-expanded')).toBe('true')
    expect(await breaches(page)).toEqual([])
    await header.getByRole('link', { name: 'Paths' }).click()
    await settled(page)
    expect(addressOf(page)).toBe('/paths?lang=en')
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
    await menu.press('Enter')
    await page.keyboard.press('Escape')
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
  })

  it('takes the choices of the header along, in its address and to the next visit', async () => {
    const page = await open('/developers?lang=ja')
    await page.getByRole('switch', { name: 'サンプル' }).check()
    await page.getByRole('combobox', { name: '配色' }).selectOption('dark')
    expect(addressOf(page)).toBe('/developers?lang=ja&samples=on&theme=dark')
    await page.getByRole('link', { name: '経路', exact: true }).click()
    await settled(page)
    expect(addressOf(page)).toBe('/paths?samples=on&theme=dark&lang=ja')
    await page.goto(new URL('/developers', page.url()).href)
    await settled(page)
    expect(addressOf(page)).toBe('/developers?samples=on&theme=dark&lang=ja')
    await page.getByRole('switch', { name: 'サンプル' }).uncheck()
    await page.getByRole('combobox', { name: '配色' }).selectOption('system')
    expect(addressOf(page)).toBe('/developers?lang=ja')
  })

  it('no longer waits for what another view has asked', async () => {
    const page = await open('/?lang=en')
    const failed: string[] = []
    page.on('requestfailed', request => failed.push(request.failure()?.errorText ?? ''))
    // The answer to the first question is held back until the second has been typed.
    let isFirst = true
    await page.route('**/graphql', async route => {
      if (isFirst) {
        isFirst = false
        return
      }
      await route.continue()
    })
    const box = page.getByRole('combobox', { name: /^Find measures/ })
    await box.fill('11')
    await expect.poll(() => isFirst).toBe(false)
    await box.fill('11.2')
    await page.getByRole('option', { name: /^11\.2 / }).waitFor()
    expect(failed).toEqual(['net::ERR_ABORTED'])
  })

  /** How much of what was seen has moved by itself, as browsers reckon it. */
  const SHIFTS = `new Promise(resolve => {
    let sum = 0
    new PerformanceObserver(list => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 200)
  })`

  it.each([
    '/?lang=ja',
    '/entity/indicator:kumamoto-2.births?lang=ja',
    '/graph?around=sdg:11.2&focus=sdg:11.2&lang=ja',
    '/matrix?lang=ja',
    '/matrix?shape=flow&lang=ja',
    '/paths?from=goal:kumamoto-2.2&to=sdg:11.2&lang=ja',
    '/collaborate?capability=capability:data-analysis&lang=ja',
    '/search?q=子育て&lang=ja',
    '/measures?lang=ja',
    '/sdgs?lang=ja',
    '/about?lang=ja',
    '/report/strategy:kumamoto-2?lang=ja',
    '/entity/sdg:8?lang=ja',
    '/entity/strategy:kumamoto-2?lang=ja',
    '/entity/measure:sample-city-2.1.1?lang=ja',
    '/compare?from=strategy:sample-city-1&to=strategy:sample-city-2&lang=ja',
  ])('does not move under the eyes while it loads: %s', async address => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 360, height: 740 },
    ])
      expect(await (await open(address, { viewport })).evaluate<number>(SHIFTS)).toBeLessThan(0.1)
  })

  it('stays while the API is gone, and comes back by itself', async () => {
    const page = await open('/?lang=en', { apiGoes: true })
    const measure = page.getByRole('link', { name: 'Promoting agriculture and fisheries', exact: true })
    // The programs of the other pages are fetched once the first view is there.
    await page.waitForLoadState('networkidle')
    const restart = await stopApi()
    await measure.click()
    await page.getByText('The server cannot be reached.').waitFor()
    await page.goBack()
    expect(await measure.count()).toBe(1)
    await page.goForward()
    await restart()
    await page.getByRole('heading', { level: 1, name: 'Promoting agriculture and fisheries' }).waitFor()
    expect(await page.getByText('The server cannot be reached.').count()).toBe(0)
  })
})
