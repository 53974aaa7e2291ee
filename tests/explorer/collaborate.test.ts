import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { explorer, fitsWidth, type Options, settled, addressOf as wholeAddressOf } from './kit.ts'

const { open: openAddress, stopApi } = explorer()

/** Whoever offers or needs something is made up in the seed: these tests count them, as the switch of the header does. */
const open = (address: string, options?: Options) =>
  openAddress(`${address}${address.includes('?') ? '&' : '?'}samples=on`, options)
const addressOf = (page: Page) => wholeAddressOf(page).replace('&samples=on', '')

const AREAS = 'Where you could work together'

/** The names of what a list has found, best first. */
const found = async (page: Page, section: string) => {
  const region = page.getByRole('region', { name: section })
  await region.getByRole('heading', { level: 3 }).first().waitFor()
  return region.getByRole('heading', { level: 3 }).getByRole('link').allInnerTexts()
}

const match = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name }) })
    .first()

/** Presses Tab until something with this name has the focus. */
const tabTo = async (page: Page, name: RegExp) => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate<string>(
      'document.activeElement.textContent || document.activeElement.labels?.[0]?.textContent || ""',
    )
    if (name.test(said)) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

const choose = async (page: Page, label: string, words: string) => {
  const box = page.getByRole('combobox', { name: label })
  await box.fill(words)
  await page.getByRole('listbox', { name: label }).getByRole('option').first().waitFor()
  await box.press('Enter')
}

describe('from the start page', () => {
  const FIRST_THREE = [
    'データに基づく戦略的なプロモーション施策の展開',
    '【サンプル】バス路線を見直すための需要の把握',
    '【サンプル】来訪者の動きに基づく周遊の提案',
  ]

  it('one click leads to three areas for a company that analyses data', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: '自社の力で、どこで連携できる？' }).click()
    expect((await found(page, '連携できるところ')).slice(0, 3).sort()).toEqual(FIRST_THREE.toSorted())
    expect(addressOf(page)).toBe('/collaborate?capability=capability:data-analysis&lang=ja')
  })

  it('the keyboard alone leads there too, with capabilities of one’s own', async () => {
    const page = await open('/?lang=en')
    await tabTo(page, /^Collaborate$/)
    await page.keyboard.press('Enter')
    await settled(page)
    await tabTo(page, /^Capabilities that you provide$/)
    await page.keyboard.type('people flow')
    await page.getByRole('option', { name: 'People flow analysis' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect((await found(page, AREAS)).length).toBeGreaterThanOrEqual(3)
    expect(addressOf(page)).toBe('/collaborate?capability=capability:people-flow-analysis&lang=en')
  })
})

