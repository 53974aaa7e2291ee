import type { Page } from 'playwright-core'

/** How a made-up thing is called, and its mark; a note that some are left out is none. */
const MADE_UP = /【サンプル】|^サンプル(?!（架空）|のみ)|Sample: |^Sample /m

/** What a page shows of what is made up: marks, and names that say so. */
export const madeUpOn = async (page: Page): Promise<readonly string[]> => {
  const main = page.getByRole('main')
  const marks = await main.locator('.sample-badge').allInnerTexts()
  const texts = (await main.innerText()).split('\n')
  const drawn = await main.locator('svg text').evaluateAll(all => all.map(one => one.textContent ?? ''))
  return [...marks, ...[...texts, ...drawn].filter(text => MADE_UP.test(text))]
}
