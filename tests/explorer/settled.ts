import type { Page } from 'playwright-core'

const IS_SETTLED = `document.documentElement.dataset.asking === '0'
  && document.querySelector('h1') !== null
  && document.querySelector('[data-loading]') === null`

const LOOK_AGAIN_MS = 100
const PATIENCE_MS = 40_000

/** Waits until a page has all that it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const end = Date.now() + PATIENCE_MS
  while (!(await page.evaluate<boolean>(IS_SETTLED))) {
    if (Date.now() > end) throw new Error(`${page.url()} is still waiting for answers`)
    await page.waitForTimeout(LOOK_AGAIN_MS)
  }
}
