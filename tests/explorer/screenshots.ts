// Pictures of the pages for the README, into docs/screenshots: start the product, then `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import { startBrowser } from './browser.ts'
import { settled } from './settled.ts'

const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const FOLDER = 'docs/screenshots'

type Picture = {
  readonly name: string
  readonly path: string
  readonly width?: number
  readonly dark?: boolean
  /** A text to be pressed before the picture is taken. */
  readonly press?: string
}

const PICTURES: readonly Picture[] = [
  { name: 'start', path: '/?lang=ja' },
  { name: 'start-phone-dark', path: '/?lang=en', width: 360, dark: true },
  { name: 'entity', path: '/entity/sdg:11.2?lang=en', press: 'Why this link is there' },
  { name: 'indicator', path: '/entity/indicator:kumamoto-2.city-gdp?lang=en' },
  { name: 'search', path: '/search?q=子育て&lang=ja' },
  { name: 'developers', path: '/developers?lang=en' },
  {
    name: 'graph',
    path: '/graph?around=measure:kumamoto-2.3.1&focus=measure:kumamoto-2.3.1&lang=en',
  },
  { name: 'paths', path: '/paths?from=org:sample-parenting-council&to=indicator:kumamoto-2.births&lang=ja' },
  { name: 'matrix', path: '/matrix?lang=ja' },
  { name: 'collaborate', path: '/collaborate?org=org:sample-language-service&samples=on&lang=en' },
]

mkdirSync(FOLDER, { recursive: true })
const browser = await startBrowser()
for (const { name, path, width = 1200, dark = false, press } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height: width < 600 ? 720 : 800 },
    colorScheme: dark ? 'dark' : 'light',
  })
  await page.goto(`${address}${path}`)
  await settled(page)
  if (press) await page.getByText(press).first().click()
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  await page.close()
}
await browser.close()
