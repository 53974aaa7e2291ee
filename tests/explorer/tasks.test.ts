import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { byKeyboard, byMouse, type Hands } from './hands.ts'
import { addressOf, explorer, fitsWidth, type Options, settled } from './kit.ts'

const { open } = explorer()

type Task = {
  /** Who wants what. */
  readonly name: string
  /** What it took in the first edition of the pages. */
  readonly before: string
  readonly from: string
  /** The most that has to be pressed or written. */
  readonly most: number
  /** The most keys that it takes, those that move the focus too. */
  readonly mostKeys?: number
  readonly options?: Options
  /** Does it, and expects what was wanted. */
  readonly do: (page: Page, hands: Hands) => Promise<void>
}

const SEARCH = '施策・取組・指標・SDGs・団体を探す'

const search = (page: Page) => page.getByRole('combobox', { name: SEARCH })
const option = (page: Page, name: RegExp) => page.getByRole('option', { name }).first()
const menu = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first()
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const summary = (page: Page, text: string) => page.locator('main summary', { hasText: text }).first()

const downloaded = async (page: Page, doing: Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), doing])
  return readFileSync(await file.path(), 'utf8')
}

const clipboard = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()')

const CLIPBOARD: Options = { permissions: ['clipboard-read', 'clipboard-write'] }

