import type { Page } from 'playwright-core'

const IS_SETTLED = `document.documentElement.dataset.asking === '0'
  && document.querySelector('h1') !== null
  && document.querySelector('[data-loading]') === null`

const LOOK_AGAIN_MS = 50
/** So long nothing is awaited: longer than a word that is being typed waits before it is asked. */
const STILL_MS = 300
const PATIENCE_MS = 90_000

/**
 * Waits until a page has all that it asked for. What it fetches for later, the programs of the other pages, is not
 * waited for: nothing that is seen needs it.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  const end = Date.now() + PATIENCE_MS
  let since: number | undefined
  while (since === undefined || Date.now() - since < STILL_MS) {
    if (Date.now() > end) throw new Error(`${page.url()} is still waiting for answers`)
    since = (await page.evaluate<boolean>(IS_SETTLED)) ? (since ?? Date.now()) : undefined
    await page.waitForTimeout(LOOK_AGAIN_MS)
  }
}