describe('a company', () => {
  it('that picks itself sees why, who is there, what is missing and what would change', async () => {
    const page = await open('/collaborate?lang=en')
    await choose(page, 'Choose an organisation that is here', 'Sample Language')
    await found(page, AREAS)
    expect(addressOf(page)).toBe('/collaborate?org=org:sample-language-service&lang=en')
    const first = match(page, 'Strategic promotion based on data')
    const said = (await first.innerText()).replaceAll(/\s+/g, ' ')
    // What the tests add to the graph makes some capabilities rarer than they are in the seed.
    expect(said).toMatch(/Score \d\d of 100/)
    expect(said).toContain('Provides 1 of 2 capabilities needed: Content production.')
    expect(said).toMatch(/Missing capabilities Tourism data analysis/)
    expect(said).toMatch(
      /By also providing Tourism data analysis, the score would be \d\d of 100\. \(rank 1\)/,
    )
    expect(said).toMatch(/Sample Bank Sample \(Funding\)/)
  })

  it('that takes a choice back by keyboard stands in the field again', async () => {
    const page = await open('/collaborate?capability=capability:data-analysis&lang=en')
    await page.getByRole('list', { name: 'Capabilities chosen' }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await page.getByRole('list', { name: 'Capabilities chosen' }).count()).toBe(0)
    const field = page.getByRole('combobox', { name: 'Capabilities that you provide' })
    expect(await field.evaluate(input => input.matches(':focus'))).toBe(true)
  })

  it('sees the score made up in a table, what is unknown as unknown', async () => {
    const page = await open('/collaborate?capability=capability:content-production&lang=en')
    await found(page, AREAS)
    await page.getByText('How the score is made up').first().click()
    const table = page.getByRole('table').first()
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Feature',
      'Value, 0 to 1',
      'Weight',
      'Adds to score',
      'Evidence',
    ])
    const cells = async (row: string) =>
      table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: row }) })
        .getByRole('cell')
        .allInnerTexts()
    expect((await cells('Place')).slice(0, 3)).toEqual(['unknown', '0.02', 'unknown'])
    expect((await cells('Capabilities')).at(-1)).toContain('Content production')
  })

  it('in its own words sees what was understood, and corrects it', async () => {
    const page = await open('/collaborate?lang=en')
    const text = 'We analyse visitor statistics. We also give coding classes for small firms.'
    await page.getByRole('textbox', { name: 'What you do, in your own words' }).fill(text)
    await page.getByRole('button', { name: 'Read the text' }).click()
    const understood = page.getByRole('list', { name: 'Capabilities found in the text' })
    await understood.getByText('Digital skills training by “coding classes”').waitFor()
    await understood.getByRole('button', { name: 'Remove “Digital skills training”' }).click()
    const refused = page.getByRole('list', { name: 'Found in the text and taken out' })
    expect(await refused.innerText()).toContain('Digital skills training')
    expect(new URL(page.url()).searchParams.get('text')).toBe(text)
    await page.getByText(/^Words that were not understood: analyse, coding, classes, firms/).waitFor()
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual(['capability:digital-skills-training'])
    await refused.getByRole('button', { name: 'Bring back “Digital skills training”' }).click()
    expect(await refused.count()).toBe(0)
  })

  it('HTML in its words stays text', async () => {
    const html = '<img src=x onerror=alert(1)><script>alert(2)</script> アプリ開発'
    const page = await open(`/collaborate?lang=ja&text=${encodeURIComponent(html)}`)
    await page
      .getByRole('list', { name: '文章から読み取った技術・ノウハウ' })
      .getByText('アプリ開発')
      .waitFor()
    expect(await page.getByRole('textbox', { name: '事業の紹介文' }).inputValue()).toBe(html)
    expect(await page.locator('main img, main script').count()).toBe(0)
  })

  it('finds the same again in another window, filters and all', async () => {
    const address =
      '/collaborate?capability=capability:data-analysis&sdg=sdg:11.2&place=place:431001&kind=need&goal=sdg:11&sample=only&lang=en'
    const page = await open(address)
    const names = await found(page, AREAS)
    expect(names[0]).toBe('Sample: Knowing the demand before changing bus routes')
    expect(await page.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('need')
    expect(await page.getByRole('list', { name: 'SDGs chosen' }).innerText()).toContain('11.2')
    expect(await page.getByRole('list', { name: 'Place chosen' }).innerText()).toContain('Kumamoto City')
    expect(addressOf(page)).toBe(address)
    await page.getByRole('combobox', { name: 'Samples (made up)' }).selectOption('without')
    await page.getByText('Nothing shares a capability or SDG target with you.').waitFor()
    await page.goBack()
    expect(await found(page, AREAS)).toEqual(names)
  })

  it('shows the rest of a broken link, and says what it could not read', async () => {
    const page = await open(
      '/collaborate?capability=capability:none&capability=capability:data-analysis&kind=ward&sdg=goal:1&lang=en',
    )
    expect((await found(page, AREAS)).length).toBeGreaterThanOrEqual(3)
    const notes = await page.getByText('could not be read').allInnerTexts()
    expect(notes.join('\n')).toContain('sdg=goal:1')
    expect(notes.join('\n')).toContain('kind=ward')
    expect(notes.join('\n')).toContain('capability:none')
  })

  it('that is unknown is told so', async () => {
    const page = await open('/collaborate?org=org:none&lang=en')
    await page.getByText('The organisation of the link is not in this graph.').waitFor()
  })

  it('takes its list away as CSV', async () => {
    const page = await open('/collaborate?capability=capability:data-analysis&lang=en')
    await found(page, AREAS)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
    expect(lines[0]).toBe('\uFEFFid,Rank,Name,Score,Why,Missing capabilities,What would raise the score')
    expect(lines[1]).toMatch(
      /^need:sample-bus-demand,1,Sample: Knowing the demand before changing bus routes,0\.\d+,/,
    )
  })

  it('takes the whole list from the server', async () => {
    const page = await open('/collaborate?org=org:sample-language-service&kind=need&lang=en')
    await found(page, AREAS)
    const address = await page.getByRole('link', { name: 'Whole list as CSV' }).getAttribute('href')
    const text = await page.evaluate<string>(`fetch(${JSON.stringify(address)}).then(file => file.text())`)
    const lines = text.trim().split('\r\n')
    expect(lines[0]).toMatch(/^rank,kind,/)
    await page.getByText(`${lines.length - 1} areas, the best first.`).waitFor()
  })
})

it('judges without what is made up unless that is to be counted', async () => {
  const page = await openAddress('/collaborate?side=city&lang=en')
  await page
    .getByRole('region', { name: 'What nobody serves yet' })
    .getByRole('listitem')
    .or(page.getByText('Everything'))
    .first()
    .waitFor()
  expect(await page.getByRole('main').getByText('Sample: ').count()).toBe(0)
  await page.getByRole('switch', { name: 'Sample' }).check()
  await page.getByRole('heading', { name: 'Sample: Weekends on the farm for city families' }).waitFor()
})