const TASKS: readonly Task[] = [
  {
    name: 'an analyst sees which measures serve SDG 11.2, and why',
    before: '2, and 9 more for all reasons',
    from: '/',
    most: 1,
    mostKeys: 7,
    do: async (page, { press }) => {
      await press(link(page, /^SDGs 11\.2/))
      const measures = page.getByRole('region', { name: 'これに貢献する施策 1件' })
      await measures.getByText('「多核連携都市」の実現').first().waitFor()
      await measures
        .getByText(/^複数の拠点を結ぶ都市の実現は/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'an analyst sees who could help with the use of vacant houses',
    before: '4, after a dead end',
    from: '/',
    most: 4,
    do: async (page, { press, write }) => {
      await write(search(page), '空き家')
      await press(option(page, /^空き地・空き家等の活用/))
      await settled(page)
      await press(link(page, '連携先の候補を見る'))
      await settled(page)
      await press(page.getByRole('switch', { name: 'サンプル' }))
      const partners = page.getByRole('region', { name: '連携先の候補' })
      await partners.getByRole('heading', { level: 3 }).first().waitFor()
      await partners
        .getByText(/空き家/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'a company says in English that it makes sensors for farms, and is shown farms first',
    before: '2, bus routes first',
    from: '/collaborate?lang=en',
    most: 2,
    do: async (page, { press, write }) => {
      const text = 'soil moisture sensors for rice and fruit farms'
      await write(page.getByRole('textbox', { name: 'What you do, in your own words' }), text)
      await press(button(page, 'Read the text'))
      const first = page
        .getByRole('region', { name: 'Where you could work together' })
        .getByRole('heading', { level: 3 })
        .first()
      await first.waitFor()
      expect(await first.innerText()).toMatch(/farm|agricultur|fish|field/i)
    },
  },
  {
    name: 'anybody sees all indicators and whether they are on course',
    before: 'no way to',
    from: '/',
    most: 1,
    do: async (page, { press }) => {
      await press(menu(page, '指標'))
      await settled(page)
      const table = page.getByRole('table', { name: '指標' })
      expect(await table.locator('tbody tr').count()).toBe(5)
      expect(await table.getByRole('cell', { name: '実績なし' }).count()).toBe(5)
    },
  },
  {
    name: 'a company sees how it is joined to the number of births, no way being worth nothing',
    before: '5, a way worth 0.04 first',
    from: '/',
    most: 5,
    do: async (page, { press, write }) => {
      await write(search(page), '出生数')
      await press(option(page, /^出生数/))
      await settled(page)
      await press(link(page, 'ここからの経路を調べる'))
      await settled(page)
      await write(page.getByRole('combobox', { name: '到達点' }), 'サンプル全国子育て')
      await press(option(page, /^サンプル全国子育て支援協議会/))
      await settled(page)
      const head = await page.getByRole('heading', { level: 2, name: /^経路1/ }).innerText()
      expect(Number(/得点 (0\.\d\d)/.exec(head)?.[1])).toBeGreaterThanOrEqual(0.4)
    },
  },
  {
    name: 'an official prints an item for the council, from the top of its page',
    before: '1, at the very bottom',
    from: '/entity/measure:kumamoto-2.3.1',
    most: 1,
    do: async (page, { press }) => {
      await page.evaluate('window.print = () => { document.title = "printed" }')
      const print = button(page, '印刷')
      expect((await print.boundingBox())?.y).toBeLessThan(300)
      await press(print)
      expect(await page.title()).toBe('printed')
    },
  },
  {
    name: 'anybody hands on the view',
    before: 'no button',
    from: '/matrix?row=measure:kumamoto-2.3.1&column=sdg:11',
    most: 2,
    options: CLIPBOARD,
    do: async (page, { press }) => {
      await press(summary(page, '共有'))
      await press(button(page, 'リンクをコピー'))
      await page.getByText('コピーしました', { exact: true }).waitFor()
      expect(await clipboard(page)).toBe(page.url())
    },
  },
  {
    name: 'an analyst finds everything about water, no place whose name holds it being first',
    before: '2, four towns first',
    from: '/',
    most: 1,
    do: async (page, { write }) => {
      await write(search(page), '水', 'enter')
      await page.waitForURL(/\/search/)
      await settled(page)
      const found = page.getByRole('main').getByRole('listitem').getByRole('link')
      const first = await found.evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
      const items = first.filter(address => address.startsWith('/entity/')).slice(0, 4)
      expect(items.length).toBe(4)
      expect(items.filter(address => address.startsWith('/entity/place:'))).toEqual([])
    },
  },
  {
    name: 'a city sees what nobody is doing yet, none of it made up',
    before: '2, six of eight made up',
    from: '/',
    most: 2,
    do: async (page, { press }) => {
      await press(menu(page, '連携先を探す'))
      await settled(page)
      await press(link(page, '自治体から'))
      await settled(page)
      const nobody = page.getByRole('region', { name: '連携する団体がまだない施策・課題' })
      await nobody.getByRole('heading', { level: 3 }).first().waitFor()
      expect(await nobody.getByText('サンプル').count()).toBe(0)
    },
  },
  {
    name: 'a developer takes along what the view has asked, ready to run',
    before: '1, and what was copied did not run',
    from: '/entity/sdg:11.2',
    most: 2,
    do: async (page, { press }) => {
      await press(summary(page, 'GraphiQLで開く'))
      await press(link(page, /^EntityDetails/))
      await page.waitForURL(/\/graphiql#/)
      const handed = new URLSearchParams(new URL(page.url()).hash.slice(1))
      const operations = parse(handed.get('query') ?? '').definitions.filter(
        ({ kind }) => kind === 'OperationDefinition',
      )
      expect(operations.length).toBe(1)
      expect(JSON.parse(handed.get('variables') ?? '')).toMatchObject({ id: 'sdg:11.2', language: 'JA' })
    },
  },
  {
    name: 'anybody takes a whole list away',
    before: 'no way to',
    from: '/',
    most: 2,
    do: async (page, { press }) => {
      await press(page.getByRole('contentinfo').getByRole('link', { name: 'このサイトについて' }))
      await settled(page)
      const text = await downloaded(page, press(link(page, /^施策 CSV 日本語/)))
      expect(text).toContain('measure:kumamoto-2.3.1')
    },
  },
  {
    name: 'anybody sees who is a member of the platform',
    before: 'no list',
    from: '/?samples=on',
    most: 2,
    do: async (page, { press }) => {
      await press(menu(page, '団体'))
      await settled(page)
      const platform = page.getByRole('group', { name: '会員となっている先' })
      await press(platform.getByRole('checkbox', { name: /^地方創生SDGs官民連携プラットフォーム/ }))
      await page.waitForURL(/platform/)
      await settled(page)
      const rows = page.getByRole('table', { name: '団体' }).locator('tbody tr')
      expect(await rows.count()).toBe(33)
    },
  },
  {
    name: 'an official compares a plan with the term before, and sees what is new and which target rose',
    before: 'no way to',
    from: '/entity/strategy:sample-city-2',
    most: 1,
    do: async (page, { press }) => {
      await press(link(page, 'ほかの期の計画と比べる'))
      await settled(page)
      await page.getByText('新設9件、廃止0件、継続2件（うち変更あり2件）').waitFor()
      const indicators = page.getByRole('table', { name: '指標と目標値' })
      const startups = indicators.getByRole('row', { name: /^新規創業件数/ })
      expect((await startups.innerText()).split(/\s*[\t\n]+\s*/)).toEqual([
        '新規創業件数（5年間の累計） サンプル',
        '△ 変更あり',
        '同じ名前',
        '50 件、令和4（2022）年度',
        '60 件、令和9（2027）年度',
        '目標値の引上げ： 50 件 → 60 件',
        '目標年度の変更： 2022 → 2027',
      ])
    },
  },
  {
    name: 'on a phone the drawing of 11.2 is seen at once, and a finger scrolls past it',
    before: '1, and 1,253 px to scroll',
    from: '/entity/sdg:11.2',
    most: 1,
    options: { viewport: { width: 360, height: 740 }, hasTouch: true },
    do: async (page, { press }) => {
      await press(link(page, 'グラフで見る'))
      await settled(page)
      const drawing = page.locator('.graph-drawing > svg')
      expect((await drawing.boundingBox())?.y).toBeLessThan(370)
      const touch = 'getComputedStyle(document.querySelector(".graph-drawing > svg")).touchAction'
      expect(await page.evaluate<string>(touch)).toContain('pan-y')
      expect(await fitsWidth(page)).toBe(true)
    },
  },
  {
    name: 'an analyst reads the reason behind a cell of the matrix',
    before: '2',
    from: '/',
    most: 2,
    do: async (page, { press }) => {
      await press(menu(page, '対応表'))
      await settled(page)
      await press(page.getByRole('table').locator('tbody tr').first().locator('td a').first())
      await page
        .getByText(/作成者の判断/)
        .first()
        .waitFor()
      expect(addressOf(page)).toContain('row=')
    },
  },
  {
    name: 'anybody reports a link that is wrong',
    before: 'no way to',
    from: '/entity/measure:kumamoto-2.3.1',
    most: 1,
    do: async (page, { press }) => {
      await press(link(page, 'この記録の誤りを知らせる'))
      await settled(page)
      const mail = await link(page, 'メールを用意する').getAttribute('href')
      expect(decodeURIComponent(mail ?? '')).toContain('measure:kumamoto-2.3.1')
    },
  },
]

it('has its number of actions, before and now, in the README of the pages', () => {
  const readme = readFileSync(new URL('../../explorer/README.md', import.meta.url), 'utf8')
  for (const { name, before, most } of TASKS) expect(readme).toContain(`| ${name} | ${before} | ${most} |`)
})

const done: string[] = []

describe.each([
  ['by mouse', byMouse],
  ['by keyboard', byKeyboard],
] as const)('%s', (way, handsOf) => {
  it.each(TASKS)(
    '$name: $most (before: $before)',
    { timeout: 120_000 },
    async ({ name, from, most, mostKeys = Number.POSITIVE_INFINITY, options, do: doing }) => {
      const page = await open(from, options)
      const hands = handsOf(page)
      await doing(page, hands)
      done.push(`${hands.actions()} of ${most}, ${hands.moves()} keys to get there, ${way}: ${name}`)
      expect(hands.actions()).toBeLessThanOrEqual(most)
      expect(hands.actions() + hands.moves()).toBeLessThanOrEqual(mostKeys)
    },
  )
})

afterAll(() => {
  process.stdout.write(`${done.join('\n')}\n`)
})
