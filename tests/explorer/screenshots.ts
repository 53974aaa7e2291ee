// Pictures of the pages for the README, into docs/screenshots: start the product, then `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import { startBrowser } from './browser.ts'
import { settled } from './settled.ts'

const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const FOLDER = 'docs/screenshots'

type Picture = {
  readonly name: string
  readonly path: string
  /** A text to be pressed before the picture is taken. */
  readonly press?: string
}

const PICTURES: readonly Picture[] = [
  { name: 'start', path: '/?lang=ja' },
  { name: 'entity', path: '/entity/sdg:11.2?lang=en', press: 'Why this link is there' },
  { name: 'graph', path: '/graph?around=sdg:11.2&focus=sdg:11.2&samples=on&lang=en' },
  { name: 'collaborate', path: '/collaborate?org=org:sample-language-service&samples=on&lang=en' },
]

mkdirSync(FOLDER, { recursive: true })
const browser = await startBrowser()
for (const { name, path, press } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  await page.goto(`${address}${path}`)
  await settled(page)
  if (press) await page.getByText(press).first().click()
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  await page.close()
}
await browser.close()
