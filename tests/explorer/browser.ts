import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian, Ubuntu and macOS put Chromium; `CHROMIUM` names another. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What a window would show beside the page. */
const UNUSED = [
  'InitialWebUI',
  'MediaRouter',
  'OptimizationHints',
  'PreloadTopChromeWebUI',
  'PreloadTopChromeWebUILessNavigations',
  'Translate',
  'WebUIReloadButton',
]

/** A browser without a window that asks nobody but this computer. */
export function startBrowser(): Promise<Browser> {
  const executablePath = PLACES.find(place => place !== '' && existsSync(place))
  if (!executablePath)
    throw new Error('no Chromium: install it (apt-get install chromium fonts-noto-cjk) or set CHROMIUM')
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A browser of its own windows prepares pages for them with each tab: a fifth of the work of a test.
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      `--disable-features=${UNUSED.join(',')}`,
    ],
  })
}
