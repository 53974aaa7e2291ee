import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { explorer } from './kit.ts'

const { open } = explorer()

describe('the page of something of the SDGs', () => {
  it('counts at its top what serves a goal, itself or through its targets, as the lists below do', async () => {
    const page = await open('/entity/sdg:11')
    await page.getByText('17件の施策・取組などが貢献するSDGsのゴールです。').waitFor()
    const facts = await page.locator('.glance > div').allInnerTexts()
    expect(facts.map(fact => fact.split(/\s*\n+\s*/))).toEqual([
      ['基本目標', '1件'],
      ['施策', '3件'],
      ['取組', '12件'],
      ['団体', '1件'],
    ])
    const heads = await page.getByRole('heading', { level: 3, name: /^これに貢献する/ }).allInnerTexts()
    expect(heads.map(head => head.split(/\s+/).at(-1))).toEqual(['1件', '3件', '12件', '1件'])
    expect(await breaches(page)).toEqual([])
  })

  it('shows its colour beside its kind, and no colour as a fact', async () => {
    const page = await open('/entity/sdg:11?lang=en')
    expect(await page.locator('p.kind .sdg-swatch').count()).toBe(1)
    expect(await page.getByText('Colour', { exact: true }).count()).toBe(0)
  })

  it('names every way down to an indicator that stands below several targets', async () => {
    const page = await open('/entity/sdg:1.5.1?lang=en')
    const ways = await page.locator('.trail ol').allInnerTexts()
    expect(ways.map(way => way.split(/\s+/)[0])).toEqual(['1', '11', '13'])
  })

  it('says one and several of what an organisation asks for and offers', async () => {
    const page = await open('/entity/org:sample-parenting-council?lang=en')
    await page.getByText('1 need, 1 offer', { exact: true }).waitFor()
    await page.getByRole('heading', { name: 'What does it take part in?' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Who delivers it?' }).count()).toBe(0)
  })
})
