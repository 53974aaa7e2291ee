import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, focused, settled } from './kit.ts'

const { open, stopApi } = explorer()

const COUNCIL = 'org:sample-parenting-council'
const BIRTHS = 'indicator:kumamoto-2.births'
const EFFORT = 'initiative:kumamoto-2.g2.2'
const GOAL = 'goal:kumamoto-2.2'
const BETWEEN = `/paths?from=${COUNCIL}&to=${BIRTHS}`
const SENTENCE =
  '“Sample National Parenting Support Council” contributes knowledge to the initiative “Give seamless support through marriage, pregnancy, childbirth and child-rearing”, which is part of the goal “Become a city where people can have and raise children with peace of mind”, which is measured by the indicator “Number of births” (based on sample records).'
const QUESTION = 'How does a sample organisation connect to the indicator “births”?'

const firstWay = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .first()
const sentences = async (page: Page) => {
  const told = page.locator('[aria-busy=false] > .path-ways > .path-way > .lead')
  await told.first().waitFor()
  return told.allInnerTexts()
}

/** Goes on with Tab until what has the focus says this, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate<string>('document.activeElement.textContent')) === name) return
  }
  throw new Error(`the keyboard does not reach "${name}"`)
}

describe('the page of paths', () => {
  it('is one click from the start page to the way from a sample organisation to the births', async () => {
    const page = await open('/?lang=en&samples=on')
    await page.getByRole('link', { name: QUESTION }).click()
    await settled(page)
    expect(addressOf(page)).toBe(`${BETWEEN}&samples=on&lang=en`)
    expect(await focused(page)).toBe('How two things are connected')
    expect((await sentences(page))[0]).toBe(SENTENCE)
  })

  it('is reached and read by keyboard alone', async () => {
    const page = await open('/?lang=en&samples=on')
    await tabTo(page, QUESTION)
    await page.keyboard.press('Enter')
    await settled(page)
    await sentences(page)
    await tabTo(page, 'Become a city where people can have and raise children with peace of mind.')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(addressOf(page)).toBe(`/entity/${GOAL}?samples=on&lang=en`)
  })

  it('reads each step out: what it is, what joins it to the next, and from which words', async () => {
    const page = await open(`${BETWEEN}&lang=en`)
    expect(await firstWay(page).getByRole('list').first().ariaSnapshot()).toBe(
      `- list:
  - listitem:
    - paragraph:
      - link "Sample National Parenting Support Council":
        - /url: /entity/org:sample-parenting-council?lang=en
      - text: Sample Organisation
    - paragraph: Takes part in
    - paragraph: The plan or the record itself states this.
    - figure "Sample data (made up) Sample":
      - link "Sample data (made up)":
        - /url: /entity/source:sample-set?lang=en
      - text: Sample
  - listitem:
    - paragraph:
      - link "Give seamless support through marriage, pregnancy, childbirth and child-rearing.":
        - /url: /entity/initiative:kumamoto-2.g2.2?lang=en
      - text: Initiative
      - 'button "Go through this : Give seamless support through marriage, pregnancy, childbirth and child-rearing."'
      - 'button "Avoid this : Give seamless support through marriage, pregnancy, childbirth and child-rearing."'
    - paragraph: Part of
    - paragraph: The plan or the record itself states this.
    - figure "Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term (overview edition) (２ 基本戦略 基本目標２ 主な取組)":
      - blockquote:
        - paragraph: 〇「結婚・妊娠・出産・子育て」の切れ目ない支援を行います。
      - link "Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term (overview edition)":
        - /url: /entity/source:kumamoto-2-overview?lang=en
      - text: (２ 基本戦略 基本目標２ 主な取組)
  - listitem:
    - paragraph:
      - link "Become a city where people can have and raise children with peace of mind.":
        - /url: /entity/goal:kumamoto-2.2?lang=en
      - text: Basic goal
      - 'button "Go through this : Become a city where people can have and raise children with peace of mind."'
      - 'button "Avoid this : Become a city where people can have and raise children with peace of mind."'
    - paragraph: Measured by
    - paragraph: The plan or the record itself states this.
    - figure "Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term (overview edition) (２ 基本戦略 基本目標２ 数値目標)":
      - blockquote:
        - paragraph: 出生数（人） 7,039(H26) 7,000以上 7,000以上
      - link "Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term (overview edition)":
        - /url: /entity/source:kumamoto-2-overview?lang=en
      - text: (２ 基本戦略 基本目標２ 数値目標)
    - figure "Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term (overview edition) (２ 基本戦略 基本目標２ 数値目標)":
      - blockquote:
        - paragraph: 【数値目標】基準値 目標値 (R1) (R5)
      - link "Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term (overview edition)":
        - /url: /entity/source:kumamoto-2-overview?lang=en
      - text: (２ 基本戦略 基本目標２ 数値目標)
  - listitem:
    - paragraph:
      - link "Number of births":
        - /url: /entity/indicator:kumamoto-2.births?lang=en
      - text: Indicator`,
    )
  })

  it('gives the curator’s reason, and names the link on which a way rests most weakly', async () => {
    const page = await open(`/paths?from=${COUNCIL}&to=sdg:5.4&lang=ja`)
    const weakest = page.locator('.path-hop').filter({ hasText: '最も弱いつながり' }).first()
    expect(await weakest.ariaSnapshot()).toBe(`- paragraph:
  - text: 関連するSDGs 強さ 0.60 確信度 0.70
  - strong: 最も弱いつながり
- list:
  - listitem:
    - paragraph: 作成者の判断（出典の記載ではない） · 確信度 0.70 · tsunagu（2026-11-24）
    - paragraph: 子育て支援は、家庭で無償で担われてきた育児を公共のサービスで支える。`)
  })

  it('lets both ends be chosen by keyboard, and swapped', async () => {
    const page = await open('/paths?lang=ja')
    expect(await page.getByText('出発点と到達点を選ぶと、ここに経路が出ます。').count()).toBe(1)
    await page.getByRole('combobox', { name: '出発点' }).focus()
    await page.keyboard.type('サンプル全国子育て')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: '到達点' }).focus()
    await page.keyboard.type('出生数')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(addressOf(page)).toBe(`${BETWEEN}&lang=ja`)
    expect(await page.getByRole('combobox', { name: '到達点' }).inputValue()).toBe('出生数')
    await page.getByRole('button', { name: '入れ替える' }).click()
    await settled(page)
    expect(addressOf(page)).toBe(`/paths?from=${BIRTHS}&to=${COUNCIL}&lang=ja`)
    expect(await page.getByRole('combobox', { name: '到達点' }).inputValue()).toBe(
      'サンプル全国子育て支援協議会',
    )
  })

  it('goes through a thing, avoids it, and lets it go, all in its address', async () => {
    const page = await open(`${BETWEEN}&lang=en`)
    await page
      .getByRole('button', { name: /^Avoid this : Give seamless support/ })
      .first()
      .click()
    await settled(page)
    expect(addressOf(page)).toBe(`${BETWEEN}&avoid=${EFFORT}&lang=en`)
    expect((await sentences(page)).some(sentence => sentence.includes('Give seamless support'))).toBe(false)
    await page.getByRole('button', { name: /^Remove this condition/ }).click()
    await settled(page)
    expect(addressOf(page)).toBe(`${BETWEEN}&lang=en`)
    expect((await sentences(page))[0]).toBe(SENTENCE)
    await page
      .getByRole('button', { name: /^Go through this : Give seamless support/ })
      .first()
      .click()
    await settled(page)
    expect(addressOf(page)).toBe(`${BETWEEN}&through=${EFFORT}&lang=en`)
    expect((await sentences(page)).every(sentence => sentence.includes('Give seamless support'))).toBe(true)
    await page.goBack()
    await settled(page)
    expect(addressOf(page)).toBe(`${BETWEEN}&lang=en`)
  })

  it('tells of ids that are not there, and shows the rest', async () => {
    const page = await open(`${BETWEEN}&avoid=measure:nowhere&lang=en`)
    expect(await page.getByText('Nothing has the id “measure:nowhere”. The rest is shown.').count()).toBe(1)
    expect((await sentences(page))[0]).toBe(SENTENCE)
    const broken = await open(`/paths?from=org:nobody&to=${BIRTHS}&lang=en`)
    expect(await broken.getByText('Nothing has the id “org:nobody”.').count()).toBe(1)
    expect(await broken.getByRole('combobox', { name: 'To', exact: true }).inputValue()).toBe(
      'Number of births',
    )
  })

  it('proposes ends where one is chosen, and keeps weak ways folded, in words', async () => {
    const page = await open(`/paths?from=${GOAL}&lang=en`)
    const proposals = page.getByRole('region', { name: 'What can be reached from here' })
    const first = proposals.getByRole('link').first()
    await first.waitFor()
    expect(await proposals.getByText('Sample').count()).toBe(0)
    await first.click()
    await settled(page)
    expect(new URL(page.url()).searchParams.get('to')).toMatch(/^[a-z]+:/)
    const heads = await page.getByRole('heading', { level: 2, name: /^Way/ }).allInnerTexts()
    for (const head of heads) {
      const [, score = '0', word] = /Score (0\.\d\d|1\.00) (\w+)/.exec(head) ?? []
      expect(Number(score)).toBeGreaterThanOrEqual(0.05)
      expect(word).toBe(Number(score) >= 0.4 ? 'strong' : Number(score) >= 0.15 ? 'medium' : 'weak')
    }
  })

  it('says so when nothing joins the two, and when both are the same', async () => {
    const page = await open(`/paths?from=${BIRTHS}&to=sdg:14.1&lang=en`)
    expect(await page.getByText('No way of up to 5 steps connects the two.').count()).toBe(1)
    await page.getByRole('button', { name: 'Look up to 6 steps' }).click()
    await page.getByText('No way of up to 6 steps connects the two.').waitFor()
    expect(addressOf(page)).toBe(`/paths?from=${BIRTHS}&to=sdg:14.1&steps=6&lang=en`)
    const same = await open(`/paths?from=${BIRTHS}&to=${BIRTHS}&lang=en`)
    expect(await same.getByText('Both ends are the same.').count()).toBe(1)
  })

  it('keeps what it shows while the API is gone, and goes on when it is back', async () => {
    const page = await open(`${BETWEEN}&lang=en`, { apiGoes: true })
    const restart = await stopApi()
    await page.getByRole('button', { name: 'Swap' }).click()
    await page.getByText('The server cannot be reached.').waitFor()
    expect((await sentences(page))[0]).toBe(SENTENCE)
    await restart()
    await page
      .getByText(/^The indicator “Number of births”|^“Number of births”/)
      .first()
      .waitFor()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe would name, %s', async colorScheme => {
    expect(await breaches(await open(`${BETWEEN}&lang=ja`, { colorScheme }))).toEqual([])
    expect(await breaches(await open(`${BETWEEN}&lang=en`, { colorScheme }))).toEqual([])
    expect(await breaches(await open('/paths?lang=ja', { colorScheme }))).toEqual([])
  })

  it('fits 320 pixels, also of a wide screen at 400 %', async () => {
    for (const deviceScaleFactor of [1, 4])
      for (const lang of ['ja', 'en']) {
        const viewport = { width: 320, height: 256 }
        expect(await fitsWidth(await open(`${BETWEEN}&lang=${lang}`, { viewport, deviceScaleFactor }))).toBe(
          true,
        )
      }
  })
})
