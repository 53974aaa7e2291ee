import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { explorer, settled } from './kit.ts'

const { open } = explorer()

/** What Lighthouse calls slow 4G: 1.6 Mbit/s, 150 ms there and back; and a processor of a quarter of the speed. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const SLOWER_CPU = 4
const PHONE = { width: 412, height: 823 }

const FIGURES = `new Promise(resolve => {
  const figures = { largest: 0, what: '', shift: 0 }
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      figures.largest = entry.startTime
      figures.what = entry.element ? entry.element.tagName.toLowerCase() + ' ' + entry.element.className : ''
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) figures.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(figures), 300)
})`

type Figures = { readonly largest: number; readonly what: string; readonly shift: number }

const onSlowPhone = async (page: Page, address: string): Promise<Figures> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  await page.goto(new URL(address, page.url()).href)
  await settled(page)
  return page.evaluate<Figures>(FIGURES)
}

const told: string[] = []

describe('on a slow line and a slow phone', () => {
  it.each([
    ['the start page', '/?lang=ja'],
    ['the page of an item', '/entity/measure:kumamoto-2.3.1?lang=ja'],
    ['the page of the graph', '/graph?around=measure:kumamoto-2.3.1&focus=measure:kumamoto-2.3.1&lang=ja'],
  ])('%s shows what it is about, and does not move', async (name, address) => {
    // As of a server that says it is ready: it has planned its statements.
    await settled(await open(address, { viewport: PHONE }))
    const page = await open('/nowhere', { apiGoes: true, viewport: PHONE })
    const { largest, what, shift } = await onSlowPhone(page, address)
    told.push(
      `${(largest / 1000).toFixed(2)} s until the largest of ${name} (${what}), shift ${shift.toFixed(3)}`,
    )
    expect(largest).toBeGreaterThan(0)
    expect(shift).toBeLessThan(0.1)
  })
})

afterAll(() => {
  // Times depend on the machine: they are told and not judged.
  process.stdout.write(`${told.join('\n')}\n`)
})