describe('a city', () => {
  it('picks an initiative by keyboard and sees partners and a consortium', async () => {
    const page = await open('/collaborate?side=city&lang=en')
    await choose(page, 'Choose an initiative, a measure or a need', 'MICE')
    expect(addressOf(page)).toBe('/collaborate?side=city&for=initiative:kumamoto-2.p1.2.1&lang=en')
    // Nearly equal: which is first depends on what else the graph holds.
    expect((await found(page, 'Who could be a partner')).slice(0, 2).sort()).toEqual([
      'Sample Language Services Co.',
      'Sample Shopping Street Cooperative',
    ])
    const mix = page.getByRole('table', { name: 'A combination of partners with all capabilities' })
    const rows = mix.getByRole('row')
    expect(await rows.nth(1).ariaSnapshot()).toContain('rowheader "Sample Convention Co. Sample takes part')
    expect((await rows.nth(1).getByRole('cell').allInnerTexts()).map(cell => cell.trim())).toEqual([
      '✓ covers',
      '✓ covers',
      '',
      'none',
    ])
    expect(await rows.nth(2).innerText()).toContain('Sample International Exchange Network')
    await page.getByText('Every combination of partners was compared').waitFor()
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('private_sector')
    expect(addressOf(page)).toContain('kind=private_sector')
  })

  it('sees what nobody serves, which capabilities are scarce, and goes on to partners', async () => {
    const page = await open('/collaborate?side=city&lang=en')
    const names = await found(page, 'What nobody serves yet')
    expect(names[0]).toBe(
      'Supporting the balance of work and child-rearing, and the economic stability of young people',
    )
    expect(
      await match(page, 'Sample: Psychological support').or(match(page, 'children')).first().innerText(),
    ).toContain('Psychological care for children (1 need, 0 offers)')
    await page.getByRole('link', { name: /^Find partners for “Sample: Weekends on/ }).click()
    await page.getByRole('region', { name: 'Who could be a partner' }).waitFor()
    expect(addressOf(page)).toBe('/collaborate?side=city&for=need:sample-farm-weekends&lang=en')
  })

  it('is told what nobody covers and why', async () => {
    const page = await open('/collaborate?side=city&for=need:sample-children-after-disaster&lang=en')
    await page.getByRole('cell', { name: 'No organisation offers it' }).waitFor()
  })

  it('is told that what a link names is unknown', async () => {
    const page = await open('/collaborate?side=city&for=measure:none&lang=en')
    await page.getByText('The initiative, measure or need of the link is not in this graph.').waitFor()
  })
})

describe('both sides', () => {
  const PAGES = [
    '/collaborate?capability=capability:data-analysis&text=coding+classes&place=place:431001',
    '/collaborate?side=city',
    '/collaborate?side=city&for=initiative:kumamoto-2.p1.2.1',
  ]
  const READY = { level: 3 } as const

  it.each(PAGES.flatMap(address => [['light', 'ja', address] as const, ['dark', 'en', address] as const]))(
    'have nothing that axe would name: %s, %s, %s',
    async (colorScheme, language, address) => {
      const page = await open(`${address}&lang=${language}`, { colorScheme })
      await page.getByRole('heading', READY).first().waitFor()
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect(await breaches(page)).toEqual([])
    },
  )

  it('fit 320 pixels, also with every breakdown open', async () => {
    for (const address of PAGES) {
      const page = await open(`${address}&lang=en`, { viewport: { width: 320, height: 256 } })
      await page.getByRole('heading', READY).first().waitFor()
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect(await fitsWidth(page)).toBe(true)
    }
  })

  it('stay while the API is gone, and answer when it is back', async () => {
    const page = await open('/collaborate?capability=capability:data-analysis&lang=en', { apiGoes: true })
    const names = await found(page, AREAS)
    const restart = await stopApi()
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('need')
    await page.getByText('The server cannot be reached.').waitFor()
    expect(await found(page, AREAS)).toEqual(names)
    await restart()
    await page
      .getByRole('listitem')
      .getByText('Measure', { exact: true })
      .first()
      .waitFor({ state: 'detached' })
    const needs = names.filter(name => name.startsWith('Sample: '))
    expect((await found(page, AREAS)).slice(0, needs.length)).toEqual(needs)
    expect(addressOf(page)).toContain('kind=need')
  })
})

it('of a text, names as not understood what was read as nothing, and no word behind a capability', async () => {
  const text = encodeURIComponent('soil moisture sensors for rice farms')
  const page = await openAddress(`/collaborate?text=${text}&lang=en`)
  const read = page.locator('.read-text')
  expect(await read.locator('.read').allInnerTexts()).toEqual(['soil moisture sensors', 'farms'])
  expect(await read.locator('.unread').allInnerTexts()).toEqual(['rice'])
  const told = page.getByText('Words that were not understood:').locator('..')
  expect(await told.innerText()).toMatch(/: rice Add/)
})
