import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { explorer, fitsWidth, settled } from './kit.ts'

const { open } = explorer()

const HTML = { accept: 'text/html' }

describe('an address', () => {
  it.each(['/entity/measure:nowhere-1', '/report/strategy:nowhere-1', '/nowhere', '/entity/%E3%81'])(
    'that leads to nothing answers 404 with a page: %s',
    async address => {
      const page = await open('/about?lang=ja')
      const answer = await page.request.get(new URL(address, page.url()).href, { headers: HTML })
      expect(answer.status()).toBe(404)
      expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8')
    },
  )

  it('of an item has its name and description in the head, in the language asked for', async () => {
    const page = await open('/about?lang=ja')
    const head = async (address: string) =>
      (await page.request.get(new URL(address, page.url()).href, { headers: HTML })).text()
    expect(await head('/entity/measure:kumamoto-2.3.1?lang=ja')).toContain(
      '<title>「多核連携都市」の実現 · つなぐ tsunagu</title>',
    )
    expect(await head('/graph?id=sdg:11.2&lang=en')).toMatch(/<title>[^<]+ · つなぐ tsunagu<\/title>/)
    expect(await head('/graph?around=sdg:11.2&focus=sdg:11.2&lang=en')).toMatch(
      /<title>Accessible, affordable public transport for all · /,
    )
    expect(await head('/paths?from=goal:kumamoto-2.2&to=sdg:11.2&lang=en')).toMatch(
      /<title>Become a city [^<]+ → Accessible, affordable public transport for all · /,
    )
    expect(await head('/sdgs')).toMatch(/<link rel="modulepreload" href="\/assets\/page-[^"]+\.js"/)
    const titles = await Promise.all(
      ['/', '/search', '/measures', '/indicators', '/sdgs', '/matrix', '/paths', '/about'].map(
        async address =>
          /<title>([^<]+)<[\s\S]*<meta name="description" content="([^"]+)"/
            .exec(await head(address))
            ?.slice(1)
            .join(),
      ),
    )
    expect(new Set(titles).size).toBe(titles.length)
    expect(await head('/entity/org:strange-markup?lang=ja')).not.toMatch(/<title>[^<]*<(?!\/title>)/)
  })
})

describe('an embedded view', () => {
  it.each([
    'entity/indicator:kumamoto-2.births',
    'entity/measure:kumamoto-2.3.1',
    'matrix',
    'graph?id=sdg:11.2',
  ])('may stand in any frame, without controls, with its source: %s', async view => {
    const page = await open(`/embed/${view}${view.includes('?') ? '&' : '?'}lang=en`)
    const answer = await page.request.get(page.url(), { headers: HTML })
    expect(answer.headers()['content-security-policy']).toContain('frame-ancestors *')
    expect(await page.getByRole('banner').count()).toBe(0)
    const whole = page.getByRole('link', { name: 'Open the whole view' })
    expect(await whole.getAttribute('href')).toMatch(/^\/(entity|matrix|graph)/)
  })

  it('is the only one that may', async () => {
    const page = await open('/embed/matrix?lang=en')
    for (const address of ['/', '/matrix', '/entity/sdg:11.2', '/about']) {
      const answer = await page.request.get(new URL(address, page.url()).href, { headers: HTML })
      expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    }
    expect(
      (await page.request.get(new URL('/embed/search', page.url()).href, { headers: HTML })).status(),
    ).toBe(404)
  })
})

describe('the page about the site', () => {
  it('names each kind of thing in the plural', async () => {
    const page = await open('/about?lang=en')
    for (const name of ['Scales of grades: ', 'Capabilities: '])
      await page.getByRole('listitem').filter({ hasText: name }).waitFor()
  })

  it('prepares a mail about a mistake with the id and the address of the item', async () => {
    const page = await open('/entity/sdg:11.2?lang=en')
    await page.getByRole('link', { name: 'Report a mistake in this record' }).click()
    await settled(page)
    const mail = new URL(
      (await page.getByRole('link', { name: 'Prepare a mail' }).getAttribute('href')) ?? '',
    )
    expect(mail.searchParams.get('subject')).toBe('tsunagu: a mistake in a record (sdg:11.2)')
    expect(mail.searchParams.get('body')).toContain('/entity/sdg:11.2')
  })

  it('leads to whole lists that the server gives', async () => {
    const page = await open('/about?lang=en')
    const links = await page.getByRole('region', { name: 'Download everything' }).locator('a[download]').all()
    expect(links.length).toBeGreaterThan(30)
    for (const link of links.slice(0, 38)) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
      expect((await page.request.head(address)).status()).toBe(200)
    }
  })

  it('has nothing that axe would name, and fits 320 pixels', async () => {
    expect(await breaches(await open('/about'))).toEqual([])
    expect(await fitsWidth(await open('/about?lang=en', { viewport: { width: 320, height: 640 } }))).toBe(
      true,
    )
  })
})

describe('a file', () => {
  const saved = async (page: Page) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ])
    return {
      name: file.suggestedFilename(),
      lines: readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n'),
    }
  }

  it('holds the whole list, not what is loaded of it, and its name says of what', async () => {
    const page = await open('/search?q=水&lang=en')
    const said = await page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /\d/ })
      .first()
      .innerText()
    const { name, lines } = await saved(page)
    expect(name).toMatch(/^tsunagu_search_水_\d{4}-\d\d-\d\d\.csv$/)
    expect(lines.length - 1).toBe(Number(/\d+/.exec(said)?.[0]))
    expect(lines.length).toBeGreaterThan(21)
  })

  it('of an item has a row for each link, with strength, author, reason, source and whether it is made up', async () => {
    const page = await open('/entity/measure:kumamoto-2.3.1?lang=en')
    const { name, lines } = await saved(page)
    expect(name).toMatch(/^tsunagu_measure-kumamoto-2\.3\.1-links_/)
    const line = lines.find(one => one.includes(',sdg:11.2,')) ?? ''
    for (const part of [',0.9,0.9,', ',tsunagu,2026-11-24,', ',no']) expect(line).toContain(part)
    const counts = await page.getByRole('main').locator('.brief-aside .quiet').first().innerText()
    expect(lines.length - 1).toBe(Number(/of (\d+)/.exec(counts)?.[1]))
  })
})

describe('a request of a view', () => {
  it('opens in GraphiQL with its variables, one operation each', async () => {
    const page = await open('/entity/sdg:11.2?lang=en')
    await page.getByText('Open in GraphiQL', { exact: true }).click()
    const schema = buildSchema(await page.evaluate<string>('fetch("/schema.graphql").then(r => r.text())'))
    const links = await page.locator('.action-panel a[href^="/graphiql#"]').all()
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) {
      const handed = new URLSearchParams((await link.getAttribute('href'))?.split('#')[1])
      const document = parse(handed.get('query') ?? '')
      expect(validate(schema, document)).toEqual([])
      expect(document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length).toBe(1)
      expect(JSON.parse(handed.get('variables') ?? '')).toMatchObject({ language: 'EN' })
    }
    await links[0]?.click()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.locator('.result-window').getByText('Public transport').first().waitFor()
  })
})
