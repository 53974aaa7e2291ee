import { readFileSync } from 'node:fs'
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

  it('shows years side by side: money once, grades with their meaning and words, who is in charge', async () => {
    const page = await open('/entity/measure:sample-city-2.1.1')
    const table = page.getByRole('table', { name: '「港の空間をいかして創業を支える」の年度別の記録' })
    const told = (await table.getByRole('row').allInnerTexts()).map(row => row.split(/\s*[\t\n]+\s*/))
    expect(told).toEqual([
      ['項目', '令和5年度', '（2023）', '令和6年度', '（2024）'],
      ['当初予算（円）', '24,000,000', '30,500,000'],
      ['補正予算（円）', '2,500,000', '一部', '2,200,000', '一部'],
      ['決算（円）', '25,120,500', '31,430,000'],
      [
        '評価（担当課）',
        'C（遅れている）、今後：改善',
        '改修の手続きに時間がかかった。',
        'B（概ね順調）、今後：継続',
        '2棟が開き、3棟目の準備に入った。',
      ],
      ['評価（外部・有効性）', '—', 'B（概ね順調）、今後：改善', '若い店主の定着を見る必要がある。'],
    ])
    await page.getByText('「一部」は、額の記録がないもの（港まち創業塾）を含まない合計です。').waitFor()
    const owners = page.locator('.glance div', { hasText: '所管' })
    expect(await owners.getByRole('link').allInnerTexts()).toEqual(['サンプル見本浜市 商工港湾課'])
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV（年度別）' }).click()
    const saved = readFileSync(await (await saving).path(), 'utf8')
    expect(saved.split('\r\n').slice(0, 4)).toEqual([
      '\uFEFF項目,令和5（2023）年度,令和6（2024）年度',
      '当初予算（円）,24000000,30500000',
      '補正予算（円）,"2,500,000 一部","2,200,000 一部"',
      '決算（円）,25120500,31430000',
    ])
    expect(await breaches(page)).toEqual([])
  })

  it('tells of an initiative how far it was each year, and who paid', async () => {
    const page = await open('/entity/initiative:sample-city-2.1.2.1?lang=en')
    const rows = page.getByRole('table', { name: '“Straight from the boat”, year by year' }).getByRole('row')
    expect((await rows.allInnerTexts()).map(row => row.split(/\s*[\t\n]+\s*/))).toEqual([
      ['What', 'FY2023', 'FY2024'],
      ['State', 'Under way', 'Suspended'],
      ['Initial budget (JPY)', '4,000,000', '4,200,000'],
      ['Settled (JPY)', '3,900,000', 'not recorded'],
    ])
  })

  it('shows the parts of an indicator beside the whole, and that a year was not surveyed', async () => {
    const page = await open('/entity/indicator:sample-city-2.young-owners?lang=en', NARROW)
    const table = page.getByRole('table', { name: /year by year$/ })
    expect((await table.getByRole('row').allInnerTexts()).map(row => row.split(/\s*[\t\n]+\s*/))).toEqual([
      ['What', 'FY2022', 'FY2023', 'FY2024', 'FY2027'],
      ['Baseline (%)', '24', '—', '—', '—'],
      ['Target value (%)', '—', '—', '—', 'at least 35'],
      ['Actual value (%)', '—', '27', 'Not surveyed', 'Surveyed every second year', '—'],
      ['Baseline: women (%)', '18', '—', '—', '—'],
      ['Actual value: women (%)', '—', '22', '—', '—'],
      ['Baseline: men (%)', '29', '—', '—', '—'],
      ['Actual value: men (%)', '—', '31', '—', '—'],
    ])
    expect(await fitsWidth(page)).toBe(true)
  })

  it('draws counts that add up as the sum that their target is of', async () => {
    const page = await open('/entity/indicator:sample-city-2.startups')
    expect(await page.getByRole('img').getAttribute('aria-label')).toContain(
      '令和5（2023）年度までの合計 9、令和6（2024）年度までの合計 25、',
    )
    expect(await page.locator('.chart-actual .chart-value').allTextContents()).toEqual(['9', '25'])
  })

  it('names partners with their roles', async () => {
    const page = await open('/entity/initiative:kumamoto-2.p2.1.1?lang=en&samples=on')
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
    const bare = await open('/entity/?lang=en', { apiGoes: true })
    await bare.getByText('The address has no id.').waitFor()
  })

  it('shows markup in a name as the letters that it is', async () => {
    const page = await open('/entity/org:strange-markup')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(MARKUP)
    await page.getByText('<script>alert(1)</script>説明').waitFor()
    expect(await page.locator('main img, main b, main script').count()).toBe(0)
  })

  it('shows a long list in pieces', async () => {
    const page = await open('/entity/org:strange-markup')
    const group = page.getByRole('region', { name: '出している提案 30件' })
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
    const type = page.getByRole('main').getByRole('button', { name: /^施策/ })
    await type.click()
    await settled(page)
    expect(addressOf(page)).toBe('/search?q=子育て&type=POLICY_MEASURE&lang=ja')
    // Who chose by keyboard goes on from there.
    expect(await type.evaluate(button => button.matches(':focus'))).toBe(true)
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

  it('says that nothing fits what is chosen, and searches without it', async () => {
    const page = await open('/search?q=空き家&type=STRATEGY&lang=en')
    await page.getByText('Nothing was found that fits what is chosen.').waitFor()
    await page.getByRole('link', { name: 'Search without conditions' }).click()
    await settled(page)
    expect(addressOf(page)).toBe('/search?q=空き家&lang=en')
  })

  it('has nothing that axe would name', async () => {
    expect(await breaches(await open('/search?q=交通'))).toEqual([])
    expect(await fitsWidth(await open('/search?q=交通', NARROW))).toBe(true)
  })
})
