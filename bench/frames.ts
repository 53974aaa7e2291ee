// Frame times of the explorer's graph in a browser without a graphics card: `npx tsx bench/frames.ts <address of a server>`.
import { chromium, type Page } from 'playwright-core'

const [server = 'http://127.0.0.1:4000', executablePath = '/usr/bin/chromium'] = process.argv.slice(2)

const GOALS = [3, 8, 16, 17, 11, 4, 13, 1, 2, 9, 12, 6, 10].map(goal => `sdg:${goal}`)
const opened = (ids: readonly string[]) =>
  ids.map(id => `open=${id},PART_OF,INCOMING,SDG_TARGET,50`).join('&')
const view = (ids: readonly string[]) =>
  `${server}/graph?${ids.map(id => `id=${id}`).join('&')}&${opened(ids)}&lang=ja`

/** Notes the time between frames until it is told to stop. */
const WATCH = `window.frames_ = []; (function note(last) {
  requestAnimationFrame(now => { window.frames_.push(now - last); window.going_ !== false && note(now) })
})(performance.now())`

const report = (what: string, frames: readonly number[]) => {
  const sorted = [...frames].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  const late = frames.filter(ms => ms > 50).length
  process.stdout.write(
    `${what}: ${frames.length} frames, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms, ${late} above 50 ms\n`,
  )
}

const measure = async (page: Page, what: string, doing: () => Promise<void>) => {
  await page.evaluate(`window.going_ = true; ${WATCH}`)
  await doing()
  const frames = await page.evaluate<number[]>('window.going_ = false, window.frames_.slice(1)')
  report(what, frames)
}

const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(view(GOALS))
  await page.locator('svg[data-state="at-rest"]').waitFor()
  await page.waitForTimeout(1_000)
  const elements = await page.locator('[data-thing], line[data-from]').count()
  process.stdout.write(`${elements} elements\n`)

  const box = await page.locator('.graph-drawing > svg').boundingBox()
  if (!box) throw new Error('nothing is drawn')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await measure(page, 'nothing', () => page.waitForTimeout(2_000))
  await measure(page, 'zooming by wheel', async () => {
    for (let turn = 0; turn < 60; turn += 1) {
      await page.mouse.wheel(0, turn % 30 < 15 ? -60 : 60)
      await page.waitForTimeout(25)
    }
  })
  await measure(page, 'panning', async () => {
    await page.mouse.down()
    for (let move = 0; move < 60; move += 1) {
      await page.mouse.move(
        box.x + box.width / 2 + 4 * move,
        box.y + box.height / 2 + 60 * Math.sin(move / 8),
      )
      await page.waitForTimeout(16)
    }
    await page.mouse.up()
  })
  for (let round = 1; round <= 3; round += 1) {
    await page.goto(`${view(GOALS.slice(0, 9))}&id=sdg:15&focus=sdg:15`)
    await page.locator('svg[data-state="at-rest"]').waitFor()
    await measure(page, `expanding, round ${round}`, async () => {
      await page.locator('.graph-kind[aria-expanded="false"]').first().click()
      await page.waitForTimeout(1_500)
    })
  }
} finally {
  await browser.close()
}
