import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, focused, settled } from './kit.ts'

const { open } = explorer()

describe('the start page', () => {
  it('shows the strategy as goals with their measures and the SDG goals that they serve', async () => {
    const page = await open('/')
    const goal = page.getByRole('listitem').filter({ hasText: '基本目標2' }).first()
    const names = await Promise.all((await goal.getByRole('link').all()).map(link => link.ariaSnapshot()))
    expect(names.map(name => /"(.*)"/.exec(name)?.[1])).toEqual([
      '安心して子どもを産み育てられるまちを実現する。',
      '結婚・妊娠・出産支援の推進',
      'SDG 3 生涯にわたる健康と福祉',
      '子ども・子育て支援の充実',
      'SDG 4 公平で質の高い教育と生涯学習',
      'SDG 5 ジェンダー平等と女性・女児の権利',
      'SDG 1 貧困の解消',
      '仕事と子育ての両立支援と若者の経済的安定',
      'SDG 5 ジェンダー平等と女性・女児の権利',
      'SDG 8 包摂的な経済成長と働きがいのある雇用',
    ])
  })

  it('names the window in plain letters, without what holds words of the heading together', async () => {
    expect(await (await open('/?lang=ja')).title()).toBe('計画とSDGsと担い手を、理由つきでつなぐ · つなぐ')
  })

  it('says what the graph holds, and with samples which of it is made up', async () => {
    const real = (await open('/?lang=en')).getByRole('table').getByRole('rowheader')
    expect(await real.allInnerTexts()).toEqual([
      'The second-term strategy of Kumamoto City and its links to the SDGs',
      'Prefectures, municipalities and the wards of designated cities',
      'SDG goals, targets and global indicators',
      'Vocabulary of capabilities',
    ])
    const page = await open('/?samples=on&lang=en')
    const rows = page.getByRole('table').getByRole('rowheader')
    expect(await rows.allInnerTexts()).toEqual([
      'The second-term strategy of Kumamoto City and its links to the SDGs',
      'Prefectures, municipalities and the wards of designated cities',
      'Sample stakeholders (made up) Sample',
      'The plan and the stakeholders of Mihonhama City (made up) Sample',
      'SDG goals, targets and global indicators',
      // That of `strange.ts`.
      'Strange sample (made up) Sample',
      'Vocabulary of capabilities',
    ])
  })

  it('has three questions to begin with, with samples one about them', async () => {
    const asked = async (samples: string) => {
      const page = await open(`/?${samples}lang=en`)
      const links = page.getByRole('region', { name: 'Begin with a question' }).getByRole('link')
      const addresses = await Promise.all((await links.all()).map(link => link.getAttribute('href')))
      return addresses.map(address => address?.replace('&samples=on', '').replace('samples=on&', ''))
    }
    expect(await asked('')).toEqual([
      '/entity/sdg:11.2?lang=en',
      '/paths?from=sdg:8.5&to=indicator:kumamoto-2.births&lang=en',
      '/collaborate?capability=capability:data-analysis&lang=en',
    ])
    expect(await asked('samples=on&')).toEqual([
      '/entity/sdg:11.2?lang=en',
      '/paths?from=org:sample-parenting-council&to=indicator:kumamoto-2.births&lang=en',
      '/collaborate?capability=capability:data-analysis&lang=en',
    ])
  })

  it('leads by one click from its question to the measures that serve SDG 11.2', async () => {
    const page = await open('/?lang=en')
    await page.getByRole('link', { name: 'Which measures serve SDG 11.2' }).click()
    await settled(page)
    expect(addressOf(page)).toBe('/entity/sdg:11.2?lang=en')
    expect(await focused(page)).toBe('11.2 Accessible, affordable public transport for all')
    await page.goBack()
    await settled(page)
    expect(await focused(page)).toBe(
      'See how a city’s strategy, the SDGs and those who deliver it are connected',
    )
  })

  it('finds by keyboard: a code, the arrow, Enter', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: '施策・取組・指標・SDGs・団体を探す' }).focus()
    await page.keyboard.type('11.2')
    const list = page.getByRole('listbox', { name: '候補' })
    await list.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await list.getByRole('option', { selected: true }).textContent()).toMatch(/^11\.2/)
    await page.keyboard.press('Enter')
    await settled(page)
    expect(addressOf(page)).toBe('/entity/sdg:11.2?lang=ja')
  })

  it('keeps the language in its address', async () => {
    const page = await open('/')
    expect(addressOf(page)).toBe('/?lang=ja')
    await page.getByRole('button', { name: 'English' }).click()
    expect(addressOf(page)).toBe('/?lang=en')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    expect(addressOf(page)).toBe('/?lang=en')
  })

  it.each(['light', 'dark'] as const)('has nothing that axe would name, %s', async colorScheme => {
    expect(await breaches(await open('/', { colorScheme }))).toEqual([])
    expect(await breaches(await open('/?lang=en', { colorScheme }))).toEqual([])
  })

  it('fits 320 pixels', async () => {
    expect(await fitsWidth(await open('/', { viewport: { width: 320, height: 640 } }))).toBe(true)
  })
})
