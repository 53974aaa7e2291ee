import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { startBrowser } from './browser.ts'
import { startProduct } from './server.ts'
import { settled } from './settled.ts'

export { settled }

export type Options = BrowserContextOptions & {
  /** True: the API will be away, which a browser complains of. */
  readonly apiGoes?: boolean
}

const DEFAULTS: BrowserContextOptions = { locale: 'ja-JP', viewport: { width: 1280, height: 900 } }

/** A busy machine with a cold database takes its time; a test that fails waits no longer. */
const PATIENCE_MS = 90_000

/** What a browser writes when a server is away. */
const API_IS_AWAY = /Failed to load resource/

/**
 * One server and one browser for a test file. A test fails when a page of its writes an error or a warning
 * (a breach of the Content-Security-Policy is one), or asks another host.
 */
export function explorer() {
  let product: Awaited<ReturnType<typeof startProduct>>
  let browser: Browser
  let problems: string[] = []

  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
    const met = problems
    problems = []
    expect(met).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  return {
    /** Opens an address and waits until all that it asks for is there. */
    async open(address: string, { apiGoes = false, ...options }: Options = {}): Promise<Page> {
      const context = await browser.newContext({ ...DEFAULTS, ...options })
      context.setDefaultTimeout(PATIENCE_MS)
      const page = await context.newPage()
      page.on('pageerror', error => problems.push(error.message))
      page.on('console', message => {
        if (!['error', 'warning'].includes(message.type())) return
        if (!apiGoes || !API_IS_AWAY.test(message.text())) problems.push(message.text())
      })
      page.on('request', request => {
        const url = request.url()
        if (!url.startsWith(product.url) && !/^(data|blob):/.test(url)) problems.push(`asked ${url}`)
      })
      await page.goto(`${product.url}${address}`)
      await settled(page)
      return page
    },
    /** Asks the API itself. */
    async ask(query: string): Promise<unknown> {
      const body = JSON.stringify({ query })
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`${product.url}/graphql`, { method: 'POST', headers, body })).json()
    },
    /** Ends the server; the promise's function starts it again at the same address. */
    async stopApi(): Promise<() => Promise<void>> {
      const { port, stop } = product
      await stop()
      return async () => {
        product = await startProduct(port)
      }
    },
  }
}

/** The address as a person sees it, without the host. */
export const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return decodeURIComponent(`${pathname}${search}`)
}

/** The name of what has the focus, as a screen reader would say it. */
export const focused = async (page: Page): Promise<string> =>
  (await page.locator(':focus').first().textContent()) ?? ''

/** Whether nothing has to be scrolled sideways, as at 320 px or at 400 % zoom. */
export const fitsWidth = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth')
