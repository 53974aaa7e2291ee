import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, settled } from './kit.ts'
import { LONG, MARKUP } from './strange.ts'

const { open } = explorer()

const NARROW = { viewport: { width: 320, height: 640 } }

describe('the page of a thing', () => {
  it('says why a measure serves SDG 11.2: strength, ground, confidence, reason', async () => {
    const page = await open('/entity/sdg:11.2')
    const group = page.getByRole('region', { name: 'これに貢献する施策 1件' })
    await group.getByText('このつながりの根拠').click()
    expect(await group.ariaSnapshot()).toBe(
      `- region "これに貢献する施策 1件":
  - heading "これに貢献する施策 1件" [level=3]
  - list:
    - listitem:
      - link "「多核連携都市」の実現":
        - /url: /entity/measure:kumamoto-2.3.1?lang=ja
      - text: 強さ 0.90
      - group:
        - text: "このつながりの根拠 : 「多核連携都市」の実現"
        - list:
          - listitem:
            - paragraph: 作成者の判断（出典の記載ではない） · 確信度 0.90 · tsunagu（2026-11-24）
            - paragraph: 複数の拠点を結ぶ都市の実現は「誰もが移動しやすく」することを狙い、公共交通の使いやすさを前提とする。`,
    )
  })

  it('opens the reason by keyboard', async () => {
    const page = await open('/entity/sdg:11.2?lang=en')
    const group = page.getByRole('region', { name: 'Measures that serve this 1 item' })
    await group.getByRole('link').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await group
      .locator('details[open]')
      .getByText('Judgement of the curators (not stated in a source)')
      .waitFor()
  })

  it('shows where a measure stands in its strategy', async () => {
    const page = await open('/entity/measure:kumamoto-2.1.2?lang=en')
    const trail = page.getByRole('navigation', { name: 'Part of' }).getByRole('link')
    expect(await trail.allTextContents()).toEqual([
      'Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term',
      'Create a city that attracts people from Japan and abroad, and jobs in which people can work with peace of mind.',
    ])
  })

  it('draws the values of an indicator, and says them in words and in a table', async () => {
    const page = await open('/entity/indicator:kumamoto-2.births')
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
      '「出生数」の推移の図。平成26（2014）年度 基準値 7,039、令和元（2019）年度 目標値 7,000以上、令和5（2023）年度 目標値 7,000以上、平成27～令和5年度 実績値 記録なし。',
    )
    const rows = page.getByRole('table', { name: '「出生数」の値' }).getByRole('row')
    expect(await rows.allTextContents()).toEqual([
      '年度種類値（人）',
      '平成26（2014）年度基準値7,039',
      '令和元（2019）年度目標値7,000以上',
      '令和5（2023）年度目標値7,000以上',
      '平成27～令和5年度実績値記録なし',
    ])
    await page.getByText('基準年より後の実績は記録されていない。').waitFor()
  })

  it('says what is missing: no indicator, and how wide the gap is', async () => {
    const page = await open('/entity/measure:kumamoto-2.1.2')
    const missing = page.getByRole('region', { name: '足りないもの' })
    expect(await missing.getByRole('listitem').allTextContents()).toEqual([
      'これ自体にも、その下にも、指標がない。 進み具合を測る指標（基準値、目標値、目標年）を定める。',
    ])
    await missing.getByText('熊本市が所管。参画する団体は記録されていない。').waitFor()
  })

  it('names partners with their roles', async () => {
    const page = await open('/entity/initiative:kumamoto-2.p2.1.1?lang=en')
    const table = page.getByRole('table', { name: 'Who takes part, in which roles' })
    expect(await table.getByRole('row').allTextContents()).toEqual([
      'OrganisationRolesStatus',
      'Kumamoto CityAccountableEnded',
      'Sample Ministry of Farming and Fishing, Kyushu Bureau SampleFundingTaking part',
      'Sample Agritech Co. SampleImplementingTaking part',
      "Sample Farmers' Cooperative SampleSupport and coordinationTaking part",
      'Sample College of Technology SampleKnowledgeEnded',
    ])
  })

  it('shows what serves an SDG goal through its targets', async () => {
    const page = await open('/entity/sdg:3?lang=en')
    const group = page.getByRole('region', { name: /^Measures that serve this/ })
    expect(await group.getByRole('link').allTextContents()).toEqual([
      'Promoting support for marriage, pregnancy and childbirth',
      'Promoting a city where people live with peace of mind',
    ])
  })

  it('shows more of what serves an SDG goal', async () => {
    const page = await open('/entity/sdg:8?lang=en')
    const group = page.getByRole('region', { name: 'Initiatives that serve this 43 items' })
    await group.getByRole('button', { name: 'Show 20 more' }).click()
    await expect.poll(() => group.getByRole('link').count()).toBe(25)
  })

  it('quotes the laws and plans that a strategy is based on', async () => {
    const page = await open('/entity/strategy:kumamoto-2?lang=en')
    const bases = page.getByRole('region', { name: 'Laws and plans that it is based on 6 items' })
    expect(await bases.getByRole('blockquote').allTextContents()).toContain(
      'まち・ひと・しごと創生法第10条に基づく「市町村まち・ひと・しごと創生総合戦略」であり、',
    )
  })

  it('says that an id is unknown', async () => {
    // The document itself answers 404, which the browser notes.
    const page = await open('/entity/measure:nowhere-1?lang=en', { apiGoes: true })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such item')
    await page.getByText('“measure:nowhere-1”').waitFor()
  })

  it('shows markup in a name as the letters that it is', async () => {
    const page = await open('/entity/org:strange-markup')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(MARKUP)
    await page.getByText('<script>alert(1)</script>説明').waitFor()
    expect(await page.locator('main img, main b, main script').count()).toBe(0)
  })

  it('shows a long list in pieces', async () => {
    const page = await open('/entity/org:strange-markup')
    const group = page.getByRole('region', { name: '提供するソリューション 30件' })
    const links = group.getByRole('link')
    expect(await links.count()).toBe(5)
    await group.getByRole('button', { name: 'さらに20件を表示' }).click()
    await expect.poll(() => links.count()).toBe(25)
    await group.getByRole('button', { name: 'さらに5件を表示' }).click()
    await expect.poll(() => links.count()).toBe(30)
    expect(await links.allTextContents()).toEqual(
      Array.from({ length: 30 }, (_, index) => `【サンプル】ソリューション${index + 1}`),
    )
  })

  it.each(['org:strange-long', 'measure:kumamoto-2.1.2', 'indicator:kumamoto-2.births'])(
    'fits 320 pixels: %s',
    async id => {
      expect(await fitsWidth(await open(`/entity/${id}`, NARROW))).toBe(true)
    },
  )

  it('breaks a name of 300 letters', async () => {
    const page = await open('/entity/org:strange-long')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(LONG)
  })

  it.each([
    ['light', 'measure:kumamoto-2.1.2'],
    ['dark', 'goal:kumamoto-2.2'],
    ['light', 'org:sample-parenting-council'],
    ['dark', 'sdg:11.2'],
  ] as const)('has nothing that axe would name: %s, %s', async (colorScheme, id) => {
    const page = await open(`/entity/${id}`, { colorScheme })
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await breaches(page)).toEqual([])
  })
})

describe('the page of search results', () => {
  it('narrows down by type, and keeps that in its address', async () => {
    const page = await open('/search?q=子育て')
    await page.getByRole('button', { name: /^施策/ }).click()
    await settled(page)
    expect(addressOf(page)).toBe('/search?q=子育て&type=POLICY_MEASURE&lang=ja')
    const names = page.getByRole('main').getByRole('list').last().getByRole('listitem')
    expect(await names.getByRole('paragraph').first().textContent()).toBe('子ども・子育て支援の充実 施策')
    await page.goBack()
    await settled(page)
    expect(addressOf(page)).toBe('/search?q=子育て&lang=ja')
  })

  it('says that nothing was found, and what to try', async () => {
    const page = await open('/search?q=qqqqqqq&lang=en')
    await page.getByText('Nothing was found. Try another word, or a shorter one.').waitFor()
  })

  it('has nothing that axe would name', async () => {
    expect(await breaches(await open('/search?q=交通'))).toEqual([])
    expect(await fitsWidth(await open('/search?q=交通', NARROW))).toBe(true)
  })
})
